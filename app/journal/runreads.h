// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/run.h"
#include "journal/journalsql.h"
#include "journal/journaltypes.h"

/// What is read of the runs in an open journal; see the functions of the same names in JournalFile.
namespace Vestibule::JournalQueries {

[[nodiscard]] JournalResult<QList<Run>> runs(const QSqlDatabase &database);
[[nodiscard]] JournalResult<QList<RunStep>> stepsOfRun(const QSqlDatabase &database, qint64 runId);
[[nodiscard]] JournalResult<QList<RunStep>> steps(const QSqlDatabase &database,
                                                  const StepQuery &query);
[[nodiscard]] JournalResult<QList<RunStep>> earlierInvites(const QSqlDatabase &database,
                                                           qint64 since);
/// Of the steps that have revoked an invite and not made the new one, whatever their state.
[[nodiscard]] QString halfDoneCondition();

} // namespace Vestibule::JournalQueries
