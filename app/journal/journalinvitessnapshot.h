// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalsql.h"
#include "journal/journaltypes.h"

/// The last snapshot of the list, which earlier versions kept in the journal; see the functions of
/// the same names in JournalFile.
namespace Vestibule::JournalInvitesSnapshot {

[[nodiscard]] JournalResult<KeptSnapshot> readSnapshot(const QSqlDatabase &database);
/// With the choice; its bytes go with JournalQueries::freeBytes().
[[nodiscard]] JournalResult<void> eraseSnapshot(const QSqlDatabase &database);
/// Whether there was one; its bytes go with JournalQueries::freeBytes().
[[nodiscard]] JournalResult<bool> removeSnapshot(const QSqlDatabase &database);
[[nodiscard]] JournalResult<OwnChanges> ownChanges(const QSqlDatabase &database, qint64 since);

} // namespace Vestibule::JournalInvitesSnapshot
