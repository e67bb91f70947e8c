// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/insights/insightpicture.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace Vestibule {

/// The numbers of a picture: a row a bar, with the rest below.
class InsightNumbersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { CopyRole = Qt::UserRole }; ///< QString, exact, for the clipboard

    using QAbstractTableModel::QAbstractTableModel;

    void setPicture(const InsightPicture &picture);
    [[nodiscard]] const InsightPicture &picture() const { return m_picture; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const InsightBar &barAt(int row) const;
    [[nodiscard]] QString cell(int row, int column, bool exact) const;

    InsightPicture m_picture;
};

/// The same as a table on screen: Ctrl+C copies what is selected, Enter shows a row's invites.
class InsightNumbers : public QTableView
{
    Q_OBJECT

public:
    explicit InsightNumbers(QWidget *parent = nullptr);

    void setPicture(const InsightPicture &picture);
    void copy() const; ///< the rows selected, or all

signals:
    void chosen(const Vestibule::BarPlace &place);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    InsightNumbersModel *m_numbers;
};

} // namespace Vestibule
