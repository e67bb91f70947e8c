// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/wait.h"

#include <QString>

namespace Vestibule {

/// What is waited for, how long, and whose turn it is then; empty where nothing is.
[[nodiscard]] QString waitText(const Wait &wait);

/// How long is still to be waited, as people say it: "45 s", "12 min 05 s", "2 h 05 min", "3 d 4
/// h". Rounded up, so that it is never over sooner than told; at least a second.
[[nodiscard]] QString waitLengthText(qint64 milliseconds);

} // namespace Vestibule
