// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/inviteservice.h"

#include "support/calls.h"
#include "support/jsonfixtures.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"

#include <QSignalSpy>
#include <QTest>

using namespace Vestibule;
using Reason = Wait::Reason;

/// Calls that nobody waits for, between the service and its server: whom they let pass, and when
/// they go.
class QuietCallsTest : public TestCase
{
    Q_OBJECT

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<InviteService> m_service;

    static Step page() { return Step::list({inviteJson("a", "a@example.com")}); }

    void start(const ServiceTimes &times)
    {
        m_service.reset();
        m_server = std::make_unique<ScriptedServer>();
        m_server->setHandler([](const Request &) { return page(); });
        m_service = std::make_unique<InviteService>(m_server->credentials(), times);
    }
    [[nodiscard]] CallPtr<Page<Invite>> list(const QString &after)
    {
        return m_service->listInvites(after);
    }
    [[nodiscard]] CallPtr<Page<Invite>> quietList(const QString &after)
    {
        auto call = list(after);
        call->setQuiet(true);
        return call;
    }
    /// The cursors in the order of the requests; "-" for another endpoint.
    [[nodiscard]] QByteArrayList cursors() const
    {
        QByteArrayList all;
        for (const Request &request : m_server->requests()) {
            const auto at = request.target.indexOf("after=");
            all.append(at < 0 ? QByteArray("-") : request.target.mid(at + 6).split('&').first());
        }
        return all;
    }

private slots:
    void init()
    {
        TestCase::init();
        start(quickTimes());
    }

    void whoIsAwaitedComesFirst()
    {
        m_server->enqueue(page().hold());
        const auto inFlight = quietList(QStringLiteral("q1"));
        const auto next = quietList(QStringLiteral("q2"));
        QTRY_COMPARE(m_server->requestCount(), 1);
        const auto awaited = list(QStringLiteral("a1"));
        const auto alsoAwaited = list(QStringLiteral("a2"));
        m_server->release();
        QVERIFY(settle(next));
        QCOMPARE(cursors(), QByteArrayList({"q1", "a1", "a2", "q2"}));
        QVERIFY(awaited->isFinished() && alsoAwaited->isFinished());
    }

    void otherEndpointsAreYieldedToAsWell()
    {
        m_server->enqueue(Step::json(404, errorJson("no such invite")).hold());
        const auto awaited = m_service->retrieveInvite(QStringLiteral("i"));
        QTRY_COMPARE(m_server->requestCount(), 1);
        const auto quiet = quietList(QStringLiteral("q"));
        const auto alsoAwaited = list(QStringLiteral("a"));
        QVERIFY(settle(alsoAwaited));
        QCOMPARE(cursors(), QByteArrayList({"-", "a"}));
        m_server->release();
        QVERIFY(settle(quiet));
        QCOMPARE(cursors(), QByteArrayList({"-", "a", "q"}));
    }

    void afterARestWhoIsAwaitedComesFirst()
    {
        m_server->enqueue(
            Step::json(429, errorJson("slow down")).header("retry-after-ms", "60").hold());
        const auto quiet = quietList(QStringLiteral("q"));
        QTRY_COMPARE(m_server->requestCount(), 1);
        const auto awaited = list(QStringLiteral("a"));
        m_server->release();
        QVERIFY(settle(quiet));
        QCOMPARE(cursors(), QByteArrayList({"q", "a", "q"}));
        QVERIFY(awaited->result().has_value());
    }

    void aRepetitionYieldsToo()
    {
        m_server->enqueue(
            Step::json(500, errorJson("trouble")).header("retry-after-ms", "1500").hold());
        const auto quiet = quietList(QStringLiteral("q"));
        QTRY_COMPARE(m_server->requestCount(), 1);
        const auto awaited = list(QStringLiteral("a"));
        m_server->release();
        QVERIFY(settle(awaited));
        QVERIFY(!quiet->isFinished());
        QCOMPARE(cursors(), QByteArrayList({"q", "a"}));
        QVERIFY(settle(quiet));
        QCOMPARE(cursors(), QByteArrayList({"q", "a", "q"}));
    }

    void roomIsLeftForWhoIsAwaited()
    {
        ServiceTimes times = quickTimes();
        times.quietPerMinute = 2;
        start(times);
        QVERIFY(settle(quietList(QStringLiteral("q1"))));
        QVERIFY(settle(quietList(QStringLiteral("q2"))));
        const auto held = quietList(QStringLiteral("q3"));
        const QSignalSpy waiting(held.get(), &ApiCall::waitingChanged);
        QVERIFY(settle(list(QStringLiteral("a"))));
        QCOMPARE(cursors(), QByteArrayList({"q1", "q2", "a"}));
        QVERIFY(!held->isFinished());
        QCOMPARE(held->wait().reason, Reason::None); // nobody waits for it
        QVERIFY(waiting.isEmpty());
        held->setQuiet(false); // now somebody does
        QVERIFY(settle(held));
        QCOMPARE(cursors(), QByteArrayList({"q1", "q2", "a", "q3"}));
    }

    void aBoundOfNoneHoldsNothingBack()
    {
        ServiceTimes times = quickTimes();
        times.quietPerMinute = 0;
        start(times);
        for (int i = 0; i < 20; ++i)
            QVERIFY(settle(quietList(QString::number(i))));
        QCOMPARE(m_server->requestCount(), 20);
    }

    void whoIsDroppedLetsTheQuietGo()
    {
        m_server->enqueue(page().hold());
        auto awaited = list(QStringLiteral("a"));
        QTRY_COMPARE(m_server->requestCount(), 1);
        const auto quiet = quietList(QStringLiteral("q"));
        awaited.reset();
        QVERIFY(settle(quiet));
        QCOMPARE(cursors(), QByteArrayList({"a", "q"}));
    }
};

VESTIBULE_TEST(QuietCallsTest)
#include "tst_quietcalls.moc"
