// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/exitcode.h"
#include "journal/journal.h"
#include "support/cliprocess.h"
#include "support/jsonfixtures.h"
#include "support/scriptedserver.h"
#include "support/statefulorganization.h"
#include "support/testentry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

#include <sys/stat.h>

using namespace Vestibule;

namespace {

using Process = std::unique_ptr<CliProcess>;

} // namespace

/// Organizations behind one origin, and keys that come and go: which journal a command works on.
class OrganizationsTest : public TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ScriptedServer>();
        m_one = StatefulOrganization(QStringLiteral("one-"));
        m_one.addProject(QStringLiteral("proj_one"));
        m_two = StatefulOrganization(QStringLiteral("two-"));
        m_two.addProject(QStringLiteral("proj_two"));
        m_keys = {{"key-1", &m_one}, {"key-1b", &m_one}, {"key-2", &m_two}};
        m_special = nullptr;
        m_aside = nullptr;
        m_ends.clear();
        m_poor.clear();
        m_changes = 0;
        m_server->setHandler([this](const Request &request) { return answer(request); });
    }

    void aNewKeyGoesOn_data()
    {
        QTest::addColumn<int>("refused"); // the change at which the key ends
        QTest::addColumn<bool>("projects"); // which the keys may list
        QTest::newRow("nothing was done") << 1 << true;
        QTest::newRow("some was done") << 3 << true;
        QTest::newRow("without projects") << 3 << false;
    }
    void aNewKeyGoesOn()
    {
        QFETCH(int, refused);
        QFETCH(bool, projects);
        endKeyAt("key-1", refused);
        if (!projects) {
            m_aside = [](const Request &request) {
                return request.path().startsWith("/v1/organization/projects");
            };
        }
        const auto first = run("key-1", {"invite", "--from", people(5), "--role", "reader"});
        QCOMPARE(first->code(), int(ExitCode::KeyOrPermission));
        QCOMPARE(m_one.made(), refused - 1);
        const auto again = run("key-1b", {"resume"});
        QVERIFY2(again->code() == 0, again->err().constData());
        QCOMPARE(m_one.made(), 5);
        QCOMPARE(m_one.state().size(), 5);
        QCOMPARE(journals().size(), 1);
        QCOMPARE(run("key-1b", {"resume"})->code(), 0);
    }

    void aNewKeyGoesOnWithHalfAResend()
    {
        const QString id = m_one.add(QStringLiteral("p0@example.com"), QStringLiteral("expired"));
        endKeyAt("key-1", 2); // after the DELETE
        const auto first = run("key-1", {"resend", id.toLatin1()});
        QCOMPARE(first->code(), int(ExitCode::KeyOrPermission));
        QCOMPARE(m_one.state(), QStringList());
        const auto again = run("key-1b", {"resume"});
        QVERIFY2(again->code() == 0, again->err().constData());
        QCOMPARE(m_one.state(), QStringList(QStringLiteral("p0@example.com reader pending")));
    }

    void aKeyThatIsKnownAsksNothing()
    {
        QCOMPARE(run("key-1", {"invite", "a@example.com", "--role", "reader"})->code(), 0);
        const int before = m_server->requestCount();
        const auto again = run("key-1", {"resume"});
        QCOMPARE(again->code(), 0);
        QCOMPARE(m_server->requestCount(), before);
        QVERIFY2(again->err().contains("nothing to resume"), again->err().constData());
    }

    void keysAreNotKept()
    {
        QCOMPARE(run("key-1", {"invite", "a@example.com", "--role", "reader"})->code(), 0);
        const QStringList paths = journals();
        for (const QString &path : paths) {
            QVERIFY(!bytesOf(path).contains("key-1"));
            QVERIFY(!bytesOf(path + QStringLiteral("-wal")).contains("key-1"));
        }
    }

    void twoFirstRunsWithTwoKeysMakeOneJournal_data()
    {
        QTest::addColumn<bool>("namedInOne");
        QTest::newRow("two keys") << false;
        QTest::newRow("OPENAI_ORG_ID in one") << true;
    }
    void twoFirstRunsWithTwoKeysMakeOneJournal()
    {
        QFETCH(bool, namedInOne);
        m_special = [this](const Request &request) -> std::optional<Step> {
            // Long enough for both to be at it.
            if (request.path().startsWith("/v1/organization/projects"))
                return answerOf(request).hold();
            return std::nullopt;
        };
        const QByteArrayList list{"invite", "--from", people(4), "--role", "reader"};
        const Process first = start("key-1", list);
        const Process second = start("key-1b", list);
        if (namedInOne)
            second->set("OPENAI_ORG_ID", QStringLiteral("org-one"));
        first->start();
        second->start();
        QTRY_VERIFY(m_server->requestCount() > 0);
        QTest::qWait(500);
        m_special = nullptr;
        m_server->release();
        QVERIFY(first->finish() && second->finish());
        QCOMPARE(m_one.made(), 4);
        QCOMPARE(m_one.state().size(), 4);
        QCOMPARE(journals().size(), 1);
        // The one that came second either found the other at work, or everybody invited.
        QVERIFY2(first->code() == 0 || second->code() == 0,
                 (first->err() + "---\n" + second->err()).constData());
    }

    void oneWriterWhateverTheKey_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("organization");
        QTest::newRow("another key") << QByteArray("key-1b") << QString();
        QTest::newRow("OPENAI_ORG_ID") << QByteArray("key-1") << QStringLiteral("org-one");
        QTest::newRow("both") << QByteArray("key-1b") << QStringLiteral("org-one");
    }
    void oneWriterWhateverTheKey()
    {
        QFETCH(QByteArray, key);
        QFETCH(QString, organization);
        const Process first = start("key-1", {"invite", "a@example.com", "--role", "reader"});
        m_special = [this](const Request &request) -> std::optional<Step> {
            if (request.method == "POST")
                return answerOf(request).hold();
            return std::nullopt;
        };
        first->start();
        QTRY_COMPARE(m_one.made(), 1);
        const Process second = start(key, {"invite", "a@example.com", "--role", "reader"});
        if (!organization.isEmpty())
            second->set("OPENAI_ORG_ID", organization);
        QVERIFY(second->finish());
        QCOMPARE(second->code(), int(ExitCode::Failed));
        QVERIFY2(second->err().contains("Nothing was sent"), second->err().constData());
        QVERIFY2(second->err().contains("process "), second->err().constData()); // by its number
        m_server->release();
        QVERIFY(first->finish());
        QCOMPARE(first->code(), 0);
        QCOMPARE(m_one.made(), 1);
    }

    void anotherOrganizationHasAJournalOfItsOwn()
    {
        QCOMPARE(run("key-1", {"invite", "a@example.com", "--role", "reader"})->code(), 0);
        QCOMPARE(run("key-2", {"invite", "a@example.com", "--role", "reader"})->code(), 0);
        QCOMPARE(journals().size(), 2);
        QCOMPARE(m_two.made(), 1);
        // Without a key both are told; with one, its own.
        const auto all = run({}, {"runs", "--json"});
        QCOMPARE(QJsonDocument::fromJson(all->out()).array().size(), 2);
        const auto one = run("key-2", {"runs", "--json"});
        QCOMPARE(QJsonDocument::fromJson(one->out()).array().size(), 1);
    }

    void anUnfinishedRunIsNeverPassedOver()
    {
        // One person is a member of both, and that proves nothing.
        m_special = [](const Request &request) -> std::optional<Step> {
            if (request.path().startsWith("/v1/organization/users"))
                return Step::list({memberJson("user-both", "boss@example.com")});
            return std::nullopt;
        };
        endKeyAt("key-1", 2);
        const auto first = run("key-1", {"invite", "--from", people(3), "--role", "reader"});
        QCOMPARE(first->code(), int(ExitCode::KeyOrPermission));
        const auto asked = run("key-2", {"invite", "new@example.com", "--role", "reader"});
        QCOMPARE(asked->code(), int(ExitCode::Usage));
        for (const char *word : {"run 1", "2 row", "--same-organization", "--other-organization"})
            QVERIFY2(asked->err().contains(word), asked->err().constData());
        QCOMPARE(m_two.made(), 0);
        QCOMPARE(journals().size(), 1);
        const auto told =
            run("key-2", {"invite", "new@example.com", "--role", "reader", "--other-organization"});
        QVERIFY2(told->code() == 0, told->err().constData());
        QCOMPARE(m_two.made(), 1);
        QCOMPARE(journals().size(), 2);
        // From then on the key is known; and that another journal holds a run is no "nothing".
        const auto nothing = run("key-2", {"resume"});
        QCOMPARE(nothing->code(), int(ExitCode::Failed));
        QVERIFY2(nothing->err().contains("Another journal"), nothing->err().constData());
        QCOMPARE(run("key-1b", {"resume"})->code(), 0);
        QCOMPARE(m_one.made(), 3);
        QCOMPARE(run("key-2", {"resume"})->code(), 0);
    }

    void aWordForTheSameOrganization()
    {
        // No project, no invite: nothing that could be compared.
        m_one = StatefulOrganization(QStringLiteral("one-"));
        endKeyAt("key-1", 1);
        const auto first = run("key-1", {"invite", "--from", people(3), "--role", "reader"});
        QCOMPARE(first->code(), int(ExitCode::KeyOrPermission));
        const auto asked = run("key-1b", {"resume"});
        QCOMPARE(asked->code(), int(ExitCode::Usage));
        QVERIFY2(asked->err().contains("run 1"), asked->err().constData());
        QCOMPARE(m_one.made(), 0);
        const auto told = run("key-1b", {"resume", "--same-organization"});
        QVERIFY2(told->code() == 0, told->err().constData());
        QCOMPARE(m_one.made(), 3);
        QCOMPARE(journals().size(), 1);
        QCOMPARE(run("key-1b", {"resume", "--same-organization", "--other-organization"})->code(),
                 int(ExitCode::Usage));
    }

    void idsThatAreKeptAreAskedFor()
    {
        endKeyAt("key-1", 3);
        (void)run("key-1", {"invite", "--from", people(4), "--role", "reader"});
        // The next key sees projects and invites that nobody has seen before.
        m_special = [](const Request &request) -> std::optional<Step> {
            if (request.path().endsWith("/projects"))
                return Step::list({projectJson("proj_new", "New")});
            return std::nullopt;
        };
        const auto again = run("key-1b", {"resume"});
        QVERIFY2(again->code() == 0, again->err().constData());
        QCOMPARE(m_one.made(), 4);
        QCOMPARE(journals().size(), 1);
    }

    void aKeyThatMayNotLookIsAskedAbout()
    {
        QCOMPARE(run("key-1", {"invite", "a@example.com", "--role", "reader"})->code(), 0);
        m_special = [](const Request &request) -> std::optional<Step> {
            if (request.method == "GET")
                return Step::json(401, errorJson("Missing scopes: api.management.read"));
            return std::nullopt;
        };
        const auto asked = run("key-1b", {"invite", "b@example.com", "--role", "reader"});
        QCOMPARE(asked->code(), int(ExitCode::Usage));
        QVERIFY2(asked->err().contains("--same-organization"), asked->err().constData());
        QCOMPARE(m_one.made(), 1);
    }

    void whoeverWritesAJournalWithoutIdsIsNotPassedOver()
    {
        int lists = 0;
        m_aside = [](const Request &request) { return request.path().endsWith("/projects"); };
        m_special = [&](const Request &request) -> std::optional<Step> {
            if (request.path().endsWith("/invites") && key(request) == "key-1" && ++lists == 2)
                return answerOf(request).hold(); // its journal is open, its run not yet written
            return std::nullopt;
        };
        const QByteArray list = people(3);
        const Process first = start("key-1", {"invite", "--from", list, "--role", "reader"});
        first->start();
        QTRY_COMPARE(lists, 2);
        const auto second = run("key-1b", {"invite", "--from", list, "--role", "reader"});
        QCOMPARE(second->code(), int(ExitCode::Usage));
        QVERIFY2(second->err().contains("is working with another key"), second->err().constData());
        QVERIFY2(second->err().contains("--same-organization"), second->err().constData());
        m_server->release();
        QVERIFY(first->finish());
        QVERIFY2(first->code() == 0, first->err().constData());
        QCOMPARE(m_one.made(), 3);
        QCOMPARE(journals().size(), 1);
    }

    void aJournalWithoutIdsThatIsOpenIsNotPassedOver()
    {
        m_aside = [](const Request &request) { return request.path().endsWith("/projects"); };
        m_special = [](const Request &request) -> std::optional<Step> {
            return request.method == "POST" ? std::optional(Step::closeAfterRequest())
                                            : std::nullopt;
        };
        QCOMPARE(run("key-1", {"invite", "a@example.com", "--role", "reader"})->code(),
                 int(ExitCode::OutcomeUnknown));
        m_special = nullptr;
        const auto second = run("key-1b", {"invite", "a@example.com", "--role", "reader"});
        QCOMPARE(second->code(), int(ExitCode::Usage));
        QCOMPARE(m_one.made(), 0);
        const auto same =
            run("key-1b", {"invite", "a@example.com", "--role", "reader", "--same-organization"});
        QCOMPARE(same->code(), int(ExitCode::OutcomeUnknown));
        QCOMPARE(m_one.made(), 0);
    }

    void anotherNameOfTheServerIsTheSameOrganization_data()
    {
        QTest::addColumn<bool>("projects"); // which the key may list
        QTest::newRow("by its projects") << true;
        QTest::newRow("by its invites") << false;
    }
    void anotherNameOfTheServerIsTheSameOrganization()
    {
        QFETCH(bool, projects);
        if (!projects)
            m_aside = [](const Request &request) { return request.path().endsWith("/projects"); };
        int posts = 0;
        m_special = [&](const Request &request) -> std::optional<Step> {
            if (request.method == "POST" && ++posts == 2)
                return answerOf(request).hold();
            return std::nullopt;
        };
        const QByteArray list = people(4);
        const Process first = start("key-1", {"invite", "--from", list, "--role", "reader"});
        first->start();
        QTRY_COMPARE(posts, 2);
        const Process beside = elsewhere("key-1", {"invite", "--from", list, "--role", "reader"});
        QCOMPARE(beside->code(), int(ExitCode::Failed));
        QVERIFY2(beside->err().contains("is working on"), beside->err().constData());
        QCOMPARE(posts, 2);
        first->send(SIGKILL);
        QVERIFY(!first->finish());
        const Process resumed = elsewhere("key-1", {"resume"});
        QVERIFY2(resumed->code() == 0, resumed->err().constData());
        QCOMPARE(m_one.made(), 4);
        QCOMPARE(m_one.state().size(), 4);
        QCOMPARE(journals().size(), 1);
        QVERIFY(elsewhere("key-1", {"runs"})->out().contains("finished"));
    }

    void anotherServerIsAnotherOrganization()
    {
        QCOMPARE(run("key-1", {"invite", "a@example.com", "--role", "reader"})->code(), 0);
        m_keys.insert("key-1", &m_two);
        const Process other = elsewhere("key-1", {"invite", "a@example.com", "--role", "reader"});
        QVERIFY2(other->code() == 0, other->err().constData());
        QCOMPARE(m_two.made(), 1);
        QCOMPARE(journals().size(), 2);
    }

    void anotherOrganizationIdIsAnotherJournal()
    {
        // One key that serves two organizations, by the header.
        m_special = [this](const Request &request) -> std::optional<Step> {
            return (request.header("openai-organization") == "org-two" ? m_two : m_one)
                .answer(request);
        };
        for (const char *organization : {"org-one", "org-two"}) {
            const Process cli = start("key-1", {"invite", "a@example.com", "--role", "reader"});
            cli->set("OPENAI_ORG_ID", QString::fromLatin1(organization));
            QVERIFY(cli->finish());
            QVERIFY2(cli->code() == 0, cli->err().constData());
        }
        QCOMPARE(m_one.made(), 1);
        QCOMPARE(m_two.made(), 1);
        QCOMPARE(journals().size(), 2);
        // Without an id the projects tell which is meant.
        QCOMPARE(run("key-1", {"invite", "b@example.com", "--role", "reader"})->code(), 0);
        QCOMPARE(journals().size(), 2);
    }

    void runsNeedsNoKeyAndNoLock()
    {
        const Process writer = start("key-1", {"invite", "a@example.com", "--role", "reader"});
        m_special = [this](const Request &request) -> std::optional<Step> {
            if (request.method == "POST")
                return answerOf(request).hold();
            return std::nullopt;
        };
        writer->start();
        QTRY_COMPARE(m_one.made(), 1);
        for (int i = 0; i < 3; ++i) {
            const auto cli = run({}, {"runs"});
            QCOMPARE(cli->code(), 0);
            QVERIFY2(cli->out().contains("running"), cli->out().constData());
        }
        m_server->release();
        QVERIFY(writer->finish());
        QCOMPARE(writer->code(), 0);
    }

    void runsReadsWhatMayNotBeWritten_data()
    {
        QTest::addColumn<bool>("killed"); // with a -wal that holds all
        QTest::newRow("closed") << false;
        QTest::newRow("killed") << true;
    }
    void runsReadsWhatMayNotBeWritten()
    {
        QFETCH(bool, killed);
        const Process writer = start("key-1", {"invite", "a@example.com", "--role", "reader"});
        m_special = [this, killed](const Request &request) -> std::optional<Step> {
            if (request.method == "POST" && killed)
                return answerOf(request).hold();
            return std::nullopt;
        };
        writer->start();
        QTRY_COMPARE(m_one.made(), 1);
        if (killed)
            writer->send(SIGKILL);
        (void)writer->finish();
        const QFileInfo journal(journals().value(0));
        const QStringList before = QDir(journal.path()).entryList(QDir::Files);
        if (killed)
            QVERIFY(QFileInfo(journal.filePath() + QStringLiteral("-wal")).size() > 0);
        QVERIFY(changeModes(QStringLiteral("a+rX,a-w")));
        const auto cli = run({}, {"runs"}, true);
        QVERIFY2(cli->code() == 0, cli->err().constData());
        QVERIFY2(cli->out().contains("create"), cli->out().constData());
        const auto steps = run({}, {"runs", "1"}, true);
        QVERIFY2(steps->out().contains("a@example.com"), steps->err().constData());
        QCOMPARE(QDir(journal.path()).entryList(QDir::Files), before);
        QVERIFY(changeModes(QStringLiteral("u+w")));
    }

    void aJournalThatCannotBeReadIsNotNothing()
    {
        QCOMPARE(run("key-1", {"invite", "a@example.com", "--role", "reader"})->code(), 0);
        QFile file(journals().value(0));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const auto told = run({}, {"runs"});
        QCOMPARE(told->code(), int(ExitCode::Failed));
        QVERIFY2(told->err().contains("damaged"), told->err().constData());
        for (int i = 0; i < 2; ++i) { // it is set aside by the first
            const auto cli = run("key-1", {"resume"});
            QCOMPARE(cli->code(), int(ExitCode::Failed));
            QVERIFY2(cli->err().contains("was saved as"), cli->err().constData());
        }
    }

    void twoJournalsOfOneOrganizationAreBothFinished()
    {
        makeTwoJournals();
        // The key that knows one of them finishes it, and then the other one.
        QCOMPARE(run("key-1", {"resume"})->code(), 0);
        const auto other = run("key-1", {"resume"});
        QVERIFY2(other->out().contains("q2@example.com"), other->err().constData());
        QCOMPARE(run("key-1", {"resume"})->code(), 0);
        QStringList people;
        const QStringList state = m_one.state();
        for (const QString &line : state)
            people.append(line.section(QLatin1Char(' '), 0, 0));
        QCOMPARE(people,
                 QStringList({QStringLiteral("p1@example.com"), QStringLiteral("p2@example.com"),
                              QStringLiteral("q0@example.com"), QStringLiteral("q2@example.com")}));
        QCOMPARE(journals().size(), 2);
    }

    void whoeverWritesOneOfTwoJournalsHoldsBoth()
    {
        makeTwoJournals();
        QCOMPARE(run("key-1", {"resume"})->code(), 0);
        (void)run("key-1", {"resume"}); // now it knows both
        m_special = [this](const Request &request) -> std::optional<Step> {
            if (request.method == "POST")
                return answerOf(request).hold();
            return std::nullopt;
        };
        const int made = m_one.made();
        const Process writer = start("key-1", {"invite", "x@example.com", "--role", "reader"});
        writer->start();
        QTRY_COMPARE(m_one.made(), made + 1);
        const auto second = run("key-1b", {"invite", "x@example.com", "--role", "reader"});
        QCOMPARE(second->code(), int(ExitCode::Failed));
        QVERIFY2(second->err().contains("working on"), second->err().constData());
        m_server->release();
        QVERIFY(writer->finish());
        QCOMPARE(m_one.made(), made + 1);
    }

    void whateverHidesARunIsTold_data()
    {
        QTest::addColumn<QString>("how"); // SQL, or what stands in the journal's place
        for (const char *how :
             {"a folder", "a pipe", "a link to nothing", "nothing", "DELETE FROM run",
              "UPDATE run SET state = 'odd'", "DELETE FROM step",
              "DELETE FROM step WHERE state = 'queued'", "DROP TABLE step", "DROP TABLE known_key",
              "UPDATE organization SET origin = 'https://elsewhere.example:443'; DROP TABLE run",
              "PRAGMA user_version = 0", "PRAGMA user_version = 2"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void whateverHidesARunIsTold()
    {
        QFETCH(QString, how);
        endKeyAt("key-1", 2);
        QCOMPARE(run("key-1", {"invite", "--from", people(3), "--role", "reader"})->code(),
                 int(ExitCode::KeyOrPermission));
        const int before = m_server->requestCount("POST");
        hide(journals().constFirst(), how);
        const auto told = run({}, {"runs"});
        QVERIFY2(told->code() == int(ExitCode::Failed) || told->out().contains("damaged"),
                 told->err().constData());
        m_ends.clear();
        const auto cli = run("key-1", {"resume"});
        QVERIFY2(cli->code() == int(ExitCode::Failed), cli->err().constData());
        QVERIFY(!cli->err().isEmpty());
        QCOMPARE(m_server->requestCount("POST"), before);
    }

    void anOriginThatIsNotAsItWasWrittenHidesNoRun()
    {
        endKeyAt("key-1", 2);
        QCOMPARE(run("key-1", {"invite", "--from", people(3), "--role", "reader"})->code(),
                 int(ExitCode::KeyOrPermission));
        m_ends.clear();
        hide(journals().constFirst(), QStringLiteral("UPDATE organization SET origin = 'odd'"));
        QCOMPARE(run("key-1", {"resume"})->code(), 0);
        QCOMPARE(m_one.made(), 3);
        QCOMPARE(journals().size(), 1);
    }

    void noOutputReplacesAJournalOrTheListOfPeople()
    {
        const QByteArray list = people(3);
        endKeyAt("key-1", 2);
        const auto onto =
            run("key-1", {"invite", "--from", list, "--role", "reader", "--results", list});
        QCOMPARE(onto->code(), int(ExitCode::Usage));
        QCOMPARE(m_one.made(), 0);
        QCOMPARE(run("key-1", {"invite", "--from", list, "--role", "reader"})->code(),
                 int(ExitCode::KeyOrPermission));
        m_ends.clear();
        const QByteArray journal = journals().constFirst().toLocal8Bit();
        const QByteArray held = bytesOf(journals().constFirst());
        const QString link = m_folder->filePath(QStringLiteral("link.csv"));
        QVERIFY(QFile::link(journals().constFirst(), link));
        for (const QByteArray &path : {journal, journal + "-new", link.toLocal8Bit()}) {
            const auto results = run("key-1", {"resume", "--results", path});
            QVERIFY2(results->code() == int(ExitCode::Usage), results->err().constData());
            QCOMPARE(run({}, {"runs", "1", "--results", path})->code(), int(ExitCode::Failed));
            const auto exported = run("key-1", {"export", "--output", path, "--format", "csv"});
            QVERIFY2(exported->code() != 0, exported->err().constData());
        }
        QCOMPARE(bytesOf(journals().constFirst()), held);
        QCOMPARE(m_one.made(), 1);
    }

    void aJournalOfAnEarlierVersionIsTakenOver_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("sameKey");
        for (int version = 1; version <= 2; ++version) {
            const QString file = QStringLiteral("version%1.sqlite").arg(version);
            QTest::addRow("%d, its key", version) << file << true;
            QTest::addRow("%d, another key", version) << file << false;
        }
    }
    /// Two rows of its second run are left: one revoked and not yet invited again, one not begun.
    void aJournalOfAnEarlierVersionIsTakenOver()
    {
        QFETCH(QString, file);
        QFETCH(bool, sameKey);
        const QString folder = m_folder->filePath(QStringLiteral("vestibule/vestibule/journals"));
        QVERIFY(QDir().mkpath(folder));
        const QString path = Journal::pathFor(folder, m_server->baseUrl(), {},
                                              sameKey ? QStringLiteral("key-1")
                                                      : QStringLiteral("a key of long ago"));
        QVERIFY(QFile::copy(QFINDTESTDATA("data/journals/") + file, path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        m_one.add(QStringLiteral("mia@example.com"));
        m_one.add(QStringLiteral("p0@example.com"));
        QVERIFY(run({}, {"runs", "2"})->out().contains("p1@example.com"));
        const auto cli = run("key-1", {"resume"});
        QVERIFY2(cli->code() == 0, cli->err().constData());
        QCOMPARE(m_one.made(), 2);
        QVERIFY(m_one.state().contains(QStringLiteral("p1@example.com owner pending")));
        QCOMPARE(journals(), QStringList(path));
        const int before = m_server->requestCount();
        QCOMPARE(run("key-1", {"resume"})->code(), 0);
        QCOMPARE(m_server->requestCount(), before); // it is known now
    }

    void aFileSystemWithoutLocks_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("no locks") << QStringLiteral("nolocks");
        QTest::newRow("no shared mappings") << QStringLiteral("nomaps");
    }
    void aFileSystemWithoutLocks()
    {
        QFETCH(QString, kind);
        m_poor = kind;
        const auto first = run("key-1", {"invite", "a@example.com", "--role", "reader"});
        QVERIFY2(first->code() == 0, first->err().constData());
        QCOMPARE(files(QStringLiteral("*.holder")), QStringList());
        QVERIFY(run({}, {"runs"})->out().contains("create"));
        m_special = [this](const Request &request) -> std::optional<Step> {
            if (request.method == "POST")
                return answerOf(request).hold();
            return std::nullopt;
        };
        const Process writer = start("key-1", {"invite", "b@example.com", "--role", "reader"});
        writer->start();
        QTRY_COMPARE(m_one.made(), 2);
        const auto second = run("key-1b", {"invite", "b@example.com", "--role", "reader"});
        QCOMPARE(second->code(), int(ExitCode::Failed));
        QVERIFY2(second->err().contains("Nothing was sent"), second->err().constData());
        QVERIFY(run({}, {"runs"})->out().contains("running"));
        writer->send(SIGKILL);
        (void)writer->finish();
        // A process of this computer is seen to be gone, by the kernel or by its number.
        m_special = nullptr;
        const auto again = run("key-1", {"resume"});
        QVERIFY2(again->code() == 0, again->err().constData());
        QCOMPARE(m_one.made(), 2);
        QCOMPARE(m_one.state().size(), 2);
    }

    void aHolderElsewhereIsNamedAndSetAside()
    {
        m_poor = QStringLiteral("nolocks");
        QCOMPARE(run("key-1", {"invite", "a@example.com", "--role", "reader"})->code(), 0);
        const QString name = journals().value(0) + QStringLiteral(".holder");
        for (const QByteArray &text :
             {QByteArray("77\nvestibule\nelsewhere\nid\nboot\n1795000000\npid:[1]\n"),
              QByteArray()}) {
            QFile holder(name);
            QVERIFY(holder.open(QIODevice::WriteOnly));
            holder.write(text);
            holder.close();
            const auto refused = run("key-1", {"invite", "b@example.com", "--role", "reader"});
            QCOMPARE(refused->code(), int(ExitCode::Failed));
            QVERIFY2(refused->err().contains(journals().value(0).toLatin1())
                         && refused->err().contains("runs --unlock"),
                     refused->err().constData());
            QCOMPARE(refused->err().contains("process 77 on elsewhere"), !text.isEmpty());
            QCOMPARE(run({}, {"runs"})->code(), 0);
            const auto unlocked = run({}, {"runs", "--unlock"});
            QCOMPARE(unlocked->code(), 0);
            QVERIFY2(unlocked->err().contains("Unlocked"), unlocked->err().constData());
            QVERIFY(!QFileInfo::exists(name));
        }
        QCOMPARE(run("key-1", {"invite", "b@example.com", "--role", "reader"})->code(), 0);
        QVERIFY(run({}, {"runs", "--unlock"})->err().contains("No journal is locked"));
    }

    void aFinderElsewhereIsSetAside()
    {
        m_poor = QStringLiteral("nolocks");
        QCOMPARE(run("key-1", {"invite", "a@example.com", "--role", "reader"})->code(), 0);
        const QString name = journals().value(0);
        QFile holder(QFileInfo(name).dir().filePath(QStringLiteral("finding.holder")));
        QVERIFY(holder.open(QIODevice::WriteOnly));
        holder.write("77\nvestibule\nelsewhere\nid\nboot\n1795000000\npid:[1]\n");
        holder.close();
        const auto refused = run("key-1b", {"invite", "b@example.com", "--role", "reader"});
        QCOMPARE(refused->code(), int(ExitCode::Failed));
        QVERIFY2(refused->err().contains("process 77 on elsewhere"), refused->err().constData());
        QVERIFY(run({}, {"runs", "--unlock"})->err().contains("Unlocked"));
        QCOMPARE(run("key-1b", {"invite", "b@example.com", "--role", "reader"})->code(), 0);
        QCOMPARE(journals().size(), 1);
    }

    void anEmptiedJournalIsToldAndLeavesNoSecondOne()
    {
        QCOMPARE(run("key-1", {"invite", "a@example.com", "--role", "reader"})->code(), 0);
        QFile file(journals().value(0));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.close();
        for (const char *suffix : {"-wal", "-shm"})
            QFile::remove(file.fileName() + QLatin1String(suffix));
        const auto cli = run("key-1", {"invite", "b@example.com", "--role", "reader"});
        QCOMPARE(cli->code(), 0);
        QVERIFY2(cli->err().contains("was saved as"), cli->err().constData());
        QCOMPARE(journals(), QStringList(file.fileName()));
        QCOMPARE(files(QStringLiteral("*.damaged-*")).size(), 1);
    }

    void aDiskThatFailsDamagesNothing()
    {
        endKeyAt("key-1", 2);
        (void)run("key-1", {"invite", "--from", people(3), "--role", "reader"});
        endKeyAt("nobody", 0);
        int failed = 0;
        int named = 0; // with the folder, as far as it was open at the time
        for (int reads = 0; reads < 60; reads += 3) {
            const Process cli = start("key-1", {"resume", "9"});
            setPoor(*cli, QString());
            cli->set("POORFILES_READS", QString::number(reads));
            QVERIFY(cli->finish());
            QCOMPARE(cli->code(), int(ExitCode::Failed)); // there is no run 9
            const bool read = cli->err().contains("no run 9");
            failed += read ? 0 : 1;
            const QByteArray folder = QFileInfo(journals().value(0)).path().toLatin1();
            named += cli->err().contains(folder) ? 1 : 0;
            QCOMPARE(files(QStringLiteral("*.damaged-*")), QStringList());
            QCOMPARE(journals().size(), 1);
        }
        QVERIFY2(failed > 3, "no read failed, so nothing was tried");
        QVERIFY2(named > 0, "the folder is to be named");
        QCOMPARE(run("key-1", {"resume"})->code(), 0);
        QCOMPARE(m_one.made(), 3);
    }

private:
    Step answer(const Request &request)
    {
        if (request.method != "GET")
            ++m_changes;
        if (!m_ends.isEmpty() && key(request) == m_ends && m_changes >= m_endsAt)
            return Step::json(401, errorJson("Incorrect API key provided"));
        if (m_aside && m_aside(request))
            return Step::json(403, errorJson("You may not do this"));
        if (m_special) {
            if (const std::optional<Step> step = m_special(request))
                return *step;
        }
        return answerOf(request);
    }

    Step answerOf(const Request &request)
    {
        StatefulOrganization *organization = m_keys.value(key(request));
        return organization ? organization->answer(request)
                            : Step::json(401, errorJson("Incorrect API key provided"));
    }

    static QByteArray key(const Request &request)
    {
        return request.header("authorization").mid(int(qstrlen("Bearer ")));
    }

    /// From its change number `change` on the key is refused.
    void endKeyAt(const QByteArray &ended, int change)
    {
        m_ends = ended;
        m_endsAt = change;
    }

    Process start(const QByteArray &adminKey, const QByteArrayList &arguments)
    {
        QStringList words;
        for (const QByteArray &argument : arguments)
            words.append(QString::fromLatin1(argument));
        auto cli = std::make_unique<CliProcess>(words);
        cli->set("OPENAI_BASE_URL", m_server->baseUrl());
        if (!adminKey.isEmpty())
            cli->set("OPENAI_ADMIN_KEY", QString::fromLatin1(adminKey));
        cli->setDataFolder(m_folder->path());
        if (!m_poor.isEmpty())
            setPoor(*cli, m_poor);
        return cli;
    }

    static void setPoor(CliProcess &cli, const QString &kind)
    {
        cli.set("LD_PRELOAD",
                QCoreApplication::applicationDirPath() + QStringLiteral("/vestibule-poorfiles.so"));
        cli.set("ASAN_OPTIONS", QStringLiteral("verify_asan_link_order=0"));
        cli.set("POORFILES", kind);
    }

    /// By another name of the same server, which is another origin.
    Process elsewhere(const QByteArray &adminKey, const QByteArrayList &arguments)
    {
        Process cli = start(adminKey, arguments);
        cli->set(
            "OPENAI_BASE_URL",
            m_server->baseUrl().replace(QLatin1String("127.0.0.1"), QLatin1String("localhost")));
        if (!cli->finish())
            qWarning("no normal end");
        return cli;
    }

    Process run(const QByteArray &adminKey, const QByteArrayList &arguments, bool asNobody = false)
    {
        Process cli = start(adminKey, arguments);
        if (asNobody)
            cli->dropRights();
        return cli->finish() ? std::move(cli) : start(adminKey, {});
    }

    QByteArray people(int count)
    {
        QFile file(m_folder->filePath(QStringLiteral("people.txt")));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        for (int i = 0; i < count; ++i)
            file.write("p" + QByteArray::number(i) + "@example.com\n");
        return file.fileName().toLatin1();
    }

    QStringList files(const QString &pattern) const
    {
        const QDir folder(m_folder->filePath(QStringLiteral("vestibule/vestibule/journals")));
        QStringList paths;
        const QStringList names = folder.entryList({pattern});
        for (const QString &name : names)
            paths.append(folder.filePath(name));
        return paths;
    }

    QStringList journals() const { return files(QStringLiteral("*.sqlite")); }

    /// One begun by each key while nothing told that they are of one organization; of each run two
    /// rows are left, one of them in both.
    void makeTwoJournals()
    {
        m_aside = [](const Request &request) {
            return request.path().startsWith("/v1/organization/projects");
        };
        endKeyAt("key-1", 2);
        (void)run(
            "key-1",
            {"invite", "p0@example.com", "p1@example.com", "p2@example.com", "--role", "reader"});
        m_one.remove(m_one.ids().constFirst());
        endKeyAt("key-1b", m_changes + 2);
        (void)run("key-1b",
                  {"invite", "q0@example.com", "p1@example.com", "q2@example.com", "--role",
                   "reader", "--other-organization"});
        QCOMPARE(journals().size(), 2);
        QCOMPARE(m_one.made(), 2);
        m_aside = nullptr;
        m_ends.clear();
    }

    /// Puts something else in a journal's place, or changes what it holds.
    static void hide(const QString &path, const QString &how)
    {
        const QStringList sql = how.split(QStringLiteral("; "));
        if (how == QLatin1String("nothing")) {
            QVERIFY(QFile::resize(path, 0));
        } else if (how.startsWith(QLatin1String("a "))) {
            QVERIFY(QFile::rename(path, path + QStringLiteral(".away")));
            if (how == QLatin1String("a folder"))
                QVERIFY(QDir().mkdir(path));
            else if (how == QLatin1String("a pipe"))
                QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
            else
                QVERIFY(QFile::link(QStringLiteral("/nonexistent/journal"), path));
        } else {
            const QString name = QStringLiteral("hide");
            {
                QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
                database.setDatabaseName(path);
                QVERIFY(database.open());
                QSqlQuery query(database);
                for (const QString &one : sql)
                    QVERIFY2(query.exec(one), qPrintable(query.lastError().text()));
            }
            QSqlDatabase::removeDatabase(name);
        }
    }

    bool changeModes(const QString &modes)
    {
        QProcess chmod;
        chmod.start(QStringLiteral("chmod"), {QStringLiteral("-R"), modes, m_folder->path()});
        return chmod.waitForFinished() && chmod.exitCode() == 0;
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    StatefulOrganization m_one;
    StatefulOrganization m_two;
    QHash<QByteArray, StatefulOrganization *> m_keys;
    QString m_poor; // what its file system lacks
    QByteArray m_ends;
    int m_endsAt = 0;
    int m_changes = 0; // POST and DELETE so far
    std::function<bool(const Request &)> m_aside; // what no key may
    std::function<std::optional<Step>(const Request &)> m_special;
};

VESTIBULE_TEST(OrganizationsTest)
#include "tst_organizations.moc"
