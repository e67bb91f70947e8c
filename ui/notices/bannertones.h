// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPixmap>

class QPalette;

namespace Vestibule {

/// The colours of a banner, made from the palette so that they fit light and dark desktops.
enum class BannerTone { Information, Warning, Error };

struct BannerColors
{
    QColor background;
    QColor border;
    QColor symbol; ///< 4.5:1 on the background
    QColor secondary; ///< for the advice, 4.5:1 on the background
};

/// What the symbol says to whoever does not see it: "Warning".
[[nodiscard]] QString bannerWord(BannerTone tone);

[[nodiscard]] BannerColors bannerColors(BannerTone tone, const QPalette &palette);

/// A disc with an i, a triangle or an octagon with a !: told apart without their colours.
/// `size` in device-independent pixels.
[[nodiscard]] QPixmap bannerSymbol(BannerTone tone, const QColor &color, const QColor &background,
                                   int size, qreal pixelRatio);

} // namespace Vestibule
