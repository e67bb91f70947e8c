// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/invitestatistics.h"

#include "models/list/invitestore.h"
#include "support/testentry.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

using namespace Vestibule;
using namespace Qt::Literals;

namespace {

constexpr qint64 kNow = 1'790'000'000; // 2026-09-21
constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;

Invite inviteOf(int number, const QString &status, std::optional<qint64> createdAt = kNow - kDay)
{
    Invite invite;
    invite.id = u"invite-%1"_s.arg(number);
    invite.email = u"person%1@example.com"_s.arg(number);
    invite.role = u"reader"_s;
    invite.status = status;
    invite.createdAt = createdAt;
    return invite;
}

InviteStatistics statisticsOf(const QList<Invite> &invites, const QByteArray &zone = "UTC")
{
    InviteStore store;
    InviteStatistics statistics(kNow, QTimeZone(zone));
    for (const Invite &invite : invites)
        statistics.add(store, store.put(invite).row);
    return statistics;
}

qint64 at(const QByteArray &zone, int year, int month, int day, int hour, int minute, int second)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second), QTimeZone(zone))
        .toSecsSinceEpoch();
}

Invite acceptedAfter(int number, qint64 seconds)
{
    Invite invite = inviteOf(number, u"accepted"_s, kNow - 60 * kDay);
    invite.acceptedAt = *invite.createdAt + seconds;
    return invite;
}

} // namespace

class InviteStatisticsTest : public TestCase
{
    Q_OBJECT

private slots:
    void countsByTheApisWord()
    {
        Invite overdue = inviteOf(2, u"pending"_s);
        overdue.expiresAt = kNow - 10; // pending in the API's word, though past its expiry
        const auto statistics =
            statisticsOf({inviteOf(1, u"accepted"_s), overdue, inviteOf(3, u"expired"_s),
                          inviteOf(4, u"deferred"_s), inviteOf(5, u"accepted"_s)});
        QCOMPARE(statistics.count(), 5);
        QCOMPARE(statistics.outcomes()[Outcome::Accepted], 2);
        QCOMPARE(statistics.outcomes()[Outcome::Pending], 1);
        QCOMPARE(statistics.outcomes()[Outcome::Expired], 1);
        QCOMPARE(statistics.outcomes()[Outcome::Other], 1);
    }

    void nothingGivesNothing()
    {
        const auto statistics = statisticsOf({});
        QCOMPARE(statistics.count(), 0);
        QVERIFY(statistics.weeks().isEmpty());
        QVERIFY(!statistics.acceptanceMedian());
        QVERIFY(statistics.domains().top.isEmpty());
    }

    void weeksBeginOnMondayOfThePlace()
    {
        // 2026-08-03 is a Monday.
        const QByteArray berlin = "Europe/Berlin";
        const auto statistics =
            statisticsOf({inviteOf(1, u"pending"_s, at(berlin, 2026, 8, 2, 23, 59, 59)),
                          inviteOf(2, u"pending"_s, at(berlin, 2026, 8, 3, 0, 0, 0)),
                          inviteOf(3, u"accepted"_s, at(berlin, 2026, 8, 9, 23, 59, 59))},
                         berlin);
        const auto weeks = statistics.weeks();
        QCOMPARE(weeks.size(), 2);
        QCOMPARE(weeks.at(0).monday, QDate(2026, 7, 27));
        QCOMPARE(weeks.at(0).counts.total(), 1);
        QCOMPARE(weeks.at(1).monday, QDate(2026, 8, 3));
        QCOMPARE(weeks.at(1).counts[Outcome::Pending], 1);
        QCOMPARE(weeks.at(1).counts[Outcome::Accepted], 1);
    }

    void weeksWithoutInvitesStandBetween()
    {
        const auto statistics = statisticsOf(
            {inviteOf(1, u"pending"_s, kNow), inviteOf(2, u"pending"_s, kNow - 28 * kDay)});
        const auto weeks = statistics.weeks();
        QCOMPARE(weeks.size(), 5);
        QCOMPARE(weeks.at(2).counts.total(), 0);
        for (qsizetype i = 1; i < weeks.size(); ++i)
            QCOMPARE(weeks.at(i - 1).monday.daysTo(weeks.at(i).monday), 7);
    }

    void weeksAgreeWithTheCalendar_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"UTC", "Europe/Berlin", "America/New_York", "America/Sao_Paulo",
                                 "Asia/Kolkata", "Pacific/Apia", "Africa/Cairo"})
            QTest::newRow(zone) << QByteArray(zone);
    }
    void weeksAgreeWithTheCalendar()
    {
        QFETCH(const QByteArray, zone);
        QRandomGenerator random(7);
        QMap<QDate, int> expected;
        QList<Invite> invites;
        for (int i = 0; i < 4000; ++i) { // clocks change twice a year in most of them
            const qint64 time = kNow - random.bounded(qint64(15) * 365 * kDay);
            const QDate day = QDateTime::fromSecsSinceEpoch(time, QTimeZone(zone)).date();
            ++expected[day.addDays(1 - day.dayOfWeek())];
            invites.append(inviteOf(i, u"pending"_s, time));
        }
        const auto weeks = statisticsOf(invites, zone).weeks();
        for (const auto &week : weeks)
            QCOMPARE(week.counts.total(), expected.value(week.monday));
    }

    void anInvalidZoneIsUtc()
    {
        const QList<Invite> invites{inviteOf(1, u"pending"_s, kNow),
                                    inviteOf(2, u"pending"_s, kNow - 40 * kDay)};
        const auto weeks = statisticsOf(invites, "Europe/Berlim").weeks();
        const auto expected = statisticsOf(invites, "UTC").weeks();
        QCOMPARE(weeks.size(), expected.size());
        for (qsizetype i = 0; i < weeks.size(); ++i) {
            QCOMPARE(weeks.at(i).monday, expected.at(i).monday);
            QCOMPARE(weeks.at(i).counts.total(), expected.at(i).counts.total());
        }
    }

    // Run with several values of TZ, among them some that name no zone.
    void theSystemsZoneGivesWeeks()
    {
        InviteStore store;
        InviteStatistics statistics(kNow);
        for (const qint64 age : {qint64(0), 40 * kDay})
            statistics.add(store, store.put(inviteOf(int(age), u"pending"_s, kNow - age)).row);
        const auto weeks = statistics.weeks();
        QVERIFY(weeks.size() >= 6 && weeks.size() <= 7);
        QCOMPARE(weeks.constFirst().counts.total(), 1);
        QCOMPARE(weeks.constLast().counts.total(), 1);
    }

    void timesThatCannotBeAreUnknown()
    {
        const auto statistics = statisticsOf(
            {inviteOf(1, u"pending"_s, std::nullopt), inviteOf(2, u"pending"_s, 0),
             inviteOf(3, u"accepted"_s, kNow + 2 * kDay), inviteOf(4, u"pending"_s, kNow + kHour),
             inviteOf(5, u"expired"_s, std::numeric_limits<qint64>::max())});
        QCOMPARE(statistics.weeks().size(), 1);
        QCOMPARE(statistics.weeks().constFirst().counts.total(), 1);
        QCOMPARE(statistics.withoutWeek().total(), 4);
        QCOMPARE(statistics.withoutWeek()[Outcome::Accepted], 1);
    }

    void acceptanceFallsIntoBins()
    {
        QList<Invite> invites;
        const QList<qint64> seconds{0,        3599,     3600,     6 * kHour, 23 * kHour, kDay,
                                    2 * kDay, 3 * kDay, 7 * kDay, 14 * kDay, 28 * kDay,  50 * kDay};
        for (const qint64 length : seconds)
            invites.append(acceptedAfter(int(invites.size()), length));
        const auto statistics = statisticsOf(invites);
        const InviteStatistics::AcceptanceBins bins{2, 1, 2, 1, 1, 1, 1, 1, 2};
        QCOMPARE(statistics.acceptance(), bins);
        QCOMPARE(statistics.acceptanceCount(), 12);
        QCOMPARE(statistics.acceptanceUnknown(), 0);
    }

    void acceptanceWithoutBothTimesIsUnknown()
    {
        Invite never = inviteOf(1, u"accepted"_s);
        Invite before = acceptedAfter(2, -5);
        Invite undated = acceptedAfter(3, 60);
        undated.createdAt.reset();
        Invite pending = acceptedAfter(4, 60);
        pending.status = u"pending"_s;
        const auto statistics = statisticsOf({never, before, undated, pending});
        QCOMPARE(statistics.acceptanceCount(), 0);
        QCOMPARE(statistics.acceptanceUnknown(), 3);
        QVERIFY(!statistics.acceptanceMedian());
    }

    void theMedianIsTheMiddleOne()
    {
        const auto medianOf = [](const QList<qint64> &lengths) {
            QList<Invite> invites;
            for (const qint64 length : lengths)
                invites.append(acceptedAfter(int(invites.size()), length));
            return statisticsOf(invites).acceptanceMedian().value_or(-1);
        };
        QCOMPARE(medianOf({9 * kHour}), 9 * kHour);
        QCOMPARE(medianOf({0}), 60); // within a minute
        QCOMPARE(medianOf({61, 5 * kDay, 30}), 120);
        QCOMPARE(medianOf({kHour, 2 * kHour, 3 * kHour, 4 * kHour}), 2 * kHour);
        QCOMPARE(medianOf({30 * kDay + 1}), 30 * kDay + kHour);
    }

    void domainsAreCountedWithoutCase()
    {
        QList<Invite> invites;
        for (int domain = 0; domain < 14; ++domain) {
            for (int i = 0; i <= domain; ++i) {
                Invite invite = inviteOf(100 * domain + i, u"pending"_s);
                invite.email = u"p%1@%2%3.org"_s.arg(i).arg(i % 2 ? u"D"_s : u"d"_s).arg(domain);
                invites.append(invite);
            }
        }
        Invite odd = inviteOf(9999, u"accepted"_s);
        odd.email = u"no-at-sign"_s;
        invites.append(odd);
        const auto domains = statisticsOf(invites).domains();
        QCOMPARE(domains.top.size(), 10);
        QCOMPARE(domains.top.constFirst().key, u"d13.org"_s);
        QCOMPARE(domains.top.constFirst().counts.total(), 14);
        QCOMPARE(domains.otherKeys, 4);
        QCOMPARE(domains.others.total(), 1 + 2 + 3 + 4);
        QCOMPARE(domains.none[Outcome::Accepted], 1);
    }

    void rolesAreKeptAsTheyCame()
    {
        Invite owner = inviteOf(1, u"accepted"_s);
        owner.role = u"owner"_s;
        Invite fresh = inviteOf(2, u"pending"_s);
        fresh.role = u"Größe"_s;
        Invite none = inviteOf(3, u"pending"_s);
        none.role.clear();
        const auto roles =
            statisticsOf({owner, fresh, none, inviteOf(4, u"pending"_s), inviteOf(5, u"x"_s)})
                .roles();
        QCOMPARE(roles.top.size(), 3);
        QCOMPARE(roles.top.constFirst().key, u"reader"_s);
        QCOMPARE(roles.top.at(1).key, u"Größe"_s); // equal numbers: by their names
        QCOMPARE(roles.unknown.total(), 1);
    }

    void anInviteCountsOnceInEachProject()
    {
        Invite two = inviteOf(1, u"accepted"_s);
        two.projects =
            QList<ProjectGrant>{{u"a"_s, u"member"_s}, {u"b"_s, u"owner"_s}, {u"a"_s, u"owner"_s}};
        Invite one = inviteOf(2, u"expired"_s);
        one.projects = QList<ProjectGrant>{{u"a"_s, u"member"_s}};
        Invite none = inviteOf(3, u"pending"_s);
        none.projects = QList<ProjectGrant>{};
        const auto projects = statisticsOf({two, one, none, inviteOf(4, u"pending"_s)}).projects();
        QCOMPARE(projects.top.size(), 2);
        QCOMPARE(projects.top.at(0).key, u"a"_s);
        QCOMPARE(projects.top.at(0).counts[Outcome::Accepted], 1);
        QCOMPARE(projects.top.at(0).counts[Outcome::Expired], 1);
        QCOMPARE(projects.top.at(1).counts.total(), 1);
        QCOMPARE(projects.none.total(), 1);
        QCOMPARE(projects.unknown.total(), 1);
    }
};

VESTIBULE_TEST(InviteStatisticsTest)
#include "tst_invitestatistics.moc"
