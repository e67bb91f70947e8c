// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/completiondelegate.h"

#include "ui/look/metrics.h"
#include "ui/look/statuscolors.h"

#include <QPainter>
#include <QWidget>

namespace Vestibule {

void CompletionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    // The list never has the focus, and yet what is chosen in it is what the keys are about.
    cell.state |= QStyle::State_Active;
    cell.palette.setCurrentColorGroup(QPalette::Active);
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const QWidget *widget = cell.widget;
    painter->save();
    painter->setFont(cell.font);
    widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, widget);
    const int unit = gridUnit(cell.fontMetrics);
    const QRect row = cell.rect.adjusted(2 * unit, 0, -2 * unit, 0);
    const QString hint = index.data(HintRole).toString();
    const int split = hint.isEmpty() ? row.width() : qMin(m_hintColumn, row.width());
    const auto draw = [&](const QRect &logical, const QString &text, const QColor &color) {
        const QRect place = QStyle::visualRect(cell.direction, cell.rect, logical);
        painter->setPen(color);
        painter->drawText(
            place, int(QStyle::visualAlignment(cell.direction, Qt::AlignLeft | Qt::AlignVCenter)),
            cell.fontMetrics.elidedText(text, Qt::ElideRight, place.width()));
    };
    const QColor chosen = cell.palette.color(QPalette::Active, QPalette::HighlightedText);
    draw(QRect(row.left(), row.top(), split - 2 * unit, row.height()), cell.text,
         selected ? chosen : cell.palette.color(QPalette::Active, QPalette::Text));
    draw(QRect(row.left() + split, row.top(), row.width() - split, row.height()), hint,
         selected ? chosen : secondaryText(cell.palette));
    painter->restore();
}

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const QFontMetrics &metrics = option.fontMetrics;
    return {m_hintColumn + metrics.horizontalAdvance(index.data(HintRole).toString())
                + 4 * gridUnit(metrics),
            qRound(metrics.height() * 1.7)};
}

} // namespace Vestibule
