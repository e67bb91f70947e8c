// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/apicall.h"

#include "support/calls.h"
#include "support/jsonfixtures.h"
#include "support/patience.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"

#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace Vestibule;
using Kind = ApiError::Kind;
using Reason = Wait::Reason;

/// Cancelling and dropping a call at every stage; a late answer reaches nobody. What a dead object
/// would be touched by shows under the address sanitizer.
class ApiCallTest : public TestCase
{
    Q_OBJECT

private:
    enum Stage { Made, Queued, Sent, HalfAnswered, Resting, Repeating, Done };

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<InviteService> m_service;
    CallPtr<Page<Invite>> m_ahead;

    static Step page() { return Step::list({inviteJson("a", "a@example.com")}); }

    /// Brings a fresh list call to a stage.
    [[nodiscard]] CallPtr<Page<Invite>> callAt(Stage stage)
    {
        if (stage == Queued) {
            m_server->enqueue(page().hold());
            m_ahead = m_service->listInvites();
            if (!waitUntil([this] { return m_server->requestCount() == 1; }))
                return {};
        }
        switch (stage) {
        case Sent:
            m_server->enqueue(page().hold());
            break;
        case HalfAnswered:
            m_server->enqueue(page().slow(page().wireLength() - 40, 100));
            break;
        case Resting:
            m_server->enqueue(Step::json(429, "{}").header("Retry-After", "30"));
            break;
        case Repeating:
            m_server->enqueue(Step::json(503, "{}").header("Retry-After", "30"));
            break;
        default:
            m_server->enqueue(page());
        }
        auto call = m_service->listInvites();
        const auto there = [this, stage, &call] {
            switch (stage) {
            case Made:
                return true;
            case Queued:
                return m_server->requestCount() == 1;
            case Sent:
                return m_server->requestCount() == 1;
            case HalfAnswered:
                return m_server->bytesSent() > 0;
            case Resting:
                return call->wait().reason == Reason::RateLimit;
            case Repeating:
                return call->wait().reason == Reason::Retry;
            case Done:
                return call->isFinished();
            }
            return false;
        };
        return waitUntil(there) ? std::move(call) : CallPtr<Page<Invite>>();
    }

    /// Lets everything late arrive, then shows that the service still works.
    [[nodiscard]] bool lateAnswersAreHarmless()
    {
        m_server->release();
        const auto projects = InviteService(m_server->credentials(), quickTimes()).listProjects();
        m_ahead.reset();
        return settle(projects);
    }

private slots:
    void init()
    {
        TestCase::init();
        m_ahead.reset();
        m_service.reset();
        m_server = std::make_unique<ScriptedServer>();
        m_server->setHandler([](const Request &) { return page(); });
        m_service = std::make_unique<InviteService>(m_server->credentials(), quickTimes());
    }

    void cancelAtEveryStage_data()
    {
        QTest::addColumn<int>("stage");
        QTest::newRow("made") << int(Made);
        QTest::newRow("queued") << int(Queued);
        QTest::newRow("sent") << int(Sent);
        QTest::newRow("half answered") << int(HalfAnswered);
        QTest::newRow("resting") << int(Resting);
        QTest::newRow("repeating") << int(Repeating);
        QTest::newRow("done") << int(Done);
    }

    void cancelAtEveryStage()
    {
        QFETCH(int, stage);
        const auto call = callAt(Stage(stage));
        QVERIFY(call);
        const QSignalSpy finished(call.get(), &ApiCall::finished);
        const int sent = m_server->requestCount();
        call->cancel();
        call->cancel();
        QVERIFY(finished.isEmpty()); // never from within
        QVERIFY(settle(call));
        QCOMPARE(call->result().has_value(), stage == Done);
        if (stage != Done)
            QCOMPARE(kindOf(call->result()), Kind::Cancelled);
        QCOMPARE(call->wait().reason, Reason::None);
        QCOMPARE(call->wait().leftMs, 0);
        QVERIFY(lateAnswersAreHarmless());
        QCOMPARE(finished.count(), stage == Done ? 0 : 1);
        QCOMPARE(m_server->requestCount("GET"), sent + 1); // that of the proof alone
    }

    void dropAtEveryStage_data() { cancelAtEveryStage_data(); }

    void dropAtEveryStage()
    {
        QFETCH(int, stage);
        auto call = callAt(Stage(stage));
        QVERIFY(call);
        int heard = 0;
        connect(call.get(), &ApiCall::finished, this, [&heard] { ++heard; });
        connect(call.get(), &ApiCall::waitingChanged, this, [&heard] { ++heard; });
        call.reset();
        QVERIFY(lateAnswersAreHarmless());
        QCOMPARE(heard, 0);
    }

    void theServiceMayGoFirst_data() { cancelAtEveryStage_data(); }

    void theServiceMayGoFirst()
    {
        QFETCH(int, stage);
        const auto call = callAt(Stage(stage));
        QVERIFY(call);
        m_service.reset();
        m_server->release();
        if (stage == Resting || stage == Repeating)
            call->cancel();
        QVERIFY(settle(call));
    }

    void dropInItsOwnSignals_data()
    {
        QTest::addColumn<bool>("whenFinished");
        QTest::newRow("finished") << true;
        QTest::newRow("waiting changed") << false;
    }

    void dropInItsOwnSignals()
    {
        QFETCH(bool, whenFinished);
        auto call = m_service->listInvites();
        int heard = 0;
        const auto drop = [&] {
            ++heard;
            call.reset();
        };
        if (whenFinished)
            connect(call.get(), &ApiCall::finished, this, drop);
        else
            connect(call.get(), &ApiCall::waitingChanged, this, drop);
        QTRY_COMPARE(heard, 1);
        QVERIFY(!call);
        QVERIFY(lateAnswersAreHarmless());
        QCOMPARE(heard, 1);
    }

    void dropWhereARestBegins_data()
    {
        QTest::addColumn<bool>("byAnother");
        QTest::newRow("its own 429") << false;
        QTest::newRow("in the rest of another") << true;
    }

    void dropWhereARestBegins()
    {
        QFETCH(bool, byAnother);
        m_server->enqueue(Step::json(429, "{}").header("Retry-After", "30"));
        auto call = m_service->listInvites();
        auto other = m_service->listInvites(); // queues behind it
        int heard = 0;
        connect(byAnother ? other.get() : call.get(), &ApiCall::waitingChanged, this, [&] {
            if (!call || call->wait().reason != Reason::RateLimit)
                return;
            ++heard;
            call.reset();
        });
        QTRY_COMPARE(heard, 1);
        QVERIFY(!call);
        other.reset();
        QVERIFY(lateAnswersAreHarmless());
        QCOMPARE(heard, 1);
    }

    void oneCallMayDropAnother_data()
    {
        QTest::addColumn<bool>("cancelOnly");
        QTest::newRow("drop") << false;
        QTest::newRow("cancel") << true;
    }

    /// Every endpoint has its turn at the end of a rest; whoever hears first drops all others.
    void oneCallMayDropAnother()
    {
        QFETCH(bool, cancelOnly);
        m_server->enqueue(Step::json(429, "{}").header("retry-after-ms", "800"));
        std::array<std::unique_ptr<ApiCall, CallDeleter>, 4> calls;
        calls[0] = m_service->listInvites();
        QTRY_COMPARE(calls[0]->wait().reason, Reason::RateLimit);
        calls[1] = m_service->listProjects();
        calls[2] = m_service->retrieveInvite(QStringLiteral("i"));
        calls[3] = m_service->deleteInvite(QStringLiteral("i"));
        ApiCall *survivor = nullptr;
        for (const auto &each : calls) {
            connect(each.get(), &ApiCall::waitingChanged, this, [&, call = each.get()] {
                if (survivor || call->wait().reason != Reason::None)
                    return;
                survivor = call;
                for (auto &other : calls) {
                    if (other.get() == call)
                        continue;
                    if (cancelOnly)
                        other->cancel();
                    else
                        other.reset();
                }
            });
        }
        QTRY_VERIFY(survivor);
        QTRY_VERIFY(survivor->isFinished());
        QCOMPARE(m_server->requestCount(), 2); // the 429 and the survivor's
    }

    void aCancelledPostMayHaveBeenDone()
    {
        const NewInvite invite{QStringLiteral("a@example.com"), QStringLiteral("reader"), {}};
        const auto unsent = m_service->createInvite(invite);
        unsent->cancel();
        QVERIFY(settle(unsent));
        QCOMPARE(kindOf(unsent->result()), Kind::Cancelled);
        QCOMPARE(m_server->requestCount(), 0);

        m_server->enqueue(Step::json(200, inviteJson("i", "a@example.com")).hold());
        const auto sent = m_service->createInvite(invite);
        QTRY_COMPARE(m_server->requestCount("POST"), 1);
        sent->cancel();
        m_server->release();
        QVERIFY(settle(sent));
        QCOMPARE(kindOf(sent->result()), Kind::OutcomeUnknown);
        QCOMPARE(sent->result().error().cause, Kind::Cancelled);
        QVERIFY(lateAnswersAreHarmless());
        QCOMPARE(m_server->requestCount("POST"), 1);
    }

    void aCancelledDeleteMayHaveBeenDone_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("held");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("on its way") << 200 << true << Kind::OutcomeUnknown;
        QTest::newRow("about to be repeated") << 503 << false << Kind::OutcomeUnknown;
        QTest::newRow("resting") << 429 << false << Kind::Cancelled;
    }

    void aCancelledDeleteMayHaveBeenDone()
    {
        QFETCH(int, status);
        QFETCH(bool, held);
        QFETCH(Kind, kind);
        Step step = Step::json(status, deletedJson("i")).header("Retry-After", "30");
        step.held = held;
        m_server->enqueue(step);
        const auto call = m_service->deleteInvite(QStringLiteral("i"));
        QTRY_VERIFY(m_server->requestCount() == 1 && (held || call->wait().reason != Reason::None));
        call->cancel();
        QVERIFY(settle(call));
        QCOMPARE(kindOf(call->result()), kind);
        QVERIFY(lateAnswersAreHarmless());
    }

    void theRequestIdIsThatOfTheLatestAnswer()
    {
        m_server->enqueue(
            Step::json(503, "{}").header("x-request-id", "req-1").header("Retry-After", "30"));
        const auto waiting = m_service->listInvites();
        QVERIFY(waiting->requestId().isEmpty());
        QTRY_COMPARE(waiting->requestId(), QStringLiteral("req-1"));
        m_server->enqueue(Step::json(503, "{}").header("x-request-id", "req-1"));
        m_server->enqueue(Step::list({}).header("x-request-id", "req-2-sk-admin-test-only"));
        const auto call = m_service->listProjects();
        QVERIFY(settle(call));
        QVERIFY(call->result().has_value());
        QCOMPARE(call->requestId(), QStringLiteral("req-2-...")); // never with the key
        m_server->enqueue(Step::closeAfterRequest());
        const auto lost = m_service->createInvite({QStringLiteral("a@example.com"), {}, {}});
        QVERIFY(settle(lost));
        QVERIFY(lost->requestId().isEmpty());
    }

    void beforeTheEndTheResultIsCancelled()
    {
        const auto call = m_service->listInvites();
        QVERIFY(!call->isFinished());
        QCOMPARE(kindOf(call->result()), Kind::Cancelled);
        QVERIFY(settle(call));
        QVERIFY(call->result().has_value());
    }
};

VESTIBULE_TEST(ApiCallTest)
#include "tst_apicall.moc"
