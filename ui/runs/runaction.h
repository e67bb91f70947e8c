// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Vestibule {

/// What a button of the run bar does.
enum class RunAction {
    Pause,
    GoOn, ///< from a pause of the person's
    TryAgain, ///< from a pause by a problem, or where the journal did not take the run
    ChangeKey,
    ManageProfiles, ///< in the place of ChangeKey where that helps
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

} // namespace Vestibule
