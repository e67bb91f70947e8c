// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/filterstate.h"

namespace Vestibule {

/// The rows of a table that a FilterState does not tell the truth of yet.
class PendingRows
{
public:
    [[nodiscard]] bool isEmpty() const { return !hasNew() && m_changed.empty(); }
    [[nodiscard]] bool hasNew() const { return m_firstNew != kNone; }
    /// Whether those from `row` on came, and nothing else is the matter.
    [[nodiscard]] bool areNewFrom(int row) const { return m_firstNew == row && m_changed.empty(); }

    void setFirstNew(int row, int count) { m_firstNew = row < count ? row : kNone; }
    void addChanged(int row) { m_changed.push_back(row); }
    void addChanged(const std::vector<int> &rows);
    [[nodiscard]] std::vector<int> takeChanged(); ///< each once, rising

    // As FilterState's, and after them.
    void insertRows(int first, int number);
    void removeRows(int first, int last, const FilterState &state);
    void renumber(const std::vector<int> &to, const FilterState &state);

private:
    static constexpr int kNone = -1;

    void findFirstNew(const FilterState &state, int from);

    int m_firstNew = kNone; // of those that came
    std::vector<int> m_changed; // to be judged again
};

} // namespace Vestibule
