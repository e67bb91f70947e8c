// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <vector>

// Numbers of rows that follow the rows of their table.

namespace Vestibule {

/// As rows come before some of them.
inline void shiftFrom(std::vector<int> &rows, int first, int number)
{
    std::for_each(rows.begin(), rows.end(), [=](int &row) { row += row >= first ? number : 0; });
}

/// As rows go, some of them too.
inline void takeOut(std::vector<int> &rows, int first, int last)
{
    rows.erase(std::remove_if(rows.begin(), rows.end(),
                              [=](int row) { return row >= first && row <= last; }),
               rows.end());
    shiftFrom(rows, last, first - last - 1);
}

/// By the number before.
inline void renumberAll(std::vector<int> &rows, const std::vector<int> &to)
{
    std::for_each(rows.begin(), rows.end(),
                  [&to](int &row) { row = to[static_cast<size_t>(row)]; });
}

} // namespace Vestibule
