// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/query/querytext.h"
#include "domain/query/querywords.h"
#include "support/testentry.h"

#include <QLocale>
#include <QTest>

using namespace Vestibule;
using namespace Qt::Literals;

using Field = QueryCondition::Field;
using Kind = QueryProblem::Kind;

class QueryTextTest : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void conditions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const QString &text, const QString &words) {
            QTest::newRow(qPrintable(text)) << text << words;
        };
        row(u"Mia"_s, u"“mia”"_s);
        row(u"-mia"_s, u"Not “mia”"_s);
        row(u"status:pending"_s, u"Status: Pending"_s);
        row(u"status:pending,on-hold"_s, u"Status: Pending or on-hold"_s);
        row(u"-role:owner"_s, u"Role: not Owner"_s);
        row(u"project:design"_s, u"Project: Web Design"_s);
        row(u"project:other"_s, u"Project: other"_s);
        row(u"project:none"_s, u"Project: none"_s);
        row(u"domain:a,b,c,d,e"_s, u"Domain: a or b or c or 2 more"_s);
        row(u"domain:a,b,c,d"_s, u"Domain: a or b or c or d"_s);
        row(u"id:x"_s, u"ID: x"_s);
        row(u"-is:member"_s, u"Property: not a member"_s);
        row(u"is:soon,new"_s, u"Property: expiring soon or new since the last check"_s);
        row(u"expires:<3d"_s, u"Expires: in less than 3 day(s)"_s);
        row(u"expires:36h"_s, u"Expires: within 36 hour(s)"_s);
        row(u"expires:>2w"_s, u"Expires: in more than 2 week(s)"_s);
        row(u"expires:>=2w"_s, u"Expires: in 2 week(s) or more"_s);
        row(u"expires:1d..2d"_s, u"Expires: in 1 day(s) to 2 day(s)"_s);
        row(u"expires:none"_s, u"Expires: never or unknown"_s);
        row(u"invited:<3d"_s, u"Invited: less than 3 day(s) ago"_s);
        row(u"-invited:3d"_s, u"Invited: not in the last 3 day(s)"_s);
        row(u"invited:>30d"_s, u"Invited: more than 30 day(s) ago"_s);
        row(u"invited:>=30d"_s, u"Invited: at least 30 day(s) ago"_s);
        row(u"accepted:1d..2d"_s, u"Accepted: 1 day(s) to 2 day(s) ago"_s);
        row(u"accepted:none"_s, u"Accepted: not yet"_s);
        row(u"invited:2026-05-04"_s, u"Invited: on 4 May 2026"_s);
        row(u"invited:2026-05"_s, u"Invited: in May 2026"_s);
        row(u"invited:2026"_s, u"Invited: in 2026"_s);
        row(u"invited:>=2026-05-04"_s, u"Invited: since 4 May 2026"_s);
        row(u"invited:<2026-05-04"_s, u"Invited: until 3 May 2026"_s);
        row(u"invited:2026-05-04..2026-05-06"_s, u"Invited: from 4 May 2026 to 6 May 2026"_s);
    }
    void conditions()
    {
        QFETCH(const QString, text);
        const InviteQuery query = parseInviteQuery(text);
        QVERIFY(query.problems.isEmpty());
        const auto name = [](const QString &value) {
            return value == u"design"_s ? u"Web Design"_s : QString();
        };
        QTEST(queryConditionText(query.conditions.constFirst(), name), "words");
    }

    void longWordsAreCut()
    {
        const InviteQuery query = parseInviteQuery(QString(5000, u'x'));
        QCOMPARE(queryConditionText(query.conditions.constFirst()).size(), 42);
        QVERIFY(queryProblemText(parseInviteQuery(u"expires:"_s + QString(5000, u'x')).problems[0])
                    .size()
                < 200);
    }

    void problems_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const QString &text, const QString &words) {
            QTest::newRow(qPrintable(text)) << text << words;
        };
        row(u"stauts:x"_s, u"“stauts:” is unknown. Did you mean status:x?"_s);
        row(u"zzz:x"_s,
            u"“zzz:” is unknown. Use status: is: role: project: domain: by: expires: invited: accepted: id:. To search for the text itself, put it in quotes."_s);
        row(u"is:pending"_s, u"“pending” is unknown after “is:”. Did you mean status:pending?"_s);
        row(u"is:zzz"_s,
            u"“zzz” is unknown after “is:”. Use open soon overdue member new changed."_s);
        row(u"role:"_s, u"“role:” needs a value, as in role:owner."_s);
        row(u"expires:3days"_s, u"“3days” is not a time. Did you mean expires:3d?"_s);
        row(u"expires:x"_s,
            u"“x” is not a time. Type an age, such as <3d or >2w, or a date, such as 2026-05-04 or >=2026-05."_s);
        row(u"\"a b"_s, u"A closing quote is missing."_s);
        row(u"-"_s,
            u"A minus excludes what follows it, as in -status:expired. Nothing follows this one."_s);
    }
    void problems()
    {
        QFETCH(const QString, text);
        const InviteQuery query = parseInviteQuery(text);
        QCOMPARE(query.problems.size(), 1);
        QTEST(queryProblemText(query.problems.constFirst()), "words");
    }

    void theExamplesItGivesAreGood()
    {
        const QList<Field> fields = queryFields();
        for (const Field field : fields) {
            const QString name = queryFieldName(field);
            const QString words = queryProblemText(parseInviteQuery(name + u':').problems[0]);
            const QString example = words.section(u' ', -1).chopped(1);
            const InviteQuery query = parseInviteQuery(example);
            QVERIFY2(query.problems.isEmpty() && query.asks(field), qPrintable(words));
            QVERIFY(!queryFieldText(field).isEmpty());
        }
    }

    void tooManyTellsTheNumber()
    {
        const QString text = u"mia "_s.repeated(kMostQueryConditions + 1);
        QVERIFY(queryProblemText(parseInviteQuery(text).problems[0]).contains(u"500"_s));
    }
};

VESTIBULE_TEST(QueryTextTest)
#include "tst_querytext.moc"
