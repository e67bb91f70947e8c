// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/findingdelegate.h"

#include "domain/review/review.h"
#include "models/feeds/findingsmodel.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/statuscolors.h"
#include "ui/look/statusicon.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

namespace Vestibule {

namespace {

constexpr int kMostReasonLines = 3; // of the reason

QIcon signOf(ReviewRule rule)
{
    switch (rule) {
    case ReviewRule::ForeignDomain:
        return paletteIcon(QStringLiteral(":/icons/outside.svg"));
    case ReviewRule::OwnerOpenLong:
        return paletteIcon(QStringLiteral(":/icons/key.svg"));
    case ReviewRule::ProjectGone:
        return paletteIcon(QStringLiteral(":/icons/archive.svg"));
    case ReviewRule::SeveralInvites:
        return paletteIcon(QStringLiteral(":/icons/copy.svg"));
    case ReviewRule::PendingMember:
        return paletteIcon(QStringLiteral(":/icons/member.svg"));
    case ReviewRule::AcceptedNotMember:
        return paletteIcon(QStringLiteral(":/icons/left.svg"));
    case ReviewRule::ExpiringSoon:
    case ReviewRule::PastExpiry:
    case ReviewRule::ExpiredNeverAccepted:
        break;
    }
    return {};
}

InviteState stateOf(ReviewRule rule)
{
    return rule == ReviewRule::ExpiringSoon ? InviteState::ExpiringSoon
        : rule == ReviewRule::PastExpiry    ? InviteState::PastExpiry
                                            : InviteState::Expired;
}

/// The text in lines of that width, the last one elided.
QStringList linesOf(const QString &text, const QFont &font, int width)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const int from = line.textStart();
        if (lines.size() + 1 == kMostReasonLines) {
            lines << QFontMetrics(font).elidedText(text.mid(from), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(from, line.textLength());
    }
    layout.endLayout();
    return lines;
}

/// Where the parts of a row stand, for reading from left to right.
struct Places
{
    explicit Places(const QStyleOptionViewItem &option)
        : unit(gridUnit(option.fontMetrics))
        , sign(option.rect.left() + textMargin(option.fontMetrics), option.rect.top() + 2 * unit,
               option.fontMetrics.height(), option.fontMetrics.height())
        , text(option.rect.adjusted(sign.right() - option.rect.left() + 2 * unit, 2 * unit,
                                    -3 * unit, -2 * unit))
    { }

    int unit;
    QRect sign;
    QRect text;
};

QRect turned(const QStyleOptionViewItem &option, const QRect &place)
{
    return QStyle::visualRect(option.direction, option.rect, place);
}

void paintSign(QPainter *painter, const QStyleOptionViewItem &option, const QRect &square,
               const QModelIndex &index)
{
    const auto rule = ReviewRule(index.data(FindingsModel::RuleRole).toInt());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool found = index.data(FindingsModel::CountRole).toInt() > 0;
    const bool judged = index.data(FindingsModel::JudgedRole).toBool();
    InviteState state = found ? stateOf(rule) : InviteState::Accepted;
    if (!judged && !found)
        state = InviteState::Other;
    QColor color = selected ? option.palette.color(QPalette::HighlightedText)
        : found             ? statusColor(state, option.palette)
                            : secondaryText(option.palette);
    const QIcon sign = found ? signOf(rule) : QIcon();
    const int inset = square.width() / 10;
    if (sign.isNull())
        drawStatusIcon(painter, square.adjusted(inset, inset, -inset, -inset), state, color);
    else
        sign.paint(painter, square, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
}

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

QColor quietColor(const QStyleOptionViewItem &option)
{
    return isSelected(option) ? option.palette.color(QPalette::HighlightedText)
                              : secondaryText(option.palette);
}

int aligned(const QStyleOptionViewItem &option, Qt::Alignment wanted)
{
    return int(QStyle::visualAlignment(option.direction, wanted | Qt::AlignVCenter));
}

void paintTitle(QPainter *painter, const QStyleOptionViewItem &option, const Places &places,
                const QModelIndex &index)
{
    const int count = index.data(FindingsModel::CountRole).toInt();
    QFont bold = option.font;
    bold.setBold(true);
    const QString number = count > 0 ? QLocale().toString(count) : QString();
    const QRect line(places.text.topLeft(),
                     QSize(places.text.width(), option.fontMetrics.height()));
    const int numberWidth = QFontMetrics(bold).horizontalAdvance(number);
    const QRect title = line.adjusted(0, 0, -numberWidth - 2 * places.unit, 0);
    const QColor strong =
        option.palette.color(isSelected(option) ? QPalette::HighlightedText : QPalette::Text);
    painter->setPen(count > 0 ? strong : quietColor(option));
    painter->setFont(bold);
    painter->drawText(turned(option, line), aligned(option, Qt::AlignRight), number);
    painter->setFont(option.font);
    painter->drawText(turned(option, title), aligned(option, Qt::AlignLeft),
                      option.fontMetrics.elidedText(option.text, Qt::ElideRight, title.width()));
}

void paintReason(QPainter *painter, const QStyleOptionViewItem &option, const Places &places,
                 const QModelIndex &index)
{
    const int height = option.fontMetrics.height();
    QRect line(places.text.left(), places.text.top() + height, places.text.width(), height);
    const QStringList lines =
        linesOf(index.data(FindingsModel::ReasonRole).toString(), option.font, line.width());
    painter->setPen(quietColor(option));
    for (const QString &text : lines) {
        painter->drawText(turned(option, line), aligned(option, Qt::AlignLeft), text);
        line.translate(0, height);
    }
}

} // namespace

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QStyle *style = row.widget != nullptr ? row.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
    const Places places(row);
    painter->save();
    paintSign(painter, row, turned(row, places.sign), index);
    paintTitle(painter, row, places, index);
    paintReason(painter, row, places, index);
    painter->restore();
    if (row.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect frame;
        frame.QStyleOption::operator=(row);
        frame.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &frame, painter, row.widget);
    }
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(row.widget))
        row.rect = view->viewport()->rect();
    const Places places(row);
    const QStringList lines =
        linesOf(index.data(FindingsModel::ReasonRole).toString(), row.font, places.text.width());
    const int height = row.fontMetrics.height() * (1 + qMax(1, int(lines.size())));
    return {row.fontMetrics.averageCharWidth() * 30, height + 4 * places.unit};
}

} // namespace Vestibule
