// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/waittext.h"

#include "domain/text/seconds.h"

#include <QCoreApplication>

#include <algorithm>

namespace Vestibule {

namespace {

constexpr qint64 kSecondsAlone = 2 * kMinute; // below this, minutes would say no more

struct WaitWording
{
    Q_DECLARE_TR_FUNCTIONS(Wait)
};

qint64 roundedUp(qint64 amount, qint64 unit)
{
    return (amount + unit - 1) / unit;
}

QString reasonText(const Wait &wait)
{
    const QString left = waitLengthText(wait.leftMs);
    switch (wait.reason) {
    case Wait::Reason::RateLimit:
        return WaitWording::tr("Waiting %1: the API asked to slow down.").arg(left);
    case Wait::Reason::Retry:
        return WaitWording::tr("The request failed; trying again in %1.").arg(left);
    case Wait::Reason::Pace:
        return WaitWording::tr("Keeping to the API's rate limit; next request in %1.").arg(left);
    case Wait::Reason::Settle:
        return WaitWording::tr("The request may still go through; checking again in %1.").arg(left);
    case Wait::Reason::None:
        break;
    }
    return {};
}

QString twoDigits(qint64 number)
{
    return QString::number(number).rightJustified(2, u'0');
}

} // namespace

QString waitText(const Wait &wait)
{
    const QString text = reasonText(wait);
    if (!wait.goesFirst || text.isEmpty())
        return text;
    return WaitWording::tr("%1 What you asked for goes first.", "a sentence").arg(text);
}

QString waitLengthText(qint64 milliseconds)
{
    const qint64 seconds = std::max<qint64>(1, roundedUp(milliseconds, 1000));
    if (seconds < kSecondsAlone)
        return WaitWording::tr("%1 s", "seconds").arg(seconds);
    if (seconds < kHour) {
        return WaitWording::tr("%1 min %2 s", "minutes and seconds")
            .arg(seconds / kMinute)
            .arg(twoDigits(seconds % kMinute));
    }
    if (const qint64 minutes = roundedUp(seconds, kMinute); minutes < kDay / kMinute) {
        return WaitWording::tr("%1 h %2 min", "hours and minutes")
            .arg(minutes * kMinute / kHour)
            .arg(twoDigits(minutes % (kHour / kMinute)));
    }
    const qint64 hours = roundedUp(seconds, kHour);
    return WaitWording::tr("%1 d %2 h", "days and hours")
        .arg(hours * kHour / kDay)
        .arg(hours % (kDay / kHour));
}

} // namespace Vestibule
