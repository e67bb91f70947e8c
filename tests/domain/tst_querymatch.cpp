// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/query/querymatch.h"
#include "domain/query/queryperiod.h"
#include "support/testentry.h"

#include <QDateTime>
#include <QTest>

using namespace Vestibule;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kNow = 1'790'000'000;

Invite invite(const QString &email, const QString &status = u"pending"_s)
{
    Invite made;
    made.id = u"invite-"_s + email.section(u'@', 0, 0);
    made.email = email;
    made.role = u"reader"_s;
    made.status = status;
    made.createdAt = kNow - 4 * kDay;
    made.expiresAt = kNow + 10 * kDay;
    made.projects = QList<ProjectGrant>{{u"proj_Design"_s, u"member"_s}};
    return made;
}

QueryContext context()
{
    QueryContext made;
    made.now = kNow;
    made.projectName = [](const QString &id) {
        return id == u"proj_Design"_s ? u"Web Design: Ärger"_s : QString();
    };
    return made;
}

bool holds(const QString &text, const Invite &asked, const QueryContext &known = context())
{
    const InviteQuery query = parseInviteQuery(text);
    if (!query.problems.isEmpty())
        qFatal("the test's own search is no good: %s", qPrintable(text));
    return matches(query, asked, known);
}

} // namespace

class QueryMatchTest : public TestCase
{
    Q_OBJECT

private slots:
    void wordsAreParts()
    {
        const Invite mia = invite(u" Mia.Kim@Example.com"_s);
        QVERIFY(holds(u""_s, mia));
        QVERIFY(holds(u"kim"_s, mia));
        QVERIFY(holds(u"KIM mia"_s, mia));
        QVERIFY(holds(u"INVITE-"_s, mia));
        QVERIFY(!holds(u"kim jo"_s, mia));
        QVERIFY(holds(u"-jo"_s, mia));
        QVERIFY(!holds(u"-kim"_s, mia));
        QVERIFY(!holds(u"cominvite"_s, mia)); // never across the two
        QVERIFY(holds(u"id:Mia,zzz"_s, mia));
        QVERIFY(!holds(u"id:example.com"_s, mia));
        QVERIFY(holds(u"ÄNNE"_s, invite(u"änne@example.com"_s)));
        QVERIFY(holds(u"STRASSE"_s, invite(u"strasse@example.com"_s)));
    }

    void statusAndRoleAreWholeWords()
    {
        Invite mia = invite(u"mia@example.com"_s, u"Pending"_s);
        QVERIFY(holds(u"status:pending"_s, mia));
        QVERIFY(holds(u"status:expired,pending"_s, mia));
        QVERIFY(!holds(u"status:pend"_s, mia));
        QVERIFY(!holds(u"-status:pending"_s, mia));
        mia.expiresAt = kNow - 1;
        QVERIFY(holds(u"status:pending"_s, mia)); // as the API gives it
        mia.status = u"on-hold"_s;
        QVERIFY(holds(u"status:on-hold"_s, mia));
        QVERIFY(holds(u"role:reader -role:owner"_s, mia));
        QVERIFY(!holds(u"role:read"_s, mia));
    }

    void projectsByNameOrId()
    {
        Invite mia = invite(u"mia@example.com"_s);
        QVERIFY(holds(u"project:design"_s, mia));
        QVERIFY(holds(u"project:\"design: ÄRGER\""_s, mia));
        QVERIFY(holds(u"project:PROJ_design"_s, mia));
        QVERIFY(!holds(u"project:proj_"_s, mia)); // ids are whole
        QVERIFY(!holds(u"project:none"_s, mia));
        QVERIFY(!holds(u"project:design"_s, mia, {kNow, {}, nullptr, {}}));
        QVERIFY(holds(u"project:proj_design"_s, mia, {kNow, {}, nullptr, {}}));
        mia.projects->append({u"proj_2"_s, u"owner"_s});
        QVERIFY(holds(u"project:proj_2"_s, mia));
        mia.projects = QList<ProjectGrant>();
        QVERIFY(holds(u"project:none"_s, mia));
        QVERIFY(holds(u"-project:design"_s, mia));
        mia.projects.reset(); // not told: neither some nor none
        QVERIFY(!holds(u"project:none"_s, mia));
        QVERIFY(!holds(u"project:design"_s, mia));
    }

    void whoInvitedIsAPart()
    {
        const Invite mia = invite(u"mia@example.com"_s);
        QueryContext known = context();
        known.inviter = [](const QString &) { return u"Anna@Example.com"_s; };
        QVERIFY(holds(u"by:anna"_s, mia, known));
        QVERIFY(holds(u"by:kim,anna@example.com"_s, mia, known));
        QVERIFY(!holds(u"by:kim"_s, mia, known));
        QVERIFY(holds(u"-by:kim"_s, mia, known));
        QVERIFY(!holds(u"-by:anna"_s, mia, known));
        QVERIFY(!holds(u"by:mia"_s, mia, known));
        // Where it is not known, nothing is chosen by a guess.
        QVERIFY(!holds(u"by:anna"_s, mia));
        QVERIFY(!holds(u"-by:anna"_s, mia));
        known.inviter = [](const QString &) { return QString(); };
        QVERIFY(!holds(u"-by:anna"_s, mia, known));
    }

    void domainsAreWhole()
    {
        QVERIFY(holds(u"domain:EXAMPLE.com"_s, invite(u"Mia@Example.COM "_s)));
        QVERIFY(holds(u"domain:@example.com"_s, invite(u"mia@example.com"_s)));
        QVERIFY(holds(u"domain:example.com"_s, invite(u"\"a@b\"@example.com"_s)));
        QVERIFY(!holds(u"domain:example.com"_s, invite(u"mia@mail.example.com"_s)));
        QVERIFY(!holds(u"domain:mia"_s, invite(u"mia"_s)));
        QVERIFY(holds(u"-domain:mia"_s, invite(u"mia"_s)));
    }

    void agesCountFromThePresent()
    {
        Invite mia = invite(u"mia@example.com"_s);
        mia.expiresAt = kNow + 3 * kDay;
        QVERIFY(holds(u"expires:3d expires:<=3d expires:>=3d expires:1d..3d"_s, mia));
        QVERIFY(!holds(u"expires:<3d"_s, mia));
        QVERIFY(!holds(u"expires:>3d"_s, mia));
        mia.expiresAt = kNow;
        QVERIFY(holds(u"expires:<1h"_s, mia));
        mia.expiresAt = kNow - 1; // what has passed expires within no time
        QVERIFY(!holds(u"expires:<1h"_s, mia));
        QVERIFY(!holds(u"expires:>=0h"_s, mia));

        mia.createdAt = kNow - 30 * kDay;
        QVERIFY(holds(u"invited:>=30d invited:30d invited:4w..5w"_s, mia));
        QVERIFY(!holds(u"invited:>30d"_s, mia));
        QVERIFY(!holds(u"invited:<30d"_s, mia));
        mia.createdAt = kNow + 5; // a server's clock is ahead
        QVERIFY(holds(u"invited:<1h invited:>=0d"_s, mia));
        QVERIFY(!holds(u"invited:>0d"_s, mia));
    }

    void unknownTimesAreWithinNone()
    {
        Invite mia = invite(u"mia@example.com"_s);
        QVERIFY(holds(u"accepted:none"_s, mia));
        QVERIFY(!holds(u"accepted:<9w"_s, mia));
        QVERIFY(!holds(u"accepted:>=1970-01-01"_s, mia));
        QVERIFY(holds(u"-accepted:<9w"_s, mia));
        mia.acceptedAt = kNow - kHour;
        QVERIFY(!holds(u"accepted:none"_s, mia));
        QVERIFY(holds(u"-accepted:none accepted:<=1h"_s, mia));
        mia.expiresAt.reset();
        QVERIFY(holds(u"expires:none"_s, mia));
        QVERIFY(!holds(u"expires:>0d"_s, mia));
    }

    void datesAreLocalDays_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"UTC", "Pacific/Auckland", "America/Sao_Paulo", "Asia/Kolkata"})
            QTest::newRow(zone) << QByteArray(zone);
    }
    void datesAreLocalDays()
    {
        QFETCH(const QByteArray, zone);
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", zone);
        const auto at = [](int day, int hour, int minute, int second) {
            return QDateTime(QDate(2026, 5, day), QTime(hour, minute, second)).toSecsSinceEpoch();
        };
        Invite mia = invite(u"mia@example.com"_s);
        const QString day = u"invited:2026-05-04"_s;
        const auto holdsAt = [&](qint64 time) {
            mia.createdAt = time;
            return holds(day, mia);
        };
        const bool inside = holdsAt(at(4, 0, 0, 0)) && holdsAt(at(4, 23, 59, 59));
        const bool outside = holdsAt(at(3, 23, 59, 59)) || holdsAt(at(5, 0, 0, 0));
        mia.createdAt = at(31, 23, 59, 59);
        const bool months = holds(u"invited:2026-05 invited:<2026-06-01 invited:2026"_s, mia)
            && !holds(u"invited:>2026-05"_s, mia);
        qputenv("TZ", before);
        QVERIFY(inside);
        QVERIFY(!outside);
        QVERIFY(months);
    }

    void isTellsWhatItMeansNow()
    {
        Invite mia = invite(u"mia@example.com"_s);
        QVERIFY(holds(u"is:open -is:soon -is:overdue"_s, mia));
        mia.expiresAt = kNow + expiringSoonSeconds();
        QVERIFY(holds(u"is:open is:soon -is:overdue"_s, mia));
        mia.expiresAt = kNow - 1;
        QVERIFY(holds(u"is:overdue -is:open -is:soon status:pending"_s, mia));
        mia.expiresAt.reset();
        QVERIFY(holds(u"is:open"_s, mia));
        mia.status = u"accepted"_s;
        QVERIFY(!holds(u"is:open,soon,overdue"_s, mia));
    }

    void membersAreAskedOrLeftOpen()
    {
        const QSet<QString> members = {u"mia@example.com"_s};
        QueryContext known = context();
        known.members = &members;
        const Invite mia = invite(u"Mia@Example.com"_s);
        const Invite kim = invite(u"kim@example.com"_s);
        QVERIFY(holds(u"is:member"_s, mia, known));
        QVERIFY(!holds(u"is:member"_s, kim, known));
        QVERIFY(holds(u"-is:member"_s, kim, known));
        for (const QString &text : {u"is:member"_s, u"-is:member"_s, u"is:overdue,member"_s}) {
            QVERIFY(holds(text, mia));
            QVERIFY(holds(text, kim));
        }
        QVERIFY(!holds(u"is:member status:expired"_s, mia));
    }

    void changes()
    {
        QueryContext known = context();
        known.change = [](const QString &id) {
            return id == u"invite-mia"_s ? ListChange::New
                : id == u"invite-kim"_s  ? ListChange::Expired
                                         : ListChange::None;
        };
        QVERIFY(holds(u"is:new -is:changed"_s, invite(u"mia@example.com"_s), known));
        QVERIFY(holds(u"is:changed -is:new"_s, invite(u"kim@example.com"_s), known));
        QVERIFY(holds(u"-is:new,changed"_s, invite(u"jo@example.com"_s), known));
        QVERIFY(!holds(u"is:new,changed"_s, invite(u"mia@example.com"_s)));
    }
};

VESTIBULE_TEST(QueryMatchTest)
#include "tst_querymatch.moc"
