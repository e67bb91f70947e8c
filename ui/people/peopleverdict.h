// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft/invitedraft.h"

#include <QColor>
#include <QCoreApplication>
#include <QIcon>
#include <QPalette>

namespace Vestibule {

/// How a verdict looks: a tint and a shape of its own, and the words of its count.
class PeopleVerdict
{
    Q_DECLARE_TR_FUNCTIONS(Vestibule::PeopleVerdict)

public:
    [[nodiscard]] static QList<DraftVerdict> all(); ///< in the order of the counts
    [[nodiscard]] static QString countText(DraftVerdict verdict, int number); ///< "37 ready"
    /// Readable on the palette's base colour; the hues keep apart for colour-blind eyes.
    [[nodiscard]] static QColor color(DraftVerdict verdict, const QPalette &palette);
    /// Of a ready row that may not be who was meant.
    [[nodiscard]] static QColor doubtColor(const QPalette &palette);
    [[nodiscard]] static QIcon doubtIcon(const QPalette &palette, int size, qreal pixelRatio);
    /// `size` in device-independent pixels; on selected rows the palette's highlighted text.
    [[nodiscard]] static QIcon icon(DraftVerdict verdict, const QPalette &palette, int size,
                                    qreal pixelRatio);
};

} // namespace Vestibule
