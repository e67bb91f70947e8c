// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/revokecommand.h"

#include <QCoreApplication>

namespace Vestibule {

QString RevokeCommand::summary() const
{
    return QCoreApplication::translate("CommandLine",
                                       "Revoke invites that have not been accepted.");
}

Command::Arguments RevokeCommand::arguments() const
{
    return {QStringLiteral("ID"),
            QCoreApplication::translate("CommandLine", "The ID of an invite; may be repeated."),
            QStringLiteral("revoke ID…")};
}

QString RevokeCommand::question(int count) const
{
    return QCoreApplication::translate("CommandLine", "Revoke %n invite(s)?", nullptr, count);
}

RunRow RevokeCommand::unknownRow(const RunStep &step) const
{
    RunRow row;
    row.standing = RunRow::Standing::DoneBefore;
    row.step = step;
    row.step.state = StepState::Done;
    row.verdict = QStringLiteral("already-gone");
    row.detail = step.inviteId;
    return row;
}

} // namespace Vestibule
