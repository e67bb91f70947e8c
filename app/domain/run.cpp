// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/run.h"

namespace Vestibule {

void RunCounts::add(StepState state, int number)
{
    switch (state) {
    case StepState::Queued:
        queued += number;
        break;
    case StepState::Sent:
        sent += number;
        break;
    case StepState::Done:
        done += number;
        break;
    case StepState::Failed:
        failed += number;
        break;
    case StepState::Unknown:
        unknown += number;
        break;
    case StepState::Skipped:
        skipped += number;
        break;
    }
}

RunCounts countSteps(const QList<RunStep> &steps)
{
    RunCounts counts;
    for (const RunStep &step : steps)
        counts.add(step.state);
    return counts;
}

} // namespace Vestibule
