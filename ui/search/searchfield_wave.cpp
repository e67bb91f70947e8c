// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/statuscolors.h"
#include "ui/notices/bannertones.h"
#include "ui/search/searchfield.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QToolButton>

namespace Vestibule {

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_shown.isEmpty())
        return;
    // QLineEdit does not tell where its letters stand, but it tells where its cursor does.
    QTextLayout layout(text(), font());
    QTextOption option;
    option.setTextDirection(layoutDirection());
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
    const QRect cursor = cursorRect();
    const int shift = cursor.x() - qRound(line.cursorToX(cursorPosition()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRegion seen(rect().adjusted(2, 0, -2, 0));
    const auto buttons = findChildren<QToolButton *>();
    for (const QToolButton *button : buttons)
        seen -= button->isVisible() ? button->geometry() : QRect();
    painter.setClipRegion(seen);
    const QColor red = bannerColors(BannerTone::Error, palette()).symbol;
    painter.setPen(QPen(readableOn(palette().color(QPalette::Base), red), 1.3));
    for (const QueryProblem &problem : std::as_const(m_shown)) {
        const int from = shift + qRound(line.cursorToX(problem.position));
        const int to = shift + qRound(line.cursorToX(problem.position + problem.length));
        paintWave(&painter, qMin(from, to), qMax(from, to), cursor.bottom());
    }
}

void SearchField::paintWave(QPainter *painter, int from, int to, int baseline) const
{
    constexpr double step = 2.5;
    constexpr double height = 1.5;
    QPainterPath wave(QPointF(from, baseline));
    bool up = true;
    for (double x = from + step; x <= qMax(double(to), from + 3 * step); x += step) {
        wave.lineTo(x, baseline + (up ? -height : height));
        up = !up;
    }
    painter->drawPath(wave);
}

} // namespace Vestibule
