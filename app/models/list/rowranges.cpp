// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list/rowranges.h"

#include <algorithm>

namespace Vestibule {

QList<RowRange> selectedRanges(const QItemSelection &selection)
{
    QList<RowRange> ranges;
    ranges.reserve(selection.size());
    for (const QItemSelectionRange &range : selection) {
        if (range.isValid())
            ranges.append({range.top(), range.bottom()});
    }
    std::sort(ranges.begin(), ranges.end(),
              [](const RowRange &left, const RowRange &right) { return left.first < right.first; });
    QList<RowRange> merged;
    for (const RowRange &range : std::as_const(ranges)) {
        if (!merged.isEmpty() && range.first <= merged.constLast().last + 1)
            merged.last().last = qMax(merged.constLast().last, range.last);
        else
            merged.append(range);
    }
    return merged;
}

QList<RowRange> otherRanges(const QList<RowRange> &ranges, int count)
{
    QList<RowRange> others;
    int next = 0;
    for (const RowRange &range : ranges) {
        if (range.first > next)
            others.append({next, range.first - 1});
        next = range.last + 1;
    }
    if (next < count)
        others.append({next, count - 1});
    return others;
}

int countRows(const QList<RowRange> &ranges)
{
    int rows = 0;
    for (const RowRange &range : ranges)
        rows += range.last - range.first + 1;
    return rows;
}

} // namespace Vestibule
