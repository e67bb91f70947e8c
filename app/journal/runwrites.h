// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft/leftoutrow.h"
#include "domain/run.h"
#include "journal/journalsql.h"
#include "journal/journaltypes.h"

/// What is written of runs into an open journal; see the functions of the same names in
/// JournalFile.
namespace Vestibule::JournalQueries {

[[nodiscard]] JournalResult<Run> addRun(const QSqlDatabase &database, QList<RunStep> &steps,
                                        qint64 startedAt, const QList<LeftOutRow> &leftOut);
[[nodiscard]] JournalResult<void> write(const QSqlDatabase &database, const QList<RunStep> &steps,
                                        std::optional<RunState> state, qint64 now);
[[nodiscard]] JournalResult<void> setRunState(const QSqlDatabase &database, qint64 runId,
                                              RunState state, qint64 now);
/// Deletes the rows; their bytes go with freeBytes().
[[nodiscard]] JournalResult<Forgotten> removeRuns(const QSqlDatabase &database, bool openToo);
/// Leaves nothing of deleted rows in the file and its -wal; NotErased where that was held up.
[[nodiscard]] JournalResult<void> freeBytes(const QSqlDatabase &database);

} // namespace Vestibule::JournalQueries
