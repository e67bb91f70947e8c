// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/changesign.h"

#include <QPainter>

#include <array>

namespace Vestibule {

void drawChangeSign(QPainter *painter, const QRectF &square, ListChange change, const QColor &color)
{
    if (change == ListChange::None)
        return;
    const double side = square.width();
    const auto at = [&square, side](double x, double y) {
        return square.topLeft() + QPointF(x * side, y * side);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, side * 0.22, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    switch (change) {
    case ListChange::New:
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawEllipse(square.center(), side * 0.44, side * 0.44);
        break;
    case ListChange::Accepted: {
        const std::array<QPointF, 3> tick{at(0.08, 0.55), at(0.38, 0.86), at(0.92, 0.18)};
        painter->drawPolyline(tick.data(), int(tick.size()));
        break;
    }
    case ListChange::Expired:
        painter->drawLine(at(0.15, 0.15), at(0.85, 0.85));
        painter->drawLine(at(0.15, 0.85), at(0.85, 0.15));
        break;
    case ListChange::Other:
        painter->drawEllipse(square.center(), side * 0.36, side * 0.36);
        break;
    case ListChange::None:
        break;
    }
    painter->restore();
}

} // namespace Vestibule
