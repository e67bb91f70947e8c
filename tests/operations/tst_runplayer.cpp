// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/runplayer.h"

#include "support/jsonfixtures.h"
#include "support/runbench.h"
#include "support/testentry.h"

#include <QSignalSpy>
#include <QTest>

using namespace Vestibule;
using State = RunPlayer::State;
using Kind = ApiError::Kind;

class RunPlayerTest : public TestCase
{
    Q_OBJECT

private:
    std::unique_ptr<RunBench> m_bench;

    static QString mail(int number) { return QStringLiteral("p%1@x.org").arg(number); }

    static QList<RunStep> creates(int count)
    {
        QList<RunStep> steps;
        for (int i = 0; i < count; ++i)
            steps.append(createStep(mail(i)));
        return steps;
    }

private slots:
    void init()
    {
        TestCase::init();
        m_bench = std::make_unique<RunBench>();
    }

    void doesEachKindAndTellsOfIt()
    {
        StatefulOrganization &organization = m_bench->organization;
        const QString old = organization.add(QStringLiteral("old@x.org"));
        const QString late =
            organization.add(QStringLiteral("late@x.org"), QStringLiteral("expired"));
        const QString more = organization.add(QStringLiteral("more@x.org"));
        QVERIFY(m_bench->restart());
        const QSignalSpy made(m_bench->player.get(), &RunPlayer::inviteMade);
        const QSignalSpy removed(m_bench->player.get(), &RunPlayer::inviteRemoved);
        m_bench->player->begin({
            createStep(QStringLiteral("new@x.org"), QStringLiteral("owner")),
            stepOn(StepKind::Revoke, old, QStringLiteral("old@x.org")),
            stepOn(StepKind::Resend, late, QStringLiteral("late@x.org")),
            stepOn(StepKind::Change, more, QStringLiteral("more@x.org"), QStringLiteral("owner")),
        });
        QVERIFY(m_bench->waitFor(State::Finished));
        QCOMPARE(organization.state(),
                 (QStringList{QStringLiteral("late@x.org reader pending"),
                              QStringLiteral("more@x.org owner pending"),
                              QStringLiteral("new@x.org owner pending")}));
        QCOMPARE(made.count(), 3);
        QCOMPARE(removed.count(), 3);
        QCOMPARE(m_bench->player->counts().done, 4);
        QCOMPARE(m_bench->step(0).requestId, QStringLiteral("req-1"));
        QVERIFY(m_bench->step(2).removed);
        QCOMPARE(m_bench->step(2).newInviteId, QStringLiteral("invite-5"));
        QCOMPARE(m_bench->written(), m_bench->player->steps());
    }

    void writesBeforeItSends()
    {
        QVERIFY(m_bench->restart());
        // What another reader of the journal sees at the moment a request arrives.
        QList<StepState> states;
        m_bench->server.setHandler([this, &states](const Request &request) {
            JournalFile reader(m_bench->path());
            if (reader.open()) {
                const auto steps = reader.stepsOfRun(1);
                for (const RunStep &step : steps.value_or(QList<RunStep>()))
                    states.append(step.state);
            }
            return m_bench->organization.answer(request);
        });
        m_bench->player->begin(creates(2));
        QVERIFY(m_bench->waitFor(State::Finished));
        QCOMPARE(states,
                 (QList<StepState>{StepState::Sent, StepState::Queued, StepState::Done,
                                   StepState::Sent}));
    }

    void pausesAndGoesOn()
    {
        QVERIFY(m_bench->restart());
        int arrived = 0;
        m_bench->server.setHandler([this, &arrived](const Request &request) {
            if (++arrived == 2)
                m_bench->player->pause();
            return m_bench->organization.answer(request);
        });
        m_bench->player->begin(creates(4));
        QVERIFY(m_bench->waitFor(State::Paused));
        QCOMPARE(m_bench->organization.made(), 2); // what was out settled first
        QCOMPARE(m_bench->player->counts().done, 2);
        QVERIFY(std::holds_alternative<std::monostate>(m_bench->player->problem()));
        m_bench->player->goOn();
        QVERIFY(m_bench->waitFor(State::Finished));
        QCOMPARE(m_bench->organization.made(), 4);
    }

    void stopsAndIsResumedByAnother()
    {
        QVERIFY(m_bench->restart());
        int arrived = 0;
        m_bench->server.setHandler([this, &arrived](const Request &request) {
            if (++arrived == 3)
                m_bench->player->stop();
            return m_bench->organization.answer(request);
        });
        m_bench->player->begin(creates(5));
        QVERIFY(m_bench->waitFor(State::Stopped));
        QCOMPARE(m_bench->player->counts().queued, 2);
        const qint64 run = m_bench->player->runId();
        QVERIFY(m_bench->restart());
        // Somebody else has invited one of those left.
        m_bench->organization.add(mail(3));
        m_bench->player->resume(run, false);
        QVERIFY(m_bench->waitFor(State::Finished));
        QCOMPARE(m_bench->organization.made(), 4);
        QCOMPARE(m_bench->step(3).state, StepState::Skipped);
        QCOMPARE(m_bench->step(3).skipReason, SkipReason::AlreadyPending);
        QCOMPARE(m_bench->written(), m_bench->player->steps());
    }

    void stopsBeforeAnythingIsSent()
    {
        QVERIFY(m_bench->restart());
        m_bench->player->begin(creates(2));
        m_bench->player->stop();
        QVERIFY(m_bench->waitFor(State::Stopped));
        QCOMPARE(m_bench->server.requestCount(), 0);
        QCOMPARE(m_bench->player->counts().queued, 2);
    }

    void stopsWhileItWaitsForTheApi()
    {
        m_bench->server.setHandler([](const Request &) {
            return Step::json(429, errorJson("slow down")).header("Retry-After", "600");
        });
        QVERIFY(m_bench->restart());
        m_bench->player->begin(creates(2));
        QTRY_COMPARE(m_bench->player->wait().reason, Wait::Reason::RateLimit);
        QVERIFY(m_bench->player->wait().leftMs > 500'000);
        m_bench->player->stop();
        QVERIFY(m_bench->waitFor(State::Stopped));
        QCOMPARE(m_bench->step(0).state, StepState::Queued); // it is known not to have been done
    }

    void settledStepsAreLeftAlone()
    {
        QList<RunStep> steps = creates(2);
        steps[0].state = StepState::Skipped;
        steps[0].skipReason = SkipReason::LeftOut;
        QVERIFY(m_bench->play(steps));
        QCOMPARE(m_bench->organization.made(), 1);
        QCOMPARE(m_bench->player->counts().skipped, 1);
    }

    void failedOnesAreRetried()
    {
        bool works = false;
        m_bench->server.setHandler([this, &works](const Request &request) {
            return request.method == "POST" && !works && request.body.contains("p1@")
                ? Step::json(400, errorJson("Not today."))
                : m_bench->organization.answer(request);
        });
        QVERIFY(m_bench->play(creates(3)));
        QCOMPARE(m_bench->step(1).state, StepState::Failed);
        QCOMPARE(m_bench->step(1).error->kind, Kind::BadRequest);
        works = true;
        const qint64 run = m_bench->player->runId();
        m_bench->player->resume(run, true);
        QTRY_COMPARE(m_bench->player->counts().done, 3);
        QVERIFY(m_bench->waitFor(State::Finished));
        QCOMPARE(m_bench->organization.made(), 3);
        QCOMPARE(m_bench->player->runId(), run);
        QVERIFY(!m_bench->step(1).error);
        QCOMPARE(m_bench->written(), m_bench->player->steps());
    }

    void anUnknownOneIsLookedForBeforeItIsRepeated()
    {
        // The server acts after the two searches: too late to be seen, early enough to be doubled.
        bool slow = true;
        Request late;
        m_bench->server.setHandler([this, &slow, &late](const Request &request) {
            if (request.method == "POST" && slow) {
                late = request;
                return Step::closeAfterRequest();
            }
            return m_bench->organization.answer(request);
        });
        QVERIFY(m_bench->play(creates(1)));
        QCOMPARE(m_bench->step(0).state, StepState::Unknown);
        slow = false;
        (void)m_bench->organization.answer(late);
        m_bench->player->resume(m_bench->player->runId(), false);
        QTRY_COMPARE(m_bench->step(0).state, StepState::Done);
        QVERIFY(m_bench->waitFor(State::Finished));
        QCOMPARE(m_bench->organization.made(), 1);
    }

    void aResendWhoseCreateFailsIsHalfDoneAndNotLost()
    {
        bool works = false;
        const QString id = m_bench->organization.add(QStringLiteral("late@x.org"));
        m_bench->server.setHandler([this, &works](const Request &request) {
            return request.method == "POST" && !works ? Step::json(400, errorJson("Not today."))
                                                      : m_bench->organization.answer(request);
        });
        QVERIFY(m_bench->play({stepOn(StepKind::Resend, id, QStringLiteral("late@x.org"))}));
        QCOMPARE(m_bench->step(0).state, StepState::Failed);
        QVERIFY(m_bench->step(0).isHalfDone());
        QCOMPARE(m_bench->written(), m_bench->player->steps());
        works = true;
        QVERIFY(m_bench->restart());
        m_bench->player->resume(1, true);
        QVERIFY(m_bench->waitFor(State::Finished));
        QCOMPARE(m_bench->step(0).state, StepState::Done);
        QCOMPARE(m_bench->organization.state(),
                 QStringList{QStringLiteral("late@x.org reader pending")});
    }

    void theChoiceOfProjectsIsSentAsItWas()
    {
        QList<RunStep> steps = creates(3);
        steps[1].invite.projects.kind = ProjectChoice::Kind::None;
        steps[2].invite.projects = {ProjectChoice::Kind::Chosen,
                                    {{QStringLiteral("proj_1"), QStringLiteral("owner")}}};
        QVERIFY(m_bench->play(steps));
        const QList<Request> &requests = m_bench->server.requests();
        QVERIFY(!requests.at(0).body.contains("projects"));
        QVERIFY(requests.at(1).body.contains(R"("projects":[])"));
        QVERIFY(requests.at(2).body.contains(R"("role":"owner")"));
    }

    void paceAndTimeLeftAreTold()
    {
        QVERIFY(m_bench->restart());
        QCOMPARE(m_bench->player->timeLeftMs(), -1);
        QVERIFY(m_bench->play(creates(5)));
        QVERIFY(m_bench->player->stepsPerMinute() > 0);
        QCOMPARE(m_bench->player->timeLeftMs(), 0);
    }

    void endsWithoutAJournal()
    {
        m_bench->journal = std::make_unique<Journal>(QStringLiteral("/proc/nowhere/j.sqlite"));
        m_bench->journal->open(this, [](const JournalResult<JournalOpening> &) {});
        m_bench->makePlayer();
        m_bench->player->begin(creates(1));
        QVERIFY(m_bench->waitFor(State::Failed));
        QVERIFY(std::holds_alternative<JournalError>(m_bench->player->problem()));
        QCOMPARE(m_bench->server.requestCount(), 0);
    }
};

VESTIBULE_TEST(RunPlayerTest)
#include "tst_runplayer.moc"
