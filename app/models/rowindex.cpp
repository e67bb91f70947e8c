// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rowindex.h"

#include <utility>

namespace Vestibule {

RowIndex::RowIndex(HashOf hashOf)
    : m_hashOf(std::move(hashOf))
{ }

void RowIndex::insert(size_t hash, int row)
{
    if ((m_used + 1) * 4 > m_slots.size() * 3)
        rebuild();
    place(hash, static_cast<quint32>(row));
    ++m_live;
    ++m_used;
}

void RowIndex::erase(size_t hash, int row)
{
    if (m_slots.empty())
        return;
    for (size_t i = hash & mask(); m_slots[i] != kFree; i = (i + 1) & mask()) {
        if (m_slots[i] == static_cast<quint32>(row)) {
            m_slots[i] = kGone;
            --m_live;
            return;
        }
    }
}

void RowIndex::renumber(const std::vector<int> &newNumbers)
{
    for (quint32 &slot : m_slots) {
        if (slot < kGone)
            slot = static_cast<quint32>(newNumbers[slot]);
    }
}

void RowIndex::lastToTop(int last)
{
    for (quint32 &slot : m_slots) {
        if (slot < kGone)
            slot = slot == static_cast<quint32>(last) ? 0 : slot + 1;
    }
}

void RowIndex::closeGap(int row)
{
    for (quint32 &slot : m_slots) {
        if (slot < kGone && slot > static_cast<quint32>(row))
            --slot;
    }
}

void RowIndex::rebuild()
{
    size_t size = 16;
    while (size < (m_live + 1) * 2)
        size *= 2;
    const std::vector<quint32> old = std::exchange(m_slots, std::vector<quint32>(size, kFree));
    for (const quint32 row : old) {
        if (row < kGone)
            place(m_hashOf(static_cast<int>(row)), row);
    }
    m_used = m_live;
}

void RowIndex::place(size_t hash, quint32 row)
{
    size_t i = hash & mask();
    while (m_slots[i] != kFree)
        i = (i + 1) & mask();
    m_slots[i] = row;
}

} // namespace Vestibule
