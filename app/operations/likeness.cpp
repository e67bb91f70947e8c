// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/likeness.h"

#include "domain/emailaddress.h"
#include "domain/invitemismatch.h"

namespace Vestibule {

Likeness likenessOf(const Invite &invite, const NewInvite &sent, const QStringList &knownIds,
                    qint64 sentAt)
{
    const InviteStatus status = statusOf(invite.status);
    if (status == InviteStatus::Expired || knownIds.contains(invite.id)
        || foldedEmail(invite.email) != foldedEmail(sent.email))
        return Likeness::None;
    // It may have been accepted by now; a state that this version does not know is taken for open.
    const bool open = status != InviteStatus::Accepted;
    if (!matchesRequest(invite, sent))
        return open ? Likeness::Foreign : Likeness::None;
    if (!invite.createdAt)
        return Likeness::Undated;
    return open || *invite.createdAt >= sentAt - kClockSkew ? Likeness::Ours : Likeness::None;
}

} // namespace Vestibule
