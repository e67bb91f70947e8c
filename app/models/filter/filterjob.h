// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/filterstate.h"
#include "models/filter/keysort.h"
#include "models/filter/roworder.h"

#include <QDeadlineTimer>

#include <memory>
#include <vector>

namespace Vestibule {

class InviteMatcher;

/// How to come from one state to the next with the signals that models have: a new order with what
/// goes put together, one removal, one insertion, a new order with what came in its places.
struct FilterPlan
{
    FilterState state; ///< the next one; an empty order: as it was
    std::vector<int> gathered; ///< shown rows with what goes put together; empty: it is already
    /// By row of the table: its place in `gathered`. Empty where only what goes was moved.
    std::vector<int> targets;
    int firstGone = 0; ///< the place where `gone` stands before it is removed
    std::vector<int> gone; ///< in the present order
    int firstCome = 0;
    std::vector<int> come;
    bool comesInPlace = false; ///< what comes stands together from firstCome on; else at the end
};

/// Works out a new state beside the present one, in slices.
///
/// The table may grow at its end and change its rows meanwhile; what was there may neither move
/// nor go. What changes while it works has to be given to the next job.
class FilterJob
{
public:
    /// What is to be done besides taking in the pending rows.
    struct Task
    {
        enum class Judging { Changed, ShownAndChanged, All };
        Judging judging = Judging::Changed; ///< ShownAndChanged: nothing hidden can appear
        bool sort = false; ///< all rows; else what changed is put in its place
        std::vector<int> dirty; ///< rows that changed, each once, rising
    };

    /// `source`, `matcher` and `present` must outlive this.
    FilterJob(const InviteTableModel &source, const InviteMatcher &matcher,
              const FilterState &present, const RowOrder &order, Task task);

    /// Goes on until the deadline; true when the plan is made.
    [[nodiscard]] bool work(const QDeadlineTimer &deadline);
    [[nodiscard]] FilterPlan takePlan() { return std::move(m_plan); }
    [[nodiscard]] const Task &task() const { return m_task; }
    /// Whether rows are being put among others: a change of any row then asks for a new start.
    [[nodiscard]] bool isMerging() const { return !m_task.sort && !m_loose.empty(); }

private:
    using Rows = std::vector<int>;
    using Step = bool (FilterJob::*)(const QDeadlineTimer &);
    static constexpr size_t kStep = 2048; // rows between two checks of the clock
    enum Mark : quint8 { Shown = 1, Loose = 2, Was = 4 }; // Was: is shown at present

    template <typename Do>
    [[nodiscard]] bool eachChunk(size_t count, const QDeadlineTimer &deadline, const Do &work);
    template <typename Do>
    [[nodiscard]] bool each(size_t count, const QDeadlineTimer &deadline, const Do &work);
    [[nodiscard]] quint8 &mark(int row) { return m_marks[static_cast<size_t>(row)]; }

    [[nodiscard]] bool judge(const QDeadlineTimer &deadline);
    [[nodiscard]] bool judgeLoose(const QDeadlineTimer &deadline);
    [[nodiscard]] bool prepareKeys(const QDeadlineTimer &deadline);
    [[nodiscard]] bool makeKeys(const QDeadlineTimer &deadline);
    [[nodiscard]] bool sortKeys(const QDeadlineTimer &deadline);
    [[nodiscard]] bool settle(const QDeadlineTimer &deadline);
    [[nodiscard]] bool merge(const QDeadlineTimer &deadline);
    [[nodiscard]] bool walk(const QDeadlineTimer &deadline);
    [[nodiscard]] bool findGone(const QDeadlineTimer &deadline);
    [[nodiscard]] bool gather(const QDeadlineTimer &deadline);
    void makeTargets();
    [[nodiscard]] bool keepsOrder() const { return m_plan.state.order.empty(); }
    void sortOut(const int *rows, size_t count);
    void putKept(const int *rows, size_t count);
    [[nodiscard]] bool collectKept(const QDeadlineTimer &deadline);
    [[nodiscard]] const Rows &newOrder() const;

    const InviteTableModel &m_source;
    const InviteMatcher &m_matcher;
    const FilterState &m_present;
    RowOrder m_order;
    Task m_task;
    std::shared_ptr<const void> m_text; // that keys point to
    size_t m_count; // rows of the table when it began
    size_t m_step = 0;
    size_t m_at = 0; // within the step
    std::vector<quint8> m_marks; // by row of the table
    Rows m_loose; // rows whose place is looked for
    size_t m_common = 0; // bytes that all keys begin with
    std::vector<RowKey> m_keys;
    std::unique_ptr<KeySort> m_sorting;
    Rows m_settled; // the order without the loose ones
    size_t m_from = 0; // in the settled ones
    Rows m_kept; // what stays, in its new order
    int m_lastPlace = -1; // of the latest kept one, before
    bool m_keptMove = false; // against each other
    FilterPlan m_plan;
};

} // namespace Vestibule
