// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/runplayer.h"

#include "support/jsonfixtures.h"
#include "support/runbench.h"
#include "support/testentry.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Vestibule;
using State = RunPlayer::State;
using Kind = ApiError::Kind;

/// What goes wrong in the middle of a run, for each kind of step and each of its requests.
class RunFaultsTest : public TestCase
{
    Q_OBJECT

private:
    static QList<RunStep> creates(int count)
    {
        QList<RunStep> steps;
        for (int i = 0; i < count; ++i)
            steps.append(createStep(QStringLiteral("p%1@x.org").arg(i)));
        return steps;
    }

    std::unique_ptr<RunBench> m_bench;
    QList<RunStep> m_steps; // the step in question, and one after it

    /// The verb of the request that meets the fault, in the first step.
    QByteArray m_verb;
    int m_faults = 0; // how often it is still met

    void prepare(StepKind kind, const QByteArray &verb)
    {
        m_bench = std::make_unique<RunBench>();
        m_verb = verb;
        const QString email = QStringLiteral("first@x.org");
        m_steps = {kind == StepKind::Create ? createStep(email)
                                            : stepOn(kind, m_bench->organization.add(email), email),
                   createStep(QStringLiteral("second@x.org"))};
    }

    /// Faults for the first step's request; `acts`: the server does it all the same.
    void fault(const Step &answer, int times, bool acts = false)
    {
        m_faults = times;
        m_bench->server.setHandler([this, answer, acts](const Request &request) {
            const bool first = request.method == "DELETE" || request.body.contains("first@");
            if (request.method != m_verb || !first || m_faults <= 0)
                return m_bench->organization.answer(request);
            --m_faults;
            if (acts)
                (void)m_bench->organization.answer(request);
            return answer;
        });
    }

    void addKinds()
    {
        QTest::addColumn<StepKind>("kind");
        QTest::addColumn<QByteArray>("verb");
        QTest::newRow("create") << StepKind::Create << QByteArray("POST");
        QTest::newRow("revoke") << StepKind::Revoke << QByteArray("DELETE");
        QTest::newRow("resend, its delete") << StepKind::Resend << QByteArray("DELETE");
        QTest::newRow("resend, its create") << StepKind::Resend << QByteArray("POST");
        QTest::newRow("change, its delete") << StepKind::Change << QByteArray("DELETE");
        QTest::newRow("change, its create") << StepKind::Change << QByteArray("POST");
    }

    [[nodiscard]] QStringList wanted(StepKind kind) const
    {
        QStringList lines{QStringLiteral("second@x.org reader pending")};
        if (kind != StepKind::Revoke)
            lines.prepend(QStringLiteral("first@x.org reader pending"));
        return lines;
    }

    void compareDone(StepKind kind)
    {
        QCOMPARE(m_bench->organization.state(), wanted(kind));
        QCOMPARE(m_bench->organization.made(), kind == StepKind::Revoke ? 1 : 2);
        QCOMPARE(m_bench->player->counts().done, 2);
        QCOMPARE(m_bench->written(), m_bench->player->steps());
    }

private slots:
    void tooManyRequests_data() { addKinds(); }

    void tooManyRequests()
    {
        QFETCH(StepKind, kind);
        QFETCH(QByteArray, verb);
        for (const bool named : {true, false}) {
            prepare(kind, verb);
            const Step answer = Step::json(429, errorJson("slow down"));
            fault(named ? answer.header("retry-after-ms", "30") : answer, 2);
            QVERIFY(m_bench->play(m_steps));
            compareDone(kind);
        }
    }

    void aServerErrorAfterTheServerActed_data() { addKinds(); }

    void aServerErrorAfterTheServerActed()
    {
        QFETCH(StepKind, kind);
        QFETCH(QByteArray, verb);
        for (const int status : {500, 502, 503, 408}) {
            prepare(kind, verb);
            fault(Step::json(status, errorJson("oops")), 1, true);
            QVERIFY(m_bench->play(m_steps));
            compareDone(kind);
        }
    }

    void aServerErrorThatStays_data() { addKinds(); }

    void aServerErrorThatStays()
    {
        QFETCH(StepKind, kind);
        QFETCH(QByteArray, verb);
        prepare(kind, verb);
        fault(Step::json(500, errorJson("oops")), 1'000);
        QVERIFY(m_bench->play(m_steps));
        const RunStep &step = m_bench->step(0);
        // Two searches that do not show the invite make it unlikely, and no more.
        QCOMPARE(step.state, verb == "POST" ? StepState::Unknown : StepState::Failed);
        QCOMPARE(step.isHalfDone(), verb == "POST" && kind != StepKind::Create);
        QCOMPARE(m_bench->step(1).state, StepState::Done);
        QCOMPARE(m_bench->written(), m_bench->player->steps());
        m_faults = 0;
        m_bench->player->resume(m_bench->player->runId(), true);
        QVERIFY(m_bench->waitFor(State::Finished));
        if (verb != "POST") {
            compareDone(kind);
            return;
        }
        QCOMPARE(m_bench->step(0).state, StepState::Unknown); // looked for, not sent again
        QCOMPARE(m_bench->organization.made(), 1);
        QVERIFY(m_bench->restart());
        m_bench->passSeconds(61);
        m_bench->player->resume(1, false, true);
        QVERIFY(m_bench->waitFor(State::Finished));
        compareDone(kind);
    }

    void alreadyAMember_data() { addKinds(); }

    void alreadyAMember()
    {
        QFETCH(StepKind, kind);
        QFETCH(QByteArray, verb);
        prepare(kind, verb);
        fault(Step::json(400, errorJson("User already exists in this organization.")), 1'000);
        QVERIFY(m_bench->play(m_steps));
        if (verb == "POST") {
            QCOMPARE(m_bench->step(0).state, StepState::Skipped);
            QCOMPARE(m_bench->step(0).skipReason, SkipReason::AlreadyMember);
        } else {
            QVERIFY(m_bench->step(0).state != StepState::Done);
        }
        QCOMPARE(m_bench->step(1).state, StepState::Done);
        QCOMPARE(m_bench->written(), m_bench->player->steps());
    }

    void acceptedMeanwhile_data()
    {
        QTest::addColumn<StepKind>("kind");
        QTest::newRow("revoke") << StepKind::Revoke;
        QTest::newRow("resend") << StepKind::Resend;
        QTest::newRow("change") << StepKind::Change;
    }

    void acceptedMeanwhile()
    {
        QFETCH(StepKind, kind);
        prepare(kind, "DELETE");
        m_bench->organization.accept(m_steps.at(0).inviteId);
        QVERIFY(m_bench->play(m_steps));
        QCOMPARE(m_bench->step(0).state, StepState::Skipped);
        QCOMPARE(m_bench->step(0).skipReason, SkipReason::Accepted);
        QVERIFY(!m_bench->step(0).removed);
        QCOMPARE(m_bench->organization.made(), 1);
    }

    void goneBefore_data() { acceptedMeanwhile_data(); }

    void goneBefore()
    {
        QFETCH(StepKind, kind);
        prepare(kind, "DELETE");
        m_bench->organization.remove(m_steps.at(0).inviteId);
        QVERIFY(m_bench->play(m_steps));
        compareDone(kind);
    }

    void whatAnotherHasSentAgainIsNotSentTwice()
    {
        prepare(StepKind::Resend, "DELETE");
        const RunStep &step = m_steps.at(0);
        m_bench->organization.remove(step.inviteId);
        m_bench->organization.add(step.invite.email);
        QVERIFY(m_bench->play(m_steps));
        QCOMPARE(m_bench->step(0).state, StepState::Skipped);
        QCOMPARE(m_bench->step(0).skipReason, SkipReason::AlreadyPending);
        QCOMPARE(m_bench->written(), m_bench->player->steps());
        QCOMPARE(m_bench->organization.state().filter(step.invite.email).size(), 1);
    }

    void whatStandsBetweenIsNotTheApi_data()
    {
        QTest::addColumn<StepKind>("kind");
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("acts");
        for (const int status : {302, 307, 403, 404}) {
            for (const bool acts : {false, true}) {
                const char *how = acts ? "done" : "not done";
                QTest::addRow("create %d %s", status, how)
                    << StepKind::Create << QByteArray("POST") << status << acts;
                QTest::addRow("revoke %d %s", status, how)
                    << StepKind::Revoke << QByteArray("DELETE") << status << acts;
                QTest::addRow("resend %d %s", status, how)
                    << StepKind::Resend << QByteArray("POST") << status << acts;
            }
        }
    }

    // It answers for one row alone; the run goes beyond it, and nothing is sent a second time.
    void whatStandsBetweenIsNotTheApi()
    {
        QFETCH(StepKind, kind);
        QFETCH(QByteArray, verb);
        QFETCH(int, status);
        QFETCH(bool, acts);
        prepare(kind, verb);
        fault(Step::html(status, "<h1>No</h1>").header("Location", "/elsewhere"), 9, acts);
        QVERIFY(m_bench->play(m_steps));
        const StepState undone = verb == "POST" ? StepState::Unknown : StepState::Failed;
        QCOMPARE(m_bench->step(0).state, acts ? StepState::Done : undone);
        QCOMPARE(m_bench->step(1).state, StepState::Done);
        QCOMPARE(m_bench->written(), m_bench->player->steps());
        const int sent = m_bench->server.requestCount(verb);
        const qint64 run = m_bench->player->runId();
        QVERIFY(m_bench->restart());
        m_bench->player->resume(run, false);
        QVERIFY(m_bench->waitFor(State::Finished));
        QCOMPARE(m_bench->server.requestCount(verb), sent);
    }

    void notFoundForEverythingStopsTheRun()
    {
        prepare(StepKind::Revoke, "DELETE");
        m_bench->server.setHandler(
            [](const Request &) { return Step::html(404, "<h1>Not here</h1>"); });
        QVERIFY(m_bench->play(m_steps, State::Paused));
        QCOMPARE(m_bench->apiProblem(), std::optional(Kind::WrongAddress));
        QCOMPARE(m_bench->step(0).state, StepState::Sent); // nobody could see what came of it
        m_bench->server.setHandler(
            [this](const Request &request) { return m_bench->organization.answer(request); });
        m_bench->player->goOn();
        QVERIFY(m_bench->waitFor(State::Finished));
        compareDone(StepKind::Revoke);
    }

    void theKeyFailsInTheMiddle_data() { addKinds(); }

    void theKeyFailsInTheMiddle()
    {
        QFETCH(StepKind, kind);
        QFETCH(QByteArray, verb);
        prepare(kind, verb);
        fault(Step::json(401, errorJson("Incorrect API key provided.")), 2);
        QVERIFY(m_bench->play(m_steps, State::Paused));
        QCOMPARE(m_bench->apiProblem(), std::optional(Kind::InvalidKey));
        QCOMPARE(m_bench->step(0).state, StepState::Queued); // nothing was done
        QCOMPARE(m_bench->written(), m_bench->player->steps());
        m_bench->player->goOn(); // the key is not mended yet
        QTRY_VERIFY(m_faults == 0);
        QVERIFY(m_bench->waitFor(State::Paused));
        m_bench->player->goOn();
        QVERIFY(m_bench->waitFor(State::Finished));
        compareDone(kind);
    }

    void aRefusalAfterSuccessesConcernsItsRow_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("refused"); // the row
        for (const int status : {403, 409}) {
            for (const int row : {0, 2, 5})
                QTest::addRow("%d, row %d", status, row) << status << row;
        }
    }

    void aRefusalAfterSuccessesConcernsItsRow()
    {
        QFETCH(int, status);
        QFETCH(int, refused);
        m_bench = std::make_unique<RunBench>();
        const QByteArray address = "p" + QByteArray::number(refused) + "@";
        m_bench->server.setHandler([this, status, address](const Request &request) {
            return request.method == "POST" && request.body.contains(address)
                ? Step::json(status, errorJson("Not this one."))
                : m_bench->organization.answer(request);
        });
        QVERIFY(m_bench->play(creates(6)));
        QCOMPARE(m_bench->player->counts().done, 5);
        QCOMPARE(m_bench->step(refused).state, StepState::Failed);
        QCOMPARE(m_bench->step(refused).error->message, QStringLiteral("Not this one."));
        QCOMPARE(m_bench->written(), m_bench->player->steps());
    }

    void aKeyThatMayNotInviteRestsTheRun()
    {
        m_bench = std::make_unique<RunBench>();
        bool may = false;
        m_bench->server.setHandler([this, &may](const Request &request) {
            return request.method == "POST" && !may ? Step::json(403, errorJson("Not you."))
                                                    : m_bench->organization.answer(request);
        });
        QVERIFY(m_bench->play(creates(9), State::Paused));
        QCOMPARE(m_bench->apiProblem(), std::optional(Kind::Forbidden));
        QCOMPARE(m_bench->player->counts().failed, 3);
        QCOMPARE(m_bench->player->counts().queued, 6);
        m_bench->player->stop();
        QVERIFY(m_bench->waitFor(State::Stopped));
        may = true;
        const qint64 run = m_bench->player->runId();
        QVERIFY(m_bench->restart());
        m_bench->player->resume(run, false); // by another key
        QVERIFY(m_bench->waitFor(State::Finished));
        QCOMPARE(m_bench->player->counts().done, 6);
        m_bench->player->resume(run, true);
        QVERIFY(m_bench->waitFor(State::Finished));
        QCOMPARE(m_bench->player->counts().done, 9);
    }

    void rowsThatAreRefusedDoNotBlockTheRun()
    {
        m_bench = std::make_unique<RunBench>();
        m_bench->server.setHandler([this](const Request &request) {
            const bool refused = request.body.contains("p0@") || request.body.contains("p1@");
            return refused
                ? Step::json(403, errorJson("This domain is not on the organization's allowlist."))
                : m_bench->organization.answer(request);
        });
        QVERIFY(m_bench->play(creates(3)));
        QCOMPARE(m_bench->player->counts().failed, 2);
        QCOMPARE(m_bench->step(2).state, StepState::Done);
    }

    void manyConflictsAreNoTroubleOfTheServer()
    {
        m_bench = std::make_unique<RunBench>();
        m_bench->server.setHandler([this](const Request &request) {
            return request.method == "POST" && !request.body.contains("p5@")
                ? Step::json(409, errorJson("A pending invitation already exists."))
                : m_bench->organization.answer(request);
        });
        QVERIFY(m_bench->play(creates(6)));
        QCOMPARE(m_bench->player->counts().failed, 5);
        QCOMPARE(m_bench->player->counts().done, 1);
    }

    void theNetworkGoesInTheMiddle_data() { addKinds(); }

    void theNetworkGoesInTheMiddle()
    {
        QFETCH(StepKind, kind);
        QFETCH(QByteArray, verb);
        prepare(kind, verb);
        // The server acts, its answer is lost, and then nothing is answered for a while.
        bool down = false;
        m_bench->server.setHandler([this, verb, &down](const Request &request) {
            if (down)
                return Step::resetAfterRequest();
            down = request.method == verb;
            const Step answer = m_bench->organization.answer(request);
            return down ? Step::resetAfterRequest() : answer;
        });
        QVERIFY(m_bench->play(m_steps, State::Paused));
        QCOMPARE(m_bench->apiProblem(), std::optional(Kind::Connection));
        QCOMPARE(m_bench->written(), m_bench->player->steps());
        m_bench->server.setHandler(
            [this](const Request &request) { return m_bench->organization.answer(request); });
        m_bench->player->goOn();
        QVERIFY(m_bench->waitFor(State::Finished));
        compareDone(kind);
    }

    void aServerInTroubleRestsTheRun()
    {
        m_bench = std::make_unique<RunBench>();
        m_bench->server.setHandler([this](const Request &request) {
            return request.method == "POST" ? Step::json(503, errorJson("down"))
                                            : m_bench->organization.answer(request);
        });
        QVERIFY(m_bench->play(creates(50), State::Paused));
        QCOMPARE(m_bench->player->counts().unknown, 3);
        QCOMPARE(m_bench->player->counts().queued, 47);
        QCOMPARE(m_bench->server.requestCount("POST"), 3);
    }

    void theJournalCannotBeWrittenInTheMiddle()
    {
        prepare(StepKind::Resend, "POST");
        QVERIFY(m_bench->restart());
        const QString path = m_bench->path();
        bool broken = false;
        m_bench->server.setHandler([this, &broken, path](const Request &request) {
            if (request.method == "DELETE" && !broken) {
                broken = true;
                refuseWrites(path, true);
            }
            return m_bench->organization.answer(request);
        });
        m_bench->player->begin(m_steps);
        QVERIFY(m_bench->waitFor(State::Paused));
        QVERIFY(std::holds_alternative<JournalError>(m_bench->player->problem()));
        QCOMPARE(m_bench->organization.made(), 0); // not sent, since it could not be written
        QVERIFY(m_bench->step(0).isHalfDone());
        refuseWrites(path, false);
        m_bench->player->goOn();
        QVERIFY(m_bench->waitFor(State::Finished));
        compareDone(StepKind::Resend);
    }

private:
    /// Every write of a step is refused from now on, or no longer; reading goes on.
    static void refuseWrites(const QString &path, bool refuse)
    {
        const QString name = QStringLiteral("fault");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            const QString statement = refuse
                ? QStringLiteral("CREATE TRIGGER fault BEFORE UPDATE ON step BEGIN "
                                 "SELECT RAISE(ABORT, 'no room'); END")
                : QStringLiteral("DROP TRIGGER fault");
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(name);
    }
};

VESTIBULE_TEST(RunFaultsTest)
#include "tst_runfaults.moc"
