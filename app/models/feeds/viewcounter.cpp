// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/viewcounter.h"

#include "models/list/invitetablemodel.h"

#include <algorithm>
#include <chrono>

namespace Vestibule {

using namespace std::chrono_literals;

namespace {

bool dependsOnTime(const InviteFilter &filter)
{
    using Field = QueryCondition::Field;
    const InviteQuery &query = filter.query;
    return query.asks(Field::Expires) || query.asks(Field::Invited) || query.asks(Field::Accepted)
        || query.asks(Field::Is);
}

} // namespace

ViewCounter::ViewCounter(QObject *parent)
    : QObject(parent)
{
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, &m_pass, &RowScan::repeat);
    connect(&m_pass, &RowScan::begun, this, &ViewCounter::begin);
    connect(&m_pass, &RowScan::reached, this, &ViewCounter::take);
    connect(&m_pass, &RowScan::caughtUp, this, &ViewCounter::publish);
}

void ViewCounter::setInvites(InviteTableModel *invites)
{
    m_counts.assign(m_counts.size(), std::nullopt);
    m_matchers.clear();
    m_pass.setInvites(invites);
    emit countsChanged();
}

void ViewCounter::setFilters(const QList<InviteFilter> &filters)
{
    std::vector<std::optional<int>> counts(static_cast<size_t>(filters.size()));
    bool timed = false;
    for (qsizetype i = 0; i < filters.size(); ++i) {
        timed = timed || dependsOnTime(filters.at(i));
        for (qsizetype before = 0; before < m_filters.size(); ++before) {
            if (m_filters.at(before).means(filters.at(i)))
                counts[size_t(i)] = m_counts[size_t(before)];
        }
    }
    m_filters = filters;
    m_counts = std::move(counts);
    timed ? m_minute.start() : m_minute.stop();
    m_pass.restart();
    emit countsChanged();
}

std::optional<int> ViewCounter::count(int filter) const
{
    return m_counts[static_cast<size_t>(filter)];
}

void ViewCounter::begin()
{
    m_running.assign(static_cast<size_t>(m_filters.size()), 0);
    m_matchers.clear();
    for (const InviteFilter &filter : std::as_const(m_filters))
        m_matchers.emplace_back(*m_pass.invites(), filter);
}

void ViewCounter::take(int first, int last)
{
    std::vector<quint8> marks(static_cast<size_t>(last - first + 1));
    for (size_t i = 0; i < m_matchers.size(); ++i) {
        std::fill(marks.begin(), marks.end(), quint8(1));
        m_matchers[i].sift(first, marks);
        m_running[i] += static_cast<int>(std::count(marks.cbegin(), marks.cend(), quint8(1)));
    }
}

void ViewCounter::publish()
{
    bool changed = false;
    for (size_t i = 0; i < m_running.size(); ++i) {
        changed = changed || m_counts[i] != m_running[i];
        m_counts[i] = m_running[i];
    }
    if (changed)
        emit countsChanged();
}

} // namespace Vestibule
