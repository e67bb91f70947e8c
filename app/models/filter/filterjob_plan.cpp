// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/filterjob.h"
#include "models/filter/filterjob_each.h"

#include <array>

// From what is shown, of all rows in their order, to the plan: what stays, goes and comes.

namespace Vestibule {

const FilterJob::Rows &FilterJob::newOrder() const
{
    return keepsOrder() ? m_present.order : m_plan.state.order;
}

bool FilterJob::walk(const QDeadlineTimer &deadline)
{
    const Rows &order = newOrder();
    if (m_at == 0) {
        m_plan.state.places.assign(m_count, FilterState::kHidden);
        m_plan.state.rows.reserve(m_present.rows.size());
    }
    const bool done = eachChunk(order.size(), deadline, [&](size_t first, size_t end) {
        sortOut(order.data() + first, end - first);
        if (!keepsOrder())
            putKept(order.data() + first, end - first);
    });
    if (done && !m_plan.come.empty())
        m_plan.firstCome = m_plan.state.place(m_plan.come.front());
    return done;
}

// Without a branch on what is shown, since no processor could foresee it.
void FilterJob::sortOut(const int *rows, size_t count)
{
    FilterState &next = m_plan.state;
    std::array<int, kStep> shown;
    std::array<int, kStep> come;
    std::array<int, kStep> gone;
    size_t shownCount = 0;
    size_t comeCount = 0;
    size_t goneCount = 0;
    const int before = static_cast<int>(next.rows.size());
    for (size_t i = 0; i < count; ++i) {
        const int row = rows[i];
        const int isShown = mark(row) & Shown;
        const int was = (mark(row) & Was) / Was;
        const int place = before + static_cast<int>(shownCount);
        next.places[static_cast<size_t>(row)] = isShown != 0 ? place : FilterState::kHidden;
        shown[shownCount] = row;
        come[comeCount] = row;
        gone[goneCount] = row;
        shownCount += static_cast<size_t>(isShown);
        comeCount += static_cast<size_t>(isShown & ~was);
        goneCount += static_cast<size_t>(was & ~isShown);
    }
    next.rows.insert(next.rows.end(), shown.data(), shown.data() + shownCount);
    m_plan.come.insert(m_plan.come.end(), come.data(), come.data() + comeCount);
    if (keepsOrder()) // else what goes is looked for in the present order
        m_plan.gone.insert(m_plan.gone.end(), gone.data(), gone.data() + goneCount);
}

void FilterJob::putKept(const int *rows, size_t count)
{
    for (size_t i = 0; i < count; ++i) {
        const int row = rows[i];
        if ((mark(row) & (Shown | Was)) != (Shown | Was))
            continue;
        m_kept.push_back(row);
        const int before = m_present.place(row);
        m_keptMove |= before < m_lastPlace;
        m_lastPlace = before;
    }
}

bool FilterJob::findGone(const QDeadlineTimer &deadline)
{
    const bool done = keepsOrder() || m_present.rows.size() == m_kept.size()
        || each(m_present.rows.size(), deadline, [this](size_t i) {
                          const int row = m_present.rows[i];
                          if ((mark(row) & Shown) == 0)
                              m_plan.gone.push_back(row);
                      });
    if (done && !m_plan.gone.empty())
        m_plan.firstGone = m_present.place(m_plan.gone.front());
    return done;
}

// What stays where the order does; where nothing comes it is just what is shown next.
bool FilterJob::collectKept(const QDeadlineTimer &deadline)
{
    if (!keepsOrder() || m_plan.come.empty())
        return true;
    return each(m_present.rows.size(), deadline, [this](size_t i) {
        const int row = m_present.rows[i];
        if ((mark(row) & Shown) != 0)
            m_kept.push_back(row);
    });
}

// What goes is put together where the first of it stood, so that a current row among it hands on
// to its neighbour.
bool FilterJob::gather(const QDeadlineTimer &deadline)
{
    const Rows &gone = m_plan.gone;
    const auto number = static_cast<int>(gone.size());
    const bool together =
        gone.empty() || m_present.place(gone.back()) - m_plan.firstGone + 1 == number;
    if (!gone.empty() && (m_keptMove || !together)) {
        if (!collectKept(deadline))
            return false;
        const Rows &kept = keepsOrder() && m_plan.come.empty() ? m_plan.state.rows : m_kept;
        const auto middle = kept.cbegin() + m_plan.firstGone;
        m_plan.gathered.reserve(m_present.rows.size());
        m_plan.gathered.assign(kept.cbegin(), middle);
        m_plan.gathered.insert(m_plan.gathered.end(), gone.cbegin(), gone.cend());
        m_plan.gathered.insert(m_plan.gathered.end(), middle, kept.cend());
        if (m_keptMove)
            makeTargets();
    }
    const bool keptInOrder = !m_keptMove || !gone.empty();
    m_plan.comesInPlace = keptInOrder && !m_plan.come.empty()
        && m_plan.state.place(m_plan.come.back()) - m_plan.firstCome + 1
            == static_cast<int>(m_plan.come.size());
    return true;
}

void FilterJob::makeTargets()
{
    m_plan.targets.resize(m_count, FilterState::kHidden);
    int place = 0;
    for (const int row : m_plan.gathered)
        m_plan.targets[static_cast<size_t>(row)] = place++;
}

} // namespace Vestibule
