// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/runplan.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTreeView>

namespace Vestibule {

/// The invites of a plan as they are and, where that differs, as they become; those left out last
/// and greyed, with the reason in place of their status.
class ConfirmModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        AddressColumn,
        RoleColumn,
        ProjectsColumn,
        StatusColumn,
        InvitedColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `now`: UTC unix seconds, where known.
    void setPlan(const RunPlan &plan, std::optional<qint64> now);
    void setProjects(const QList<Project> &projects); ///< for their names

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QString projectsText(const ProjectChoice &projects) const;
    [[nodiscard]] static QString reasonText(RunPlan::Reason reason);
    [[nodiscard]] const RunPlan::LeftOut *leftOut(int row) const;

    RunPlan m_plan;
    std::optional<qint64> m_now;
    QHash<QString, QString> m_projectNames; // by id
};

/// Every invite that a plan concerns, to be scrolled through before it is begun.
class ConfirmList : public QTreeView
{
    Q_OBJECT

public:
    explicit ConfirmList(QWidget *parent = nullptr);

    void setPlan(const RunPlan &plan, std::optional<qint64> now); ///< UTC unix seconds
    void setProjects(const QList<Project> &projects);

    QSize sizeHint() const override; ///< some lines; all where there are few

private:
    ConfirmModel *m_model;
};

} // namespace Vestibule
