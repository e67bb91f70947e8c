// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/changes/quickrefresh.h"

#include "domain/earlierinvites.h"
#include "support/testentry.h"

#include <QTest>

using namespace Vestibule;
using namespace Qt::Literals;
using State = QuickRefresh::State;
using Cause = QuickRefresh::Cause;

namespace {

constexpr qint64 kNow = 1'800'000'000; // UTC unix seconds
constexpr int kOnPage = 10;

/// Row 0 was made a day ago, each further one a minute before the one above it.
Invite old(int number)
{
    Invite invite;
    invite.id = u"old-%1"_s.arg(number);
    invite.createdAt = kNow - 86'400 - 60 * number;
    return invite;
}

Invite fresh(int number)
{
    Invite invite;
    invite.id = u"new-%1"_s.arg(number);
    invite.createdAt = kNow - number;
    return invite;
}

QList<Invite> olds(int from, int to)
{
    QList<Invite> invites;
    for (int i = from; i < to; ++i)
        invites.append(old(i));
    return invites;
}

KnownTop known(const QList<Invite> &invites, qint64 readAt = kNow - 3'600)
{
    return KnownTop::of(invites.size(), [&](qsizetype i) {
        return KnownRow{invites.at(i).id, invites.at(i).createdAt, readAt * 1000};
    });
}

Page<Invite> page(const QList<Invite> &invites, bool hasMore = true)
{
    return {invites, {}, hasMore, hasMore ? invites.constLast().id : QString()};
}

} // namespace

Q_DECLARE_METATYPE(QList<Vestibule::Page<Vestibule::Invite>>)

class QuickRefreshTest : public TestCase
{
    Q_OBJECT

private slots:
    void whatIsAsItWasTakesOnePage()
    {
        QuickRefresh refresh(known(olds(0, 50)));
        QCOMPARE(refresh.state(), State::Quick);
        QCOMPARE(refresh.take(page(olds(0, kOnPage))), State::Met);
        QCOMPARE(refresh.covered(), kOnPage);
        QCOMPARE(refresh.gone(), QStringList());
    }

    void goesOnUntilAPageEndsOnKnownGround()
    {
        QuickRefresh refresh(known(olds(0, 50)));
        QCOMPARE(refresh.take(page({fresh(0), fresh(1), fresh(2)})), State::Quick);
        QCOMPARE(refresh.take(page(QList<Invite>{fresh(3)} + olds(0, 9))), State::Met);
        QCOMPARE(refresh.covered(), 9);
    }

    void tellsWhatHasGone()
    {
        QuickRefresh refresh(known(olds(0, 50)));
        const auto seen = olds(2, 6) + olds(7, 13);
        QCOMPARE(refresh.take(page(seen)), State::Met);
        QCOMPARE(refresh.gone(), (QStringList{u"old-0"_s, u"old-1"_s, u"old-6"_s}));
    }

    void aListThatEndsIsWhole()
    {
        QuickRefresh refresh(known(olds(0, 5)));
        QCOMPARE(refresh.take(page(olds(0, 4), false)), State::Ended);
        QCOMPARE(refresh.cause(), Cause::None);
        QCOMPARE(refresh.gone(), QStringList{u"old-4"_s});
    }

    void withNothingKnownItIsReadWhole()
    {
        QCOMPARE(QuickRefresh().state(), State::Whole);
        QCOMPARE(QuickRefresh(known({})).state(), State::Whole);
        QuickRefresh refresh;
        QCOMPARE(refresh.take(page(olds(0, kOnPage))), State::Whole);
        QCOMPARE(refresh.take(page(olds(10, 12), false)), State::Ended);
    }

    void whatIsNotByTimeIsReadWhole()
    {
        QList<Invite> rows = olds(0, 20);
        std::swap(rows[15], rows[16]);
        QCOMPARE(QuickRefresh(known(rows)).cause(), Cause::NotByTime);
        rows = olds(0, 20);
        rows[3].createdAt.reset();
        QCOMPARE(QuickRefresh(known(rows)).cause(), Cause::NotByTime);
        rows = olds(0, 20);
        rows[3].id = rows[2].id;
        QCOMPARE(QuickRefresh(known(rows)).cause(), Cause::NotByTime);
    }

    // Beyond the rows that are compared one by one as well.
    void theWholeListKnownHasToBeByTime()
    {
        QList<Invite> rows = olds(0, KnownTop::kMostRows + 100);
        QCOMPARE(QuickRefresh(known(rows)).state(), State::Quick);
        rows.last().createdAt = kNow;
        QCOMPARE(QuickRefresh(known(rows)).cause(), Cause::NotByTime);
    }

    void aPageThatDoesNotFit_data()
    {
        QTest::addColumn<QList<Page<Invite>>>("pages");
        QTest::addColumn<int>("cause");
        QList<Invite> rows = olds(0, kOnPage);
        const auto row = [](const char *name, const QList<Page<Invite>> &pages, Cause cause) {
            QTest::newRow(name) << pages << int(cause);
        };
        std::swap(rows[4], rows[5]);
        row("not by time", {page(rows)}, Cause::NotByTime);
        rows = olds(0, kOnPage);
        rows[4].createdAt.reset();
        row("without a time", {page(rows)}, Cause::NotByTime);
        row("not by time from page to page", {page({fresh(5)}), page({fresh(4)})},
            Cause::NotByTime);
        Page<Invite> unreadable = page(olds(0, kOnPage));
        unreadable.malformed = {{3, u"no id"_s}};
        row("unreadable", {unreadable}, Cause::Unreadable);
        row("twice on a page", {page({fresh(1), fresh(1)})}, Cause::Repeated);
        row("on two pages", {page({fresh(1), fresh(2)}), page({fresh(2)})}, Cause::Repeated);
        rows = olds(0, kOnPage);
        rows[4].createdAt = rows[5].createdAt;
        row("another time", {page(rows)}, Cause::Moved);
        rows = olds(0, kOnPage);
        rows.insert(5, fresh(0));
        rows[5].createdAt = rows[4].createdAt;
        row("new among old", {page(rows)}, Cause::NewAmongOld);
        row("below all that is known", {page(olds(0, 49) + QList<Invite>{old(50), old(51)})},
            Cause::NewAmongOld);
        row("lost at the edge", {page(olds(0, 5)), page(olds(6, 20))}, Cause::LostAtEdge);
    }

    void aPageThatDoesNotFit()
    {
        QFETCH(QList<Page<Invite>>, pages);
        QFETCH(int, cause);
        QuickRefresh refresh(known(olds(0, 50)));
        for (const auto &one : std::as_const(pages)) {
            QCOMPARE(refresh.state(), State::Quick);
            (void)refresh.take(one);
        }
        QCOMPARE(refresh.state(), State::Whole);
        QCOMPARE(int(refresh.cause()), cause);
        QCOMPARE(refresh.take(page(olds(0, kOnPage))), State::Whole); // though it would fit
        QCOMPARE(refresh.take(page(olds(10, 50), false)), State::Ended);
        QCOMPARE(int(refresh.cause()), cause);
    }

    void equalTimesKeepTheirPlaces()
    {
        QList<Invite> rows = olds(0, 50);
        rows[4].createdAt = rows[5].createdAt;
        QuickRefresh kept(known(rows));
        QCOMPARE(kept.take(page(rows.mid(0, kOnPage))), State::Met);
        QuickRefresh moved(known(rows));
        std::swap(rows[4], rows[5]);
        QCOMPARE(moved.take(page(rows.mid(0, kOnPage))), State::Whole);
        QCOMPARE(moved.cause(), Cause::Moved);
    }

    // Nor in a list by address whose invites were all made by one run.
    void fewTimesTellNoOrder()
    {
        QList<Invite> rows = olds(0, 50);
        for (int i = 0; i < 30; ++i)
            rows[i].createdAt = rows.at(30).createdAt;
        QuickRefresh refresh(known(rows));
        QCOMPARE(refresh.take(page(rows.mid(0, kOnPage))), State::Quick);
        QCOMPARE(refresh.take(page(rows.mid(kOnPage, 25))), State::Quick);
        QCOMPARE(refresh.take(page(rows.mid(35, 5))), State::Met);
    }

    // What was made right before it was read is not the ground that nothing new lies below: the
    // list may have been late to show what was made before it.
    void youngGroundIsNotSettled()
    {
        const qint64 readAt = *old(0).createdAt + kListLagSeconds;
        QuickRefresh refresh(known(olds(0, 50), readAt));
        const QList<Invite> late{old(0), {u"late"_s, {}, {}, {}, old(0).createdAt, {}, {}, {}}};
        QCOMPARE(refresh.take(page(late)), State::Quick);
        QCOMPARE(refresh.take(page(olds(1, 10))), State::Met);

        QuickRefresh young(known(olds(0, 50), *old(20).createdAt + kListLagSeconds));
        QCOMPARE(young.take(page(olds(0, 21))), State::Quick);
        QCOMPARE(young.take(page(olds(21, 22))), State::Met);
    }

    void withoutTheServersTimeNothingIsSettled()
    {
        QuickRefresh refresh(known(olds(0, 50), 0));
        for (int i = 0; i < 4; ++i)
            QCOMPARE(refresh.take(page(olds(10 * i, 10 * i + 10))), State::Quick);
        QCOMPARE(refresh.take(page(olds(40, 50), false)), State::Ended);
    }

    void aRefusedCursorBeginsAWholeReading()
    {
        QuickRefresh refresh(known(olds(0, 50)));
        QCOMPARE(refresh.take(page({fresh(0), fresh(1)})), State::Quick);
        refresh.restart();
        QCOMPARE(refresh.cause(), Cause::CursorRefused);
        QCOMPARE(refresh.take(page(olds(0, kOnPage))), State::Whole);
        QCOMPARE(refresh.take(page(olds(10, 49), false)), State::Ended);
        QCOMPARE(refresh.gone(), QStringList{u"old-49"_s});
    }

    void theRestIsReadFromWhereItMet()
    {
        QuickRefresh refresh(known(olds(0, 50)));
        QCOMPARE(refresh.take(page(olds(0, kOnPage))), State::Met);
        refresh.readWhole();
        QCOMPARE(refresh.state(), State::Whole);
        QCOMPARE(refresh.cause(), Cause::Asked);
        QCOMPARE(refresh.take(page(olds(11, 50), false)), State::Ended);
        QCOMPARE(refresh.gone(), QStringList{u"old-10"_s});
        refresh.readWhole();
        QCOMPARE(refresh.state(), State::Ended);
    }

    void fewAreFewerThanThePages()
    {
        QVERIFY(!areFew(1, 100));
        QVERIFY(areFew(1, 101));
        QVERIFY(areFew(10, 5'000));
        QVERIFY(!areFew(11, 5'000));
        QVERIFY(areFew(4, 401));
        QVERIFY(!areFew(5, 401));
        QVERIFY(!areFew(0, 0));
    }
};

VESTIBULE_TEST(QuickRefreshTest)
#include "tst_quickrefresh.moc"
