// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/invitefilter.h"
#include "models/invitetablemodel.h"

#include <QAbstractProxyModel>
#include <QByteArray>
#include <QPersistentModelIndex>
#include <QTimer>

#include <limits>
#include <memory>
#include <vector>

namespace Vestibule {

class InviteMatcher;

/// Filter and order over an InviteTableModel, made for lists that grow page by page.
///
/// A vector of source rows. What arrives is collected and merged in once a frame, with one insert
/// and at most one layout change, so a sorted list of any length does not slow its own loading.
/// Order is stable: equal keys stay in server order. Persistent indexes move along.
class InviteFilterModel : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit InviteFilterModel(InviteTableModel *source, QObject *parent = nullptr);
    ~InviteFilterModel() override;

    void setFilter(const InviteFilter &filter);
    [[nodiscard]] const InviteFilter &filter() const { return m_filter; }

    /// Column -1 is the server's own order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    [[nodiscard]] InviteTableModel *invites() const { return m_source; }
    [[nodiscard]] Invite inviteAt(int row) const; ///< `row` of this model
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1 where unknown or filtered out
    /// The rows of invites() that are shown, in the order shown.
    [[nodiscard]] const std::vector<int> &sourceRows() const { return m_rows; }
    /// Takes in at once what has arrived and was to be merged with the next frame.
    void flush();

    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;

private:
    static constexpr int kHidden = -1;
    static constexpr int kPending = -2; // came, not taken in yet
    static constexpr int kNoRow = std::numeric_limits<int>::max();
    using Rows = std::vector<int>; // of the source, unless called otherwise

    void followSource();
    void onDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight);
    void onRowsInserted(int first, int last);
    void onRowsAboutToBeRemoved(int first, int last);
    void onRowsRemoved(int first, int last);
    void onLayoutAboutToBeChanged();
    void onLayoutChanged();
    void onReset();
    void onSourceDestroyed();
    void onKnowledgeChanged();

    [[nodiscard]] bool accepts(int sourceRow) const;
    [[nodiscard]] bool concernsFilterOrOrder(int firstColumn, int lastColumn) const;
    [[nodiscard]] int &place(int sourceRow) { return m_places[static_cast<size_t>(sourceRow)]; }
    [[nodiscard]] int place(int sourceRow) const
    {
        return m_places[static_cast<size_t>(sourceRow)];
    }
    void judgeAll();
    void scheduleFlush();
    void judgeDirty(Rows &gone, Rows &come, Rows &loose);
    void judgePending(Rows &come);
    void apply(const Rows &gone, const Rows &come, Rows loose);
    void drop(const Rows &gone);
    void append(const Rows &come);
    void arrange(Rows loose);
    void reorder(Rows rows);
    void renumber(size_t from);
    void updateNow();

    InviteTableModel *m_source;
    InviteFilter m_filter;
    std::unique_ptr<InviteMatcher> m_matcher; // of m_filter
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    qint64 m_now = 0; // at which the order by state holds
    Rows m_rows; // what is shown, in the order shown
    std::vector<int> m_places; // by source row: its row here, or kHidden or kPending
    Rows m_dirty; // changed, to be judged again
    int m_firstPending = kNoRow;
    QModelIndexList m_movingFrom; // during a layout change of the source
    QList<QPersistentModelIndex> m_movingTo;
    QTimer m_flushTimer;
};

} // namespace Vestibule
