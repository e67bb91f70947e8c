// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/changes/listchange.h"

#include <QRectF>

class QColor;
class QPainter;

namespace Vestibule {

/// Draws what became of an invite into a small square: a dot for a new one, a tick for an accepted
/// one, a cross for an expired one, a ring for any other change; nothing for None.
void drawChangeSign(QPainter *painter, const QRectF &square, ListChange change,
                    const QColor &color);

} // namespace Vestibule
