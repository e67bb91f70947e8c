// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/filterjob.h"

#include "models/filter/filterjob_each.h"
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

} // namespace Vestibule
