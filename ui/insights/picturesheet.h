// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/insights/insightpicture.h"

#include <QSize>

namespace Vestibule {

/// A picture on paper: what a report needs to stand by itself.
struct PictureSheet
{
    InsightPicture picture;
    QString origin; ///< whose invites, how many of them, and when it was
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// The size of a sheet in its own pixels, of which 96 make an inch; a PNG has twice as many.
[[nodiscard]] QSize sheetSize();

/// The colours of a sheet: dark on white, whatever the desktop's are.
[[nodiscard]] QPalette sheetPalette();

} // namespace Vestibule
