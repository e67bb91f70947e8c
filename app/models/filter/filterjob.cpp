// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/filterjob.h"

#include "models/filter/invitematcher.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace Vestibule {

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

/// Does `work(first, end)` for pieces of the numbers below `count`, as far as there is time; true
/// when it is done.
template <typename Do>
bool FilterJob::eachChunk(size_t count, const QDeadlineTimer &deadline, const Do &work)
{
    while (m_at < count) {
        const size_t end = std::min(count, m_at + kStep);
        work(m_at, end);
        m_at = end;
        if (m_at < count && deadline.hasExpired())
            return false;
    }
    return true;
}

/// The same with `work(number)` for each of them.
template <typename Do>
bool FilterJob::each(size_t count, const QDeadlineTimer &deadline, const Do &work)
{
    return eachChunk(count, deadline, [&work](size_t first, size_t end) {
        for (size_t i = first; i < end; ++i)
            work(i);
    });
}

bool FilterJob::work(const QDeadlineTimer &deadline)
{
    static constexpr std::array<Step, 10> steps{
        &FilterJob::judge,    &FilterJob::judgeLoose, &FilterJob::prepareKeys, &FilterJob::makeKeys,
        &FilterJob::sortKeys, &FilterJob::settle,     &FilterJob::merge,       &FilterJob::walk,
        &FilterJob::findGone, &FilterJob::gather};
    while (m_step < steps.size()) {
        if (!(this->*steps[m_step])(deadline))
            return false;
        m_at = 0;
        ++m_step;
        if (deadline.hasExpired()) // after the last one too: what is done with the plan takes time
            return false;
    }
    return true;
}

bool FilterJob::judge(const QDeadlineTimer &deadline)
{
    using Judging = Task::Judging;
    return eachChunk(m_count, deadline, [this](size_t first, size_t end) {
        std::array<quint8, kStep> shown{};
        for (size_t i = first; i < end; ++i) {
            const int place = m_present.places[i];
            shown[i - first] =
                place >= 0 || (m_task.judging == Judging::All && place == FilterState::kHidden);
            if (place == FilterState::kPending)
                m_loose.push_back(static_cast<int>(i));
        }
        if (m_task.judging != Judging::Changed)
            m_matcher.sift(static_cast<int>(first), {shown.data(), end - first});
        for (size_t i = first; i < end; ++i) {
            m_marks[i] =
                static_cast<quint8>(shown[i - first] * Shown | (m_present.places[i] >= 0) * Was);
        }
    });
}

// The pending rows and those that changed.
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
    const bool done =
        each(m_loose.size(), deadline, [this](size_t i) { m_loose[i] = m_sorting->keys()[i].row; });
    if (done)
        m_sorting.reset();
    return done;
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
    return keepsOrder() ? m_present.order : m_plan.state.order;
}

// From what is shown, of all rows in their order, to the plan: what stays, goes and comes.
bool FilterJob::walk(const QDeadlineTimer &deadline)
{
    const Rows &order = newOrder();
    if (m_at == 0) {
        m_plan.state.places.assign(m_count, FilterState::kHidden);
        m_plan.state.rows.reserve(m_present.rows.size());
    }
    const bool done = eachChunk(order.size(), deadline, [&](size_t first, size_t end) {
        sortOut(order.data() + first, end - first);
        if (!keepsOrder())
            putKept(order.data() + first, end - first);
    });
    if (done && !m_plan.come.empty())
        m_plan.firstCome = m_plan.state.place(m_plan.come.front());
    return done;
}

// Without a branch on what is shown, since no processor could foresee it.
void FilterJob::sortOut(const int *rows, size_t count)
{
    FilterState &next = m_plan.state;
    std::array<int, kStep> shown;
    std::array<int, kStep> come;
    std::array<int, kStep> gone;
    size_t shownCount = 0;
    size_t comeCount = 0;
    size_t goneCount = 0;
    const int before = static_cast<int>(next.rows.size());
    for (size_t i = 0; i < count; ++i) {
        const int row = rows[i];
        const int isShown = mark(row) & Shown;
        const int was = (mark(row) & Was) / Was;
        const int place = before + static_cast<int>(shownCount);
        next.places[static_cast<size_t>(row)] = isShown != 0 ? place : FilterState::kHidden;
        shown[shownCount] = row;
        come[comeCount] = row;
        gone[goneCount] = row;
        shownCount += static_cast<size_t>(isShown);
        comeCount += static_cast<size_t>(isShown & ~was);
        goneCount += static_cast<size_t>(was & ~isShown);
    }
    next.rows.insert(next.rows.end(), shown.data(), shown.data() + shownCount);
    m_plan.come.insert(m_plan.come.end(), come.data(), come.data() + comeCount);
    if (keepsOrder()) // else what goes is looked for in the present order
        m_plan.gone.insert(m_plan.gone.end(), gone.data(), gone.data() + goneCount);
}

void FilterJob::putKept(const int *rows, size_t count)
{
    for (size_t i = 0; i < count; ++i) {
        const int row = rows[i];
        if ((mark(row) & (Shown | Was)) != (Shown | Was))
            continue;
        m_kept.push_back(row);
        const int before = m_present.place(row);
        m_keptMove |= before < m_lastPlace;
        m_lastPlace = before;
    }
}

bool FilterJob::findGone(const QDeadlineTimer &deadline)
{
    const bool done = keepsOrder() || m_present.rows.size() == m_kept.size()
        || each(m_present.rows.size(), deadline, [this](size_t i) {
                          const int row = m_present.rows[i];
                          if ((mark(row) & Shown) == 0)
                              m_plan.gone.push_back(row);
                      });
    if (done && !m_plan.gone.empty())
        m_plan.firstGone = m_present.place(m_plan.gone.front());
    return done;
}

// What stays where the order does; where nothing comes it is just what is shown next.
bool FilterJob::collectKept(const QDeadlineTimer &deadline)
{
    if (!keepsOrder() || m_plan.come.empty())
        return true;
    return each(m_present.rows.size(), deadline, [this](size_t i) {
        const int row = m_present.rows[i];
        if ((mark(row) & Shown) != 0)
            m_kept.push_back(row);
    });
}

// What goes is put together where the first of it stood, so that a current row among it hands on
// to its neighbour.
bool FilterJob::gather(const QDeadlineTimer &deadline)
{
    const Rows &gone = m_plan.gone;
    const auto number = static_cast<int>(gone.size());
    const bool together =
        gone.empty() || m_present.place(gone.back()) - m_plan.firstGone + 1 == number;
    if (!gone.empty() && (m_keptMove || !together)) {
        if (!collectKept(deadline))
            return false;
        const Rows &kept = keepsOrder() && m_plan.come.empty() ? m_plan.state.rows : m_kept;
        const auto middle = kept.cbegin() + m_plan.firstGone;
        m_plan.gathered.reserve(m_present.rows.size());
        m_plan.gathered.assign(kept.cbegin(), middle);
        m_plan.gathered.insert(m_plan.gathered.end(), gone.cbegin(), gone.cend());
        m_plan.gathered.insert(m_plan.gathered.end(), middle, kept.cend());
        if (m_keptMove)
            makeTargets();
    }
    const bool keptInOrder = !m_keptMove || !gone.empty();
    m_plan.comesInPlace = keptInOrder && !m_plan.come.empty()
        && m_plan.state.place(m_plan.come.back()) - m_plan.firstCome + 1
            == static_cast<int>(m_plan.come.size());
    return true;
}

void FilterJob::makeTargets()
{
    m_plan.targets.resize(m_count, FilterState::kHidden);
    int place = 0;
    for (const int row : m_plan.gathered)
        m_plan.targets[static_cast<size_t>(row)] = place++;
}

} // namespace Vestibule
