// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list/listedinvites.h"

#include "domain/text/seconds.h"
#include "models/list/invitetablemodel.h"

namespace Vestibule {

namespace {

template <typename Fits>
QList<Invite> invitesThat(const InviteTableModel &table, Fits fits)
{
    QList<Invite> invites;
    for (int row = 0; row < table.rowCount(); ++row) {
        const Invite invite = table.inviteAt(row);
        if (fits(invite))
            invites.append(invite);
    }
    return invites;
}

} // namespace

QList<Invite> expiredInvites(const InviteTableModel &table, std::optional<qint64> now)
{
    return invitesThat(table, [now](const Invite &invite) {
        const InviteState state = stateOf(invite, now);
        return state == InviteState::Expired || state == InviteState::PastExpiry;
    });
}

QList<Invite> invitesPendingFor(const InviteTableModel &table, int days, qint64 now)
{
    return invitesThat(table, [now, days](const Invite &invite) {
        return statusOf(invite.status) == InviteStatus::Pending && invite.createdAt
            && *invite.createdAt <= now - days * kDay;
    });
}

std::function<void(const std::function<void(const QString &, const QString &, const QString &)> &)>
eachInvite(const InviteTableModel &table)
{
    return [&table](const auto &visit) {
        for (int row = 0; row < table.rowCount(); ++row)
            visit(table.store().id(row), table.store().email(row), table.store().status(row));
    };
}

} // namespace Vestibule
