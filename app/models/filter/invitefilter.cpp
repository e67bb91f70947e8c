// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/invitefilter.h"

#include <algorithm>

namespace Vestibule {

namespace {

using Field = QueryCondition::Field;

// Whether what meets `narrow` meets `wide` for certain.
bool implies(const QueryCondition &narrow, const QueryCondition &wide)
{
    if (narrow.means(wide))
        return true;
    const bool grown = narrow.field == wide.field
        && (wide.field == Field::Text || wide.field == Field::Id) && !narrow.negated
        && !wide.negated && narrow.values.size() == 1 && wide.values.size() == 1;
    return grown && narrow.values.constFirst().contains(wide.values.constFirst());
}

} // namespace

bool InviteFilter::narrows(const InviteFilter &other) const
{
    if (other.ids && ids != other.ids)
        return false;
    const QList<QueryCondition> &mine = query.conditions;
    return std::all_of(other.query.conditions.cbegin(), other.query.conditions.cend(),
                       [&mine](const QueryCondition &wide) {
                           return std::any_of(
                               mine.cbegin(), mine.cend(),
                               [&wide](const QueryCondition &one) { return implies(one, wide); });
                       });
}

bool InviteFilter::asksForTimes() const
{
    return query.asks(Field::Expires) || query.asks(Field::Invited) || query.asks(Field::Accepted)
        || query.asks(Field::Is);
}

} // namespace Vestibule
