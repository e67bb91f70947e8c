// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/runcheck.h"

#include "domain/foreigninvite.h"
#include "support/calls.h"
#include "support/jsonfixtures.h"
#include "support/patience.h"
#include "support/runequality.h"
#include "support/runsteps.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"

#include <QSignalSpy>
#include <QTest>

using namespace Vestibule;
using Kind = ApiError::Kind;

namespace {

constexpr qint64 kCreated = 1'788'220'800; // when inviteJson() was made
constexpr qint64 kNow = kCreated + 7'200;

} // namespace

Q_DECLARE_METATYPE(Vestibule::RunStep)

class RunCheckTest : public TestCase
{
    Q_OBJECT

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<InviteService> m_service;
    std::unique_ptr<RunCheck> m_check;
    QList<RunStep> m_changed;
    QStringList m_made;
    QStringList m_removed;
    QStringList m_seen;

    static QString mail() { return QStringLiteral("Ann@Example.com"); }

    static RunStep stepOf(StepKind kind, StepState state, bool removed = false)
    {
        RunStep step =
            stepOn(kind, kind == StepKind::Create ? QString() : QStringLiteral("old"), mail());
        step.state = state;
        step.removed = removed;
        step.sentAt = state == StepState::Sent ? kCreated : 0;
        return step;
    }
    static RunStep sent() { return stepOf(StepKind::Create, StepState::Sent); }

    static QByteArray invite(const QByteArray &id, const QByteArray &status = "pending",
                             const QByteArray &role = "reader")
    {
        return inviteJson(id, "ann@example.com", status, role);
    }

    void make(const QList<RunStep> &steps, bool queuedToo = false, int lookPauseMs = 1)
    {
        m_check = std::make_unique<RunCheck>(m_service.get(), steps, queuedToo, lookPauseMs);
        connect(m_check.get(), &RunCheck::stepChanged, this,
                [this](const RunStep &step) { m_changed.append(step); });
        connect(m_check.get(), &RunCheck::inviteMade, this,
                [this](const Invite &made) { m_made.append(made.id); });
        connect(m_check.get(), &RunCheck::inviteRemoved, this,
                [this](const QString &id) { m_removed.append(id); });
        connect(m_check.get(), &RunCheck::inviteSeen, this,
                [this](const Invite &seen) { m_seen.append(seen.id); });
    }

    /// False where the end came from within start(), twice or not at all.
    [[nodiscard]] bool run()
    {
        QSignalSpy finished(m_check.get(), &RunCheck::finished);
        m_check->start();
        return finished.isEmpty() && finished.wait(kPatienceMs) && finished.count() == 1
            && m_server->requestCount() == m_server->requestCount("GET");
    }

    /// The same for one step; it is changed once.
    [[nodiscard]] bool check(const RunStep &step, bool queuedToo = false)
    {
        make({step}, queuedToo);
        return run() && m_changed.size() == 1;
    }

private slots:
    void init()
    {
        TestCase::init();
        m_check.reset();
        m_changed.clear();
        m_made.clear();
        m_removed.clear();
        m_seen.clear();
        m_server = std::make_unique<ScriptedServer>();
        m_server->setClock([] { return kNow; });
        m_service = std::make_unique<InviteService>(m_server->credentials(), quickTimes());
        m_service->setLocalClock([] { return kNow; });
    }

    void nothingToFindOutNeedsNoRequest()
    {
        QList<RunStep> steps;
        for (const StepState state : {StepState::Queued, StepState::Done, StepState::Failed,
                                      StepState::Unknown, StepState::Skipped})
            steps.append(stepOf(StepKind::Resend, state));
        make(steps);
        QVERIFY(run());
        QCOMPARE(m_server->requestCount(), 0);
        QVERIFY(m_changed.isEmpty());
        QVERIFY(!m_check->problem());
    }

    void whatTheListShowsIsDone()
    {
        m_server->enqueue(Step::list({invite("new")}));
        RunStep step = sent();
        step.error = ApiError{.kind = Kind::Timeout};
        QVERIFY(check(step));
        QCOMPARE(m_changed.first().state, StepState::Done);
        QCOMPARE(m_changed.first().newInviteId, QStringLiteral("new"));
        QCOMPARE(m_changed.first().settledAt, kNow);
        QVERIFY(!m_changed.first().error);
        QCOMPARE(m_made, QStringList(QStringLiteral("new")));
        QCOMPARE(m_server->requestCount(), 1);
    }

    void everyPageIsRead()
    {
        m_server->enqueue(Step::list({inviteJson("other", "bob@example.com")}, true));
        m_server->enqueue(Step::list({invite("new")}));
        QVERIFY(check(sent()));
        QCOMPARE(m_changed.first().state, StepState::Done);
        QCOMPARE(m_server->requestCount(), 2);
    }

    void whatDoesNotShowIsLookedForTwice()
    {
        m_server->enqueue(Step::list({}));
        m_server->enqueue(Step::list({invite("new")}));
        QVERIFY(check(sent()));
        QCOMPARE(m_changed.first().state, StepState::Done);
        QCOMPARE(m_server->requestCount(), 2);
    }

    void thenItIsUnknown()
    {
        m_server->enqueue(Step::list({}), 3);
        QVERIFY(check(sent()));
        QCOMPARE(m_changed.first().state, StepState::Unknown);
        QCOMPARE(m_changed.first().error->kind, Kind::OutcomeUnknown);
        QCOMPARE(m_changed.first().error->cause, std::optional(Kind::Cancelled));
        QCOMPARE(m_changed.first().settledAt, kNow);
        QCOMPARE(m_server->requestCount(), 2);
        QVERIFY(!m_check->problem());
        QVERIFY(m_made.isEmpty());
    }

    void whatWasKnownOfTheLostAnswerStays()
    {
        m_server->enqueue(Step::list({}), 2);
        RunStep step = sent();
        step.error = ApiError{.kind = Kind::OutcomeUnknown,
                              .requestId = QStringLiteral("req-1"),
                              .cause = Kind::Timeout};
        QVERIFY(check(step));
        QCOMPARE(m_changed.first().error, step.error);
    }

    void onlyOursIsTaken_data()
    {
        QTest::addColumn<RunStep>("step");
        QTest::addColumn<QByteArray>("shown");
        QTest::addColumn<bool>("ours");
        QTest::newRow("open") << sent() << invite("x") << true;
        QTest::newRow("accepted since") << sent() << invite("x", "accepted") << true;
        RunStep later = sent();
        later.sentAt = kNow;
        QTest::newRow("accepted before") << later << invite("x", "accepted") << false;
        QTest::newRow("expired") << sent() << invite("x", "expired") << false;
        QTest::newRow("another address") << sent() << inviteJson("x", "bob@example.com") << false;
        QTest::newRow("another role") << sent() << invite("x", "pending", "owner") << false;
        QTest::newRow("without a time")
            << sent() << invite("x").replace("created_at", "x_created_at") << false;
        RunStep known = sent();
        known.knownIds = QStringList{QStringLiteral("x")};
        QTest::newRow("known before") << known << invite("x") << false;
        QTest::newRow("the one that was removed")
            << stepOf(StepKind::Resend, StepState::Sent, true) << invite("old") << false;
        QTest::newRow("the one made after a removal")
            << stepOf(StepKind::Resend, StepState::Sent, true) << invite("x") << true;
    }
    void onlyOursIsTaken()
    {
        QFETCH(RunStep, step);
        QFETCH(QByteArray, shown);
        QFETCH(bool, ours);
        m_server->setHandler([shown](const Request &) { return Step::list({shown}); });
        QVERIFY(check(step));
        QCOMPARE(m_changed.first().state, ours ? StepState::Done : StepState::Unknown);
        QCOMPARE(m_changed.first().newInviteId, ours ? QStringLiteral("x") : QString());
        QCOMPARE(m_made.size(), ours ? 1 : 0);
    }

    void anotherPersonsInviteIsTold()
    {
        m_server->enqueue(Step::list({invite("x", "pending", "owner")}), 2);
        QVERIFY(check(sent()));
        QVERIFY(isInvitedByAnother(*m_changed.first().error));
        QCOMPARE(m_changed.first().error->detail, QStringLiteral("owner"));
    }

    void anInviteBelongsToOneStep()
    {
        m_server->setHandler([](const Request &) { return Step::list({invite("new")}); });
        RunStep second = sent();
        second.position = 1;
        make({sent(), second});
        QVERIFY(run());
        QCOMPARE(m_changed.size(), 2);
        QCOMPARE(m_changed.first().state, StepState::Done);
        QCOMPARE(m_changed.last().position, 1);
        QCOMPARE(m_changed.last().state, StepState::Unknown);

        init();
        m_server->setHandler([](const Request &) { return Step::list({invite("new")}); });
        RunStep done = stepOf(StepKind::Create, StepState::Done);
        done.newInviteId = QStringLiteral("new");
        make({done, second});
        QVERIFY(run());
        QCOMPARE(m_changed.size(), 1);
        QCOMPARE(m_changed.first().position, 1);
        QCOMPARE(m_changed.first().state, StepState::Unknown);
    }

    void aDeleteIsRetrieved_data()
    {
        QTest::addColumn<StepKind>("kind");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<StepState>("state");
        QTest::addColumn<bool>("removed");
        const auto row = [](const char *name, StepKind kind, const QByteArray &status,
                            StepState state, bool removed = false) {
            QTest::newRow(name) << kind << status << state << removed;
        };
        row("revoke, gone", StepKind::Revoke, {}, StepState::Done);
        row("revoke, there", StepKind::Revoke, "pending", StepState::Queued);
        row("revoke, accepted", StepKind::Revoke, "accepted", StepState::Skipped);
        row("resend, gone", StepKind::Resend, {}, StepState::Queued, true);
        row("resend, there", StepKind::Resend, "expired", StepState::Queued);
        row("resend, accepted", StepKind::Resend, "accepted", StepState::Skipped);
        row("change, gone", StepKind::Change, {}, StepState::Queued, true);
        row("change, there", StepKind::Change, "pending", StepState::Queued);
    }
    void aDeleteIsRetrieved()
    {
        QFETCH(StepKind, kind);
        QFETCH(QByteArray, status);
        QFETCH(StepState, state);
        QFETCH(bool, removed);
        m_server->enqueue(status.isEmpty() ? Step::json(404, errorJson("no such invite"))
                                           : Step::json(200, invite("old", status)));
        QVERIFY(check(stepOf(kind, StepState::Sent)));
        QCOMPARE(m_server->requestCount(), 1);
        QVERIFY(m_server->requests().first().target.endsWith("/invites/old"));
        const RunStep &step = m_changed.first();
        QCOMPARE(step.state, state);
        QCOMPARE(step.removed, removed);
        QCOMPARE(step.skipReason, status == "accepted" ? SkipReason::Accepted : SkipReason::None);
        QCOMPARE(step.settledAt, step.isSettled() ? kNow : 0);
        const QStringList old{QStringLiteral("old")};
        QCOMPARE(m_removed, status.isEmpty() ? old : QStringList());
        QCOMPARE(m_seen, status.isEmpty() ? QStringList() : old);
    }

    void aDeleteThatCannotBeSeenStays_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("key") << 401 << Kind::InvalidKey;
        QTest::newRow("forbidden") << 403 << Kind::Forbidden;
        QTest::newRow("server") << 500 << Kind::ServerError;
    }
    void aDeleteThatCannotBeSeenStays()
    {
        QFETCH(int, status);
        QFETCH(Kind, kind);
        m_server->setHandler(
            [status](const Request &) { return Step::json(status, errorJson("no")); });
        make({stepOf(StepKind::Revoke, StepState::Sent), sent()});
        QVERIFY(run());
        QVERIFY(m_changed.isEmpty());
        QCOMPARE(m_check->problem()->kind, kind);
    }

    void queuedStepsAreComparedWhereAsked_data()
    {
        QTest::addColumn<RunStep>("step");
        QTest::addColumn<QByteArray>("shown");
        QTest::addColumn<bool>("skipped");
        const RunStep create = stepOf(StepKind::Create, StepState::Queued);
        const RunStep resend = stepOf(StepKind::Resend, StepState::Queued);
        QTest::newRow("open") << create << invite("x") << true;
        QTest::newRow("open, with another role")
            << create << invite("x", "pending", "owner") << true;
        QTest::newRow("of a status of tomorrow") << create << invite("x", "on-hold") << true;
        QTest::newRow("accepted") << create << invite("x", "accepted") << false;
        QTest::newRow("expired") << create << invite("x", "expired") << false;
        QTest::newRow("of somebody else") << create << inviteJson("x", "bob@x.org") << false;
        QTest::newRow("the one to be sent again") << resend << invite("old") << false;
        QTest::newRow("another beside it") << resend << invite("x") << true;
        RunStep known = resend;
        known.knownIds = QStringList{QStringLiteral("x")};
        QTest::newRow("one that was beside it") << known << invite("x") << false;
        known = create;
        known.knownIds = QStringList{QStringLiteral("x")};
        QTest::newRow("open again") << known << invite("x") << true;
    }
    void queuedStepsAreComparedWhereAsked()
    {
        QFETCH(RunStep, step);
        QFETCH(QByteArray, shown);
        QFETCH(bool, skipped);
        m_server->setHandler([shown](const Request &) { return Step::list({shown}); });
        make({step}, true);
        QVERIFY(run());
        QCOMPARE(m_server->requestCount(), 1); // one look is enough for what was not sent
        QCOMPARE(m_changed.size(), skipped ? 1 : 0);
        if (!skipped)
            return;
        QCOMPARE(m_changed.first().state, StepState::Skipped);
        QCOMPARE(m_changed.first().skipReason, SkipReason::AlreadyPending);
        QCOMPARE(m_changed.first().settledAt, kNow);
        QVERIFY(m_made.isEmpty());
    }

    void aQueuedRevokeIsNotCompared()
    {
        make({stepOf(StepKind::Revoke, StepState::Queued)}, true);
        QVERIFY(run());
        QCOMPARE(m_server->requestCount(), 0);
    }

    void whatWasCalledGoneMayBeThere()
    {
        m_server->enqueue(Step::list({invite("old", "expired")}));
        QVERIFY(check(stepOf(StepKind::Resend, StepState::Queued, true), true));
        QCOMPARE(m_changed.first().state, StepState::Queued);
        QVERIFY(!m_changed.first().removed);
    }

    void aDeleteThatWasDoneIsComparedAsWell()
    {
        m_server->enqueue(Step::json(404, errorJson("no such invite")));
        m_server->enqueue(Step::list({invite("x")}));
        make({stepOf(StepKind::Resend, StepState::Sent)}, true);
        QVERIFY(run());
        QCOMPARE(m_changed.size(), 2);
        QVERIFY(m_changed.first().removed);
        QCOMPARE(m_changed.last().state, StepState::Skipped);
        QCOMPARE(m_changed.last().skipReason, SkipReason::AlreadyPending);
    }

    void aListThatCannotBeReadIsAProblem()
    {
        m_server->setHandler([](const Request &) { return Step::json(401, errorJson("no")); });
        make({sent()});
        QVERIFY(run());
        QCOMPARE(m_check->problem()->kind, Kind::InvalidKey);
        QVERIFY(m_changed.isEmpty());
    }

    void aKeyThatMayNotReadItIsNone()
    {
        m_server->setHandler([](const Request &) {
            return Step::json(401, errorJson("Missing scopes: api.management.read"));
        });
        RunStep queued = stepOf(StepKind::Create, StepState::Queued);
        queued.position = 1;
        make({sent(), queued}, true);
        QVERIFY(run());
        QVERIFY(!m_check->problem());
        QCOMPARE(m_changed.size(), 1);
        QCOMPARE(m_changed.first().state, StepState::Unknown);
        QCOMPARE(m_changed.first().error->kind, Kind::OutcomeUnknown);
        QCOMPARE(m_server->requestCount(), 1);
    }

    void onAPersonsWordItIsSentAgain_data()
    {
        QTest::addColumn<QByteArray>("shown");
        QTest::addColumn<StepState>("state");
        QTest::newRow("nothing") << QByteArray() << StepState::Queued;
        QTest::newRow("ours") << invite("x") << StepState::Done;
        QTest::newRow("expired") << invite("x", "expired") << StepState::Queued;
        QTest::newRow("another's") << invite("x", "pending", "owner") << StepState::Skipped;
        QTest::newRow("without a time")
            << invite("x").replace("created_at", "x_created_at") << StepState::Unknown;
        QTest::newRow("unreadable") << QByteArray(R"({"id":"x"})") << StepState::Unknown;
    }
    void onAPersonsWordItIsSentAgain()
    {
        QFETCH(QByteArray, shown);
        QFETCH(StepState, state);
        m_server->setHandler([shown](const Request &) {
            return Step::list(shown.isEmpty() ? QByteArrayList() : QByteArrayList{shown});
        });
        make({sent()});
        m_check->setSendAgain(true);
        QVERIFY(run());
        QCOMPARE(m_changed.size(), 1);
        QCOMPARE(m_changed.first().state, state);
        QCOMPARE(m_server->requestCount(), state == StepState::Done ? 1 : 2);
        if (state == StepState::Skipped)
            QCOMPARE(m_changed.first().skipReason, SkipReason::AlreadyPending);
        QCOMPARE(m_changed.first().error.has_value(), state == StepState::Unknown);
    }

    void thatWaitsUntilTheSenderHasGivenUp_data()
    {
        QTest::addColumn<qint64>("ago"); // seconds
        QTest::addColumn<bool>("clockKnown");
        QTest::addColumn<qint64>("leftMs");
        QTest::newRow("half a minute ago") << qint64(30) << true << qint64(30'000);
        QTest::newRow("just now") << qint64(0) << true << qint64(60'000);
        QTest::newRow("in the future") << qint64(-500) << true << qint64(60'000);
        QTest::newRow("long ago, as far as is known") << qint64(500) << false << qint64(60'000);
    }
    void thatWaitsUntilTheSenderHasGivenUp()
    {
        QFETCH(qint64, ago);
        QFETCH(bool, clockKnown);
        QFETCH(qint64, leftMs);
        if (!clockKnown)
            m_server->setClock({});
        m_server->setHandler([](const Request &) { return Step::list({}); });
        RunStep step = sent();
        step.sentAt = kNow - ago;
        make({step});
        m_check->setSendAgain(true);
        QSignalSpy finished(m_check.get(), &RunCheck::finished);
        const QSignalSpy waiting(m_check.get(), &RunCheck::waitingChanged);
        QVERIFY(!m_check->wait());
        m_check->start();
        QTRY_COMPARE(m_check->wait().reason, Wait::Reason::Settle);
        QVERIFY(!waiting.isEmpty());
        QVERIFY(m_check->wait().leftMs > leftMs - 20'000 && m_check->wait().leftMs <= leftMs);
        m_check->cancel();
        QVERIFY(finished.isEmpty());
        QVERIFY(finished.wait(kPatienceMs));
        QVERIFY(!m_check->wait());
        QVERIFY(m_changed.isEmpty());
        QCOMPARE(m_server->requestCount(), 1);
    }

    void withoutThatWordTheWaitIsShort()
    {
        m_server->setHandler([](const Request &) { return Step::list({}); });
        RunStep step = sent();
        step.sentAt = kNow;
        QVERIFY(check(step)); // within ten seconds
        QCOMPARE(m_changed.first().state, StepState::Unknown);
    }

    void aCancelLeavesWhatWasNotFoundOut_data()
    {
        QTest::addColumn<int>("requests"); // before the cancel
        QTest::addColumn<bool>("deleted");
        QTest::addColumn<bool>("answered");
        QTest::newRow("before the first request") << 0 << true << false;
        QTest::newRow("while an invite is retrieved") << 1 << true << false;
        QTest::newRow("while the list is read") << 1 << false << false;
        QTest::newRow("between the looks") << 1 << false << true;
    }
    void aCancelLeavesWhatWasNotFoundOut()
    {
        QFETCH(int, requests);
        QFETCH(bool, deleted);
        QFETCH(bool, answered);
        m_server->setHandler([answered](const Request &) {
            return answered ? Step::list({}) : Step::list({invite("x")}).hold();
        });
        make({deleted ? stepOf(StepKind::Revoke, StepState::Sent) : sent()}, true, 600'000);
        QSignalSpy finished(m_check.get(), &RunCheck::finished);
        m_check->start();
        if (requests > 0)
            QTRY_COMPARE(m_server->requestCount(), requests);
        if (answered)
            QTest::qWait(100);
        m_check->cancel();
        QVERIFY(finished.count() == 1 || finished.wait(kPatienceMs));
        QCOMPARE(finished.count(), 1);
        QVERIFY(m_changed.isEmpty());
        QVERIFY(!m_check->problem());
        QCOMPARE(m_server->requestCount(), requests);
    }
};

VESTIBULE_TEST(RunCheckTest)
#include "tst_runcheck.moc"
