// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/activitymodel.h"
#include "ui/look/metrics.h"
#include "ui/runs/activitydock.h"
#include "ui/widgets/rowtext.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QTableView>

namespace Vestibule {

// One cell that is current alone goes as it is, such as a request id; rows go with all columns.
void ActivityDock::copy()
{
    const QList<int> rows = selectedRows(m_table);
    const QModelIndex current = m_table->currentIndex();
    const bool one = rows.size() == 1 && rows.constFirst() == current.row();
    QGuiApplication::clipboard()->setText(one ? current.data(ActivityModel::CopyRole).toString()
                                              : rowText(m_model, rows, ActivityModel::CopyRole));
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
