// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/query/querytext.h"

#include "domain/query/querytimetext.h"
#include "domain/query/querywording.h"
#include "domain/query/querywords.h"

namespace Vestibule {

namespace {

using Field = QueryCondition::Field;
using Kind = QueryProblem::Kind;

constexpr qsizetype kMostValues = 3;
constexpr qsizetype kMostLetters = 40;

QString elided(const QString &word)
{
    return word.size() <= kMostLetters ? word : word.left(kMostLetters - 1) + QChar(0x2026);
}

QString fieldList()
{
    QStringList names;
    const QList<Field> fields = queryFields();
    for (const Field field : fields)
        names.append(queryFieldName(field) + u':');
    return names.join(u' ');
}

/// Something to type, the same in every language.
QString example(Field field)
{
    switch (field) {
    case Field::Text:
        return QStringLiteral("mia");
    case Field::Id:
        return QStringLiteral("id:invite-abc");
    case Field::Status:
        return QStringLiteral("status:pending");
    case Field::Role:
        return QStringLiteral("role:owner");
    case Field::Project:
        return QStringLiteral("project:\"Design\"");
    case Field::Domain:
        return QStringLiteral("domain:example.com");
    case Field::By:
        return QStringLiteral("by:anna@example.com");
    case Field::Expires:
        return QStringLiteral("expires:<3d");
    case Field::Invited:
        return QStringLiteral("invited:>30d");
    case Field::Accepted:
        return QStringLiteral("accepted:2026-05");
    case Field::Is:
        return QStringLiteral("is:open");
    }
    return {};
}

/// What is wrong, where there is no better guess.
QString plainText(const QueryProblem &problem)
{
    const QString word = elided(problem.word);
    switch (problem.kind) {
    case Kind::UnknownField:
        return QueryWording::tr(
                   "“%1:” is unknown. Use %2. To search for the text itself, put it in quotes.")
            .arg(word, fieldList());
    case Kind::UnknownValue:
        return QueryWording::tr("“%1” is unknown after “is:”. Use %2.")
            .arg(word, queryIsWords().join(u' '));
    case Kind::Unborne:
        return QueryWording::tr("No invite has “%1”.").arg(word);
    case Kind::NoValue:
        return QueryWording::tr("“%1:” needs a value, as in %2.")
            .arg(word, example(queryField(problem.word).value_or(Field::Text)));
    case Kind::BadTime:
        return QueryWording::tr("“%1” is not a time. Type an age, such as <3d or >2w, or a date, "
                                "such as 2026-05-04 or >=2026-05.")
            .arg(word);
    case Kind::OpenQuote:
        return QueryWording::tr("A closing quote is missing.");
    case Kind::NothingNegated:
        return QueryWording::tr(
            "A minus excludes what follows it, as in -status:expired. Nothing follows this one.");
    case Kind::TooMany:
        return QueryWording::tr("Only the first %Ln condition(s) are used; the rest is ignored.",
                                nullptr, kMostQueryConditions);
    }
    return {};
}

QString statusText(const QString &value)
{
    if (value == QLatin1String("pending"))
        return QueryWording::tr("Pending");
    if (value == QLatin1String("accepted"))
        return QueryWording::tr("Accepted");
    if (value == QLatin1String("expired"))
        return QueryWording::tr("Expired");
    return value;
}

QString roleText(const QString &value)
{
    if (value == QLatin1String("owner"))
        return QueryWording::tr("Owner");
    return value == QLatin1String("reader") ? QueryWording::tr("Reader") : value;
}

QString isText(const QString &value)
{
    if (value == QLatin1String("open"))
        return QueryWording::tr("open");
    if (value == QLatin1String("soon"))
        return QueryWording::tr("expiring soon");
    if (value == QLatin1String("overdue"))
        return QueryWording::tr("past expiry");
    if (value == QLatin1String("member"))
        return QueryWording::tr("a member");
    if (value == QLatin1String("new"))
        return QueryWording::tr("new since the last check");
    return value == QLatin1String("changed") ? QueryWording::tr("changed since the last check")
                                             : value;
}

QString valueText(const QueryCondition &condition, const QString &value,
                  const QueryProjectName &projectName)
{
    QString text = queryValueText(condition.field, value);
    if (condition.field == Field::Project && value != QLatin1String("none") && projectName) {
        if (const QString name = projectName(value); !name.isEmpty())
            text = name;
    }
    return elided(text);
}

/// "Pending or Expired"; a long list is cut.
QString valuesText(const QueryCondition &condition, const QueryProjectName &projectName)
{
    const qsizetype count = condition.values.size();
    const qsizetype shown = count <= kMostValues + 1 ? count : kMostValues; // never "or 1 more"
    QString text;
    for (qsizetype i = 0; i < shown; ++i) {
        const QString value = valueText(condition, condition.values.at(i), projectName);
        text = i == 0 ? value : QueryWording::tr("%1 or %2", "alternatives").arg(text, value);
    }
    const qsizetype more = count - shown;
    return more == 0 ? text
                     : QueryWording::tr("%1 or %Ln more", "alternatives", int(more)).arg(text);
}

} // namespace

QString queryProblemText(const QueryProblem &problem)
{
    if (problem.suggestion.isEmpty() || problem.kind == Kind::OpenQuote)
        return plainText(problem);
    const QString suggestion = elided(problem.suggestion);
    const QString word = elided(problem.word);
    if (problem.kind == Kind::UnknownField)
        return QueryWording::tr("“%1:” is unknown. Did you mean %2?").arg(word, suggestion);
    if (problem.kind == Kind::Unborne) {
        return QueryWording::tr("No invite has “%1”. Did you mean %2?").arg(word, suggestion);
    }
    if (problem.kind == Kind::UnknownValue)
        return QueryWording::tr("“%1” is unknown after “is:”. Did you mean %2?")
            .arg(word, suggestion);
    return QueryWording::tr("“%1” is not a time. Did you mean %2?").arg(word, suggestion);
}

QString unborneText(const InviteQuery &query, const QSet<QString> &statuses,
                    const QSet<QString> &roles)
{
    const QList<QueryProblem> problems = unborneWords(query, statuses, roles);
    return problems.isEmpty() ? QString() : queryProblemText(problems.constFirst());
}

QString queryConditionText(const QueryCondition &condition, const QueryProjectName &projectName)
{
    if (condition.field == Field::Text) {
        const QString words = elided(condition.values.value(0));
        return condition.negated ? QueryWording::tr("Not “%1”").arg(words)
                                 : QueryWording::tr("“%1”").arg(words);
    }
    const QString field = queryFieldText(condition.field);
    const QString value = isTimeField(condition.field) ? queryTimeText(condition)
                                                       : valuesText(condition, projectName);
    return condition.negated ? QueryWording::tr("%1: not %2", "what, its value").arg(field, value)
                             : QueryWording::tr("%1: %2", "what, its value").arg(field, value);
}

QString queryFieldText(Field field)
{
    switch (field) {
    case Field::Text:
        break;
    case Field::Id:
        return QueryWording::tr("ID");
    case Field::Status:
        return QueryWording::tr("Status");
    case Field::Role:
        return QueryWording::tr("Role");
    case Field::Project:
        return QueryWording::tr("Project");
    case Field::Domain:
        return QueryWording::tr("Domain");
    case Field::By:
        return QueryWording::tr("Invited by");
    case Field::Expires:
        return QueryWording::tr("Expires");
    case Field::Invited:
        return QueryWording::tr("Invited");
    case Field::Accepted:
        return QueryWording::tr("Accepted", "when an invite was accepted");
    case Field::Is:
        return QueryWording::tr("Property", "as in Is: a member");
    }
    return {};
}

QString queryValueText(Field field, const QString &value)
{
    switch (field) {
    case Field::Status:
        return statusText(value);
    case Field::Role:
        return roleText(value);
    case Field::Is:
        return isText(value);
    case Field::Project:
        return value == QLatin1String("none") ? QueryWording::tr("none") : value;
    default:
        return value;
    }
}

} // namespace Vestibule
