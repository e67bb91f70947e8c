// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/runplayer.h"

#include "support/patience.h"
#include "support/runbench.h"
#include "support/testentry.h"

#include <QTest>

using namespace Vestibule;
using State = RunPlayer::State;

/// A run that names people whom an earlier run of the same journal may have invited.
class RunEarlierTest : public TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        m_bench = std::make_unique<RunBench>();
    }

    void whatIsInDoubtIsNotSentByAnotherRun_data()
    {
        QTest::addColumn<bool>("settled"); // as unknown, by a resume
        QTest::addColumn<bool>("queued"); // the other run was written down before
        QTest::newRow("killed") << false << false;
        QTest::newRow("unknown") << true << false;
        QTest::newRow("killed, a run that waited") << false << true;
    }
    void whatIsInDoubtIsNotSentByAnotherRun()
    {
        QFETCH(bool, settled);
        QFETCH(bool, queued);
        QVERIFY(killWhileSending({createStep(mail(0))}));
        if (settled) {
            m_bench->player->resume(1, false);
            QVERIFY(m_bench->waitFor(State::Finished));
            QCOMPARE(m_bench->step(0).state, StepState::Unknown);
            m_bench->makePlayer();
        }
        const QList<RunStep> steps{createStep(mail(0).toUpper()), createStep(mail(1))};
        if (queued) {
            bool written = false;
            m_bench->journal->addRun(
                steps, 1, m_bench->player.get(),
                [&written](const auto &run, const auto &) { written = run.has_value(); });
            QTRY_VERIFY(written);
            m_bench->player->resume(2, false);
        } else {
            m_bench->player->begin(steps);
        }
        QVERIFY(m_bench->waitFor(State::Finished));
        QCOMPARE(m_bench->step(0).state, StepState::Skipped);
        QCOMPARE(m_bench->step(0).skipReason, SkipReason::EarlierUnknown);
        QCOMPARE(m_bench->player->earlierRun(0), 1);
        QCOMPARE(m_bench->step(1).state, StepState::Done);
        QCOMPARE(m_bench->player->earlierRun(1), 0);
        QCOMPARE(m_bench->server.requestCount("POST"), 2);
        QCOMPARE(m_bench->written(), m_bench->player->steps());
    }

    void norIsItsInviteRevoked_data() { addKinds(); }
    void norIsItsInviteRevoked()
    {
        QFETCH(StepKind, kind);
        const QString old = m_bench->organization.add(mail(0), QStringLiteral("expired"));
        QVERIFY(killWhileSending({createStep(mail(0))}));
        m_bench->player->begin({stepOn(kind, old, mail(0))});
        QVERIFY(m_bench->waitFor(State::Finished));
        QCOMPARE(m_bench->step(0).skipReason, SkipReason::EarlierUnknown);
        QCOMPARE(m_bench->organization.ids(), QStringList(old));
        QCOMPARE(m_bench->server.requestCount("POST"), 1);
    }

    void halfOfWhatIsSentAnewIsInDoubtAsWell_data() { addKinds(); }
    void halfOfWhatIsSentAnewIsInDoubtAsWell()
    {
        QFETCH(StepKind, kind);
        const QString old = m_bench->organization.add(mail(0));
        QVERIFY(killWhileSending({stepOn(kind, old, mail(0))}));
        QCOMPARE(m_bench->organization.ids(), QStringList());
        m_bench->player->begin({createStep(mail(0))});
        QVERIFY(m_bench->waitFor(State::Finished));
        QCOMPARE(m_bench->step(0).skipReason, SkipReason::EarlierUnknown);
        QCOMPARE(m_bench->server.requestCount("POST"), 1);
    }

    void theRunItselfSendsItAgainOnAWord()
    {
        QVERIFY(killWhileSending({createStep(mail(0))}));
        const auto later = [] { return systemClock()() + 61; };
        m_bench->server.setClock(later);
        m_bench->service->setLocalClock(later);
        m_bench->player->resume(1, false, true);
        QVERIFY(m_bench->waitFor(State::Finished));
        QCOMPARE(m_bench->step(0).state, StepState::Done);
        QCOMPARE(m_bench->organization.made(), 1);
    }

    void whoWasInvitedAMomentAgoIsNot_data()
    {
        QTest::addColumn<qint64>("later"); // seconds
        QTest::addColumn<bool>("again");
        QTest::newRow("at once") << qint64(0) << false;
        QTest::newRow("four minutes later") << qint64(240) << false;
        QTest::newRow("when every list would show it") << qint64(400) << true;
    }
    void whoWasInvitedAMomentAgoIsNot()
    {
        QFETCH(qint64, later);
        QFETCH(bool, again);
        QVERIFY(m_bench->play({createStep(mail(0))}));
        QVERIFY(m_bench->restart());
        m_bench->service->setLocalClock([later] { return systemClock()() + later; });
        m_bench->player->begin({createStep(mail(0))});
        QVERIFY(m_bench->waitFor(State::Finished));
        QCOMPARE(m_bench->step(0).skipReason, again ? SkipReason::None : SkipReason::JustInvited);
        QCOMPARE(m_bench->organization.made(), again ? 2 : 1);
    }

    void whatIsKnownOfItMayBeSentAnew_data() { addKinds(); }
    void whatIsKnownOfItMayBeSentAnew()
    {
        QFETCH(StepKind, kind);
        QVERIFY(m_bench->play({createStep(mail(0))}));
        const QString made = m_bench->step(0).newInviteId;
        QVERIFY(m_bench->play({stepOn(kind, made, mail(0), QStringLiteral("owner"))}));
        QCOMPARE(m_bench->step(0).state, StepState::Done);
        QCOMPARE(m_bench->organization.state().size(), 1);
    }

    void whatWasRevokedSinceMayBeMadeAgain()
    {
        QVERIFY(m_bench->play({createStep(mail(0))}));
        const QString made = m_bench->step(0).newInviteId;
        QVERIFY(m_bench->play({stepOn(StepKind::Revoke, made, mail(0))}));
        QVERIFY(m_bench->play({createStep(mail(0))}));
        QCOMPARE(m_bench->step(0).state, StepState::Done);
        QCOMPARE(m_bench->organization.made(), 2);
    }

private:
    static QString mail(int number) { return QStringLiteral("p%1@x.org").arg(number); }

    static void addKinds()
    {
        QTest::addColumn<StepKind>("kind");
        QTest::newRow("resend") << StepKind::Resend;
        QTest::newRow("change") << StepKind::Change;
    }

    /// The first POST of these has no answer when the program ends.
    [[nodiscard]] bool killWhileSending(const QList<RunStep> &steps)
    {
        m_bench->server.setHandler([this](const Request &request) {
            return request.method == "POST" ? Step::hang() : m_bench->organization.answer(request);
        });
        if (!m_bench->restart())
            return false;
        m_bench->player->begin(steps);
        if (!waitUntil([this] { return m_bench->server.requestCount("POST") == 1; })
            || !m_bench->restart())
            return false;
        m_bench->server.setHandler(
            [this](const Request &request) { return m_bench->organization.answer(request); });
        return true;
    }

    std::unique_ptr<RunBench> m_bench;
};

VESTIBULE_TEST(RunEarlierTest)
#include "tst_runearlier.moc"
