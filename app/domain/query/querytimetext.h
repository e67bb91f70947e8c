// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/query/invitequery.h"

#include <QString>

namespace Vestibule {

/// The range of a condition about a time, in words that go on after "Expires:" or "Invited:".
[[nodiscard]] QString queryTimeText(const QueryCondition &condition);

} // namespace Vestibule
