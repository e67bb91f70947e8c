// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/query/queryoffers.h"

#include "domain/query/querytext.h"
#include "domain/query/querytimes.h"
#include "domain/query/querytimetext.h"
#include "domain/query/querywording.h"
#include "domain/query/querywords.h"

#include <QRegularExpression>

namespace Vestibule {

namespace {

using Field = QueryCondition::Field;

QString fieldHint(Field field)
{
    switch (field) {
    case Field::Text:
        break;
    case Field::Id:
        return QueryWording::tr("a part of the invite's ID");
    case Field::Status:
        return QueryWording::tr("pending, accepted or expired");
    case Field::Role:
        return QueryWording::tr("owner or reader");
    case Field::Project:
        return QueryWording::tr("a part of a project's name, or its ID");
    case Field::Domain:
        return QueryWording::tr("the part after the @ of the address");
    case Field::By:
        return QueryWording::tr("part of the address of the person who sent the invite");
    case Field::Expires:
        return QueryWording::tr("how soon, or a date: <3d, 2026-05");
    case Field::Invited:
        return QueryWording::tr("how long ago, or a date: >30d, 2026-05");
    case Field::Accepted:
        return QueryWording::tr("how long ago, or a date: <7d, 2026-05");
    case Field::Is:
        return QueryWording::tr("open, expiring soon, a member and more");
    }
    return {};
}

QStringList timeExamples(Field field, QDate today)
{
    const QString day = today.toString(Qt::ISODate);
    const QString month = day.left(7);
    if (field == Field::Expires) {
        return {QStringLiteral("<1d"), soonRange(), QStringLiteral("<7d"),
                QStringLiteral(">7d"), day,         month,
                QStringLiteral("none")};
    }
    QStringList examples = {QStringLiteral("<1d"),
                            QStringLiteral("<7d"),
                            QStringLiteral("<30d"),
                            QStringLiteral(">30d"),
                            QStringLiteral(">90d"),
                            day,
                            month};
    if (field == Field::Accepted)
        examples.append(QStringLiteral("none"));
    return examples;
}

QStringList timesFor(Field field, const QString &typed, QDate today)
{
    static const QRegularExpression number(QStringLiteral("^[<>]?=?[0-9]{1,3}$"));
    QStringList times;
    if (number.match(typed).hasMatch()) {
        for (const QChar unit : {u'h', u'd', u'w'})
            times.append(typed + unit);
    }
    const QStringList examples = timeExamples(field, today);
    for (const QString &example : examples) {
        if (example.startsWith(typed, Qt::CaseInsensitive) && !example.isEmpty())
            times.append(example);
    }
    times.removeDuplicates();
    return times;
}

QList<QueryCompletion> timeOffers(Field field, const QString &typed, QDate today)
{
    QList<QueryCompletion> offers;
    const QStringList times = timesFor(field, typed, today);
    for (const QString &time : times) {
        const auto range = readQueryTimes(time);
        if (!range)
            continue;
        QueryCondition condition;
        condition.field = field;
        condition.range = *range;
        offers.append({time, queryTimeText(condition), false});
    }
    return offers;
}

QStringList valuesOf(Field field, const QueryKnowledge &known)
{
    switch (field) {
    case Field::Status:
        return known.statuses;
    case Field::Role:
        return known.roles;
    case Field::Project:
        return known.projects + QStringList{QStringLiteral("none")};
    case Field::Domain:
        return known.domains;
    case Field::By:
        return known.inviters;
    case Field::Is:
        return queryIsWords();
    default:
        return {};
    }
}

QueryCompletion offer(Field field, const QString &value)
{
    const QString hint = queryValueText(field, value.toCaseFolded());
    const bool saysMore = hint.compare(value, Qt::CaseInsensitive) != 0;
    return {quotedQueryValue(value), saysMore ? hint : QString(), false};
}

} // namespace

QList<QueryCompletion> queryFieldOffers(const QString &begun)
{
    QList<QueryCompletion> offers;
    const QList<Field> fields = queryFields();
    for (const Field field : fields) {
        const QString name = queryFieldName(field);
        if (name.startsWith(begun, Qt::CaseInsensitive))
            offers.append({name + u':', fieldHint(field), true});
    }
    return offers;
}

QList<QueryCompletion> queryValueOffers(Field field, const QString &typed, const QStringList &used,
                                        const QueryKnowledge &known)
{
    if (isTimeField(field))
        return timeOffers(field, typed, known.today);
    const QString folded = typed.toCaseFolded();
    QList<QueryCompletion> beginning;
    QList<QueryCompletion> holding;
    const QStringList values = valuesOf(field, known);
    for (const QString &value : values) {
        if (beginning.size() == kMostQueryCompletions)
            break;
        const QString other = value.toCaseFolded();
        if (value.isEmpty() || used.contains(other))
            continue;
        if (other.startsWith(folded))
            beginning.append(offer(field, value));
        else if (holding.size() < kMostQueryCompletions && other.contains(folded))
            holding.append(offer(field, value));
    }
    return (beginning + holding).mid(0, kMostQueryCompletions);
}

} // namespace Vestibule
