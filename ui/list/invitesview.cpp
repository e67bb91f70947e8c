// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/invitesview.h"

#include "ui/list/invitedelegate.h"
#include "ui/list/invitesheader.h"
#include "ui/list/listoverlay.h"
#include "ui/list/rowglow.h"

#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QShortcut>
#include <QStyleOption>

#include <chrono>

namespace Vestibule {

using namespace std::chrono_literals;

InvitesView::InvitesView(QWidget *parent)
    : QTableView(parent)
    , m_header(new InvitesHeader(this))
    , m_overlay(new ListOverlay(InviteDelegate::rowHeight(fontMetrics()), viewport()))
    , m_glow(new RowGlow(this))
{
    setHorizontalHeader(m_header);
    setItemDelegate(new InviteDelegate(this, this));
    setAccessibleName(tr("Invites"));
    setAccessibleDescription(tr("The invites of the organization, one per row"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    applyFont();

    connect(m_glow, &RowGlow::changed, viewport(), qOverload<>(&QWidget::update));
    m_minute.setInterval(1min);
    m_minute.start();
    connect(&m_minute, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QAbstractItemView::doubleClicked, this, &InvitesView::opened);
    auto *menuKey = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F10), this);
    menuKey->setContext(Qt::WidgetShortcut);
    connect(menuKey, &QShortcut::activated, this, &InvitesView::menuAtCurrent);
}

InvitesView::~InvitesView() = default;

void InvitesView::applyFont()
{
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(InviteDelegate::rowHeight(fontMetrics()));
    verticalScrollBar()->setSingleStep(InviteDelegate::rowHeight(fontMetrics()));
}

void InvitesView::setInvites(InviteFilterModel *invites)
{
    if (m_invites != nullptr)
        m_invites->disconnect(this);
    if (m_invites != nullptr) {
        m_invites->invites()->disconnect(this);
        m_minute.disconnect(m_invites);
    }
    m_glow->clear();
    m_anchor = QModelIndex();
    m_hoveredRow = -1;
    m_invites = invites;
    setModel(invites);
    if (invites != nullptr)
        connectInvites();
}

void InvitesView::connectInvites()
{
    connect(m_invites->invites(), &InviteTableModel::inviteTouched, this, &InvitesView::touch);
    connect(m_invites->invites(), &InviteTableModel::knowledgeChanged, viewport(),
            qOverload<>(&QWidget::update));
    // Once for all that came, went and moved: each time the view has to work out its geometry.
    connect(m_invites, &InviteFilterModel::arranged, this, &InvitesView::restoreAnchor);
    connect(m_invites, &QAbstractItemModel::rowsRemoved, this, [this] { setAutoScroll(true); });
    connect(&m_minute, &QTimer::timeout, m_invites, &InviteFilterModel::judgeByClock);
}

// A current row that goes hands on to another, which is no reason to scroll there; so does the row
// that holds the place.
void InvitesView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    setAutoScroll(false);
    if (m_anchor.isValid() && start <= m_anchor.row() && m_anchor.row() <= end) {
        const int next = end + 1 < m_invites->rowCount() ? end + 1 : start - 1;
        m_anchor = m_invites->index(next, 0);
    }
    QTableView::rowsAboutToBeRemoved(parent, start, end);
}

void InvitesView::holdCurrent()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || !selectionModel()->isSelected(current)
        || !viewport()->rect().intersects(visualRect(current)))
        return;
    m_anchor = current;
    m_anchorOffset = -rowViewportPosition(current.row());
}

void InvitesView::noteAnchor()
{
    if (m_moving || m_invites == nullptr)
        return;
    const QModelIndex top = indexAt(QPoint(1, 0));
    const bool atTop = verticalScrollBar()->value() == 0;
    m_anchor = atTop || !top.isValid() ? QModelIndex() : m_invites->index(top.row(), 0);
    m_anchorOffset = top.isValid() ? -rowViewportPosition(top.row()) : 0;
}

void InvitesView::restoreAnchor()
{
    if (!m_anchor.isValid())
        return;
    const QScopedValueRollback<bool> moving(m_moving, true);
    executeDelayedItemsLayout(); // with it the scroll bar learns of the rows
    verticalScrollBar()->setValue(verticalHeader()->sectionPosition(m_anchor.row())
                                  + m_anchorOffset);
}

QList<int> InvitesView::selectedRows() const
{
    QList<int> rows;
    if (selectionModel() == nullptr)
        return rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    const auto end = std::unique(rows.begin(), rows.end());
    rows.resize(std::distance(rows.begin(), end));
    return rows;
}

QStringList InvitesView::selectedIds() const
{
    QStringList ids;
    const QList<int> rows = selectedRows();
    ids.reserve(rows.size());
    for (const int row : rows)
        ids.append(m_invites->index(row, 0).data(InviteTableModel::IdRole).toString());
    return ids;
}

QList<int> InvitesView::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        if (m_header->isWanted(m_header->logicalIndex(visual)))
            columns.append(m_header->logicalIndex(visual));
    }
    return columns;
}

void InvitesView::selectRowAt(int row)
{
    if (m_invites == nullptr || row < 0 || row >= m_invites->rowCount())
        return;
    executeDelayedItemsLayout();
    const QModelIndex index = m_invites->index(row, qMax(0, m_header->logicalIndex(0)));
    selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

int InvitesView::pixelsBelow(int rows) const
{
    return rows * verticalHeader()->defaultSectionSize() - verticalScrollBar()->value()
        - viewport()->height();
}

bool InvitesView::isHovered(const QModelIndex &index) const
{
    return index.row() == m_hoveredRow;
}

bool InvitesView::showsShortTimes() const
{
    return m_header->hasShortTimes();
}

double InvitesView::glow(const QModelIndex &index) const
{
    return m_glow->isActive() ? m_glow->strength(index.data(InviteTableModel::IdRole).toString())
                              : 0;
}

void InvitesView::touch(const QString &id)
{
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        m_glow->touch(id);
}

void InvitesView::setHoveredRow(int row)
{
    if (m_hoveredRow != row)
        viewport()->update();
    m_hoveredRow = row;
}

bool InvitesView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        setHoveredRow(rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::Leave || event->type() == QEvent::Wheel)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

void InvitesView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_overlay->setGeometry(viewport()->rect());
    m_header->fitColumns();
    emit scrolledOrResized();
}

void InvitesView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    // A child of the viewport scrolls along with its rows; the overlay stays.
    m_overlay->setGeometry(viewport()->rect());
    noteAnchor();
    emit scrolledOrResized();
}

void InvitesView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        menuAtCurrent();
    else
        emit menuRequested(event->globalPos());
}

void InvitesView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyFont();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_header->fitColumns();
}

void InvitesView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionChangedByAny();
}

QRect InvitesView::frameOf(const QModelIndex &index) const
{
    const int width = qMin(viewport()->width(), m_header->length());
    return QStyle::visualRect(
        layoutDirection(), viewport()->rect(),
        QRect(0, rowViewportPosition(index.row()), width, rowHeight(index.row())));
}

void InvitesView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QStyleOptionFocusRect frame;
    frame.initFrom(this);
    frame.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
    frame.rect = frameOf(currentIndex());
    frame.backgroundColor = palette().color(QPalette::Base);
    QPainter painter(viewport());
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &frame, &painter, this);
}

// The frame goes round a whole row, of which the base class repaints a cell.
void InvitesView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    for (const QModelIndex &index : {current, previous}) {
        if (index.isValid())
            viewport()->update(frameOf(index));
    }
}

// A list that gets the focus makes its first row current and selects nothing. The first arrow key
// then selects it; the base class would pass it over.
void InvitesView::keyPressEvent(QKeyEvent *event)
{
    const bool arrow = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (arrow && plain && currentIndex().isValid() && !selectionModel()->hasSelection()) {
        selectRowAt(currentIndex().row());
        event->accept();
        return;
    }
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (currentIndex().isValid())
            emit opened();
        event->accept();
        return;
    }
    const bool home = event->key() == Qt::Key_Home;
    if ((home || event->key() == Qt::Key_End) && model() != nullptr && model()->rowCount() > 0
        && !event->modifiers().testFlag(Qt::ShiftModifier)) {
        selectRowAt(home ? 0 : model()->rowCount() - 1);
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

// A table goes to the ends of a line by Home and End; a list of rows has none.
QModelIndex InvitesView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if ((action != MoveHome && action != MoveEnd) || model() == nullptr || model()->rowCount() == 0)
        return QTableView::moveCursor(action, modifiers);
    const int column =
        currentIndex().isValid() ? currentIndex().column() : columns()->logicalIndex(0);
    return model()->index(action == MoveHome ? 0 : model()->rowCount() - 1, column);
}

void InvitesView::menuAtCurrent()
{
    const QRect row = currentIndex().isValid() ? visualRect(currentIndex()) : QRect();
    emit menuRequested(viewport()->mapToGlobal(row.isValid() ? row.center() : QPoint(1, 1)));
}

void InvitesView::focusInEvent(QFocusEvent *event)
{
    const bool hadCurrent = currentIndex().isValid(); // the base class makes one
    QTableView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason
        || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    if (byKey && m_invites != nullptr && !hadCurrent)
        selectRowAt(0);
    viewport()->update();
}

} // namespace Vestibule
