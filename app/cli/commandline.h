// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Vestibule {

/// Whether the arguments (without the program's name) ask for work without a window: a command, a
/// word that should have been one, or --help or --version.
[[nodiscard]] bool isCommandLine(const QStringList &arguments);

/// Runs a command to its end inside an event loop of its own; needs a QCoreApplication.
/// Results go to stdout, words and progress to stderr.
[[nodiscard]] int runCommandLine(const QStringList &arguments);

} // namespace Vestibule
