// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/run.h"
#include "journal/journalsql.h"

/// RunStep and what stands in a row of the journal's table of steps.
namespace Vestibule::JournalRows {

/// The columns in the order in which readStep() expects them.
[[nodiscard]] QString stepColumns();
/// Inserts: the step's run and position, then what bindStep() binds.
[[nodiscard]] QString insertStep();
/// Replaces: what bindStep() binds, then the step's id and run.
[[nodiscard]] QString updateStep();

void bindStep(JournalSql::Statement &statement, const RunStep &step);
/// The step of the present row; Failed where the file holds what no version wrote.
[[nodiscard]] JournalResult<RunStep> readStep(const JournalSql::Statement &statement);

} // namespace Vestibule::JournalRows
