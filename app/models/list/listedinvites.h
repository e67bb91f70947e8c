// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invite.h"

#include <QList>

#include <functional>
#include <optional>

namespace Vestibule {

class InviteTableModel;

/// Invites that have expired, by their status or by their time at `now` (UTC unix seconds), where
/// that is known.
[[nodiscard]] QList<Invite> expiredInvites(const InviteTableModel &table,
                                           std::optional<qint64> now);
/// Pending invites made `days` days before `now` or earlier.
[[nodiscard]] QList<Invite> invitesPendingFor(const InviteTableModel &table, int days, qint64 now);
/// Visits id, address and status of every row, without making an invite of it. `table` must outlive
/// it.
[[nodiscard]] std::function<
    void(const std::function<void(const QString &, const QString &, const QString &)> &)>
eachInvite(const InviteTableModel &table);

} // namespace Vestibule
