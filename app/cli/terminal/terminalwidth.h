// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Vestibule {

/// How many characters a line of the terminal at stdout has; where stdout is none, as COLUMNS says,
/// or else 80. Never less than 40 nor more than 100, which is as much as reads well.
[[nodiscard]] int terminalWidth();

} // namespace Vestibule
