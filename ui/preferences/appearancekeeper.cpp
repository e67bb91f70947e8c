// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/appearancekeeper.h"

#include "ui/look/desktopstyle.h"
#include "ui/look/metrics.h"
#include "ui/look/statuscolors.h"

#include <QApplication>
#include <QEvent>
#include <QIcon>
#include <QScreen>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include <array>
#include <utility>

namespace Vestibule {

namespace {

constexpr int kLeastLines = 24; // of text, one below the other, that a screen has to hold
constexpr auto kFusion = QLatin1String("fusion");

/// What Qt moves that no style is asked about.
constexpr std::array kEffects{Qt::UI_AnimateMenu,    Qt::UI_FadeMenu,    Qt::UI_AnimateCombo,
                              Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox};

/// Of the style that paints, as QStyleFactory knows it.
QString styleName()
{
    const auto *over = qobject_cast<const DesktopStyle *>(QApplication::style());
    return over != nullptr ? over->baseStyle()->name() : QApplication::style()->name();
}

} // namespace

AppearanceKeeper::~AppearanceKeeper()
{
    if (qApp == nullptr)
        return;
    follow({});
    apply({});
    QApplication::setPalette(QPalette());
}

void AppearanceKeeper::apply(const Preferences &preferences)
{
    if (std::exchange(m_appearance, preferences.appearance) != preferences.appearance)
        applyColors();
    else if (!m_applied)
        followDesktop();
    m_applied = true;
    applyTextSize(qMin(preferences.textPercent, largestTextSize()));
}

void AppearanceKeeper::follow(const DesktopWishes &wishes)
{
    const DesktopWishes before = std::exchange(m_wishes, wishes);
    if (wishes == before)
        return;
    setHighContrast(wishes.highContrast);
    if (wishes.reducedMotion != before.reducedMotion)
        stopEffects(wishes.reducedMotion);
    useStyle(styleName());
    applyColors();
}

void AppearanceKeeper::stopEffects(bool stopped)
{
    for (size_t i = 0; i < kEffects.size(); ++i) {
        if (stopped)
            m_effects[i] = QApplication::isEffectEnabled(kEffects[i]);
        QApplication::setEffectEnabled(kEffects[i], !stopped && m_effects[i]);
    }
}

void AppearanceKeeper::useStyle(const QString &name)
{
    const auto *over = qobject_cast<const DesktopStyle *>(QApplication::style());
    const bool isHeeded = (over != nullptr && over->isStill()) == m_wishes.reducedMotion
        && (over != nullptr && over->isOutlined()) == m_wishes.highContrast;
    if (isHeeded && styleName().compare(name, Qt::CaseInsensitive) == 0)
        return;
    if (m_wishes.reducedMotion || m_wishes.highContrast)
        QApplication::setStyle(new DesktopStyle(name, m_wishes));
    else
        QApplication::setStyle(name);
}

void AppearanceKeeper::applyColors()
{
    const bool isChosen = m_appearance != Appearance::Desktop;
    force(isChosen || m_wishes.highContrast);
    const bool dark = isChosen ? m_appearance == Appearance::Dark : m_wishes.dark;
    if (m_wishes.highContrast)
        QApplication::setPalette(strongPalette(dark));
    else if (isChosen)
        QApplication::setPalette(palette(dark));
    else
        followDesktop();
}

// A style of the desktop may paint in the desktop's colours whatever the palette says, and its
// icons are made for them.
void AppearanceKeeper::force(bool forced)
{
    const bool wasForced = std::exchange(m_forced, forced);
    if (forced && !wasForced) {
        m_style = styleName();
        m_iconTheme = QIcon::themeName();
        m_fallbackTheme = QIcon::fallbackThemeName();
        QIcon::setThemeName(QStringLiteral("hicolor"));
        QIcon::setFallbackThemeName({});
    } else if (!forced && wasForced) {
        QIcon::setThemeName(m_iconTheme);
        QIcon::setFallbackThemeName(m_fallbackTheme);
    }
    if (forced || wasForced)
        useStyle(forced ? QString(kFusion) : m_style);
}

void AppearanceKeeper::followDesktop()
{
    QApplication::setPalette(QPalette());
    QApplication::setPalette(mended(QApplication::palette()));
}

void AppearanceKeeper::listenBy(QWidget *window)
{
    window->installEventFilter(this);
}

bool AppearanceKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && !m_forced)
        followDesktop();
    return QObject::eventFilter(watched, event);
}

QPalette AppearanceKeeper::mended(const QPalette &desktop)
{
    QPalette palette;
    palette.setResolveMask(0);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const QColor chosen = desktop.color(group, QPalette::HighlightedText);
        const QColor accent = desktop.color(group, QPalette::Highlight);
        if (contrastRatio(chosen, accent) < kReadableContrast) {
            palette.setColor(group, QPalette::Highlight, readableOn(chosen, accent));
            palette.setColor(group, QPalette::HighlightedText, chosen);
        }
        const QColor base = desktop.color(group, QPalette::Base);
        const QColor hint = desktop.color(group, QPalette::PlaceholderText);
        const QColor seen = blended(base, hint, hint.alphaF());
        if (contrastRatio(seen, base) < kReadableContrast)
            palette.setColor(group, QPalette::PlaceholderText, readableOn(base, seen));
    }
    return palette;
}

QFont AppearanceKeeper::desktopFont() const
{
    return m_percent == 100 ? QApplication::font() : m_font;
}

void AppearanceKeeper::applyTextSize(int percent)
{
    if (percent == m_percent)
        return;
    m_font = desktopFont();
    m_percent = percent;
    QApplication::setFont(percent == 100 ? m_font : scaled(m_font, percent / 100.0));
}

QList<int> AppearanceKeeper::textSizes()
{
    return {Preferences::kLeastTextPercent, 90, 100, 110, 125, 150, 175,
            Preferences::kMostTextPercent};
}

int AppearanceKeeper::largestTextSize() const
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen == nullptr ? Preferences::kMostTextPercent
                             : largestTextSize(QFontMetrics(desktopFont()).height(),
                                               screen->availableGeometry().height());
}

int AppearanceKeeper::largestTextSize(int line, int screen)
{
    int largest = 100; // the desktop's own word is taken
    const QList<int> sizes = textSizes();
    for (const int size : sizes) {
        if (qint64(line) * kLeastLines * size <= qint64(screen) * 100)
            largest = qMax(largest, size);
    }
    return largest;
}

QPalette AppearanceKeeper::palette(bool dark)
{
    const QColor window(dark ? 0x2b2b2b : 0xefefef);
    const QColor base(dark ? 0x1f1f1f : 0xffffff);
    const QColor text(dark ? 0xececec : 0x1a1a1a);
    const QColor quiet(dark ? 0xa8a8a8 : 0x636363);
    const QColor off(dark ? 0x7d7d7d : 0x9a9a9a);
    const QColor button(dark ? 0x393939 : 0xf4f4f4);
    const QColor accent(dark ? 0x2f6db3 : 0x2168ad);
    QPalette palette(text, button, button.lighter(dark ? 140 : 105), button.darker(150),
                     button.darker(120), text, Qt::white, base, window);
    palette.setColor(QPalette::AlternateBase, dark ? QColor(0x262626) : QColor(0xf7f7f7));
    palette.setColor(QPalette::PlaceholderText, quiet);
    palette.setColor(QPalette::ToolTipBase, dark ? QColor(0x3a3a3a) : QColor(0xffffe6));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, dark ? QColor(0x7ab3ef) : QColor(0x1a5fa8));
    palette.setColor(QPalette::LinkVisited, dark ? QColor(0xc29be8) : QColor(0x6b3fa0));
    palette.setColor(QPalette::Shadow, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, off);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, window.darker(dark ? 80 : 115));
    return palette;
}

QPalette AppearanceKeeper::strongPalette(bool dark)
{
    const QColor text(dark ? Qt::white : Qt::black);
    const QColor base(dark ? Qt::black : Qt::white);
    const QColor accent(dark ? 0xffe100 : 0x00308f);
    const QColor off(dark ? 0xb0b0b0 : 0x595959);
    QPalette palette = AppearanceKeeper::palette(dark);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, off);
    }
    palette.setColor(QPalette::PlaceholderText, off); // else a field looks filled in
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button,
                            QPalette::AlternateBase, QPalette::ToolTipBase})
        palette.setColor(role, base);
    // What borders are made from.
    for (const auto role : {QPalette::Light, QPalette::Mid, QPalette::Dark, QPalette::Midlight})
        palette.setColor(role, off);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, base);
    palette.setColor(QPalette::Link, dark ? QColor(0x8ecbff) : accent);
    palette.setColor(QPalette::LinkVisited, dark ? QColor(0xe0b3ff) : QColor(0x5b0a8c));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, base);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, off);
    return palette;
}

} // namespace Vestibule
