// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstddef>
#include <vector>

namespace Vestibule {

/// Finds a row by the hash of its id: an open table of row numbers with half of their hashes, eight
/// bytes a slot. So it grows without a look at any id, which at a million takes a tenth of a
/// second.
///
/// It keeps no ids, so the owner says when a row is the one.
class RowIndex
{
public:
    /// The row for which `isIt(row)` holds among those of that hash; -1 where there is none.
    template <typename IsIt>
    [[nodiscard]] int find(size_t hash, const IsIt &isIt) const
    {
        if (m_slots.empty())
            return -1;
        const auto kept = static_cast<quint32>(hash);
        for (size_t i = kept & mask(); m_slots[i].row != kFree; i = (i + 1) & mask()) {
            const Slot &slot = m_slots[i];
            if (slot.hash == kept && slot.row != kGone && isIt(static_cast<int>(slot.row)))
                return static_cast<int>(slot.row);
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

    struct Slot
    {
        quint32 row = kFree;
        quint32 hash = 0;
    };

    [[nodiscard]] size_t mask() const { return m_slots.size() - 1; }
    void rebuild();
    void place(const Slot &slot);

    std::vector<Slot> m_slots; // a power of two of them
    size_t m_live = 0;
    size_t m_used = 0; // live and gone
};

} // namespace Vestibule
