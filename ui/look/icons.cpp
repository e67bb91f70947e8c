// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/icons.h"

#include "ui/look/statuscolors.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

// The icons are compiled into a static library, from which nothing would take them along.
// The macro has to stand outside of namespaces.
static void takeIconsAlong()
{
    Q_INIT_RESOURCE(resources);
}

namespace Vestibule {

namespace {

struct SignName
{
    Sign sign;
    const char *theme; // freedesktop name, empty where none fits
    const char *file;
};

constexpr std::array kSigns{
    SignName{Sign::Invite, "list-add", "invite"},
    SignName{Sign::Revoke, "edit-delete", "revoke"},
    SignName{Sign::Refresh, "view-refresh", "refresh"},
    SignName{Sign::Export, "document-save-as", "export"},
    SignName{Sign::LookUp, "edit-find", "lookup"},
    SignName{Sign::Search, "edit-find", "search"},
    SignName{Sign::Copy, "edit-copy", "copy"},
    SignName{Sign::Key, "", "key"},
    SignName{Sign::Reveal, "", "reveal"},
    SignName{Sign::Hide, "", "hide"},
    SignName{Sign::Paste, "edit-paste", "paste"},
    SignName{Sign::Resend, "mail-send", "resend"},
    SignName{Sign::Change, "document-edit", "change"},
    SignName{Sign::Activity, "", "activity"},
    SignName{Sign::Pause, "media-playback-pause", "pause"},
    SignName{Sign::Cancel, "process-stop", "cancel"},
};

QColor colorFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (mode == QIcon::Selected)
        return palette.color(QPalette::HighlightedText);
    return palette.color(QPalette::ButtonText);
}

/// Paints an SVG of ours, with what it calls "currentColor" in the palette's colour. Qt's own way
/// from a file to an icon would first load every plugin for pictures, which holds up the start.
class PaletteIconEngine : public QIconEngine
{
public:
    explicit PaletteIconEngine(const QString &file)
        : m_file(file)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor color = colorFor(mode);
        const QString key = QStringLiteral("vestibule-%1-%2-%3x%4")
                                .arg(m_file, color.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QFile file(m_file);
        if (!file.open(QIODevice::ReadOnly))
            return pixmap;
        QSvgRenderer svg(file.readAll().replace("currentColor", color.name().toLatin1()));
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        svg.setAspectRatioMode(Qt::KeepAspectRatio);
        svg.render(&painter);
        painter.end();
        pixmap = QPixmap::fromImage(std::move(image));
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new PaletteIconEngine(m_file); }
    QString key() const override { return QStringLiteral("vestibule-palette"); }
    bool isNull() override { return !QFile::exists(m_file); }

private:
    QString m_file;
};

const SignName &nameOf(Sign sign)
{
    return *std::find_if(kSigns.begin(), kSigns.end(),
                         [sign](const SignName &name) { return name.sign == sign; });
}

/// Whether the theme's icons were drawn for a background like this one: something of them stands
/// out from it. A theme is chosen apart from the colours.
bool isToBeSeen(const QIcon &icon)
{
    constexpr double least = 3; // of WCAG for signs
    const QColor background = QGuiApplication::palette().color(QPalette::Window);
    const QImage image = icon.pixmap(24).toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alphaF() > 0.5F && contrastRatio(color, background) >= least)
                return true;
        }
    }
    return false;
}

/// Two families of icons side by side look broken, so the theme serves all or none.
bool themeServes()
{
    // A look through a theme's folders takes long, and Qt does not keep what it did not find. The
    // one named hicolor stands for no theme at all and has programs' own icons only.
    static QHash<QString, bool> known; // by the themes' names and the background
    const QString theme = QIcon::themeName() + u'/' + QIcon::fallbackThemeName() + u'/'
        + QGuiApplication::palette().color(QPalette::Window).name();
    if (const auto found = known.constFind(theme); found != known.constEnd())
        return *found;
    const auto isNone = [](const QString &name) {
        return name.isEmpty() || name == QLatin1String("hicolor");
    };
    if (isNone(QIcon::themeName()) && isNone(QIcon::fallbackThemeName()))
        return false;
    const bool serves = std::all_of(kSigns.begin(), kSigns.end(), [](const SignName &name) {
        const QLatin1String themed(name.theme);
        return themed.isEmpty()
            || (QIcon::hasThemeIcon(themed) && isToBeSeen(QIcon::fromTheme(themed)));
    });
    known.insert(theme, serves);
    return serves;
}

/// The sign as the desktop's theme has it at the moment it is painted, else ours: both change.
class SignIconEngine final : public PaletteIconEngine
{
public:
    explicit SignIconEngine(const SignName &name)
        : PaletteIconEngine(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name.file)))
        , m_name(name)
    { }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        if (*m_name.theme != '\0' && themeServes()) {
            const QIcon themed = QIcon::fromTheme(QLatin1String(m_name.theme));
            if (!themed.isNull())
                return themed.pixmap(size, 1.0, mode, state);
        }
        return PaletteIconEngine::pixmap(size, mode, state);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new SignIconEngine(m_name); }

private:
    const SignName &m_name; // of those above
};

} // namespace

QIcon paletteIcon(const QString &file)
{
    takeIconsAlong();
    return QIcon(new PaletteIconEngine(file));
}

QIcon icon(Sign sign)
{
    takeIconsAlong();
    return QIcon(new SignIconEngine(nameOf(sign)));
}

QIcon applicationIcon()
{
    takeIconsAlong();
    return paletteIcon(QStringLiteral(":/icons/vestibule.svg"));
}

} // namespace Vestibule
