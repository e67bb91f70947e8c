// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/insights/insightpicture.h"

class QPainter;
class QRect;

namespace Vestibule {

/// Whether there is anything to tell apart.
[[nodiscard]] bool needsLegend(const InsightPicture &picture);

/// "Accepted: 852 (71%)"
[[nodiscard]] QString legendText(const InsightPicture &picture, Outcome outcome);

/// How high the legend of a picture is at a width, in pixels; 0 where none is needed.
[[nodiscard]] int legendHeight(const InsightPicture &picture, const ChartLook &look, int width);

/// Paints it: a sample of each outcome with its name and share; entries wrap.
void paintLegend(QPainter *painter, const QRect &room, const InsightPicture &picture,
                 const ChartLook &look);

} // namespace Vestibule
