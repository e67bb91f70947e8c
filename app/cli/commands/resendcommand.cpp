// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/resendcommand.h"

#include "domain/errortext.h"

#include <QCoreApplication>

namespace Vestibule {

QString ResendCommand::summary() const
{
    return QCoreApplication::translate(
        "CommandLine", "Revoke invites and send them again, with the same role and projects.");
}

Command::Arguments ResendCommand::arguments() const
{
    return {QStringLiteral("ID"),
            QCoreApplication::translate("CommandLine", "The ID of an invite; may be repeated."),
            QStringLiteral("resend ID…")};
}

QString ResendCommand::question(int count) const
{
    return QCoreApplication::translate("CommandLine", "Resend %n invite(s)?", nullptr, count);
}

RunRow ResendCommand::unknownRow(const RunStep &step) const
{
    const ApiError error{.kind = ApiError::Kind::NotFound};
    RunRow row;
    row.standing = RunRow::Standing::LeftOut;
    row.step = step;
    row.step.state = StepState::Failed;
    row.step.error = error;
    row.verdict = QStringLiteral("unknown-id");
    row.detail = step.inviteId;
    row.reason = errorLine(error);
    return row;
}

} // namespace Vestibule
