// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/peoplereader.h"

namespace Vestibule {

/// The separator that leaves most addresses whole in the first rows, cuts them most evenly, and
/// into most cells; a comma where nothing is cut.
[[nodiscard]] QChar guessSeparator(QStringView text);

/// The text cut into rows of trimmed cells by libcsv, blank ones left out; one row more than
/// kMaxPeopleRows at most, so that the header is not counted.
[[nodiscard]] tl::expected<QList<PeopleTable::Row>, PeopleProblem>
cutRows(const QString &text, QChar separator, int firstLine);

} // namespace Vestibule
