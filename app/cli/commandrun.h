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

    [[nodiscard]] ExitCode run(bool demo, const QString &profile); ///< returns when all is done

private:
    void onReady();
    void onInterrupted();
    void tellClock();
    void end(ExitCode code);

    Console &m_console;
    QEventLoop m_loop;
    ServiceSource m_source;
    bool m_started = false;
    bool m_clockTold = false;
    std::unique_ptr<Command> m_command; // after the service that it uses
};

} // namespace Vestibule
