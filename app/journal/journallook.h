// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalanswers.h"
#include "journal/journalsql.h"

/// The last look at the list in an open journal; see the functions of the same names in
/// JournalFile.
namespace Vestibule::JournalLook {

[[nodiscard]] JournalResult<KeptLook> readLook(const QSqlDatabase &database);
[[nodiscard]] JournalResult<void> keepLook(const QSqlDatabase &database, const ListLook &look);
/// With anything but Keep the look goes; its bytes go with JournalQueries::freeBytes().
[[nodiscard]] JournalResult<void> setChoice(const QSqlDatabase &database, LookChoice choice);
/// Whether there was one; its bytes go with JournalQueries::freeBytes().
[[nodiscard]] JournalResult<bool> removeLook(const QSqlDatabase &database);
[[nodiscard]] JournalResult<OwnChanges> ownChanges(const QSqlDatabase &database, qint64 since);

} // namespace Vestibule::JournalLook
