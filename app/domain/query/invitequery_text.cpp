// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/query/invitequery.h"

#include "domain/query/querytimes.h"
#include "domain/query/querywords.h"

#include <algorithm>

namespace Vestibule {

namespace {

QString quoted(QString value)
{
    value.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
    return u'"' + value + u'"';
}

QString wordsText(const QString &words)
{
    const bool plain = !words.startsWith(u'"') && !words.startsWith(u'-')
        && qualifierName(words).isEmpty()
        && std::none_of(words.cbegin(), words.cend(), isQueryBlank);
    return plain ? words : quoted(words);
}

QString valuesText(const QueryCondition &condition)
{
    QStringList texts;
    for (const QString &value : condition.values)
        texts.append(quotedQueryValue(value));
    return texts.join(u',');
}

} // namespace

QString quotedQueryValue(const QString &value)
{
    const bool plain = !value.startsWith(u'"') && !value.contains(u',')
        && std::none_of(value.cbegin(), value.cend(), isQueryBlank);
    return plain ? value : quoted(value);
}

QString queryText(const QueryCondition &condition)
{
    const QString minus = condition.negated ? QStringLiteral("-") : QString();
    if (condition.field == QueryCondition::Field::Text)
        return minus + wordsText(condition.values.value(0));
    return minus + queryFieldName(condition.field) + u':'
        + (isTimeField(condition.field) ? queryTimesText(condition.range) : valuesText(condition));
}

QString queryText(const InviteQuery &query)
{
    QStringList texts;
    for (const QueryCondition &condition : query.conditions)
        texts.append(queryText(condition));
    return texts.join(u' ');
}

} // namespace Vestibule
