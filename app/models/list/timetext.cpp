// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list/timetext.h"

#include "domain/text/isotime.h"
#include "domain/text/momenttext.h"
#include "domain/text/seconds.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace Vestibule {

namespace {

constexpr qint64 kMonth = 30 * kDay;
constexpr qint64 kYear = 365 * kDay;

QString counted(const char *text, qint64 number)
{
    return QCoreApplication::translate("TimeText", text, nullptr,
                                       static_cast<int>(std::min<qint64>(number, 1'000'000)));
}

// Twelve thirty-day months are less than a year, so that the last days of a year count as eleven.
qint64 months(qint64 seconds)
{
    return std::min<qint64>(seconds / kMonth, 11);
}

QString past(qint64 seconds)
{
    if (seconds < kMinute)
        return QCoreApplication::translate("TimeText", "just now");
    if (seconds < kHour)
        return counted(QT_TRANSLATE_N_NOOP("TimeText", "%n minute(s) ago"), seconds / kMinute);
    if (seconds < kDay)
        return counted(QT_TRANSLATE_N_NOOP("TimeText", "%n hour(s) ago"), seconds / kHour);
    if (seconds < kMonth)
        return counted(QT_TRANSLATE_N_NOOP("TimeText", "%n day(s) ago"), seconds / kDay);
    if (seconds < kYear)
        return counted(QT_TRANSLATE_N_NOOP("TimeText", "%n month(s) ago"), months(seconds));
    return counted(QT_TRANSLATE_N_NOOP("TimeText", "%n year(s) ago"), seconds / kYear);
}

// To the nearest, so that an invite for seven days has seven days left a second later.
qint64 nearest(qint64 seconds, qint64 unit)
{
    return (seconds + unit / 2) / unit;
}

QString future(qint64 seconds)
{
    if (seconds < kMinute)
        return QCoreApplication::translate("TimeText", "in a moment");
    if (nearest(seconds, kMinute) < 60)
        return counted(QT_TRANSLATE_N_NOOP("TimeText", "in %n minute(s)"),
                       nearest(seconds, kMinute));
    if (nearest(seconds, kHour) < 24)
        return counted(QT_TRANSLATE_N_NOOP("TimeText", "in %n hour(s)"), nearest(seconds, kHour));
    if (nearest(seconds, kDay) < 30)
        return counted(QT_TRANSLATE_N_NOOP("TimeText", "in %n day(s)"), nearest(seconds, kDay));
    if (seconds < kYear)
        return counted(QT_TRANSLATE_N_NOOP("TimeText", "in %n month(s)"),
                       std::max<qint64>(1, months(seconds)));
    return counted(QT_TRANSLATE_N_NOOP("TimeText", "in %n year(s)"), seconds / kYear);
}

QString shortPast(qint64 seconds)
{
    if (seconds < kMinute)
        return QCoreApplication::translate("TimeText", "just now");
    if (seconds < kHour)
        return QCoreApplication::translate("TimeText", "%1 min ago").arg(seconds / kMinute);
    if (seconds < kDay)
        return QCoreApplication::translate("TimeText", "%1 h ago").arg(seconds / kHour);
    if (seconds < kMonth)
        return QCoreApplication::translate("TimeText", "%1 d ago", "days").arg(seconds / kDay);
    if (seconds < kYear)
        return QCoreApplication::translate("TimeText", "%1 mo ago", "months").arg(months(seconds));
    return QCoreApplication::translate("TimeText", "%1 y ago", "years").arg(seconds / kYear);
}

QString shortFuture(qint64 seconds)
{
    if (nearest(seconds, kMinute) < 60)
        return QCoreApplication::translate("TimeText", "in %1 min")
            .arg(std::max<qint64>(1, nearest(seconds, kMinute)));
    if (nearest(seconds, kHour) < 24)
        return QCoreApplication::translate("TimeText", "in %1 h").arg(nearest(seconds, kHour));
    if (nearest(seconds, kDay) < 30)
        return QCoreApplication::translate("TimeText", "in %1 d", "days")
            .arg(nearest(seconds, kDay));
    if (seconds < kYear)
        return QCoreApplication::translate("TimeText", "in %1 mo", "months")
            .arg(std::max<qint64>(1, months(seconds)));
    return QCoreApplication::translate("TimeText", "in %1 y", "years").arg(seconds / kYear);
}

} // namespace

QString relativeTime(qint64 time, qint64 now)
{
    return time > now ? future(time - now) : past(now - time);
}

QString shortRelativeTime(qint64 time, qint64 now)
{
    return time > now ? shortFuture(time - now) : shortPast(now - time);
}

QString exactTime(qint64 time)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(time);
    const QLocale locale;
    return QCoreApplication::translate("TimeText", "%1, %2 %3 (%4)",
                                       "date, time, time zone, the same moment in UTC")
        .arg(locale.toString(local.date(), QLocale::LongFormat),
             locale.toString(local.time(), QLocale::ShortFormat), local.timeZoneAbbreviation(),
             isoTime(time));
}

QString localTime(qint64 time)
{
    return QCoreApplication::translate("TimeText", "%1 %2", "date and time, time zone")
        .arg(momentText(time), QDateTime::fromSecsSinceEpoch(time).timeZoneAbbreviation());
}

} // namespace Vestibule
