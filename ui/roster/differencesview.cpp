// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster/differencesview.h"

#include "models/differencesfilter.h"
#include "models/differencesmodel.h"
#include "ui/look/metrics.h"
#include "ui/widgets/clipboardrows.h"
#include "ui/widgets/plaintext.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QSet>

namespace Vestibule {

namespace {

constexpr qsizetype kMostRemembered = 2000; // more rows are not taken up one by one

/// What tells a row from the others of a plan.
QString keyOf(const RosterItem &item)
{
    return item.email + u'\n' + QString::number(item.line);
}

} // namespace

DifferencesView::DifferencesView(DifferencesFilter *rows, QWidget *parent)
    : QTableView(parent)
    , m_rows(rows)
    , m_empty(plainLabel(viewport()))
{
    setModel(rows);
    setAccessibleName(tr("Differences"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(qRound(fontMetrics().height() * 1.7));
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setResizeContentsPrecision(100); // of the rows in sight, not of thousands
    setSortingEnabled(true);
    for (const bool headers : {false, true}) {
        auto *action = new QAction(headers ? tr("Copy with &Headers") : tr("&Copy"), this);
        action->setShortcut(headers ? QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)
                                    : QKeySequence(QKeySequence::Copy));
        action->setShortcutContext(Qt::WidgetShortcut); // the list of invites has one of its own
        connect(action, &QAction::triggered, this, [this, headers] { copy(headers); });
        addAction(action);
    }
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    connect(rows, &QAbstractItemModel::modelReset, this, &DifferencesView::followRows);
    connect(rows, &QAbstractItemModel::rowsInserted, this, &DifferencesView::followRows);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, &DifferencesView::followRows);
}

DifferencesView::~DifferencesView() = default;

QList<int> DifferencesView::chosenRows() const
{
    return m_rows->sourceRows(selectedRows(this));
}

void DifferencesView::setEmptyText(const QString &text)
{
    m_empty->setText(text);
    followRows();
}

void DifferencesView::followRows()
{
    m_empty->setVisible(model()->rowCount() == 0);
}

void DifferencesView::rememberChosen()
{
    m_remembered.clear();
    const QList<int> rows = chosenRows();
    for (const int row : rows.mid(0, kMostRemembered))
        m_remembered += keyOf(m_rows->differences()->item(row));
    const QModelIndex current = m_rows->mapToSource(currentIndex());
    m_current = current.isValid() ? keyOf(m_rows->differences()->item(current.row())) : QString();
}

void DifferencesView::chooseRemembered()
{
    const QSet<QString> wanted(m_remembered.cbegin(), m_remembered.cend());
    if (wanted.isEmpty() && m_current.isEmpty())
        return;
    QItemSelection chosen;
    QModelIndex current;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QModelIndex index = m_rows->index(row, 0);
        const QString key = keyOf(m_rows->differences()->item(m_rows->mapToSource(index).row()));
        if (wanted.contains(key))
            chosen.append(QItemSelectionRange(index));
        if (key == m_current)
            current = index;
    }
    if (current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(chosen,
                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void DifferencesView::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    const QList<int> most{30, 26, 24, 24, 60, 30, 20}; // letters, by column
    for (int column = 0; column < DifferencesModel::ColumnCount; ++column) {
        const int needed =
            qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        horizontalHeader()->resizeSection(column,
                                          qMin(needed + 2 * letter, most.at(column) * letter));
    }
    setColumnHidden(DifferencesModel::SinceColumn, m_rows->differences()->news().since == 0);
}

void DifferencesView::copy(bool headers)
{
    const QList<int> rows = selectedRows(this);
    if (rows.isEmpty())
        return;
    QString text = rowText(model(), rows, DifferencesModel::CopyRole);
    if (headers) {
        QStringList names;
        for (int column = 0; column < model()->columnCount(); ++column)
            names += model()->headerData(column, Qt::Horizontal).toString();
        text = rowText(names) + u'\n' + text;
    }
    QGuiApplication::clipboard()->setText(text);
}

void DifferencesView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuRequested(byKey && currentIndex().isValid()
                           ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                           : event->globalPos());
}

void DifferencesView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const int margin = 4 * gridUnit(this);
    m_empty->setGeometry(viewport()->rect().adjusted(margin, margin, -margin, -margin));
}

void DifferencesView::selectionChanged(const QItemSelection &selected,
                                       const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit chosenChanged();
}

} // namespace Vestibule
