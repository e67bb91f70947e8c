// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/in/peoplelist.h"

namespace Vestibule {

/// The row that names the columns, among the first ones; -1 where there is none. A row with a cell
/// that is one of `headings` is it. In doubt a row is no header: as a person it is seen.
[[nodiscard]] int findHeaderRow(const QList<PeopleTable::Row> &rows, const QStringList &headings);

/// Takes the header out of the rows; what stands above it is skipped, but for people.
void takeHeaderRow(PeopleTable &table, const QStringList &headings);

} // namespace Vestibule
