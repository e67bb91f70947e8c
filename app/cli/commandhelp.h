// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commands/command.h"

namespace Vestibule {

/// The name of the option that every command has and that takes a profile's name.
[[nodiscard]] QString profileOption();

/// Gives the parser a command's options and arguments, and those that every command has.
void prepareParser(QCommandLineParser &parser, const Command &command);

/// What --help prints for the command that the parser was prepared with.
[[nodiscard]] QString commandHelp(const QCommandLineParser &parser);

/// What --help prints without a command.
[[nodiscard]] QString generalHelp(Console &console);

} // namespace Vestibule
