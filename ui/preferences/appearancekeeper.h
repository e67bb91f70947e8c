// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/preferences.h"
#include "ui/look/desktopwishes.h"

#include <QFont>
#include <QObject>
#include <QPalette>
#include <QString>

#include <array>

namespace Vestibule {

/// Makes the whole program look as the person prefers: light or dark, and how large its text is.
/// Where nothing else is chosen it leaves all to the desktop, but for colours of text that could
/// hardly be read, and leaves it so when it goes.
class AppearanceKeeper : public QObject
{
    Q_OBJECT

public:
    AppearanceKeeper() = default;
    ~AppearanceKeeper() override;

    void apply(const Preferences &preferences);
    /// What the desktop asks for, whatever the preferences say but for light and dark. Nothing
    /// before.
    void follow(const DesktopWishes &wishes);
    /// Hears by this window that the desktop has changed its colours.
    void listenBy(QWidget *window);

    /// Those of the desktop's colours in which text is hard to read, made readable; no others.
    [[nodiscard]] static QPalette mended(const QPalette &desktop);
    /// A palette in which all text is readable.
    [[nodiscard]] static QPalette palette(bool dark);
    /// One in which everything stands out: black, white, and colours that are far from both.
    [[nodiscard]] static QPalette strongPalette(bool dark);
    /// The sizes that are offered, in percent of the desktop's font.
    [[nodiscard]] static QList<int> textSizes();
    /// The largest of them with which a window still has room on the screen.
    [[nodiscard]] int largestTextSize() const;
    /// The same for a line and a screen of so many pixels.
    [[nodiscard]] static int largestTextSize(int line, int screen);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void followDesktop();
    void applyColors();
    void force(bool isForced);
    void useStyle(const QString &name);
    void stopEffects(bool stopped);
    void applyTextSize(int percent);
    [[nodiscard]] QFont desktopFont() const;

    bool m_applied = false;
    Appearance m_appearance = Appearance::Desktop;
    int m_percent = 100;
    DesktopWishes m_wishes;
    bool m_forced = false; // colours of ours
    std::array<bool, 6> m_effects{}; // as they were
    QString m_style; // the desktop's, while ours is forced
    QString m_iconTheme;
    QString m_fallbackTheme;
    QFont m_font; // the desktop's, while the text is larger or smaller
};

} // namespace Vestibule
