// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/invitefiltermodel.h"

#include "models/invitematcher.h"
#include "models/roworder.h"

#include <QElapsedTimer>

#include <algorithm>
#include <numeric>
#include <utility>

namespace Vestibule {

namespace {

constexpr int kFrameMs = 16;
constexpr int kRestPerWork = 9; // merging takes a tenth of the time at most
constexpr qint64 kStatesHoldSeconds = 60;

} // namespace

InviteFilterModel::InviteFilterModel(InviteTableModel *source, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_source(source)
    , m_matcher(std::make_unique<InviteMatcher>(*source, m_filter))
{
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(kFrameMs);
    connect(&m_flushTimer, &QTimer::timeout, this, &InviteFilterModel::flush);
    setSourceModel(source);
    followSource();
    onReset();
}

InviteFilterModel::~InviteFilterModel() = default;

void InviteFilterModel::setFilter(const InviteFilter &filter)
{
    if (m_filter.means(filter)) {
        m_filter = filter;
        return;
    }
    m_filter = filter;
    judgeAll();
}

void InviteFilterModel::judgeAll()
{
    m_matcher = std::make_unique<InviteMatcher>(*m_source, m_filter);
    Rows gone;
    Rows come;
    for (int row = 0; row < static_cast<int>(m_places.size()); ++row) {
        const bool accepted = accepts(row);
        if (place(row) >= 0 && !accepted)
            gone.push_back(row);
        else if (place(row) < 0 && accepted)
            come.push_back(row);
        else if (place(row) < 0)
            place(row) = kHidden;
    }
    m_firstPending = kNoRow;
    std::sort(m_dirty.begin(), m_dirty.end());
    m_dirty.erase(std::unique(m_dirty.begin(), m_dirty.end()), m_dirty.end());
    Rows loose;
    for (const int row : std::exchange(m_dirty, {})) {
        if (place(row) >= 0 && accepts(row))
            loose.push_back(row);
    }
    apply(gone, come, std::move(loose));
}

void InviteFilterModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column >= 0 && column < columnCount() ? column : -1;
    m_sortOrder = order;
    m_now = m_source->clock()();
    Rows rows = m_rows;
    RowOrder(*m_source, m_sortColumn, m_sortOrder, m_now).sort(rows);
    reorder(std::move(rows));
}

Invite InviteFilterModel::inviteAt(int row) const
{
    return m_source->inviteAt(m_rows[static_cast<size_t>(row)]);
}

int InviteFilterModel::rowOf(const QString &id) const
{
    const int row = m_source->rowOf(id);
    return row >= 0 && row < static_cast<int>(m_places.size()) ? std::max(place(row), -1) : -1;
}

void InviteFilterModel::flush()
{
    m_flushTimer.stop();
    if (m_dirty.empty() && m_firstPending == kNoRow)
        return;
    QElapsedTimer timer;
    timer.start();
    Rows gone;
    Rows come;
    Rows loose;
    judgeDirty(gone, come, loose);
    judgePending(come);
    apply(gone, come, std::move(loose));
    m_flushTimer.setInterval(std::max(kFrameMs, static_cast<int>(timer.elapsed()) * kRestPerWork));
}

QModelIndex InviteFilterModel::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || proxyIndex.row() >= static_cast<int>(m_rows.size()))
        return {};
    return m_source->index(m_rows[static_cast<size_t>(proxyIndex.row())], proxyIndex.column());
}

QModelIndex InviteFilterModel::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid() || sourceIndex.row() >= static_cast<int>(m_places.size())
        || place(sourceIndex.row()) < 0)
        return {};
    return createIndex(place(sourceIndex.row()), sourceIndex.column());
}

QModelIndex InviteFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex InviteFilterModel::parent(const QModelIndex &) const
{
    return {};
}

int InviteFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int InviteFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(InviteTableModel::ColumnCount);
}

bool InviteFilterModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

bool InviteFilterModel::accepts(int sourceRow) const
{
    return m_matcher->matches(sourceRow);
}

// Takes rows out, puts rows in, and brings those and the loose ones to their places.
void InviteFilterModel::apply(const Rows &gone, const Rows &come, Rows loose)
{
    drop(gone);
    append(come);
    loose.insert(loose.end(), come.begin(), come.end());
    arrange(std::move(loose));
}

void InviteFilterModel::drop(const Rows &gone)
{
    if (gone.empty())
        return;
    const int number = static_cast<int>(gone.size());
    int first = rowCount();
    int last = -1;
    for (const int row : gone) {
        first = std::min(first, place(row));
        last = std::max(last, place(row));
    }
    if (last - first >= number) { // scattered: one removal instead of many
        std::vector<bool> isGone(m_places.size());
        for (const int row : gone)
            isGone[static_cast<size_t>(row)] = true;
        Rows rows = m_rows;
        const auto tail = std::stable_partition(
            rows.begin(), rows.end(), [&](int row) { return !isGone[static_cast<size_t>(row)]; });
        first = static_cast<int>(tail - rows.begin());
        reorder(std::move(rows));
    }
    beginRemoveRows({}, first, first + number - 1);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + number);
    for (const int row : gone)
        place(row) = kHidden;
    renumber(static_cast<size_t>(first));
    endRemoveRows();
}

void InviteFilterModel::append(const Rows &come)
{
    if (come.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(come.size()) - 1);
    m_rows.insert(m_rows.end(), come.begin(), come.end());
    renumber(static_cast<size_t>(first));
    endInsertRows();
}

void InviteFilterModel::arrange(Rows loose)
{
    if (loose.empty())
        return;
    updateNow();
    const RowOrder order(*m_source, m_sortColumn, m_sortOrder, m_now);
    std::vector<bool> isLoose(m_places.size());
    for (const int row : loose)
        isLoose[static_cast<size_t>(row)] = true;
    Rows settled;
    settled.reserve(m_rows.size());
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(settled),
                 [&](int row) { return !isLoose[static_cast<size_t>(row)]; });
    reorder(order.merged(settled, std::move(loose)));
}

void InviteFilterModel::reorder(Rows rows)
{
    if (rows == m_rows)
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    m_rows.swap(rows);
    renumber(0);
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from)
        to.append(createIndex(place(rows[static_cast<size_t>(old.row())]), old.column()));
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

// The places of what is shown from that row on.
void InviteFilterModel::renumber(size_t from)
{
    for (size_t row = from; row < m_rows.size(); ++row)
        place(m_rows[row]) = static_cast<int>(row);
}

// States change as time goes by. An order by them is kept for a while, so that what is merged in
// meets the order it was made by; then all is put in order anew.
void InviteFilterModel::updateNow()
{
    const qint64 now = m_source->clock()();
    if (m_sortColumn != InviteTableModel::StatusColumn || qAbs(now - m_now) < kStatesHoldSeconds)
        return;
    m_now = now;
    Rows rows = m_rows;
    RowOrder(*m_source, m_sortColumn, m_sortOrder, m_now).sort(rows);
    reorder(std::move(rows));
}

} // namespace Vestibule
