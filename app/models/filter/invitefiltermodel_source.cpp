// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/invitefiltermodel.h"

#include "models/filter/invitematcher.h"

#include <algorithm>
#include <utility>

// How the filter model follows its source. A job works on rows by their numbers, so it begins anew
// where these change.

namespace Vestibule {

void InviteFilterModel::followSource()
{
    using Source = QAbstractItemModel;
    connect(m_source, &Source::dataChanged, this, &InviteFilterModel::onDataChanged);
    connect(m_source, &Source::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { onRowsInserted(first, last); });
    connect(
        m_source, &Source::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) { onRowsAboutToBeRemoved(first, last); });
    connect(m_source, &Source::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { onRowsRemoved(first, last); });
    connect(m_source, &Source::layoutAboutToBeChanged, this, &InviteFilterModel::drop);
    connect(m_source, &Source::layoutChanged, this, &InviteFilterModel::onLayoutChanged);
    connect(m_source, &Source::modelReset, this, &InviteFilterModel::onReset);
    connect(m_source, &Source::headerDataChanged, this, &InviteFilterModel::headerDataChanged);
    connect(m_source, &InviteTableModel::knowledgeChanged, this,
            &InviteFilterModel::onKnowledgeChanged);
    connect(m_source, &QObject::destroyed, this, &InviteFilterModel::onSourceDestroyed);
}

void InviteFilterModel::onDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    int first = kNoRow;
    int last = -1;
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        if (shownAt(row) >= 0) {
            first = std::min(first, place(row));
            last = std::max(last, place(row));
        }
    }
    if (last >= 0)
        emit dataChanged(index(first, topLeft.column()), index(last, bottomRight.column()));
    const bool names = topLeft.column() == InviteTableModel::ProjectsColumn
        && bottomRight.column() == InviteTableModel::ProjectsColumn;
    if (names)
        onNamesChanged();
    else if (concernsFilterOrOrder(topLeft.column(), bottomRight.column()))
        onRowsChanged(topLeft.row(), bottomRight.row());
}

void InviteFilterModel::onNamesChanged()
{
    const bool filters = m_filter.query.asks(QueryCondition::Field::Project);
    const bool sorts = m_sortColumn == InviteTableModel::ProjectsColumn;
    if (!filters && !sorts)
        return;
    renewMatcher();
    m_allDirty |= filters;
    m_unordered |= sorts;
    restart();
}

void InviteFilterModel::onRowsChanged(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        if (place(row) != FilterState::kPending)
            m_dirty.push_back(row);
    }
    if (m_job == nullptr) {
        scheduleFlush();
    } else if (m_job->isMerging()) {
        ++m_restarts;
        restart();
    }
}

void InviteFilterModel::onRowsInserted(int first, int last)
{
    const int number = last - first + 1;
    const bool moves = first < static_cast<int>(m_state.places.size());
    if (moves) {
        const bool working = m_sliceTimer.isActive();
        drop();
        const auto shift = [&](int &row) { row += row >= first ? number : 0; };
        std::for_each(m_state.order.begin(), m_state.order.end(), shift);
        std::for_each(m_state.rows.begin(), m_state.rows.end(), shift);
        std::for_each(m_dirty.begin(), m_dirty.end(), shift);
        if (m_firstPending != kNoRow && m_firstPending >= first)
            m_firstPending += number;
        if (working)
            m_sliceTimer.start(0);
    }
    m_state.places.insert(m_state.places.begin() + first, static_cast<size_t>(number),
                          FilterState::kPending);
    m_firstPending = std::min(m_firstPending, first);
    if (m_job == nullptr)
        scheduleFlush();
}

void InviteFilterModel::onRowsAboutToBeRemoved(int first, int last)
{
    const bool working = m_sliceTimer.isActive();
    drop();
    int shown = 0;
    int place = -1;
    for (int row = first; row <= last; ++row) {
        if (m_state.place(row) >= 0) {
            place = m_state.place(row);
            ++shown;
        }
    }
    if (shown == 1) {
        removeOne(place);
    } else if (shown > 1) {
        FilterJob::Task task;
        task.firstHidden = first;
        task.hiddenCount = last - first + 1;
        FilterJob job(*m_source, *m_matcher, m_state,
                      RowOrder(*m_source, m_sortColumn, m_sortOrder, m_now), task);
        (void)job.work(QDeadlineTimer(QDeadlineTimer::Forever));
        m_firstPending = kNoRow;
        apply(job.takePlan());
    }
    if (working)
        m_sliceTimer.start(0);
}

void InviteFilterModel::onRowsRemoved(int first, int last)
{
    const int number = last - first + 1;
    const auto isGone = [&](int row) { return row >= first && row <= last; };
    const auto shift = [&](int &row) { row -= row > last ? number : 0; };
    for (Rows *rows : {&m_state.order, &m_dirty}) {
        rows->erase(std::remove_if(rows->begin(), rows->end(), isGone), rows->end());
        std::for_each(rows->begin(), rows->end(), shift);
    }
    std::for_each(m_state.rows.begin(), m_state.rows.end(), shift);
    auto &places = m_state.places;
    places.erase(places.begin() + first, places.begin() + last + 1);
    if (m_firstPending == kNoRow)
        return;
    const auto pending = std::find(places.begin() + std::min(first, m_firstPending), places.end(),
                                   FilterState::kPending);
    m_firstPending = pending == places.end() ? kNoRow : static_cast<int>(pending - places.begin());
}

// What is shown stays as it is and where it is; only the rows' numbers are others. A job brings
// them into the new order.
void InviteFilterModel::onLayoutChanged()
{
    const std::vector<int> &to = m_source->newRows();
    const auto renumber = [&to](int &row) { row = to[static_cast<size_t>(row)]; };
    std::for_each(m_state.order.begin(), m_state.order.end(), renumber);
    std::for_each(m_state.rows.begin(), m_state.rows.end(), renumber);
    std::for_each(m_dirty.begin(), m_dirty.end(), renumber);
    std::vector<int> places(m_state.places.size());
    for (size_t row = 0; row < places.size(); ++row)
        places[static_cast<size_t>(to[row])] = m_state.places[row];
    m_state.places.swap(places);
    if (m_firstPending != kNoRow) {
        const auto pending =
            std::find(m_state.places.begin(), m_state.places.end(), FilterState::kPending);
        m_firstPending = static_cast<int>(pending - m_state.places.begin());
    }
    m_unordered = true;
    start();
}

void InviteFilterModel::onReset()
{
    beginResetModel();
    drop();
    m_flushTimer.stop();
    m_dirty.clear();
    m_state = {};
    m_state.places.assign(static_cast<size_t>(m_source->rowCount()), FilterState::kPending);
    m_firstPending = m_state.places.empty() ? kNoRow : 0;
    endResetModel();
    start();
}

void InviteFilterModel::onSourceDestroyed()
{
    beginResetModel();
    drop();
    m_flushTimer.stop();
    m_source = nullptr;
    m_state = {};
    endResetModel();
}

void InviteFilterModel::onKnowledgeChanged()
{
    if (!m_filter.query.asks(QueryCondition::Field::Is))
        return;
    renewMatcher();
    m_allDirty = true;
    start();
}

bool InviteFilterModel::concernsFilterOrOrder(int firstColumn, int lastColumn) const
{
    return !m_filter.isEmpty() || (firstColumn <= m_sortColumn && m_sortColumn <= lastColumn);
}

} // namespace Vestibule
