// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/likeness.h"

#include "domain/emailaddress.h"

#include <algorithm>

namespace Vestibule {

namespace {

bool haveSame(QList<ProjectGrant> one, QList<ProjectGrant> other)
{
    const auto less = [](const ProjectGrant &a, const ProjectGrant &b) {
        return a.id != b.id ? a.id < b.id : a.role < b.role;
    };
    std::sort(one.begin(), one.end(), less);
    std::sort(other.begin(), other.end(), less);
    return one == other;
}

// Which project is the default one only the server knows.
bool fits(const Invite &invite, const NewInvite &sent)
{
    if (invite.role != sent.role)
        return false;
    if (!invite.projects || sent.projects.kind == ProjectChoice::Kind::Default)
        return true;
    return haveSame(*invite.projects,
                    sent.projects.kind == ProjectChoice::Kind::Chosen ? sent.projects.chosen
                                                                      : QList<ProjectGrant>());
}

} // namespace

Likeness likenessOf(const Invite &invite, const NewInvite &sent, const QStringList &knownIds,
                    qint64 sentAt)
{
    const InviteStatus status = statusOf(invite.status);
    if (status == InviteStatus::Expired || knownIds.contains(invite.id)
        || foldedEmail(invite.email) != foldedEmail(sent.email))
        return Likeness::None;
    // It may have been accepted by now; a state that this version does not know is taken for open.
    const bool open = status != InviteStatus::Accepted;
    if (!fits(invite, sent))
        return open ? Likeness::Foreign : Likeness::None;
    if (!invite.createdAt)
        return Likeness::Undated;
    return open || *invite.createdAt >= sentAt - kClockSkew ? Likeness::Ours : Likeness::None;
}

} // namespace Vestibule
