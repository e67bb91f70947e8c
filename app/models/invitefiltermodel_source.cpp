// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/invitefiltermodel.h"

#include "models/invitematcher.h"
#include "models/roworder.h"

#include <algorithm>
#include <utility>

// How the filter model follows its source.

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
    connect(m_source, &Source::layoutAboutToBeChanged, this,
            &InviteFilterModel::onLayoutAboutToBeChanged);
    connect(m_source, &Source::layoutChanged, this, &InviteFilterModel::onLayoutChanged);
    connect(m_source, &Source::modelReset, this, &InviteFilterModel::onReset);
    connect(m_source, &Source::headerDataChanged, this, &InviteFilterModel::headerDataChanged);
    connect(m_source, &InviteTableModel::knowledgeChanged, this,
            &InviteFilterModel::onKnowledgeChanged);
    connect(m_source, &QObject::destroyed, this, &InviteFilterModel::onSourceDestroyed);
}

void InviteFilterModel::onDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    const bool concerned = concernsFilterOrOrder(topLeft.column(), bottomRight.column());
    int first = kNoRow;
    int last = -1;
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        if (place(row) == kPending)
            continue;
        if (concerned)
            m_dirty.push_back(row);
        if (place(row) >= 0) {
            first = std::min(first, place(row));
            last = std::max(last, place(row));
        }
    }
    if (last >= 0)
        emit dataChanged(index(first, topLeft.column()), index(last, bottomRight.column()));
    if (!m_dirty.empty())
        scheduleFlush();
}

void InviteFilterModel::onRowsInserted(int first, int last)
{
    const int number = last - first + 1;
    if (first < static_cast<int>(m_places.size())) {
        const auto shift = [&](int &row) { row += row >= first ? number : 0; };
        std::for_each(m_rows.begin(), m_rows.end(), shift);
        std::for_each(m_dirty.begin(), m_dirty.end(), shift);
    }
    m_places.insert(m_places.begin() + first, static_cast<size_t>(number), kPending);
    m_firstPending = std::min(m_firstPending, first);
    scheduleFlush();
}

void InviteFilterModel::onRowsAboutToBeRemoved(int first, int last)
{
    Rows gone;
    for (int row = first; row <= last; ++row) {
        if (place(row) >= 0)
            gone.push_back(row);
    }
    drop(gone);
}

void InviteFilterModel::onRowsRemoved(int first, int last)
{
    const int number = last - first + 1;
    const auto isGone = [&](int row) { return row >= first && row <= last; };
    const auto shift = [&](int &row) { row -= row > last ? number : 0; };
    m_places.erase(m_places.begin() + first, m_places.begin() + last + 1);
    m_dirty.erase(std::remove_if(m_dirty.begin(), m_dirty.end(), isGone), m_dirty.end());
    std::for_each(m_dirty.begin(), m_dirty.end(), shift);
    std::for_each(m_rows.begin(), m_rows.end(), shift);
    if (m_firstPending != kNoRow)
        m_firstPending = std::min(m_firstPending, first);
}

void InviteFilterModel::onLayoutAboutToBeChanged()
{
    flush(); // so that the same rows are shown before and after
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    m_movingFrom = persistentIndexList();
    m_movingTo.clear();
    for (const QModelIndex &index : std::as_const(m_movingFrom))
        m_movingTo.append(mapToSource(index));
}

void InviteFilterModel::onLayoutChanged()
{
    m_rows.clear();
    for (int row = 0; row < static_cast<int>(m_places.size()); ++row) {
        place(row) = kHidden;
        if (accepts(row))
            m_rows.push_back(row);
    }
    RowOrder(*m_source, m_sortColumn, m_sortOrder, m_now).sort(m_rows);
    renumber(0);
    QModelIndexList to;
    to.reserve(m_movingTo.size());
    for (const QPersistentModelIndex &index : std::as_const(m_movingTo))
        to.append(mapFromSource(index));
    changePersistentIndexList(m_movingFrom, to);
    m_movingFrom.clear();
    m_movingTo.clear();
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void InviteFilterModel::onReset()
{
    beginResetModel();
    m_flushTimer.stop();
    m_dirty.clear();
    m_firstPending = kNoRow;
    m_rows.clear();
    m_places.assign(static_cast<size_t>(m_source->rowCount()), kHidden);
    for (int row = 0; row < m_source->rowCount(); ++row) {
        if (accepts(row))
            m_rows.push_back(row);
    }
    RowOrder(*m_source, m_sortColumn, m_sortOrder, m_now).sort(m_rows);
    renumber(0);
    endResetModel();
}

void InviteFilterModel::onSourceDestroyed()
{
    beginResetModel();
    m_flushTimer.stop();
    m_rows.clear();
    m_places.clear();
    endResetModel();
}

void InviteFilterModel::onKnowledgeChanged()
{
    if (m_filter.query.asks(QueryCondition::Field::Is))
        judgeAll();
}

bool InviteFilterModel::concernsFilterOrOrder(int firstColumn, int lastColumn) const
{
    const auto within = [&](int column) { return firstColumn <= column && column <= lastColumn; };
    return within(InviteTableModel::EmailColumn) || within(InviteTableModel::StatusColumn)
        || !m_filter.isEmpty() || within(m_sortColumn);
}

void InviteFilterModel::scheduleFlush()
{
    if (!m_flushTimer.isActive())
        m_flushTimer.start();
}

void InviteFilterModel::judgeDirty(Rows &gone, Rows &come, Rows &loose)
{
    std::sort(m_dirty.begin(), m_dirty.end());
    m_dirty.erase(std::unique(m_dirty.begin(), m_dirty.end()), m_dirty.end());
    for (const int row : std::exchange(m_dirty, {})) {
        if (place(row) == kPending)
            continue;
        const bool accepted = accepts(row);
        if (place(row) >= 0)
            (accepted ? loose : gone).push_back(row);
        else if (accepted)
            come.push_back(row);
    }
}

void InviteFilterModel::judgePending(Rows &come)
{
    for (int row = std::exchange(m_firstPending, kNoRow); row < static_cast<int>(m_places.size());
         ++row) {
        if (place(row) != kPending)
            continue;
        if (accepts(row))
            come.push_back(row);
        else
            place(row) = kHidden;
    }
}

} // namespace Vestibule
