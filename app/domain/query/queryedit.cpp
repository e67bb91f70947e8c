// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/query/queryedit.h"

#include "domain/query/querywords.h"

#include <algorithm>

namespace Vestibule {

namespace {

using Field = QueryCondition::Field;

bool isBlank(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && isQueryBlank(text.at(at));
}

QString replaced(const QString &text, const QueryCondition &condition, const QString &words)
{
    return text.left(condition.position) + words + text.mid(condition.position + condition.length);
}

/// With `condition` as a word of its own, where the text does not take it into a quote.
QString appended(const QString &text, const QString &condition)
{
    const QString before = text.trimmed();
    if (before.isEmpty())
        return condition;
    const QList<QueryProblem> problems = parseInviteQuery(text).problems;
    const bool open =
        std::any_of(problems.cbegin(), problems.cend(), [](const QueryProblem &problem) {
            return problem.kind == QueryProblem::Kind::OpenQuote
                || problem.kind == QueryProblem::Kind::NoValue;
        });
    return open ? condition + u' ' + before : before + u' ' + condition;
}

QueryCondition only(const QString &words)
{
    const QList<QueryCondition> conditions = parseInviteQuery(words).conditions;
    return conditions.isEmpty() ? QueryCondition() : conditions.constFirst();
}

bool holds(const QueryCondition &condition, const QueryCondition &asked)
{
    if (condition.field != asked.field || condition.negated || asked.values.size() > 1)
        return false;
    if (isTimeField(asked.field))
        return condition.range == asked.range;
    return !asked.values.isEmpty() && condition.values.contains(asked.values.constFirst());
}

} // namespace

QString withoutCondition(const QString &text, const QueryCondition &condition)
{
    qsizetype first = condition.position;
    qsizetype end = condition.position + condition.length;
    while (isBlank(text, end))
        ++end;
    if (end >= text.size()) {
        while (isBlank(text, first - 1))
            --first;
    }
    return text.left(first) + text.mid(end);
}

bool hasCondition(const QString &text, const QString &condition)
{
    const QueryCondition asked = only(condition);
    const QList<QueryCondition> conditions = parseInviteQuery(text).conditions;
    return std::any_of(conditions.cbegin(), conditions.cend(),
                       [&asked](const QueryCondition &one) { return holds(one, asked); });
}

QString withConditionToggled(const QString &text, const QString &condition)
{
    const QueryCondition asked = only(condition);
    const QList<QueryCondition> conditions = parseInviteQuery(text).conditions;
    for (const QueryCondition &found : conditions) {
        if (!holds(found, asked))
            continue;
        if (found.values.size() <= 1)
            return withoutCondition(text, found);
        QueryCondition one = found;
        one.values.removeAll(asked.values.constFirst());
        return replaced(text, found, queryText(one));
    }
    if (asked.field == Field::Is)
        return appended(text, condition);
    for (const QueryCondition &one : conditions) {
        if (one.field != asked.field || one.negated || one.field == Field::Text)
            continue;
        if (isTimeField(one.field))
            return replaced(text, one, condition);
        const QString typed = text.mid(one.position, one.length);
        return replaced(text, one, typed + u',' + condition.mid(condition.indexOf(u':') + 1));
    }
    return appended(text, condition);
}

} // namespace Vestibule
