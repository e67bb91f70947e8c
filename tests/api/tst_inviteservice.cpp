// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/inviteservice.h"

#include "support/calls.h"
#include "support/jsonfixtures.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Vestibule;
using Kind = ApiError::Kind;

/// What goes out: verb, address, headers and body of every operation, and what never goes out.
class InviteServiceTest : public TestCase
{
    Q_OBJECT

private:
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<InviteService> m_service;

    [[nodiscard]] QByteArray body(const ProjectChoice &projects)
    {
        m_server->enqueue(Step::json(200, inviteJson("i", "a@example.com")));
        const auto call = m_service->createInvite(
            {QStringLiteral("a+b@example.com"), QStringLiteral("reader"), projects});
        return settle(call) && call->result() ? m_server->requests().last().body : QByteArray();
    }

private slots:
    void init()
    {
        TestCase::init();
        m_service.reset();
        m_server = std::make_unique<ScriptedServer>();
        m_service = std::make_unique<InviteService>(m_server->credentials(), quickTimes());
    }

    void everyRequestCarriesTheSameHeaders()
    {
        m_server->setHandler([](const Request &) { return Step::json(404, errorJson("none")); });
        const auto list = m_service->listInvites();
        const auto one = m_service->retrieveInvite(QStringLiteral("i"));
        const auto create = m_service->createInvite({QStringLiteral("a@b.c"), {}, {}});
        const auto revoke = m_service->deleteInvite(QStringLiteral("i"));
        const auto projects = m_service->listProjects();
        const auto members = m_service->listMembers();
        QVERIFY(settle(list) && settle(one) && settle(create) && settle(revoke) && settle(projects)
                && settle(members));
        QCOMPARE(m_server->requestCount(), 6);
        const QByteArray agent = "Vestibule/" VESTIBULE_VERSION;
        for (const Request &request : m_server->requests()) {
            QCOMPARE(request.header("authorization"), "Bearer sk-admin-test-only");
            QCOMPARE(request.header("accept"), "application/json");
            QVERIFY(request.header("user-agent").startsWith(agent));
            QVERIFY(!request.header("user-agent").contains("Mozilla"));
            QVERIFY(!request.headers.contains("cookie"));
            QVERIFY(!request.headers.contains("openai-organization"));
            QVERIFY(!request.headers.contains("upgrade")); // no HTTP/2
            QCOMPARE(request.header("connection").toLower(), "keep-alive");
        }
    }

    void theOrganizationIsNamedWhereItIsSet()
    {
        Credentials credentials = m_server->credentials();
        credentials.organizationId = QStringLiteral("org-1");
        InviteService service(credentials, quickTimes());
        m_server->enqueue(Step::list({}));
        const auto call = service.listInvites();
        QVERIFY(settle(call));
        QCOMPARE(m_server->requests().first().header("openai-organization"), "org-1");
    }

    void listsAskForAPage_data()
    {
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("limit");
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("top") << QString() << 100 << QByteArray("limit=100");
        QTest::newRow("cursor") << QStringLiteral("i-9") << 7 << QByteArray("limit=7&after=i-9");
        QTest::newRow("odd cursor") << QStringLiteral("a+b&c=d/%2F é") << 7
                                    << QByteArray("limit=7&after=a%2Bb%26c%3Dd%2F%252F%20%C3%A9");
        QTest::newRow("too many") << QString() << 101 << QByteArray("limit=100");
        QTest::newRow("none") << QString() << 0 << QByteArray("limit=1");
        QTest::newRow("negative") << QString() << -5 << QByteArray("limit=1");
    }

    void listsAskForAPage()
    {
        QFETCH(QString, after);
        QFETCH(int, limit);
        QFETCH(QByteArray, query);
        m_server->enqueue(Step::list({}), 3);
        const auto invites = m_service->listInvites(after, limit);
        QVERIFY(settle(invites) && invites->result());
        const auto projects = m_service->listProjects(after, limit);
        QVERIFY(settle(projects) && projects->result());
        const auto members = m_service->listMembers(after, limit);
        QVERIFY(settle(members) && members->result());
        QCOMPARE(m_server->requestCount("GET"), 3);
        const QByteArray sent = m_server->requests().at(0).target;
        QCOMPARE(sent, "/v1/organization/invites?" + query);
        QCOMPARE(m_server->requests().at(1).target,
                 "/v1/organization/projects?" + query + "&include_archived=true");
        QCOMPARE(m_server->requests().at(2).target, "/v1/organization/users?" + query);
        QVERIFY(m_server->requests().at(0).body.isEmpty());
    }

    void membersAreAskedForByAddress()
    {
        m_server->enqueue(Step::list({}));
        const auto call = m_service->listMembers(
            {}, 100, {QStringLiteral("a+b@example.com"), QStringLiteral("é&=@x.y")});
        QVERIFY(settle(call) && call->result());
        QCOMPARE(m_server->requests().last().target,
                 "/v1/organization/users?limit=100&emails%5B%5D=a%2Bb%40example.com"
                 "&emails%5B%5D=%C3%A9%26%3D%40x.y");
    }

    void keysAreListedWithoutWhatTheyAre()
    {
        m_server->enqueue(Step::json(
            200,
            listJson({R"({"id":"key_1","redacted_value":"sk-admin...abc","expires_at":null})",
                      R"({"id":"key_2","redacted_value":"sk-admin...def","expires_at":1800000000})",
                      R"({"id":"key_3"})"})));
        const auto call = m_service->listAdminKeys();
        QVERIFY(settle(call) && call->result());
        QCOMPARE(m_server->requests().constLast().target,
                 "/v1/organization/admin_api_keys?limit=100");
        const Page<ListedKey> &page = *call->result();
        QCOMPARE(page.items.size(), 2);
        QCOMPARE(page.malformed.size(), 1);
        QCOMPARE(page.items.at(0).expiresAt, std::nullopt);
        QCOMPARE(page.items.at(1).redacted, QStringLiteral("sk-admin...def"));
        QCOMPARE(page.items.at(1).expiresAt, 1'800'000'000);
    }

    void theAuditLogIsAskedForInvites()
    {
        m_server->enqueue(Step::list({}), 2);
        const auto all = m_service->listAuditLogs({}, {}, 500);
        QVERIFY(settle(all) && all->result());
        const QByteArray events = "&event_types%5B%5D=invite.sent"
                                  "&event_types%5B%5D=invite.accepted"
                                  "&event_types%5B%5D=invite.deleted";
        QCOMPARE(m_server->requests().last().method, "GET");
        QCOMPARE(m_server->requests().last().target,
                 "/v1/organization/audit_logs?limit=100" + events);
        const AuditQuestion question{{QStringLiteral("invite-1"), QStringLiteral("a&b+c")},
                                     1'790'000'000};
        const auto some = m_service->listAuditLogs(question, QStringLiteral("audit_log-9"), 7);
        QVERIFY(settle(some) && some->result());
        QCOMPARE(m_server->requests().last().target,
                 "/v1/organization/audit_logs?limit=7&after=audit_log-9" + events
                     + "&resource_ids%5B%5D=invite-1&resource_ids%5B%5D=a%26b%2Bc"
                       "&effective_at%5Bgte%5D=1790000000");
    }

    void anIdIsOneSegmentOfThePath()
    {
        const QString id = QStringLiteral("invite-aB_1");
        const QByteArray segment = id.toLatin1();
        m_server->enqueue(Step::json(200, inviteJson("i", "a@example.com")));
        m_server->enqueue(Step::json(200, deletedJson(segment)));
        const auto one = m_service->retrieveInvite(id);
        QVERIFY(settle(one) && one->result());
        const auto revoke = m_service->deleteInvite(id);
        QVERIFY(settle(revoke) && revoke->result());
        QCOMPARE(m_server->requests().at(0).method, "GET");
        QCOMPARE(m_server->requests().at(0).target, "/v1/organization/invites/" + segment);
        QCOMPARE(m_server->requests().at(1).method, "DELETE");
        QCOMPARE(m_server->requests().at(1).target, "/v1/organization/invites/" + segment);
        QVERIFY(m_server->requests().at(1).body.isEmpty());
    }

    void projectsHaveThreeMeanings()
    {
        using Choice = ProjectChoice::Kind;
        const auto json = [](const char *text) { return QJsonDocument::fromJson(text); };
        const QByteArray byDefault = body({});
        QCOMPARE(QJsonDocument::fromJson(byDefault),
                 json(R"({"email":"a+b@example.com","role":"reader"})"));
        QCOMPARE(QJsonDocument::fromJson(body({Choice::None, {}})),
                 json(R"({"email":"a+b@example.com","role":"reader","projects":[]})"));
        const QList<ProjectGrant> grants{{QStringLiteral("p1"), QStringLiteral("member")},
                                         {QStringLiteral("p2"), QStringLiteral("owner")}};
        QCOMPARE(QJsonDocument::fromJson(body({Choice::Chosen, grants})),
                 json(R"({"email":"a+b@example.com","role":"reader","projects":[
                       {"id":"p1","role":"member"},{"id":"p2","role":"owner"}]})"));
        const Request &request = m_server->requests().first();
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.target, "/v1/organization/invites");
        QCOMPARE(request.header("content-type"), "application/json");
        QCOMPARE(request.header("content-length").toInt(), byDefault.size());
    }

    void aBaseUrlMayEndInSlashes()
    {
        Credentials credentials = m_server->credentials();
        credentials.baseUrl += QStringLiteral("/deep//");
        InviteService service(credentials, quickTimes());
        m_server->enqueue(Step::list({}));
        const auto call = service.listInvites();
        QVERIFY(settle(call));
        QCOMPARE(m_server->requests().first().path(), "/v1/deep/organization/invites");
        QCOMPARE(service.host(), QStringLiteral("127.0.0.1:%1").arg(m_server->port()));
    }

    void idsThatAreNoneAreNeverSent()
    {
        for (const char *text : {"", ".", "..", "/", "a/../b", "a/b", "..\\a", "a?b", "a#b", "a&b",
                                 " a", "a ", "a\n", "%2F", "%2e%2e", "a;b", "a.b", "é", "\u202e"}) {
            const QString id = QString::fromUtf8(text);
            const auto one = m_service->retrieveInvite(id);
            const auto revoke = m_service->deleteInvite(id);
            QVERIFY(!one->isFinished());
            QVERIFY(settle(one) && settle(revoke));
            QCOMPARE(kindOf(one->result()), Kind::InvalidArgument);
            QCOMPARE(kindOf(revoke->result()), Kind::InvalidArgument);
        }
        QCOMPARE(m_server->connectionCount(), 0);
    }

    void nothingIsSentWithoutAKeyOrASafeAddress_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("host"); // with %1 for the port
        QTest::addColumn<Kind>("kind");
        const QString key = QStringLiteral("sk-admin-x");
        const auto row = [](const char *name, const QString &k, const char *host, Kind kind) {
            QTest::newRow(name) << k << QString::fromLatin1(host) << kind;
        };
        row("no key", {}, "http://127.0.0.1:%1/v1", Kind::NoKey);
        row("line break", key + QStringLiteral("\r\nX-A: b"), "http://127.0.0.1:%1/v1",
            Kind::InvalidKey);
        row("any address", key, "http://0.0.0.0:%1/v1", Kind::InsecureAddress);
        row("name", key, "http://example.com:%1/v1", Kind::InsecureAddress);
        row("like loopback", key, "http://127.0.0.1.example.com:%1/v1", Kind::InsecureAddress);
        row("like localhost", key, "http://localhost.example.com:%1", Kind::InsecureAddress);
        row("user info", key, "http://127.0.0.1@127.0.0.1:%1/v1", Kind::UnusableAddress);
        row("query", key, "https://127.0.0.1:%1/v1?a=b", Kind::UnusableAddress);
        row("fragment", key, "https://127.0.0.1:%1/v1#a", Kind::UnusableAddress);
        row("user info, elsewhere", key, "http://a@example.com:%1/v1", Kind::InsecureAddress);
        row("user and password", key, "https://tom:secret@example.com:%1/v1",
            Kind::UnusableAddress);
        row("quoted", key, "\"http://127.0.0.1:%1/v1\"", Kind::UnusableAddress);
        row("other scheme", key, "ftp://127.0.0.1:%1/v1", Kind::InsecureAddress);
        row("file", key, "file:///etc/%1", Kind::InsecureAddress);
        row("no scheme", key, "127.0.0.1:%1/v1", Kind::InsecureAddress);
        row("empty", key, "", Kind::InsecureAddress);
    }

    void nothingIsSentWithoutAKeyOrASafeAddress()
    {
        QFETCH(QString, key);
        QFETCH(QString, host);
        QFETCH(Kind, kind);
        if (host.contains(QLatin1String("%1")))
            host = host.arg(m_server->port());
        InviteService service({key, host, {}}, quickTimes());
        const auto list = service.listInvites();
        const auto create = service.createInvite({QStringLiteral("a@b.c"), {}, {}});
        QVERIFY(settle(list) && settle(create));
        QCOMPARE(kindOf(list->result()), kind);
        QCOMPARE(kindOf(create->result()), kind);
        QCOMPARE(m_server->connectionCount(), 0);
    }

    void aReadOnlyServiceReadsAlone()
    {
        Credentials credentials = m_server->credentials();
        credentials.readOnly = true;
        InviteService service(credentials, quickTimes());
        m_server->enqueue(Step::list({}));
        const auto create = service.createInvite({QStringLiteral("a@b.example"), {}, {}});
        const auto revoke = service.deleteInvite(QStringLiteral("invite-1"));
        const auto list = service.listInvites();
        QVERIFY(settle(list) && settle(create) && settle(revoke));
        QVERIFY(list->result());
        QCOMPARE(kindOf(create->result()), Kind::ReadOnly);
        QCOMPARE(kindOf(revoke->result()), Kind::ReadOnly);
        QCOMPARE(m_server->requestCount(), 1);
        QCOMPARE(m_server->requestCount("GET"), 1);
    }

    void cookiesAreNotKept()
    {
        const auto step = Step::list({}).header("Set-Cookie", "session=1; Path=/");
        m_server->enqueue(step, 2);
        for (int i = 0; i < 2; ++i) {
            const auto call = m_service->listInvites();
            QVERIFY(settle(call) && call->result());
            QVERIFY(!m_server->requests().last().headers.contains("cookie"));
        }
    }

    void answersTellTheServersTime_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<int>("status"); // with 400 and more in the API's words, negative a page
        QTest::addColumn<QByteArray>("age");
        QTest::addColumn<bool>("known");
        const QByteArray usual = "Mon, 21 Sep 2026 12:10:00 GMT";
        const QByteArray none;
        QTest::newRow("RFC 1123") << usual << 200 << none << true;
        QTest::newRow("RFC 850") << QByteArray("Monday, 21-Sep-26 12:10:00 GMT") << 200 << none
                                 << true;
        QTest::newRow("asctime") << QByteArray("Mon Sep 21 12:10:00 2026") << 200 << none << true;
        QTest::newRow("no date") << none << 200 << none << false;
        QTest::newRow("no time") << QByteArray("soon") << 200 << none << false;
        QTest::newRow("a cache") << usual << 200 << QByteArray("30") << false;
        QTest::newRow("a refusal") << usual << 401 << none << true;
        QTest::newRow("not there") << usual << 404 << none << true;
        QTest::newRow("a gateway's page") << usual << -403 << none << false;
        QTest::newRow("a login page") << usual << -200 << none << false;
        QTest::newRow("a wrong address") << usual << -404 << none << false;
        QTest::newRow("trouble") << usual << 503 << none << false;
    }

    void answersTellTheServersTime()
    {
        QFETCH(QByteArray, date);
        QFETCH(int, status);
        QFETCH(QByteArray, age);
        QFETCH(bool, known);
        const qint64 noon =
            QDateTime::fromString(QStringLiteral("2026-09-21T12:00:00Z"), Qt::ISODate)
                .toSecsSinceEpoch();
        m_service->setLocalClock([noon] { return noon; });
        const QSignalSpy told(m_service.get(), &InviteService::clockFoundOff);
        Step step = status < 0 ? Step::html(-status, "<html><body>Sign in</body></html>")
            : status == 200    ? Step::json(200, inviteJson("i", "a@example.com"))
                               : Step::json(status, errorJson("No such thing"));
        if (!date.isEmpty())
            step = step.header("Date", date);
        if (!age.isEmpty())
            step = step.header("Age", age);
        m_server->setHandler([step](const Request &) { return step; });
        for (int time = 0; time < 2; ++time) {
            const auto call = m_service->retrieveInvite(QStringLiteral("i"));
            QVERIFY(settle(call));
        }
        QCOMPARE(m_service->clock().isKnown(), known);
        QVERIFY(qAbs(m_service->clock().skew() - (known ? 600 : 0)) <= 1);
        QCOMPARE(m_service->clock().serverNow().has_value(), known);
        QTRY_COMPARE(told.count(), known ? 1 : 0); // once
    }
};

VESTIBULE_TEST(InviteServiceTest)
#include "tst_inviteservice.moc"
