// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/invitedelegate.h"

#include "models/list/invitetablemodel.h"
#include "ui/list/rowlook.h"
#include "ui/look/changesign.h"
#include "ui/look/keptdrawing.h"
#include "ui/look/metrics.h"
#include "ui/look/statuscolors.h"
#include "ui/look/statusicon.h"
#include "ui/widgets/plaintext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QtMath>

namespace Vestibule {

namespace {

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

/// The width of what stands before the text, with its distance; 0 in most columns.
int signWidth(const QStyleOptionViewItem &option, int column)
{
    const int unit = gridUnit(option.fontMetrics);
    if (column == InviteTableModel::EmailColumn)
        return 6 * unit + 2 * unit;
    if (column == InviteTableModel::StatusColumn)
        return option.fontMetrics.ascent() + unit + unit / 2;
    return 0;
}

QRect textRect(const QStyleOptionViewItem &option, int column)
{
    const int margin = textMargin(option.fontMetrics);
    return option.rect.adjusted(margin + signWidth(option, column), 0,
                                -gridUnit(option.fontMetrics), 0);
}

QRectF signRect(const QStyleOptionViewItem &option, int column)
{
    const bool address = column == InviteTableModel::EmailColumn;
    const int side = address ? 6 * gridUnit(option.fontMetrics) : option.fontMetrics.ascent();
    const QRect logical(option.rect.left() + textMargin(option.fontMetrics),
                        option.rect.top() + (option.rect.height() - side) / 2, side, side);
    return QStyle::visualRect(option.direction, option.rect, logical);
}

/// Within the margin before the address.
QRectF changeRect(const QStyleOptionViewItem &option)
{
    const int side = 2 * gridUnit(option.fontMetrics);
    const QRect logical(option.rect.left() + (textMargin(option.fontMetrics) - side) / 2,
                        option.rect.top() + (option.rect.height() - side) / 2, side, side);
    return QStyle::visualRect(option.direction, option.rect, logical);
}

ListChange changeOf(const QModelIndex &index)
{
    return ListChange(index.data(InviteTableModel::ChangeRole).toInt());
}

/// The cell that says what is new: the address of a new invite, the status of another.
bool isNews(const QModelIndex &index)
{
    if (index.column() != InviteTableModel::EmailColumn
        && index.column() != InviteTableModel::StatusColumn)
        return false;
    const ListChange change = changeOf(index);
    const bool address = index.column() == InviteTableModel::EmailColumn;
    return change != ListChange::None && address == (change == ListChange::New);
}

Qt::TextElideMode elideMode(int column)
{
    // Of an address or an ID both ends tell; of words the beginning does.
    const bool endsTell = column == InviteTableModel::EmailColumn
        || column == InviteTableModel::InvitedByColumn || column == InviteTableModel::IdColumn;
    return endsTell ? Qt::ElideMiddle : Qt::ElideRight;
}

QColor textColor(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QPalette &palette = option.palette;
    if (isSelected(option)) {
        const bool active = option.state.testFlag(QStyle::State_Active);
        return palette.color(active ? QPalette::Active : QPalette::Inactive,
                             QPalette::HighlightedText);
    }
    switch (index.column()) {
    case InviteTableModel::StatusColumn:
        return statusColor(InviteState(index.data(InviteTableModel::StateRole).toInt()), palette);
    case InviteTableModel::InvitedColumn:
    case InviteTableModel::ExpiresColumn:
    case InviteTableModel::AcceptedColumn:
    case InviteTableModel::IdColumn:
    case InviteTableModel::InvitedByColumn:
        return secondaryText(palette);
    default:
        return palette.color(QPalette::Text);
    }
}

/// A disc with what the text begins with.
void drawInitial(QPainter *painter, const QStyleOptionViewItem &option, const QRectF &square,
                 const QColor &color)
{
    const qsizetype length = !option.text.isEmpty() && option.text.at(0).isHighSurrogate() ? 2 : 1;
    const QString initial = option.text.left(length).toUpper();
    QColor disc = color;
    disc.setAlphaF(isSelected(option) ? 0.22F : 0.09F);
    const QColor letter = isSelected(option)
        ? color
        : readableOn(blended(option.palette.color(QPalette::Base), color, 0.09),
                     secondaryText(option.palette));
    const QString key = QStringLiteral("initial/%1/%2/%3/%4")
                            .arg(initial, option.font.key())
                            .arg(disc.rgba(), 0, 16)
                            .arg(letter.rgba(), 0, 16);
    drawKept(painter, square, key, [&](QPainter *inside, const QRectF &place) {
        inside->setPen(Qt::NoPen);
        inside->setBrush(disc);
        inside->drawEllipse(place);
        inside->setFont(scaled(option.font, 0.9));
        inside->setPen(letter);
        inside->drawText(place, Qt::AlignCenter, initial);
    });
}

} // namespace

InviteDelegate::InviteDelegate(const RowLook *look, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
{ }

void InviteDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (m_look->showsShortTimes() && InviteTableModel::isTime(index.column()))
        option->text = index.data(InviteTableModel::ShortRole).toString();
    const bool news = isNews(index);
    const bool asOf = index.data(InviteTableModel::AsOfRole).toBool();
    if (!news && !asOf)
        return;
    option->font.setBold(option->font.bold() || news);
    option->font.setItalic(asOf); // seen without colours
    option->fontMetrics = QFontMetrics(option->font);
}

int InviteDelegate::rowHeight(const QFontMetrics &metrics)
{
    return qRound(metrics.height() * 2.2);
}

void InviteDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, widget);
    if (isSelected(option))
        return;
    QColor over = option.palette.color(QPalette::Highlight);
    if (m_look->isHovered(index)) {
        over.setAlphaF(0.08F);
        painter->fillRect(option.rect, over);
    }
    if (const double glow = m_look->glow(index); glow > 0) {
        over.setAlphaF(float(0.22 * glow));
        painter->fillRect(option.rect, over);
    }
}

void InviteDelegate::paintSign(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index, const QColor &color) const
{
    const QRectF square = signRect(option, index.column());
    if (index.column() == InviteTableModel::StatusColumn) {
        drawStatusIcon(painter, square,
                       InviteState(index.data(InviteTableModel::StateRole).toInt()), color);
        return;
    }
    drawChangeSign(painter, changeRect(option), changeOf(index),
                   isSelected(option) ? color
                                      : readableOn(option.palette.color(QPalette::Base),
                                                   option.palette.color(QPalette::Highlight)));
    drawInitial(painter, option, square, color);
}

void InviteDelegate::drawText(QPainter *painter, const QStyleOptionViewItem &cell,
                              const QRect &place, Qt::TextElideMode elide) const
{
    if (cell.text.isEmpty())
        return;
    const QTextLayout &text =
        m_lines.line(cell.text, cell.font, place.width(), elide, painter->device());
    const QTextLine line = text.lineAt(0);
    const bool right =
        QStyle::visualAlignment(cell.direction, Qt::AlignLeft).testFlag(Qt::AlignRight);
    const int free = right ? qFloor(place.width() - line.naturalTextWidth()) : 0;
    text.draw(
        painter,
        QPointF(place.left() + free, place.top() + (place.height() - qCeil(line.height())) / 2));
}

void InviteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    // The view frames the whole current row, and hover is the row's as well.
    cell.state &= ~(QStyle::State_HasFocus | QStyle::State_MouseOver);

    painter->save();
    painter->setClipRect(cell.rect);
    paintBackground(painter, cell, index);
    const QColor color = textColor(cell, index);
    if (signWidth(cell, index.column()) > 0)
        paintSign(painter, cell, index, color);
    const QRect place =
        QStyle::visualRect(cell.direction, cell.rect, textRect(cell, index.column()));
    painter->setPen(color);
    drawText(painter, cell, place, elideMode(index.column()));
    painter->restore();
}

int InviteDelegate::widthFor(const QString &text, int column, const QFont &font)
{
    QFont shown(font);
    // News are bold.
    shown.setBold(column == InviteTableModel::EmailColumn
                  || column == InviteTableModel::StatusColumn);
    QStyleOptionViewItem option;
    option.fontMetrics = QFontMetrics(font);
    return textMargin(option.fontMetrics) + signWidth(option, column)
        + QFontMetrics(shown).horizontalAdvance(text) + gridUnit(option.fontMetrics) + 1;
}

QSize InviteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const int width = textMargin(cell.fontMetrics) + signWidth(cell, index.column())
        + cell.fontMetrics.horizontalAdvance(cell.text) + 2 * gridUnit(cell.fontMetrics);
    return {width, rowHeight(cell.fontMetrics)};
}

bool InviteDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const bool cut =
        cell.fontMetrics.horizontalAdvance(cell.text) > textRect(cell, index.column()).width();
    const bool toldByModel = !index.data(Qt::ToolTipRole).toString().isEmpty();
    if (event->type() == QEvent::ToolTip && cut && !toldByModel) {
        showPlainToolTip(event->globalPos(), cell.text, view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace Vestibule
