// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/inviteservice.h"

#include "support/calls.h"
#include "support/jsonfixtures.h"
#include "support/patience.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Vestibule;
using Kind = ApiError::Kind;
using Reason = Wait::Reason;

/// What is sent again, how often, after what wait, and how calls share the API's patience.
class RetriesTest : public TestCase
{
    Q_OBJECT

private:
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<InviteService> m_service;

    static Step status(int code) { return Step::json(code, errorJson("m")); }
    static CallPtr<Invite> post(InviteService &service)
    {
        return service.createInvite(
            {QStringLiteral("a@example.com"), QStringLiteral("reader"), {}});
    }
    /// Milliseconds that the service wants to wait after this answer to a list.
    [[nodiscard]] qint64 waitAfter(const Step &step, const ServiceTimes &times)
    {
        InviteService service(m_server->credentials(), times);
        m_server->enqueue(step);
        const auto call = service.listInvites();
        if (!waitUntil([&call] { return call->wait().reason != Reason::None; }))
            return -1;
        return call->wait().leftMs;
    }

private slots:
    void init()
    {
        TestCase::init();
        m_service.reset();
        m_server = std::make_unique<ScriptedServer>();
        m_service = std::make_unique<InviteService>(m_server->credentials(), quickTimes());
    }

    void passingFailuresAreRepeated_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("shouldRetry");
        QTest::addColumn<int>("sent"); // in all
        const auto row = [](int code, const char *should, int sent) {
            QTest::addRow("%d %s", code, should) << code << QByteArray(should) << sent;
        };
        for (const int code : {408, 409, 500, 502, 503, 504, 529})
            row(code, "", 3);
        for (const int code : {400, 401, 403, 405, 422})
            row(code, "", 1);
        row(500, "false", 1);
        row(409, "false", 1);
        row(429, "false", 1);
        row(400, "true", 3);
        row(403, "true", 3);
        row(500, "nonsense", 3);
    }

    void passingFailuresAreRepeated()
    {
        QFETCH(int, code);
        QFETCH(QByteArray, shouldRetry);
        QFETCH(int, sent);
        Step step = status(code);
        if (!shouldRetry.isEmpty())
            step = step.header("x-should-retry", shouldRetry);
        m_server->setHandler([step](const Request &) { return step; });
        const auto get = m_service->listInvites();
        const auto revoke = m_service->deleteInvite(QStringLiteral("i"));
        QVERIFY(settle(get) && settle(revoke));
        QCOMPARE(get->result().error().httpStatus, code);
        QCOMPARE(m_server->requestCount("GET"), sent);
        QCOMPARE(m_server->requestCount("DELETE"), sent);
        const auto create = post(*m_service);
        QVERIFY(settle(create));
        QCOMPARE(m_server->requestCount("POST"), 1);
    }

    void aRepetitionMaySucceed()
    {
        m_server->enqueue(status(500));
        m_server->enqueue(status(503));
        m_server->enqueue(Step::list({}));
        const auto call = m_service->listInvites();
        const QSignalSpy waiting(call.get(), &ApiCall::waitingChanged);
        const QSignalSpy finished(call.get(), &ApiCall::finished);
        QVERIFY(settle(call));
        QVERIFY(call->result().has_value());
        QVERIFY(waiting.count() >= 2);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(call->wait().reason, Reason::None);
        QCOMPARE(call->wait().leftMs, 0);
    }

    void lostConnectionsAreRepeated()
    {
        // QNetworkAccessManager may send a GET or a DELETE again on its own account; each of our
        // attempts may so arrive several times, but there is an end.
        m_server->setHandler([](const Request &) { return Step::closeAfterRequest(); });
        const auto get = m_service->listInvites();
        const auto revoke = m_service->deleteInvite(QStringLiteral("i"));
        QVERIFY(settle(get) && settle(revoke));
        QCOMPARE(kindOf(get->result()), Kind::Connection);
        QCOMPARE(kindOf(revoke->result()), Kind::Connection);
        const int arrived = m_server->requestCount("GET");
        QVERIFY2(arrived >= 3 && arrived <= 12, QByteArray::number(arrived).constData());
    }

    void theWaitIsWhatWasAsked_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("most"); // the wait is in most/2..most
        const auto row = [](int code, const char *name, const QByteArray &value, qint64 most) {
            QTest::addRow("%d %s %s", code, name, value.constData())
                << code << QByteArray(name) << value << most;
        };
        const QByteArray date = QLocale::c()
                                    .toString(QDateTime::currentDateTimeUtc().addSecs(40),
                                              QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
                                    .toLatin1();
        row(503, "retry-after-ms", "9000", 9'000);
        row(503, "Retry-After", "7", 7'000);
        row(503, "Retry-After", "6.5", 6'500);
        row(503, "Retry-After", date, 40'000);
        row(503, "Retry-After", "61", 61'000);
        row(503, "Retry-After", "7200", 7'200'000);
        row(503, "Retry-After", "-1", 5'000);
        row(503, "Retry-After", "soon", 5'000);
        row(503, "X-None", "1", 5'000);
        row(429, "retry-after-ms", "9000", 9'000);
        row(429, "Retry-After", "30", 30'000);
        row(429, "Retry-After", "90", 90'000);
        row(429, "Retry-After", "86400", 86'400'000);
        row(429, "Retry-After", "31536000", 31'536'000'000); // past what one timer takes
        row(429, "Retry-After", date, 40'000);
        row(429, "X-None", "1", 20'000);
    }

    void theWaitIsWhatWasAsked()
    {
        QFETCH(int, code);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(qint64, most);
        ServiceTimes times = quickTimes();
        times.retryBaseMs = 5'000;
        times.retryMaxMs = 8'000;
        times.defaultCooldownMs = 20'000;
        const qint64 wait = waitAfter(status(code).header(name, value), times);
        QVERIFY2(wait > most / 2 && wait <= most, QByteArray::number(wait).constData());
    }

    void aDateIsMeantByTheServersClock()
    {
        const qint64 wait = waitAfter(status(429)
                                          .header("Date", "Mon, 21 Sep 2020 12:00:00 GMT")
                                          .header("Retry-After", "Monday, 21-Sep-20 14:00:00 GMT"),
                                      quickTimes());
        QVERIFY2(wait > 7'100'000 && wait <= 7'200'000, QByteArray::number(wait).constData());
    }

    void retryAfterMsWins()
    {
        const qint64 wait = waitAfter(
            status(503).header("Retry-After", "50").header("retry-after-ms", "9000"), quickTimes());
        QVERIFY(wait > 4'000 && wait <= 9'000);
    }

    void a429IsAWaitForEveryVerb()
    {
        for (int i = 0; i < 3; ++i)
            m_server->enqueue(status(429), 3); // more often than `retries`
        m_server->setHandler([](const Request &request) {
            if (request.method == "POST")
                return Step::json(200, inviteJson("i", "a@example.com"));
            return request.method == "DELETE" ? Step::json(200, deletedJson("i")) : Step::list({});
        });
        const auto get = m_service->listInvites();
        const auto revoke = m_service->deleteInvite(QStringLiteral("i"));
        const auto create = post(*m_service);
        QVERIFY(settle(get) && settle(revoke) && settle(create));
        QVERIFY(get->result().has_value());
        QVERIFY(revoke->result().has_value());
        QVERIFY(create->result().has_value());
        QCOMPARE(m_server->requestCount(), 12);
    }

    void aPostMayBeSentAgainAfterA429Alone()
    {
        m_server->enqueue(status(429));
        m_server->enqueue(Step::closeAfterRequest());
        const auto create = post(*m_service);
        QVERIFY(settle(create));
        QCOMPARE(kindOf(create->result()), Kind::OutcomeUnknown);
        QCOMPARE(m_server->requestCount("POST"), 2);
        QCOMPARE(m_server->requests().at(0).body, m_server->requests().at(1).body);
    }

    void aPostIsNotSentAgainAfterAGateways429()
    {
        m_server->enqueue(Step::html(429, "<h1>Too many</h1>").header("Retry-After", "60"));
        const auto create = post(*m_service);
        QVERIFY(settle(create));
        QCOMPARE(kindOf(create->result()), Kind::OutcomeUnknown);
        QCOMPARE(create->result().error().cause, Kind::RateLimited);
        QCOMPARE(m_server->requestCount(), 1);
        const auto list = m_service->listInvites(); // but what it asks for is done
        QTRY_COMPARE(list->wait().reason, Reason::RateLimit);
    }

    void allCallsRestTogether()
    {
        ServiceTimes times = quickTimes();
        times.defaultCooldownMs = 300;
        InviteService service(m_server->credentials(), times);
        m_server->enqueue(status(429));
        m_server->setHandler([](const Request &) { return Step::list({}); });
        const auto first = service.listInvites();
        QTRY_COMPARE(first->wait().reason, Reason::RateLimit);
        QElapsedTimer timer;
        timer.start();
        const qint64 left = first->wait().leftMs;
        const auto other = service.listProjects(); // another endpoint, and no 429 of its own
        QTRY_COMPARE(other->wait().reason, Reason::RateLimit);
        QCOMPARE(m_server->requestCount(), 1);
        QVERIFY(settle(first) && settle(other));
        QVERIFY(first->result().has_value() && other->result().has_value());
        QVERIFY2(timer.elapsed() >= left - 5, QByteArray::number(timer.elapsed()).constData());
        QCOMPARE(m_server->requestCount(), 3);
    }

    void oneRequestPerEndpointIsInFlight()
    {
        m_server->setHandler([](const Request &) { return Step::list({}).hold(); });
        const auto a = m_service->listInvites();
        const auto b = m_service->listInvites(QStringLiteral("x"));
        const auto c = m_service->listInvites(QStringLiteral("y"));
        const auto other = m_service->listProjects();
        for (int sent = 2; sent <= 4; ++sent) {
            QTRY_COMPARE(m_server->requestCount(), sent);
            QCOMPARE(m_server->openConnections(), 2);
            m_server->release();
        }
        QVERIFY(settle(a) && settle(b) && settle(c) && settle(other));
        QVERIFY(m_server->requests().at(3).target.endsWith("after=y")); // in order
        QCOMPARE(m_server->connectionCount(), 2); // and kept alive
    }
};

VESTIBULE_TEST(RetriesTest)
#include "tst_retries.moc"
