// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/query/invitequery.h"

#include "domain/emailaddress.h"
#include "domain/query/querylexer.h"
#include "domain/query/querytimes.h"
#include "domain/query/querywords.h"

#include <algorithm>

namespace Vestibule {

namespace {

using Field = QueryCondition::Field;
using Kind = QueryProblem::Kind;

/// Judges the conditions of a text, one after the other.
class Parser
{
public:
    explicit Parser(const QString &text)
        : m_text(text)
    { }

    InviteQuery run();

private:
    void take(const QueryToken &token);
    void takeText(const QueryToken &token);
    void takeTimes(const QueryToken &token, QueryCondition condition);
    void takeWords(const QueryToken &token, const QueryCondition &condition);
    void refuse(const QueryToken &token, Kind kind, const QString &word,
                const QString &suggestion = {});
    void refuseField(const QueryToken &token);
    void refuseQuote(const QueryToken &token);
    void refuseWord(const QueryToken &token, const QString &word);
    /// The token's own text with its name or all its values put otherwise.
    [[nodiscard]] static QString otherwise(const QueryToken &token, const QString &name,
                                           const QString &values);
    [[nodiscard]] QString valuesAsTyped(const QueryToken &token) const;

    const QString &m_text;
    InviteQuery m_query;
};

InviteQuery Parser::run()
{
    QueryLexer lexer(m_text);
    while (const std::optional<QueryToken> token = lexer.next()) {
        take(*token);
        const qsizetype count = m_query.conditions.size() + m_query.problems.size();
        const qsizetype at = lexer.position();
        if (count >= kMostQueryConditions && at < m_text.size()) {
            m_query.problems.append({Kind::TooMany, {}, {}, int(at), int(m_text.size() - at)});
            break;
        }
    }
    return m_query;
}

QString foldedValue(Field field, const QString &typed)
{
    if (field == Field::Text)
        return foldedPiece(typed);
    QString value = typed.toCaseFolded().trimmed();
    const auto isAt = [](QChar c) { return c == u'@'; };
    if (field == Field::Domain)
        value.remove(0, std::find_if_not(value.cbegin(), value.cend(), isAt) - value.cbegin());
    return value;
}

QStringList foldedValues(Field field, const QueryToken &token)
{
    QStringList values;
    for (const QueryToken::Value &value : token.values) {
        if (const QString folded = foldedValue(field, value.text); !folded.isEmpty())
            values.append(folded);
    }
    values.removeDuplicates();
    return values;
}

void Parser::take(const QueryToken &token)
{
    if (token.openQuote) {
        refuseQuote(token);
        return;
    }
    if (token.name.isEmpty()) {
        takeText(token);
        return;
    }
    const std::optional<Field> field = queryField(token.name);
    if (!field) {
        refuseField(token);
        return;
    }
    QueryCondition condition;
    condition.field = *field;
    condition.negated = token.negated;
    condition.position = token.position;
    condition.length = token.length;
    condition.values = foldedValues(*field, token);
    if (condition.values.isEmpty())
        refuse(token, Kind::NoValue, token.name);
    else if (isTimeField(*field))
        takeTimes(token, condition);
    else
        takeWords(token, condition);
}

void Parser::takeText(const QueryToken &token)
{
    const QueryToken::Value &value = token.values.constFirst();
    if (!value.text.isEmpty()) {
        m_query.conditions.append({Field::Text,
                                   token.negated,
                                   {foldedValue(Field::Text, value.text)},
                                   {},
                                   token.position,
                                   token.length});
    } else if (!value.quoted) {
        refuse(token, Kind::NothingNegated, QStringLiteral("-"));
    }
}

void Parser::takeTimes(const QueryToken &token, QueryCondition condition)
{
    const auto range =
        condition.values.size() == 1 ? readQueryTimes(condition.values.constFirst()) : std::nullopt;
    if (!range) {
        const QString typed = valuesAsTyped(token);
        const QString likely = likelyQueryTimes(typed);
        refuse(token, Kind::BadTime, typed,
               likely.isEmpty() ? QString() : otherwise(token, token.name, likely));
        return;
    }
    condition.values.clear();
    condition.range = *range;
    m_query.conditions.append(condition);
}

void Parser::takeWords(const QueryToken &token, const QueryCondition &condition)
{
    if (condition.field == Field::Is) {
        const QStringList words = queryIsWords();
        for (const QString &value : condition.values) {
            if (!words.contains(value)) {
                refuseWord(token, value);
                return;
            }
        }
    }
    m_query.conditions.append(condition);
}

void Parser::refuse(const QueryToken &token, Kind kind, const QString &word,
                    const QString &suggestion)
{
    m_query.problems.append({kind, word, suggestion, token.position, token.length});
}

void Parser::refuseField(const QueryToken &token)
{
    QStringList names;
    const QList<Field> fields = queryFields();
    for (const Field field : fields)
        names.append(queryFieldName(field));
    static constexpr std::pair<QLatin1String, QLatin1String> kOtherNames[] = {
        {QLatin1String("created"), QLatin1String("invited")},
        {QLatin1String("sent"), QLatin1String("invited")},
        {QLatin1String("expiry"), QLatin1String("expires")},
        {QLatin1String("state"), QLatin1String("status")},
        {QLatin1String("joined"), QLatin1String("accepted")},
        {QLatin1String("inviter"), QLatin1String("by")},
        {QLatin1String("sender"), QLatin1String("by")},
    };
    QString name = nearestWord(token.name, names);
    for (const auto &[other, ours] : kOtherNames) {
        if (token.name.compare(other, Qt::CaseInsensitive) == 0)
            name = ours;
    }
    refuse(token, Kind::UnknownField, token.name,
           name.isEmpty() ? QString() : otherwise(token, name, valuesAsTyped(token)));
}

void Parser::refuseQuote(const QueryToken &token)
{
    const QString typed = m_text.mid(token.position, token.length);
    const bool closable = !token.values.constLast().text.isEmpty() && !typed.endsWith(u'\\');
    refuse(token, Kind::OpenQuote, token.values.constLast().text,
           closable ? typed + u'"' : QString());
}

/// People try is:pending and is:owner, and mean what they say.
void Parser::refuseWord(const QueryToken &token, const QString &word)
{
    static constexpr std::pair<QLatin1String, Field> kOtherFields[] = {
        {QLatin1String("pending"), Field::Status}, {QLatin1String("accepted"), Field::Status},
        {QLatin1String("expired"), Field::Status}, {QLatin1String("owner"), Field::Role},
        {QLatin1String("reader"), Field::Role},
    };
    QString suggestion;
    if (token.values.size() == 1) {
        if (const QString nearest = nearestWord(word, queryIsWords()); !nearest.isEmpty())
            suggestion = otherwise(token, token.name, nearest);
        for (const auto &[other, field] : kOtherFields) {
            if (word == other)
                suggestion = otherwise(token, queryFieldName(field), word);
        }
    }
    refuse(token, Kind::UnknownValue, word, suggestion);
}

QString Parser::otherwise(const QueryToken &token, const QString &name, const QString &values)
{
    return (token.negated ? QStringLiteral("-") : QString()) + name + u':' + values;
}

QString Parser::valuesAsTyped(const QueryToken &token) const
{
    const int start = token.values.constFirst().position;
    return m_text.mid(start, token.position + token.length - start);
}

} // namespace

bool InviteQuery::means(const InviteQuery &other) const
{
    return std::equal(conditions.cbegin(), conditions.cend(), other.conditions.cbegin(),
                      other.conditions.cend(),
                      [](const auto &left, const auto &right) { return left.means(right); });
}

bool InviteQuery::asks(Field field, const QString &value) const
{
    return std::any_of(conditions.cbegin(), conditions.cend(),
                       [&](const QueryCondition &condition) {
                           return condition.field == field
                               && (value.isEmpty() || condition.values.contains(value));
                       });
}

bool InviteQuery::needsMembers() const
{
    return asks(Field::Is, QStringLiteral("member"));
}

bool InviteQuery::needsInviters() const
{
    return asks(Field::By);
}

bool InviteQuery::needsNow() const
{
    return asks(Field::Is, QStringLiteral("open")) || asks(Field::Is, QStringLiteral("soon"))
        || asks(Field::Is, QStringLiteral("overdue"))
        || std::any_of(conditions.cbegin(), conditions.cend(), [](const QueryCondition &condition) {
               return condition.range.leastSeconds || condition.range.mostSeconds;
           });
}

bool InviteQuery::needsProjects() const
{
    const auto mayBeName = [](const QString &value) { return value != QLatin1String("none"); };
    return std::any_of(
        conditions.cbegin(), conditions.cend(), [&](const QueryCondition &condition) {
            return condition.field == Field::Project
                && std::any_of(condition.values.cbegin(), condition.values.cend(), mayBeName);
        });
}

QList<QueryProblem> unborneWords(const InviteQuery &query, const QSet<QString> &statuses,
                                 const QSet<QString> &roles)
{
    static const QStringList knownStatuses{QStringLiteral("pending"), QStringLiteral("accepted"),
                                           QStringLiteral("expired")};
    static const QStringList knownRoles{QStringLiteral("reader"), QStringLiteral("owner")};
    QList<QueryProblem> problems;
    for (const QueryCondition &condition : query.conditions) {
        const bool status = condition.field == Field::Status;
        if (!status && condition.field != Field::Role)
            continue;
        const QSet<QString> &borne = status ? statuses : roles;
        const QStringList &known = status ? knownStatuses : knownRoles;
        for (const QString &value : condition.values) {
            if (borne.contains(value) || known.contains(value))
                continue;
            const QString nearest = nearestWord(value, known + borne.values());
            const QString name = queryFieldName(condition.field);
            const QString start = condition.negated ? u'-' + name : name;
            problems.append({Kind::Unborne, name + u':' + value,
                             nearest.isEmpty() ? QString() : start + u':' + nearest,
                             condition.position, condition.length});
        }
    }
    return problems;
}

InviteQuery parseInviteQuery(const QString &text)
{
    return Parser(text).run();
}

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
