// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Vestibule {

/// Makes this process the window's program, with the same arguments and environment; whoever
/// started it sees one process, its signals and its exit code. Returns where that does not succeed,
/// after saying why on stderr, with the exit code. Needs a QCoreApplication with the translations.
/// `argv` ends with a null pointer.
[[nodiscard]] int becomeWindowProgram(char *const *argv);

} // namespace Vestibule
