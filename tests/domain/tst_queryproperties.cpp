// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/query/invitequery.h"
#include "support/query/randomquery.h"
#include "support/testentry.h"

#include <QTest>

using namespace Vestibule;

namespace {

constexpr int kRounds = 5'000;

QString without(const QString &text, const QueryProblem &problem)
{
    QString rest = text;
    return rest.remove(problem.position, problem.length);
}

} // namespace

/// What holds for every search, tried on many made by chance; the seed is fixed.
class QueryPropertiesTest : public TestCase
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadTheSame()
    {
        RandomQuery random(4);
        for (int round = 0; round < kRounds; ++round) {
            InviteQuery query;
            for (int i = round % 4; i >= 0; --i)
                query.conditions.append(random.condition());
            const QString text = queryText(query);
            const InviteQuery again = parseInviteQuery(text);
            QVERIFY2(again.problems.isEmpty() && again.means(query), qPrintable(text));
            QCOMPARE(queryText(again), text);
        }
    }

    void whatIsReadCanBeWritten()
    {
        RandomQuery random(5);
        for (int round = 0; round < kRounds; ++round) {
            const QString text = random.text();
            const InviteQuery query = parseInviteQuery(text);
            const InviteQuery again = parseInviteQuery(queryText(query));
            QVERIFY2(again.problems.isEmpty() && again.means(query), qPrintable(text));
        }
    }

    void spansLieInTheTextOneAfterTheOther()
    {
        RandomQuery random(6);
        for (int round = 0; round < kRounds; ++round) {
            const QString text = random.text();
            const InviteQuery query = parseInviteQuery(text);
            int end = 0;
            for (const QueryCondition &condition : query.conditions) {
                QVERIFY2(condition.position >= end && condition.length > 0, qPrintable(text));
                end = condition.position + condition.length;
            }
            QVERIFY(end <= text.size());
            end = 0;
            for (const QueryProblem &problem : query.problems) {
                QVERIFY2(problem.position >= end && problem.length > 0, qPrintable(text));
                end = problem.position + problem.length;
            }
            QVERIFY(end <= text.size());
        }
    }

    void withoutAProblemTheRestMeansTheSame()
    {
        RandomQuery random(7);
        int tried = 0;
        for (int round = 0; round < kRounds; ++round) {
            const QString text = random.text();
            const InviteQuery query = parseInviteQuery(text);
            for (const QueryProblem &problem : query.problems) {
                const InviteQuery rest = parseInviteQuery(without(text, problem));
                QVERIFY2(rest.means(query), qPrintable(text));
                QCOMPARE(rest.problems.size(), query.problems.size() - 1);
                ++tried;
            }
        }
        QVERIFY(tried > kRounds / 4);
    }

    void aSuggestionMendsItsSpan()
    {
        RandomQuery random(8);
        int tried = 0;
        for (int round = 0; round < kRounds; ++round) {
            const QString text = random.text();
            const InviteQuery query = parseInviteQuery(text);
            for (const QueryProblem &problem : query.problems) {
                if (problem.suggestion.isEmpty())
                    continue;
                QString mended = text;
                mended.replace(problem.position, problem.length, problem.suggestion);
                const QList<QueryProblem> left = parseInviteQuery(mended).problems;
                for (const QueryProblem &other : left)
                    QVERIFY2(other.kind != problem.kind || other.position != problem.position,
                             qPrintable(text));
                ++tried;
            }
        }
        QVERIFY(tried > 100);
    }
};

VESTIBULE_TEST(QueryPropertiesTest)
#include "tst_queryproperties.moc"
