// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/selectioncounter.h"

#include "models/filter/invitefiltermodel.h"

#include <algorithm>

namespace Vestibule {

namespace {

constexpr int kRowsAtOnce = 20'000; // a few milliseconds

size_t placeOf(InviteState state)
{
    const auto &states = SelectionCounts::kStates;
    return static_cast<size_t>(std::find(states.begin(), states.end(), state) - states.begin());
}

} // namespace

int SelectionCounts::of(InviteState state) const
{
    return byState[placeOf(state)];
}

SelectionCounter::SelectionCounter(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SelectionCounter::step);
}

void SelectionCounter::count(const QItemSelection &selection, int total, InviteFilterModel *invites)
{
    m_selection = selection;
    m_invites = invites;
    m_counts = {};
    m_counts.total = total;
    m_range = 0;
    m_row = 0;
    step();
}

void SelectionCounter::stop()
{
    m_timer.stop();
    m_selection.clear();
    m_toldTotal = 0;
}

void SelectionCounter::step()
{
    if (m_invites == nullptr)
        return;
    const InviteTableModel *source = m_invites->invites();
    const InviteStore &store = source->store();
    const qint64 now = source->clock()();
    int left = kRowsAtOnce;
    for (; m_range < m_selection.size() && left > 0; ++m_range, m_row = 0) {
        const QItemSelectionRange &range = m_selection.at(m_range);
        for (; m_row < range.height() && left > 0; ++m_row, --left) {
            const int row = m_invites->mapToSource(m_invites->index(range.top() + m_row, 0)).row();
            if (row < 0)
                continue;
            const InviteState state = stateOf(store.status(row), store.expiresAt(row), now);
            ++m_counts.byState[placeOf(state)];
            ++m_counts.counted;
        }
        if (m_row < range.height())
            break; // the rest of this range with the next turn
    }
    const bool done = m_range >= m_selection.size();
    if (!done)
        m_timer.start(0);
    // While rows of a long selection move, the numbers would only flicker.
    if (done || m_counts.total != m_toldTotal) {
        m_toldTotal = m_counts.total;
        emit changed();
    }
}

} // namespace Vestibule
