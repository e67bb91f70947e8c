// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/command.h"

#include "api/inviteservice.h"
#include "cli/read/profileadvice.h"
#include "cli/terminal/exitcode.h"
#include "domain/errortext.h"

#include <QCoreApplication>

namespace Vestibule {

void Command::tellWaitsOf(InviteService *service)
{
    m_waits.follow(service);
}

void Command::finish(ExitCode code)
{
    if (m_finished)
        return;
    m_finished = true;
    emit finished(code);
}

void Command::fail(const ApiError &error)
{
    if (error.kind != ApiError::Kind::Cancelled)
        m_console.say(errorLine(error));
    m_console.say(profileAdvice(error, m_profileName));
    finish(exitCodeOf(error));
}

void Command::giveUpWriting()
{
    if (!m_console.readerIsGone()) {
        m_console.say(
            QCoreApplication::translate("CommandLine", "The output cannot be written: %1.")
                .arg(m_console.writeError()));
    }
    finish(ExitCode::Failed);
}

} // namespace Vestibule
