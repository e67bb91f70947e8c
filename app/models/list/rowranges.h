// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QItemSelection>
#include <QList>

namespace Vestibule {

/// Rows from the first to the last one, both within.
struct RowRange
{
    int first = 0;
    int last = 0;

    friend bool operator==(const RowRange &, const RowRange &) = default;
};

/// The rows of a selection: ascending, none twice, neighbours as one range.
[[nodiscard]] QList<RowRange> selectedRanges(const QItemSelection &selection);

/// The rows among `count` that are in none of `ranges`, which are as selectedRanges() gives them.
[[nodiscard]] QList<RowRange> otherRanges(const QList<RowRange> &ranges, int count);

[[nodiscard]] int countRows(const QList<RowRange> &ranges);

} // namespace Vestibule
