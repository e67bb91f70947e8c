// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/revokeinvites.h"

#include "support/calls.h"
#include "support/jsonfixtures.h"
#include "support/scriptedserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Vestibule;
using Kind = ApiError::Kind;

class RevokeInvitesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<InviteService> m_service;
    std::unique_ptr<RevokeInvites> m_revoke;

    static Invite invite(const QString &id)
    {
        Invite result;
        result.id = id;
        result.email = id + QStringLiteral("@example.com");
        return result;
    }

    void prepare(int count)
    {
        QList<Invite> invites;
        for (int i = 0; i < count; ++i)
            invites.append(invite(QStringLiteral("i%1").arg(i)));
        m_revoke = std::make_unique<RevokeInvites>(m_service.get(), invites);
    }

    [[nodiscard]] bool run()
    {
        QSignalSpy finished(m_revoke.get(), &RevokeInvites::finished);
        m_revoke->start();
        return finished.isEmpty() && m_revoke->isRunning() && finished.wait(10'000)
            && !m_revoke->isRunning() && finished.count() == 1;
    }

private slots:
    void init()
    {
        m_revoke.reset();
        m_server = std::make_unique<ScriptedServer>();
        m_service = std::make_unique<InviteService>(m_server->credentials(), quickTimes());
    }

    void eachRowGetsItsOwnResultInOrder()
    {
        prepare(3);
        m_server->enqueue(Step::json(200, deletedJson("i0")));
        m_server->enqueue(Step::json(404, errorJson("no such invite")));
        m_server->enqueue(Step::json(400, errorJson("cannot do that")));
        const QSignalSpy rows(m_revoke.get(), &RevokeInvites::rowFinished);
        QVERIFY(run());
        QCOMPARE(rows.count(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(rows.at(i).first().toInt(), i);
            QVERIFY(m_revoke->rows().at(i).tried);
            QCOMPARE(m_server->requests().at(i).method, "DELETE");
            QVERIFY(m_server->requests().at(i).target.endsWith("/i" + QByteArray::number(i)));
        }
        QCOMPARE(m_revoke->rows().at(0).result.value(), Revoked::Now);
        QCOMPARE(m_revoke->rows().at(1).result.value(), Revoked::AlreadyGone);
        QCOMPARE(kindOf(m_revoke->rows().at(2).result), Kind::BadRequest);
        QCOMPARE(m_revoke->doneCount(), 3);
        m_revoke->start(); // once
        QVERIFY(!m_revoke->isRunning());
    }

    void noRowsFinishFromTheEventLoop()
    {
        prepare(0);
        QVERIFY(run());
        QCOMPARE(m_server->connectionCount(), 0);
    }

    void anAcceptedOneIsShownAsItIsNow()
    {
        prepare(2);
        const Step refused = Step::json(400, errorJson("The invite was already accepted."));
        m_server->enqueue(refused);
        m_server->enqueue(Step::json(200, inviteJson("i0", "i0@example.com", "accepted")));
        m_server->enqueue(refused);
        m_server->enqueue(Step::json(404, errorJson("no such invite")));
        QVERIFY(run());
        const auto &rows = m_revoke->rows();
        QCOMPARE(kindOf(rows.at(0).result), Kind::AlreadyAccepted);
        QVERIFY(rows.at(0).now.has_value());
        QCOMPARE(rows.at(0).now->status, QStringLiteral("accepted"));
        QCOMPARE(kindOf(rows.at(1).result), Kind::AlreadyAccepted);
        QVERIFY(!rows.at(1).now);
        QCOMPARE(m_server->requestCount("GET"), 2);
    }

    void aLostAnswerIsLookedAt_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("closed") << 0 << Kind::Connection;
        QTest::newRow("gateway") << 502 << Kind::ServerError;
        QTest::newRow("request timeout") << 408 << Kind::ServerError;
        QTest::newRow("unreadable") << 200 << Kind::BadAnswer;
    }

    void aLostAnswerIsLookedAt()
    {
        QFETCH(int, fault);
        QFETCH(Kind, kind);
        prepare(4);
        m_server->setHandler([fault](const Request &request) {
            const QByteArray id = request.target.mid(request.target.lastIndexOf('/') + 1);
            if (request.method == "DELETE")
                return fault == 0 ? Step::closeAfterRequest() : Step::html(fault, "<p>");
            if (id == "i0")
                return Step::json(404, errorJson("No such invite"));
            if (id == "i1")
                return Step::json(200, inviteJson(id, "i1@example.com"));
            if (id == "i2")
                return Step::json(200, inviteJson(id, "i2@example.com", "accepted"));
            return Step::html(404, "<h1>Not found</h1>");
        });
        QVERIFY(run());
        const auto &rows = m_revoke->rows();
        QCOMPARE(m_revoke->doneCount(), 4);
        QCOMPARE(rows.at(0).result.value(), Revoked::Now);
        QCOMPARE(kindOf(rows.at(1).result), kind);
        QVERIFY(!rows.at(1).result.error().cause && rows.at(1).now);
        QCOMPARE(kindOf(rows.at(2).result), Kind::AlreadyAccepted);
        QVERIFY(rows.at(2).now);
        QCOMPARE(kindOf(rows.at(3).result), Kind::OutcomeUnknown);
        QCOMPARE(rows.at(3).result.error().cause, kind);
        QVERIFY(!rows.at(3).now);
    }

    void aConflictIsNoLostAnswer()
    {
        prepare(1);
        m_server->setHandler([](const Request &) { return Step::json(409, errorJson("busy")); });
        QVERIFY(run());
        QCOMPARE(kindOf(m_revoke->rows().at(0).result), Kind::ServerError);
        QCOMPARE(m_server->requestCount("GET"), 0);
    }

    /// The first attempt may have been done, so that the row is no longer "not tried".
    void cancelBetweenTwoAttemptsLeavesARiddle()
    {
        prepare(2);
        m_server->enqueue(Step::json(503, "")); // a close would make Qt itself ask twice
        m_server->enqueue(Step::json(429, errorJson("slow down")).header("Retry-After", "60"));
        QSignalSpy finished(m_revoke.get(), &RevokeInvites::finished);
        m_revoke->start();
        QTRY_COMPARE(m_revoke->waitReason(), ApiCall::WaitReason::RateLimit);
        m_revoke->cancel();
        QVERIFY(finished.wait());
        QVERIFY(m_revoke->rows().at(0).tried);
        QCOMPARE(kindOf(m_revoke->rows().at(0).result), Kind::OutcomeUnknown);
        QVERIFY(!m_revoke->rows().at(1).tried);
    }

    void mayBeDeletedAfterARow()
    {
        prepare(2);
        m_server->enqueue(Step::json(200, deletedJson("i0")));
        connect(m_revoke.get(), &RevokeInvites::rowFinished, this, [this] { m_revoke.reset(); });
        m_revoke->start();
        QTRY_VERIFY(!m_revoke);
        QVERIFY(settle(m_service->listInvites()));
        QCOMPARE(m_server->requestCount("DELETE"), 1);
    }

    void anErrorAboutAllEndsTheRun_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("key") << 401;
        QTest::newRow("permission") << 403;
        QTest::newRow("redirect") << 302;
        QTest::newRow("another server's 404") << 404;
    }

    void anErrorAboutAllEndsTheRun()
    {
        QFETCH(int, status);
        prepare(3);
        m_server->enqueue(Step::json(200, deletedJson("i0")));
        const QByteArray body = status == 404 ? QByteArray("{}") : errorJson("no");
        m_server->enqueue(Step::json(status, body).header("Location", "http://other/"));
        QVERIFY(run());
        QCOMPARE(m_server->requestCount(), 2);
        QCOMPARE(m_revoke->doneCount(), 2);
        QVERIFY(m_revoke->rows().at(1).tried);
        QVERIFY(!m_revoke->rows().at(2).tried);
    }

    void aHostThatIsNotFoundEndsTheRun()
    {
        InviteService nowhere(
            {QStringLiteral("sk-admin-test"), QStringLiteral("https://nowhere.invalid/v1"), {}},
            quickTimes());
        m_revoke = std::make_unique<RevokeInvites>(
            &nowhere, QList<Invite>{invite(QStringLiteral("a")), invite(QStringLiteral("b"))});
        QVERIFY(run());
        QCOMPARE(kindOf(m_revoke->rows().at(0).result), Kind::HostNotFound);
        QVERIFY(!m_revoke->rows().at(1).tried);
        m_revoke.reset();
    }

    void cancelLetsTheOneOnItsWaySettle()
    {
        prepare(3);
        m_server->enqueue(Step::json(200, deletedJson("i0")).hold());
        QSignalSpy finished(m_revoke.get(), &RevokeInvites::finished);
        m_revoke->start();
        QTRY_COMPARE(m_server->requestCount(), 1);
        m_revoke->cancel();
        m_server->release();
        QVERIFY(finished.wait());
        QCOMPARE(m_server->requestCount(), 1);
        QCOMPARE(m_revoke->rows().at(0).result.value(), Revoked::Now);
        QVERIFY(!m_revoke->rows().at(1).tried);
        QCOMPARE(m_revoke->doneCount(), 1);
    }

    void cancelDoesNotWaitForTheRest_data()
    {
        QTest::addColumn<bool>("beforeTheAnswer");
        QTest::newRow("while waiting") << false;
        QTest::newRow("while on its way") << true;
    }

    void cancelDoesNotWaitForTheRest()
    {
        QFETCH(bool, beforeTheAnswer);
        prepare(2);
        Step slowDown = Step::json(429, errorJson("slow down")).header("Retry-After", "60");
        slowDown.held = beforeTheAnswer;
        m_server->enqueue(slowDown);
        const QSignalSpy waiting(m_revoke.get(), &RevokeInvites::waitingChanged);
        QSignalSpy finished(m_revoke.get(), &RevokeInvites::finished);
        m_revoke->start();
        if (beforeTheAnswer) {
            QTRY_COMPARE(m_server->requestCount(), 1);
        } else {
            QTRY_COMPARE(m_revoke->waitReason(), ApiCall::WaitReason::RateLimit);
            QVERIFY(m_revoke->waitLeftMs() > 0);
            QVERIFY(!waiting.isEmpty());
        }
        m_revoke->cancel();
        m_server->release();
        QVERIFY(finished.wait());
        QVERIFY(!m_revoke->rows().at(0).tried);
        QCOMPARE(m_revoke->doneCount(), 0);
    }

    void cancelBeforeTheStartSendsNothing()
    {
        prepare(1);
        m_revoke->cancel();
        QVERIFY(run());
        QCOMPARE(m_server->connectionCount(), 0);
        QVERIFY(!m_revoke->rows().at(0).tried);
    }

    void mayGoAtAnyTime()
    {
        prepare(2);
        m_server->enqueue(Step::json(200, deletedJson("i0")).hold());
        m_revoke->start();
        QTRY_COMPARE(m_server->requestCount(), 1);
        m_revoke.reset();
        m_server->release();
        QTRY_COMPARE(m_server->openConnections(), 0);
    }
};

QTEST_GUILESS_MAIN(RevokeInvitesTest)
#include "tst_revokeinvites.moc"
