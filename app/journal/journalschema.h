// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalsql.h"

/// The tables of the journal and the versions they went through.
namespace Vestibule::JournalSchema {

[[nodiscard]] int currentVersion();

/// The version of the file, 0 where nothing is in it yet; NewerVersion where a later program wrote
/// it.
[[nodiscard]] JournalResult<int> versionOf(const QSqlDatabase &database);

/// The same, and Damaged where its pages or tables are not sound. Writes nothing.
[[nodiscard]] JournalResult<int> check(const QSqlDatabase &database);

/// Brings the file up to the current version, each version in a transaction of its own.
[[nodiscard]] JournalResult<void> migrate(const QSqlDatabase &database);

} // namespace Vestibule::JournalSchema
