// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>
#include <vector>

namespace Vestibule {

/// Finds a row by the hash of its id: open tables of row numbers with half of their hashes, eight
/// bytes a slot. So they grow without a look at any id, which at a million takes a tenth of a
/// second.
///
/// There are many tables, which grow one at a time: one table would take tens of milliseconds for
/// it at a million.
///
/// It keeps no ids, so the owner says when a row is the one.
class RowIndex
{
public:
    /// The row for which `isIt(row)` holds among those of that hash; -1 where there is none.
    template <typename IsIt>
    [[nodiscard]] int find(quint32 hash, const IsIt &isIt) const
    {
        const Table &table = m_tables[tableOf(hash)];
        if (table.entries.empty())
            return -1;
        for (size_t i = hash & table.mask(); table.entries[i].row != kFree;
             i = (i + 1) & table.mask()) {
            const Slot &slot = table.entries[i];
            if (slot.hash == hash && slot.row != kGone && isIt(static_cast<int>(slot.row)))
                return static_cast<int>(slot.row);
        }
        return -1;
    }

    void insert(quint32 hash, int row); ///< not yet in the index
    void erase(quint32 hash, int row); ///< nothing happens where it is not in the index

private:
    static constexpr quint32 kFree = 0xffffffff;
    static constexpr quint32 kGone = 0xfffffffe;
    static constexpr size_t kTableBits = 8;
    static constexpr size_t kTables = size_t(1) << kTableBits;

    struct Slot
    {
        quint32 row = kFree;
        quint32 hash = 0;
    };
    struct Table
    {
        std::vector<Slot> entries; // a power of two of them
        size_t live = 0;
        size_t used = 0; // live and gone

        [[nodiscard]] size_t mask() const { return entries.size() - 1; }
        void rebuild();
        void place(const Slot &slot);
    };

    // By the highest bits; the place in a table goes by the lowest.
    [[nodiscard]] static size_t tableOf(quint32 hash) { return hash >> (32 - kTableBits); }
    std::array<Table, kTables> m_tables;
};

} // namespace Vestibule
