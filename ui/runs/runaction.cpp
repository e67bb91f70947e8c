// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runaction.h"

#include <QCoreApplication>

namespace Vestibule {

namespace {

class RunActionWording
{
    Q_DECLARE_TR_FUNCTIONS(Vestibule::RunAction)
};

} // namespace

QString runActionText(RunAction action, int leftOut)
{
    switch (action) {
    case RunAction::Pause:
        return RunActionWording::tr("Pause");
    case RunAction::GoOn:
    case RunAction::ResumeRest:
    case RunAction::ResumeOffer:
        return RunActionWording::tr("Resume");
    case RunAction::TryAgain:
        return RunActionWording::tr("Try Again");
    case RunAction::ChangeKey:
        return RunActionWording::tr("Change Key…");
    case RunAction::ManageProfiles:
        return RunActionWording::tr("Manage Profiles…");
    case RunAction::Cancel:
        return RunActionWording::tr("Stop");
    case RunAction::RetryFailed:
        return RunActionWording::tr("Retry Failed");
    case RunAction::SendAgain:
        return RunActionWording::tr("Send Again…");
    case RunAction::Undo:
        return RunActionWording::tr("Undo…");
    case RunAction::OpenLeftOut:
        return RunActionWording::tr("Open the %Ln Again…", "rows left out", leftOut);
    case RunAction::SaveResults:
        return RunActionWording::tr("Save Results…");
    case RunAction::ShowDetails:
        return RunActionWording::tr("Show Activity");
    case RunAction::Close:
        return RunActionWording::tr("Close");
    case RunAction::ShowOffer:
        return RunActionWording::tr("Show");
    case RunAction::NotNow:
        return RunActionWording::tr("Not Now");
    }
    return {};
}

} // namespace Vestibule
