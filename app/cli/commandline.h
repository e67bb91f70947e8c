// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Vestibule {

/// What the process's exit code says.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    Usage = 2,
    KeyOrPermission = 3,
    OutcomeUnknown = 4,
    DoneInPart = 5,
    Found = 6, ///< a review found something
    Cancelled = 130,
};

/// Whether the arguments (without the program's name) ask for work without a window: a command, a
/// word that should have been one, or --help or --version.
[[nodiscard]] bool isCommandLine(const QStringList &arguments);

/// Runs a command to its end inside an event loop of its own; needs a QCoreApplication.
/// Results go to stdout, words and progress to stderr.
[[nodiscard]] int runCommandLine(const QStringList &arguments);

} // namespace Vestibule
