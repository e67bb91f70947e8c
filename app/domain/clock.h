// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>

namespace Vestibule {

/// The present as UTC unix seconds; handed in so that tests can set it.
using Clock = std::function<qint64()>;

/// The system's clock.
[[nodiscard]] Clock systemClock();

} // namespace Vestibule
