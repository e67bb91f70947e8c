// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/query/invitequery.h"

#include "support/testentry.h"

#include <QTest>

using namespace Vestibule;
using namespace Qt::StringLiterals;

using Field = QueryCondition::Field;
using Kind = QueryProblem::Kind;

namespace {

constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;

/// "status=pending,expired" or "-text=mia"; times are shown by queryText().
QString shown(const QueryCondition &condition)
{
    static const QHash<Field, QString> names = {{Field::Text, u"text"_s},
                                                {Field::Id, u"id"_s},
                                                {Field::Status, u"status"_s},
                                                {Field::Role, u"role"_s},
                                                {Field::Project, u"project"_s},
                                                {Field::Domain, u"domain"_s},
                                                {Field::Expires, u"expires"_s},
                                                {Field::Invited, u"invited"_s},
                                                {Field::Accepted, u"accepted"_s},
                                                {Field::Is, u"is"_s},
                                                {Field::By, u"by"_s}};
    return (condition.negated ? u"-"_s : QString()) + names[condition.field] + u'='
        + (condition.values.isEmpty() ? queryText(condition).section(u':', 1)
                                      : condition.values.join(u'|'));
}

QStringList shown(const QString &text)
{
    QStringList all;
    const InviteQuery query = parseInviteQuery(text);
    for (const QueryCondition &condition : query.conditions)
        all.append(shown(condition));
    return all;
}

QueryCondition::Range rangeOf(const QString &times)
{
    const InviteQuery query = parseInviteQuery(u"expires:"_s + times);
    return query.conditions.size() == 1 ? query.conditions.constFirst().range
                                        : QueryCondition::Range();
}

} // namespace

class InviteQueryTest : public TestCase
{
    Q_OBJECT

private slots:
    void understands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("conditions");
        const auto row = [](const QString &text, const QStringList &conditions) {
            QTest::newRow(qPrintable(text)) << text << conditions;
        };
        row(u""_s, {});
        row(u" \t\n "_s, {});
        row(u"Mia  KIM"_s, {u"text=mia"_s, u"text=kim"_s});
        row(u"\"Mia Kim\""_s, {u"text=mia kim"_s});
        row(u"\"say \\\"hi\\\" \\\\ \\n\""_s, {u"text=say \"hi\" \\ \\n"_s});
        row(u"o\"brien"_s, {u"text=o\"brien"_s});
        row(u"\"a b\"c"_s, {u"text=a b"_s, u"text=c"_s});
        row(u"\"\" x"_s, {u"text=x"_s});
        row(u"mia,kim"_s, {u"text=mia,kim"_s});
        row(u"-mia"_s, {u"-text=mia"_s});
        row(u"-\"mia kim\""_s, {u"-text=mia kim"_s});
        row(u"mia-kim"_s, {u"text=mia-kim"_s});
        row(u"--x"_s, {u"-text=-x"_s});
        row(u"status:pending"_s, {u"status=pending"_s});
        row(u"STATUS:Pending"_s, {u"status=pending"_s});
        row(u"-role:owner"_s, {u"-role=owner"_s});
        row(u"status:pending,expired"_s, {u"status=pending|expired"_s});
        row(u"status:pending,,pending,"_s, {u"status=pending"_s});
        row(u"project:\"Design Web\",\"A, B\",proj_x mia"_s,
            {u"project=design web|a, b|proj_x"_s, u"text=mia"_s});
        row(u"project:none"_s, {u"project=none"_s});
        row(u"project:\"a\"b"_s, {u"project=a"_s, u"text=b"_s});
        row(u"domain:@Example.com"_s, {u"domain=example.com"_s});
        row(u"id:Invite-1"_s, {u"id=invite-1"_s});
        row(u"is:member,SOON"_s, {u"is=member|soon"_s});
        row(u"status:something-new"_s, {u"status=something-new"_s});
        row(u"\"status:pending\""_s, {u"text=status:pending"_s});
        row(u":a"_s, {u"text=:a"_s});
        row(u"https://example.com"_s, {u"text=https://example.com"_s});
        row(u"12:30"_s, {u"text=12:30"_s});
        row(u"x:y"_s, {u"text=x:y"_s});
        row(u"mia@example.com:80"_s, {u"text=mia@example.com:80"_s});
        row(u"größe:3"_s, {u"text=größe:3"_s});
        row(u"id://x"_s, {u"id=//x"_s});
    }
    void understands()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, conditions);
        QCOMPARE(shown(text), conditions);
        QVERIFY(parseInviteQuery(text).problems.isEmpty());
    }

    void ages()
    {
        QCOMPARE(rangeOf(u"<3d"_s).mostSeconds, 3 * kDay - 1);
        QCOMPARE(rangeOf(u"<=3D"_s).mostSeconds, 3 * kDay);
        QCOMPARE(rangeOf(u"3d"_s).mostSeconds, 3 * kDay);
        QCOMPARE(rangeOf(u"\"<3d\""_s).mostSeconds, 3 * kDay - 1);
        QCOMPARE(rangeOf(u">30d"_s).leastSeconds, 30 * kDay + 1);
        QCOMPARE(rangeOf(u">=6w"_s).leastSeconds, 42 * kDay);
        QCOMPARE(rangeOf(u"<=12h"_s).mostSeconds, 12 * kHour);
        QCOMPARE(rangeOf(u"3d..1w"_s).leastSeconds, 3 * kDay);
        QCOMPARE(rangeOf(u"3d..1w"_s).mostSeconds, 7 * kDay);
        QCOMPARE(rangeOf(u"3d.."_s).leastSeconds, 3 * kDay);
        QVERIFY(!rangeOf(u"3d.."_s).mostSeconds);
        QVERIFY(!rangeOf(u"<3d"_s).leastSeconds);
        QVERIFY(rangeOf(u"None"_s).none);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        const QDate fourth(2026, 5, 4);
        QTest::newRow("day") << u"2026-05-04"_s << fourth << fourth;
        QTest::newRow("month") << u"2026-02"_s << QDate(2026, 2, 1) << QDate(2026, 2, 28);
        QTest::newRow("year") << u"2026"_s << QDate(2026, 1, 1) << QDate(2026, 12, 31);
        QTest::newRow("from") << u">=2026-05-04"_s << fourth << QDate();
        QTest::newRow("after") << u">2026-05-03"_s << fourth << QDate();
        QTest::newRow("after a month") << u">2026-04"_s << QDate(2026, 5, 1) << QDate();
        QTest::newRow("before") << u"<2026-05-05"_s << QDate() << fourth;
        QTest::newRow("up to") << u"<=2026-05-04"_s << QDate() << fourth;
        QTest::newRow("up to a month") << u"<=2026-05"_s << QDate() << QDate(2026, 5, 31);
        QTest::newRow("between") << u"2026-05-04..2026-05-10"_s << fourth << QDate(2026, 5, 10);
        QTest::newRow("months") << u"2026-05..2026-06"_s << QDate(2026, 5, 1) << QDate(2026, 6, 30);
        QTest::newRow("open end") << u"2026-05-04.."_s << fourth << QDate();
        QTest::newRow("open start") << u"..2026-05-04"_s << QDate() << fourth;
    }
    void dates()
    {
        QFETCH(const QString, text);
        QFETCH(const QDate, from);
        QFETCH(const QDate, to);
        const QueryCondition::Range range = rangeOf(text);
        QCOMPARE(range.from.value_or(QDate()), from);
        QCOMPARE(range.to.value_or(QDate()), to);
        QVERIFY(!range.none && !range.leastSeconds && !range.mostSeconds);
    }

    void problems_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("suggestion");
        const auto row = [](const QString &text, Kind kind, const QString &word,
                            const QString &suggestion) {
            QTest::newRow(qPrintable(text)) << text << int(kind) << word << suggestion;
        };
        row(u"stauts:pending"_s, Kind::UnknownField, u"stauts"_s, u"status:pending"_s);
        row(u"-proj:\"A B\""_s, Kind::UnknownField, u"proj"_s, u"-project:\"A B\""_s);
        row(u"created:3d"_s, Kind::UnknownField, u"created"_s, u"invited:3d"_s);
        row(u"zzz:1"_s, Kind::UnknownField, u"zzz"_s, {});
        row(u"status:"_s, Kind::NoValue, u"status"_s, {});
        row(u"status:\"\",,"_s, Kind::NoValue, u"status"_s, {});
        row(u"domain:@"_s, Kind::NoValue, u"domain"_s, {});
        row(u"is:membr"_s, Kind::UnknownValue, u"membr"_s, u"is:member"_s);
        row(u"-is:pending"_s, Kind::UnknownValue, u"pending"_s, u"-status:pending"_s);
        row(u"is:open,zzz"_s, Kind::UnknownValue, u"zzz"_s, {});
        row(u"expires:soonish"_s, Kind::BadTime, u"soonish"_s, {});
        row(u"expires:3days"_s, Kind::BadTime, u"3days"_s, u"expires:3d"_s);
        row(u"invited:>2Weeks"_s, Kind::BadTime, u">2Weeks"_s, u"invited:>2w"_s);
        row(u"expires:30"_s, Kind::BadTime, u"30"_s, u"expires:30d"_s);
        row(u"expires:2026-5-4"_s, Kind::BadTime, u"2026-5-4"_s, u"expires:2026-05-04"_s);
        row(u"expires:2026-02-30"_s, Kind::BadTime, u"2026-02-30"_s, {});
        row(u"expires:2026-05-10..2026-05-04"_s, Kind::BadTime, u"2026-05-10..2026-05-04"_s,
            u"expires:2026-05-04..2026-05-10"_s);
        row(u"expires:.."_s, Kind::BadTime, u".."_s, {});
        row(u"expires:<"_s, Kind::BadTime, u"<"_s, {});
        row(u"expires:<3d,>30d"_s, Kind::BadTime, u"<3d,>30d"_s, {});
        row(u"expires:9999999999999999999d"_s, Kind::BadTime, u"9999999999999999999d"_s, {});
        row(u"expires:>9999"_s, Kind::BadTime, u">9999"_s, {});
        row(u"\"mia kim"_s, Kind::OpenQuote, u"mia kim"_s, u"\"mia kim\""_s);
        row(u"project:a,\"b c"_s, Kind::OpenQuote, u"b c"_s, u"project:a,\"b c\""_s);
        row(u"\"mia\\"_s, Kind::OpenQuote, u"mia\\"_s, {});
        row(u"\""_s, Kind::OpenQuote, {}, {});
        row(u"-"_s, Kind::NothingNegated, u"-"_s, {});
    }
    void problems()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, suggestion);
        const InviteQuery query = parseInviteQuery(text);
        QVERIFY(query.isEmpty());
        QCOMPARE(query.problems.size(), 1);
        const QueryProblem problem = query.problems.constFirst();
        QTEST(int(problem.kind), "kind");
        QTEST(problem.word, "word");
        QCOMPARE(problem.suggestion, suggestion);
        QCOMPARE(problem.position, 0);
        QCOMPARE(problem.length, text.size());
        if (!suggestion.isEmpty()) {
            QVERIFY(parseInviteQuery(suggestion).problems.isEmpty());
            QCOMPARE(parseInviteQuery(suggestion).conditions.size(), 1);
        }
    }

    void spansAreThoseOfTheText()
    {
        const QString text = u"  mia -status:pending,\"a b\" stauts:x \"q r\" - "_s;
        const InviteQuery query = parseInviteQuery(text);
        QStringList parts;
        for (const QueryCondition &condition : query.conditions)
            parts.append(text.mid(condition.position, condition.length));
        QCOMPARE(parts, (QStringList{u"mia"_s, u"-status:pending,\"a b\""_s, u"\"q r\""_s}));
        QCOMPARE(query.problems.size(), 2);
        QCOMPARE(text.mid(query.problems[0].position, query.problems[0].length), u"stauts:x"_s);
        QCOMPARE(query.problems[1].position, text.size() - 2);
        QCOMPARE(query.problems[1].length, 1);
    }

    void writes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const QString &typed, const QString &canonical) {
            QTest::newRow(qPrintable(typed)) << typed << canonical;
        };
        row(u"  Mia   -Kim "_s, u"mia -kim"_s);
        row(u"\"mia\""_s, u"mia"_s);
        row(u"\"-mia\" \"is:new\" \"a b\""_s, u"\"-mia\" \"is:new\" \"a b\""_s);
        row(u"PROJECT:\"Design\",\"A B\""_s, u"project:design,\"a b\""_s);
        row(u"expires:2d..4w"_s, u"expires:2d..4w"_s);
        row(u"expires:48h"_s, u"expires:<=2d"_s);
        row(u"expires:<36h"_s, u"expires:<36h"_s);
        row(u"invited:>1w"_s, u"invited:>7d"_s);
        row(u"invited:>=0d"_s, u"invited:>=0d"_s);
        row(u"invited:<0h"_s, u"invited:<0d"_s);
        row(u"invited:2026-05-01..2026-05-31"_s, u"invited:2026-05"_s);
        row(u"invited:2026-01..2026-12"_s, u"invited:2026"_s);
        row(u"invited:2026-05-04..2026-05-04"_s, u"invited:2026-05-04"_s);
        row(u"invited:2026-05-04..2026-05-05"_s, u"invited:2026-05-04..2026-05-05"_s);
        row(u"invited:<2026-06-01"_s, u"invited:<=2026-05-31"_s);
        row(u"accepted:NONE"_s, u"accepted:none"_s);
    }
    void writes()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, canonical);
        const InviteQuery query = parseInviteQuery(typed);
        QCOMPARE(queryText(query), canonical);
        QVERIFY(parseInviteQuery(canonical).means(query));
    }

    void asksWhatItNeeds()
    {
        QVERIFY(parseInviteQuery(u"-is:open,member"_s).needsMembers());
        QVERIFY(!parseInviteQuery(u"is:open member"_s).needsMembers());
        QVERIFY(parseInviteQuery(u"project:none,design"_s).needsProjects());
        QVERIFY(!parseInviteQuery(u"project:none"_s).needsProjects());
        QVERIFY(parseInviteQuery(u"status:a"_s).asks(Field::Status));
        QVERIFY(!parseInviteQuery(u"status:a"_s).asks(Field::Status, u"b"_s));
    }

    void goodConditionsStayBesideBadOnes()
    {
        const InviteQuery query = parseInviteQuery(u"mia stauts:x status:pending"_s);
        QCOMPARE(query.conditions.size(), 2);
        QCOMPARE(query.problems.size(), 1);
    }

    void tooManyAreSaidAndNotDroppedInSilence()
    {
        const QString text = u"mia "_s.repeated(kMostQueryConditions);
        QVERIFY(parseInviteQuery(text).problems.isEmpty());
        QCOMPARE(parseInviteQuery(text).conditions.size(), kMostQueryConditions);
        const InviteQuery query = parseInviteQuery(text + u"kim jo"_s);
        QCOMPARE(query.conditions.size(), kMostQueryConditions);
        QCOMPARE(query.problems.size(), 1);
        QCOMPARE(query.problems.constFirst().kind, Kind::TooMany);
        QCOMPARE(query.problems.constFirst().position, text.size());
        QCOMPARE(query.problems.constFirst().length, 6);
    }

    void hugeTextsAreRead()
    {
        const int size = 200'000;
        for (const QString &piece : {u"a"_s, u"\""_s, u"-"_s, u":"_s, u","_s, u"a:"_s, u"\\"_s,
                                     u"\"\""_s, u"- "_s, u"status:"_s, u"id:\"x\","_s}) {
            const QString text = piece.repeated(size / piece.size());
            const InviteQuery query = parseInviteQuery(text);
            QVERIFY(query.conditions.size() + query.problems.size() <= kMostQueryConditions + 1);
        }
        QStringList ids;
        for (int i = 0; i < 100'000; ++i)
            ids.append(QString::number(i));
        const InviteQuery query = parseInviteQuery(u"id:"_s + ids.join(u','));
        QCOMPARE(query.conditions.constFirst().values.size(), ids.size()); // nothing is lost
    }
};

VESTIBULE_TEST(InviteQueryTest)
#include "tst_invitequery.moc"
