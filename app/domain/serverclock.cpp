// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/serverclock.h"

#include <QCoreApplication>

#include <algorithm>

namespace Vestibule {

namespace {

constexpr qint64 kToldFrom = 120; // seconds

class ClockWording
{
    Q_DECLARE_TR_FUNCTIONS(Vestibule::ServerClock)
};

int rounded(qint64 seconds, qint64 unit)
{
    return int(std::min((seconds + unit / 2) / unit, qint64(99'999)));
}

QString spanText(qint64 seconds)
{
    constexpr qint64 kMinute = 60;
    constexpr qint64 kHour = 60 * kMinute;
    constexpr qint64 kDay = 24 * kHour;
    if (seconds < 2 * kHour)
        return ClockWording::tr("%n minute(s)", nullptr, rounded(seconds, kMinute));
    if (seconds < 2 * kDay)
        return ClockWording::tr("%n hour(s)", nullptr, rounded(seconds, kHour));
    return ClockWording::tr("%n day(s)", nullptr, rounded(seconds, kDay));
}

} // namespace

void ServerClock::learn(qint64 askedAt, qint64 answeredAt, qint64 date)
{
    // Both clocks cut off parts of a second.
    const qint64 least = date - answeredAt - 1;
    const qint64 most = date + 1 - askedAt;
    if (least > most)
        return; // this computer's clock was set back in between
    // Where they do not meet, one of the clocks was set.
    const bool meets = m_known && least <= m_most && most >= m_least;
    m_least = meets ? std::max(m_least, least) : least;
    m_most = meets ? std::min(m_most, most) : most;
    m_known = true;
}

qint64 ServerClock::skew() const
{
    return std::clamp(qint64(0), m_least, m_most);
}

bool ServerClock::isOff() const
{
    return qAbs(skew()) > kToldFrom;
}

std::optional<qint64> ServerClock::serverNow() const
{
    return m_known ? std::optional(now()) : std::nullopt;
}

QString clockOffText(qint64 skew)
{
    const QString span = spanText(qAbs(skew));
    return skew < 0 ? ClockWording::tr("The clock of this computer is %1 ahead of the server's. "
                                       "Ages and expiry are based on the server's clock.")
                          .arg(span)
                    : ClockWording::tr("The clock of this computer is %1 behind the server's. Ages "
                                       "and expiry are based on the server's clock.")
                          .arg(span);
}

QString serverTimeUnknownText()
{
    return ClockWording::tr("The server does not send the time, and the clock of this computer may "
                            "be wrong, so invites cannot be selected by their age.");
}

} // namespace Vestibule
