// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/query/invitequery.h"

#include <QString>

namespace Vestibule {

/// The search `text` without the condition that was read from it; the rest stays as typed.
[[nodiscard]] QString withoutCondition(const QString &text, const QueryCondition &condition);

/// Whether the search asks, not negated, for what the words of `condition` ask for; of several
/// alternatives each counts. `condition` has one value: "status:pending", "expires:<3d".
[[nodiscard]] bool hasCondition(const QString &text, const QString &condition);

/// The search with that condition where it has not, and without it where it has. It becomes a
/// further alternative of a field that is asked for already; a time takes the place of the one
/// before, and what is said of an invite by is: stands for itself.
[[nodiscard]] QString withConditionToggled(const QString &text, const QString &condition);

} // namespace Vestibule
