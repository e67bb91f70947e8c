// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Vestibule {

/// Command lines that show what the command of that name is good for, without the program's name
/// in front. All of them can be tried with --demo.
[[nodiscard]] QStringList commandExamples(const QString &command);

} // namespace Vestibule
