// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/terminal/exitcode.h"

#include <QStringList>

namespace Vestibule {

/// What each of our programs does first, before anything is opened and before a QCoreApplication:
/// the standard streams, core dumps, logs and the names of the program.
void beginProgram();

/// The arguments behind the program's name, before an application takes out what is its own.
[[nodiscard]] QStringList programArguments(int argc, char **argv);

/// `problem` with the command that prints the help on a line below it.
[[nodiscard]] QString usageText(const QString &problem);

/// Says on stderr why the program does not start. The code is what main() returns.
[[nodiscard]] int refuseToStart(ExitCode code, const QString &text);

} // namespace Vestibule
