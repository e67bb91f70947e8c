// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

namespace Vestibule {

/// What is shown of a table, and in what order. Numbers are rows of the table.
struct FilterState
{
    static constexpr int kHidden = -1;
    static constexpr int kPending = -2; // came, not taken in yet

    std::vector<int> order; // all rows that were taken in
    std::vector<int> rows; // of them what is shown
    std::vector<int> places; // by row of the table: its place in `rows`, or one of the above

    [[nodiscard]] int place(int row) const { return places[static_cast<size_t>(row)]; }

    // The rows of the table get other numbers; what is shown stays where it is.
    void insertRows(int first, int number); ///< they are pending
    void removeRows(int first, int last); ///< none of which is shown any more
    void renumber(const std::vector<int> &to); ///< by the number before; leaves no order
};

} // namespace Vestibule
