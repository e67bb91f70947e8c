// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/exitcode.h"
#include "support/cliprocess.h"
#include "support/jsonfixtures.h"
#include "support/scriptedserver.h"
#include "support/statefulorganization.h"
#include "support/testentry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Vestibule;

namespace {

constexpr char kPeople[] = "Address;Role;Projects\n"
                           "new1@example.com;reader;\n"
                           "New Person <new2@example.com>;owner;none\n"
                           "not an address;reader;\n"
                           "NEW1@example.com;reader;\n"
                           "open@example.com;reader;\n"
                           "member@example.com;reader;\n"
                           "late@example.com;reader;\n"
                           "boss@example.com;emperor;\n"
                           "lost@example.com;reader;nowhere\n"
                           "\n"
                           "new3@example.com;;Alpha:owner\n";

} // namespace

/// Commands that change many invites, each process with the journal of the one before.
class RunCommandsTest : public TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ScriptedServer>();
        m_server->setClock(systemClock());
        m_organization = {};
        m_posts = 0;
        m_special = nullptr;
        m_server->setHandler([this](const Request &request) { return answer(request); });
    }

    void aDryRunTellsEachRowAndSendsNothing()
    {
        const QString open = addKnown();
        const auto cli = run(
            {"invite", "--from", write("people.csv", kPeople), "--role", "reader", "--dry-run"});
        QCOMPARE(cli->code(), int(ExitCode::DoneInPart));
        const QByteArrayList lines = cli->out().split('\n');
        QCOMPARE(lines.size(), 11); // ten rows and the end
        QCOMPARE(lines.at(0), QByteArray("2\tnew1@example.com\tready\treader default"));
        QCOMPARE(lines.at(1), QByteArray("3\tnew2@example.com\tready\towner none"));
        QVERIFY2(lines.at(2).startsWith("4\tnot an address\tnot-an-address\t"),
                 lines.at(2).constData());
        QVERIFY2(lines.at(3).startsWith("5\tNEW1@example.com\ttwice\t"), lines.at(3).constData());
        QVERIFY2(lines.at(4).startsWith("6\topen@example.com\talready-pending\t"),
                 lines.at(4).constData());
        QVERIFY2(lines.at(5).startsWith("7\tmember@example.com\talready-member\t"),
                 lines.at(5).constData());
        QCOMPARE(lines.at(6), QByteArray("8\tlate@example.com\tready-again\treader default"));
        QVERIFY2(lines.at(7).startsWith("9\tboss@example.com\tunknown-role\t"),
                 lines.at(7).constData());
        QVERIFY2(lines.at(8).startsWith("10\tlost@example.com\tunknown-project\t"),
                 lines.at(8).constData());
        QCOMPARE(lines.at(9), QByteArray("12\tnew3@example.com\tready\treader proj_a:owner"));
        QCOMPARE(m_server->requestCount("GET"), m_server->requestCount());
        QVERIFY(m_organization.ids().contains(open));
        QVERIFY(QDir(m_folder->filePath(QStringLiteral("vestibule"))).isEmpty());
    }

    void aListIsInvitedAndEveryRowIsInTheResults()
    {
        addKnown();
        const QString results = m_folder->filePath(QStringLiteral("results.csv"));
        const auto cli = run({"invite", "--from", write("people.csv", kPeople), "--role", "reader",
                              "--results", results});
        QCOMPARE(cli->code(), int(ExitCode::DoneInPart));
        QCOMPARE(m_organization.state(),
                 QStringList({QStringLiteral("late@example.com reader pending"),
                              QStringLiteral("new1@example.com reader pending"),
                              QStringLiteral("new2@example.com owner pending"),
                              QStringLiteral("new3@example.com reader pending"),
                              QStringLiteral("open@example.com reader pending")}));
        QVERIFY2(cli->out().contains("\nlate@example.com\tresent\tinvite-"),
                 cli->out().constData());
        QVERIFY2(cli->out().contains("new1@example.com\tinvited\tinvite-"), cli->out().constData());
        QVERIFY2(cli->out().contains("member@example.com\tskipped\t\n"), cli->out().constData());
        QVERIFY2(cli->out().contains("boss@example.com\tfailed\t\n"), cli->out().constData());
        const QList<QByteArrayList> rows = csv(results);
        QCOMPARE(outcomes(rows),
                 QByteArray("done done failed skipped skipped skipped done failed "
                            "failed done"));
        for (const QByteArrayList &row : rows)
            QVERIFY2((row.at(5) == "done") == row.at(7).isEmpty(), row.join(',').constData());
        QCOMPARE(rows.at(9).at(1), QByteArray("new3@example.com"));
        QCOMPARE(rows.at(9).at(0), QByteArray("10"));
    }

    void aPlainListComesFromStdin()
    {
        CliProcess cli(words({"invite", "--from", "-", "--role", "owner"}), m_server.get());
        cli.setInput("a@example.com\nb@example.com\n");
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), 0);
        QCOMPARE(m_organization.state(),
                 QStringList({QStringLiteral("a@example.com owner pending"),
                              QStringLiteral("b@example.com owner pending")}));
    }

    void columnsAreNamedByHand()
    {
        const QString people = write("p.csv", "who,contact,level\nx,a@example.com,owner\n");
        const auto cli = run(
            {"invite", "--from", people, "--email-column", "Contact", "--role-column", "level"});
        QCOMPARE(cli->code(), 0);
        QCOMPARE(m_organization.state(),
                 QStringList(QStringLiteral("a@example.com owner pending")));
        const auto wrong = run({"invite", "--from", people, "--email-column", "post"});
        QCOMPARE(wrong->code(), int(ExitCode::Usage));
        QVERIFY2(wrong->err().contains("contact"), wrong->err().constData());
    }

    void columnsThatWereTakenAreTold()
    {
        const QString people = write("p.csv",
                                     "Team list;;\nCorreo electr\xC3\xB3nico;Rol;Ciudad\n"
                                     "a@example.com;owner;Madrid\n");
        const auto cli = run({"invite", "--from", people});
        QCOMPARE(cli->code(), 0);
        QCOMPARE(m_organization.state(),
                 QStringList(QStringLiteral("a@example.com owner pending")));
        QCOMPARE(cli->err(),
                 QByteArray("Skipped: line 1 (Team list).\n"
                            "Addresses: \xE2\x80\x9C"
                            "Correo electr\xC3\xB3nico\xE2\x80\x9D, roles: "
                            "\xE2\x80\x9CRol\xE2\x80\x9D. Not used: "
                            "\xE2\x80\x9C"
                            "Ciudad\xE2\x80\x9D.\n"));
    }

    void twoRolesOfOneAddressAreNotDone()
    {
        const QString people =
            write("p.csv", "email,role\na@example.com,owner\nA@example.com,reader\n");
        const auto cli = run({"invite", "--from", people});
        QCOMPARE(cli->code(), int(ExitCode::DoneInPart));
        QVERIFY2(cli->err().contains("with another role"), cli->err().constData());
        const QString same =
            write("s.csv", "email,role\nb@example.com,owner\nB@example.com,owner\n");
        QCOMPARE(run({"invite", "--from", same})->code(), 0);
    }

    void whatWasLeftOutKeepsItsWords()
    {
        const QString people = write("p.csv",
                                     "email,role,projects\na@example.com,owner,none\n"
                                     "b.example.com,owner,proj_x:owner\n"
                                     "c@example.com,Boss,proj_x\nd.example.com,,\n");
        const QString results = m_folder->filePath(QStringLiteral("r.csv"));
        const auto cli = run({"invite", "--from", people, "--role", "reader", "--no-projects",
                              "--results", results});
        QCOMPARE(cli->code(), int(ExitCode::DoneInPart));
        QFile file(results);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY2(csv.contains(",b.example.com,create,owner,proj_x:owner,"), csv.constData());
        QVERIFY2(csv.contains(",c@example.com,create,Boss,proj_x,"), csv.constData());
        QVERIFY2(csv.contains(",d.example.com,create,reader,none,"), csv.constData());
        QVERIFY2(csv.contains(",3\n"), csv.constData());
        // The journal keeps them as well.
        const QString later = m_folder->filePath(QStringLiteral("later.csv"));
        const auto told = run({"runs", "1", "--results", later});
        QVERIFY2(told->code() == 0, told->err().constData());
        QFile kept(later);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const QByteArray rows = kept.readAll();
        QCOMPARE(rows.count('\n'), csv.count('\n'));
        for (const char *row : {",b.example.com,create,owner,proj_x:owner,skipped,left-out,",
                                ",c@example.com,create,Boss,proj_x,skipped,left-out,“Boss”",
                                ",d.example.com,create,reader,none,skipped,left-out,"})
            QVERIFY2(rows.contains(row), rows.constData());
        const QJsonArray runs = QJsonDocument::fromJson(run({"runs", "--json"})->out()).array();
        QCOMPARE(runs.size(), 1);
    }

    void ownersWhoLookLikeOthersAreAskedFor()
    {
        const QString people = write("p.csv", "email,role\n\xD0\xB0nn@example.com,owner\n");
        const auto asked = run({"invite", "--from", people});
        QCOMPARE(asked->code(), int(ExitCode::Usage));
        QVERIFY2(asked->err().contains("--yes"), asked->err().constData());
        QVERIFY(m_organization.state().isEmpty());
        const auto dry = run({"invite", "--from", people, "--dry-run"});
        QVERIFY2(dry->out().contains("\towner default\tmixed-scripts\n"), dry->out().constData());
        QCOMPARE(run({"invite", "--from", people, "--yes"})->code(), 0);
        QCOMPARE(m_organization.state().size(), 1);
    }

    void columnsAreNamedByNumberOrNone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArrayList>("options");
        QTest::addColumn<QString>("state"); // empty: refused
        const auto row = [](const char *name, const char *content, const QByteArrayList &options,
                            const QString &state) {
            QTest::newRow(name) << QByteArray(content) << options << state;
        };
        const char *const jobs = "email,role\na@example.com,Engineer\n";
        row("none", jobs, {"--role", "reader", "--role-column", "none"},
            QStringLiteral("a@example.com reader pending"));
        row("without a header", "a@example.com,x,owner\n", {"--role-column", "3"},
            QStringLiteral("a@example.com owner pending"));
        row("under a header", "mail a,mail b,role\nb@example.com,a@example.com,owner\n",
            {"--email-column", "2"}, QStringLiteral("a@example.com owner pending"));
        row("a cell like the option", "Jo,none\na@example.com,owner\n",
            {"--projects-column", "none"}, QStringLiteral("a@example.com owner pending"));
        row("too far", jobs, {"--role", "reader", "--role-column", "3"}, {});
        row("zero", jobs, {"--role", "reader", "--role-column", "0"}, {});
        row("a sheet of no workbook", "email\na@example.com\n",
            {"--role", "reader", "--sheet", "People"}, {});
        row("twice", "email,email\na@example.com,b@example.com\n",
            {"--role", "reader", "--email-column", "email"}, {});
        row("undecided", "mail a,mail b\na@example.com,b@example.com\n", {"--role", "reader"}, {});
        row("of somebody else", "name,manager email\nAnn,a@example.com\n", {"--role", "reader"},
            {});
    }

    void columnsAreNamedByNumberOrNone()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArrayList, options);
        QFETCH(QString, state);
        QStringList arguments{QStringLiteral("invite"), QStringLiteral("--from"),
                              write("p.csv", content)};
        for (const QByteArray &option : options)
            arguments << QString::fromLatin1(option);
        CliProcess cli(arguments, m_server.get());
        QVERIFY(cli.finish());
        if (state.isEmpty()) {
            QCOMPARE(cli.code(), int(ExitCode::Usage));
            QVERIFY2(!cli.err().isEmpty(), cli.err().constData());
            QVERIFY(m_organization.state().isEmpty());
        } else {
            QVERIFY2(m_organization.state().contains(state), cli.err().constData());
        }
    }

    void listsThatCannotBeUsedSendNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("no role") << QByteArray("a@example.com\n") << QByteArray("Line 1");
        QTest::newRow("empty") << QByteArray("\n") << QByteArray();
        QTest::newRow("no text") << QByteArray("a\0b@example.com", 15) << QByteArray();
        QTest::newRow("missing") << QByteArray() << QByteArray("cannot be read");
    }

    void listsThatCannotBeUsedSendNothing()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, named);
        const QString path = content.isEmpty() ? m_folder->filePath(QStringLiteral("none"))
                                               : write("p.txt", content);
        const auto cli = run({"invite", "--from", path});
        QCOMPARE(cli->code(), int(ExitCode::Usage));
        QVERIFY2(!cli->err().isEmpty() && cli->err().contains(named), cli->err().constData());
        QCOMPARE(m_server->requestCount(), 0);
    }

    void aSelectionTakesWhatFits_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QStringList>("gone"); // by address
        const auto row = [](const char *options, const char *gone) {
            QTest::newRow(options) << QString::fromLatin1(options).split(u' ')
                                   << QString::fromLatin1(gone).split(u' ', Qt::SkipEmptyParts);
        };
        row("--status expired", "expired past");
        row("--status pending", "day week");
        row("--older-than 3d", "expired past week");
        row("--older-than 1h", "day expired past week");
        row("--older-than 2w", "expired past");
        row("--status pending --older-than 3d", "week");
        row("--filter id:ee,past,in", "past week"); // an accepted one is never taken
        row("--filter invited:>3d", "expired past week");
        row("--filter -invited:>3d", "day");
        row("--filter status:pending --status expired", "past");
        row("--filter invited:>3d --older-than 10d", "expired past");
    }

    void aSelectionTakesWhatFits()
    {
        QFETCH(QStringList, options);
        QFETCH(QStringList, gone);
        constexpr qint64 day = 86'400;
        const QByteArrayList all{freshInviteJson("day", "day", "pending", day),
                                 freshInviteJson("week", "week", "pending", 5 * day),
                                 freshInviteJson("past", "past", "pending", 30 * day),
                                 freshInviteJson("expired", "expired", "expired", 60 * day),
                                 freshInviteJson("in", "in", "accepted", 60 * day)};
        m_special = [all](const Request &request) {
            return request.method == "GET"
                ? Step::list(all)
                : Step::json(200, deletedJson(request.path().split('/').constLast()));
        };
        QStringList arguments = words({"revoke", "--yes"}) + options;
        CliProcess cli(arguments, m_server.get());
        QVERIFY2(cli.finish(), cli.err().constData());
        QStringList deleted;
        for (const Request &request : m_server->requests()) {
            if (request.method == "DELETE")
                deleted << QString::fromLatin1(request.path().split('/').constLast());
        }
        deleted.sort();
        QCOMPARE(deleted, gone);
        QCOMPARE(cli.code(), 0);
    }

    void withoutTheServersTimeNothingIsChosenByItsAge_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("gone"); // by address; none: it refuses
        const auto row = [](const char *options, const char *gone) {
            QTest::newRow(options)
                << QString::fromLatin1(options).split(u' ') << QString::fromLatin1(gone);
        };
        row("revoke --older-than 3d", "");
        row("resend --status pending --older-than 3d", "");
        row("revoke --filter invited:>3d", "");
        row("revoke --filter expires:<3d", "");
        row("revoke --filter is:overdue", "");
        row("revoke --status expired", "expired"); // by the server's word
        row("revoke --filter id:expired", "expired");
    }

    void withoutTheServersTimeNothingIsChosenByItsAge()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, gone);
        m_server->setClock({});
        constexpr qint64 day = 86'400;
        const QByteArrayList all{freshInviteJson("past", "past", "pending", 30 * day),
                                 freshInviteJson("expired", "expired", "expired", 60 * day)};
        m_special = [all](const Request &request) {
            return request.method == "GET"
                ? Step::list(all)
                : Step::json(200, deletedJson(request.path().split('/').constLast()));
        };
        CliProcess cli(options + words({"--yes"}), m_server.get());
        QVERIFY2(cli.finish(), cli.err().constData());
        QCOMPARE(m_server->requestCount("DELETE"), gone.isEmpty() ? 0 : 1);
        QCOMPARE(cli.code(), int(gone.isEmpty() ? ExitCode::Failed : ExitCode::Done));
        QCOMPARE(cli.err().contains("does not send the time"), gone.isEmpty());
        if (!gone.isEmpty())
            QVERIFY(m_server->requests().constLast().path().endsWith(gone.toLatin1()));
    }

    void whatIsRevokedByAgeGoesByTheServersClock_data()
    {
        QTest::addColumn<qint64>("server"); // ahead of this computer, in seconds
        QTest::addColumn<QString>("gone");
        QTest::addColumn<QByteArray>("told");
        constexpr qint64 day = 86'400;
        QTest::newRow("right") << qint64(0) << QStringLiteral("expired past") << QByteArray();
        QTest::newRow("computer ahead")
            << -9 * day << QStringLiteral("expired") << QByteArray("9 day(s) ahead of the server");
        QTest::newRow("computer behind") << 9 * day << QStringLiteral("expired open past")
                                         << QByteArray("9 day(s) behind the server");
        QTest::newRow("minutes") << qint64(600) << QStringLiteral("expired past")
                                 << QByteArray("10 minute(s) behind the server");
    }

    void whatIsRevokedByAgeGoesByTheServersClock()
    {
        QFETCH(qint64, server);
        QFETCH(QString, gone);
        QFETCH(QByteArray, told);
        m_server->setClock([server] { return systemClock()() + server; });
        constexpr qint64 day = 86'400;
        const QByteArrayList all{freshInviteJson("open", "open", "pending", day),
                                 freshInviteJson("past", "past", "pending", 9 * day),
                                 freshInviteJson("expired", "expired", "expired", 60 * day)};
        m_special = [all](const Request &request) {
            return request.method == "GET"
                ? Step::list(all)
                : Step::json(200, deletedJson(request.path().split('/').constLast()));
        };
        const auto cli = run({"revoke", "--yes", "--status", "expired"});
        QStringList deleted;
        for (const Request &request : m_server->requests()) {
            if (request.method == "DELETE")
                deleted << QString::fromLatin1(request.path().split('/').constLast());
        }
        deleted.sort();
        QCOMPARE(deleted.join(u' '), gone);
        QCOMPARE(cli->err().count("clock of this computer"), told.isEmpty() ? 0 : 1);
        QVERIFY2(cli->err().contains(told), cli->err().constData());
    }

    void aClockThatIsOffIsToldByShortCommandsToo_data()
    {
        QTest::addColumn<QStringList>("command");
        const auto row = [](const char *command) {
            QTest::newRow(command) << QString::fromLatin1(command).split(u' ');
        };
        row("list");
        row("list --filter is:overdue");
        row("revoke --status expired --dry-run");
        row("revoke --older-than 3d --dry-run");
        row("resend --status expired --dry-run");
    }

    void aClockThatIsOffIsToldByShortCommandsToo()
    {
        QFETCH(QStringList, command);
        m_server->setClock([] { return systemClock()() + 7'200; });
        CliProcess cli(command, m_server.get());
        QVERIFY(cli.finish());
        QCOMPARE(cli.err().count("clock of this computer"), 1);
    }

    void whatStandsInNoRowIsToldAndNotExitCode0_data()
    {
        QTest::addColumn<QByteArray>("other"); // an invite of the list
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("unreadable")
            << QByteArray(R"({"id":"x"})") << QByteArray("could not be read");
        QTest::newRow("unknown status")
            << freshInviteJson("odd", "b@example.com", "revoked", 60) << QByteArray("“revoked”");
        QTest::newRow("no status")
            << freshInviteJson("odd", "b@example.com", "", 60) << QByteArray("no status");
    }

    void whatStandsInNoRowIsToldAndNotExitCode0()
    {
        QFETCH(QByteArray, other);
        QFETCH(QByteArray, told);
        const QByteArray good = freshInviteJson("good", "a@example.com", "pending", 60);
        for (const bool alone : {false, true}) {
            m_special = [good, other, alone](const Request &request) {
                return request.method == "GET"
                    ? Step::list(alone ? QByteArrayList{other} : QByteArrayList{good, other})
                    : Step::json(200, deletedJson("good"));
            };
            for (const char *more : {"--dry-run", "--yes"}) {
                const auto cli = run({"revoke", "--filter", "example", more});
                QCOMPARE(cli->code(), int(alone ? ExitCode::Failed : ExitCode::DoneInPart));
                QVERIFY2(cli->err().contains(told), cli->err().constData());
            }
        }
    }

    void aValidInviteIsNotSentAnewByAFastClock()
    {
        // 9 days ahead, this computer would take it for expired.
        m_server->setClock([] { return systemClock()() - 9 * 86'400; });
        m_special = [](const Request &request) {
            return request.path().endsWith("/invites")
                ? Step::list({freshInviteJson("i-1", "a@example.com", "pending", 9 * 86'400)})
                : Step::list({});
        };
        const auto cli = run({"invite", "--role", "reader", "a@example.com"});
        QCOMPARE(m_server->requestCount("DELETE") + m_server->requestCount("POST"), 0);
        QVERIFY2(cli->out().contains("pending") || cli->err().contains("pending"),
                 cli->err().constData());
    }

    void aScriptHasToMeanIt()
    {
        m_organization.add(QStringLiteral("a@example.com"), QStringLiteral("expired"));
        m_organization.add(QStringLiteral("b@example.com"), QStringLiteral("expired"));
        const auto asked = run({"revoke", "--status", "expired"});
        QCOMPARE(asked->code(), int(ExitCode::Usage));
        QVERIFY2(asked->err().contains("--yes") && asked->err().contains("Revoke 2"),
                 asked->err().constData());
        QCOMPARE(m_server->requestCount("DELETE"), 0);
        const auto dry = run({"revoke", "--status", "expired", "--dry-run"});
        QCOMPARE(dry->code(), 0);
        QCOMPARE(dry->out(),
                 QByteArray("1\tb@example.com\tready\tinvite-2 (expired)\n"
                            "2\ta@example.com\tready\tinvite-1 (expired)\n"));
        QCOMPARE(m_server->requestCount("DELETE"), 0);
        QCOMPARE(run({"revoke", "--status", "expired", "--yes"})->code(), 0);
        QCOMPARE(m_organization.ids(), QStringList());
        const auto none = run({"revoke", "--status", "expired"});
        QCOMPARE(none->code(), 0);
        QVERIFY2(none->err().contains("nothing to do"), none->err().constData());
    }

    void manyThatCouldStillBeAcceptedAreRevokedByTheirNumber()
    {
        QStringList ids;
        for (int i = 0; i < 11; ++i)
            ids += m_organization.add(QStringLiteral("p%1@example.com").arg(i));
        m_organization.add(QStringLiteral("old@example.com"), QStringLiteral("expired"));
        const QStringList selecting = words({"revoke", "--yes", "--filter", "example.com"});
        const auto listed = run(selecting);
        QCOMPARE(listed->code(), int(ExitCode::Usage));
        QVERIFY2(listed->err().contains("11 invite(s) could still be accepted")
                     && listed->err().contains("--allow-removals 11"),
                 listed->err().constData());
        QStringList named{QStringLiteral("revoke")};
        QCOMPARE(run(named + ids)->code(), int(ExitCode::Usage));
        QCOMPARE(run(selecting + words({"--allow-removals", "10"}))->code(), int(ExitCode::Usage));
        QCOMPARE(run(selecting + words({"--allow-removals", "many"}))->code(),
                 int(ExitCode::Usage));
        QCOMPARE(m_server->requestCount("DELETE"), 0);
        QCOMPARE(run(selecting + words({"--dry-run"}))->code(), 0);
        QCOMPARE(run(selecting + words({"--allow-removals", "11"}))->code(), 0);
        QCOMPARE(m_organization.ids(), QStringList());
    }

    void resendKeepsRoleAndTellsTheNewId()
    {
        const QString id = m_organization.add(QStringLiteral("a@example.com"),
                                              QStringLiteral("expired"), QStringLiteral("owner"));
        const QString accepted =
            m_organization.add(QStringLiteral("in@example.com"), QStringLiteral("accepted"));
        const auto cli = run({"resend", id, accepted, "invite-77"});
        QCOMPARE(cli->code(), int(ExitCode::DoneInPart));
        QCOMPARE(cli->out(),
                 "in@example.com\taccepted\t" + accepted.toLatin1()
                     + "\n\tfailed\tinvite-77\na@example.com\tresent\tinvite-3\n");
        QVERIFY2(cli->err().contains("invite-77: "), cli->err().constData());
        QCOMPARE(m_organization.state(),
                 QStringList({QStringLiteral("a@example.com owner pending"),
                              QStringLiteral("in@example.com reader accepted")}));
        QCOMPARE(m_server->requests().constLast().body.contains(R"("projects":[])"), true);
    }

    void resendRevokesNothingThatCannotBeMadeAgain()
    {
        const QString first = m_organization.add(QStringLiteral("a@example.com"));
        const QString second = m_organization.add(QStringLiteral("A@example.com"));
        for (int i = 0; i < 3; ++i) {
            const auto cli = i == 0
                ? run({"resend", first, second})
                : run({"resend", "--status", "pending", i == 1 ? "--yes" : "--dry-run"});
            QCOMPARE(cli->code(), int(ExitCode::Failed));
            QVERIFY2(cli->err().contains("another open invite")
                         || cli->out().contains("\tother-open\t"),
                     cli->err().constData());
        }
        const QByteArray old =
            freshInviteJson("old", "b@example.com", "pending", 60)
                .replace(R"("projects":[])", R"("projects":[{"id":"p","role":"member"}])");
        m_special = [old](const Request &request) {
            return request.path().endsWith("/projects")
                ? Step::list({R"({"id":"p","status":"archived"})"})
                : Step::json(200, old);
        };
        const auto archived = run({"resend", "old"});
        QCOMPARE(archived->code(), int(ExitCode::Failed));
        QVERIFY2(archived->err().contains("archived"), archived->err().constData());
        QCOMPARE(run({"resend", "old", "--dry-run"})->out().contains("\tproject-gone\t"), true);
        QCOMPARE(m_server->requestCount("DELETE") + m_server->requestCount("POST"), 0);
    }

    void manyIdsAreFoundInTheList()
    {
        QStringList arguments = words({"revoke", "--allow-removals", "1000"});
        for (int i = 0; i < 14; ++i)
            arguments << m_organization.add(QStringLiteral("p%1@example.com").arg(i));
        arguments << QStringLiteral("invite-99");
        CliProcess cli(arguments, m_server.get());
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), 0);
        QVERIFY2(cli.out().startsWith("invite-99\talready-gone\n"), cli.out().constData());
        QCOMPARE(m_organization.ids(), QStringList());
        // The projects, by which the key is known, the list, and the one that is not in it.
        QCOMPARE(m_server->requestCount("GET"), 3);
    }

    void anInterruptStopsCleanlyAndResumeGoesOn()
    {
        const QString results = m_folder->filePath(QStringLiteral("results.csv"));
        const auto cli = start({"invite", "--from", write("p.txt", addresses(12)), "--role",
                                "reader", "--results", results});
        holdPost(5);
        cli->start();
        QTRY_COMPARE(m_posts, 5);
        cli->send(SIGINT);
        QTRY_VERIFY(cli->err().contains("Stopping as soon as the last request is answered"));
        m_server->release();
        QVERIFY(cli->finish());
        QCOMPARE(cli->code(), int(ExitCode::Cancelled));
        QVERIFY2(cli->err().contains("Stopped: 5 done, 7 left. Continue with: vestibule resume 1"),
                 cli->err().constData());
        QCOMPARE(csv(results).size(), 12);
        QCOMPARE(outcomes(csv(results)).count("done"), 5);
        QCOMPARE(outcomes(csv(results)).count("queued"), 7);

        const auto resumed = run({"resume", "--results", results});
        QCOMPARE(resumed->code(), 0);
        QCOMPARE(resumed->out().count("\tinvited\t"), 7);
        QCOMPARE(outcomes(csv(results)).count("done"), 12);
        expectEachOnce(12);
        const auto again = run({"resume"});
        QCOMPARE(again->code(), 0);
        QVERIFY2(again->err().contains("nothing to resume"), again->err().constData());
    }

    void aKilledRunIsResumedWithNothingTwice()
    {
        const auto cli =
            start({"invite", "--from", write("p.txt", addresses(8)), "--role", "reader"});
        holdPost(4); // done by the server, its answer never seen
        cli->start();
        QTRY_COMPARE(m_posts, 4);
        cli->send(SIGKILL);
        QVERIFY(!cli->finish());
        const auto resumed = run({"resume", "1"});
        QVERIFY2(resumed->code() == 0, resumed->err().constData());
        QCOMPARE(resumed->out().count("\tinvited\t"), 5);
        expectEachOnce(8);
    }

    void whatIsResumedIsToldInItsOrder()
    {
        m_special = [this](const Request &request) {
            if (request.method != "POST")
                return plain(request);
            ++m_posts;
            return m_posts == 1 ? Step::json(400, errorJson("Cannot do this"))
                : m_posts == 2  ? Step::hang()
                                : plain(request);
        };
        const auto cli =
            start({"invite", "--from", write("p.txt", addresses(3)), "--role", "reader"});
        cli->start();
        QTRY_COMPARE(m_posts, 2);
        cli->send(SIGKILL);
        QVERIFY(!cli->finish());
        // What the second became is found out before the first is tried again.
        const auto resumed = run({"resume", "--retry-failed"});
        QCOMPARE(resumed->code(), int(ExitCode::OutcomeUnknown));
        QByteArrayList told;
        const QByteArrayList lines = resumed->out().trimmed().split('\n');
        for (const QByteArray &line : lines)
            told += line.split('\t').mid(0, 2).join(' ');
        QCOMPARE(told,
                 QByteArrayList({"p0@example.com invited", "p1@example.com unknown",
                                 "p2@example.com invited"}));
    }

    void whatWasSentAndIsNotFoundIsUnknown()
    {
        Request late;
        m_special = [this, &late](const Request &request) {
            if (request.method != "POST" || ++m_posts != 2)
                return plain(request);
            late = request;
            return Step::hang();
        };
        const auto cli =
            start({"invite", "--from", write("p.txt", addresses(3)), "--role", "reader"});
        cli->start();
        QTRY_COMPARE(m_posts, 2);
        cli->send(SIGKILL);
        QVERIFY(!cli->finish());
        for (const auto &resumed : {run({"resume"}), run({"resume", "--retry-failed"})}) {
            QCOMPARE(resumed->code(), int(ExitCode::OutcomeUnknown));
            QVERIFY2(resumed->out().contains("p1@example.com\tunknown\t"),
                     resumed->out().constData());
        }
        QCOMPARE(m_posts, 3);
        (void)m_organization.answer(late);
        QCOMPARE(run({"resume"})->code(), 0);
        expectEachOnce(3);
    }

    void whatMayBeUnderWayIsNotInvitedAnew()
    {
        m_special = [this](const Request &request) {
            return request.method == "POST" && ++m_posts == 2 ? Step::hang() : plain(request);
        };
        const QString people = write("p.txt", addresses(3));
        const auto cli = start({"invite", "--from", people, "--role", "reader"});
        cli->start();
        QTRY_COMPARE(m_posts, 2);
        cli->send(SIGKILL);
        QVERIFY(!cli->finish());

        const auto dry = run({"invite", "--from", people, "--role", "reader", "--dry-run"});
        QCOMPARE(dry->code(), int(ExitCode::OutcomeUnknown));
        QVERIFY2(dry->out().contains("2\tp1@example.com\tmay-be-under-way\trun 1\n"),
                 dry->out().constData());
        QVERIFY2(dry->out().contains("p2@example.com\tready\t"), dry->out().constData());

        const auto again = run({"invite", "--from", people, "--role", "reader"});
        QCOMPARE(again->code(), int(ExitCode::OutcomeUnknown));
        QCOMPARE(again->out(),
                 QByteArray("p0@example.com\tskipped\tinvite-1\np1@example.com\tskipped\t\n"
                            "p2@example.com\tinvited\tinvite-2\n"));
        QVERIFY2(again->err().contains("vestibule resume 1 --retry-unknown"),
                 again->err().constData());
        QCOMPARE(m_posts, 3);
        QCOMPARE(m_organization.state().size(), 2);
    }

    void whoWasInvitedAMomentAgoIsNotInvitedAgain()
    {
        m_special = [this](const Request &request) { // a list that lags behind
            return request.method == "GET" && request.path().endsWith("/invites") ? Step::list({})
                                                                                  : plain(request);
        };
        QCOMPARE(run({"invite", "p0@example.com", "--role", "reader"})->code(), 0);
        const auto dry = run({"invite", "p0@example.com", "--role", "reader", "--dry-run"});
        QVERIFY2(dry->out().contains("\tjust-invited\trun 1\n"), dry->out().constData());
        const auto again = run({"invite", "p0@example.com", "--role", "reader"});
        QCOMPARE(again->code(), int(ExitCode::Failed));
        QVERIFY2(again->err().contains("run 1 invited this address a moment ago"),
                 again->err().constData());
        expectEachOnce(1);
    }

    void halfAResendIsNotInvitedAnew()
    {
        const QString id = m_organization.add(QStringLiteral("p0@example.com"));
        m_special = [this](const Request &request) {
            return request.method == "POST" && ++m_posts == 1 ? Step::hang() : plain(request);
        };
        const auto cli = start({"resend", id});
        cli->start();
        QTRY_COMPARE(m_posts, 1);
        cli->send(SIGKILL);
        QVERIFY(!cli->finish());
        const auto again = run({"invite", "p0@example.com", "--role", "reader"});
        QCOMPARE(again->code(), int(ExitCode::OutcomeUnknown));
        QCOMPARE(m_posts, 1);
    }

    void whatIsUnknownIsSentAgainOnAWord()
    {
        m_special = [this](const Request &request) {
            return request.method == "POST" && ++m_posts == 2 ? Step::closeAfterRequest()
                                                              : plain(request);
        };
        const auto cli =
            run({"invite", "--from", write("p.txt", addresses(3)), "--role", "reader"});
        QCOMPARE(cli->code(), int(ExitCode::OutcomeUnknown));
        QVERIFY2(cli->err().contains("vestibule resume 1 --retry-unknown"), cli->err().constData());
        damage(QStringLiteral("UPDATE step SET sent_at = sent_at - 57"));
        const auto again = run({"resume", "--retry-unknown"});
        QCOMPARE(again->code(), 0);
        QVERIFY2(again->err().contains("may still go through"), again->err().constData());
        expectEachOnce(3);
        QVERIFY(run({"resume", "--retry-unknown"})->err().contains("nothing to resume"));
    }

    // Runs have small numbers, so that the same command without --profile may resume one of
    // another organization.
    void whatIsAdvisedIsForTheProfileThatWasNamed()
    {
        const QString config = m_folder->filePath(QStringLiteral("config"));
        const auto with = [&](const QStringList &arguments) {
            auto cli = start(arguments);
            cli->set("XDG_CONFIG_HOME", config);
            return cli->finish() ? std::move(cli) : nullptr;
        };
        const QStringList client{QStringLiteral("--profile"), QStringLiteral("The Client")};
        QVERIFY(with({QStringLiteral("profiles"), QStringLiteral("add"), client.last(),
                      QStringLiteral("--base-url"), m_server->baseUrl()}));
        m_special = [this](const Request &request) {
            if (request.method == "POST" && ++m_posts == 2)
                return Step::json(400, errorJson("No seats left"));
            return plain(request);
        };
        const QString people = write("p.txt", addresses(3));
        const QStringList invite{QStringLiteral("invite"), QStringLiteral("--from"), people,
                                 QStringLiteral("--role"), QStringLiteral("reader")};
        const auto cli = with(invite + client);
        QVERIFY(cli);
        QCOMPARE(cli->code(), int(ExitCode::DoneInPart));
        QVERIFY2(cli->err().contains("resume 1 --retry-failed --profile 'The Client'"),
                 cli->err().constData());
        m_special = nullptr;
        const auto again = with(invite + client);
        QVERIFY(again);
        QCOMPARE(again->err().count("To resend it: vestibule resend invite-"), 2);
        QCOMPARE(again->err().count(" --profile 'The Client'\n"), 2);
    }

    void aKeyThatIsRefusedStopsAndIsSaid()
    {
        m_special = [this](const Request &request) {
            if (request.method == "POST" && ++m_posts == 3)
                return Step::json(401, errorJson("Incorrect API key provided"));
            return plain(request);
        };
        const QString results = m_folder->filePath(QStringLiteral("results.csv"));
        const auto cli = run({"invite", "--from", write("p.txt", addresses(5)), "--role", "reader",
                              "--results", results});
        QCOMPARE(cli->code(), int(ExitCode::KeyOrPermission));
        QVERIFY2(cli->err().contains("Stopped: 2 done, 3 left. Continue with: vestibule resume 1"),
                 cli->err().constData());
        QCOMPARE(cli->out().count("\tnot-tried\t"), 3);
        QCOMPARE(csv(results).size(), 5);
        QCOMPARE(m_posts, 3);
        QCOMPARE(run({"resume"})->code(), 0);
        expectEachOnce(5);
    }

    void whatFailedIsTriedAgain()
    {
        m_special = [this](const Request &request) {
            if (request.method == "POST" && ++m_posts == 2)
                return Step::json(400, errorJson("No seats left"));
            return plain(request);
        };
        const auto cli =
            run({"invite", "--from", write("p.txt", addresses(3)), "--role", "reader"});
        QCOMPARE(cli->code(), int(ExitCode::DoneInPart));
        QVERIFY2(cli->err().contains("vestibule resume 1 --retry-failed"), cli->err().constData());
        const auto nothing = run({"resume"});
        QVERIFY2(nothing->err().contains("nothing to resume"), nothing->err().constData());
        const auto retried = run({"resume", "--retry-failed"});
        QCOMPARE(retried->code(), 0);
        QCOMPARE(retried->out().count('\n'), 1);
        expectEachOnce(3);
    }

    void runsTellWhatWasDone()
    {
        const auto none = run({"runs"});
        QCOMPARE(none->code(), 0);
        QCOMPARE(none->out(), QByteArray());
        QCOMPARE(run({"invite", "a@example.com", "b@example.com", "--role", "reader"})->code(), 0);
        QCOMPARE(run({"revoke", "invite-1"})->code(), 0);
        const auto table = run({"runs"});
        QCOMPARE(table->out().count('\n'), 3);
        const QByteArrayList rows = table->out().split('\n');
        QVERIFY2(rows.at(1).startsWith("2 ") && rows.at(1).endsWith("revoke"),
                 rows.at(1).constData());
        QVERIFY2(rows.at(2).contains("finished") && rows.at(2).endsWith("create"),
                 rows.at(2).constData());
        const QJsonArray array = QJsonDocument::fromJson(run({"runs", "--json"})->out()).array();
        QCOMPARE(array.at(1).toObject().value(QStringLiteral("done")).toInt(), 2);
        QVERIFY(run({"runs", "1"})->out().contains("b@example.com"));
        const QString results = m_folder->filePath(QStringLiteral("results.csv"));
        QCOMPARE(run({"runs", "1", "--results", results})->code(), 0);
        QCOMPARE(outcomes(csv(results)), QByteArray("done done"));
        const auto wrong = run({"runs", "9"});
        QCOMPARE(wrong->code(), int(ExitCode::Failed));
        QVERIFY2(wrong->err().contains('9'), wrong->err().constData());
        QCOMPARE(run({"resume", "9"})->code(), int(ExitCode::Failed));
    }

    void aSecondProcessSendsNothing()
    {
        const auto first = start({"invite", "a@example.com", "--role", "reader"});
        holdPost(1);
        first->start();
        QTRY_COMPARE(m_posts, 1);
        const int before = m_server->requestCount();
        const auto second = run({"invite", "b@example.com", "--role", "reader"});
        QCOMPARE(second->code(), int(ExitCode::Failed));
        QVERIFY2(second->err().contains("Nothing was sent"), second->err().constData());
        QCOMPARE(m_server->requestCount(), before);
        QVERIFY(run({"runs"})->out().contains("running"));
        m_server->release();
        QVERIFY(first->finish());
        QCOMPARE(first->code(), 0);
    }

    void aDamagedJournalIsSetAsideAndSaid()
    {
        QCOMPARE(run({"invite", "a@example.com", "--role", "reader"})->code(), 0);
        const QString folder = m_folder->filePath(QStringLiteral("vestibule/vestibule/journals"));
        const QStringList files = QDir(folder).entryList({QStringLiteral("*.sqlite")});
        QCOMPARE(files.size(), 1);
        QFile file(folder + u'/' + files.constFirst());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const auto cli = run({"invite", "b@example.com", "--role", "reader"});
        QCOMPARE(cli->code(), 0);
        QVERIFY2(cli->err().contains("was saved as"), cli->err().constData());
    }

    void aRunThatCannotBeReadIsNoSuccess()
    {
        m_special = [this](const Request &request) {
            if (request.method == "POST" && ++m_posts == 2)
                return Step::json(401, errorJson("Incorrect API key provided"));
            return plain(request);
        };
        (void)run({"invite", "--from", write("p.txt", addresses(4)), "--role", "reader"});
        const int before = m_server->requestCount("POST");
        damage(QStringLiteral("DELETE FROM step WHERE position = 2"));
        for (const auto &cli :
             {run({"resume"}), run({"resume", "1", "--retry-failed"}), run({"runs", "1"})}) {
            QCOMPARE(cli->code(), int(ExitCode::Failed));
            QVERIFY2(cli->err().contains("run 1, row 3"), cli->err().constData());
            QVERIFY2(!cli->err().contains("Nothing was sent"), cli->err().constData());
        }
        QCOMPARE(m_server->requestCount("POST"), before);
    }

    void aJournalThatCannotBeWrittenSendsNothing()
    {
        CliProcess cli(words({"invite", "a@example.com", "--role", "reader"}), m_server.get());
        cli.setDataFolder(write("file", "in the way"));
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::Failed));
        QVERIFY(!cli.err().isEmpty());
        QCOMPARE(m_server->requestCount(), 0);
    }

    void resultsThatCannotBeWrittenSendNothing()
    {
        const auto cli = run({"invite", "a@example.com", "--role", "reader", "--results",
                              m_folder->filePath(QStringLiteral("none/results.csv"))});
        QCOMPARE(cli->code(), int(ExitCode::Usage));
        QVERIFY2(cli->err().contains("cannot be written"), cli->err().constData());
        QCOMPARE(m_server->requestCount(), 0);
    }

    void resultsOfAnUnfinishedRunLeaveTheOldFile()
    {
        const QString results = write("results.csv", "old");
        const auto cli =
            start({"invite", "a@example.com", "--role", "reader", "--results", results});
        holdPost(1);
        cli->start();
        QTRY_COMPARE(m_posts, 1);
        cli->send(SIGKILL);
        QVERIFY(!cli->finish());
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("results*")}),
                 QStringList(QStringLiteral("results.csv")));
        QFile old(results);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
    }

    void outputOnAFullDiskIsSaid_data()
    {
        QTest::addColumn<QString>("results");
        QTest::newRow("lines") << QString();
        QTest::newRow("results") << QStringLiteral("-");
        QTest::newRow("a device") << QStringLiteral("/dev/full");
    }

    void outputOnAFullDiskIsSaid()
    {
        QFETCH(QString, results);
        QStringList arguments = words({"invite", "a@example.com", "--role", "reader"});
        if (!results.isEmpty())
            arguments << QStringLiteral("--results") << results;
        CliProcess cli(arguments, m_server.get());
        if (results != QStringLiteral("/dev/full"))
            cli.setOutputFile(QStringLiteral("/dev/full"));
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::Failed));
        QVERIFY2(cli.err().contains("cannot be written"), cli.err().constData());
        expectEachOnce(1, QStringLiteral("a@example.com reader pending"));
    }

private:
    struct Word
    {
        QString text;
        Word(const char *word)
            : text(QString::fromLatin1(word))
        { }
        Word(const QString &word)
            : text(word)
        { }
    };

    static QStringList words(std::initializer_list<Word> list)
    {
        QStringList texts;
        for (const Word &word : list)
            texts << word.text;
        return texts;
    }

    std::unique_ptr<CliProcess> start(const QStringList &arguments)
    {
        auto cli = std::make_unique<CliProcess>(arguments, m_server.get());
        cli->setDataFolder(m_folder->path());
        return cli;
    }

    std::unique_ptr<CliProcess> start(std::initializer_list<Word> list)
    {
        return start(words(list));
    }

    std::unique_ptr<CliProcess> run(std::initializer_list<Word> list) { return run(words(list)); }

    std::unique_ptr<CliProcess> run(const QStringList &arguments)
    {
        auto cli = start(arguments);
        if (!cli->finish())
            qWarning("no normal end");
        return cli;
    }

    QString write(const char *name, const QByteArray &content)
    {
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qWarning("not written");
        return path;
    }

    QString addKnown()
    {
        m_organization.add(QStringLiteral("late@example.com"), QStringLiteral("expired"));
        return m_organization.add(QStringLiteral("open@example.com"));
    }

    static QByteArray addresses(int count)
    {
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += "p" + QByteArray::number(i) + "@example.com\n";
        return text;
    }

    Step answer(const Request &request) { return m_special ? m_special(request) : plain(request); }

    Step plain(const Request &request)
    {
        if (request.path().endsWith("/projects"))
            return Step::list({projectJson("proj_a", "Alpha")});
        if (request.path().endsWith("/users"))
            return Step::list({memberJson("user-1", "member@example.com")});
        return m_organization.answer(request);
    }

    /// The server does what this POST asks, and holds the answer back.
    void holdPost(int number)
    {
        m_special = [this, number](const Request &request) {
            const bool held = request.method == "POST" && ++m_posts == number;
            return held ? plain(request).hold() : plain(request);
        };
    }

    void damage(const QString &statement) const
    {
        const QString folder = m_folder->filePath(QStringLiteral("vestibule/vestibule/journals"));
        const QStringList files = QDir(folder).entryList({QStringLiteral("*.sqlite")});
        QCOMPARE(files.size(), 1);
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("damage"));
            database.setDatabaseName(folder + u'/' + files.constFirst());
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(statement));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("damage"));
    }

    void expectEachOnce(int count, const QString &only = {})
    {
        QStringList wanted;
        for (int i = 0; i < count; ++i)
            wanted << QStringLiteral("p%1@example.com reader pending").arg(i);
        wanted.sort();
        QCOMPARE(m_organization.state(), only.isEmpty() ? wanted : QStringList(only));
        QCOMPARE(m_organization.made(), count);
    }

    /// The records without the header; no field here holds a comma or a quote but messages.
    static QList<QByteArrayList> csv(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<QByteArrayList> rows;
        QByteArrayList lines = file.readAll().split('\n');
        lines.removeFirst();
        for (const QByteArray &line : std::as_const(lines)) {
            if (!line.isEmpty())
                rows.append(line.split(','));
        }
        return rows;
    }

    static QByteArray outcomes(const QList<QByteArrayList> &rows)
    {
        QByteArrayList words;
        for (const QByteArrayList &row : rows)
            words << row.at(5);
        return words.join(' ');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    StatefulOrganization m_organization;
    ScriptedServer::Handler m_special;
    int m_posts = 0;
};

VESTIBULE_TEST(RunCommandsTest)
#include "tst_runcommands.moc"
