// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/query/querycompletion.h"

#include "domain/query/querylexer.h"
#include "domain/query/queryoffers.h"
#include "domain/query/querytext.h"
#include "domain/query/querywords.h"

#include <algorithm>

namespace Vestibule {

namespace {

using Field = QueryCondition::Field;

constexpr qsizetype kLettersToGuess = 3;
constexpr qsizetype kMostGuesses = 4; // a field

std::optional<QueryToken> tokenAt(QStringView text, int cursor)
{
    QueryLexer lexer(text);
    while (const std::optional<QueryToken> token = lexer.next()) {
        if (token->position > cursor)
            break;
        if (cursor <= token->position + token->length)
            return token;
    }
    return std::nullopt;
}

/// Whoever types "pend" may mean status:pending.
QList<QueryCompletion> guesses(const QString &typed, const QueryKnowledge &known)
{
    QList<QueryCompletion> found;
    if (typed.size() < kLettersToGuess)
        return found;
    for (const Field field :
         {Field::Status, Field::Role, Field::Is, Field::Project, Field::Domain}) {
        const auto offers = queryValueOffers(field, typed, {}, known).mid(0, kMostGuesses);
        for (const QueryCompletion &offer : offers) {
            const QString hint = offer.hint.isEmpty() ? queryFieldText(field) : offer.hint;
            found.append({queryFieldName(field) + u':' + offer.text, hint, false});
        }
    }
    return found;
}

QueryCompletions forWord(const QueryToken &token, int cursor, const QueryKnowledge &known)
{
    const QueryToken::Value &word = token.values.constFirst();
    if (word.quoted || cursor < word.position)
        return {cursor, 0, {}};
    const QString typed = word.text.left(cursor - word.position);
    return {word.position, word.length, queryFieldOffers(typed) + guesses(typed, known)};
}

/// Of an open quote what stands behind the cursor may be meant for itself.
int lengthToReplace(const QueryToken &token, const QueryToken::Value &value, int cursor)
{
    const bool open = token.openQuote && value.position == token.values.constLast().position;
    return open ? cursor - value.position : value.length;
}

QueryCompletions forValue(const QueryToken &token, Field field, const QString &text, int cursor,
                          const QueryKnowledge &known)
{
    QStringList used;
    const QueryToken::Value *current = nullptr;
    for (const QueryToken::Value &value : token.values) {
        if (cursor >= value.position && cursor <= value.position + value.length)
            current = &value;
        else if (!value.text.isEmpty())
            used.append(value.text.toCaseFolded());
    }
    if (!current)
        return {cursor, 0, {}};
    QString typed = text.mid(current->position, cursor - current->position);
    if (current->quoted && typed.startsWith(u'"'))
        typed = typed.mid(1);
    return {current->position, lengthToReplace(token, *current, cursor),
            queryValueOffers(field, typed, used, known)};
}

/// The name is wrong; what was meant stands in the problem.
QueryCompletions forProblem(const QueryToken &token, const QString &text)
{
    const QList<QueryProblem> problems =
        parseInviteQuery(text.mid(token.position, token.length)).problems;
    QueryCompletions completions{token.position, token.length, {}};
    for (const QueryProblem &problem : problems) {
        if (!problem.suggestion.isEmpty())
            completions.items.append({problem.suggestion, {}, false});
    }
    return completions;
}

QueryCompletions uncut(const QString &text, int cursor, const QueryKnowledge &known)
{
    const std::optional<QueryToken> token = tokenAt(text, cursor);
    if (!token)
        return {cursor, 0, queryFieldOffers({})};
    if (token->name.isEmpty())
        return forWord(*token, cursor, known);
    const int nameEnd = token->values.constFirst().position;
    if (cursor < nameEnd) {
        const int start = nameEnd - 1 - int(token->name.size());
        if (cursor < start)
            return {cursor, 0, {}}; // before its minus
        const QString typed = text.mid(start, cursor - start);
        return {start, nameEnd - start, queryFieldOffers(typed)};
    }
    const std::optional<Field> field = queryField(token->name);
    if (!field)
        return forProblem(*token, text);
    const QueryCompletions values = forValue(*token, *field, text, cursor, known);
    return values.items.isEmpty() && isTimeField(*field) ? forProblem(*token, text) : values;
}

} // namespace

QueryCompletions queryCompletions(const QString &text, int cursor, const QueryKnowledge &known)
{
    const int place = std::clamp(cursor, 0, int(text.size()));
    QueryCompletions completions = uncut(text, place, known);
    completions.items = completions.items.mid(0, kMostQueryCompletions);
    return completions;
}

} // namespace Vestibule
