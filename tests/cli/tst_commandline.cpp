// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandexamples.h"
#include "cli/commandhelp.h"
#include "cli/commandline.h"
#include "cli/commandtable.h"
#include "cli/start/windowoptions.h"
#include "cli/terminal/exitcode.h"
#include "cli/terminal/quietlogs.h"
#include "support/cliprocess.h"
#include "support/jsonfixtures.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <utility>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Vestibule;
using namespace Qt::Literals::StringLiterals;

class CommandLineTest : public TestCase
{
    Q_OBJECT

private slots:
    void tellsCommandsFromTheWindow_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<bool>("isCommand");
        const auto row = [](const char *arguments, bool isCommand) {
            QTest::newRow(arguments) << QString::fromLatin1(arguments) << isCommand;
        };
        row("", false);
        row("--demo", false);
        row("--style fusion", false);
        row("lsit", true);
        row("--style lsit", false);
        row("list", true);
        row("show x", true);
        row("invite a@b.example", true);
        row("revoke x", true);
        row("resend x", true);
        row("runs", true);
        row("resume 3", true);
        row("export", true);
        row("doctor", true);
        row("--results x.csv resume", true);
        row("--results resume", false);
        row("--demo list", true);
        row("--limit 5 list", true);
        row("--limit=5 list", true);
        row("--output list", false);
        row("--profile list", false);
        row("--profile list list", true);
        row("--help", true);
        row("-h", true);
        row("--version", true);
        row("help list", true);
        row("--demo completion", true);
    }

    void tellsCommandsFromTheWindow()
    {
        QFETCH(QString, arguments);
        QFETCH(bool, isCommand);
        QCOMPARE(isCommandLine(arguments.split(u' ', Qt::SkipEmptyParts)), isCommand);
    }

    void refusesWrongUsageBeforeAskingAnyone_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("named"); // what the sentence has to name
        const auto row = [](const char *arguments, const char *named) {
            QTest::newRow(arguments)
                << QString::fromLatin1(arguments).split(u' ') << QByteArray(named);
        };
        row("list --limit 0", "--limit");
        row("list --limit ten", "--limit");
        row("list --limit", "limit");
        row("list more", "list");
        row("list --wrong", "wrong");
        row("revoke -hash", "hash");
        row("show -ho", "ho");
        row("resend -h=x", "h");
        row("list -vh", "vh");
        row("list --help=x", "help");
        row("show", "ID");
        row("show a b", "one invite");
        row("show --role owner x", "role");
        row("invite --role reader", "who to invite");
        row("invite mia@example.com", "--role");
        row("invite mia@example.com --role admin", "--role");
        row("invite mia@example.com jo@ --role reader", "jo@");
        row("invite mia --role reader", "mia");
        row("invite mia@example.com --role reader --project p:", "--project");
        row("export --output x.pdf", ".pdf");
        row("export --output x.ODS", ".ods");
        row("revoke --results r.csv --for people x", "--for");
        row("invite mia@example.com --role reader --project p:reader", "p:reader");
        row("invite mia@example.com --role reader --project :owner", "--project");
        row("invite mia@example.com --role reader --project p:owner --project p:member", "twice");
        row("invite mia@example.com --role reader --project p:owner --no-projects",
            "--no-projects");
        row("invite --from", "from");
        row("invite --from - mia@example.com", "--from");
        row("invite --from - --role admin", "--role");
        row("invite mia@example.com --role reader --email-column x", "--from");
        row("invite mia@example.com --role reader --dry-run --results x.csv", "--dry-run");
        row("revoke", "by ID");
        row("revoke i-1 --status expired", "either");
        row("revoke --status accepted", "--status");
        row("revoke --older-than 30", "--older-than");
        row("revoke --older-than 0d", "--older-than");
        row("revoke --older-than -3d", "--older-than");
        row("revoke --older-than 3m", "--older-than");
        row("resend", "by ID");
        row("resend --older-than", "older-than");
        row("runs x", "number");
        row("runs 1 2", "number");
        row("runs --results x.csv", "--results");
        row("resume x", "number");
        row("resume 0", "number");
        row("doctor x", "doctor");
        row("export", "--output");
        row("export more --output -", "export");
        row("export --output - --for excel", "--for");
        row("export --output - --filter", "filter");
        row("export --output - --filter stauts:pending", "character 1:");
        row("list --filter stauts:pending", "status:pending");
        row("list --filter is:new", "is:new");
        row("list --filter by:anna", "by:");
        row("list --filter -is:open,changed", "is:changed");
        row("revoke --filter expires:soonish", "--filter");
        row("revoke i-1 --filter kim", "either");
        row("resend --filter \"kim", "--filter");
    }

    void refusesWrongUsageBeforeAskingAnyone()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, named);
        ScriptedServer server;
        CliProcess cli(arguments, &server);
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::Usage));
        QCOMPARE(cli.out(), QByteArray());
        QVERIFY2(cli.err().contains(named), cli.err().constData());
        QVERIFY2(cli.err().contains("--help"), cli.err().constData());
        QCOMPARE(server.requestCount(), 0);
    }

    void helpIsAResult_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArrayList>("named");
        QTest::newRow("general") << QStringList{QStringLiteral(
            "--help")} << QByteArrayList{"list", "show",   "invite", "revoke", "resend",
                                         "runs", "resume", "export", "--demo", "OPENAI_ADMIN_KEY",
                                         "130"};
        const auto row = [](const char *command, const QByteArrayList &named) {
            QTest::newRow(command)
                << QStringList{QString::fromLatin1(command), QStringLiteral("--help")} << named;
        };
        row("list", {"--json", "--limit", "--filter", "--demo"});
        row("show", {"show ID", "--json"});
        row("invite",
            {"invite EMAIL", "--from", "--role", "--project", "--no-projects", "--dry-run",
             "--results"});
        row("revoke", {"revoke ID", "--status", "--older-than", "--filter", "--dry-run", "--yes"});
        row("resend", {"resend ID", "--status", "--older-than", "--filter", "--results"});
        row("runs", {"runs [RUN]", "--json", "--results"});
        row("resume", {"resume [RUN]", "--retry-failed", "--results"});
        row("export", {"--output", "--for", "spreadsheet", "--filter"});
        row("doctor", {"--json", "--write", "--demo"});
    }

    void helpIsAResult()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArrayList, named);
        CliProcess cli(arguments);
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), 0);
        QCOMPARE(cli.err(), QByteArray());
        for (const QByteArray &word : std::as_const(named))
            QVERIFY2(cli.out().contains(word), (word + " in " + cli.out()).constData());
    }

    void everyCommandHasHelpThatIsEasyToRead()
    {
        const QStringList names = commandNames();
        QVERIFY(names.size() > 10);
        for (const QString &name : names) {
            CliProcess asked({QStringLiteral("help"), name});
            QVERIFY(asked.finish());
            QCOMPARE(asked.code(), 0);
            CliProcess option({name, QStringLiteral("--help")});
            QVERIFY(option.finish());
            QCOMPARE(asked.out(), option.out());
            QVERIFY2(asked.out().contains("Usage: vestibule [options] " + name.toUtf8()),
                     asked.out().constData());
            QVERIFY2(asked.out().contains("Examples:\n  vestibule " + name.toUtf8()),
                     asked.out().constData());
        }
    }

    void helpFitsTheTerminal_data()
    {
        QTest::addColumn<QString>("columns");
        QTest::addColumn<int>("width");
        QTest::newRow("not known") << QString() << 80;
        QTest::newRow("narrow") << u"52"_s << 52;
        QTest::newRow("very narrow") << u"10"_s << 40;
        QTest::newRow("very wide") << u"300"_s << 100;
    }

    void helpFitsTheTerminal()
    {
        QFETCH(QString, columns);
        QFETCH(int, width);
        QStringList asked = commandNames();
        asked << QString(); // all of them
        qsizetype longest = 0;
        for (const QString &name : std::as_const(asked)) {
            CliProcess cli(QStringList{u"help"_s, name}.mid(0, name.isEmpty() ? 1 : 2));
            cli.set("COLUMNS", columns);
            QVERIFY(cli.finish());
            QCOMPARE(cli.code(), 0);
            const QStringList lines = QString::fromUtf8(cli.out()).split(u'\n');
            for (const QString &line : lines) {
                if (line.startsWith(u"  vestibule "))
                    continue; // to be copied as it is
                QVERIFY2(line.size() < width, qPrintable(name + u": "_s + line));
                longest = std::max(longest, line.size());
            }
        }
        QVERIFY2(longest > width - 10, qPrintable(QString::number(longest)));
    }

    void helpFitsTheTerminalThatShowsIt()
    {
        const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
        QVERIFY(terminal >= 0 && ::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0);
        const int shown = ::open(::ptsname(terminal), O_RDWR | O_NOCTTY);
        winsize size{};
        size.ws_col = 60;
        QVERIFY(shown >= 0 && ::ioctl(shown, TIOCSWINSZ, &size) == 0);
        CliProcess cli({u"help"_s, u"completion"_s});
        cli.set("COLUMNS", u"100"_s);
        cli.setTerminal(shown);
        QVERIFY(cli.finish());
        QByteArray out(4096, '\0');
        out.truncate(std::max<qsizetype>(0, ::read(terminal, out.data(), size_t(out.size()))));
        ::close(shown);
        ::close(terminal);
        QVERIFY2(out.contains("vestibule completion"), out.constData());
        const QList<QByteArray> lines = out.replace("\r", "").split('\n');
        for (const QByteArray &line : lines)
            QVERIFY2(line.startsWith("  ") || line.size() < 60, line.constData());
    }

    void anOptionTooWideHasItsMeaningBelow()
    {
        CliProcess cli({u"help"_s, u"export"_s});
        QVERIFY(cli.finish());
        QVERIFY2(cli.out().contains(" [--filter SEARCH]\n"), cli.out().constData());
        QVERIFY2(cli.out().contains("\n  --format csv-spreadsheet|csv|json|jsonl|xlsx\n     "),
                 cli.out().constData());
    }

    void helpNamesWhatTheWindowTakes()
    {
        CliProcess cli({u"--help"_s});
        QVERIFY(cli.finish());
        for (const char *named : {"--open invite|review", " FILE\n", "--version"})
            QVERIFY2(cli.out().contains(named), cli.out().constData());
    }

    void whatIsRefusedIsNotOffered()
    {
        CliProcess remember({u"help"_s, u"remember"_s});
        QVERIFY(remember.finish());
        QVERIFY2(!remember.out().contains("--demo"), remember.out().constData());
        QVERIFY2(remember.out().contains("--profile"), remember.out().constData());
        CliProcess profiles({u"help"_s, u"profiles"_s});
        QVERIFY(profiles.finish());
        QVERIFY2(!profiles.out().contains("--demo"), profiles.out().constData());
        QVERIFY2(!profiles.out().contains("\n  --profile"), profiles.out().constData());
    }

    void helpTellsOfItselfToo()
    {
        for (const QString &word : {u"help"_s, u"completion"_s}) {
            CliProcess cli({u"help"_s, word});
            QVERIFY(cli.finish());
            QCOMPARE(cli.code(), 0);
            QVERIFY2(cli.out().startsWith("Usage: vestibule " + word.toLatin1()),
                     cli.out().constData());
            QVERIFY2(cli.out().contains("Examples:\n  vestibule " + word.toLatin1()),
                     cli.out().constData());
        }
    }

    void nothingIsToldTwice()
    {
        CliProcess review({u"help"_s, u"review"_s});
        QVERIFY(review.finish());
        QCOMPARE(review.out().count("Find invites that should be cleaned up"), 1);
        QVERIFY(review.out().contains("--unattended"));
        QVERIFY(review.out().contains("\nExamples:\n"));
        CliProcess show({u"help"_s, u"show"_s});
        QVERIFY(show.finish());
        QVERIFY2(show.out().contains("The ID of an invite."), show.out().constData());
    }

    void everyExampleIsUnderstood()
    {
        const QStringList names = commandNames();
        Console console;
        for (const QString &name : names) {
            const QStringList examples = commandExamples(name);
            for (QString example : examples) {
                example = example.section(QLatin1String(" <"), 0, 0);
                const std::unique_ptr<Command> command = makeCommand(name, console);
                QCommandLineParser parser;
                prepareParser(parser, *command);
                QVERIFY2(parser.parse(QStringList{QStringLiteral("vestibule")}
                                      + QProcess::splitCommand(example.replace(u'\'', u'"'))),
                         qPrintable(example + u": "_s + parser.errorText()));
                const QString problem = example.contains(QLatin1String("--from")) // reads the file
                    ? QString()
                    : command->configure(parser, parser.positionalArguments().mid(1));
                QVERIFY2(problem.isEmpty(), qPrintable(example + u": "_s + problem));
            }
        }
    }

    void asksWhatWasMeant_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("command") << u"lsit"_s << QByteArray("Did you mean list?");
        QTest::newRow("begun") << u"exp"_s << QByteArray("Did you mean export?");
        QTest::newRow("option") << u"list --fliter x"_s << QByteArray("Did you mean --filter?");
        QTest::newRow("help") << u"help revok"_s << QByteArray("Did you mean revoke?");
        QTest::newRow("word") << u"complition"_s << QByteArray("Did you mean completion?");
        QTest::newRow("shell") << u"completion bsh"_s << QByteArray("Did you mean bash?");
        QTest::newRow("task") << u"roster dmp"_s << QByteArray("Did you mean dump?");
        QTest::newRow("two letters") << u"profiles ad Work"_s << QByteArray("Did you mean add?");
        QTest::newRow("verb") << u"remember forgt"_s << QByteArray("Did you mean forget?");
        QTest::newRow("status") << u"revoke --status expird"_s
                                << QByteArray("Did you mean expired?");
        QTest::newRow("format") << u"export --output - --format xslx"_s
                                << QByteArray("Did you mean xlsx?");
        QTest::newRow("rule") << u"review --only past-expiri"_s
                              << QByteArray("Did you mean past-expiry?");
        QTest::newRow("role") << u"invite mia@example.com --role redaer"_s
                              << QByteArray("not “redaer”. Did you mean reader?");
        QTest::newRow("before a command")
            << u"--demmo list"_s << QByteArray("Did you mean --demo?");
    }

    void asksWhatWasMeant()
    {
        QFETCH(QString, arguments);
        QFETCH(QByteArray, named);
        CliProcess cli(arguments.split(u' '));
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::Usage));
        QVERIFY2(cli.err().contains(named), cli.err().constData());
    }

    void whatTheWindowCannotOpenIsTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("not there")
            << QStringList{u"no-such.csv"_s} << QByteArray("There is no file “no-such.csv”.");
        QTest::newRow("folder") << QStringList{u"/"_s} << QByteArray("“/” is a folder");
        QTest::newRow("not there, in the demo")
            << QStringList{u"--demo"_s, u"./no-such"_s} << QByteArray("no file “./no-such”.");
        QTest::newRow("folder, in the demo")
            << QStringList{u"--demo"_s, u"/"_s} << QByteArray("“/” is a folder");
        const QString file = QCoreApplication::applicationFilePath();
        QTest::newRow("two") << QStringList{file, file} << QByteArray("give one file.");
        QTest::newRow("file and place")
            << QStringList{u"--open"_s, u"review"_s, file} << QByteArray("a file or --open.");
        QTest::newRow("option") << QStringList{u"--demmo"_s} << QByteArray("Did you mean --demo?");
    }

    void whatTheWindowCannotOpenIsTold()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, told);
        QByteArray problem = windowOptions(arguments).problem.toUtf8();
        if (isCommandLine(arguments)) {
            CliProcess cli(arguments);
            QVERIFY(cli.finish());
            QCOMPARE(cli.code(), int(ExitCode::Usage));
            problem = cli.err();
        }
        QVERIFY2(problem.contains(told), problem.constData());
    }

    void aLocaleThatTheSystemDoesNotHaveIsNoNews()
    {
        for (const char *locale :
             {"C", "xx_XX.UTF-8", "de_DE.ISO-8859-1"}) { // as in cron, over ssh
            CliProcess cli({u"--version"_s});
            cli.set("LC_ALL", QLatin1String(locale));
            QVERIFY(cli.finish());
            QCOMPARE(cli.err(), QByteArray());
        }
        // Not every version of Qt says so.
        static QStringList log;
        const auto before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &text) { log.append(text); });
        quietLogs();
        qWarning("Detected locale \"C\" with character encoding \"ANSI_X3.4-1968\", which is not "
                 "UTF-8.\nQt depends on a UTF-8 locale.");
        qWarning("Detected a fault");
        qInstallMessageHandler(before);
        QCOMPARE(log, QStringList{u"Detected a fault"_s});
    }

    void quietAndVerboseExcludeEachOther()
    {
        CliProcess cli({u"list"_s, u"--quiet"_s, u"--verbose"_s});
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::Usage));
        QVERIFY(cli.err().contains("--quiet and --verbose"));
    }

    void verboseTellsWhyThereWasNoAnswer()
    {
        CliProcess cli({u"list"_s, u"--verbose"_s});
        cli.set("OPENAI_ADMIN_KEY", u"sk-admin-test"_s);
        cli.set("OPENAI_BASE_URL", u"http://127.0.0.1:1/v1"_s); // where nobody listens
        QVERIFY(cli.finish());
        QVERIFY(cli.err().contains("no answer"));
        QVERIFY2(cli.err().contains("ConnectionRefused"), cli.err().constData());
    }

    void verboseTellsEachResponseAndNoAddress()
    {
        for (const bool verbose : {false, true}) {
            ScriptedServer server;
            server.enqueue(Step::list({inviteJson("invite-1", "mia@example.com")}));
            QStringList arguments{QStringLiteral("list")};
            if (verbose)
                arguments << QStringLiteral("--verbose");
            CliProcess cli(arguments, &server);
            QVERIFY(cli.finish());
            QCOMPARE(cli.code(), 0);
            QVERIFY(cli.out().contains("mia@example.com"));
            QCOMPARE(cli.err().contains(" 200 "), verbose);
            QVERIFY(!cli.err().contains("mia@example.com"));
            QVERIFY(!cli.err().contains(server.credentials().adminKey.toUtf8()));
        }
    }

    void quietTellsNoWait()
    {
        for (const bool quiet : {false, true}) {
            ScriptedServer server;
            server.enqueue(Step::json(429, "{}").header("Retry-After", "1"));
            server.enqueue(Step::list({}));
            QStringList arguments{QStringLiteral("list")};
            if (quiet)
                arguments << QStringLiteral("--quiet");
            CliProcess cli(arguments, &server);
            QVERIFY(cli.finish());
            QCOMPARE(cli.code(), 0);
            QCOMPARE(cli.err().isEmpty(), quiet);
        }
    }

    void versionIsAResult()
    {
        CliProcess cli({QStringLiteral("--version")});
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), 0);
        QCOMPARE(cli.out(), QByteArray("vestibule " VESTIBULE_VERSION "\n"));
        QCOMPARE(cli.err(), QByteArray());
    }

    void aKeyThatCanBeNoneIsPointedOut_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char *key, const char *named) {
            QTest::newRow(key) << QString::fromUtf8(key) << QByteArray(named);
        };
        row("\"sk-admin-secret\"", "quotation marks");
        row("'sk-admin-secret'", "quotation marks");
        row("\"sk-admin-secret", "quotation marks");
        row("“sk-admin-secret”", "quotation marks");
        row("„sk-admin-secret“", "quotation marks");
        row("`sk-admin-secret`", "quotation marks");
        row("« sk-admin-secret »", "quotation marks");
        row("Bearer sk-admin-secret", "space");
        row("sk-admin-\nsecret", "line break");
        row("sk‑admin‑secret", "character");
        row("sk-admin-secret\u200b", "character");
    }

    void aKeyThatCanBeNoneIsPointedOut()
    {
        QFETCH(const QString, key);
        QFETCH(const QByteArray, named);
        ScriptedServer server;
        CliProcess cli({QStringLiteral("list")}, &server);
        cli.set("OPENAI_ADMIN_KEY", key);
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::KeyOrPermission));
        QVERIFY2(cli.err().contains(named), cli.err().constData());
        QVERIFY2(cli.err().contains("nothing was sent"), cli.err().constData());
        QVERIFY(!cli.err().contains("secret"));
        QCOMPARE(server.connectionCount(), 0);
    }

    void anAddressThatCanBeNoneIsPointedOut_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char *url, const char *named) {
            QTest::newRow(url) << QString::fromLatin1(url) << QByteArray(named);
        };
        row("https://example.com:99999/v1", "port");
        row("http://127.0.0.1:65536", "port");
        row("https://example.com:0/v1", "port");
        row("https://example.com:-1/v1", "port");
        row("https://example.com:v1", "port");
        row("https://[::1]:99999/v1", "port");
        row("https://exa mple.com/v1", "not a valid URL");
        row("https://[::1/v1", "not a valid URL");
        row("https://", "not a valid URL");
        row("\"https://example.com/v1\"", "quotation marks");
        row("https://tom:secret@example.com/v1", "user name");
    }

    void anAddressThatCanBeNoneIsPointedOut()
    {
        QFETCH(const QString, url);
        QFETCH(const QByteArray, named);
        for (const bool withKey : {true, false}) {
            CliProcess cli({QStringLiteral("list")});
            if (withKey)
                cli.set("OPENAI_ADMIN_KEY", QStringLiteral("sk-admin-secret"));
            cli.set("OPENAI_BASE_URL", url);
            QVERIFY(cli.finish());
            QCOMPARE(cli.code(), int(ExitCode::Usage));
            QVERIFY2(cli.err().contains(named), cli.err().constData());
        }
    }

    void aClosedStreamIsLikeOneThatLeadsNowhere_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("stdin") << 0;
        QTest::newRow("stdout") << 1;
        QTest::newRow("stderr") << 2;
    }

    void aClosedStreamIsLikeOneThatLeadsNowhere()
    {
        QFETCH(const int, number);
        ScriptedServer server;
        server.enqueue(Step::list({}));
        CliProcess cli({QStringLiteral("list"), QStringLiteral("--json")}, &server);
        cli.closeStream(number);
        QVERIFY(cli.finish());
        QVERIFY2(cli.code() == 0, cli.err().constData());
        QCOMPARE(cli.err(), QByteArray());
        QCOMPARE(cli.out(), number == 1 ? QByteArray() : QByteArray("[\n]\n"));
        QCOMPARE(server.requestCount(), 1);
    }

    void withoutAKeySaysWhereToPutOne()
    {
        CliProcess cli({QStringLiteral("list")});
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::KeyOrPermission));
        QCOMPARE(cli.out(), QByteArray());
        QVERIFY2(cli.err().contains("OPENAI_ADMIN_KEY"), cli.err().constData());
        QVERIFY2(cli.err().contains("--demo"), cli.err().constData());
    }

    void theKeyGoesNowhereInTheClear()
    {
        CliProcess cli({QStringLiteral("list")});
        cli.set("OPENAI_ADMIN_KEY", QStringLiteral("sk-admin-secret"));
        cli.set("OPENAI_BASE_URL", QStringLiteral("http://example.com/v1"));
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::Usage));
        QVERIFY(!cli.err().isEmpty());
        QVERIFY(!cli.err().contains("sk-admin-secret"));
    }

    void theDemoAsksNeitherEnvironmentNorKeychain()
    {
        CliProcess cli(
            {QStringLiteral("list"), QStringLiteral("--demo"), QStringLiteral("--json")});
        cli.set("OPENAI_ADMIN_KEY", QStringLiteral("sk-admin-secret"));
        cli.set("OPENAI_BASE_URL", QStringLiteral("http://example.com/v1"));
        QVERIFY(cli.finish());
        QCOMPARE(cli.err(), QByteArray());
        QCOMPARE(cli.code(), 0);
        const QJsonArray invites = QJsonDocument::fromJson(cli.out()).array();
        QVERIFY2(invites.size() > 1000, QByteArray::number(invites.size()).constData());
    }

    void theDemoTakesEveryCommand_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("list") << QStringLiteral("list --limit 3") << 0;
        QTest::newRow("show") << QStringLiteral("show invite-no-such") << 1;
        QTest::newRow("invite") << QStringLiteral("invite new@example.com --role reader") << 0;
        QTest::newRow("revoke") << QStringLiteral("revoke invite-no-such") << 0;
        QTest::newRow("resend") << QStringLiteral("resend --status expired --dry-run")
                                << 5; // some have another open invite
        QTest::newRow("runs") << QStringLiteral("runs --json") << 0;
        QTest::newRow("run") << QStringLiteral("runs 1") << 1;
        QTest::newRow("export") << QStringLiteral("export --output -") << 0;
    }

    void theDemoTakesEveryCommand()
    {
        QFETCH(QString, arguments);
        QFETCH(int, code);
        CliProcess cli(arguments.split(u' ') << QStringLiteral("--demo"));
        QVERIFY(cli.finish());
        QVERIFY2(cli.code() == code, cli.err().constData());
        QCOMPARE(cli.out().isEmpty(), code == 1);
    }
};

VESTIBULE_TEST(CommandLineTest)
#include "tst_commandline.moc"
