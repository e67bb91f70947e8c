// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/query/querytimetext.h"

#include "domain/query/querywording.h"
#include "domain/text/momenttext.h"
#include "domain/text/seconds.h"

#include <QLocale>

namespace Vestibule {

namespace {

using Range = QueryCondition::Range;

QString durationText(qint64 seconds)
{
    if (seconds % kWeek == 0 && seconds > kWeek)
        return QueryWording::tr("%Ln week(s)", nullptr, int(seconds / kWeek));
    if (seconds % kDay == 0)
        return QueryWording::tr("%Ln day(s)", nullptr, int(seconds / kDay));
    return QueryWording::tr("%Ln hour(s)", nullptr, int(seconds / kHour));
}

QString aheadText(const Range &range)
{
    if (range.leastSeconds && range.mostSeconds) {
        return QueryWording::tr("in %1 to %2", "two durations")
            .arg(durationText(*range.leastSeconds), durationText(*range.mostSeconds));
    }
    if (range.mostSeconds) {
        return (*range.mostSeconds + 1) % kHour == 0
            ? QueryWording::tr("in less than %1", "a duration")
                  .arg(durationText(*range.mostSeconds + 1))
            : QueryWording::tr("within %1", "a duration").arg(durationText(*range.mostSeconds));
    }
    return *range.leastSeconds % kHour == 1
        ? QueryWording::tr("in more than %1", "a duration")
              .arg(durationText(*range.leastSeconds - 1))
        : QueryWording::tr("in %1 or more", "a duration").arg(durationText(*range.leastSeconds));
}

QString behindText(const Range &range)
{
    if (range.leastSeconds && range.mostSeconds) {
        return QueryWording::tr("%1 to %2 ago", "two durations")
            .arg(durationText(*range.leastSeconds), durationText(*range.mostSeconds));
    }
    if (range.mostSeconds) {
        return (*range.mostSeconds + 1) % kHour == 0
            ? QueryWording::tr("less than %1 ago", "a duration")
                  .arg(durationText(*range.mostSeconds + 1))
            : QueryWording::tr("in the last %1", "a duration")
                  .arg(durationText(*range.mostSeconds));
    }
    return *range.leastSeconds % kHour == 1
        ? QueryWording::tr("more than %1 ago", "a duration")
              .arg(durationText(*range.leastSeconds - 1))
        : QueryWording::tr("at least %1 ago", "a duration").arg(durationText(*range.leastSeconds));
}

QString datesText(const Range &range)
{
    if (!range.to)
        return QueryWording::tr("since %1", "a date").arg(dayText(*range.from));
    if (!range.from)
        return QueryWording::tr("until %1", "a date").arg(dayText(*range.to));
    const QDate from = *range.from;
    if (from == *range.to)
        return QueryWording::tr("on %1", "a date").arg(dayText(from));
    if (from.day() == 1 && *range.to == from.addMonths(1).addDays(-1)) {
        return QueryWording::tr("in %1 %2", "month and year")
            .arg(QLocale().standaloneMonthName(from.month()), QString::number(from.year()));
    }
    if (from.dayOfYear() == 1 && *range.to == from.addYears(1).addDays(-1))
        return QueryWording::tr("in %1", "a year").arg(from.year());
    return QueryWording::tr("from %1 to %2", "two dates").arg(dayText(from), dayText(*range.to));
}

QString noneText(QueryCondition::Field field)
{
    return field == QueryCondition::Field::Expires ? QueryWording::tr("never or unknown")
        : field == QueryCondition::Field::Accepted ? QueryWording::tr("not yet")
                                                   : QueryWording::tr("at an unknown time");
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
        return QueryWording::tr("at any time");
    return condition.field == QueryCondition::Field::Expires ? aheadText(range) : behindText(range);
}

} // namespace Vestibule
