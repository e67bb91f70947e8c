// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/completionlist.h"

#include "ui/look/metrics.h"
#include "ui/search/completiondelegate.h"

#include <QAccessible>
#include <QEvent>
#include <QStandardItemModel>

namespace Vestibule {

namespace {

constexpr int kMostShown = 9; // seen at once

QStandardItem *itemFor(const QueryCompletion &completion)
{
    auto *item = new QStandardItem(completion.text);
    item->setData(completion.hint, CompletionDelegate::HintRole);
    item->setData(completion.hint.isEmpty()
                      ? completion.text
                      : CompletionList::tr("%1, %2", "what may be typed, what it means")
                            .arg(completion.text, completion.hint),
                  Qt::AccessibleTextRole);
    return item;
}

} // namespace

CompletionList::CompletionList(QWidget *field)
    : QListView(field)
    , m_field(field)
    , m_rows(new QStandardItemModel(this))
{
    hide();
    setModel(m_rows);
    setItemDelegate(new CompletionDelegate(this));
    setAccessibleName(tr("Suggestions"));
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameStyle(int(QFrame::StyledPanel) | int(QFrame::Raised));
    setUniformItemSizes(true);
    connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { emit chosen(index.row()); });
}

void CompletionList::offer(const QList<QueryCompletion> &items)
{
    m_items = items;
    m_rows->clear();
    if (items.isEmpty()) {
        hide();
        return;
    }
    int text = 0;
    int hint = 0;
    for (const QueryCompletion &item : items) {
        m_rows->appendRow(itemFor(item));
        text = qMax(text, fontMetrics().horizontalAdvance(item.text));
        hint = qMax(hint, fontMetrics().horizontalAdvance(item.hint));
    }
    const int unit = gridUnit(this);
    const int column = qMin(text + 5 * unit, 40 * fontMetrics().averageCharWidth());
    static_cast<CompletionDelegate *>(itemDelegate())->setHintColumn(column);
    place(column + hint + 6 * unit);
    show();
    raise();
}

void CompletionList::place(int wanted)
{
    // A child of the window rather than a window: no desktop takes the focus away for it.
    QWidget *window = m_field->window();
    if (parentWidget() != window) {
        setParent(window);
        window->installEventFilter(this);
    }
    const QRect room = window->rect().adjusted(2, 2, -2, -2);
    const QPoint corner = m_field->mapTo(window, QPoint(0, m_field->height() + 1));
    const int scroll = m_rows->rowCount() > kMostShown ? 4 * gridUnit(this) : 0;
    const int width =
        qMin(qMax(m_field->width(), wanted + 2 * frameWidth() + scroll), room.width());
    const int rows = qMin(kMostShown, m_rows->rowCount());
    const int height =
        qMin(rows * sizeHintForRow(0) + 2 * frameWidth(), room.bottom() - corner.y());
    // From the field's own start where there is room, else up to its end.
    const int end = corner.x() + m_field->width() - width;
    const bool mirrored = m_field->isRightToLeft();
    const bool fits = mirrored ? end >= room.left() : corner.x() + width <= room.right();
    const int x = fits == mirrored ? end : corner.x();
    setGeometry(qBound(room.left(), x, room.right() - width + 1), corner.y(), width, height);
}

int CompletionList::currentRow() const
{
    return currentIndex().isValid() && isVisible() ? currentIndex().row() : -1;
}

void CompletionList::moveBy(int rows)
{
    const int count = m_rows->rowCount();
    int row = currentRow() + rows;
    if (row < -1)
        row = count - 1;
    else if (row >= count)
        row = -1;
    if (row < 0) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    setCurrentIndex(m_rows->index(row, 0));
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void CompletionList::hideEvent(QHideEvent *event)
{
    QListView::hideEvent(event);
    emit closed();
}

bool CompletionList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        hide();
    return QListView::eventFilter(watched, event);
}

} // namespace Vestibule
