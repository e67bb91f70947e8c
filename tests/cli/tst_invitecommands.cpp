// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/exitcode.h"
#include "support/cliprocess.h"
#include "support/jsonfixtures.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Vestibule;

namespace {

const char kThreeAsJson[] =
    "["
    "{\"id\": \"i-1\", \"email\": \"mia@example.com\", \"role\": \"reader\", \"status\": "
    "\"pending\","
    "\"created_at\": 1788220800, \"expires_at\": 1788825600, \"accepted_at\": null,"
    "\"projects\": []},"
    "{\"id\": \"i-2\", \"email\": \"jo@example.com\", \"role\": \"\", \"status\": \"\", "
    "\"created_at\": null,"
    "\"expires_at\": null, \"accepted_at\": null,"
    "\"projects\": [{\"id\": \"p\", \"role\": \"member\"}]},"
    "{\"id\": \"i-3\", \"email\": \"kim@example.com\", \"role\": \"\", \"status\": \"\", "
    "\"created_at\": null,"
    "\"expires_at\": null, \"accepted_at\": null, \"projects\": null}"
    "]";
} // namespace

/// list, show, invite and revoke against a scripted server.
class InviteCommandsTest : public TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        m_server = std::make_unique<ScriptedServer>();
        // What a key is known by, before a command writes.
        m_server->answerAside("/v1/organization/projects",
                              Step::list({projectJson("proj_1", "Default")}));
    }

    void listIsATable()
    {
        m_server->enqueue(
            Step::list({inviteJson("i-1", "mia@example.com", "accepted", "owner")}, true));
        m_server->enqueue(Step::list({"{\"id\":\"i-2\",\"email\":\"a\\u001b[2J@b.example\"}"}));
        const auto cli = run("list");
        QCOMPARE(cli->code(), 0);
        QCOMPARE(cli->err(), QByteArray());
        QCOMPARE(cli->out(),
                 QByteArray("ID   EMAIL            STATUS    ROLE   INVITED               EXPIRES"
                            "               PROJECTS\n"
                            "i-1  mia@example.com  accepted  owner  2026-09-01T00:00:00Z"
                            "  2026-09-08T00:00:00Z  none\n"
                            "i-2  a\\u{1B}[2J@b.example                   -"
                            "                     -                     -\n"));
    }

    void listAsJsonIsAnArray()
    {
        m_server->enqueue(Step::list({inviteJson("i-1", "mia@example.com")}, true));
        m_server->enqueue(Step::list({R"({"id":"i-2","email":"jo@example.com","projects":)"
                                      R"([{"id":"p","role":"member"}]})",
                                      R"({"id":"i-3","email":"kim@example.com"})"}));
        const auto cli = run("list --json");
        QCOMPARE(cli->code(), 0);
        QCOMPARE(QJsonDocument::fromJson(cli->out()), QJsonDocument::fromJson(kThreeAsJson));
    }

    void listStopsAtTheLimit()
    {
        m_server->enqueue(Step::list(
            {inviteJson("i-1", "a@example.com"), inviteJson("i-2", "b@example.com")}, true));
        m_server->enqueue(Step::list(
            {inviteJson("i-3", "c@example.com"), inviteJson("i-4", "d@example.com")}, true));
        const auto cli = run("list --limit 3");
        QCOMPARE(cli->code(), 0);
        QCOMPARE(cli->out().count('\n'), 4);
        QVERIFY(cli->out().contains("i-3") && !cli->out().contains("i-4"));
    }

    void jsonIsWholeOrNothing()
    {
        m_server->enqueue(Step::list({inviteJson("i-1", "a@example.com")}, true));
        m_server->enqueue(Step::json(401, errorJson("Incorrect API key provided")));
        const auto cli = run("list --json");
        QCOMPARE(cli->code(), int(ExitCode::KeyOrPermission));
        QCOMPARE(cli->out(), QByteArray());
    }

    void aReaderThatLeavesIsNoError()
    {
        m_server->enqueue(Step::list({inviteJson("i-1", "a@example.com")}));
        CliProcess cli({QStringLiteral("list")}, m_server.get());
        cli.leaveOutputUnread();
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::Failed));
        QCOMPARE(cli.err(), QByteArray());
    }

    void showIsOneFieldALine()
    {
        m_server->enqueue(Step::json(200, inviteJson("i-1", "mia@example.com", "accepted")));
        const auto cli = run("show i-1");
        QCOMPARE(cli->code(), 0);
        QCOMPARE(cli->out(),
                 QByteArray("ID        i-1\n"
                            "Email     mia@example.com\n"
                            "Status    accepted\n"
                            "Role      reader\n"
                            "Projects  none\n"
                            "Invited   2026-09-01T00:00:00Z\n"
                            "Expires   2026-09-08T00:00:00Z\n"
                            "Accepted  2026-09-02T00:00:00Z\n"));
    }

    void showAsJsonIsWhatTheServerSaid()
    {
        const QByteArray raw = R"({"id":"i-1","email":"mia@example.com","news":[1,{"a":null}]})";
        m_server->enqueue(Step::json(200, raw));
        const auto cli = run("show i-1 --json");
        QCOMPARE(cli->code(), 0);
        QCOMPARE(QJsonDocument::fromJson(cli->out()), QJsonDocument::fromJson(raw));
    }

    void showOfNothingFails()
    {
        m_server->enqueue(
            Step::json(404, errorJson("No such invite")).header("x-request-id", "r-7"));
        const auto cli = run("show i-1");
        QCOMPARE(cli->code(), int(ExitCode::Failed));
        QVERIFY2(cli->err().contains("r-7"), cli->err().constData());
        QCOMPARE(cli->out(), QByteArray());
    }

    void inviteHasThreeMeaningsOfProjects_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("default") << QStringLiteral("--role reader")
                                 << QByteArray(R"({"email":"mia@example.com","role":"reader"})");
        QTest::newRow("none") << QStringLiteral("--role owner --no-projects")
                              << QByteArray(
                                     R"({"email":"mia@example.com","role":"owner","projects":[]})");
        QTest::newRow("chosen")
            << QStringLiteral("--role reader --project a:b:owner --project c:member")
            << QByteArray(R"({"email":"mia@example.com","role":"reader","projects":)"
                          R"([{"id":"a:b","role":"owner"},{"id":"c","role":"member"}]})");
        QTest::newRow("by name")
            << QStringLiteral("--role reader --project Alpha:owner --project gamma:member")
            << QByteArray(R"({"email":"mia@example.com","role":"reader","projects":)"
                          R"([{"id":"a:b","role":"owner"},{"id":"c","role":"member"}]})");
    }

    void aProjectThatIsNotThereSendsNothing()
    {
        m_server->setHandler([](const Request &) { return Step::list({}); });
        const auto cli = run("invite mia@example.com --role reader --project nowhere:member");
        QCOMPARE(cli->code(), int(ExitCode::Usage));
        QVERIFY2(cli->err().contains("nowhere"), cli->err().constData());
        QCOMPARE(cli->out(), QByteArray());
        QCOMPARE(m_server->requestCount("POST"), 0);
    }

    void inviteHasThreeMeaningsOfProjects()
    {
        QFETCH(QString, options);
        QFETCH(QByteArray, body);
        m_server->setHandler([](const Request &request) {
            if (request.path().endsWith("/projects"))
                return Step::list({projectJson("a:b", "Alpha"), projectJson("c", "Gamma")});
            if (request.method == "GET")
                return Step::list({});
            QJsonObject made = QJsonDocument::fromJson(request.body).object(); // as asked
            made.insert(QStringLiteral("id"), QStringLiteral("new"));
            return Step::json(200, QJsonDocument(made).toJson());
        });
        const auto cli = run("invite mia@example.com " + options.toLatin1());
        QCOMPARE(cli->err(), QByteArray());
        QCOMPARE(cli->code(), 0);
        QCOMPARE(cli->out(), QByteArray("mia@example.com\tinvited\tnew\n"));
        QCOMPARE(QJsonDocument::fromJson(m_server->requests().constLast().body),
                 QJsonDocument::fromJson(body));
    }

    void pendingInvitesAreNotSentAgain_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<int>("code");
        QTest::newRow("that one alone") << QByteArray() << int(ExitCode::Failed);
        QTest::newRow("among others")
            << QByteArray(" jo@example.com JO@example.com") << int(ExitCode::DoneInPart);
    }

    void pendingInvitesAreNotSentAgain()
    {
        QFETCH(QByteArray, more);
        QFETCH(int, code);
        m_server->enqueue(Step::list({freshInviteJson("old", "Mia@Example.com"),
                                      inviteJson("gone", "jo@example.com", "accepted")}));
        m_server->enqueue(Step::list({})); // members
        m_server->enqueue(Step::json(200, inviteJson("new", "jo@example.com")));
        const auto cli = run("invite mia@example.com --role reader" + more);
        QCOMPARE(cli->code(), code);
        QVERIFY2(cli->out().startsWith("mia@example.com\tskipped\told\n"), cli->out().constData());
        QVERIFY2(cli->err().contains("old"), cli->err().constData());
        QCOMPARE(m_server->requestCount("POST"), more.isEmpty() ? 0 : 1);
    }

    void oneRefusalIsDoneInPart_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("member") << QByteArray("User already exists in this organization")
                                << QByteArray("skipped");
        QTest::newRow("refused") << QByteArray("No seats left") << QByteArray("failed");
    }

    void oneRefusalIsDoneInPart()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, word);
        m_server->enqueue(Step::list({}), 2);
        m_server->enqueue(Step::json(400, errorJson(message)));
        m_server->enqueue(Step::json(200, inviteJson("new", "jo@example.com")));
        const auto cli = run("invite mia@example.com jo@example.com --role reader");
        QCOMPARE(cli->code(), int(ExitCode::DoneInPart));
        QCOMPARE(cli->out(), "mia@example.com\t" + word + "\t\njo@example.com\tinvited\tnew\n");
        QVERIFY2(cli->err().startsWith("mia@example.com: "), cli->err().constData());
    }

    void anErrorAboutTheKeyEndsTheRest()
    {
        m_server->enqueue(Step::list({}), 2);
        m_server->enqueue(Step::json(401, errorJson("Missing scopes: api.management.write")));
        const auto cli = run("invite mia@example.com jo@example.com --role reader");
        QCOMPARE(cli->code(), int(ExitCode::KeyOrPermission));
        QCOMPARE(cli->out(),
                 QByteArray("mia@example.com\tnot-tried\t\njo@example.com\tnot-tried\t\n"));
        QVERIFY2(cli->err().contains("api.management.write"), cli->err().constData());
        QVERIFY2(cli->err().contains("0 done, 2 left"), cli->err().constData());
        QVERIFY2(cli->err().contains("vestibule resume 1"), cli->err().constData());
        QCOMPARE(m_server->requestCount("POST"), 1);
    }

    void aKeyThatMayOnlyWriteInvitesAllTheSame()
    {
        m_server->enqueue(Step::json(401, errorJson("Missing scopes: api.management.read")), 3);
        m_server->enqueue(Step::json(
            200,
            inviteJson("new", "mia@example.com")
                .replace(R"("projects":[])", R"("projects":[{"id":"p","role":"member"}])")));
        const auto cli = run("invite mia@example.com --role reader --project p:member");
        QCOMPARE(cli->code(), 0);
        QCOMPARE(cli->out(), QByteArray("mia@example.com\tinvited\tnew\n"));
        QCOMPARE(cli->err().count("no permission to read"), 3); // list, projects, members
    }

    void aListThatCannotBeReadSendsNothing()
    {
        m_server->enqueue(Step::json(422, errorJson("no")));
        const auto cli = run("invite mia@example.com --role reader");
        QCOMPARE(cli->code(), int(ExitCode::Failed));
        QCOMPARE(m_server->requestCount("POST"), 0);
    }

    void aLostAnswerIsLookedFor_data()
    {
        QTest::addColumn<int>("look");
        QTest::addColumn<QByteArray>("out");
        QTest::addColumn<QByteArray>("err");
        QTest::newRow("was done") << 0 << QByteArray("invited\tnew") << QByteArray();
        QTest::newRow("another role")
            << 1 << QByteArray("unknown\t") << QByteArray("--retry-unknown");
        QTest::newRow("no list") << 2 << QByteArray("unknown\t") << QByteArray("1 left");
    }

    void aLostAnswerIsLookedFor()
    {
        QFETCH(int, look);
        QFETCH(QByteArray, out);
        QFETCH(QByteArray, err);
        const QByteArray old = inviteJson("old", "mia@example.com", "accepted");
        m_server->enqueue(Step::list({old}));
        m_server->enqueue(Step::list({})); // members
        m_server->enqueue(Step::closeAfterRequest());
        if (look == 0)
            m_server->enqueue(Step::list({old, freshInviteJson("new", "mia@example.com")}));
        else if (look == 1)
            m_server->enqueue(
                Step::list({old, inviteJson("unseen", "mia@example.com", "pending", "owner")}), 2);
        else
            m_server->enqueue(Step::json(403, errorJson("no")));
        const auto cli = run("invite mia@example.com --role reader");
        QCOMPARE(m_server->requestCount("POST"), 1);
        QCOMPARE(m_server->queued(), 0);
        QCOMPARE(cli->code(), look == 0 ? 0 : int(ExitCode::OutcomeUnknown));
        QCOMPARE(cli->out(), "mia@example.com\t" + out + '\n');
        QVERIFY2(cli->err().contains(err), cli->err().constData());
        QCOMPARE(cli->err().contains("Someone else has invited"), look == 1);
    }

    void cancelLeavesTheRest()
    {
        m_server->enqueue(Step::json(429, errorJson("slow")).header("Retry-After", "50"));
        CliProcess cli({QStringLiteral("invite"), QStringLiteral("mia@example.com"),
                        QStringLiteral("--role"), QStringLiteral("reader")},
                       m_server.get());
        cli.start();
        QTRY_COMPARE(m_server->requestCount(), 1);
        cli.send(SIGINT);
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::Cancelled));
        QCOMPARE(m_server->requestCount(), 1);
    }

    void revokeTellsEachOne()
    {
        m_server->setHandler([](const Request &request) {
            const QByteArray id = request.target.mid(request.target.lastIndexOf('/') + 1);
            if (id.startsWith("i-") && request.method == "GET")
                return Step::json(200, inviteJson(id, id + "@example.com"));
            if (id == "gone")
                return Step::json(404, errorJson("No such invite"));
            if (id == "in" && request.method == "DELETE")
                return Step::json(400, errorJson("Invite was already accepted"));
            if (id == "in")
                return Step::json(200, inviteJson("in", "in@example.com", "accepted"));
            return Step::json(200, deletedJson(id));
        });
        const auto cli = run("revoke i-1 gone i-1 in i-2");
        QCOMPARE(cli->out(),
                 QByteArray("gone\talready-gone\nin\taccepted\ni-1\trevoked\ni-2\trevoked\n"));
        QCOMPARE(cli->code(), int(ExitCode::DoneInPart));
        QVERIFY2(cli->err().startsWith("in: "), cli->err().constData());
        QCOMPARE(cli->err().count('\n'), 1);
    }

    void aLostRevokeIsLookedUp()
    {
        m_server->setHandler([deleted = false](const Request &request) mutable {
            deleted = deleted || request.method == "DELETE";
            if (request.method == "DELETE") {
                return Step::json(502, errorJson("bad gateway")).header("x-should-retry", "false");
            }
            if (!deleted)
                return Step::json(200, inviteJson("i", "i@example.com"));
            return request.target.endsWith("/gone") ? Step::json(404, errorJson("No such invite"))
                                                    : Step::json(403, errorJson("Not yours"));
        });
        const auto cli = run("revoke gone i-2");
        QCOMPARE(cli->out(), QByteArray("gone\trevoked\ni-2\tunknown\n"));
        QCOMPARE(cli->code(), int(ExitCode::OutcomeUnknown));
        QVERIFY2(cli->err().contains("Not yours") || cli->err().contains("403"),
                 cli->err().constData());
        QVERIFY2(cli->err().contains("1 done, 1 left"), cli->err().constData());
    }

    void aWrongAddressRevokesNothing()
    {
        m_server->setHandler([](const Request &) { return Step::html(404, "<h1>Nothing</h1>"); });
        const auto cli = run("revoke i-1 i-2");
        QCOMPARE(cli->out(), QByteArray());
        QCOMPARE(cli->code(), int(ExitCode::Failed));
        QVERIFY2(cli->err().contains("base URL"), cli->err().constData());
        QCOMPARE(m_server->requestCount("DELETE"), 0);
    }

    void aKeyThatMayOnlyWriteRevokesAllTheSame()
    {
        m_server->setHandler([](const Request &request) {
            if (request.method == "GET")
                return Step::json(401, errorJson("Missing scopes: api.management.read"));
            return Step::json(200, deletedJson("i-1"));
        });
        const auto cli = run("revoke i-1");
        QCOMPARE(cli->out(), QByteArray("i-1\trevoked\n"));
        QCOMPARE(cli->code(), 0);
        QVERIFY2(cli->err().contains("no permission to read"), cli->err().constData());
    }

    void goneAlreadyCountsAsRevoked()
    {
        m_server->enqueue(Step::json(404, errorJson("No such invite")));
        const auto cli = run("revoke gone");
        QCOMPARE(cli->code(), 0);
        QCOMPARE(cli->err(), QByteArray());
    }

    void revokeEndsWhereTheKeyMayNot()
    {
        m_server->setHandler([](const Request &request) {
            return request.method == "GET" ? Step::json(200, inviteJson("i", "i@example.com"))
                                           : Step::json(403, errorJson("Not in your region"));
        });
        const auto cli = run("revoke i-1 i-2 i-3");
        QCOMPARE(cli->code(), int(ExitCode::KeyOrPermission));
        QCOMPARE(cli->out(), QByteArray("i-1\tfailed\ni-2\tfailed\ni-3\tfailed\n"));
        QCOMPARE(m_server->requestCount("DELETE"), 3);
    }

    void theOrganizationIsPassedOn()
    {
        m_server->enqueue(Step::list({}));
        CliProcess cli({QStringLiteral("list")}, m_server.get());
        cli.set("OPENAI_ORG_ID", QStringLiteral("org-9"));
        QVERIFY(cli.finish());
        QCOMPARE(m_server->requests().constFirst().header("openai-organization"),
                 QByteArray("org-9"));
    }

private:
    std::unique_ptr<CliProcess> run(const QByteArray &words)
    {
        auto cli =
            std::make_unique<CliProcess>(QString::fromLatin1(words).split(u' '), m_server.get());
        if (!cli->finish())
            qWarning("no normal end");
        return cli;
    }

    std::unique_ptr<ScriptedServer> m_server;
};

VESTIBULE_TEST(InviteCommandsTest)
#include "tst_invitecommands.moc"
