// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/line/writtencommand.h"
#include "domain/apierror.h"
#include "domain/draft/leftoutrow.h"
#include "domain/invite.h"
#include "domain/run.h"

#include <QString>

#include <optional>

namespace Vestibule {

/// A row of what a command was asked to do: a step of the run, or one that is left out of it.
struct RunRow
{
    /// What it means for the exit code that the row is left out.
    enum class Standing {
        Ready, ///< goes into the run
        LeftOut, ///< counts as not done
        Unsettled, ///< counts as not known: an earlier run may have done it
        DoneBefore, ///< counts as done
        Repeated, ///< counts for nothing: another row does it
    };

    int line = 0; ///< where it stands in its source, from 1
    Standing standing = Standing::Ready;
    RunStep step; ///< settled where it is left out
    QString verdict; ///< the word in the table of --dry-run
    QString detail; ///< the words beside it
    QString note; ///< what else is to be known of it, in one more column; may be empty
    QString reason; ///< a sentence for stderr; empty: nothing is said
    /// Role and projects as the source has them, where the step does not say them; for results.
    QString role;
    QString projects;
    /// What the journal keeps of a row of a list, in case it is left out; the reason may be empty.
    std::optional<LeftOutRow> ofList;
};

/// A row on an invite that cannot be worked on any more, since it was accepted.
[[nodiscard]] RunRow acceptedRow(const RunStep &step);

/// What resumes that run of the target's organization.
[[nodiscard]] QString resumeCommand(const CommandTarget &target, qint64 runId,
                                    const QStringList &options = {});
/// Why a step was skipped for one of another run, and what to do; empty for other reasons.
[[nodiscard]] QString earlierText(SkipReason reason, qint64 runId, const CommandTarget &target);
/// Of a row whose address a step of another run stands against.
void leaveOutFor(const RunStep &earlier, RunRow &row, const CommandTarget &target);

/// What came of a step, as stdout has it: "invited", "resent", "changed", "revoked", "skipped",
/// "accepted", "already-gone", "failed", "revoked-not-invited", "unknown", "not-tried".
[[nodiscard]] QString outcomeOf(const RunStep &step);

/// "id TAB outcome" of a revoke, "email TAB outcome TAB id" of any other step, without line break.
[[nodiscard]] QString resultLine(const RunStep &step, const QString &outcome);

/// "line TAB email TAB verdict TAB detail", and where there is a note "TAB note", without line
/// break.
[[nodiscard]] QString verdictLine(const RunRow &row);

} // namespace Vestibule
