// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commands/command.h"

#include <memory>

namespace Vestibule {

/// The commands in the order of the help.
[[nodiscard]] QStringList commandNames();

/// The command of one of commandNames().
[[nodiscard]] std::unique_ptr<Command> makeCommand(const QString &name, Console &console);

/// The first argument that is neither an option nor an option's value; empty where there is none.
[[nodiscard]] QString firstWord(const QStringList &arguments);

} // namespace Vestibule
