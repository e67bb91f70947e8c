// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster/differencesview.h"

#include "models/differencesfilter.h"
#include "models/differencesmodel.h"
#include "ui/look/metrics.h"
#include "ui/widgets/clipboardrows.h"
#include "ui/widgets/plaintext.h"

#include <QAbstractItemDelegate>
#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSet>
#include <QSignalBlocker>
#include <QStyleOptionViewItem>

#include <algorithm>
#include <array>
#include <numeric>

namespace Vestibule {

namespace {

constexpr qsizetype kMostRemembered = 2000; // more rows are not taken up one by one

/// What a column gets in letters: no more, even where a text is longer, and where there is little
/// room no less than what still tells something.
struct Letters
{
    int most;
    int least;
};

constexpr std::array<Letters, DifferencesModel::ColumnCount> kLetters{
    {{34, 19}, {26, 12}, {30, 9}, {30, 9}, {90, 18}, {34, 7}, {20, 7}}};

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
    sizeRows(1);
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
    connect(header, &QHeaderView::sectionResized, this, [this](int, int before, int now) {
        m_sizedByHand = m_sizedByHand || (!m_sharing && before > 0 && now > 0);
    });
}

DifferencesView::~DifferencesView() = default;

QList<int> DifferencesView::chosenRows() const
{
    return m_rows->sourceRows(selectedRows(this));
}

void DifferencesView::sizeRows(int lines)
{
    const int height = qRound(fontMetrics().height() * (lines + 0.7));
    if (wordWrap() != (lines > 1))
        setWordWrap(lines > 1);
    if (verticalHeader()->defaultSectionSize() == height)
        return;
    {
        // Of thousands of rows each would be told of by itself.
        const QSignalBlocker quiet(verticalHeader());
        verticalHeader()->setDefaultSectionSize(height);
    }
    updateGeometries();
    viewport()->update();
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
    hideSilentColumns();
    const int letter = fontMetrics().averageCharWidth();
    m_needs.clear();
    for (int column = 0; column < DifferencesModel::ColumnCount; ++column) {
        const int needed =
            qMax(widthInSight(column), horizontalHeader()->sectionSizeHint(column)) + letter;
        m_needs +=
            isColumnHidden(column) ? 0 : qMin(needed, kLetters.at(size_t(column)).most * letter);
    }
    shareWidth();
}

// In one line, unlike sizeHintForColumn() where words are wrapped.
int DifferencesView::widthInSight(int column) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int below = rowAt(viewport()->height());
    const int end = below < 0 ? m_rows->rowCount() : below + 1;
    int width = 0;
    for (int row = qMax(0, rowAt(0)); row < end; ++row) {
        const QModelIndex index = m_rows->index(row, column);
        width = qMax(width, itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    return width;
}

void DifferencesView::hideSilentColumns()
{
    const DifferencesModel *differences = m_rows->differences();
    const QList<RosterItem> &items = differences->items();
    const bool hasNotes = std::any_of(items.cbegin(), items.cend(),
                                      [](const RosterItem &item) { return !item.note.isEmpty(); });
    setColumnHidden(DifferencesModel::NoteColumn, !hasNotes);
    setColumnHidden(DifferencesModel::SinceColumn, differences->news().since == 0);
}

void DifferencesView::shareWidth()
{
    if (m_needs.isEmpty() || m_sizedByHand)
        return;
    const int letter = fontMetrics().averageCharWidth();
    const int room = viewport()->width();
    const bool fits = std::accumulate(m_needs.cbegin(), m_needs.cend(), 0) <= room;
    sizeRows(fits ? 1 : 2);
    const auto leastOf = [&](int column) {
        return qMin(m_needs.at(column), kLetters.at(size_t(column)).least * letter);
    };
    const auto moreOf = [&](int column) { // than its least
        // Two lines need about half of it; an address has nowhere to be broken.
        const bool breaks = !fits && column != DifferencesModel::WhoColumn;
        const int need = breaks ? m_needs.at(column) * 3 / 5 : m_needs.at(column);
        return qMax(0, need - leastOf(column));
    };
    int least = 0;
    int more = 0;
    for (int column = 0; column < m_needs.size(); ++column) {
        least += leastOf(column);
        more += moreOf(column);
    }
    const QScopedValueRollback sharing(m_sharing, true);
    const int share = qBound(0, room - least, more);
    int rest = room;
    for (int column = 0; column < m_needs.size(); ++column) {
        if (isColumnHidden(column))
            continue;
        const int width = leastOf(column) + moreOf(column) * share / qMax(1, more);
        horizontalHeader()->resizeSection(column, width);
        rest -= width;
    }
    for (const int column : {DifferencesModel::WhyColumn, DifferencesModel::NoteColumn}) {
        if (isColumnHidden(column) || rest <= 0)
            continue;
        horizontalHeader()->resizeSection(column, columnWidth(column) + rest);
        rest = 0;
    }
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
    shareWidth();
}

void DifferencesView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    sizeRows(wordWrap() ? 2 : 1);
    if (!m_needs.isEmpty())
        fitColumns();
}

void DifferencesView::selectionChanged(const QItemSelection &selected,
                                       const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit chosenChanged();
}

} // namespace Vestibule
