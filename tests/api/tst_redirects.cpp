// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/inviteservice.h"

#include "domain/errortext.h"

#include "support/calls.h"
#include "support/jsonfixtures.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"

#include <QTest>

#include <utility>

using namespace Vestibule;
using Kind = ApiError::Kind;

/// A redirect is never followed: the key would go along, and a POST would turn into a GET.
class RedirectsTest : public TestCase
{
    Q_OBJECT

private:
    template <typename T>
    static std::optional<ApiError> errorOf(const CallPtr<T> &call)
    {
        return settle(call) && !call->result() ? std::optional(call->result().error())
                                               : std::nullopt;
    }

    static std::optional<ApiError> errorOf(InviteService &service, const QByteArray &verb)
    {
        if (verb == "POST")
            return errorOf(service.createInvite({QStringLiteral("a@b.c"), {}, {}}));
        if (verb == "DELETE")
            return errorOf(service.deleteInvite(QStringLiteral("i")));
        return errorOf(service.listInvites());
    }

private slots:
    void noneIsFollowed_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<int>("status");
        for (const char *verb : {"GET", "POST", "DELETE"}) {
            for (const int status : {300, 301, 302, 303, 304, 305, 307, 308, 399})
                QTest::addRow("%s %d", verb, status) << QByteArray(verb) << status;
        }
    }

    void noneIsFollowed()
    {
        QFETCH(QByteArray, verb);
        QFETCH(int, status);
        ScriptedServer other;
        ScriptedServer server;
        const Step step =
            Step::redirect(status, other.origin().toUtf8() + "/v1/organization/invites");
        server.enqueue(step.header("x-request-id", "req_1"));
        InviteService service(server.credentials(), quickTimes());
        const auto error = errorOf(service, verb);
        QVERIFY(error.has_value());
        // Whoever points elsewhere may have let the request through before.
        const bool mayBeDone = verb == "POST";
        QCOMPARE(error->kind, mayBeDone ? Kind::OutcomeUnknown : Kind::Redirect);
        QCOMPARE(error->cause.value_or(error->kind), Kind::Redirect);
        QCOMPARE(error->httpStatus, status);
        QCOMPARE(error->detail, other.origin());
        QCOMPARE(error->requestId, QStringLiteral("req_1"));
        QCOMPARE(server.requestCount(), 1);
        QCOMPARE(server.requests().first().method, verb);

        // Whatever was still to come has come once a later request is answered.
        server.enqueue(Step::list({}));
        QVERIFY(settle(service.listInvites()));
        QCOMPARE(server.requestCount(), 2);
        QCOMPARE(other.connectionCount(), 0);
    }

    void oneThatPointsNowhereIsNone()
    {
        ScriptedServer server;
        server.setHandler([](const Request &) { return Step::empty(304); });
        InviteService service(server.credentials(), quickTimes());
        const auto read = errorOf(service, "GET");
        QVERIFY(read.has_value());
        QCOMPARE(read->kind, Kind::BadAnswer);
        QVERIFY(errorLine(*read).contains(QStringLiteral("304")));
        const auto sent = errorOf(service, "POST");
        QVERIFY(sent.has_value());
        QCOMPARE(sent->kind, Kind::OutcomeUnknown);
        QCOMPARE(server.requestCount(), 2);
    }

    void theTargetsOriginIsNamed_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("origin"); // empty: that of the server
        const auto row = [](const char *location, const char *origin) {
            QTest::newRow(location) << QByteArray(location) << QString::fromLatin1(origin);
        };
        row("https://evil.example/steal?a=b", "https://evil.example");
        row("https://evil.example:8443/x", "https://evil.example:8443");
        row("//evil.example/x", "http://evil.example");
        row("/elsewhere", "");
    }

    void theTargetsOriginIsNamed()
    {
        QFETCH(QByteArray, location);
        QFETCH(QString, origin);
        ScriptedServer server;
        server.enqueue(Step::redirect(302, location));
        InviteService service(server.credentials(), quickTimes());
        const auto error = errorOf(service, "GET");
        QVERIFY(error.has_value());
        QCOMPARE(error->kind, Kind::Redirect);
        QCOMPARE(error->detail, origin.isEmpty() ? server.origin() : origin);
        // Nothing would have gone elsewhere, so that is not said.
        QCOMPARE(errorLine(*error).contains(QStringLiteral("the key")), !origin.isEmpty());
        QCOMPARE(server.requestCount(), 1);
    }
};

VESTIBULE_TEST(RedirectsTest)
#include "tst_redirects.moc"
