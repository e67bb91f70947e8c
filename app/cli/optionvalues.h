// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commands/command.h"

#include <QString>

#include <optional>

namespace Vestibule {

/// What the value of the option of that name (without dashes) is; the same for each command that
/// has it. None where no command has such an option, or where it takes no value.
[[nodiscard]] std::optional<Command::Completion> optionValue(const QString &option);

} // namespace Vestibule
