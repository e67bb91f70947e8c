// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/invitefiltermodel.h"

#include "models/filter/invitematcher.h"

#include <QElapsedTimer>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

// How the filter model comes from one state to the next. All that takes time was done before: here
// whole vectors change places.

namespace Vestibule {

namespace {

constexpr int kRestPerWork = 9; // taking in uses a tenth of the time at most

} // namespace

void InviteFilterModel::commit()
{
    QElapsedTimer timer;
    timer.start();
    m_sliceTimer.stop();
    m_flushTimer.stop();
    FilterPlan plan = m_job->takePlan();
    m_job.reset();
    m_shownFilter = m_filter;
    m_allDirty = false;
    m_unordered = false;
    m_restarts = 0;
    const size_t taken = plan.state.places.size();
    m_firstPending = taken < m_state.places.size() ? static_cast<int>(taken) : kNoRow;
    apply(std::move(plan));
    m_workedMs += timer.elapsed();
    m_flushTimer.setInterval(std::max(kFrameMs, static_cast<int>(m_workedMs) * kRestPerWork));
    m_workedMs = 0;
    setWorking(hasWish());
    if (hasWish())
        restart();
    else if (isBehind())
        scheduleFlush();
}

// `target`: from a source row and its place in what is shown to its place in `rows`.
template <typename Target>
void InviteFilterModel::arrange(Rows rows, const Target &target)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    m_state.rows.swap(rows);
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from) {
        const int row = rows[static_cast<size_t>(old.row())];
        to.append(createIndex(target(row, old.row()), old.column()));
    }
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void InviteFilterModel::arrangeGathered(FilterPlan &plan)
{
    const auto moved = [&plan](int row, int) { return plan.targets[static_cast<size_t>(row)]; };
    // What stays moves up by what goes before it, and down by all that goes.
    const auto parted = [&plan, this](int, int place) {
        const auto &gone = plan.gone;
        const auto at = std::partition_point(gone.cbegin(), gone.cend(),
                                             [&](int row) { return m_state.place(row) < place; });
        const int before = static_cast<int>(at - gone.cbegin());
        if (at != gone.cend() && m_state.place(*at) == place)
            return plan.firstGone + before;
        return place < plan.firstGone ? place : place - before + static_cast<int>(gone.size());
    };
    if (plan.targets.empty())
        arrange(std::move(plan.gathered), parted);
    else
        arrange(std::move(plan.gathered), moved);
}

void InviteFilterModel::apply(FilterPlan plan)
{
    FilterState &next = plan.state;
    const int goneCount = static_cast<int>(plan.gone.size());
    bool changed = goneCount > 0 || !plan.come.empty();
    {
        const QScopedValueRollback<bool> committing(m_committing, true);
        if (!plan.gathered.empty())
            arrangeGathered(plan);
        if (goneCount > 0)
            removeShown(plan.firstGone, goneCount);
        if (!plan.come.empty())
            insertShown(plan.comesInPlace ? plan.firstCome : rowCount(), plan.come);
        if (m_state.rows != next.rows) {
            changed = true;
            arrange(std::move(next.rows), [&next](int row, int) { return next.place(row); });
        }
        next.places.resize(m_state.places.size(), FilterState::kPending);
        m_state.places.swap(next.places);
        if (!next.order.empty())
            m_state.order.swap(next.order);
    }
    if (changed)
        emit arranged();
}

void InviteFilterModel::removeShown(int first, int number)
{
    beginRemoveRows({}, first, first + number - 1);
    const auto from = m_state.rows.begin() + first;
    m_state.rows.erase(from, from + number);
    endRemoveRows();
}

void InviteFilterModel::insertShown(int first, const Rows &come)
{
    beginInsertRows({}, first, first + static_cast<int>(come.size()) - 1);
    m_state.rows.insert(m_state.rows.begin() + first, come.begin(), come.end());
    endInsertRows();
}

// Takes in what came at the end of the list, where no order asks for more.
void InviteFilterModel::appendPending()
{
    const int first = std::exchange(m_firstPending, kNoRow);
    Rows come;
    for (int row = first; row < static_cast<int>(m_state.places.size()); ++row) {
        const bool shown = m_matcher->matches(row);
        place(row) = shown ? rowCount() + static_cast<int>(come.size()) : FilterState::kHidden;
        m_state.order.push_back(row);
        if (shown)
            come.push_back(row);
    }
    m_flushTimer.stop();
    m_flushTimer.setInterval(kFrameMs);
    if (come.empty())
        return;
    {
        const QScopedValueRollback<bool> committing(m_committing, true);
        insertShown(rowCount(), come);
    }
    emit arranged();
    if (isBehind())
        scheduleFlush();
}

// Takes one shown row away, which is about to go from the source.
void InviteFilterModel::removeOne(int shown)
{
    {
        const QScopedValueRollback<bool> committing(m_committing, true);
        place(m_state.rows[static_cast<size_t>(shown)]) = FilterState::kHidden;
        removeShown(shown, 1);
        for (int row = shown; row < rowCount(); ++row)
            place(m_state.rows[static_cast<size_t>(row)]) = row;
    }
    emit arranged();
}

} // namespace Vestibule
