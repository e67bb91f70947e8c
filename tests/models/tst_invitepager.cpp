// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list/invitepager.h"

#include "models/list/invitetablemodel.h"
#include "support/jsonfixtures.h"
#include "support/roundtrip.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Vestibule;
using namespace Qt::Literals;

namespace {

using State = InvitePager::State;

ServiceTimes shortTimes()
{
    ServiceTimes times;
    times.retryBaseMs = 1;
    times.retryMaxMs = 2;
    return times;
}

Step pageOf(const QByteArrayList &ids, bool hasMore)
{
    QByteArrayList objects;
    for (const QByteArray &id : ids)
        objects.append(inviteJson(id, id + "@example.com"));
    return Step::list(objects, hasMore);
}

} // namespace

/// The pager, and the table over it, with the real service and a real server.
class InvitePagerTest : public TestCase
{
    Q_OBJECT

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<InviteService> m_service;
    std::unique_ptr<InviteTableModel> m_model;
    std::unique_ptr<InvitePager> m_pager;
    ListClaim m_all;

    QString ids() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all.append(m_model->inviteAt(row).id);
        return all.join(u' ');
    }

    QByteArrayList cursors() const // of all requests so far
    {
        QByteArrayList all;
        for (const Request &request : m_server->requests()) {
            const auto at = request.target.indexOf("after=");
            const QByteArray rest = at < 0 ? QByteArray() : request.target.mid(at + 6);
            all.append(rest.split('&').first());
        }
        return all;
    }

private slots:
    void init()
    {
        TestCase::init();
        m_model.reset();
        m_pager.reset();
        m_service.reset();
        m_server = std::make_unique<ScriptedServer>();
        m_service = std::make_unique<InviteService>(m_server->credentials(), shortTimes());
        m_pager = std::make_unique<InvitePager>(m_service.get());
        m_model = std::make_unique<InviteTableModel>(m_pager.get(), systemClock());
    }

    void cleanup()
    {
        m_model.reset();
        m_pager.reset();
        m_service.reset();
        m_server.reset();
    }

    void goesPageByPageToTheEnd()
    {
        m_server->enqueue(pageOf({"a", "b"}, true));
        m_server->enqueue(pageOf({"c"}, false));
        QVERIFY(m_model->canFetchMore({}));
        QVERIFY(!m_pager->hasLoadedAnything());
        m_model->fetchMore({});
        QCOMPARE(m_pager->state(), State::Loading);
        QVERIFY(!m_model->canFetchMore({}));
        m_model->fetchMore({}); // without effect while loading
        QTRY_COMPARE(m_pager->state(), State::Idle);
        QCOMPARE(ids(), u"a b"_s);
        QVERIFY(m_pager->hasLoadedAnything());
        m_model->fetchMore({});
        QTRY_COMPARE(m_pager->state(), State::Complete);
        QCOMPARE(ids(), u"a b c"_s);
        QVERIFY(!m_model->canFetchMore({}));
        m_pager->fetchMore();
        m_all = m_pager->claimAll();
        m_pager->retry();
        QCOMPARE(m_pager->state(), State::Complete);
        QCOMPARE(cursors(), (QByteArrayList{"", "b"}));
    }

    void loadAllGoesOnByItself()
    {
        m_server->enqueue(pageOf({"a"}, true));
        m_server->enqueue(pageOf({"b"}, true));
        m_server->enqueue(pageOf({"c"}, false));
        const QSignalSpy states(m_pager.get(), &InvitePager::stateChanged);
        m_pager->fetchMore();
        m_all = m_pager->claimAll();
        QVERIFY(m_pager->isLoadingAll());
        QTRY_COMPARE(m_pager->state(), State::Complete);
        QVERIFY(!m_pager->isLoadingAll());
        QCOMPARE(ids(), u"a b c"_s);
        QCOMPARE(states.count(), 3); // loading, loading all, complete
    }

    void whoWantsAllHasTheNextPageAskedForWhileOneIsTaken()
    {
        m_server->enqueue(pageOf({"a"}, true));
        m_server->enqueue(pageOf({"b"}, true));
        m_server->enqueue(pageOf({"c"}, false));
        const auto asked = std::make_shared<QList<int>>();
        connect(m_pager.get(), &InvitePager::pageArrived, this, [this, asked] {
            (void)QTest::qWaitFor([this] { return m_server->requestCount() > 1; }, 200);
            asked->append(m_server->requestCount());
        });
        m_all = m_pager->claimAll();
        QTRY_COMPARE(m_pager->state(), State::Complete);
        QCOMPARE(ids(), u"a b c"_s);
        QVERIFY2(asked->constFirst() == 2, "the second was not on its way when the first came");
        QCOMPARE(m_server->requestCount(), 3);
    }

    void whoWantsOnePageHasNoOtherAskedFor()
    {
        m_server->enqueue(pageOf({"a"}, true));
        m_pager->fetchMore();
        QTRY_COMPARE(m_pager->state(), State::Idle);
        QVERIFY(makeRoundTrip(*m_server));
        QCOMPARE(cursors().count("a"), 0);
    }

    void whatWasAskedForAheadIsAskedForAgainByWhoGoesOn()
    {
        m_server->setHandler([](const Request &request) {
            return request.target.contains("after=a") ? pageOf({"b"}, true)
                : request.target.contains("after=b")  ? pageOf({"c"}, false)
                                                      : pageOf({"a"}, true);
        });
        connect(m_pager.get(), &InvitePager::pageArrived, this, [this] { m_all = {}; });
        m_all = m_pager->claimAll();
        QTRY_COMPARE(m_pager->state(), State::Idle);
        QCOMPARE(ids(), u"a"_s);
        m_pager->disconnect(this);
        m_all = m_pager->claimAll();
        QTRY_COMPARE(m_pager->state(), State::Complete);
        QCOMPARE(ids(), u"a b c"_s);
    }

    // It may have changed since then, on the way.
    void aRowIsAsOfWhenItsPageWasAskedFor()
    {
        constexpr qint64 kAsked = 1'790'000'000;
        const auto now = std::make_shared<qint64>(kAsked);
        m_service->setLocalClock([now] { return *now; });
        m_server->enqueue(pageOf({"a"}, false).hold());
        m_pager->fetchMore();
        QTRY_COMPARE(m_server->requestCount(), 1);
        *now += 300;
        m_server->release();
        QTRY_COMPARE(m_pager->state(), State::Complete);
        QCOMPARE(m_model->store().readAt(0), kAsked);
        QCOMPARE(m_model->wholeAt(), kAsked);
    }

    void pageComesBeforeTheState()
    {
        m_server->enqueue(pageOf({"a"}, false));
        const auto atPage = std::make_shared<State>(State::Idle);
        connect(m_pager.get(), &InvitePager::pageArrived, this,
                [this, atPage](const Page<Invite> &) { *atPage = m_pager->state(); });
        m_pager->fetchMore();
        QTRY_COMPARE(m_pager->state(), State::Complete);
        QCOMPARE(*atPage, State::Loading);
    }

    void failureIsLeftByRetryAlone()
    {
        m_server->enqueue(pageOf({"a"}, true));
        m_server->enqueue(Step::json(403, errorJson("no")));
        m_server->enqueue(pageOf({"b"}, false));
        m_all = m_pager->claimAll();
        QTRY_COMPARE(m_pager->state(), State::Failed);
        QCOMPARE(m_pager->error().httpStatus, 403);
        QVERIFY(!m_pager->isLoadingAll());
        for (int i = 0; i < 10; ++i) {
            QVERIFY(!m_model->canFetchMore({}));
            m_model->fetchMore({});
            m_pager->fetchMore();
            m_pager->cancel();
        }
        QCoreApplication::processEvents();
        QCOMPARE(m_pager->state(), State::Failed);
        QCOMPARE(m_server->requestCount(), 2);
        m_pager->retry();
        QTRY_COMPARE(m_pager->state(), State::Complete);
        QCOMPARE(cursors(), (QByteArrayList{"", "a", "a"}));
        QCOMPARE(ids(), u"a b"_s);
    }

    void repeatedCursorEndsTheLoading()
    {
        m_server->enqueue(pageOf({"a", "b"}, true));
        m_server->enqueue(pageOf({"c", "d"}, true));
        m_server->enqueue(pageOf({"a", "b"}, true));
        m_all = m_pager->claimAll();
        QTRY_COMPARE(m_pager->state(), State::Failed);
        QCOMPARE(m_pager->error().kind, ApiError::Kind::CursorStuck);
        QCOMPARE(m_server->requestCount(), 3);
        QCOMPARE(ids(), u"a b c d"_s);
        m_server->enqueue(pageOf({"e"}, false));
        m_pager->retry();
        QTRY_COMPARE(m_pager->state(), State::Complete);
        QCOMPARE(cursors().constLast(), "d"_ba);
    }

    void emptyPageWithMoreEndsTheLoading()
    {
        m_server->enqueue(pageOf({"a"}, true));
        m_server->enqueue(pageOf({}, true));
        m_all = m_pager->claimAll();
        QTRY_COMPARE(m_pager->state(), State::Failed);
        QCOMPARE(m_pager->error().kind, ApiError::Kind::CursorStuck);
        QCOMPARE(m_server->requestCount(), 2);
    }

    void refusedCursorStartsOverOnce_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 404, 410, 422})
            QTest::addRow("%d", status) << status;
    }

    void refusedCursorStartsOverOnce()
    {
        QFETCH(int, status);
        const QSignalSpy restarted(m_pager.get(), &InvitePager::restarted);
        m_server->enqueue(pageOf({"a", "b"}, true));
        m_server->enqueue(Step::json(status, errorJson("unknown after")));
        m_server->enqueue(pageOf({"a", "c"}, true).hold());
        m_server->enqueue(Step::json(status, errorJson("unknown after")));
        m_pager->fetchMore();
        QTRY_COMPARE(m_pager->state(), State::Idle);
        m_all = m_pager->claimAll();
        QTRY_COMPARE(restarted.count(), 1);
        QTRY_COMPARE(m_server->requestCount(), 3);
        QCOMPARE(ids(), u"a b"_s); // what is shown stays
        m_server->release();
        QTRY_COMPARE(m_pager->state(), State::Failed);
        QCOMPARE(restarted.count(), 1);
        QCOMPARE(ids(), u"a c"_s);
        QCOMPARE(cursors(), (QByteArrayList{"", "b", "", "c"}));
    }

    void refusedFirstPageIsAFailure()
    {
        m_server->enqueue(Step::json(400, errorJson("bad limit")));
        m_pager->fetchMore();
        QTRY_COMPARE(m_pager->state(), State::Failed);
        QCOMPARE(m_pager->error().kind, ApiError::Kind::BadRequest);
        QCOMPARE(m_server->requestCount(), 1);
    }

    void cancelKeepsTheCursor()
    {
        m_server->enqueue(pageOf({"a"}, true));
        m_server->enqueue(pageOf({"b"}, false).hold());
        m_server->enqueue(pageOf({"b"}, false));
        m_all = m_pager->claimAll();
        QTRY_COMPARE(m_server->requestCount(), 2);
        m_pager->cancel();
        QCOMPARE(m_pager->state(), State::Idle);
        QVERIFY(!m_pager->isLoadingAll() && !m_all.isHeld());
        m_server->release();
        m_pager->fetchMore();
        QTRY_COMPARE(m_pager->state(), State::Complete);
        QCOMPARE(cursors(), (QByteArrayList{"", "a", "a"}));
        QCOMPARE(ids(), u"a b"_s);
    }

    void theLastClaimThatGoesStopsTheLoading()
    {
        m_server->enqueue(pageOf({"a"}, true));
        m_server->enqueue(pageOf({"b"}, true).hold());
        m_all = m_pager->claimAll();
        ListClaim another = m_pager->claimAll();
        QTRY_COMPARE(m_server->requestCount(), 2);
        m_all = {};
        QVERIFY(m_pager->isLoadingAll() && another.isHeld());
        ListClaim moved = std::move(another);
        QVERIFY(m_pager->isLoadingAll() && moved.isHeld());
        moved = {};
        QVERIFY(!m_pager->isLoadingAll());
        QCOMPARE(m_pager->state(), State::Idle);
        m_server->release();
    }

    void aClaimGoesOnBehindARefreshAndAFailure()
    {
        m_server->enqueue(pageOf({"a"}, true));
        m_server->enqueue(Step::json(403, errorJson("no")));
        m_all = m_pager->claimAll();
        QTRY_COMPARE(m_pager->state(), State::Failed);
        QVERIFY(m_all.isHeld() && !m_pager->isLoadingAll());
        m_server->enqueue(pageOf({"a"}, true));
        m_server->enqueue(pageOf({"b"}, true));
        m_server->enqueue(pageOf({"c"}, false));
        m_pager->refresh(); // covered with its first page
        QTRY_COMPARE(m_pager->state(), State::Complete);
        QCOMPARE(ids(), u"a b c"_s);
    }

    void whoLetsGoDoesNotStopARefresh()
    {
        m_server->enqueue(pageOf({"a", "b"}, false));
        m_pager->fetchMore();
        QTRY_COMPARE(m_pager->state(), State::Complete);
        m_server->enqueue(pageOf({"a"}, true));
        m_server->enqueue(pageOf({"b"}, false));
        m_pager->refresh();
        m_all = m_pager->claimAll();
        m_all = {};
        QVERIFY(m_pager->isRefreshing());
        QTRY_COMPARE(m_pager->state(), State::Complete);
        QCOMPARE(m_server->requestCount(), 3);
    }

    void aQuietClaimReadsToTheEnd()
    {
        m_server->enqueue(pageOf({"a"}, true));
        m_server->enqueue(pageOf({"b"}, true));
        m_server->enqueue(pageOf({"c"}, false));
        m_pager->fetchMore();
        QVERIFY(!m_pager->isLoadingQuietly());
        QTRY_COMPARE(m_pager->state(), State::Idle);
        m_all = m_pager->claimQuietly();
        QVERIFY(m_pager->isLoadingQuietly() && !m_pager->isLoadingAll());
        QTRY_COMPARE(m_pager->state(), State::Complete);
        QCOMPARE(ids(), u"a b c"_s);
    }

    void whoWaitsMakesAQuietReadingHurry()
    {
        m_service.reset();
        ServiceTimes times = shortTimes();
        times.quietPerMinute = 1;
        m_model.reset();
        m_pager.reset();
        m_service = std::make_unique<InviteService>(m_server->credentials(), times);
        m_pager = std::make_unique<InvitePager>(m_service.get());
        m_model = std::make_unique<InviteTableModel>(m_pager.get(), systemClock());
        m_server->enqueue(pageOf({"a"}, true));
        m_server->enqueue(pageOf({"b"}, true));
        m_server->enqueue(pageOf({"c"}, true).hold());
        m_server->enqueue(pageOf({"a"}, true).hold());
        m_pager->fetchMore();
        QTRY_COMPARE(m_pager->state(), State::Idle);
        m_all = m_pager->claimQuietly(); // waits for a minute to pass
        QVERIFY(makeRoundTrip(*m_server));
        QCOMPARE(m_server->requestCount(), 1);
        m_pager->fetchMore(); // somebody has scrolled there
        QVERIFY(!m_pager->isLoadingQuietly());
        QTRY_COMPARE(ids(), u"a b"_s);
        QTRY_VERIFY(m_pager->isLoadingQuietly());
        QVERIFY(makeRoundTrip(*m_server));
        QCOMPARE(m_server->requestCount(), 2);
        ListClaim awaited = m_pager->claimAll();
        QVERIFY(m_pager->isLoadingAll());
        QTRY_COMPARE(m_server->requestCount(), 3);
        awaited = {};
        QVERIFY(m_pager->isLoadingQuietly()); // and does not stop
        m_server->release();
        QTRY_COMPARE(ids(), u"a b c"_s);
        QVERIFY(makeRoundTrip(*m_server));
        QCOMPARE(m_server->requestCount(), 3);
        m_pager->refresh();
        QVERIFY(!m_pager->isLoadingQuietly());
        QTRY_COMPARE(m_server->requestCount(), 4);
        m_pager->cancel();
        QVERIFY(!m_all.isHeld());
        QCOMPARE(m_pager->state(), State::Idle);
    }

    void aQuietReadingFailsQuietly()
    {
        m_server->enqueue(pageOf({"a"}, true));
        m_server->enqueue(Step::json(403, errorJson("no")));
        m_pager->fetchMore();
        QTRY_COMPARE(m_pager->state(), State::Idle);
        m_all = m_pager->claimQuietly();
        QTRY_COMPARE(m_pager->state(), State::Idle);
        QVERIFY(!m_all.isHeld());
        m_server->enqueue(pageOf({"b"}, false));
        m_pager->fetchMore();
        QTRY_COMPARE(m_pager->state(), State::Complete);
        QCOMPARE(cursors(), (QByteArrayList{"", "a", "a"}));
    }

    void aQuietClaimDoesNotLeaveAFailure()
    {
        m_server->enqueue(Step::json(403, errorJson("no")));
        m_pager->fetchMore();
        QTRY_COMPARE(m_pager->state(), State::Failed);
        m_all = m_pager->claimQuietly();
        QCOMPARE(m_pager->state(), State::Failed);
    }

    void aClaimOutlivesItsPager()
    {
        m_server->enqueue(pageOf({"a"}, true).hold());
        m_all = m_pager->claimAll();
        QVERIFY(m_all.isHeld());
        m_pager.reset();
        QVERIFY(!m_all.isHeld());
        m_all = {};
    }

    void cancelWithinAPageStopsThere()
    {
        m_server->setHandler([](const Request &request) {
            return request.target.contains("after=a") ? pageOf({"b"}, false) : pageOf({"a"}, true);
        });
        connect(m_pager.get(), &InvitePager::pageArrived, m_pager.get(), &InvitePager::cancel);
        m_all = m_pager->claimAll();
        QTRY_COMPARE(m_pager->state(), State::Idle);
        QVERIFY(makeRoundTrip(*m_server));
        QCOMPARE(ids(), u"a"_s); // what was asked for ahead is dropped
        m_pager->fetchMore();
        QTRY_COMPARE(m_pager->state(), State::Complete);
        QCOMPARE(ids(), u"a b"_s);
    }

    void refreshWithinAPageDropsWhatFollows()
    {
        m_server->enqueue(pageOf({"a"}, true));
        m_server->enqueue(pageOf({"n", "a"}, false));
        const auto refreshed = std::make_shared<bool>(false);
        connect(m_pager.get(), &InvitePager::pageArrived, this, [this, refreshed] {
            if (!std::exchange(*refreshed, true))
                m_pager->refresh();
        });
        m_pager->fetchMore();
        QTRY_COMPARE(m_pager->state(), State::Complete);
        QCOMPARE(cursors(), (QByteArrayList{"", ""}));
        QCOMPARE(ids(), u"n a"_s);
    }

    void aWaitIsToldAndCanBeCancelled()
    {
        m_server->enqueue(Step::json(429, errorJson("slow down")).header("Retry-After", "30"));
        const QSignalSpy waiting(m_pager.get(), &InvitePager::waitingChanged);
        m_pager->fetchMore();
        QTRY_COMPARE(m_pager->wait().reason, Wait::Reason::RateLimit);
        QVERIFY(waiting.count() > 0);
        QCOMPARE(m_pager->state(), State::Loading);
        QVERIFY(m_pager->wait().leftMs > 20'000);
        QVERIFY(m_pager->wait().leftMs <= 30'000);
        const auto told = waiting.count();
        m_pager->cancel();
        QCOMPARE(m_pager->wait().reason, Wait::Reason::None);
        QCOMPARE(waiting.count(), told + 1);
        QCOMPARE(m_pager->state(), State::Idle);
        QCOMPARE(m_server->requestCount(), 1);
    }

    void refreshMergesWhatIsShown()
    {
        m_server->enqueue(pageOf({"a", "b"}, true));
        m_server->enqueue(pageOf({"c", "d"}, true));
        m_pager->fetchMore();
        QTRY_COMPARE(m_pager->state(), State::Idle);
        m_pager->fetchMore();
        QTRY_COMPARE(m_model->rowCount(), 4);
        const QPersistentModelIndex held(m_model->index(2, 0)); // c
        m_server->enqueue(pageOf({"n", "a"}, true));
        m_server->enqueue(pageOf({"c", "d"}, true));
        m_pager->refresh();
        QVERIFY(m_pager->isRefreshing());
        QTRY_COMPARE(m_pager->state(), State::Idle); // by itself over both pages
        QVERIFY(!m_pager->isRefreshing());
        QCOMPARE(ids(), u"n a c d"_s);
        QCOMPARE(held.row(), 2);
        m_server->enqueue(pageOf({"e"}, false));
        m_pager->fetchMore();
        QTRY_COMPARE(m_pager->state(), State::Complete);
        QCOMPARE(ids(), u"n a c d e"_s);
        QCOMPARE(cursors(), (QByteArrayList{"", "b", "", "a", "d"}));
    }

    void refreshDropsWhatWasUnderWay()
    {
        m_server->enqueue(pageOf({"old"}, false).hold());
        m_pager->fetchMore();
        QTRY_COMPARE(m_server->requestCount(), 1);
        m_server->enqueue(pageOf({"new"}, false));
        m_pager->refresh();
        m_server->release();
        QTRY_COMPARE(m_pager->state(), State::Complete);
        QCOMPARE(ids(), u"new"_s);
    }

    void refreshLeavesFailedAndComplete()
    {
        m_server->enqueue(Step::json(403, errorJson("no")));
        m_pager->fetchMore();
        QTRY_COMPARE(m_pager->state(), State::Failed);
        m_server->enqueue(pageOf({"a", "b"}, false));
        m_pager->refresh();
        QTRY_COMPARE(m_pager->state(), State::Complete);
        m_server->enqueue(pageOf({"b"}, false));
        m_pager->refresh();
        QCOMPARE(m_pager->state(), State::Loading);
        QTRY_COMPARE(m_pager->state(), State::Complete);
        QCOMPARE(ids(), u"b"_s);
    }

    void cancelledRefreshIsTakenUpAgain()
    {
        m_server->enqueue(pageOf({"a", "b"}, true));
        m_server->enqueue(pageOf({"c"}, false));
        m_all = m_pager->claimAll();
        QTRY_COMPARE(m_pager->state(), State::Complete);
        m_server->enqueue(pageOf({"b"}, true));
        m_server->enqueue(pageOf({"c"}, false).hold());
        m_pager->refresh();
        QTRY_COMPARE(m_server->requestCount(), 4);
        m_pager->cancel();
        QCOMPARE(ids(), u"a b c"_s);
        m_server->enqueue(pageOf({"c"}, false));
        m_pager->fetchMore();
        QTRY_COMPARE(m_pager->state(), State::Complete);
        QCOMPARE(ids(), u"b c"_s);
    }

    void malformedRowsAreCountedAndTheRestKept()
    {
        m_server->enqueue(Step::json(
            200,
            listJson({inviteJson("a", "a@example.com"), R"({"id":"no-email"})", "17"}, false)));
        m_pager->fetchMore();
        QTRY_COMPARE(m_pager->state(), State::Complete);
        QCOMPARE(ids(), u"a"_s);
        QCOMPARE(m_model->malformedCount(), 2);
    }

    void theTesterFetchesAllByItself()
    {
        m_server->enqueue(pageOf({"a"}, true));
        m_server->enqueue(pageOf({"b"}, true));
        m_server->enqueue(pageOf({"c"}, false));
        const QAbstractItemModelTester tester(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_all = m_pager->claimAll();
        QTRY_COMPARE(m_pager->state(), State::Complete);
        QCOMPARE(m_server->requestCount(), 3);
        QCOMPARE(ids(), u"a b c"_s);
    }

    void dyingWhileLoadingIsHarmless()
    {
        m_server->enqueue(pageOf({"a"}, false).hold());
        m_pager->fetchMore();
        QTRY_COMPARE(m_server->requestCount(), 1);
        m_model.reset();
        m_pager.reset();
        m_server->release();
        QTRY_COMPARE(m_server->openConnections(), 0);
    }
};

VESTIBULE_TEST(InvitePagerTest)
#include "tst_invitepager.moc"
