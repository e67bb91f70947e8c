// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/statusicon.h"

#include "ui/look/keptdrawing.h"

#include <QColor>
#include <QPainter>
#include <QPainterPath>

namespace Vestibule {

namespace {

void drawRing(QPainter *painter, const QRectF &circle, qreal pen)
{
    painter->drawEllipse(circle.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2));
}

/// A disc with `sign` cut out, so that it works on any row background.
void drawCutDisc(QPainter *painter, const QPainterPath &shape, const QPainterPath &sign, qreal pen)
{
    QPainterPathStroker stroker;
    stroker.setWidth(pen * 1.15);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    painter->setBrush(painter->pen().color());
    painter->setPen(Qt::NoPen);
    painter->drawPath(shape.subtracted(stroker.createStroke(sign)));
}

void drawSign(QPainter *painter, const QRectF &square, InviteState state, const QColor &color)
{
    const qreal size = square.width();
    const qreal pen = qMax(1.2, size * 0.11);
    const auto at = [&](qreal x, qreal y) {
        return QPointF(square.x() + x * size, square.y() + y * size);
    };
    QPainterPath disc;
    disc.addEllipse(square);
    QPainterPath sign;

    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (state) {
    case InviteState::Pending: // a ring
        drawRing(painter, square, pen);
        break;
    case InviteState::ExpiringSoon: // a clock
        drawRing(painter, square, pen);
        painter->drawPolyline(QPolygonF({at(0.5, 0.26), at(0.5, 0.53), at(0.68, 0.64)}));
        break;
    case InviteState::PastExpiry: // a ring struck through
        drawRing(painter, square, pen);
        painter->drawLine(at(0.24, 0.76), at(0.76, 0.24));
        break;
    case InviteState::Accepted: // a disc with a tick
        sign.addPolygon(QPolygonF({at(0.28, 0.53), at(0.44, 0.68), at(0.73, 0.35)}));
        drawCutDisc(painter, disc, sign, pen);
        break;
    case InviteState::Expired: { // a diamond with an exclamation mark
        QPainterPath diamond;
        diamond.addPolygon(
            QPolygonF({at(0.5, -0.04), at(1.04, 0.5), at(0.5, 1.04), at(-0.04, 0.5)}));
        diamond.closeSubpath();
        sign.moveTo(at(0.5, 0.27));
        sign.lineTo(at(0.5, 0.54));
        sign.moveTo(at(0.5, 0.73));
        sign.lineTo(at(0.5, 0.735));
        drawCutDisc(painter, diamond, sign, pen);
        break;
    }
    case InviteState::Other: // a dash
        painter->drawLine(at(0.2, 0.5), at(0.8, 0.5));
        break;
    }
}

} // namespace

void drawStatusIcon(QPainter *painter, const QRectF &square, InviteState state, const QColor &color)
{
    const QString key = QStringLiteral("status/%1/%2").arg(int(state)).arg(color.rgba(), 0, 16);
    drawKept(painter, square, key,
             [&](QPainter *inside, const QRectF &place) { drawSign(inside, place, state, color); });
}

} // namespace Vestibule
