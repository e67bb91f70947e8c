// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runtext.h"

#include "domain/text/momenttext.h"
#include "ui/runs/runstatus.h"

namespace Vestibule {

namespace {

QString countText(const Run &run)
{
    const int total = run.counts.total();
    if (isInviting(run.kinds))
        return RunStatus::tr("inviting %Ln", nullptr, total);
    if (run.kinds == QList{StepKind::Revoke})
        return RunStatus::tr("revoking %Ln", nullptr, total);
    if (run.kinds == QList{StepKind::Resend})
        return RunStatus::tr("resending %Ln", nullptr, total);
    if (run.kinds == QList{StepKind::Change})
        return RunStatus::tr("changing %Ln", nullptr, total);
    return RunStatus::tr("working on %Ln", nullptr, total);
}

} // namespace

bool isInviting(const QList<StepKind> &kinds)
{
    return kinds.contains(StepKind::Create) && !kinds.contains(StepKind::Revoke)
        && !kinds.contains(StepKind::Change);
}

QString runTaskText(const QList<StepKind> &kinds, int total)
{
    if (isInviting(kinds))
        return RunStatus::tr("Inviting %Ln people", nullptr, total);
    if (kinds == QList{StepKind::Revoke})
        return RunStatus::tr("Revoking %Ln invite(s)", nullptr, total);
    if (kinds == QList{StepKind::Resend})
        return RunStatus::tr("Resending %Ln invite(s)", nullptr, total);
    if (kinds == QList{StepKind::Change})
        return RunStatus::tr("Changing %Ln invite(s)", nullptr, total);
    return RunStatus::tr("Working on %Ln invite(s)", nullptr, total);
}

QString runSummary(const Run &run)
{
    const QString text = RunStatus::tr("%1, %2", "time, what was done")
                             .arg(momentText(run.startedAt), countText(run));
    if (run.damaged)
        return RunStatus::tr("%1, damaged", "a run").arg(text);
    QStringList parts{text};
    if (run.isUnfinished())
        parts += RunStatus::tr("%Ln left", nullptr, run.counts.queued + run.counts.sent);
    if (run.leftOut > 0)
        parts += RunStatus::tr("%Ln left out", nullptr, run.leftOut);
    return parts.join(RunStatus::tr(", ", "between counts"));
}

QString interruptedText(const Run &run)
{
    const int left = run.counts.queued + run.counts.sent;
    const QString done = RunStatus::tr("%Ln done", nullptr, run.counts.settled());
    const QString rest = RunStatus::tr("%Ln left", nullptr, left);
    return RunStatus::tr("A run was interrupted: %1, started on %2. %3, %4.",
                         "task, day and time, counts")
        .arg(runTaskText(run.kinds, run.counts.total()), momentText(run.startedAt), done, rest);
}

} // namespace Vestibule
