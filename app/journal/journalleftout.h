// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft/leftoutrow.h"
#include "journal/journalsql.h"

#include <QHash>

/// The rows of a list that a run has no steps for; see JournalFile. Tables of versions before them
/// have none.
namespace Vestibule::JournalLeftOut {

[[nodiscard]] JournalResult<void> insert(const QSqlDatabase &database, qint64 runId,
                                         const QList<LeftOutRow> &rows);
[[nodiscard]] JournalResult<QList<LeftOutRow>> rowsOf(const QSqlDatabase &database, qint64 runId);
[[nodiscard]] JournalResult<QHash<qint64, int>> counts(const QSqlDatabase &database); ///< by run

/// The columns of the table but id and run, in the order in which they are written.
[[nodiscard]] QString columns();

} // namespace Vestibule::JournalLeftOut
