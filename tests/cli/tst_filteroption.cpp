// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/exitcode.h"
#include "support/cliprocess.h"
#include "support/jsonfixtures.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Vestibule;
using namespace Qt::Literals;

namespace {

constexpr qint64 kDay = 86'400;

QByteArray withProject(QByteArray invite, const QByteArray &id)
{
    return invite.replace("\"projects\":[]",
                          "\"projects\":[{\"id\":\"" + id + "\",\"role\":\"member\"}]");
}

} // namespace

/// `list` and `export` with --filter, against a server that answers what is asked.
class FilterOptionTest : public TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ScriptedServer>();
        m_server->setClock(systemClock());
        m_refused.clear();
        m_server->setHandler([this](const Request &request) { return answer(request); });
    }

    void listShowsWhatTheSearchFinds_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("found"); // ids in the server's order
        const auto row = [](const QString &search, const QString &found) {
            QTest::newRow(qPrintable(search)) << search << found;
        };
        row(u"kim"_s, u"a b"_s);
        row(u"KIM -status:accepted"_s, u"a"_s);
        row(u"-kim"_s, u"c d"_s);
        row(u"-\"kim\""_s, u"c d"_s);
        row(u"invited:>30d"_s, u"d"_s);
        row(u"is:member"_s, u"b"_s);
        row(u"-is:member status:pending"_s, u"a c"_s);
        row(u"project:\"web design\""_s, u"c"_s);
        row(u"project:proj_B,design"_s, u"c d"_s);
        row(u"domain:other.org,zzz"_s, u"d"_s);
        row(u"nobody"_s, QString());
    }
    void listShowsWhatTheSearchFinds()
    {
        QFETCH(const QString, search);
        QFETCH(const QString, found);
        CliProcess cli({u"list"_s, u"--json"_s, u"--filter"_s, search}, m_server.get());
        QVERIFY(cli.finish());
        QVERIFY2(cli.code() == 0 && cli.err().isEmpty(), cli.err().constData());
        QStringList ids;
        const QJsonArray array = QJsonDocument::fromJson(cli.out()).array();
        for (const QJsonValue &invite : array)
            ids.append(invite[u"id"_s].toString());
        QCOMPARE(ids.join(u' '), found);
        QCOMPARE(countOf("/users"), search.contains(u"member"_s) ? 1 : 0);
        QCOMPARE(countOf("/projects"), search.contains(u"project"_s) ? 1 : 0);
    }

    /// "Soon" is what the preferences of the window say.
    void soonIsAsPreferred()
    {
        m_server->setHandler([](const Request &) {
            return Step::list({freshInviteJson("invite-a", "kim@example.com")}, false);
        });
        const auto found = [this](const QByteArray &settings) {
            const QTemporaryDir config;
            (void)QDir(config.path()).mkdir(u"vestibule"_s);
            QFile file(config.filePath(u"vestibule/vestibule.ini"_s));
            if (!file.open(QIODevice::WriteOnly) || file.write(settings) < 0)
                return QByteArray("no settings");
            file.close();
            CliProcess cli({u"list"_s, u"--filter"_s, u"is:soon"_s}, m_server.get());
            cli.set("XDG_CONFIG_HOME", config.path());
            if (!cli.finish() || cli.code() != 0)
                return cli.err();
            return file.exists() ? cli.out() : QByteArray("set aside");
        };
        QVERIFY(!found({}).contains("kim@"));
        QVERIFY(found("[list]\nsoonDays=8\n").contains("kim@"));
        QVERIFY(!found("[list]\nsoonDays=\"8\n").contains("kim@")); // and stays where it is
    }

    void aLimitCountsWhatIsFound()
    {
        CliProcess cli({u"list"_s, u"--filter"_s, u"-kim"_s, u"--limit"_s, u"1"_s}, m_server.get());
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), 0);
        QVERIFY2(cli.out().contains("jo@") && !cli.out().contains("kim"), cli.out().constData());
        QCOMPARE(cli.out().trimmed().count('\n'), 1); // the head and one row
    }

    void exportWritesWhatTheSearchFinds_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"csv", "csv-spreadsheet", "json", "jsonl"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void exportWritesWhatTheSearchFinds()
    {
        QFETCH(const QString, format);
        CliProcess cli = exportOf(u"status:pending -is:member"_s, {u"--format"_s, format});
        QVERIFY(cli.finish());
        QCOMPARE(cli.err(), QByteArray("2 invite(s) exported.\n"));
        QCOMPARE(cli.code(), 0);
        const QByteArray content = written();
        QVERIFY2(content.contains("kim@example.com") && content.contains("jo@example.com"),
                 content.constData());
        QVERIFY2(!content.contains("KIM@") && !content.contains("other.org"), content.constData());
    }

    void exportOfNothingIsAFileWithoutRows()
    {
        CliProcess cli = exportOf(u"nobody"_s);
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), 0);
        QCOMPARE(cli.err(), QByteArray("0 invite(s) exported.\n"));
        QCOMPARE(written().count('\n'), 1);
    }

    void anEmptySearchIsNoSearchForEverything()
    {
        for (const QString &search : {QString(), u"  "_s, u"\"\""_s}) {
            for (const QString &command : {u"list"_s, u"revoke"_s, u"resend"_s}) {
                CliProcess cli({command, u"--filter"_s, search}, m_server.get());
                QVERIFY(cli.finish());
                QCOMPARE(cli.code(), int(ExitCode::Usage));
                QVERIFY2(cli.err().contains("--filter is empty"), cli.err().constData());
            }
        }
        QCOMPARE(m_server->requestCount(), 0);
    }

    void badSyntaxNamesItsPlaceAndAsksNobody()
    {
        CliProcess cli = exportOf(u"😀ä  stauts:pending"_s);
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::Usage));
        QVERIFY2(cli.err().startsWith("--filter, at character 5: ")
                     && cli.err().contains("status:pending"),
                 cli.err().constData());
        QCOMPARE(m_server->requestCount(), 0);
        QVERIFY(!QFile::exists(m_folder->filePath(u"out"_s)));
    }

    void membersThatCannotBeReadEndIt_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QByteArray>("refused");
        QTest::newRow("members") << u"is:member"_s << QByteArray("/users");
        QTest::newRow("projects") << u"project:design"_s << QByteArray("/projects");
    }
    void membersThatCannotBeReadEndIt()
    {
        QFETCH(const QString, search);
        QFETCH(const QByteArray, refused);
        m_refused = refused;
        CliProcess cli = exportOf(search);
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::KeyOrPermission));
        QVERIFY2(cli.err().contains("cannot be read") && cli.err().contains("api.management.read"),
                 cli.err().constData());
        QCOMPARE(countOf("/invites"), 0);
        QVERIFY(QDir(m_folder->path()).isEmpty()); // no half-written file either
    }

    void projectsByIdNeedNoNames()
    {
        m_refused = "/projects";
        CliProcess cli = exportOf(u"project:proj_a"_s);
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), 0);
        QCOMPARE(cli.err(), QByteArray("1 invite(s) exported.\n"));
    }

    void revokeRefusedItsMembersRevokesNothing()
    {
        m_refused = "/users";
        CliProcess cli({u"revoke"_s, u"--yes"_s, u"--filter"_s, u"-is:member"_s}, m_server.get());
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::KeyOrPermission));
        QCOMPARE(m_server->requestCount("DELETE"), 0);
    }

    void aSlipOfThePenRevokesNothing_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("role") << u"-role:onwer status:pending"_s
                              << QByteArray("Did you mean -role:owner?");
        QTest::newRow("status") << u"-status:acepted"_s
                                << QByteArray("Did you mean -status:accepted?");
        QTest::newRow("far off") << u"role:xyz"_s << QByteArray("No invite has");
    }
    void aSlipOfThePenRevokesNothing()
    {
        QFETCH(QString, search);
        QFETCH(QByteArray, said);
        CliProcess cli({u"revoke"_s, u"--yes"_s, u"--filter"_s, search}, m_server.get());
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::Usage));
        QVERIFY2(cli.err().contains(said), cli.err().constData());
        QCOMPARE(m_server->requestCount("DELETE"), 0);
    }

    void aSlipOfThePenInAListIsTold()
    {
        for (const bool file : {false, true}) {
            CliProcess cli = file
                ? exportOf(u"status:pendng"_s)
                : CliProcess({u"list"_s, u"--filter"_s, u"status:pendng"_s}, m_server.get());
            QVERIFY(cli.finish());
            QCOMPARE(cli.code(), 0);
            QVERIFY2(cli.err().contains("Did you mean status:pending?"), cli.err().constData());
        }
        CliProcess sound({u"list"_s, u"--filter"_s, u"status:pending"_s}, m_server.get());
        QVERIFY(sound.finish());
        QCOMPARE(sound.err(), QByteArray());
    }

    void anUnknownProjectIsTold()
    {
        CliProcess cli({u"revoke"_s, u"--dry-run"_s, u"--filter"_s, u"-project:desing"_s},
                       m_server.get());
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), 0);
        QVERIFY2(cli.err().contains("desing"), cli.err().constData());
    }

    void resendTakesASearch()
    {
        CliProcess cli({u"resend"_s, u"--dry-run"_s, u"--filter"_s, u"kim"_s}, m_server.get());
        QVERIFY(cli.finish());
        QVERIFY2(cli.out().contains("\tkim@example.com\tready\t") && !cli.out().contains("KIM@")
                     && !cli.out().contains("jo@"),
                 cli.out().constData());
    }

private:
    Step answer(const Request &request) const
    {
        if (!m_refused.isEmpty() && request.path().endsWith(m_refused)) {
            return Step::json(401,
                              errorJson("You have insufficient permissions. Missing scopes: "
                                        "api.management.read"));
        }
        if (request.path().endsWith("/users"))
            return Step::list({memberJson("user-1", "Kim@other.example")});
        if (request.path().endsWith("/projects")) {
            return Step::list(
                {projectJson("proj_a", "Web Design"), projectJson("proj_b", "Research")});
        }
        const bool first = !request.target.contains("after=");
        return first
            ? Step::list({freshInviteJson("a", "kim@example.com", "pending", kDay),
                          freshInviteJson("b", "KIM@Other.example", "accepted", kDay)},
                         true)
            : Step::list(
                {withProject(freshInviteJson("c", "jo@example.com", "pending", 2 * kDay), "proj_a"),
                 withProject(freshInviteJson("d", "x@other.org", "expired", 60 * kDay), "proj_b")});
    }

    CliProcess exportOf(const QString &search, const QStringList &more = {})
    {
        return CliProcess(QStringList{u"export"_s, u"--output"_s, m_folder->filePath(u"out"_s),
                                      u"--filter"_s, search}
                              + more,
                          m_server.get());
    }

    QByteArray written() const
    {
        QFile file(m_folder->filePath(u"out"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    int countOf(const QByteArray &end) const
    {
        int count = 0;
        const auto requests = m_server->requests();
        for (const Request &request : requests)
            count += request.path().endsWith(end) ? 1 : 0;
        return count;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    QByteArray m_refused; // the end of a path
};

VESTIBULE_TEST(FilterOptionTest)
#include "tst_filteroption.moc"
