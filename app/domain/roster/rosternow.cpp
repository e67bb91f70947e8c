// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/roster/rosternow.h"

#include "domain/emailaddress.h"

#include <QCoreApplication>

#include <algorithm>

namespace Vestibule {

namespace {

struct MoveWording
{
    Q_DECLARE_TR_FUNCTIONS(Roster)
};

} // namespace

RosterNow::RosterNow(const RosterSources &sources)
{
    for (const Invite &invite : sources.invites.items) {
        m_invites.insert(invite.id, invite);
        m_ids[foldedEmail(invite.email)].append(invite.id);
        m_openOwners += isOpenOwner(invite) ? 1 : 0;
    }
    for (const Member &member : sources.members.items) {
        if (!member.email.isEmpty())
            m_members.insert(foldedEmail(member.email));
    }
}

QStringList RosterNow::otherIds(const QString &email, const QString &inviteId) const
{
    QStringList ids = m_ids.value(foldedEmail(email));
    ids.removeAll(inviteId);
    return ids;
}

RosterMove RosterNow::movedSince(const RosterItem &item) const
{
    const QString id = item.before ? item.before->id : QString();
    if (item.before) {
        const auto now = m_invites.constFind(id);
        if (now == m_invites.cend())
            return RosterMove::Gone;
        if (!isRevocable(*now))
            return RosterMove::Accepted;
        if (now->status != item.before->status || now->role != item.before->role
            || now->projects != item.before->projects
            || foldedEmail(now->email) != foldedEmail(item.before->email))
            return RosterMove::Other;
    }
    if (item.group == RosterGroup::Withdraw)
        return RosterMove::None;
    const QString email = item.after ? item.after->email : item.email;
    if (m_members.contains(foldedEmail(email)))
        return RosterMove::Member;
    const QStringList others = otherIds(email, id);
    const bool invited = std::any_of(others.cbegin(), others.cend(), [this](const QString &other) {
        return isOpen(m_invites.value(other).status);
    });
    return invited ? RosterMove::Invited : RosterMove::None;
}

QString rosterMoveText(RosterMove move)
{
    switch (move) {
    case RosterMove::None:
        break;
    case RosterMove::Gone:
        return MoveWording::tr("The invite no longer exists.");
    case RosterMove::Accepted:
        return MoveWording::tr("The invite has been accepted.");
    case RosterMove::Other:
        return MoveWording::tr("The invite has changed since the plan was made.");
    case RosterMove::Member:
        return MoveWording::tr("This person has become a member.");
    case RosterMove::Invited:
        return MoveWording::tr("This person has an open invite now.");
    }
    return {};
}

} // namespace Vestibule
