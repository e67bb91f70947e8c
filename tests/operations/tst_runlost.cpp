// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/runplayer.h"

#include "domain/errortext.h"
#include "domain/foreigninvite.h"
#include "support/jsonfixtures.h"
#include "support/patience.h"
#include "support/runbench.h"
#include "support/testentry.h"

#include <QTest>

using namespace Vestibule;
using State = RunPlayer::State;

/// What was sent by a program that was killed, and what the next one makes of it.
class RunLostTest : public TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        m_bench = std::make_unique<RunBench>();
    }

    void whatIsNotFoundIsUnknownAndNotSentAgain_data()
    {
        QTest::addColumn<qint64>("clock"); // of the one that resumes, ahead by seconds
        QTest::newRow("right") << qint64(0);
        QTest::newRow("ten minutes on") << qint64(600);
        QTest::newRow("ten minutes back") << qint64(-600);
        QTest::newRow("nine days on") << qint64(9 * 86'400);
    }

    void whatIsNotFoundIsUnknownAndNotSentAgain()
    {
        QFETCH(qint64, clock);
        QVERIFY(killWhileSending(0));
        m_bench->service->setLocalClock([clock] { return systemClock()() + clock; });
        m_bench->player->resume(1, false);
        QVERIFY(m_bench->waitFor(State::Finished));
        QCOMPARE(m_bench->step(0).state, StepState::Unknown);
        QCOMPARE(m_bench->step(1).state, StepState::Done); // it was never sent
        QCOMPARE(m_bench->server.requestCount("POST"), 2);
        QCOMPARE(m_bench->written(), m_bench->player->steps());

        // The server was slow; the next resume sees what it did.
        (void)m_bench->organization.answer(m_lost);
        QVERIFY(m_bench->restart());
        m_bench->player->resume(1, false);
        QVERIFY(m_bench->waitFor(State::Finished));
        QCOMPARE(m_bench->player->counts().done, 2);
        QVERIFY(!m_bench->step(0).error);
        QCOMPARE(m_bench->server.requestCount("POST"), 2);
    }

    void retryFailedDoesNotSendItEither()
    {
        QVERIFY(killWhileSending(0));
        for (int time = 0; time < 3; ++time) {
            m_bench->player->resume(1, true);
            QVERIFY(m_bench->waitFor(State::Finished));
            QCOMPARE(m_bench->step(0).state, StepState::Unknown);
            QVERIFY(m_bench->restart());
        }
        QCOMPARE(m_bench->server.requestCount("POST"), 2);
    }

    void aPersonsWordSendsItAgain()
    {
        QVERIFY(killWhileSending(0));
        m_bench->passSeconds(61);
        m_bench->player->resume(1, false, true);
        QVERIFY(m_bench->waitFor(State::Finished));
        QCOMPARE(m_bench->player->counts().done, 2);
        QCOMPARE(m_bench->organization.made(), 2);
        QCOMPARE(m_bench->written(), m_bench->player->steps());
    }

    void itWaitsUntilItCanNoLongerBeUnderWay()
    {
        QVERIFY(killWhileSending(0));
        m_bench->passSeconds(57);
        m_bench->player->resume(1, false, true);
        QTRY_COMPARE(m_bench->player->wait().reason, Wait::Reason::Settle);
        QVERIFY(m_bench->player->wait().leftMs > 0 && m_bench->player->wait().leftMs <= 4'000);
        (void)m_bench->organization.answer(m_lost); // the last search sees it
        QVERIFY(m_bench->waitFor(State::Finished));
        QCOMPARE(m_bench->player->counts().done, 2);
        QCOMPARE(m_bench->organization.made(), 2);
        QCOMPARE(m_bench->player->wait().reason, Wait::Reason::None);
    }

    void aClockThatIsPutForwardDoesNotShortenIt_data()
    {
        QTest::addColumn<qint64>("clock");
        QTest::addColumn<qint64>("server");
        QTest::newRow("the server's") << qint64(0) << qint64(3'600);
        QTest::newRow("ours") << qint64(3'600) << qint64(0);
    }
    void aClockThatIsPutForwardDoesNotShortenIt()
    {
        QFETCH(qint64, clock);
        QFETCH(qint64, server);
        QVERIFY(killWhileSending(0));
        m_bench->server.setClock([server] { return systemClock()() + server; });
        m_bench->service->setLocalClock([clock] { return systemClock()() + clock; });
        m_bench->player->resume(1, false, true);
        QTRY_COMPARE(m_bench->player->wait().reason, Wait::Reason::Settle);
        QVERIFY(m_bench->player->wait().leftMs > 40'000);
        m_bench->player->stop();
        QVERIFY(m_bench->waitFor(State::Stopped));
    }

    void itWaitsByTheServersClock_data()
    {
        addClocks();
        QTest::newRow("no word of the time") << qint64(0) << qint64(0) << false;
        QTest::newRow("no word of the time, ahead") << qint64(86'400) << qint64(0) << false;
    }

    void itWaitsByTheServersClock()
    {
        QFETCH(qint64, clock);
        QFETCH(qint64, server);
        QFETCH(bool, tells);
        setServerTime(server, tells);
        QVERIFY(killWhileSending(0));
        m_bench->service->setLocalClock([clock] { return systemClock()() + clock; });
        m_bench->player->resume(1, false, true);
        QTRY_COMPARE(m_bench->player->wait().reason, Wait::Reason::Settle);
        QVERIFY(m_bench->player->wait().leftMs > 30'000);
        QVERIFY(m_bench->player->wait().leftMs <= 60'000);
        m_bench->player->stop();
        QVERIFY(m_bench->waitFor(State::Stopped));
        QCOMPARE(m_bench->server.requestCount("POST"), 1);
        QCOMPARE(m_bench->step(0).state, StepState::Sent);
    }

    // When it was written down may then be by a clock that was behind.
    void itWaitsWhereTheTimeBecameKnownOnlyLater()
    {
        constexpr qint64 kBehind = -600;
        setServerTime(0, false);
        QVERIFY(killWhileSending(kBehind));
        setServerTime(0, true);
        m_bench->service->setLocalClock([] { return systemClock()() + kBehind; });
        m_bench->player->resume(1, false, true);
        QTRY_COMPARE(m_bench->player->wait().reason, Wait::Reason::Settle);
        QVERIFY(m_bench->player->wait().leftMs > 30'000);
        QVERIFY(m_bench->player->wait().leftMs <= 60'000);
        m_bench->player->stop();
        QVERIFY(m_bench->waitFor(State::Stopped));
        QCOMPARE(m_bench->server.requestCount("POST"), 1);
    }

    void somebodyElsesInviteIsReasonNotToSendAgain()
    {
        QVERIFY(killWhileSending(0));
        m_bench->organization.add(mail(0), QStringLiteral("pending"), QStringLiteral("owner"));
        m_bench->passSeconds(61);
        m_bench->player->resume(1, false, true);
        QVERIFY(m_bench->waitFor(State::Finished));
        QCOMPARE(m_bench->step(0).state, StepState::Skipped);
        QCOMPARE(m_bench->step(0).skipReason, SkipReason::AlreadyPending);
        QCOMPARE(m_bench->organization.made(), 1);
    }

    void whatIsLostAfterTheWordIsNotCoveredByIt()
    {
        QVERIFY(killWhileSending(0));
        bool down = false;
        m_bench->server.setHandler([this, &down](const Request &request) {
            down = down || request.method == "POST";
            return down ? Step::resetAfterRequest() : m_bench->organization.answer(request);
        });
        m_bench->passSeconds(61);
        m_bench->player->resume(1, false, true);
        QVERIFY(m_bench->waitFor(State::Paused));
        m_bench->server.setHandler(
            [this](const Request &request) { return m_bench->organization.answer(request); });
        m_bench->player->goOn();
        QVERIFY(m_bench->waitFor(State::Finished));
        QCOMPARE(m_bench->step(0).state, StepState::Unknown);
        QCOMPARE(m_bench->organization.made(), 1);
    }

    void aWrongClockDoesNotHideWhatWasDone_data() { addClocks(); }

    void aWrongClockDoesNotHideWhatWasDone()
    {
        QFETCH(qint64, clock);
        QFETCH(qint64, server);
        setServerTime(server, true);
        QVERIFY(killWhileSending(clock));
        (void)m_bench->organization.answer(m_lost);
        m_bench->service->setLocalClock([clock] { return systemClock()() + clock; });
        m_bench->player->resume(1, false);
        QVERIFY(m_bench->waitFor(State::Finished));
        QCOMPARE(m_bench->player->counts().done, 2);
        QCOMPARE(m_bench->organization.made(), 2);
    }

    void anInviteAcceptedMeanwhileIsFoundByTheServersTime_data() { addClocks(); }

    void anInviteAcceptedMeanwhileIsFoundByTheServersTime()
    {
        QFETCH(qint64, clock);
        QFETCH(qint64, server);
        setServerTime(server, true);
        QVERIFY(killWhileSending(clock));
        (void)m_bench->organization.answer(m_lost);
        m_bench->organization.accept(m_bench->organization.ids().constFirst());
        m_bench->player->resume(1, false);
        QVERIFY(m_bench->waitFor(State::Finished));
        QCOMPARE(m_bench->player->counts().done, 2);
        QVERIFY(qAbs(m_bench->step(0).sentAt - systemClock()() - server) < 30);
        QCOMPARE(m_bench->organization.made(), 2);
    }

    void somebodyElsesInviteIsNotTakenForOurs()
    {
        QVERIFY(killWhileSending(0));
        m_bench->organization.add(mail(0), QStringLiteral("pending"), QStringLiteral("owner"));
        m_bench->player->resume(1, true);
        QVERIFY(m_bench->waitFor(State::Finished));
        QCOMPARE(m_bench->step(0).state, StepState::Unknown);
        QVERIFY(isInvitedByAnother(*m_bench->step(0).error));
        QVERIFY2(errorLine(*m_bench->step(0).error).contains(QStringLiteral("as owner")),
                 qPrintable(errorLine(*m_bench->step(0).error)));
        QCOMPARE(m_bench->organization.made(), 1);
    }

private:
    static void addClocks()
    {
        QTest::addColumn<qint64>("clock"); // of this computer, ahead by seconds
        QTest::addColumn<qint64>("server"); // the same of the server
        QTest::addColumn<bool>("tells"); // what time it is
        for (const auto &[name, seconds] :
             {std::pair("ten minutes", qint64(600)), std::pair("nine days", qint64(9 * 86'400))}) {
            QTest::addRow("%s ahead", name) << seconds << qint64(0) << true;
            QTest::addRow("%s behind", name) << -seconds << qint64(0) << true;
            QTest::addRow("server %s ahead", name) << qint64(0) << seconds << true;
            QTest::addRow("server %s behind", name) << qint64(0) << -seconds << true;
        }
    }

    void setServerTime(qint64 ahead, bool tells)
    {
        const Clock clock = [ahead] { return systemClock()() + ahead; };
        m_bench->organization.setClock(clock);
        m_bench->server.setClock(tells ? clock : Clock());
    }

    static QString mail(int number) { return QStringLiteral("p%1@x.org").arg(number); }

    /// A run of two is begun, and its program ends while the first one is out; the server has
    /// m_lost and has not acted.
    [[nodiscard]] bool killWhileSending(qint64 clock)
    {
        m_bench->server.setHandler([this](const Request &request) {
            if (request.method != "POST")
                return m_bench->organization.answer(request);
            m_lost = request;
            return Step::hang();
        });
        if (!m_bench->restart())
            return false;
        m_bench->service->setLocalClock([clock] { return systemClock()() + clock; });
        if (!settle(m_bench->service->listInvites())) // as everybody does who is about to invite
            return false;
        m_bench->player->begin({createStep(mail(0)), createStep(mail(1))});
        if (!waitUntil([this] { return m_bench->server.requestCount("POST") == 1; })
            || !m_bench->restart())
            return false;
        m_bench->server.setHandler(
            [this](const Request &request) { return m_bench->organization.answer(request); });
        return true;
    }

    std::unique_ptr<RunBench> m_bench;
    Request m_lost;
};

VESTIBULE_TEST(RunLostTest)
#include "tst_runlost.moc"
