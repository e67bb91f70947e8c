// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/in/peoplelist.h"

namespace Vestibule {

/// The separator that leaves most addresses whole in the first rows, cuts them most evenly, and
/// into most cells; a comma where nothing is cut. A blank stands for two and more of them, which
/// line columns up.
[[nodiscard]] QChar guessSeparator(QStringView text);

/// The text cut into rows of trimmed cells, blank rows and empty cells at the end left out; stops
/// at one row more than `mostRows`. A quote within a cell that begins with none is a character,
/// and so is what stands beside a display name ("Doe, Jo" <jo@x.org>); a row whose quotes do not
/// match bears its fault and takes no other row along.
[[nodiscard]] QList<PeopleTable::Row> cutRows(QStringView text, QChar separator, int mostRows);

/// Where the columns of a table begin whose headings are underlined, one run of dashes a column, as
/// terminals print it; empty where the text is none.
[[nodiscard]] QList<int> underlinedColumns(QStringView text);

/// Rows as cutRows() gives them, each line cut at these places; one that does not fit has a fault.
[[nodiscard]] QList<PeopleTable::Row> cutAtStops(QStringView text, const QList<int> &stops,
                                                 int mostRows);

} // namespace Vestibule
