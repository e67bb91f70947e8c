// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Vestibule {

inline constexpr qint64 kMinute = 60; ///< seconds, as all here
inline constexpr qint64 kHour = 60 * kMinute;
inline constexpr qint64 kDay = 24 * kHour;
inline constexpr qint64 kWeek = 7 * kDay;

} // namespace Vestibule
