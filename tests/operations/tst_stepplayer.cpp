// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/stepplayer.h"

#include "support/calls.h"
#include "support/jsonfixtures.h"
#include "support/patience.h"
#include "support/runsteps.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"

#include <QSignalSpy>
#include <QTest>

using namespace Vestibule;
using Kind = ApiError::Kind;

Q_DECLARE_METATYPE(Vestibule::Step)

namespace {

constexpr qint64 kNow = 1'788'220'800; // when inviteJson() was made

} // namespace

class StepPlayerTest : public TestCase
{
    Q_OBJECT

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<InviteService> m_service;
    std::unique_ptr<StepPlayer> m_player;
    std::unique_ptr<QSignalSpy> m_finished;
    QList<RunStep> m_written;
    QStringList m_told; // what it signalled, and the requests, in order

    static RunStep stepOf(StepKind kind, bool removed = false)
    {
        RunStep step = stepOn(kind, kind == StepKind::Create ? QString() : QStringLiteral("old"),
                              QStringLiteral("Ann@Example.com"));
        step.removed = removed;
        return step;
    }

    static QByteArray invite(const QByteArray &id, const QByteArray &status = "pending")
    {
        return inviteJson(id, "ann@example.com", status);
    }
    static Step refusal(int status, const QByteArray &words = "no")
    {
        return Step::json(status, errorJson(words));
    }
    static Step restOf(int seconds)
    {
        return refusal(429, "slow down").header("Retry-After", QByteArray::number(seconds));
    }

    /// By the method of the request, each the same whenever it comes.
    void answer(const Step &toDelete, const Step &toPost, const Step &toGet)
    {
        m_server->setHandler([=](const Request &request) {
            if (request.method == "DELETE")
                return toDelete;
            return request.method == "POST" ? toPost : toGet;
        });
    }

    void make(const RunStep &step, bool proceeds = true)
    {
        m_player = std::make_unique<StepPlayer>(m_service.get(), step, 1);
        m_finished = std::make_unique<QSignalSpy>(m_player.get(), &StepPlayer::finished);
        connect(m_player.get(), &StepPlayer::writeNeeded, this, [this, proceeds] {
            m_written.append(m_player->step());
            m_told.append(QStringLiteral("write"));
            if (proceeds) // as a journal does, some time later
                QMetaObject::invokeMethod(m_player.get(), &StepPlayer::proceed,
                                          Qt::QueuedConnection);
        });
        const auto tell = [this](const char *what, const QString &id) {
            m_told.append(QLatin1String(what) + u' ' + id);
        };
        connect(m_player.get(), &StepPlayer::halfDone, this,
                [this] { m_told.append(QStringLiteral("half")); });
        connect(m_player.get(), &StepPlayer::inviteMade, this,
                [tell](const Invite &made) { tell("made", made.id); });
        connect(m_player.get(), &StepPlayer::inviteRemoved, this,
                [tell](const QString &id) { tell("removed", id); });
        connect(m_player.get(), &StepPlayer::inviteSeen, this,
                [tell](const Invite &seen) { tell("seen", seen.id); });
    }

    [[nodiscard]] bool waitForEnd() const
    {
        return (m_finished->count() == 1 || m_finished->wait(kPatienceMs))
            && m_finished->count() == 1;
    }
    [[nodiscard]] bool play(const RunStep &step)
    {
        make(step);
        m_player->start();
        return waitForEnd();
    }

    [[nodiscard]] const RunStep &step() const { return m_player->step(); }
    [[nodiscard]] std::optional<Kind> problem() const
    {
        return m_player->problem() ? std::optional(m_player->problem()->kind) : std::nullopt;
    }
    [[nodiscard]] QString told() const { return m_told.join(QLatin1String(", ")); }

    static void addProblemColumns()
    {
        QTest::addColumn<StepState>("state");
        QTest::addColumn<int>("error"); // a kind, or kNone
        QTest::addColumn<int>("problem");
    }
    static constexpr int kNone = -1;
    [[nodiscard]] bool hasKind(const std::optional<ApiError> &error, int kind) const
    {
        return (error ? int(error->kind) : kNone) == kind;
    }

private slots:
    void init()
    {
        TestCase::init();
        m_finished.reset();
        m_player.reset();
        m_written.clear();
        m_told.clear();
        m_server = std::make_unique<ScriptedServer>();
        connect(m_server.get(), &ScriptedServer::requestArrived, this, [this] {
            m_told.append(QString::fromLatin1(m_server->requests().constLast().method));
        });
        m_service = std::make_unique<InviteService>(m_server->credentials(), quickTimes());
        m_service->setLocalClock([] { return kNow; });
    }

    void nothingIsSentBeforeTheJournalHasIt()
    {
        answer({}, Step::json(200, invite("new")), {});
        RunStep before = stepOf(StepKind::Create);
        before.error = ApiError{.kind = Kind::Timeout};
        before.skipReason = SkipReason::LeftOut;
        before.settledAt = 7;
        make(before, false);
        m_player->start();
        QCOMPARE(m_written.size(), 1); // from within
        QCOMPARE(m_written.first().state, StepState::Sent);
        QCOMPARE(m_written.first().sentAt, kNow);
        QCOMPARE(m_written.first().settledAt, 0);
        QCOMPARE(m_written.first().skipReason, SkipReason::None);
        QVERIFY(!m_written.first().error);
        QTest::qWait(50);
        QCOMPARE(m_server->requestCount(), 0);
        m_player->proceed();
        QVERIFY(waitForEnd());
        QCOMPARE(told(), QStringLiteral("write, POST, made new"));
    }

    void anInviteIsMade()
    {
        answer({}, Step::json(200, invite("new")).header("x-request-id", "req-1"), {});
        QVERIFY(play(stepOf(StepKind::Create)));
        QCOMPARE(step().state, StepState::Done);
        QCOMPARE(step().newInviteId, QStringLiteral("new"));
        QCOMPARE(step().requestId, QStringLiteral("req-1"));
        QCOMPARE(step().settledAt, kNow);
        QVERIFY(!step().error);
        QVERIFY(!m_player->problem());
    }

    void anInviteIsNotMade_data()
    {
        QTest::addColumn<Step>("post");
        QTest::addColumn<Step>("list");
        addProblemColumns();
        const auto row = [](const char *name, const Step &post, const Step &list, StepState state,
                            int error, int problem) {
            QTest::newRow(name) << post << list << state << error << problem;
        };
        const Step lost = Step::closeAfterRequest();
        row("refused", refusal(400, "bad role"), {}, StepState::Failed, int(Kind::BadRequest),
            kNone);
        row("forbidden", refusal(403), {}, StepState::Failed, int(Kind::Forbidden), kNone);
        row("a member", refusal(400, "ann@example.com is already a member"), {}, StepState::Skipped,
            int(Kind::AlreadyMember), kNone);
        row("the key", refusal(401), {}, StepState::Queued, kNone, int(Kind::InvalidKey));
        row("the quota", Step::json(429, errorJson("m", "insufficient_quota")), {},
            StepState::Queued, kNone, int(Kind::QuotaUsedUp));
        row("lost", lost, Step::list({}), StepState::Unknown, int(Kind::OutcomeUnknown), kNone);
        row("lost and found", lost, Step::list({invite("new")}), StepState::Done, kNone, kNone);
        row("lost, and the key", lost, refusal(401), StepState::Sent, kNone, int(Kind::InvalidKey));
        row("lost, and forbidden to look", lost, refusal(403), StepState::Sent, kNone,
            int(Kind::Forbidden));
        row("lost, and a list in trouble", lost, refusal(500), StepState::Unknown,
            int(Kind::OutcomeUnknown), kNone);
    }
    void anInviteIsNotMade()
    {
        QFETCH(Step, post);
        QFETCH(Step, list);
        QFETCH(StepState, state);
        QFETCH(int, error);
        QFETCH(int, problem);
        answer({}, post.header("x-request-id", "req-1"), list);
        QVERIFY(play(stepOf(StepKind::Create)));
        QCOMPARE(step().state, state);
        QVERIFY(hasKind(step().error, error));
        QVERIFY(hasKind(m_player->problem(), problem));
        QCOMPARE(step().settledAt, step().isSettled() ? kNow : 0);
        QCOMPARE(step().skipReason,
                 state == StepState::Skipped ? SkipReason::AlreadyMember : SkipReason::None);
        QCOMPARE(m_server->requestCount("POST"), 1);
        if (post.answers)
            QCOMPARE(step().requestId, QStringLiteral("req-1"));
    }

    void whatIsMadeOtherwiseIsToldAndInDoubt()
    {
        const QByteArray owner = inviteJson("new", "ann@example.com", "pending", "owner");
        answer({}, Step::json(200, owner), Step::list({owner}));
        QVERIFY(play(stepOf(StepKind::Create)));
        QCOMPARE(step().state, StepState::Unknown);
        QVERIFY(m_told.contains(QStringLiteral("made new")));
        QCOMPARE(step().newInviteId, QString());
    }

    void anInviteIsRevoked_data()
    {
        QTest::addColumn<Step>("toDelete");
        QTest::newRow("now") << Step::json(200, deletedJson("old"));
        QTest::newRow("before") << refusal(404, "no such invite");
    }
    void anInviteIsRevoked()
    {
        QFETCH(Step, toDelete);
        answer(toDelete.header("x-request-id", "req-1"), {}, {});
        QVERIFY(play(stepOf(StepKind::Revoke)));
        QCOMPARE(step().state, StepState::Done);
        QCOMPARE(step().requestId, QStringLiteral("req-1"));
        QCOMPARE(step().settledAt, kNow);
        QVERIFY(!step().removed);
        QCOMPARE(told(), QStringLiteral("write, DELETE, removed old"));
    }

    void anInviteIsNotRevoked_data()
    {
        QTest::addColumn<Step>("toDelete");
        QTest::addColumn<Step>("toGet");
        addProblemColumns();
        const auto row = [](const char *name, const Step &toDelete, const Step &toGet,
                            StepState state, int error, int problem) {
            QTest::newRow(name) << toDelete << toGet << state << error << problem;
        };
        const Step lost = Step::closeAfterRequest();
        const Step page = Step::html(403, "<h1>No</h1>");
        const Step there = Step::json(200, invite("old"));
        row("accepted", refusal(400, "The invite was already accepted."),
            Step::json(200, invite("old", "accepted")), StepState::Skipped,
            int(Kind::AlreadyAccepted), kNone);
        row("refused", refusal(400), {}, StepState::Failed, int(Kind::BadRequest), kNone);
        row("the key", refusal(401), {}, StepState::Queued, kNone, int(Kind::InvalidKey));
        row("lost, gone", lost, refusal(404, "no such invite"), StepState::Done, kNone, kNone);
        row("lost, still there", lost, there, StepState::Queued, kNone, int(Kind::Connection));
        row("lost, in trouble", lost, refusal(500), StepState::Unknown, int(Kind::OutcomeUnknown),
            kNone);
        row("lost, and the key", lost, refusal(401), StepState::Sent, kNone, int(Kind::InvalidKey));
        row("a page between, still there", page, there, StepState::Failed, int(Kind::Gateway),
            kNone);
        row("a page between, everywhere", page, page, StepState::Sent, kNone, int(Kind::Gateway));
    }
    void anInviteIsNotRevoked()
    {
        QFETCH(Step, toDelete);
        QFETCH(Step, toGet);
        QFETCH(StepState, state);
        QFETCH(int, error);
        QFETCH(int, problem);
        for (const StepKind kind : {StepKind::Revoke, StepKind::Resend, StepKind::Change}) {
            if (state == StepState::Done && kind != StepKind::Revoke)
                continue; // goes on
            init();
            answer(toDelete, {}, toGet);
            QVERIFY(play(stepOf(kind)));
            QCOMPARE(step().state, state);
            QVERIFY(hasKind(step().error, error));
            QVERIFY(hasKind(m_player->problem(), problem));
            QCOMPARE(step().settledAt, step().isSettled() ? kNow : 0);
            QCOMPARE(step().skipReason,
                     state == StepState::Skipped ? SkipReason::Accepted : SkipReason::None);
            QVERIFY(!step().removed);
            QCOMPARE(m_server->requestCount("POST"), 0);
            QCOMPARE(m_told.contains(QStringLiteral("seen old")),
                     toGet.status == 200 && toGet.answers && !toGet.body.isEmpty());
        }
    }

    void aResendHasTwoHalves_data()
    {
        QTest::addColumn<StepKind>("kind");
        QTest::newRow("resend") << StepKind::Resend;
        QTest::newRow("change") << StepKind::Change;
    }
    void aResendHasTwoHalves()
    {
        QFETCH(StepKind, kind);
        answer(Step::json(200, deletedJson("old")), Step::json(200, invite("new")), {});
        QVERIFY(play(stepOf(kind)));
        QCOMPARE(told(), QStringLiteral("write, DELETE, removed old, half, write, POST, made new"));
        QVERIFY(!m_written.first().removed);
        QVERIFY(m_written.last().removed);
        QCOMPARE(m_written.last().state, StepState::Sent);
        QCOMPARE(step().state, StepState::Done);
        QCOMPARE(step().newInviteId, QStringLiteral("new"));

        init(); // the first half was done at another time
        answer({}, Step::json(200, invite("new")), {});
        QVERIFY(play(stepOf(kind, true)));
        QCOMPARE(told(), QStringLiteral("write, POST, made new"));
    }

    void anOlderInviteIsNotTakenForTheNewOne()
    {
        answer({}, Step::closeAfterRequest(), Step::list({invite("old"), invite("beside")}));
        RunStep resend = stepOf(StepKind::Resend, true);
        resend.knownIds = QStringList{QStringLiteral("beside")};
        QVERIFY(play(resend));
        QCOMPARE(step().state, StepState::Unknown);
        QVERIFY(step().removed);
        QCOMPARE(step().newInviteId, QString());
    }

    void whereItWasGoneAnotherIsLookedFor()
    {
        answer(refusal(404, "no such invite"), Step::json(200, invite("new")),
               Step::list({invite("other")}));
        QVERIFY(play(stepOf(StepKind::Resend)));
        QCOMPARE(told(), QStringLiteral("write, DELETE, removed old, half, GET"));
        QCOMPARE(step().state, StepState::Skipped);
        QCOMPARE(step().skipReason, SkipReason::AlreadyPending);
        QCOMPARE(step().settledAt, kNow);

        init();
        answer(refusal(404, "no such invite"), Step::json(200, invite("new")),
               Step::list({invite("other", "expired")}));
        QVERIFY(play(stepOf(StepKind::Resend)));
        QCOMPARE(told(),
                 QStringLiteral("write, DELETE, removed old, half, GET, write, POST, made new"));
        QCOMPARE(step().state, StepState::Done);

        init();
        answer(refusal(404, "no such invite"), {}, refusal(401));
        QVERIFY(play(stepOf(StepKind::Resend)));
        QCOMPARE(problem(), std::optional(Kind::InvalidKey));
        QCOMPARE(step().state, StepState::Queued);
        QVERIFY(step().removed);
    }

    void whatWasCalledGoneAndIsThereIsRevokedOnceMore()
    {
        answer(refusal(404, "no such invite"), Step::json(200, invite("new")),
               Step::list({invite("old")}));
        QVERIFY(play(stepOf(StepKind::Resend)));
        QCOMPARE(told(),
                 QStringLiteral("write, DELETE, removed old, half, GET, "
                                "write, DELETE, removed old, half, write, POST, made new"));
        QCOMPARE(step().state, StepState::Done);
    }

    void aCancelBeforeTheRequestSendsNothing()
    {
        for (const StepKind kind : {StepKind::Create, StepKind::Revoke, StepKind::Resend}) {
            init();
            make(stepOf(kind), false);
            m_player->start();
            m_player->cancel();
            m_player->proceed();
            QVERIFY(waitForEnd());
            QCOMPARE(step().state, StepState::Queued);
            QVERIFY(!step().error);
            QVERIFY(!m_player->problem());
            QCOMPARE(m_server->requestCount(), 0);
        }
    }

    void whatIsOutSettlesFirst()
    {
        answer(Step::json(200, deletedJson("old")).hold(), Step::json(200, invite("new")).hold(),
               {});
        for (const StepKind kind : {StepKind::Create, StepKind::Revoke}) {
            const int before = m_server->requestCount();
            make(stepOf(kind));
            m_player->start();
            QTRY_COMPARE(m_server->requestCount(), before + 1);
            m_player->cancel();
            QTest::qWait(50);
            QVERIFY(m_finished->isEmpty());
            m_server->release();
            QVERIFY(waitForEnd());
            QCOMPARE(step().state, StepState::Done);
        }
    }

    void betweenTheHalvesACancelLeavesTheSecond()
    {
        answer(Step::json(200, deletedJson("old")).hold(), {}, {});
        make(stepOf(StepKind::Resend));
        m_player->start();
        QTRY_COMPARE(m_server->requestCount(), 1);
        m_player->cancel();
        m_server->release();
        QVERIFY(waitForEnd());
        QCOMPARE(told(), QStringLiteral("write, DELETE, removed old, half, write"));
        QCOMPARE(step().state, StepState::Queued);
        QVERIFY(step().removed);
        QVERIFY(!m_player->problem());
    }

    void aCancelEndsTheLookForAnother()
    {
        answer(refusal(404, "no such invite"), {}, Step::list({}).hold());
        make(stepOf(StepKind::Resend));
        m_player->start();
        QTRY_COMPARE(m_server->requestCount("GET"), 1);
        m_player->cancel();
        QVERIFY(waitForEnd());
        QCOMPARE(step().state, StepState::Queued);
        QVERIFY(step().removed);
        QVERIFY(!m_player->problem());
        QCOMPARE(m_server->requestCount("POST"), 0);
    }

    void whatWaitsForItsTurnGoesBack_data()
    {
        QTest::addColumn<StepKind>("kind");
        QTest::addColumn<bool>("early"); // the cancel, before the 429 is there
        QTest::newRow("create") << StepKind::Create << false;
        QTest::newRow("revoke") << StepKind::Revoke << false;
        QTest::newRow("create, out at first") << StepKind::Create << true;
        QTest::newRow("revoke, out at first") << StepKind::Revoke << true;
    }
    void whatWaitsForItsTurnGoesBack()
    {
        QFETCH(StepKind, kind);
        QFETCH(bool, early);
        const Step rest = early ? restOf(600).hold() : restOf(600);
        answer(rest, rest, {});
        make(stepOf(kind));
        const QSignalSpy waiting(m_player.get(), &StepPlayer::waitingChanged);
        QVERIFY(!m_player->wait());
        m_player->start();
        if (early) {
            QTRY_COMPARE(m_server->requestCount(), 1);
            m_player->cancel();
            QVERIFY(m_finished->isEmpty());
            m_server->release();
        } else {
            QTRY_COMPARE(m_player->wait().reason, Wait::Reason::RateLimit);
            QVERIFY(!waiting.isEmpty());
            m_player->cancel();
        }
        QVERIFY(waitForEnd());
        QCOMPARE(step().state, StepState::Queued);
        QVERIFY(!m_player->problem());
        QVERIFY(!m_player->wait());
        QCOMPARE(m_server->requestCount(), 1);
    }

    void aLookIsBrokenOff_data()
    {
        QTest::addColumn<StepKind>("kind");
        QTest::addColumn<bool>("early"); // the cancel, before the answer is lost
        QTest::newRow("create") << StepKind::Create << false;
        QTest::newRow("revoke") << StepKind::Revoke << false;
        QTest::newRow("create, out at first") << StepKind::Create << true;
    }
    void aLookIsBrokenOff()
    {
        QFETCH(StepKind, kind);
        QFETCH(bool, early);
        Step lost = Step::closeAfterRequest();
        if (early)
            lost = Step::html(502, "<h1>No</h1>").hold();
        answer(lost, lost, Step::list({}).hold());
        make(stepOf(kind));
        m_player->start();
        QTRY_COMPARE(m_server->requestCount(early ? "POST" : "GET"), 1);
        m_player->cancel();
        m_server->release();
        QVERIFY(waitForEnd());
        QCOMPARE(step().state, StepState::Sent);
        QCOMPARE(step().settledAt, 0);
        QVERIFY(!m_player->problem());
    }
};

VESTIBULE_TEST(StepPlayerTest)
#include "tst_stepplayer.moc"
