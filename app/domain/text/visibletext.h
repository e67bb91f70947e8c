// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Vestibule {

/// Foreign text in one line, so that it shows what it is: what nobody sees, turns the direction,
/// breaks the line or steers a terminal stands as \u{202E} or \n, and so does a letter of another
/// script within a Latin word. Text without such things comes back as it is, and so does text that
/// went through this before.
[[nodiscard]] QString visibleText(const QString &text);
/// The same for text of several lines, whose line breaks stay.
[[nodiscard]] QString visibleLines(const QString &text);
/// The same for UTF-8 on its way to a terminal; line breaks and tabulators stay.
[[nodiscard]] QByteArray visibleOutput(const QByteArray &bytes);

/// Whether it shows as nothing though Unicode calls it a letter, a mark or a symbol: fillers, and
/// what selects a form. Other characters that are not seen tell so by their category.
[[nodiscard]] bool isShapeless(char32_t c);

/// JSON of the same meaning in which characters that are not seen stand as \u202e.
[[nodiscard]] QByteArray escapedJson(const QByteArray &json);

} // namespace Vestibule
