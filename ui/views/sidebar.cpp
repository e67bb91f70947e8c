// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/sidebar.h"

#include "models/viewsmodel.h"
#include "ui/look/metrics.h"
#include "ui/look/statuscolors.h"
#include "ui/views/viewsdelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

namespace Vestibule {

SideBar::SideBar(QWidget *parent)
    : QListView(parent)
    , m_views(new ViewsModel(this))
{
    setModel(m_views);
    setItemDelegate(new ViewsDelegate(this));
    setAccessibleName(tr("Views"));
    setAccessibleDescription(tr("Saved searches, with the number of invites that each one finds"));
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Window);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true); // for the hovered row
    setViewportMargins(0, 2 * gridUnit(this), 0, 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { emit chosen(index.row(), Way::Browsed); });
}

SideBar::~SideBar() = default;

void SideBar::setReviewCount(std::optional<int> count)
{
    m_views->setReviewCount(count);
}

void SideBar::setRosterCount(std::optional<int> count)
{
    m_views->setRosterCount(count);
}

void SideBar::setPreferredWidth(int pixels)
{
    m_preferredWidth = pixels;
    updateGeometry();
}

void SideBar::mark(int row)
{
    if (row == markedRow())
        return;
    if (row < 0)
        clearSelection();
    else
        selectionModel()->setCurrentIndex(m_views->index(row), QItemSelectionModel::ClearAndSelect);
}

int SideBar::markedRow() const
{
    const QModelIndexList marked = selectionModel()->selectedIndexes();
    return marked.isEmpty() ? -1 : marked.constFirst().row();
}

QSize SideBar::sizeHint() const
{
    const int own = 28 * fontMetrics().averageCharWidth();
    return {m_preferredWidth > 0 ? m_preferredWidth : own, 60 * gridUnit(this)};
}

QSize SideBar::minimumSizeHint() const
{
    return {16 * fontMetrics().averageCharWidth(), 10 * gridUnit(this)};
}

void SideBar::chooseCurrent(Way way)
{
    if (currentIndex().isValid())
        emit chosen(currentIndex().row(), way);
}

bool SideBar::doOwnKey(const QKeyEvent *event, bool really)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_F2) {
        if (really)
            emit renameRequested();
    } else if (plain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        if (really)
            emit removeRequested();
    } else if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        if (really)
            emit moveRequested(event->key() == Qt::Key_Up ? -1 : 1);
    } else {
        return false;
    }
    return true;
}

bool SideBar::event(QEvent *event)
{
    // These keys do something else in the window; here they are about the views.
    if (event->type() == QEvent::ShortcutOverride
        && doOwnKey(static_cast<QKeyEvent *>(event), false)) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void SideBar::keyPressEvent(QKeyEvent *event)
{
    if (doOwnKey(event, true))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        chooseCurrent(event->key() == Qt::Key_Space ? Way::Browsed : Way::Entered);
        return;
    case Qt::Key_Escape:
        emit left();
        return;
    default:
        break;
    }
    const QModelIndex before = currentIndex();
    QListView::keyPressEvent(event);
    if (currentIndex() != before)
        chooseCurrent(Way::Browsed);
}

void SideBar::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid() && index.row() != markedRow())
        emit chosen(index.row(), Way::Browsed); // what the menu is about is seen
    emit menuRequested(byKey && index.isValid()
                           ? viewport()->mapToGlobal(visualRect(index).center())
                           : event->globalPos());
}

void SideBar::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid())
        selectionModel()->setCurrentIndex(m_views->index(0), QItemSelectionModel::NoUpdate);
}

void SideBar::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    const QModelIndex gap = m_views->index(m_views->rowOf(ViewsModel::Kind::Gap));
    const QRect place = visualRect(gap);
    const int margin = textMargin(fontMetrics());
    painter.fillRect(margin, place.center().y(), viewport()->width() - 2 * margin, 1,
                     hairline(palette()));
}

} // namespace Vestibule
