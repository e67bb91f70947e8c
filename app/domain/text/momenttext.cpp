// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text/momenttext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace Vestibule {

QString dayText(const QDate &day)
{
    return QLocale().toString(
        day,
        QCoreApplication::translate("TimeText", "d MMM yyyy", "date format, as QLocale takes it"));
}

QString dayText(qint64 time)
{
    return dayText(QDateTime::fromSecsSinceEpoch(time).date());
}

QString clockText(qint64 time)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(time).time(), QLocale::ShortFormat);
}

QString momentText(qint64 time)
{
    return QCoreApplication::translate("TimeText", "%1, %2", "date and time of day")
        .arg(dayText(time), clockText(time));
}

QString momentText(qint64 time, qint64 now)
{
    const auto dayOf = [](qint64 any) { return QDateTime::fromSecsSinceEpoch(any).date(); };
    return dayOf(time) == dayOf(now) ? clockText(time) : momentText(time);
}

} // namespace Vestibule
