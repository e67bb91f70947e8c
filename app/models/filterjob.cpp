// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filterjob.h"

#include "models/invitematcher.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace Vestibule {

namespace {

constexpr size_t kStep = 2048; // rows between two looks at the clock

} // namespace

FilterJob::FilterJob(const InviteTableModel &source, const InviteMatcher &matcher,
                     const FilterState &present, const RowOrder &order, Task task)
    : m_source(source)
    , m_matcher(matcher)
    , m_present(present)
    , m_order(order)
    , m_task(std::move(task))
    , m_text(source.store().heldText())
    , m_count(present.places.size())
    , m_marks(m_count)
{ }

bool FilterJob::work(const QDeadlineTimer &deadline)
{
    static constexpr std::array<Step, 10> steps{
        &FilterJob::judge,    &FilterJob::judgeLoose, &FilterJob::prepareKeys, &FilterJob::makeKeys,
        &FilterJob::sortKeys, &FilterJob::settle,     &FilterJob::merge,       &FilterJob::walk,
        &FilterJob::findGone, &FilterJob::gather};
    do {
        if (!(this->*steps[m_step])(deadline))
            return false;
        m_at = 0;
        ++m_step;
    } while (m_step < steps.size() && !deadline.hasExpired());
    return m_step == steps.size();
}

// Does `work` for each number below `count`, as far as there is time; true when it is done.
template <typename Do>
bool FilterJob::each(size_t count, const QDeadlineTimer &deadline, const Do &work)
{
    while (m_at < count) {
        const size_t end = std::min(count, m_at + kStep);
        for (; m_at < end; ++m_at)
            work(m_at);
        if (m_at < count && deadline.hasExpired())
            return false;
    }
    return true;
}

bool FilterJob::judge(const QDeadlineTimer &deadline)
{
    using Judging = Task::Judging;
    return each(m_count, deadline, [this](size_t i) {
        const int row = static_cast<int>(i);
        const int place = m_present.place(row);
        if (place == FilterState::kPending) {
            m_loose.push_back(row);
            return;
        }
        const bool asked = m_task.judging == Judging::All
            || (m_task.judging == Judging::ShownAndChanged && place >= 0);
        const bool shown = asked ? m_matcher.matches(row) : place >= 0;
        m_marks[i] = static_cast<quint8>((shown ? Shown : 0) | (place >= 0 ? Was : 0));
    });
}

// The pending rows and those that changed; then hides what is to be hidden.
bool FilterJob::judgeLoose(const QDeadlineTimer &deadline)
{
    if (m_at == 0) {
        for (const int row : m_task.dirty) {
            if (m_present.place(row) != FilterState::kPending)
                m_loose.push_back(row);
        }
        std::sort(m_loose.begin(), m_loose.end());
    }
    const bool done = each(m_loose.size(), deadline, [this](size_t i) {
        const int row = m_loose[i];
        const int was = mark(row) & Was;
        mark(row) = static_cast<quint8>(was | Loose | (m_matcher.matches(row) ? Shown : 0));
    });
    for (int row = m_task.firstHidden; row < m_task.firstHidden + m_task.hiddenCount; ++row)
        mark(row) &= static_cast<quint8>(~Shown);
    if (done && m_task.sort) {
        m_loose.resize(m_count);
        std::iota(m_loose.begin(), m_loose.end(), 0);
    }
    return done;
}

// Finds what all texts begin with, so that the prefixes begin where they differ.
bool FilterJob::prepareKeys(const QDeadlineTimer &deadline)
{
    if (m_loose.empty() || !m_task.sort || !m_order.hasTexts())
        return true;
    if (m_at == 0)
        m_common = m_order.common(m_loose.front(), m_loose.front(), std::string_view::npos);
    return each(m_loose.size(), deadline, [this](size_t i) {
        if (m_common > 0)
            m_common = m_order.common(m_loose[i], m_loose.front(), m_common);
    });
}

bool FilterJob::makeKeys(const QDeadlineTimer &deadline)
{
    if (m_order.column() < 0)
        return true;
    m_keys.reserve(m_loose.size());
    return each(m_loose.size(), deadline,
                [this](size_t i) { m_keys.push_back(m_order.key(m_loose[i], m_common)); });
}

bool FilterJob::sortKeys(const QDeadlineTimer &deadline)
{
    if (m_order.column() < 0)
        return true; // they are by rising rows
    if (!m_sorting) {
        m_sorting = std::make_unique<KeySort>(std::move(m_keys), m_order.hasTexts(),
                                              m_order.isDescending());
    }
    if (!m_sorting->work(deadline))
        return false;
    std::transform(m_sorting->keys().begin(), m_sorting->keys().end(), m_loose.begin(),
                   [](const RowKey &key) { return key.row; });
    m_sorting.reset();
    return true;
}

bool FilterJob::settle(const QDeadlineTimer &deadline)
{
    if (m_task.sort || m_task.dirty.empty())
        return true;
    return each(m_present.order.size(), deadline, [this](size_t i) {
        const int row = m_present.order[i];
        if ((mark(row) & Loose) == 0)
            m_settled.push_back(row);
    });
}

bool FilterJob::merge(const QDeadlineTimer &deadline)
{
    Rows &order = m_plan.state.order;
    if (m_task.sort) {
        order.swap(m_loose);
        return true;
    }
    if (m_loose.empty())
        return true;
    const Rows &settled = m_task.dirty.empty() ? m_present.order : m_settled;
    const RowKeyLess less = m_order.less();
    order.reserve(settled.size() + m_loose.size());
    const bool done = each(m_loose.size(), deadline, [&](size_t i) {
        const RowKey wanted = m_order.key(m_loose[i]);
        const auto before = [&](int row) { return !less(wanted, m_order.key(row)); };
        const auto from = settled.begin() + static_cast<std::ptrdiff_t>(m_from);
        // Its place is not far where many are put in: it is looked for in growing steps.
        std::ptrdiff_t step = 1;
        while (step < settled.end() - from && before(*(from + step)))
            step *= 4;
        const auto to = std::partition_point(from + (step > 1 ? step / 4 : 0),
                                             from + std::min(step, settled.end() - from), before);
        order.insert(order.end(), from, to);
        order.push_back(m_loose[i]);
        m_from = static_cast<size_t>(to - settled.begin());
    });
    if (done)
        order.insert(order.end(), settled.begin() + static_cast<std::ptrdiff_t>(m_from),
                     settled.end());
    return done;
}

const FilterJob::Rows &FilterJob::newOrder() const
{
    return m_plan.state.order.empty() ? m_present.order : m_plan.state.order;
}

void FilterJob::putKept(int row)
{
    m_kept.push_back(row);
    if (m_plan.state.order.empty())
        return; // the order is as it was, and the places, far apart in memory, need no look
    const int before = m_present.place(row);
    m_keptMove |= before < m_lastPlace;
    m_lastPlace = before;
}

bool FilterJob::walk(const QDeadlineTimer &deadline)
{
    const Rows &order = newOrder();
    FilterState &next = m_plan.state;
    if (m_at == 0)
        next.places.assign(m_count, FilterState::kHidden);
    return each(order.size(), deadline, [&](size_t i) {
        const int row = order[i];
        if ((mark(row) & Shown) == 0)
            return;
        const int place = static_cast<int>(next.rows.size());
        next.places[static_cast<size_t>(row)] = place;
        next.rows.push_back(row);
        if ((mark(row) & Was) != 0) {
            putKept(row);
            return;
        }
        if (m_plan.come.empty())
            m_plan.firstCome = place;
        m_lastCome = place;
        m_plan.come.push_back(row);
    });
}

bool FilterJob::findGone(const QDeadlineTimer &deadline)
{
    m_plan.goneCount = static_cast<int>(m_present.rows.size() - m_kept.size());
    if (m_plan.goneCount == 0)
        return true;
    return each(m_present.rows.size(), deadline, [this](size_t i) {
        const int row = m_present.rows[i];
        if ((mark(row) & Shown) != 0)
            return;
        if (m_gone.empty())
            m_plan.firstGone = static_cast<int>(i);
        m_gone.push_back(row);
    });
}

// What goes is put together where the first of it stood, so that a current row among it hands on
// to its neighbour.
bool FilterJob::gather(const QDeadlineTimer &deadline)
{
    const size_t gone = m_gone.size();
    const bool together = gone == 0
        || m_present.place(m_gone.back()) - m_plan.firstGone + 1 == static_cast<int>(gone);
    if (gone > 0 && (m_keptMove || !together)) {
        const auto first = static_cast<size_t>(m_plan.firstGone);
        if (m_at == 0)
            m_plan.targets.resize(m_count, FilterState::kHidden);
        const bool done = each(m_present.rows.size(), deadline, [&](size_t i) {
            const bool isGone = i >= first && i < first + gone;
            const int row = isGone ? m_gone[i - first] : m_kept[i < first ? i : i - gone];
            m_plan.gathered.push_back(row);
            m_plan.targets[static_cast<size_t>(row)] = static_cast<int>(i);
        });
        if (!done)
            return false;
    }
    const bool keptInOrder = !m_keptMove || gone > 0;
    m_plan.comesInPlace = keptInOrder && !m_plan.come.empty()
        && m_lastCome - m_plan.firstCome + 1 == static_cast<int>(m_plan.come.size());
    return true;
}

} // namespace Vestibule
