// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/query/querycondition.h"

#include <optional>

namespace Vestibule {

/// Reads an age ("<3d", "30d", ">=6w", "3d..7d"; h, d, w), dates ("2026-05-04", "2026-05", "2026",
/// ">=2026-05-04", "2026-05-04..2026-05-10", "2026-05-04.."), or "none"; nullopt for all else.
[[nodiscard]] std::optional<QueryCondition::Range> readQueryTimes(const QString &text);

/// The shortest text that reads as this range. Ages are told in whole hours.
[[nodiscard]] QString queryTimesText(const QueryCondition::Range &range);

/// What was perhaps meant by a text that is no time; may be empty.
[[nodiscard]] QString likelyQueryTimes(const QString &text);

} // namespace Vestibule
