// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/runplan.h"

#include <QAbstractTableModel>
#include <QTreeView>

namespace Vestibule {

/// The addresses of a plan, those left out last and greyed, with the reason beside them.
class ConfirmModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { AddressColumn, ReasonColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const RunPlan &plan);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] static QString reasonText(RunPlan::Reason reason);
    [[nodiscard]] const RunPlan::LeftOut *leftOut(int row) const;

    RunPlan m_plan;
};

/// Every address that a plan concerns, to be scrolled through before it is begun.
class ConfirmList : public QTreeView
{
    Q_OBJECT

public:
    explicit ConfirmList(QWidget *parent = nullptr);

    void setPlan(const RunPlan &plan);

    QSize sizeHint() const override; ///< some lines; all where there are few

private:
    ConfirmModel *m_model;
};

} // namespace Vestibule
