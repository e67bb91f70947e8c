// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/interruptedruns.h"

#include "journal/journal.h"
#include "ui/runs/runstatus.h"

namespace Vestibule {

void InterruptedRuns::read(Journal *journal, QObject *context)
{
    journal->readRuns(context, [this](const JournalResult<QList<Run>> &runs) {
        if (!runs)
            return;
        for (const Run &run : *runs) {
            if ((run.state == RunState::Running || run.state == RunState::Paused)
                && run.isUnfinished())
                m_runs.append(run);
        }
        emit changed();
    });
}

void InterruptedRuns::takeOut(qint64 runId)
{
    m_runs.removeIf([runId](const Run &run) { return run.id == runId; });
}

bool InterruptedRuns::isAbout(RunAction action)
{
    return action == RunAction::ResumeOffer || action == RunAction::ShowOffer
        || action == RunAction::NotNow;
}

void InterruptedRuns::trigger(RunAction action)
{
    const qint64 runId = first().id;
    if (action == RunAction::ShowOffer) {
        emit shown(runId);
    } else if (action == RunAction::ResumeOffer) {
        emit accepted(runId);
    } else {
        takeOut(runId);
        emit refused(runId);
    }
}

} // namespace Vestibule
