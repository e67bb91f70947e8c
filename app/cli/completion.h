// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/terminal/console.h"

#include <QStringList>

namespace Vestibule {

/// The shells that completionScript() knows.
[[nodiscard]] QStringList completedShells();

/// A script that completes the commands, options and values of the command line in that shell, as
/// the table of commands has them: files, words or nothing, as each declares its values.
[[nodiscard]] QString completionScript(const QString &shell, Console &console);

} // namespace Vestibule
