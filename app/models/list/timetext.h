// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Vestibule {

/// "in 3 days", "2 hours ago", "just now", in the program's language. Times are UTC unix seconds.
[[nodiscard]] QString relativeTime(qint64 time, qint64 now);

/// The same in less room: "in 3 d", "2 h ago".
[[nodiscard]] QString shortRelativeTime(qint64 time, qint64 now);

/// The exact local time with its zone and the UTC time, for tooltips and details.
[[nodiscard]] QString exactTime(qint64 time);

/// The local date and time with the zone, without the UTC time: "3 March 2026, 14:02 CET".
[[nodiscard]] QString localTime(qint64 time);

} // namespace Vestibule
