// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Vestibule {

/// Text for a cell of a workbook.
struct XlsxText
{
    QByteArray bytes; ///< UTF-8
    bool cut = false; ///< too long for a cell; ends in an ellipsis then
};

/// Escapes what XML cannot hold as Excel does (_x0001_), what merely looks like that as well, and
/// cuts after 32,767 characters, which is all that a cell takes.
[[nodiscard]] XlsxText xlsxText(const QString &text);

/// What stands in a cell, with Excel's escapes undone.
[[nodiscard]] QString textOfXlsx(const QString &text);

} // namespace Vestibule
