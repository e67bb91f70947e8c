// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/pendingrows.h"

#include "models/filter/rownumbers.h"

#include <algorithm>
#include <utility>

namespace Vestibule {

void PendingRows::addChanged(const std::vector<int> &rows)
{
    m_changed.insert(m_changed.end(), rows.begin(), rows.end());
}

std::vector<int> PendingRows::takeChanged()
{
    std::sort(m_changed.begin(), m_changed.end());
    m_changed.erase(std::unique(m_changed.begin(), m_changed.end()), m_changed.end());
    return std::exchange(m_changed, {});
}

void PendingRows::insertRows(int first, int number)
{
    shiftFrom(m_changed, first, number);
    m_firstNew = hasNew() ? std::min(m_firstNew, first) : first;
}

void PendingRows::removeRows(int first, int last, const FilterState &state)
{
    takeOut(m_changed, first, last);
    if (hasNew())
        findFirstNew(state, std::min(first, m_firstNew));
}

void PendingRows::renumber(const std::vector<int> &to, const FilterState &state)
{
    renumberAll(m_changed, to);
    if (hasNew())
        findFirstNew(state, 0);
}

void PendingRows::findFirstNew(const FilterState &state, int from)
{
    const auto found =
        std::find(state.places.cbegin() + from, state.places.cend(), FilterState::kPending);
    setFirstNew(static_cast<int>(found - state.places.cbegin()),
                static_cast<int>(state.places.size()));
}

} // namespace Vestibule
