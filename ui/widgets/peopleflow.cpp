// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/peopleflow.h"

#include "ui/look/metrics.h"

#include <QStyle>
#include <QWidget>

namespace Vestibule {

PeopleFlow::PeopleFlow(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins({});
}

PeopleFlow::~PeopleFlow() = default;

void PeopleFlow::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *PeopleFlow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *PeopleFlow::takeAt(int index)
{
    if (itemAt(index) == nullptr)
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem *item = place->release();
    m_items.erase(place);
    return item;
}

QSize PeopleFlow::sizeHint() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = QSize(size.width() + item->sizeHint().width() + spacing(),
                         qMax(size.height(), item->sizeHint().height()));
    }
    return size;
}

QSize PeopleFlow::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

int PeopleFlow::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), true);
}

void PeopleFlow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, false);
}

int PeopleFlow::arrange(const QRect &rect, bool measureOnly) const
{
    const auto direction = parentWidget()->layoutDirection();
    int x = rect.x();
    int y = rect.y();
    int lineHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > rect.x() && x + size.width() > rect.x() + rect.width()) {
            x = rect.x();
            y += lineHeight + gridUnit(parentWidget());
            lineHeight = 0;
        }
        if (!measureOnly)
            item->setGeometry(QStyle::visualRect(direction, rect, QRect(QPoint(x, y), size)));
        x += size.width() + spacing();
        lineHeight = qMax(lineHeight, size.height());
    }
    return y + lineHeight - rect.y();
}

} // namespace Vestibule
