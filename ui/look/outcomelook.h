// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/invitestatistics.h"

#include <QColor>
#include <QPalette>
#include <QString>

class QPainter;
class QRectF;

namespace Vestibule {

/// The colour of an outcome on the palette's base colour; that of the state in the list.
[[nodiscard]] QColor outcomeColor(Outcome outcome, const QPalette &palette);

/// Fills a rectangle so that outcomes differ without their colours as well: accepted is solid,
/// pending hollow, expired striped, anything else ruled. Draws no more than lines and rectangles,
/// and clips nothing, so that it looks the same in a vector file.
void fillOutcome(QPainter *painter, const QRectF &rect, Outcome outcome, const QPalette &palette);

/// "Accepted"; with a capital letter, for legends and headers.
[[nodiscard]] QString outcomeName(Outcome outcome);

/// "17 accepted", for sentences.
[[nodiscard]] QString outcomeCount(Outcome outcome, int count);

} // namespace Vestibule
