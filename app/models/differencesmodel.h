// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/project.h"
#include "domain/roster/roster.h"
#include "domain/roster/rostermarks.h"

#include <QAbstractTableModel>
#include <QHash>

#include <array>
#include <vector>

namespace Vestibule {

/// What differs between a roster and the organization, a row a person, before and after; also what
/// is as it should be. Rows can be left out of the plan, with a reason, and put back.
class DifferencesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        WhoColumn,
        WhatColumn,
        BeforeColumn,
        AfterColumn,
        WhyColumn,
        NoteColumn,
        SinceColumn, ///< what is new since the plan before
        ColumnCount,
    };
    enum ItemRole {
        CopyRole = Qt::UserRole + 1, ///< QString, exact and machine readable, for the clipboard
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// In place of what was there.
    void setItems(const QList<RosterItem> &items, const RosterNews &news);
    void setProjects(const QList<Project> &projects); ///< for their names
    [[nodiscard]] const QList<RosterItem> &items() const { return m_items; }
    [[nodiscard]] const RosterItem &item(int row) const { return m_items.at(row); }
    [[nodiscard]] const RosterNews &news() const { return m_news; }

    /// Those of `rows` that could be a step of a run; the others stay.
    void leaveOut(const QList<int> &rows, const QString &reason);
    void putBack(const QList<int> &rows);
    [[nodiscard]] int steps() const { return m_steps; } ///< that a run would take

    /// What a cell says, as it is shown; made once.
    [[nodiscard]] const QString &text(int row, int column) const;
    /// "Reader, Alpha": a standing in names.
    [[nodiscard]] QString standingText(const QString &role,
                                       const std::optional<ProjectChoice> &projects) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

signals:
    void stepsChanged(); ///< other rows are left out

private:
    using Texts = std::array<QString, ColumnCount>;

    [[nodiscard]] QString made(int row, int column) const;
    [[nodiscard]] QString copied(int row, int column) const;
    [[nodiscard]] QString beforeText(const RosterItem &item) const;
    [[nodiscard]] QString afterText(const RosterItem &item) const;
    [[nodiscard]] QString sinceText(int row) const;
    void retell(int row);
    void countSteps();

    QList<RosterItem> m_items;
    RosterNews m_news;
    QHash<QString, QString> m_projectNames; // by id
    mutable std::vector<Texts> m_texts; // by row; null where not made yet
    int m_steps = 0;
};

} // namespace Vestibule
