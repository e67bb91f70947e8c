// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/querymatch.h"

#include <algorithm>

namespace Vestibule {

bool matches(const InviteQuery &query, const Invite &invite, const QueryContext &)
{
    return std::all_of(
        query.conditions.cbegin(), query.conditions.cend(), [&](const QueryCondition &condition) {
            if (condition.field == QueryCondition::Field::Status)
                return condition.values.contains(invite.status.toCaseFolded());
            return invite.email.toCaseFolded().contains(condition.values.constFirst())
                || invite.id.toCaseFolded().contains(condition.values.constFirst());
        });
}

} // namespace Vestibule
