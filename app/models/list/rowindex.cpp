// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list/rowindex.h"

#include <utility>

namespace Vestibule {

void RowIndex::insert(size_t hash, int row)
{
    if ((m_used + 1) * 4 > m_slots.size() * 3)
        rebuild();
    place({static_cast<quint32>(row), static_cast<quint32>(hash)});
    ++m_live;
    ++m_used;
}

void RowIndex::erase(size_t hash, int row)
{
    if (m_slots.empty())
        return;
    const auto kept = static_cast<quint32>(hash);
    for (size_t i = kept & mask(); m_slots[i].row != kFree; i = (i + 1) & mask()) {
        if (m_slots[i].row == static_cast<quint32>(row)) {
            m_slots[i].row = kGone;
            --m_live;
            return;
        }
    }
}

void RowIndex::renumber(const std::vector<int> &newNumbers)
{
    for (Slot &slot : m_slots) {
        if (slot.row < kGone)
            slot.row = static_cast<quint32>(newNumbers[slot.row]);
    }
}

void RowIndex::lastToTop(int last)
{
    for (Slot &slot : m_slots) {
        if (slot.row < kGone)
            slot.row = slot.row == static_cast<quint32>(last) ? 0 : slot.row + 1;
    }
}

void RowIndex::closeGap(int row)
{
    for (Slot &slot : m_slots) {
        if (slot.row < kGone && slot.row > static_cast<quint32>(row))
            --slot.row;
    }
}

void RowIndex::rebuild()
{
    size_t size = 16;
    while (size < (m_live + 1) * 2)
        size *= 2;
    const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(size));
    for (const Slot &slot : old) {
        if (slot.row < kGone)
            place(slot);
    }
    m_used = m_live;
}

void RowIndex::place(const Slot &slot)
{
    size_t i = slot.hash & mask();
    while (m_slots[i].row != kFree)
        i = (i + 1) & mask();
    m_slots[i] = slot;
}

} // namespace Vestibule
