// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invite.h"

#include <QRectF>

class QColor;
class QPainter;

namespace Vestibule {

/// Draws a state's sign into a square: a shape of its own for each state, in one colour.
void drawStatusIcon(QPainter *painter, const QRectF &square, InviteState state,
                    const QColor &color);

} // namespace Vestibule
