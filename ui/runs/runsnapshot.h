// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/runplayer.h"

#include <QCoreApplication>

namespace Vestibule {

/// What a button of the run bar does.
enum class RunAction {
    Pause,
    GoOn, ///< from a pause of the person's
    TryAgain, ///< from a pause by a problem, or where the journal did not take the run
    ChangeKey,
    Cancel,
    RetryFailed,
    SendAgain, ///< what is unknown, after a question
    ResumeRest, ///< of a stopped run
    Undo, ///< of revokes: those people are shown in the invite dialog
    OpenLeftOut, ///< the rows of the list that have no step, to be mended
    SaveResults,
    ShowDetails,
    Close,
    ResumeOffer, ///< of a run found interrupted
    ShowOffer,
    NotNow,
};

/// The words on the button for it. `leftOut`: rows of the list that have no step.
[[nodiscard]] QString runActionText(RunAction action, int leftOut = 0);

/// A run's condition at one moment, and the words for it.
struct RunSnapshot
{
    Q_DECLARE_TR_FUNCTIONS(Vestibule::RunSnapshot)

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

    [[nodiscard]] static RunSnapshot of(const RunPlayer &player);

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
};

} // namespace Vestibule
