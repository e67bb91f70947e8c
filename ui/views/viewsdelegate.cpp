// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/viewsdelegate.h"

#include "models/viewsmodel.h"
#include "ui/look/metrics.h"
#include "ui/look/statuscolors.h"

#include <QPainter>
#include <QWidget>

namespace Vestibule {

namespace {

bool isGap(const QModelIndex &index)
{
    return index.data(ViewsModel::KindRole).toInt() == int(ViewsModel::Kind::Gap);
}

QColor viewTextColor(const QStyleOptionViewItem &option, bool quiet)
{
    const QPalette &palette = option.palette;
    const auto group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    if (option.state.testFlag(QStyle::State_Selected))
        return palette.color(group, QPalette::HighlightedText);
    const QColor text = palette.color(group, QPalette::WindowText);
    return quiet ? readableOn(palette.color(QPalette::Window), secondaryText(palette)) : text;
}

void paintBackground(QPainter *painter, QStyleOptionViewItem option)
{
    const QWidget *widget = option.widget;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    option.state &= ~QStyle::State_MouseOver;
    widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, widget);
    if (hovered && !selected) {
        QColor over = option.palette.color(QPalette::Highlight);
        over.setAlphaF(0.08F);
        painter->fillRect(option.rect, over);
    }
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    QStyleOptionFocusRect frame;
    frame.QStyleOption::operator=(option);
    frame.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
    frame.backgroundColor = option.palette.color(selected ? QPalette::Highlight : QPalette::Window);
    widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &frame, painter, widget);
}

} // namespace

void ViewsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    if (isGap(index))
        return;
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    painter->setFont(cell.font);
    paintBackground(painter, cell);
    const int margin = textMargin(cell.fontMetrics);
    const QString count = index.data(ViewsModel::CountRole).toString();
    const int countWidth = cell.fontMetrics.horizontalAdvance(count);
    QRect name = cell.rect.adjusted(margin, 0, -margin, 0);
    const QRect number(name.right() - countWidth + 1, name.top(), countWidth, name.height());
    if (countWidth > 0)
        name.setRight(number.left() - gridUnit(cell.fontMetrics) * 2);
    const auto place = [&](const QRect &logical) {
        return QStyle::visualRect(cell.direction, cell.rect, logical);
    };
    const auto alignment =
        int(QStyle::visualAlignment(cell.direction, Qt::AlignLeft | Qt::AlignVCenter));
    painter->setPen(viewTextColor(cell, false));
    painter->drawText(place(name), alignment,
                      cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, name.width()));
    painter->setPen(viewTextColor(cell, true));
    painter->drawText(place(number), Qt::AlignCenter, count);
    painter->restore();
}

QSize ViewsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isGap(index))
        return {1, 4 * gridUnit(option.fontMetrics)};
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString count = index.data(ViewsModel::CountRole).toString();
    // No wider than the view: names are cut rather than scrolled sideways.
    return {1 + int(count.isEmpty()), qRound(cell.fontMetrics.height() * 1.9)};
}

} // namespace Vestibule
