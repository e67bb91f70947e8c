// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/query/invitequery.h"
#include "domain/query/querycompletion.h"
#include "domain/query/querywords.h"
#include "support/query/randomquery.h"
#include "support/testentry.h"

#include <QTest>

#include <algorithm>

using namespace Vestibule;
using namespace Qt::Literals;

namespace {

QueryKnowledge knowledge()
{
    return {{u"Design Web"_s, u"Web"_s, u"Data, \"Big\""_s, u"proj_x"_s},
            {u"example.com"_s, u"mail.example.com"_s, u"other.org"_s},
            {u"pending"_s, u"accepted"_s, u"expired"_s},
            {u"owner"_s, u"reader"_s},
            {u"anna@example.com"_s, u"svc_acct-1"_s},
            QDate(2026, 5, 4)};
}

/// The bar stands for the cursor.
QueryCompletions at(QString text)
{
    const qsizetype cursor = text.indexOf(u'|');
    return queryCompletions(text.remove(cursor, 1), int(cursor), knowledge());
}

QStringList texts(const QueryCompletions &completions)
{
    QStringList all;
    for (const QueryCompletion &item : completions.items)
        all.append(item.text);
    return all;
}

/// The text after the first offer was taken.
QString taken(QString text, const QueryCompletions &completions, int item = 0)
{
    text.remove(u'|');
    return text.replace(completions.position, completions.length,
                        completions.items.value(item).text);
}

} // namespace

class QueryCompletionTest : public TestCase
{
    Q_OBJECT

private slots:
    void nothingTypedOffersEveryQualifier()
    {
        for (const QString &text : {u"|"_s, u"mia |"_s, u"| mia"_s}) {
            const QueryCompletions offers = at(text);
            QCOMPARE(offers.length, text == u"| mia"_s ? 0 : offers.length);
            QCOMPARE(offers.items.size(), queryFields().size());
            QVERIFY(std::all_of(offers.items.cbegin(), offers.items.cend(), [](const auto &item) {
                return item.goesOn && !item.hint.isEmpty();
            }));
        }
    }

    void takes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("offers");
        QTest::addColumn<QString>("taken");
        const auto row = [](const QString &text, const QStringList &offers, const QString &then) {
            QTest::newRow(qPrintable(text)) << text << offers << then;
        };
        row(u"mia sta| x"_s, {u"status:"_s}, u"mia status: x"_s);
        row(u"STAT|"_s, {u"status:"_s}, u"status:"_s);
        row(u"-ro|"_s, {u"role:"_s}, u"-role:"_s);
        row(u"st|zz"_s, {u"status:"_s}, u"status:"_s);
        row(u"st|atus:pending"_s, {u"status:"_s}, u"status:pending"_s);
        row(u"pend|"_s, {u"status:pending"_s}, u"status:pending"_s);
        row(u"exp|"_s, {u"expires:"_s, u"status:expired"_s}, u"expires:"_s);
        row(u"-owne|"_s, {u"role:owner"_s}, u"-role:owner"_s);
        row(u"web|"_s, {u"project:Web"_s, u"project:\"Design Web\""_s}, u"project:Web"_s);
        row(u"memb|"_s, {u"is:member"_s}, u"is:member"_s);
        row(u"zzz|"_s, {}, {});
        row(u"\"sta|tus\""_s, {}, {});
        row(u"status:|"_s, {u"pending"_s, u"accepted"_s, u"expired"_s}, u"status:pending"_s);
        row(u"-status:P|"_s, {u"pending"_s, u"accepted"_s, u"expired"_s}, u"-status:pending"_s);
        row(u"status:ex|pired mia"_s, {u"expired"_s}, u"status:expired mia"_s);
        row(u"status:pending,|"_s, {u"accepted"_s, u"expired"_s}, u"status:pending,accepted"_s);
        row(u"project:des|"_s, {u"\"Design Web\""_s}, u"project:\"Design Web\""_s);
        row(u"project:\"des|"_s, {u"\"Design Web\""_s}, u"project:\"Design Web\""_s);
        row(u"project:\"des| role:owner"_s, {u"\"Design Web\""_s},
            u"project:\"Design Web\" role:owner"_s);
        row(u"project:\"des|\" x"_s, {u"\"Design Web\""_s}, u"project:\"Design Web\" x"_s);
        row(u"project:big|"_s, {u"\"Data, \\\"Big\\\"\""_s}, u"project:\"Data, \\\"Big\\\"\""_s);
        row(u"domain:exa|"_s, {u"example.com"_s, u"mail.example.com"_s}, u"domain:example.com"_s);
        row(u"is:o|"_s, {u"open"_s, u"overdue"_s, u"soon"_s}, u"is:open"_s);
        row(u"expires:5|"_s, {u"5h"_s, u"5d"_s, u"5w"_s}, u"expires:5h"_s);
        row(u"expires:<3|"_s, {u"<3h"_s, u"<3d"_s, u"<3w"_s}, u"expires:<3h"_s);
        row(u"invited:2026|"_s, {u"2026-05-04"_s, u"2026-05"_s}, u"invited:2026-05-04"_s);
        row(u"accepted:no|"_s, {u"none"_s}, u"accepted:none"_s);
        row(u"expires:3days|"_s, {u"expires:3d"_s}, u"expires:3d"_s);
        row(u"mia -stauts:pen| x"_s, {u"-status:pen"_s}, u"mia -status:pen x"_s);
        row(u"id:|"_s, {}, {});
    }
    void takes()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, offers);
        const QueryCompletions completions = at(text);
        QCOMPARE(texts(completions), offers);
        if (!offers.isEmpty())
            QTEST(taken(text, completions), "taken");
    }

    void timesAreExplained()
    {
        const QueryCompletions ahead = at(u"expires:<3|"_s);
        QCOMPARE(ahead.items.at(1).hint, u"in less than %Ln day(s)"_s.replace(u"%Ln"_s, u"3"_s));
        for (const QString &field : {u"expires:|"_s, u"invited:|"_s, u"accepted:|"_s}) {
            const QueryCompletions offers = at(field);
            QVERIFY(offers.items.size() >= 7);
            for (int i = 0; i < offers.items.size(); ++i) {
                QVERIFY(!offers.items.at(i).hint.isEmpty());
                QVERIFY(parseInviteQuery(taken(field, offers, i)).problems.isEmpty());
            }
        }
    }

    void manyNamesAreCut()
    {
        QueryKnowledge known;
        for (int i = 0; i < 1000; ++i)
            known.domains.append(u"d%1.example"_s.arg(i));
        QCOMPARE(queryCompletions(u"domain:"_s, 7, known).items.size(), kMostQueryCompletions);
        QCOMPARE(texts(queryCompletions(u"domain:d999"_s, 11, known)),
                 QStringList{u"d999.example"_s});
    }

    void holdsForAnyTextAndPlace()
    {
        RandomQuery random(9);
        const QueryKnowledge known = knowledge();
        for (int round = 0; round < 2000; ++round) {
            const QString text = random.text();
            for (int cursor = -1; cursor <= text.size() + 1; ++cursor) {
                const QueryCompletions offers = queryCompletions(text, cursor, known);
                QVERIFY2(offers.position >= 0 && offers.length >= 0
                             && offers.position + offers.length <= text.size(),
                         qPrintable(text));
                QVERIFY(offers.items.size() <= kMostQueryCompletions);
                const int place = std::clamp(cursor, 0, int(text.size()));
                QVERIFY2(
                    offers.items.isEmpty()
                        || (offers.position <= place && place <= offers.position + offers.length),
                    qPrintable(text));
            }
        }
    }
};

VESTIBULE_TEST(QueryCompletionTest)
#include "tst_querycompletion.moc"
