// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/query/querycompletion.h"
#include "domain/query/querymatch.h"
#include "domain/query/querytext.h"
#include "fuzz/promise.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

using namespace Vestibule;

namespace {

constexpr qint64 kNow = 1'790'000'000;
constexpr qsizetype kMostTried = 6;

template <typename Part>
void checkPlaces(const QList<Part> &parts, const QString &text)
{
    int end = 0;
    for (const Part &part : parts) {
        require(part.position >= end && part.length > 0, "places come one after the other");
        end = part.position + part.length;
        require(end <= text.size(), "places lie in the text");
    }
}

bool isCut(const InviteQuery &query)
{
    return !query.problems.isEmpty()
        && query.problems.constLast().kind == QueryProblem::Kind::TooMany;
}

void checkProblems(const InviteQuery &query, const QString &text)
{
    const QList<QueryProblem> problems = query.problems.mid(0, kMostTried);
    for (const QueryProblem &problem : problems) {
        require(!queryProblemText(problem).isEmpty(), "a problem has a sentence");
        if (isCut(query))
            continue;
        QString rest = text;
        rest.remove(problem.position, problem.length);
        require(parseInviteQuery(rest).means(query), "without a problem the rest is the same");
        require(problem.suggestion.isEmpty()
                    || parseInviteQuery(problem.suggestion).conditions.size()
                            + parseInviteQuery(problem.suggestion).problems.size()
                        == 1,
                "a suggestion is one condition");
    }
}

void checkMeaning(const InviteQuery &query)
{
    const Invite invite{QStringLiteral("invite-1"),
                        QStringLiteral("Mia@example.com"),
                        QStringLiteral("reader"),
                        QStringLiteral("pending"),
                        kNow - 10,
                        kNow + 10,
                        {},
                        QList<ProjectGrant>{{QStringLiteral("proj_a"), QStringLiteral("member")}}};
    QueryContext context;
    context.now = kNow;
    context.projectName = [](const QString &) { return QStringLiteral("Design: Web"); };
    for (const QueryCondition &condition : query.conditions) {
        require(!queryConditionText(condition).isEmpty(), "a condition has words");
        InviteQuery alone;
        alone.conditions = {condition};
        InviteQuery turned = alone;
        turned.conditions.first().negated = !condition.negated;
        const bool open = alone.needsMembers();
        require(open ? matches(alone, invite, context)
                     : matches(alone, invite, context) != matches(turned, invite, context),
                "a minus turns a condition round");
    }
}

void checkCompletions(const QString &text)
{
    const QueryKnowledge known{
        {QStringLiteral("Design: Web")},      {QStringLiteral("example.com")},
        {QStringLiteral("pending")},          {QStringLiteral("owner")},
        {QStringLiteral("anna@example.com")}, QDate(2026, 5, 4)};
    const qsizetype step = std::max<qsizetype>(1, text.size() / kMostTried);
    for (qsizetype cursor = 0; cursor <= text.size(); cursor += step) {
        const QueryCompletions offers = queryCompletions(text, int(cursor), known);
        require(offers.position >= 0 && offers.length >= 0
                    && offers.position + offers.length <= text.size(),
                "completions lie in the text");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const InviteQuery query = parseInviteQuery(text);
    checkPlaces(query.conditions, text);
    checkPlaces(query.problems, text);
    const InviteQuery again = parseInviteQuery(queryText(query));
    require(again.problems.isEmpty() && again.means(query), "what is written is read the same");
    checkProblems(query, text);
    checkMeaning(query);
    checkCompletions(text);
    return 0;
}
