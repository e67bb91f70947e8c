// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Vestibule {

/// A name and what it means.
struct HelpEntry
{
    QString name;
    QString meaning;
};

/// Lays a text out in lines of fewer than `width` characters, each with its line break. `indent` is
/// that of the lines behind the first one; `column` is where the first one begins.
[[nodiscard]] QString wrapped(const QString &text, int width, qsizetype indent = 0,
                              qsizetype column = 0);

/// Two columns. A name that is too wide for its column has its meaning below it.
[[nodiscard]] QString columns(const QList<HelpEntry> &entries, int width);

} // namespace Vestibule
