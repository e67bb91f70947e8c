// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/querytimetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Vestibule {

namespace {

using Range = QueryCondition::Range;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(QueryText)
};

constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kWeek = 7 * kDay;

QString durationText(qint64 seconds)
{
    if (seconds % kWeek == 0 && seconds > kWeek)
        return Text::tr("%Ln week(s)", nullptr, int(seconds / kWeek));
    if (seconds % kDay == 0)
        return Text::tr("%Ln day(s)", nullptr, int(seconds / kDay));
    return Text::tr("%Ln hour(s)", nullptr, int(seconds / kHour));
}

QString aheadText(const Range &range)
{
    if (range.leastSeconds && range.mostSeconds) {
        return Text::tr("in %1 to %2", "two durations")
            .arg(durationText(*range.leastSeconds), durationText(*range.mostSeconds));
    }
    if (range.mostSeconds) {
        return (*range.mostSeconds + 1) % kHour == 0
            ? Text::tr("in less than %1", "a duration").arg(durationText(*range.mostSeconds + 1))
            : Text::tr("within %1", "a duration").arg(durationText(*range.mostSeconds));
    }
    return *range.leastSeconds % kHour == 1
        ? Text::tr("in more than %1", "a duration").arg(durationText(*range.leastSeconds - 1))
        : Text::tr("in %1 or more", "a duration").arg(durationText(*range.leastSeconds));
}

QString behindText(const Range &range)
{
    if (range.leastSeconds && range.mostSeconds) {
        return Text::tr("%1 to %2 ago", "two durations")
            .arg(durationText(*range.leastSeconds), durationText(*range.mostSeconds));
    }
    if (range.mostSeconds) {
        return (*range.mostSeconds + 1) % kHour == 0
            ? Text::tr("less than %1 ago", "a duration").arg(durationText(*range.mostSeconds + 1))
            : Text::tr("in the last %1", "a duration").arg(durationText(*range.mostSeconds));
    }
    return *range.leastSeconds % kHour == 1
        ? Text::tr("more than %1 ago", "a duration").arg(durationText(*range.leastSeconds - 1))
        : Text::tr("%1 ago or longer", "a duration").arg(durationText(*range.leastSeconds));
}

QString dayText(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString datesText(const Range &range)
{
    if (!range.to)
        return Text::tr("since %1", "a date").arg(dayText(*range.from));
    if (!range.from)
        return Text::tr("until %1", "a date").arg(dayText(*range.to));
    const QDate from = *range.from;
    if (from == *range.to)
        return Text::tr("on %1", "a date").arg(dayText(from));
    if (from.day() == 1 && *range.to == from.addMonths(1).addDays(-1)) {
        return Text::tr("in %1 %2", "month and year")
            .arg(QLocale().standaloneMonthName(from.month()), QString::number(from.year()));
    }
    if (from.dayOfYear() == 1 && *range.to == from.addYears(1).addDays(-1))
        return Text::tr("in %1", "a year").arg(from.year());
    return Text::tr("from %1 to %2", "two dates").arg(dayText(from), dayText(*range.to));
}

QString noneText(QueryCondition::Field field)
{
    return field == QueryCondition::Field::Expires ? Text::tr("never or unknown")
        : field == QueryCondition::Field::Accepted ? Text::tr("not yet")
                                                   : Text::tr("at an unknown time");
}

} // namespace

QString queryTimeText(const QueryCondition &condition)
{
    const Range &range = condition.range;
    if (range.none)
        return noneText(condition.field);
    if (range.from || range.to)
        return datesText(range);
    if (!range.leastSeconds && !range.mostSeconds)
        return Text::tr("at any time");
    return condition.field == QueryCondition::Field::Expires ? aheadText(range) : behindText(range);
}

} // namespace Vestibule
