// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/keptdrawing.h"

#include <QPixmapCache>
#include <QtMath>

namespace Vestibule {

namespace {

constexpr qreal kMargin = 2; // pixels

} // namespace

void drawKept(QPainter *painter, const QRectF &square, const QString &key,
              const std::function<void(QPainter *, const QRectF &)> &draw)
{
    const qreal scale = painter->device()->devicePixelRatioF();
    const QRectF inner(QPointF(kMargin, kMargin), square.size());
    const QString name = QStringLiteral("vestibule/%1/%2/%3x%4")
                             .arg(key)
                             .arg(scale)
                             .arg(square.width())
                             .arg(square.height());
    QPixmap picture;
    if (!QPixmapCache::find(name, &picture)) {
        const QSizeF size = square.size() + 2 * QSizeF(kMargin, kMargin);
        picture = QPixmap(qCeil(size.width() * scale), qCeil(size.height() * scale));
        picture.setDevicePixelRatio(scale);
        picture.fill(Qt::transparent);
        QPainter inside(&picture);
        inside.setRenderHint(QPainter::Antialiasing);
        draw(&inside, inner);
        inside.end();
        QPixmapCache::insert(name, picture);
    }
    painter->drawPixmap(square.topLeft() - inner.topLeft(), picture);
}

} // namespace Vestibule
