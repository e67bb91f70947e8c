// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invite.h"

#include <QColor>
#include <QPalette>

namespace Vestibule {

/// The least contrast that text and icons of ours keep against their background (WCAG 2, AA).
constexpr double kReadableContrast = 4.5;

/// Whether text and lines are to stand out more than usual (WCAG 2, AAA): one word for the whole
/// program, in the window's thread alone. What was painted before has to be painted again.
void setHighContrast(bool isHigh);
[[nodiscard]] bool isHighContrast();

/// WCAG 2 contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

/// `tint`, made darker or lighter until it reads well on `background`.
[[nodiscard]] QColor readableOn(const QColor &background, const QColor &tint);

/// The tint of a state's icon and word on the palette's base colour. The hues keep apart for
/// colour-blind eyes (after Okabe and Ito); the shape differs as well, see drawStatusIcon().
[[nodiscard]] QColor statusColor(InviteState state, const QPalette &palette);

/// Text that stands back: the placeholder colour, opaque and readable on the base colour.
[[nodiscard]] QColor secondaryText(const QPalette &palette);

/// The thin lines under the header and over the status line.
[[nodiscard]] QColor hairline(const QPalette &palette);

/// `share` (0 to 1) of `top` over `bottom`, opaque.
[[nodiscard]] QColor blended(const QColor &bottom, const QColor &top, double share);

} // namespace Vestibule
