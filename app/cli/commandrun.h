// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commands/command.h"
#include "cli/read/servicesource.h"
#include "cli/terminal/interrupts.h"

#include <QEventLoop>

#include <memory>

namespace Vestibule {

/// Runs a configured command: key, service, work, interrupts, exit code.
class CommandRun : public QObject
{
    Q_OBJECT

public:
    CommandRun(std::unique_ptr<Command> command, Console &console, Interrupts &interrupts);
    ~CommandRun() override;

    /// Returns when all is done. `unattended`: nobody is there to be asked; what came of it is kept
    /// for the window, where the command is one of those that it tells of.
    [[nodiscard]] ExitCode run(const CommandTarget &target, bool unattended);

private:
    void onReady();
    void onInterrupted();
    void tellClock();
    void end(ExitCode code);
    void keepOutcome(ExitCode code);

    Console &m_console;
    QEventLoop m_loop;
    ServiceSource m_source;
    bool m_unattended = false;
    bool m_started = false;
    bool m_clockTold = false;
    std::unique_ptr<Command> m_command; // after the service that it uses
};

} // namespace Vestibule
