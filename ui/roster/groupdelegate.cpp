// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster/groupdelegate.h"

#include "models/differencegroups.h"
#include "ui/look/metrics.h"
#include "ui/look/statuscolors.h"

#include <QLocale>
#include <QPainter>
#include <QWidget>

namespace Vestibule {

void GroupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString title = cell.text;
    cell.text.clear();
    const int people = index.data(DifferenceGroups::CountRole).toInt();
    painter->save();
    cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const auto group =
        cell.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor strong =
        cell.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? strong : secondaryText(cell.palette);
    const int margin = textMargin(cell.fontMetrics);
    const QString count = people > 0 ? QLocale().toString(people) : QString();
    const int countWidth = cell.fontMetrics.horizontalAdvance(count);
    QRect name = cell.rect.adjusted(margin, 0, -margin, 0);
    const QRect number(name.right() - countWidth + 1, name.top(), countWidth, name.height());
    if (countWidth > 0)
        name.setRight(number.left() - 2 * gridUnit(cell.fontMetrics));
    const auto place = [&cell](const QRect &logical) {
        return QStyle::visualRect(cell.direction, cell.rect, logical);
    };
    painter->setFont(cell.font);
    painter->setPen(people > 0 ? strong : quiet);
    painter->drawText(
        place(name), int(QStyle::visualAlignment(cell.direction, Qt::AlignLeft | Qt::AlignVCenter)),
        cell.fontMetrics.elidedText(title, Qt::ElideRight, name.width()));
    painter->setPen(quiet);
    painter->drawText(place(number), Qt::AlignCenter, count);
    painter->restore();
}

QSize GroupDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {1, qRound(option.fontMetrics.height() * 1.9)};
}

} // namespace Vestibule
