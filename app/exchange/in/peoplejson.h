// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/in/peoplelist.h"

namespace Vestibule {

/// Whether the text is meant to be JSON: an array, an object, or JSON Lines.
[[nodiscard]] bool isPeopleJson(QStringView text);

/// An object a row, its names as the header; of an object with "data", what stands there. Projects
/// with id and role become "id:role; ...", none of them "none"; objects within become columns as
/// "user.email". An array of texts is a column of addresses.
[[nodiscard]] tl::expected<PeopleTable, PeopleProblem> peopleFromJson(const QString &text);

} // namespace Vestibule
