// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/statisticsfeed.h"

#include "models/filter/invitefiltermodel.h"
#include "models/list/invitetablemodel.h"

#include <algorithm>

namespace Vestibule {

namespace {

constexpr int kSliceMs = 5;
constexpr int kRowsPerClockCheck = 256; // at the clock
constexpr int kTellMs = 250;
constexpr int kRestPerCount = 4; // counting anew takes a fifth of the time at most
constexpr int kLeastRestMs = 100;
constexpr int kMostRestMs = 5000;

} // namespace

StatisticsFeed::StatisticsFeed(InviteFilterModel *filter, QObject *parent)
    : QObject(parent)
    , m_filter(filter)
    , m_shown(std::make_shared<InviteStatistics>(filter->invites()->clock()()))
{
    m_work.setSingleShot(true);
    m_restart.setSingleShot(true);
    m_tell.setSingleShot(true);
    connect(&m_work, &QTimer::timeout, this, &StatisticsFeed::work);
    connect(&m_restart, &QTimer::timeout, this, &StatisticsFeed::begin);
    connect(&m_tell, &QTimer::timeout, this, &StatisticsFeed::changed);
    follow(filter->invites(), Scope::All);
    follow(filter, Scope::Filtered);
    connect(filter->invites(), &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) {
                onDataChanged(from.column(), to.column());
            });
}

StatisticsFeed::~StatisticsFeed() = default;

void StatisticsFeed::follow(QAbstractItemModel *model, Scope scope)
{
    const auto anew = [this, scope] { onChanged(scope); };
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this, scope](const QModelIndex &, int first) { onRowsInserted(scope, first); });
    connect(model, &QAbstractItemModel::rowsRemoved, this, anew);
    connect(model, &QAbstractItemModel::layoutChanged, this, anew);
    connect(model, &QAbstractItemModel::modelReset, this, anew);
}

void StatisticsFeed::setScope(Scope scope)
{
    if (m_scope == scope)
        return;
    m_scope = scope;
    m_restMs = 0;
    m_restart.stop();
    countAnew();
}

void StatisticsFeed::setActive(bool active)
{
    m_active = active;
    if (!active) {
        m_work.stop();
        m_restart.stop();
        m_stale |= m_fresh != nullptr;
        m_fresh.reset();
    } else if (m_stale) {
        countAnew();
    } else {
        m_work.start(0);
    }
}

bool StatisticsFeed::isCounting() const
{
    return m_active && (m_stale || m_fresh || m_work.isActive() || m_tell.isActive());
}

int StatisticsFeed::rowCount() const
{
    return m_scope == Scope::All ? m_filter->invites()->rowCount() : m_filter->rowCount();
}

void StatisticsFeed::onRowsInserted(Scope scope, int first)
{
    if (scope != m_scope)
        return;
    if (first < m_next)
        countAnew();
    else if (m_active && !m_stale && !m_work.isActive())
        m_work.start(0);
}

void StatisticsFeed::onChanged(Scope scope)
{
    if (scope == m_scope)
        countAnew();
}

void StatisticsFeed::onDataChanged(int firstColumn, int lastColumn)
{
    const bool namesAlone = firstColumn == InviteTableModel::ProjectsColumn
        && lastColumn == InviteTableModel::ProjectsColumn;
    if (!namesAlone)
        countAnew();
    else if (m_active && !m_tell.isActive())
        m_tell.start(0);
}

void StatisticsFeed::countAnew()
{
    m_stale = true;
    if (m_active && !m_fresh && !m_restart.isActive())
        m_restart.start(m_restMs);
}

void StatisticsFeed::begin()
{
    m_stale = false;
    m_next = 0;
    m_fresh = std::make_shared<InviteStatistics>(m_filter->invites()->clock()());
    m_pass.start();
    m_work.start(0);
}

void StatisticsFeed::work()
{
    InviteStatistics &target = m_fresh ? *m_fresh : *m_shown;
    const InviteStore &store = m_filter->invites()->store();
    const int count = rowCount();
    QElapsedTimer slice;
    slice.start();
    while (m_next < count && slice.elapsed() < kSliceMs) {
        const int end = std::min(count, m_next + kRowsPerClockCheck);
        for (; m_next < end; ++m_next) {
            const int row = m_scope == Scope::All
                ? m_next
                : m_filter->mapToSource(m_filter->index(m_next, 0)).row();
            if (row >= 0)
                target.add(store, row);
        }
    }
    if (m_next < count)
        m_work.start(0);
    else
        finish();
}

void StatisticsFeed::finish()
{
    if (m_fresh) {
        m_shown = std::move(m_fresh);
        m_fresh.reset();
        const qint64 rest = m_pass.elapsed() * kRestPerCount;
        m_restMs = static_cast<int>(std::clamp<qint64>(rest, kLeastRestMs, kMostRestMs));
        emit changed();
    } else if (!m_tell.isActive()) {
        m_tell.start(kTellMs);
    }
    if (m_stale)
        countAnew();
}

} // namespace Vestibule
