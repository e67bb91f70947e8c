// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/filterjob.h"
#include "models/filter/invitefilter.h"
#include "models/filter/pendingrows.h"
#include "models/list/invitetablemodel.h"

#include <QAbstractProxyModel>
#include <QTimer>

#include <memory>
#include <vector>

namespace Vestibule {

class InviteMatcher;

/// Filter and order over an InviteTableModel, made for lists that grow page by page.
///
/// All rows are kept in the present order, and of them those shown. Whatever changes either (a
/// filter, a sort, rows that came or changed) is worked out beside what is shown: at once in a
/// short list, in slices in a long one, so that the event loop never waits. What was shown stays
/// until then; the new state comes with at most one removal, one insertion and two layout changes,
/// then arranged(). What arrives is taken in once a frame. Order is stable: equal keys stay in
/// server order. Persistent indexes move along.
///
/// It is in one of these states:
/// - still: what is shown is all there is to be;
/// - behind: rows came or changed, and the next frame takes them in (m_flushTimer runs);
/// - working: a FilterJob works out the next FilterState, a slice a turn (m_sliceTimer runs).
///   isWorking() is true where the person waits for it: another filter, order or clock. What the
///   job has not seen stays in PendingRows; where rows move or go, the job is dropped and begins
///   anew;
/// - committing: between the signals of one FilterPlan, when rows and places differ (m_committing).
///   Nothing begins here; the end of it leads to one of the others.
class InviteFilterModel : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit InviteFilterModel(InviteTableModel *source, QObject *parent = nullptr);
    ~InviteFilterModel() override;

    void setFilter(const InviteFilter &filter);
    [[nodiscard]] const InviteFilter &filter() const { return m_filter; } ///< shown or worked out

    /// Column -1 is the server's own order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }

    [[nodiscard]] InviteTableModel *invites() const { return m_source; }
    [[nodiscard]] Invite inviteAt(int row) const; ///< `row` of this model
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1 where unknown or filtered out
    /// The rows of invites() that are shown, in the order shown.
    [[nodiscard]] const std::vector<int> &sourceRows() const { return m_state.rows; }
    /// Whether a filter or an order is being worked out that is not shown yet.
    [[nodiscard]] bool isWorking() const { return m_working; }
    /// Whether anything is not shown yet, be it asked for or arrived.
    [[nodiscard]] bool isBehind() const;
    /// Finishes at once what is being worked out and takes in what has arrived.
    void flush();
    /// Judges again what may have changed as time went by; to be called once a minute.
    void judgeByClock();
    /// From how many rows on work is cut into slices, and how long one may take, in milliseconds.
    void setSlices(int leastRows, int milliseconds);

    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    /// Never: a view would go on by itself with what a person has cancelled. Whoever shows the rows
    /// asks the pager.
    bool canFetchMore(const QModelIndex & /*parent*/) const override { return false; }

signals:
    void workingChanged();
    void arranged(); ///< rows have come, gone or moved; after the model's own signals for it

private:
    static constexpr int kFrameMs = 16;
    using Rows = std::vector<int>; // of the source

    void followSource();
    void onDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                       const QList<int> &roles);
    void onNamesChanged(int column, QueryCondition::Field field);
    void onRowsChanged(int first, int last);
    void onRowsInserted(int first, int last);
    void onRowsAboutToBeRemoved(int first, int last);
    void onRowsRemoved(int first, int last);
    void onLayoutChanged();
    void onReset();
    void onSourceDestroyed();
    void onKnowledgeChanged();
    [[nodiscard]] bool concernsFilterOrOrder(int firstColumn, int lastColumn) const;

    [[nodiscard]] int shownAt(int sourceRow) const;
    [[nodiscard]] int &place(int sourceRow)
    {
        return m_state.places[static_cast<size_t>(sourceRow)];
    }
    [[nodiscard]] bool hasWish() const;
    [[nodiscard]] bool canAppend() const;
    void renewMatcher();
    void scheduleFlush();
    void start();
    void restart();
    void drop();
    [[nodiscard]] FilterJob::Task nextTask();
    void workOn();
    void workUntil(const QDeadlineTimer &deadline);
    void appendPending();
    void commit();
    void apply(FilterPlan plan);
    void removeShown(int first, int number);
    void insertShown(int first, const Rows &come);
    void arrangeGathered(FilterPlan &plan);
    template <typename Target>
    void arrange(Rows rows, const Target &target);
    [[nodiscard]] FilterPlan without(int first, int last) const;
    void setWorking(bool working);

    InviteTableModel *m_source;
    InviteFilter m_filter;
    InviteFilter m_shownFilter; // what is shown was judged by it
    std::unique_ptr<InviteMatcher> m_matcher; // of m_filter
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    qint64 m_now = 0; // at which states and times were judged
    FilterState m_state;
    PendingRows m_pending;
    bool m_unjudged = false; // whatever the filter asks may have changed
    bool m_unordered = false; // the order is to be made anew
    std::unique_ptr<FilterJob> m_job;
    int m_restarts = 0; // since the latest commit, as rows changed
    bool m_committing = false;
    bool m_working = false;
    int m_leastSliced = 20'000; // rows
    int m_sliceMs = 6;
    qint64 m_workedMs = 0; // since the latest commit
    QTimer m_sliceTimer;
    QTimer m_flushTimer;
};

} // namespace Vestibule
