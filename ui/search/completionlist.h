// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/query/querycompletion.h"

#include <QListView>

class QStandardItemModel;

namespace Vestibule {

/// What may stand at the cursor of a search, in a list under its field with a hint beside each.
/// It never takes the focus: the field stays in charge of the keys, and nothing is chosen before
/// the person does it.
class CompletionList : public QListView
{
    Q_OBJECT

public:
    explicit CompletionList(QWidget *field);

    /// Shows the items under the field, none of them chosen; without items it goes.
    void offer(const QList<QueryCompletion> &items);
    [[nodiscard]] QList<QueryCompletion> items() const { return m_items; }
    [[nodiscard]] int currentRow() const; ///< -1: none
    /// Through the rows and through "none", which is before the first and behind the last.
    void moveBy(int rows);

signals:
    void chosen(int row); ///< by the mouse
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void place(int wanted); // width in pixels

    QWidget *m_field;
    QList<QueryCompletion> m_items;
    QStandardItemModel *m_rows;
};

} // namespace Vestibule
