// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/invitesheader.h"
#include "ui/list/invitesview.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

// What has to do with the current row: its frame, the keys that move it, its menu.

namespace Vestibule {

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
