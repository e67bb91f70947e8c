// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QDate;

namespace Vestibule {

// The one way in which days and moments are written in cells and sentences; beside them stand only
// "2 hours ago" and, where everything is told, exactTime(). Times are UTC unix seconds.

/// "3 Mar 2026", in the program's language.
[[nodiscard]] QString dayText(const QDate &day);
/// The local day of a time.
[[nodiscard]] QString dayText(qint64 time);
/// The local time of day: "14:02".
[[nodiscard]] QString clockText(qint64 time);
/// The local day and time of day: "3 Mar 2026, 14:02".
[[nodiscard]] QString momentText(qint64 time);
/// The same without the day, as long as it is that of `now`: "14:02".
[[nodiscard]] QString momentText(qint64 time, qint64 now);

} // namespace Vestibule
