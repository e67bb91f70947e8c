// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>
#include <QWidgetItem>

namespace Vestibule {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{ }

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::insertWidget(int place, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(place, new QWidgetItem(widget));
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return Qt::Horizontal;
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + spacing();
        height = qMax(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = item->isEmpty() ? size : size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return {size.width() + margins.left() + margins.right(),
            size.height() + margins.top() + margins.bottom()};
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool really) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    QList<QLayoutItem *> line;
    int y = room.top();
    int used = 0;
    int height = 0;
    const auto endLine = [&] {
        if (really)
            placeLine(line, room, y, height);
        y += height + (height > 0 ? spacing() : 0);
        line.clear();
        used = height = 0;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        const int width = qMin(size.width(), room.width());
        if (!line.isEmpty() && used + width > room.width())
            endLine();
        line.append(item);
        used += width + spacing();
        height = qMax(height, size.height());
    }
    endLine();
    return y - spacing() - rect.top() + contentsMargins().bottom();
}

void FlowLayout::placeLine(const QList<QLayoutItem *> &line, const QRect &rect, int y,
                           int height) const
{
    const QWidget *widget = parentWidget();
    const auto direction = widget != nullptr ? widget->layoutDirection() : Qt::LeftToRight;
    int x = rect.left();
    for (QLayoutItem *item : line) {
        const QSize size = item->sizeHint().boundedTo(QSize(rect.width(), height));
        const QRect place(x, y + (height - size.height()) / 2, size.width(), size.height());
        item->setGeometry(QStyle::visualRect(direction, rect, place));
        x += size.width() + spacing();
    }
}

} // namespace Vestibule
