// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csvwriter.h"
#include "models/activitymodel.h"
#include "ui/look/metrics.h"
#include "ui/runs/activitydock.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QTableView>

namespace Vestibule {

// One cell that is current alone goes as it is, such as a request id; rows go with all columns.
void ActivityDock::copy()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.size() == 1 && m_table->currentIndex().row() == rows.constFirst().row()) {
        QGuiApplication::clipboard()->setText(
            m_table->currentIndex().data(ActivityModel::CopyRole).toString());
        return;
    }
    QStringList lines;
    QList<int> numbers;
    for (const QModelIndex &index : rows)
        numbers.append(index.row());
    std::sort(numbers.begin(), numbers.end());
    for (const int row : std::as_const(numbers)) {
        QStringList fields;
        for (int column = 0; column < ActivityModel::ColumnCount; ++column)
            fields += withoutFormulas(
                m_model->index(row, column).data(ActivityModel::CopyRole).toString());
        lines += fields.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

std::optional<std::pair<int, int>> ActivityDock::rowsInSight() const
{
    const int count = m_model->rowCount();
    if (count == 0 || m_table == nullptr)
        return std::nullopt;
    const int first = m_table->rowAt(0);
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    return std::pair(first < 0 ? 0 : first, last < 0 ? count - 1 : last);
}

void ActivityDock::placeEmptyText()
{
    const int margin = 4 * gridUnit(this);
    m_empty->setGeometry(m_table->viewport()->rect().adjusted(margin, margin, -margin, -margin));
}

bool ActivityDock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        placeEmptyText();
    if (watched == m_table->viewport()
        && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        emit sightChanged();
    return QDockWidget::eventFilter(watched, event);
}

void ActivityDock::closeEvent(QCloseEvent *event)
{
    QDockWidget::closeEvent(event);
    emit closed();
}

} // namespace Vestibule
