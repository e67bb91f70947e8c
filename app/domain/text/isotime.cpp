// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text/isotime.h"

#include <QString>

#include <array>
#include <chrono>
#include <cstdio>

namespace Vestibule {

// An export writes three of these a row: QDateTime's own formatting took half of all its time.
QString isoTime(std::optional<qint64> time)
{
    if (!time)
        return {};
    using namespace std::chrono;
    const sys_seconds moment{seconds(*time)};
    const sys_days day = floor<days>(moment);
    const year_month_day date(day);
    const hh_mm_ss clock(moment - day);
    std::array<char, 48> text;
    const int size =
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", int(date.year()),
                      unsigned(date.month()), unsigned(date.day()), int(clock.hours().count()),
                      int(clock.minutes().count()), int(clock.seconds().count()));
    return QString::fromLatin1(text.data(), size);
}

} // namespace Vestibule
