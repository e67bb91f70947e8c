// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/query/queryperiod.h"

#include <QDateTime>

#include <algorithm>

namespace Vestibule {

namespace {

QueryPeriod periodOfDates(const QueryCondition::Range &range)
{
    QueryPeriod span;
    if (range.from)
        span.first = range.from->startOfDay().toSecsSinceEpoch();
    if (range.to)
        span.last = range.to->addDays(1).startOfDay().toSecsSinceEpoch() - 1;
    return span;
}

QueryPeriod periodAhead(const QueryCondition::Range &range, qint64 now)
{
    QueryPeriod span;
    span.first = now + std::max<qint64>(range.leastSeconds.value_or(0), 0);
    if (range.mostSeconds)
        span.last = now + *range.mostSeconds;
    return span;
}

QueryPeriod periodBehind(const QueryCondition::Range &range, qint64 now)
{
    QueryPeriod span;
    if (range.mostSeconds)
        span.first = now - *range.mostSeconds;
    if (range.leastSeconds && *range.leastSeconds > 0)
        span.last = now - *range.leastSeconds;
    return span;
}

} // namespace

QueryPeriod periodOf(const QueryCondition &condition, qint64 now)
{
    const QueryCondition::Range &range = condition.range;
    if (range.none)
        return {true, 0, 0};
    if (range.from || range.to)
        return periodOfDates(range);
    if (!range.leastSeconds && !range.mostSeconds)
        return {};
    return condition.field == QueryCondition::Field::Expires ? periodAhead(range, now)
                                                             : periodBehind(range, now);
}

} // namespace Vestibule
