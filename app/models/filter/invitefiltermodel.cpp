// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/invitefiltermodel.h"

#include "models/filter/invitematcher.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace Vestibule {

namespace {

constexpr int kMostRestarts = 3; // then a job is finished at once
constexpr int kAppendedAtOnce = 50'000; // rows
constexpr qint64 kStatesHoldSeconds = 60;

} // namespace

InviteFilterModel::InviteFilterModel(InviteTableModel *source, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_source(source)
    , m_matcher(std::make_unique<InviteMatcher>(*source, m_filter))
    , m_now(source->clock()())
{
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(kFrameMs);
    connect(&m_flushTimer, &QTimer::timeout, this, &InviteFilterModel::start);
    connect(&m_sliceTimer, &QTimer::timeout, this, &InviteFilterModel::workOn);
    setSourceModel(source);
    followSource();
    onReset();
}

InviteFilterModel::~InviteFilterModel() = default;

void InviteFilterModel::setFilter(const InviteFilter &filter)
{
    const bool same = m_filter.means(filter);
    m_filter = filter;
    if (same || m_source == nullptr)
        return;
    renewMatcher();
    start();
}

void InviteFilterModel::sort(int column, Qt::SortOrder order)
{
    drop();
    m_sortColumn = column >= 0 && column < columnCount() ? column : -1;
    m_sortOrder = order;
    m_unordered = true;
    if (m_source == nullptr)
        return;
    m_now = m_source->clock()();
    start();
}

void InviteFilterModel::setSlices(int leastRows, int milliseconds)
{
    m_leastSliced = leastRows;
    m_sliceMs = milliseconds;
}

void InviteFilterModel::flush()
{
    while (m_source != nullptr && !m_committing && isBehind()) {
        if (canAppend())
            appendPending();
        else
            workUntil(QDeadlineTimer(QDeadlineTimer::Forever));
    }
}

// States change as time goes by. An order by them is kept for a while, so that what is merged in
// meets the order it was made by; then all is put in order anew.
void InviteFilterModel::lookAtClock()
{
    if (m_source == nullptr || qAbs(m_source->clock()() - m_now) < kStatesHoldSeconds)
        return;
    m_now = m_source->clock()();
    m_unordered |= m_sortColumn == InviteTableModel::StatusColumn;
    m_allDirty |= m_filter.asksForTimes();
    if (!m_unordered && !m_allDirty)
        return;
    renewMatcher();
    restart();
}

void InviteFilterModel::renewMatcher()
{
    drop();
    m_matcher = std::make_unique<InviteMatcher>(*m_source, m_filter);
}

bool InviteFilterModel::hasWish() const
{
    return m_unordered || m_allDirty || !m_filter.means(m_shownFilter);
}

bool InviteFilterModel::isBehind() const
{
    return hasWish() || m_firstPending != kNoRow || !m_dirty.empty() || m_job != nullptr;
}

// Without a sort, what comes at the end of the list is added to the end of what is shown.
bool InviteFilterModel::canAppend() const
{
    return m_job == nullptr && m_sortColumn < 0 && !hasWish() && m_dirty.empty()
        && m_firstPending == static_cast<int>(m_state.order.size())
        && static_cast<int>(m_state.places.size()) - m_firstPending <= kAppendedAtOnce;
}

void InviteFilterModel::scheduleFlush()
{
    if (!m_flushTimer.isActive())
        m_flushTimer.start();
}

// Begins to take in whatever there is, a short list at once.
void InviteFilterModel::start()
{
    if (m_source == nullptr || m_committing || m_job != nullptr)
        return; // a commit and the end of a job come back here
    if (!isBehind())
        setWorking(false);
    else if (canAppend())
        appendPending();
    else if (static_cast<int>(m_state.places.size()) < m_leastSliced)
        flush();
    else
        restart();
}

// Works out what is to be shown from the start, with the next turn of the event loop.
void InviteFilterModel::restart()
{
    drop();
    if (!isBehind())
        return;
    setWorking(hasWish());
    m_sliceTimer.start(0);
}

void InviteFilterModel::drop()
{
    m_sliceTimer.stop();
    if (m_job != nullptr)
        m_dirty.insert(m_dirty.end(), m_job->task().dirty.begin(), m_job->task().dirty.end());
    m_job.reset();
}

FilterJob::Task InviteFilterModel::nextTask()
{
    using Judging = FilterJob::Task::Judging;
    FilterJob::Task task;
    if (m_allDirty || !m_filter.means(m_shownFilter)) {
        task.judging = !m_allDirty && m_filter.narrows(m_shownFilter) ? Judging::ShownAndChanged
                                                                      : Judging::All;
    }
    task.sort = m_unordered;
    std::sort(m_dirty.begin(), m_dirty.end());
    m_dirty.erase(std::unique(m_dirty.begin(), m_dirty.end()), m_dirty.end());
    task.dirty = std::exchange(m_dirty, {});
    return task;
}

void InviteFilterModel::workOn()
{
    workUntil(QDeadlineTimer(m_restarts > kMostRestarts ? -1 : m_sliceMs));
}

void InviteFilterModel::workUntil(const QDeadlineTimer &deadline)
{
    QElapsedTimer timer;
    timer.start();
    if (m_job == nullptr) {
        m_job = std::make_unique<FilterJob>(*m_source, *m_matcher, m_state,
                                            RowOrder(*m_source, m_sortColumn, m_sortOrder, m_now),
                                            nextTask());
    }
    const bool done = m_job->work(deadline);
    m_workedMs += timer.elapsed();
    if (done)
        commit();
}

void InviteFilterModel::setWorking(bool working)
{
    if (std::exchange(m_working, working) != working)
        emit workingChanged();
}

Invite InviteFilterModel::inviteAt(int row) const
{
    return m_source->inviteAt(m_state.rows[static_cast<size_t>(row)]);
}

int InviteFilterModel::rowOf(const QString &id) const
{
    const int row = m_source != nullptr ? m_source->rowOf(id) : -1;
    return row >= 0 && row < static_cast<int>(m_state.places.size()) ? shownAt(row) : -1;
}

// Between the signals of one change the places are still those of before.
int InviteFilterModel::shownAt(int sourceRow) const
{
    if (!m_committing)
        return std::max(m_state.place(sourceRow), -1);
    const auto found = std::find(m_state.rows.cbegin(), m_state.rows.cend(), sourceRow);
    return found == m_state.rows.cend() ? -1 : static_cast<int>(found - m_state.rows.cbegin());
}

QModelIndex InviteFilterModel::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || proxyIndex.row() >= rowCount())
        return {};
    return m_source->index(m_state.rows[static_cast<size_t>(proxyIndex.row())],
                           proxyIndex.column());
}

QModelIndex InviteFilterModel::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid() || sourceIndex.row() >= static_cast<int>(m_state.places.size()))
        return {};
    const int row = shownAt(sourceIndex.row());
    return row >= 0 ? createIndex(row, sourceIndex.column()) : QModelIndex();
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
    return parent.isValid() ? 0 : static_cast<int>(m_state.rows.size());
}

int InviteFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(InviteTableModel::ColumnCount);
}

bool InviteFilterModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

} // namespace Vestibule
