// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/statuscolors.h"

#include <QHash>

#include <cmath>
#include <utility>

namespace Vestibule {

namespace {

constexpr double kHighContrast = 7; // WCAG 2, AAA

bool highContrast = false;

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
        + 0.0722 * channel(color.blueF());
}

} // namespace

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

QColor blended(const QColor &bottom, const QColor &top, double share)
{
    const auto mix = [share](float from, float to) { return from + float(share) * (to - from); };
    return QColor::fromRgbF(mix(bottom.redF(), top.redF()), mix(bottom.greenF(), top.greenF()),
                            mix(bottom.blueF(), top.blueF()));
}

namespace {

QColor foundReadable(const QColor &background, const QColor &tint)
{
    // Hovered and glowing rows are a little off the base colour, so aim above the bound.
    const double aim = (highContrast ? kHighContrast : kReadableContrast) + 0.7;
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    const QColor &end =
        contrastRatio(black, background) > contrastRatio(white, background) ? black : white;
    for (int step = 0; step < 20; ++step) {
        const QColor color = blended(tint, end, step / 20.0);
        if (contrastRatio(color, background) >= aim)
            return color;
    }
    return end;
}

} // namespace

void setHighContrast(bool isHigh)
{
    highContrast = isHigh;
}

bool isHighContrast()
{
    return highContrast;
}

QColor readableOn(const QColor &background, const QColor &tint)
{
    // Asked for with each cell that is painted, and for few colours.
    constexpr qsizetype most = 64;
    thread_local QHash<std::pair<QRgb, QRgb>, QColor> known;
    thread_local bool knownAsHigh = false;
    if (std::exchange(knownAsHigh, highContrast) != highContrast)
        known.clear();
    const std::pair<QRgb, QRgb> asked(background.rgba(), tint.rgba());
    if (const auto found = known.constFind(asked); found != known.constEnd())
        return *found;
    if (known.size() >= most)
        known.clear();
    return *known.insert(asked, foundReadable(background, tint));
}

QColor statusColor(InviteState state, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    switch (state) {
    case InviteState::Pending:
        return readableOn(base, QColor(0x1a, 0x6f, 0xc4));
    case InviteState::ExpiringSoon:
        return readableOn(base, QColor(0xc8, 0x7a, 0x00));
    case InviteState::PastExpiry:
        return readableOn(base, QColor(0xa8, 0x50, 0x90));
    case InviteState::Accepted:
        return readableOn(base, QColor(0x00, 0x8a, 0x66));
    case InviteState::Expired:
        return readableOn(base, QColor(0xc9, 0x4a, 0x12));
    case InviteState::Other:
        break;
    }
    return secondaryText(palette);
}

QColor secondaryText(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::PlaceholderText);
    return readableOn(base, blended(base, text, text.alphaF()));
}

QColor hairline(const QPalette &palette)
{
    return blended(palette.color(QPalette::Base), palette.color(QPalette::Text),
                   highContrast ? 0.7 : 0.16);
}

} // namespace Vestibule
