// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/query/invitequery.h"

#include <limits>
#include <optional>

namespace Vestibule {

/// The moments a condition about a time lets through, in UTC unix seconds, both within.
struct QueryPeriod
{
    bool none = false; ///< no time at all instead of one of these
    qint64 first = std::numeric_limits<qint64>::min();
    qint64 last = std::numeric_limits<qint64>::max();

    [[nodiscard]] bool holds(std::optional<qint64> time) const
    {
        return none ? !time : time && *time >= first && *time <= last;
    }
};

/// What the range of an Expires, Invited or Accepted condition means at `now`. Ages run from the
/// present into the future for Expires, where what has passed is within none of them; into the
/// past for the others, where a moment to come has the age 0. Dates are whole local days.
/// `negated` is left to the caller.
[[nodiscard]] QueryPeriod periodOf(const QueryCondition &condition, qint64 now);

} // namespace Vestibule
