// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstddef>
#include <functional>
#include <vector>

namespace Vestibule {

/// Finds a row by the hash of its id: an open table of row numbers, four bytes a slot.
///
/// It keeps neither ids nor hashes, so the owner says when a row is the one and what its hash is.
class RowIndex
{
public:
    using HashOf = std::function<size_t(int row)>;

    /// `hashOf` is asked for rows that were inserted, whenever the table grows.
    explicit RowIndex(HashOf hashOf);

    /// The row for which `isIt(row)` holds among those of that hash; -1 where there is none.
    template <typename IsIt>
    [[nodiscard]] int find(size_t hash, const IsIt &isIt) const
    {
        if (m_slots.empty())
            return -1;
        for (size_t i = hash & mask(); m_slots[i] != kFree; i = (i + 1) & mask()) {
            if (m_slots[i] != kGone && isIt(static_cast<int>(m_slots[i])))
                return static_cast<int>(m_slots[i]);
        }
        return -1;
    }

    void insert(size_t hash, int row); ///< not yet in the index
    void erase(size_t hash, int row); ///< nothing happens where it is not in the index
    /// What was row r is afterwards row newNumbers[r].
    void renumber(const std::vector<int> &newNumbers);
    void lastToTop(int last); ///< row `last`, which is the last one, is afterwards row 0
    void closeGap(int row); ///< there is no row `row` any more; those behind it move up by one

private:
    static constexpr quint32 kFree = 0xffffffff;
    static constexpr quint32 kGone = 0xfffffffe;

    [[nodiscard]] size_t mask() const { return m_slots.size() - 1; }
    void rebuild();
    void place(size_t hash, quint32 row);

    HashOf m_hashOf;
    std::vector<quint32> m_slots; // a power of two of them
    size_t m_live = 0;
    size_t m_used = 0; // live and gone
};

} // namespace Vestibule
