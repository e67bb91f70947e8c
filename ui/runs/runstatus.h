// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/runplayer.h"
#include "ui/runs/runaction.h"

#include <QCoreApplication>

namespace Vestibule {

/// A run's condition at one moment, and the words for it.
struct RunStatus
{
    Q_DECLARE_TR_FUNCTIONS(Vestibule::RunStatus)

public:
    RunPlayer::State state = RunPlayer::State::Idle;
    RunCounts counts;
    QList<StepKind> kinds; ///< in the order of StepKind
    int halfDone = 0; ///< settled, revoked and not yet invited again
    std::optional<RunStep> single; ///< where the run has one step alone
    QString reason; ///< at an end the commonest one of the steps that failed; else empty
    int reasonCount = 0; ///< how many failed for it
    RunProblem problem;
    double stepsPerMinute = 0;
    qint64 timeLeftMs = -1; ///< milliseconds; -1: unknown
    Wait wait;
    int leftOut = 0; ///< rows of the person's list that have no step
    bool undoable = false; ///< at an end
    int runsWaiting = 0; ///< that begin after this one
    QString before; ///< what came of the run before this one; empty where nothing is to be told

    [[nodiscard]] static RunStatus of(const RunPlayer &player);

    [[nodiscard]] bool isEnded() const;
    [[nodiscard]] bool hasProblem() const;
    [[nodiscard]] QString title() const; ///< what is done, or what came of it
    [[nodiscard]] QString progress() const; ///< "120 of 300, 2 failed"; empty at an end
    [[nodiscard]] QString pace() const; ///< how fast, how long, or what is waited for
    [[nodiscard]] QString note() const; ///< what else is to be known; may be empty
    [[nodiscard]] QList<RunAction> actions() const;

private:
    [[nodiscard]] QString task() const;
    [[nodiscard]] QString result() const;
    [[nodiscard]] QString singleResult() const;
    [[nodiscard]] QString doneText() const;
    [[nodiscard]] QList<RunAction> pausedActions() const;
};

} // namespace Vestibule
