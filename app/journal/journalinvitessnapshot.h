// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalsql.h"
#include "journal/journaltypes.h"

/// The last snapshot of the list in an open journal; see the functions of the same names in
/// JournalFile.
namespace Vestibule::JournalInvitesSnapshot {

[[nodiscard]] JournalResult<KeptSnapshot> readSnapshot(const QSqlDatabase &database);
[[nodiscard]] JournalResult<void> keepSnapshot(const QSqlDatabase &database,
                                               const InvitesSnapshot &snapshot);
/// With anything but Keep the snapshot goes; its bytes go with JournalQueries::freeBytes().
[[nodiscard]] JournalResult<void> setChoice(const QSqlDatabase &database, SnapshotChoice choice);
/// Whether there was one; its bytes go with JournalQueries::freeBytes().
[[nodiscard]] JournalResult<bool> removeSnapshot(const QSqlDatabase &database);
[[nodiscard]] JournalResult<OwnChanges> ownChanges(const QSqlDatabase &database, qint64 since);

} // namespace Vestibule::JournalInvitesSnapshot
