// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/revokeinvite.h"

#include "support/calls.h"
#include "support/jsonfixtures.h"
#include "support/patience.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"

#include <QSignalSpy>
#include <QTest>

using namespace Vestibule;
using Kind = ApiError::Kind;

class RevokeInviteTest : public TestCase
{
    Q_OBJECT

private:
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<InviteService> m_service;
    std::unique_ptr<RevokeInvite> m_revoke;

    [[nodiscard]] bool run(bool retrieveOnly = false)
    {
        QSignalSpy finished(m_revoke.get(), &RevokeInvite::finished);
        if (retrieveOnly)
            m_revoke->retrieve();
        else
            m_revoke->start();
        return finished.isEmpty() && finished.wait(kPatienceMs) && finished.count() == 1;
    }

private slots:
    void init()
    {
        TestCase::init();
        m_revoke.reset();
        m_server = std::make_unique<ScriptedServer>();
        m_service = std::make_unique<InviteService>(m_server->credentials(), quickTimes());
        m_revoke = std::make_unique<RevokeInvite>(m_service.get(), QStringLiteral("i0"));
    }

    void isDone()
    {
        m_server->enqueue(Step::json(200, deletedJson("i0")).header("x-request-id", "req-1"));
        QVERIFY(run());
        QCOMPARE(m_revoke->outcome().value(), Revoked::Now);
        QCOMPARE(m_revoke->requestId(), QStringLiteral("req-1"));
        QCOMPARE(m_server->requests().constFirst().method, "DELETE");
        QVERIFY(m_server->requests().constFirst().target.endsWith("/invites/i0"));
    }

    void isGoneAlready()
    {
        m_server->enqueue(Step::json(404, errorJson("no such invite")));
        QVERIFY(run());
        QCOMPARE(m_revoke->outcome().value(), Revoked::AlreadyGone);
    }

    void anAcceptedOneIsShownAsItIsNow()
    {
        m_server->enqueue(Step::json(400, errorJson("The invite was already accepted.")));
        m_server->enqueue(Step::json(200, inviteJson("i0", "i0@example.com", "accepted")));
        QVERIFY(run());
        QCOMPARE(kindOf(m_revoke->outcome()), Kind::AlreadyAccepted);
        QCOMPARE(m_revoke->now()->status, QStringLiteral("accepted"));
    }

    void aLostAnswerIsLookedAt_data()
    {
        QTest::addColumn<int>("seen");
        QTest::addColumn<int>("status");
        QTest::newRow("gone, closed") << 404 << 0;
        QTest::newRow("gone, gateway") << 404 << 502;
        QTest::newRow("still there, closed") << 200 << 0;
        QTest::newRow("still there, gateway") << 200 << 502;
        QTest::newRow("cannot be seen, closed") << 403 << 0;
        QTest::newRow("cannot be seen, gateway") << 403 << 502;
    }

    void aLostAnswerIsLookedAt()
    {
        QFETCH(int, seen);
        QFETCH(int, status);
        m_server->setHandler([seen, status](const Request &request) {
            if (request.method == "DELETE")
                return status == 0 ? Step::closeAfterRequest()
                                   : Step::json(status, errorJson("oops"));
            return seen == 200 ? Step::json(200, inviteJson("i0", "i0@example.com"))
                               : Step::json(seen, errorJson("No invite found with that id."));
        });
        QVERIFY(run());
        const Kind lost = status == 0 ? Kind::Connection : Kind::ServerError;
        if (seen == 404) {
            QCOMPARE(m_revoke->outcome().value(), Revoked::Now);
        } else if (seen == 200) {
            QCOMPARE(kindOf(m_revoke->outcome()), lost);
            QVERIFY(m_revoke->now());
        } else {
            QCOMPARE(kindOf(m_revoke->outcome()), Kind::OutcomeUnknown);
            QCOMPARE(m_revoke->outcome().error().cause, std::optional(lost));
            QVERIFY(m_revoke->retrieveError());
        }
    }

    void anAnswerOfAnotherIsLookedAt_data()
    {
        QTest::addColumn<bool>("gone");
        QTest::newRow("gone") << true;
        QTest::newRow("still there") << false;
    }

    void anAnswerOfAnotherIsLookedAt()
    {
        QFETCH(bool, gone);
        const QList<QPair<Step, Kind>> answers{
            {Step::html(403, "<h1>No</h1>"), Kind::Gateway},
            {Step::html(404, "<h1>No</h1>"), Kind::WrongAddress},
            {Step::redirect(302, "/elsewhere"), Kind::Redirect},
            {Step::json(200, deletedJson("another")), Kind::BadAnswer},
        };
        for (const auto &[answer, kind] : answers) {
            m_revoke = std::make_unique<RevokeInvite>(m_service.get(), QStringLiteral("i0"));
            m_server->enqueue(answer);
            m_server->enqueue(gone ? Step::json(404, errorJson("no such invite"))
                                   : Step::json(200, inviteJson("i0", "i0@example.com")));
            QVERIFY(run());
            QCOMPARE(m_revoke->outcome().has_value(), gone);
            if (!gone)
                QCOMPARE(kindOf(m_revoke->outcome()), kind);
            QCOMPARE(m_revoke->now().has_value(), !gone);
        }
    }

    void retrievesWithoutSending_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("gone") << QByteArray();
        QTest::newRow("still there") << QByteArray("pending");
        QTest::newRow("accepted") << QByteArray("accepted");
    }

    void retrievesWithoutSending()
    {
        QFETCH(QByteArray, status);
        m_server->enqueue(status.isEmpty()
                              ? Step::json(404, errorJson("no such invite"))
                              : Step::json(200, inviteJson("i0", "i0@example.com", status)));
        QVERIFY(run(true));
        QCOMPARE(m_server->requestCount("DELETE"), 0);
        if (status.isEmpty())
            QCOMPARE(m_revoke->outcome().value(), Revoked::Now);
        else
            QCOMPARE(kindOf(m_revoke->outcome()),
                     status == "accepted" ? Kind::AlreadyAccepted : Kind::Cancelled);
    }

    void whatWaitsForTheApiIsStopped()
    {
        m_server->setHandler([](const Request &) {
            return Step::json(429, errorJson("slow down")).header("Retry-After", "600");
        });
        QSignalSpy finished(m_revoke.get(), &RevokeInvite::finished);
        m_revoke->start();
        QTRY_COMPARE(m_revoke->wait().reason, Wait::Reason::RateLimit);
        m_revoke->cancel();
        QVERIFY(finished.count() == 1 || finished.wait(kPatienceMs));
        QCOMPARE(kindOf(m_revoke->outcome()), Kind::Cancelled); // it is known not to be done
    }

    void whatIsOutSettlesFirst()
    {
        m_server->enqueue(Step::json(200, deletedJson("i0")).hold());
        QSignalSpy finished(m_revoke.get(), &RevokeInvite::finished);
        m_revoke->start();
        QTRY_COMPARE(m_server->requestCount(), 1);
        m_revoke->cancel();
        m_server->release();
        QVERIFY(finished.count() == 1 || finished.wait(kPatienceMs));
        QVERIFY(m_revoke->outcome().has_value());
    }
};

VESTIBULE_TEST(RevokeInviteTest)
#include "tst_revokeinvite.moc"
