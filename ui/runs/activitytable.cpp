// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/activitytable.h"

#include "domain/text/momenttext.h"
#include "models/activitymodel.h"
#include "ui/look/metrics.h"
#include "ui/runs/activitydelegate.h"
#include "ui/widgets/clipboardrows.h"
#include "ui/widgets/plaintext.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>

namespace Vestibule {

ActivityTable::ActivityTable(ActivityModel *model, QWidget *parent)
    : QTableView(parent)
    , m_empty(plainLabel(viewport()))
{
    setModel(model);
    setItemDelegateForColumn(ActivityModel::OutcomeColumn, new ActivityDelegate(this));
    setAccessibleName(tr("Activity"));
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle); // of addresses and IDs, both ends tell
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int letter = fontMetrics().averageCharWidth();
    const QList<int> letters{0, 30, 17, 34, 22, 22, 24};
    for (int column = 0; column < ActivityModel::ColumnCount; ++column)
        header->resizeSection(column, letter * letters.at(column));
    // As long as a moment gets in this language.
    const QString moment =
        momentText(QDateTime(QDate(2028, 9, 28), QTime(22, 58)).toSecsSinceEpoch());
    header->resizeSection(ActivityModel::TimeColumn,
                          fontMetrics().horizontalAdvance(moment) + 3 * letter);
    auto *copyAction = new QAction(tr("&Copy"), this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut); // the list of invites has one of its own
    addAction(copyAction);
    connect(copyAction, &QAction::triggered, this, &ActivityTable::copy);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
}

void ActivityTable::setEmptyText(const QString &text)
{
    m_empty->setText(text);
    m_empty->setVisible(model()->rowCount() == 0);
}

// One cell that is current alone goes as it is, such as a request id; rows go with all columns.
void ActivityTable::copy()
{
    const QList<int> rows = selectedRows(this);
    const bool one = rows.size() == 1 && rows.constFirst() == currentIndex().row();
    QGuiApplication::clipboard()->setText(
        one ? currentIndex().data(ActivityModel::CopyRole).toString()
            : rowText(model(), rows, ActivityModel::CopyRole));
}

std::optional<std::pair<int, int>> ActivityTable::rowsInSight() const
{
    const int count = model()->rowCount();
    if (count == 0)
        return std::nullopt;
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    return std::pair(first < 0 ? 0 : first, last < 0 ? count - 1 : last);
}

void ActivityTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        emit sightChanged();
}

void ActivityTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const int margin = 4 * gridUnit(this);
    m_empty->setGeometry(viewport()->rect().adjusted(margin, margin, -margin, -margin));
    emit sightChanged();
}

void ActivityTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    emit sightChanged();
}

} // namespace Vestibule
