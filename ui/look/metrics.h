// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QSize>
#include <QWidget>

namespace Vestibule {

/// The step of all distances: 4 px at a common font, grown with larger ones.
[[nodiscard]] inline int gridUnit(const QFontMetrics &metrics)
{
    return qMax(4, qRound(metrics.height() / 4.0));
}

[[nodiscard]] inline int gridUnit(const QWidget *widget)
{
    return gridUnit(widget->fontMetrics());
}

/// The left edge that text keeps through filters, header, rows and status line.
[[nodiscard]] inline int textMargin(const QFontMetrics &metrics)
{
    return 3 * gridUnit(metrics);
}

/// The size of a row with `text` in a list that is read rather than worked through.
[[nodiscard]] inline QSize airyRow(const QFontMetrics &metrics, const QString &text)
{
    return {metrics.horizontalAdvance(text) + 3 * gridUnit(metrics),
            qRound(metrics.height() * 1.7)};
}

/// `font` that many times as large, whether its size is given in points or in pixels.
[[nodiscard]] inline QFont scaled(QFont font, qreal factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * factor)));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace Vestibule
