// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainter>

#include <functional>

namespace Vestibule {

/// Draws a small sign from a picture that is made once for each key, size and scale of the screen:
/// shapes with smooth edges take Qt long, and a table has dozens of them.
///
/// `draw` paints into the square that it is given, and no more than two pixels beyond; `key` names
/// all that it depends on (what is drawn, colours, font) but the size.
void drawKept(QPainter *painter, const QRectF &square, const QString &key,
              const std::function<void(QPainter *, const QRectF &)> &draw);

} // namespace Vestibule
