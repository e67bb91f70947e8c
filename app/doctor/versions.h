// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Vestibule {

/// Of the program, of Qt and of the system, a line each, for reports of faults and so in English.
/// `display`: what the window is shown by; empty where there is none.
[[nodiscard]] QString programVersions(const QString &display = {});

} // namespace Vestibule
