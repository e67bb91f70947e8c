// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list/rowindex.h"

#include <utility>

namespace Vestibule {

void RowIndex::insert(quint32 hash, int row)
{
    Table &table = m_tables[tableOf(hash)];
    if ((table.used + 1) * 4 > table.entries.size() * 3)
        table.rebuild();
    table.place({static_cast<quint32>(row), hash});
    ++table.live;
    ++table.used;
}

void RowIndex::erase(quint32 hash, int row)
{
    Table &table = m_tables[tableOf(hash)];
    if (table.entries.empty())
        return;
    for (size_t i = hash & table.mask(); table.entries[i].row != kFree;
         i = (i + 1) & table.mask()) {
        if (table.entries[i].row == static_cast<quint32>(row)) {
            table.entries[i].row = kGone;
            --table.live;
            return;
        }
    }
}

void RowIndex::Table::rebuild()
{
    size_t size = 16;
    while (size < (live + 1) * 2)
        size *= 2;
    const std::vector<Slot> old = std::exchange(entries, std::vector<Slot>(size));
    for (const Slot &slot : old) {
        if (slot.row < kGone)
            place(slot);
    }
    used = live;
}

void RowIndex::Table::place(const Slot &slot)
{
    size_t i = slot.hash & mask();
    while (entries[i].row != kFree)
        i = (i + 1) & mask();
    entries[i] = slot;
}

} // namespace Vestibule
