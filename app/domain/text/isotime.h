// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Vestibule {

/// "2026-09-21T12:00:00Z" for UTC unix seconds; empty for none. For files and programs.
[[nodiscard]] QString isoTime(std::optional<qint64> time);

} // namespace Vestibule
