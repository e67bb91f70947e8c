// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/createinvite.h"

#include "domain/foreigninvite.h"
#include "support/calls.h"
#include "support/jsonfixtures.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"

#include <QSignalSpy>
#include <QTest>

using namespace Vestibule;
using Kind = ApiError::Kind;
using Look = CreateInvite::Look;
using Phase = CreateInvite::Phase;

class CreateInviteTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<InviteService> m_service;
    std::unique_ptr<CreateInvite> m_create;

    static constexpr qint64 kCreated = 1788220800; // when inviteJson() was made

    [[nodiscard]] static QByteArray undatedJson(const QByteArray &id)
    {
        return inviteJson(id, "ann@example.com").replace("created_at", "x_created_at");
    }

    [[nodiscard]] bool run()
    {
        QSignalSpy finished(m_create.get(), &CreateInvite::finished);
        m_create->start();
        return finished.isEmpty() && finished.wait(10'000);
    }

private slots:
    void init()
    {
        m_create.reset();
        m_server = std::make_unique<ScriptedServer>();
        m_service = std::make_unique<InviteService>(m_server->credentials(), quickTimes());
        m_create = std::make_unique<CreateInvite>(
            m_service.get(),
            NewInvite{QStringLiteral("Ann@Example.com"), QStringLiteral("reader"), {}});
        m_service->setLocalClock([] { return kCreated; });
        m_create->setPauseMs(1);
    }

    void anAnswerIsTheOutcome()
    {
        m_server->enqueue(Step::json(200, inviteJson("invite-1", "ann@example.com")));
        const QSignalSpy phases(m_create.get(), &CreateInvite::phaseChanged);
        QCOMPARE(m_create->phase(), Phase::Idle);
        QVERIFY(run());
        QCOMPARE(m_create->phase(), Phase::Finished);
        QCOMPARE(phases.count(), 2);
        QVERIFY(m_create->outcome().has_value());
        QCOMPARE(m_create->outcome()->id, QStringLiteral("invite-1"));
        QCOMPARE(m_create->look(), Look::NotNeeded);
        m_create->start(); // a second click
        m_create->lookAgain();
        QCOMPARE(m_create->phase(), Phase::Finished);
        QCOMPARE(m_server->requestCount(), 1);
    }

    void aRefusalNeedsNoLook()
    {
        m_server->enqueue(Step::json(400, errorJson("bad role")));
        QVERIFY(run());
        QCOMPARE(kindOf(m_create->outcome()), Kind::BadRequest);
        QCOMPARE(m_create->look(), Look::NotNeeded);
        QCOMPARE(m_server->requestCount(), 1);
    }

    void aLostAnswerIsLookedForThroughAllPages()
    {
        m_create->setKnownIds({QStringLiteral("old")});
        m_server->enqueue(Step::closeAfterRequest());
        m_server->enqueue(Step::list(
            {inviteJson("a", "bob@example.com"), inviteJson("old", "ann@example.com")}, true));
        m_server->enqueue(Step::list({inviteJson("gone", "ann@example.com", "expired"),
                                      inviteJson("in", "bob@example.com", "accepted")},
                                     true));
        m_server->enqueue(Step::list({inviteJson("new", "aNN@example.com")}));
        QVERIFY(run());
        QCOMPARE(m_create->look(), Look::Found);
        QVERIFY(m_create->outcome().has_value());
        QCOMPARE(m_create->outcome()->id, QStringLiteral("new"));
        QCOMPARE(m_server->requestCount("POST"), 1);
        QCOMPARE(m_server->requestCount("GET"), 3);
        QVERIFY(m_server->requests().at(3).target.contains("after=in"));
    }

    void twoLooksFindNothing()
    {
        m_create->setKnownIds({QStringLiteral("old")});
        m_server->enqueue(Step::resetAfterRequest());
        m_server->enqueue(Step::list({inviteJson("old", "ann@example.com")}), 2);
        const auto phases = std::make_shared<QList<Phase>>();
        connect(m_create.get(), &CreateInvite::phaseChanged, this,
                [this, phases] { phases->append(m_create->phase()); });
        QVERIFY(run());
        QCOMPARE(*phases,
                 (QList<Phase>{Phase::Sending, Phase::Looking, Phase::Pausing, Phase::Looking,
                               Phase::Finished}));
        QCOMPARE(m_create->look(), Look::NotFound);
        QCOMPARE(kindOf(m_create->outcome()), Kind::OutcomeUnknown);
        QCOMPARE(m_create->outcome().error().cause, Kind::Connection);
        QCOMPARE(m_server->requestCount("POST"), 1);
        QCOMPARE(m_server->requestCount("GET"), 2);

        // Asked again, the list may show it.
        m_server->enqueue(Step::list({inviteJson("new", "ann@example.com")}));
        QSignalSpy finished(m_create.get(), &CreateInvite::finished);
        m_create->lookAgain();
        QCOMPARE(m_create->phase(), Phase::Looking);
        QVERIFY(finished.isEmpty());
        QVERIFY(finished.wait());
        QCOMPARE(m_create->look(), Look::Found);
        QCOMPARE(m_server->requestCount("POST"), 1);
    }

    void aServerThatIsStillAtWorkIsSeenByTheSecondLook()
    {
        m_server->enqueue(Step::json(504, errorJson("gateway timeout")));
        m_server->enqueue(Step::list({}));
        m_server->enqueue(Step::list({inviteJson("late", "ann@example.com")}));
        QVERIFY(run());
        QCOMPARE(m_create->look(), Look::Found);
        QCOMPARE(m_create->outcome()->id, QStringLiteral("late"));
    }

    void whichInvitesAreOurs_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<qint64>("sentAfter"); // seconds after the invite's creation
        QTest::addColumn<bool>("ours");
        const qint64 skew = kClockSkew;
        QTest::newRow("by a clock that is behind") << QByteArray("pending") << skew << true;
        QTest::newRow("by a clock that is far behind")
            << QByteArray("pending") << qint64(9 * 86'400) << true;
        QTest::newRow("by a clock that is ahead") << QByteArray("pending") << -skew * 10 << true;
        QTest::newRow("accepted at once") << QByteArray("accepted") << qint64(0) << true;
        QTest::newRow("accepted long ago") << QByteArray("accepted") << skew + 1 << false;
        QTest::newRow("of a new state") << QByteArray("on hold") << qint64(0) << true;
        QTest::newRow("expired") << QByteArray("expired") << qint64(0) << false;
    }

    void whichInvitesAreOurs()
    {
        QFETCH(QByteArray, status);
        QFETCH(qint64, sentAfter);
        QFETCH(bool, ours);
        m_service->setLocalClock([sentAfter] { return kCreated + sentAfter; });
        m_server->enqueue(Step::closeAfterRequest());
        m_server->enqueue(Step::list({inviteJson("new", "ann@example.com", status)}), 2);
        QVERIFY(run());
        QCOMPARE(m_create->look(), ours ? Look::Found : Look::NotFound);
        QCOMPARE(m_create->outcome().has_value(), ours);
    }

    void anInviteOfAnotherRoleOrOtherProjectsIsSomebodyElses_data()
    {
        QTest::addColumn<QByteArray>("role");
        QTest::addColumn<QString>("project"); // asked for; those of the list have none
        QTest::newRow("role") << QByteArray("owner") << QString();
        QTest::newRow("projects") << QByteArray("reader") << QStringLiteral("proj_a");
    }

    void anInviteOfAnotherRoleOrOtherProjectsIsSomebodyElses()
    {
        QFETCH(QByteArray, role);
        QFETCH(QString, project);
        NewInvite invite{QStringLiteral("ann@example.com"), QStringLiteral("reader"), {}};
        if (!project.isEmpty())
            invite.projects = {ProjectChoice::Kind::Chosen, {{project, QStringLiteral("member")}}};
        m_create = std::make_unique<CreateInvite>(m_service.get(), invite);
        m_service->setLocalClock([] { return kCreated; });
        m_create->setPauseMs(1);
        m_server->enqueue(Step::closeAfterRequest());
        m_server->enqueue(Step::list({inviteJson("new", "ann@example.com", "pending", role)}), 2);
        QVERIFY(run());
        QCOMPARE(m_create->look(), Look::NotFound);
        QVERIFY(!m_create->outcome());
        QVERIFY(isInvitedByAnother(m_create->outcome().error()));
        QCOMPARE(m_create->outcome().error().detail, QString::fromLatin1(role));
    }

    void anInviteWithoutATimeProvesNothing()
    {
        m_create->setKnownIds({QStringLiteral("old")});
        m_server->enqueue(Step::closeAfterRequest());
        m_server->enqueue(Step::list({undatedJson("new"), undatedJson("old")}));
        QVERIFY(run());
        QCOMPARE(m_create->look(), Look::Failed);
        QCOMPARE(m_create->lookError().kind, Kind::BadAnswer);
        QCOMPARE(kindOf(m_create->outcome()), Kind::OutcomeUnknown);

        // One that is known from before stands in no one's way, nor does it where a better one is.
        m_server->enqueue(Step::list({undatedJson("old")}), 2);
        QSignalSpy finished(m_create.get(), &CreateInvite::finished);
        m_create->lookAgain();
        QVERIFY(finished.wait());
        QCOMPARE(m_create->look(), Look::NotFound);
        m_server->enqueue(Step::list({undatedJson("new")}, true));
        m_server->enqueue(Step::list({inviteJson("dated", "ann@example.com")}));
        m_create->lookAgain();
        QVERIFY(finished.wait());
        QCOMPARE(m_create->look(), Look::Found);
        QCOMPARE(m_create->outcome()->id, QStringLiteral("dated"));
    }

    void cancelEndsThePause()
    {
        m_create->setPauseMs(60'000);
        m_server->enqueue(Step::closeAfterRequest());
        m_server->enqueue(Step::list({}));
        QSignalSpy finished(m_create.get(), &CreateInvite::finished);
        m_create->start();
        QTRY_COMPARE(m_create->phase(), Phase::Pausing);
        m_create->cancel();
        m_create->cancel();
        QVERIFY(finished.isEmpty());
        QVERIFY(finished.wait());
        QCOMPARE(m_create->phase(), Phase::Finished);
        QCOMPARE(m_create->look(), Look::Failed);
        QCOMPARE(m_create->lookError().kind, Kind::Cancelled);
        QCOMPARE(kindOf(m_create->outcome()), Kind::OutcomeUnknown);
        QCOMPARE(m_server->requestCount("GET"), 1);
        QCOMPARE(finished.count(), 1);
    }

    void mayBeDeletedWhenItsPhaseChanges()
    {
        m_server->enqueue(Step::json(200, inviteJson("a", "ann@example.com")));
        const QSignalSpy finished(m_create.get(), &CreateInvite::finished);
        connect(m_create.get(), &CreateInvite::phaseChanged, this, [this] {
            if (m_create->phase() == Phase::Finished)
                m_create.reset();
        });
        m_create->start();
        QTRY_VERIFY(!m_create);
        QVERIFY(finished.isEmpty());
    }

    void aListThatCannotBeReadProvesNothing_data()
    {
        QTest::addColumn<int>("trouble");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("refused key") << 0 << Kind::InvalidKey;
        QTest::newRow("unreadable row") << 1 << Kind::BadAnswer;
        QTest::newRow("cursor that stands still") << 2 << Kind::CursorStuck;
        QTest::newRow("cursors that go round") << 3 << Kind::CursorStuck;
        QTest::newRow("empty page with more") << 4 << Kind::CursorStuck;
    }

    void aListThatCannotBeReadProvesNothing()
    {
        QFETCH(int, trouble);
        QFETCH(Kind, kind);
        const Step a = Step::list({inviteJson("a", "a@example.com")}, true);
        const Step b = Step::list({inviteJson("b", "b@example.com")}, true);
        const QList<QList<Step>> troubles{{Step::json(401, errorJson("wrong key"))},
                                          {Step::list({R"({"id":"x"})"})},
                                          {a, a},
                                          {a, b, a},
                                          {Step::list({}, true)}};
        m_server->enqueue(Step::closeAfterRequest());
        for (const Step &step : troubles.at(trouble))
            m_server->enqueue(step);
        QVERIFY(run());
        QCOMPARE(m_create->look(), Look::Failed);
        QCOMPARE(m_create->lookError().kind, kind);
        QCOMPARE(kindOf(m_create->outcome()), Kind::OutcomeUnknown);
        QCOMPARE(m_server->queued(), 0);
    }

    void aRefusedCursorStartsFromTheTopOnce()
    {
        const Step first = Step::list({inviteJson("a", "a@example.com")}, true);
        const Step refused = Step::json(400, errorJson("no such invite: after"));
        m_server->enqueue(Step::closeAfterRequest());
        for (const Step &step : {first, refused, first, refused})
            m_server->enqueue(step);
        QVERIFY(run());
        QCOMPARE(m_create->look(), Look::Failed);
        QCOMPARE(m_create->lookError().kind, Kind::BadRequest);
        QCOMPARE(m_server->requestCount("GET"), 4);
        QVERIFY(!m_server->requests().at(3).target.contains("after="));
    }

    void cancelBeforeTheRequestIsOutEndsIt()
    {
        QSignalSpy finished(m_create.get(), &CreateInvite::finished);
        m_create->cancel(); // nothing to cancel yet
        m_create->start();
        m_create->cancel();
        QVERIFY(finished.isEmpty());
        QVERIFY(finished.wait());
        QCOMPARE(kindOf(m_create->outcome()), Kind::Cancelled);
        QCOMPARE(m_create->look(), Look::NotNeeded);
        QCOMPARE(m_server->requestCount(), 0);
    }

    void cancelAfterTheRequestIsOutLooks()
    {
        m_server->enqueue(Step::hang());
        m_server->enqueue(Step::list({inviteJson("new", "ann@example.com")}));
        QSignalSpy finished(m_create.get(), &CreateInvite::finished);
        m_create->start();
        QTRY_COMPARE(m_server->requestCount("POST"), 1);
        m_create->cancel();
        QVERIFY(finished.wait());
        QCOMPARE(m_create->look(), Look::Found);
    }

    void cancelAfterTheRequestIsOutIsItsCause()
    {
        m_server->enqueue(Step::hang());
        m_server->enqueue(Step::list({}), 2);
        QSignalSpy finished(m_create.get(), &CreateInvite::finished);
        m_create->start();
        QTRY_COMPARE(m_server->requestCount("POST"), 1);
        m_create->cancel();
        QVERIFY(finished.wait());
        QCOMPARE(m_create->look(), Look::NotFound);
        QCOMPARE(m_create->outcome().error().cause, Kind::Cancelled);
    }

    void cancelEndsTheLook()
    {
        m_server->enqueue(Step::closeAfterRequest());
        m_server->enqueue(Step::hang());
        QSignalSpy finished(m_create.get(), &CreateInvite::finished);
        m_create->start();
        QTRY_COMPARE(m_server->requestCount("GET"), 1);
        QCOMPARE(m_create->phase(), Phase::Looking);
        m_create->cancel();
        QVERIFY(finished.isEmpty());
        QVERIFY(finished.wait());
        QCOMPARE(m_create->look(), Look::Failed);
        QCOMPARE(m_create->lookError().kind, Kind::Cancelled);
        QCOMPARE(kindOf(m_create->outcome()), Kind::OutcomeUnknown);
    }

    void waitsAreTold()
    {
        const Step slowDown = Step::json(429, errorJson("slow down")).header("Retry-After", "30");
        m_server->enqueue(slowDown);
        const QSignalSpy waiting(m_create.get(), &CreateInvite::waitingChanged);
        m_create->start();
        QTRY_COMPARE(m_create->waitReason(), ApiCall::WaitReason::RateLimit);
        QVERIFY(!waiting.isEmpty());
        QVERIFY(m_create->waitLeftMs() > 0 && m_create->waitLeftMs() <= 30'000);
        QSignalSpy finished(m_create.get(), &CreateInvite::finished);
        m_create->cancel(); // a 429 was answered: nothing was done, nothing to look for
        QVERIFY(finished.wait());
        QCOMPARE(kindOf(m_create->outcome()), Kind::Cancelled);
        QCOMPARE(m_create->waitReason(), ApiCall::WaitReason::None);
    }

    void mayGoAtAnyTime()
    {
        m_server->enqueue(Step::json(200, inviteJson("a", "a@example.com")).hold());
        m_create->start();
        QTRY_COMPARE(m_server->requestCount(), 1);
        m_create.reset();
        m_server->release();
        QTRY_COMPARE(m_server->openConnections(), 0);
    }
};

VESTIBULE_TEST(CreateInviteTest)
#include "tst_createinvite.moc"
