// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/invitefilter.h"
#include "models/invitetablemodel.h"

#include <QAbstractProxyModel>
#include <QTimer>

#include <vector>

namespace Vestibule {

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
    /// Takes in at once what has arrived and was to be merged with the next frame.
    void flush();

    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;

private:
    // the implementation is in invitefiltermodel.cpp
    InviteTableModel *m_source;
    InviteFilter m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace Vestibule
