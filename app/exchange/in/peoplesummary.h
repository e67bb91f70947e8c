// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/in/peoplereader.h"

namespace Vestibule {

/// The column by its heading in quotation marks, or by its number.
[[nodiscard]] QString peopleColumnName(const PeopleTable &table, int column);

/// Which columns were taken for what, and which were not, in one or two sentences for people.
[[nodiscard]] QString peopleColumnsText(const PeopleTable &table, const PeopleColumns &columns);

/// What was passed over and what was lost, in sentences for people; empty where nothing was.
[[nodiscard]] QString peopleSkippedText(const PeopleTable &table);

} // namespace Vestibule
