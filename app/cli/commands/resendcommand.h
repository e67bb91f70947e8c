// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commands/selectioncommand.h"

namespace Vestibule {

/// `resend`: revokes invites and makes them anew, with the same role and projects.
class ResendCommand final : public SelectionCommand
{
    Q_OBJECT

public:
    using SelectionCommand::SelectionCommand;

    QString summary() const override;
    Arguments arguments() const override;

protected:
    StepKind kind() const override { return StepKind::Resend; }
    QString question(int count) const override;
    RunRow unknownRow(const RunStep &step) const override;
    bool worksUnseen() const override { return false; }
};

} // namespace Vestibule
