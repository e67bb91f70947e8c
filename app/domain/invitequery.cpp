// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/invitequery.h"

#include <QStringView>

#include <algorithm>

namespace Vestibule {

bool InviteQuery::means(const InviteQuery &other) const
{
    return std::equal(conditions.cbegin(), conditions.cend(), other.conditions.cbegin(),
                      other.conditions.cend(),
                      [](const auto &left, const auto &right) { return left.means(right); });
}

bool InviteQuery::asks(QueryCondition::Field field, const QString &value) const
{
    return std::any_of(conditions.cbegin(), conditions.cend(),
                       [&](const QueryCondition &condition) {
                           return condition.field == field
                               && (value.isEmpty() || condition.values.contains(value));
                       });
}

bool InviteQuery::needsMembers() const
{
    return asks(QueryCondition::Field::Is, QStringLiteral("member"));
}

InviteQuery parseInviteQuery(const QString &text)
{
    InviteQuery query;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        QueryCondition condition;
        condition.values = {word.toCaseFolded()};
        if (word.startsWith(QLatin1String("status:"))) {
            condition.field = QueryCondition::Field::Status;
            condition.values = {word.mid(7).toCaseFolded()};
        }
        query.conditions.append(condition);
    }
    return query;
}

QString queryText(const QueryCondition &condition)
{
    return condition.values.join(u',');
}

QString queryText(const InviteQuery &query)
{
    QStringList texts;
    for (const QueryCondition &condition : query.conditions)
        texts.append(queryText(condition));
    return texts.join(u' ');
}

} // namespace Vestibule
