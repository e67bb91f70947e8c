// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft/leftoutrow.h"
#include "domain/run.h"
#include "exchange/csvwriter.h"

#include <QIODevice>

namespace Vestibule {

/// A step, and what the list said that it was made from.
struct ResultRow
{
    RunStep step;
    int line = 0; ///< of the list, from 1; 0 where there was none
    QString role; ///< in the words of the list, where the step does not say it
    QString projects;
    QString message; ///< in place of the step's own, as why it was left out; may be empty
};

/// Of steps that were made from no list.
[[nodiscard]] QList<ResultRow> resultRows(const QList<RunStep> &steps);
/// Adds rows without a step: in the words of the list, so that they can be mended there and given
/// back.
void addLeftOut(QList<ResultRow> &rows, const QList<LeftOutRow> &leftOut);

/// Writes what came of a run, one record a step: position (from 1), email, kind, role, projects,
/// outcome, reason, message, invite id, new invite id, request id, sent and settled time (ISO 8601
/// UTC), line. Role and projects can be read back as they were meant. Returns whether all was
/// written; the device has the reason.
[[nodiscard]] bool writeRunCsv(QIODevice *device, const QList<ResultRow> &rows, CsvProfile profile);
[[nodiscard]] bool writeRunCsv(QIODevice *device, const QList<RunStep> &steps, CsvProfile profile);

/// The word of a state in files and on stdout: "done", "failed", "unknown", "skipped", "queued",
/// "sent"; a failed or unknown step whose old invite is gone: "revoked-not-invited".
[[nodiscard]] QString outcomeWord(const RunStep &step);
/// "create", "revoke", "resend" or "change".
[[nodiscard]] QString kindWord(StepKind kind);
/// "accepted", "already-pending", "already-member", "left-out"; empty for None.
[[nodiscard]] QString skipWord(SkipReason reason);

} // namespace Vestibule
