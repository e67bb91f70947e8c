// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/preferences.h"

#include <QFont>
#include <QPalette>
#include <QString>

namespace Vestibule {

/// Makes the whole program look as the person prefers: light or dark, and how large its text is.
/// Where nothing else is chosen it leaves all to the desktop, and leaves it so when it goes.
class AppearanceKeeper
{
public:
    AppearanceKeeper() = default;
    ~AppearanceKeeper();
    AppearanceKeeper(const AppearanceKeeper &) = delete;
    AppearanceKeeper &operator=(const AppearanceKeeper &) = delete;

    void apply(const Preferences &preferences);

    /// A palette in which all text is readable.
    [[nodiscard]] static QPalette palette(bool dark);
    /// The sizes that are offered, in percent of the desktop's font.
    [[nodiscard]] static QList<int> textSizes();
    /// The largest of them with which a window still has room on the screen.
    [[nodiscard]] int largestTextSize() const;
    /// The same for a line and a screen of so many pixels.
    [[nodiscard]] static int largestTextSize(int line, int screen);

private:
    void applyColors(Appearance appearance);
    void applyTextSize(int percent);
    [[nodiscard]] QFont desktopFont() const;

    Appearance m_appearance = Appearance::Desktop;
    int m_percent = 100;
    QString m_style; // the desktop's, while ours is forced
    QString m_iconTheme;
    QString m_fallbackTheme;
    QFont m_font; // the desktop's, while the text is larger or smaller
};

} // namespace Vestibule
