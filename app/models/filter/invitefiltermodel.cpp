// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/invitefiltermodel.h"

#include "models/filter/invitematcher.h"

#include <QElapsedTimer>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace Vestibule {

namespace {

constexpr int kMostRestarts = 3; // then a job is finished at once
constexpr int kAppendedAtOnce = 50'000; // rows
constexpr qint64 kStatesHoldSeconds = 60;

constexpr int kRestPerWork = 9; // taking in uses a tenth of the time at most

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
void InviteFilterModel::judgeByClock()
{
    if (m_source == nullptr || qAbs(m_source->clock()() - m_now) < kStatesHoldSeconds)
        return;
    m_now = m_source->clock()();
    m_unordered |= m_sortColumn == InviteTableModel::StatusColumn;
    m_unjudged |= m_filter.asksForTimes();
    if (!m_unordered && !m_unjudged)
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
    return m_unordered || m_unjudged || !m_filter.means(m_shownFilter);
}

bool InviteFilterModel::isBehind() const
{
    return hasWish() || !m_pending.isEmpty() || m_job != nullptr;
}

// Without a sort, what comes at the end of the list is added to the end of what is shown.
bool InviteFilterModel::canAppend() const
{
    const auto taken = static_cast<int>(m_state.order.size());
    return m_job == nullptr && m_sortColumn < 0 && !hasWish() && m_pending.areNewFrom(taken)
        && static_cast<int>(m_state.places.size()) - taken <= kAppendedAtOnce;
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
        m_pending.addChanged(m_job->task().dirty);
    m_job.reset();
}

FilterJob::Task InviteFilterModel::nextTask()
{
    using Judging = FilterJob::Task::Judging;
    FilterJob::Task task;
    if (m_unjudged || !m_filter.means(m_shownFilter)) {
        task.judging = !m_unjudged && m_filter.narrows(m_shownFilter) ? Judging::ShownAndChanged
                                                                      : Judging::All;
    }
    task.sort = m_unordered;
    task.dirty = m_pending.takeChanged();
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

// How it comes from one state to the next. All that takes time was done before: here whole vectors
// change places.
void InviteFilterModel::commit()
{
    QElapsedTimer timer;
    timer.start();
    m_sliceTimer.stop();
    m_flushTimer.stop();
    FilterPlan plan = m_job->takePlan();
    m_job.reset();
    m_shownFilter = m_filter;
    m_unjudged = false;
    m_unordered = false;
    m_restarts = 0;
    m_pending.setFirstNew(static_cast<int>(plan.state.places.size()),
                          static_cast<int>(m_state.places.size()));
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
    const auto end = static_cast<int>(m_state.places.size());
    Rows come;
    for (int row = static_cast<int>(m_state.order.size()); row < end; ++row) {
        const bool shown = m_matcher->matches(row);
        place(row) = shown ? rowCount() + static_cast<int>(come.size()) : FilterState::kHidden;
        m_state.order.push_back(row);
        if (shown)
            come.push_back(row);
    }
    m_pending.setFirstNew(end, end);
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

// How to take away what is shown of the rows `first` to `last`, which are about to go from the
// source: in one pass over what is shown, since a job would look at all there is.
FilterPlan InviteFilterModel::without(int first, int last) const
{
    Rows places;
    for (int row = first; row <= last; ++row) {
        if (m_state.place(row) >= 0)
            places.push_back(m_state.place(row));
    }
    FilterPlan plan;
    if (places.empty())
        return plan;
    std::sort(places.begin(), places.end());
    plan.firstGone = places.front();
    plan.state = {{}, m_state.rows, m_state.places};
    Rows &kept = plan.state.rows;
    kept.resize(static_cast<size_t>(plan.firstGone));
    auto next = places.cbegin();
    for (int at = plan.firstGone; at < rowCount(); ++at) {
        const int row = m_state.rows[static_cast<size_t>(at)];
        const bool goes = next != places.cend() && *next == at;
        next += goes ? 1 : 0;
        plan.state.places[static_cast<size_t>(row)] =
            goes ? FilterState::kHidden : static_cast<int>(kept.size());
        (goes ? plan.gone : kept).push_back(row);
    }
    if (places.back() - places.front() >= static_cast<int>(places.size())) {
        const auto from = kept.cbegin() + plan.firstGone;
        plan.gathered.reserve(m_state.rows.size());
        plan.gathered.assign(kept.cbegin(), from);
        plan.gathered.insert(plan.gathered.end(), plan.gone.cbegin(), plan.gone.cend());
        plan.gathered.insert(plan.gathered.end(), from, kept.cend());
    }
    return plan;
}

// How it follows its source. A job works on rows by their numbers, so it begins anew where these
// change.
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

void InviteFilterModel::onDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                      const QList<int> &roles)
{
    int first = rowCount();
    int last = -1;
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        if (shownAt(row) >= 0) {
            first = std::min(first, place(row));
            last = std::max(last, place(row));
        }
    }
    if (last >= 0)
        emit dataChanged(index(first, topLeft.column()), index(last, bottomRight.column()), roles);
    if (roles.contains(InviteTableModel::AsOfRole)) // the invite is what it was
        return;
    const int column = topLeft.column() == bottomRight.column() ? topLeft.column() : -1;
    if (column == InviteTableModel::ProjectsColumn)
        onNamesChanged(column, QueryCondition::Field::Project);
    else if (column == InviteTableModel::InvitedByColumn)
        onNamesChanged(column, QueryCondition::Field::By);
    else if (concernsFilterOrOrder(topLeft.column(), bottomRight.column()))
        onRowsChanged(topLeft.row(), bottomRight.row());
}

void InviteFilterModel::onNamesChanged(int column, QueryCondition::Field field)
{
    const bool filters = m_filter.query.asks(field);
    const bool sorts = m_sortColumn == column;
    if (!filters && !sorts)
        return;
    renewMatcher();
    m_unjudged |= filters;
    m_unordered |= sorts;
    restart();
}

void InviteFilterModel::onRowsChanged(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        if (place(row) != FilterState::kPending)
            m_pending.addChanged(row);
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
    if (first < static_cast<int>(m_state.places.size())) {
        const bool working = m_sliceTimer.isActive();
        drop();
        if (working)
            m_sliceTimer.start(0);
    }
    m_state.insertRows(first, number);
    m_pending.insertRows(first, number);
    if (m_job == nullptr)
        scheduleFlush();
}

void InviteFilterModel::onRowsAboutToBeRemoved(int first, int last)
{
    const bool working = m_sliceTimer.isActive();
    drop();
    if (FilterPlan plan = without(first, last); !plan.gone.empty())
        apply(std::move(plan));
    if (working)
        m_sliceTimer.start(0);
}

void InviteFilterModel::onRowsRemoved(int first, int last)
{
    m_state.removeRows(first, last);
    m_pending.removeRows(first, last, m_state);
}

// What is shown stays as it is and where it is; only the rows' numbers are others. A job brings
// them into the new order.
void InviteFilterModel::onLayoutChanged()
{
    const std::vector<int> &to = m_source->newRows();
    m_state.renumber(to);
    m_pending.renumber(to, m_state);
    m_unordered = true; // so that it goes without an order until then
    start();
}

void InviteFilterModel::onReset()
{
    beginResetModel();
    drop();
    m_flushTimer.stop();
    m_pending = {};
    m_state = {};
    m_state.insertRows(0, m_source->rowCount());
    m_pending.setFirstNew(0, m_source->rowCount());
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
    m_unjudged = true;
    start();
}

bool InviteFilterModel::concernsFilterOrOrder(int firstColumn, int lastColumn) const
{
    return !m_filter.isEmpty() || (firstColumn <= m_sortColumn && m_sortColumn <= lastColumn);
}

} // namespace Vestibule
