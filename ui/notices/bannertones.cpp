// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notices/bannertones.h"

#include "ui/look/statuscolors.h"
#include "ui/widgets/plaintext.h"

#include <QPainter>
#include <QPalette>
#include <QPolygonF>
#include <QtMath>

#include <cmath>

namespace Vestibule {

namespace {

QColor hueOf(BannerTone tone)
{
    switch (tone) {
    case BannerTone::Information:
        return {0x1c, 0x71, 0xd8};
    case BannerTone::Warning:
        return {0xe5, 0xa5, 0x0a};
    case BannerTone::Error:
        break;
    }
    return {0xe0, 0x1b, 0x24};
}

QPolygonF octagon(const QRectF &box)
{
    QPolygonF shape;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = M_PI / 8 + corner * M_PI / 4;
        shape << box.center()
                + QPointF(std::cos(angle), std::sin(angle)) * (box.width() / 2 * 1.04);
    }
    return shape;
}

/// The stroke and dot of "!", or of "i" when turned upside down.
void drawMark(QPainter &painter, const QRectF &box, bool upsideDown)
{
    const double unit = box.height();
    const double stem = unit * 0.30;
    const double dot = unit * 0.075;
    const double x = box.center().x();
    const double top = box.top() + unit * (upsideDown ? 0.46 : 0.24);
    const double dotY = box.top() + unit * (upsideDown ? 0.29 : 0.72);
    painter.drawRoundedRect(QRectF(x - dot, top, 2 * dot, stem), dot, dot);
    painter.drawEllipse(QPointF(x, dotY), dot * 1.15, dot * 1.15);
}

} // namespace

QString bannerWord(BannerTone tone)
{
    switch (tone) {
    case BannerTone::Information:
        return signWord(QMessageBox::Information);
    case BannerTone::Warning:
        return signWord(QMessageBox::Warning);
    case BannerTone::Error:
        break;
    }
    return signWord(QMessageBox::Critical);
}

BannerColors bannerColors(BannerTone tone, const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    const QColor hue = hueOf(tone);
    BannerColors colors;
    double share = window.lightnessF() < text.lightnessF() ? 0.16 : 0.11;
    // A palette of weak contrast keeps its own: the tint must not take what is left.
    do {
        colors.background = blended(window, hue, share);
        share -= 0.02;
    } while (share > 0 && contrastRatio(text, colors.background) < kReadableContrast);
    colors.border = blended(colors.background, hue, 0.45);
    colors.symbol = readableOn(colors.background, hue);
    colors.secondary = readableOn(colors.background, blended(text, colors.background, 0.35));
    return colors;
}

QPixmap bannerSymbol(BannerTone tone, const QColor &color, const QColor &background, int size,
                     qreal pixelRatio)
{
    QPixmap pixmap(QSize(size, size) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const QRectF box = QRectF(0, 0, size, size).adjusted(1, 1, -1, -1);
    QRectF mark = box;
    switch (tone) {
    case BannerTone::Information:
        painter.drawEllipse(box);
        break;
    case BannerTone::Warning:
        painter.setPen(QPen(color, size / 10.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(QPolygonF{QPointF(box.center().x(), box.top() + 1),
                                      box.bottomRight() - QPointF(1, 1),
                                      box.bottomLeft() + QPointF(1, -1)});
        painter.setPen(Qt::NoPen);
        mark = box.adjusted(size * 0.08, size * 0.16, -size * 0.08, 0);
        break;
    case BannerTone::Error:
        painter.drawPolygon(octagon(box));
        break;
    }
    painter.setBrush(background);
    drawMark(painter, mark, tone == BannerTone::Information);
    return pixmap;
}

} // namespace Vestibule
