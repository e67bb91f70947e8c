// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/exitcode.h"
#include "exchange/roster/planfile.h"
#include "support/cliprocess.h"
#include "support/jsonfixtures.h"
#include "support/roster/fourteendifferences.h"
#include "support/scriptedserver.h"
#include "support/statefulorganization.h"
#include "support/testentry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <memory>

using namespace Vestibule;

namespace {

QStringList sortedLines(QStringList lines)
{
    lines.sort();
    return lines;
}

} // namespace

/// A roster is planned and applied, a process a command.
class RosterCommandsTest : public TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ScriptedServer>();
        m_server->setClock(systemClock());
        m_office = FourteenDifferences();
        m_server->setHandler([this](const Request &request) { return m_office.answer(request); });
    }

    void fourteenKnownDifferencesGiveThePlan()
    {
        m_office.populate();
        setRules();
        const QString plan = m_folder->filePath(QStringLiteral("plan.json"));
        const auto cli = run({"plan", write("roster.csv", FourteenDifferences::roster()),
                              "--withdraw", "--json", "--output", plan});
        QCOMPARE(cli->code(), int(ExitCode::Found));
        QCOMPARE(m_server->requestCount("GET"), m_server->requestCount());
        QStringList told;
        const QJsonArray items =
            QJsonDocument::fromJson(cli->out()).object().value(QLatin1String("items")).toArray();
        for (const QJsonValue &item : items) {
            told.append(item[QLatin1String("group")].toString() + u' '
                        + item[QLatin1String("email")].toString() + u' '
                        + item[QLatin1String("reason")].toString());
        }
        QCOMPARE(sortedLines(told), FourteenDifferences::planned());

        const auto applied = run({"apply", plan, "--yes"});
        QVERIFY2(applied->code() == int(ExitCode::Done), applied->err().constData());
        QCOMPARE(m_office.organization.state(), FourteenDifferences::wantedState());
        QCOMPARE(m_office.organization.made(), 6);
        // While all new invites are pending, nothing is left to do.
        const auto again = run(
            {"plan", write("roster.csv", FourteenDifferences::roster()), "--withdraw", "--json"});
        const QJsonObject counts = QJsonDocument::fromJson(again->out())
                                       .object()
                                       .value(QLatin1String("counts"))
                                       .toObject();
        for (const char *group : {"invite", "renew", "change", "withdraw"})
            QCOMPARE(counts.value(QLatin1String(group)).toInt(-1), 0);
    }

    void todayAsARosterAsksForNothing()
    {
        m_office.populate();
        m_office.organization.add(QStringLiteral("\"a,\"\"b\"@x.org"));
        m_office.organization.add(QStringLiteral("=cmd@x.org"));
        m_office.organization.add(QStringLiteral("new\nline@x.org"));
        m_office.organization.add(QStringLiteral("müller@xn--mller-kva.example"));
        const QString roster = m_folder->filePath(QStringLiteral("today.csv"));
        const auto dump = run({"roster", "dump", "--output", roster});
        QCOMPARE(dump->code(), int(ExitCode::Done));
        const auto cli = run({"plan", roster, "--withdraw"});
        QVERIFY2(cli->code() == int(ExitCode::Done), (cli->out() + cli->err()).constData());
    }

    void badInputIsToldAndNothingIsSent_data()
    {
        QTest::addColumn<QByteArray>("roster");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("nobody") << QByteArray("email,role,projects,note\n") << 2
                                << QByteArray("nobody on this roster");
        QTest::newRow("an empty file") << QByteArray() << 2 << QByteArray();
        QTest::newRow("no header") << QByteArray("a@x.org,reader,none\nb@x.org,reader,none\n") << 2
                                   << QByteArray("no headings");
        QTest::newRow("two people in one row")
            << QByteArray("Email,Role\na@x.org; b@x.org,reader\n") << 6
            << QByteArray("unclear\ta@x.org");
        QTest::newRow("no address") << QByteArray("email,role,projects,note\njo at x,reader,,\n")
                                    << 6 << QByteArray("unclear\tjo at x");
        QTest::newRow("an open quote")
            << QByteArray("email,role,projects,note\n\"a@x.org,reader,,\n") << 6
            << QByteArray("unclear");
    }

    void badInputIsToldAndNothingIsSent()
    {
        QFETCH(QByteArray, roster);
        QFETCH(int, code);
        QFETCH(QByteArray, told);
        m_office.populate();
        const QStringList before = m_office.organization.state();
        const QString plan = m_folder->filePath(QStringLiteral("plan.json"));
        const auto cli = run({"plan", write("roster.csv", roster), "--withdraw", "--output", plan});
        QVERIFY2(cli->code() == code, cli->err().constData());
        QVERIFY2((cli->out() + cli->err()).contains(told), (cli->out() + cli->err()).constData());
        if (code == int(ExitCode::Found)) {
            // Who is meant by such a row is not known, so nobody loses an invite for it.
            QVERIFY(!cli->out().contains("withdraw\t") || roster.contains(';'));
        } else {
            QVERIFY(!QFile::exists(plan));
        }
        QCOMPARE(m_office.organization.state(), before);
        QCOMPARE(m_server->requestCount("GET"), m_server->requestCount());
    }

    void oneChangedByteIsNoticed()
    {
        m_office.populate();
        const QString path = plan();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        const qsizetype step = qMax<qsizetype>(1, whole.size() / 12);
        for (qsizetype at = 3; at < whole.size(); at += step) {
            QByteArray damaged = whole;
            damaged[at] = damaged.at(at) == 'x' ? 'y' : 'x';
            const int before = m_server->requestCount();
            const auto cli = run({"apply", write("damaged.json", damaged), "--yes"});
            QCOMPARE(cli->code(), int(ExitCode::Usage));
            QVERIFY2(cli->err().contains("Nothing was sent"), cli->err().constData());
            QCOMPARE(m_server->requestCount(), before);
        }
        const auto cut = run({"apply", write("cut.json", whole.left(whole.size() / 2)), "--yes"});
        QCOMPARE(cut->code(), int(ExitCode::Usage));
        const auto none = run({"apply", write("none.json", "{}"), "--yes"});
        QVERIFY2(none->err().contains("not a plan"), none->err().constData());
    }

    void aPlanOfAnotherOrganizationSendsNothing()
    {
        m_office.populate();
        const QString path = plan();
        ScriptedServer other;
        other.setClock(systemClock());
        StatefulOrganization another(QStringLiteral("other-"));
        another.add(QStringLiteral("gone@x.org"));
        other.setHandler([&another](const Request &request) {
            return request.path().endsWith("/projects")
                ? Step::list({projectJson("proj_z", "Zeta")})
                : another.answer(request);
        });
        CliProcess cli({QStringLiteral("apply"), path, QStringLiteral("--yes")}, &other);
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::Usage));
        QVERIFY2(cli.err().contains("another organization"), cli.err().constData());
        QCOMPARE(other.requestCount("GET"), other.requestCount());
    }

    void appliedTwiceSendsNothingTheSecondTime()
    {
        m_office.populate();
        setRules();
        const QString path = plan();
        QCOMPARE(run({"apply", path, "--yes"})->code(), int(ExitCode::Done));
        const int sent = m_server->requestCount() - m_server->requestCount("GET");
        const auto again = run({"apply", path, "--yes"});
        QCOMPARE(again->code(), int(ExitCode::Failed));
        QVERIFY2(again->err().contains("new@x.org: This person has an open invite now."),
                 again->err().constData());
        QCOMPARE(m_server->requestCount() - m_server->requestCount("GET"), sent);
        QCOMPARE(m_office.organization.state(), FourteenDifferences::wantedState());
    }

    void aRowWhoseWorldHasMovedIsSkippedAndTheOthersGoOn()
    {
        m_office.populate();
        setRules();
        const QString path = plan();
        m_office.organization.accept(m_office.ids.value(QStringLiteral("role@x.org")));
        m_office.organization.remove(m_office.ids.value(QStringLiteral("both@x.org")));
        m_office.organization.add(QStringLiteral("new@x.org"));
        m_office.members.append(QStringLiteral("left@x.org"));
        const auto cli = run({"apply", path, "--yes"});
        QCOMPARE(cli->code(), int(ExitCode::DoneInPart));
        QVERIFY2(cli->err().contains("role@x.org: The invite has been accepted."),
                 cli->err().constData());
        QVERIFY(cli->err().contains("both@x.org: The invite no longer exists."));
        QVERIFY(cli->err().contains("new@x.org: This person has an open invite now."));
        QVERIFY(cli->err().contains("left@x.org: This person has become a member."));
        QCOMPARE(m_office.organization.made(), 2); // renewed and changed
    }

    void whoWasLeftOutOfAPlanIsToldAndNotTouched()
    {
        m_office.populate();
        QFile file(plan());
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto kept = readPlanFile(file.readAll());
        QVERIFY(kept.has_value());
        int steps = 0;
        for (RosterItem &item : kept->items) {
            steps += item.isStep() ? 1 : 0;
            if (item.isStep() && item.email != QLatin1String("Late@x.org"))
                item.leftOut = QStringLiteral("joins later");
        }
        QVERIFY(steps > 3);
        const QString path = write("left-out.json", planFile(*kept));
        const auto cli = run({"apply", path, "--yes"});
        QVERIFY2(cli->code() == int(ExitCode::Done), cli->err().constData());
        QVERIFY2(cli->err().contains("new@x.org: Left out: joins later"), cli->err().constData());
        QCOMPARE(m_office.organization.made(), 1);
        QVERIFY(
            m_office.organization.state().contains(QStringLiteral("gone@x.org reader pending")));
    }

    void removalsBeyondTheNumberAreRefused()
    {
        for (int i = 0; i < 11; ++i)
            m_office.organization.add(QStringLiteral("g%1@x.org").arg(i));
        const QString plan = m_folder->filePath(QStringLiteral("plan.json"));
        run({"plan", write("r.csv", "email,role,projects,note\nmember@x.org,,,\n"), "--withdraw",
             "--output", plan});
        const auto refused = run({"apply", plan, "--yes"});
        QCOMPARE(refused->code(), int(ExitCode::Usage));
        QVERIFY2(refused->err().contains("--allow-removals 11"), refused->err().constData());
        QCOMPARE(m_office.organization.ids().size(), 11);
        QCOMPARE(run({"apply", plan, "--yes", "--allow-removals", "11"})->code(),
                 int(ExitCode::Done));
        QCOMPARE(m_office.organization.ids().size(), 0);
    }

    // The rules hold for commands that know nothing of rosters.
    void theRulesHoldForEveryRun()
    {
        m_office.populate();
        setRules();
        const QString boss = m_office.ids.value(QStringLiteral("boss@x.org"));
        const auto revoke = run({"revoke", boss, "--yes"});
        QCOMPARE(revoke->code(), int(ExitCode::Failed));
        QVERIFY2(revoke->err().contains("protected"), revoke->err().constData());
        const auto invite = run({"invite", "new@stranger.example", "--role", "reader"});
        QCOMPARE(invite->code(), int(ExitCode::Failed));
        QVERIFY2(invite->out().contains("new@stranger.example\tskipped"),
                 invite->out().constData());
        const auto owner = run({"invite", "new@partner.example", "--role", "owner"});
        QCOMPARE(owner->code(), int(ExitCode::Failed));
        QCOMPARE(m_server->requestCount("GET"), m_server->requestCount());
    }

    void killedAtAnyPointNothingIsLostOrDoubled_data()
    {
        QTest::addColumn<int>("request");
        QTest::addColumn<int>("delayMs"); // -1: right after the server acted, without an answer
        for (int request = 1; request <= kRequests; ++request) {
            QTest::addRow("after request %d acted", request) << request << -1;
            QTest::addRow("with answer %d", request) << request << 0;
        }
    }

    void killedAtAnyPointNothingIsLostOrDoubled()
    {
        QFETCH(int, request);
        QFETCH(int, delayMs);
        const QString path = prepareToKill();
        QVERIFY(killAt({"apply", path, "--yes"}, request, delayMs));
        finishAndCompare(path, 1);
    }

    void killedAgainWhileResumingNothingIsLostOrDoubled_data()
    {
        QTest::addColumn<int>("request");
        QTest::addColumn<int>("delayMs");
        for (int request = kReads + 1; request <= kRequests; ++request) {
            for (const int delay : {3, 8})
                QTest::addRow("%d ms after answer %d", delay, request) << request << delay;
        }
    }

    void killedAgainWhileResumingNothingIsLostOrDoubled()
    {
        QFETCH(int, request);
        QFETCH(int, delayMs);
        const QString path = prepareToKill();
        QVERIFY(killAt({"apply", path, "--yes"}, request, delayMs));
        (void)killAt({"resume"}, 1 + request % 4, request % 2 == 0 ? -1 : delayMs);
        finishAndCompare(path, 2);
    }

private:
    struct Word : QString
    {
        Word(const char *text)
            : QString(QString::fromUtf8(text))
        { }
        Word(const QString &text)
            : QString(text)
        { }
    };

    static constexpr int kReads = 4; // before the first step of apply
    static constexpr int kRequests = 15; // with 11 of the steps

    QString prepareToKill()
    {
        m_office.populate();
        setRules();
        if (m_keptPlan.isEmpty()) {
            QFile file(plan());
            if (!file.open(QIODevice::ReadOnly))
                qWarning("no plan");
            m_keptPlan = file.readAll();
        }
        m_before = m_server->requestCount();
        return write("plan.json", m_keptPlan); // ids are the same each time
    }

    void finishAndCompare(const QString &path, int kills)
    {
        (void)run({"resume"});
        (void)run({"apply", path, "--yes"}); // where nothing had begun
        // What was written down and never left the computer, one step a kill at the most, may still
        // be under way for all that is known: it is told, and not sent again unasked.
        QStringList wanted = FourteenDifferences::wantedState();
        const QStringList missing =
            m_office.organization.state() == wanted ? QStringList() : unknownPeople();
        QVERIFY2(missing.size() <= kills, qPrintable(missing.join(u' ')));
        for (const QString &email : missing)
            wanted.removeAll(lineOf(wanted, email));
        QCOMPARE(m_office.organization.state(), wanted);
        QCOMPARE(m_office.organization.made(), 6 - missing.size());
        static const QRegularExpression planned(
            QStringLiteral("^(new|left|Late|role|projects|both)@x\\.org$"));
        QStringList taken;
        for (const Request &sent : m_server->requests().mid(m_before)) {
            if (sent.method == "POST") {
                const QString email = QJsonDocument::fromJson(sent.body)
                                          .object()
                                          .value(QLatin1String("email"))
                                          .toString();
                QVERIFY2(planned.match(email).hasMatch(), qPrintable(email));
            } else if (sent.method == "DELETE") {
                taken.append(QString::fromLatin1(sent.path().split('/').last()));
            }
        }
        for (const QString &id : std::as_const(taken)) {
            const QString email = m_office.ids.key(id);
            QVERIFY2(planned.match(email).hasMatch() || email == QLatin1String("gone@x.org")
                         || email == QLatin1String("late@x.org"),
                     qPrintable(email));
        }
    }

    /// The line of the invite that an address should have in the end.
    static QString lineOf(const QStringList &lines, const QString &email)
    {
        const QStringList found = lines.filter(email).filter(QStringLiteral("pending"));
        return found.size() == 1 ? found.constFirst() : QString();
    }

    QStringList unknownPeople()
    {
        QStringList people;
        const QJsonArray steps =
            QJsonDocument::fromJson(run({"runs", "1", "--json"})->out()).array();
        for (const QJsonValue &step : steps) {
            const QString outcome = step[QLatin1String("outcome")].toString();
            if (outcome != QLatin1String("done"))
                people.append(step[QLatin1String("email")].toString());
        }
        return people;
    }

    /// Kills a command around the request of that number; whether it came to it.
    bool killAt(std::initializer_list<Word> words, int request, int delayMs)
    {
        auto cli = make(words);
        int seen = 0;
        CliProcess *process = cli.get();
        QTimer later; // goes before the process
        later.setSingleShot(true);
        connect(&later, &QTimer::timeout, this, [process] { process->send(SIGKILL); });
        m_server->setHandler(
            [this, &seen, &later, request, delayMs, process](const Request &asked) {
                const Step step = m_office.answer(asked);
                if (++seen != request)
                    return step;
                if (delayMs < 0) {
                    process->send(SIGKILL);
                    return Step::closeAfterRequest();
                }
                later.start(delayMs);
                return step;
            });
        cli->start();
        (void)cli->finish();
        m_server->setHandler([this](const Request &asked) { return m_office.answer(asked); });
        return seen >= request;
    }

    void setRules()
    {
        const auto cli = run({"roster", "rules", "--protect", "boss@x.org", "--allow-domain",
                              "x.org", "--allow-domain", "partner.example", "--own-domain", "x.org",
                              "--owners-from-own-domains", "yes", "--most-open-owners", "5"});
        if (cli->code() != 0)
            qWarning("%s", cli->err().constData());
    }

    QString plan()
    {
        const QString path = m_folder->filePath(QStringLiteral("plan.json"));
        (void)run({"plan", write("roster.csv", FourteenDifferences::roster()), "--withdraw",
                   "--output", path});
        return path;
    }

    std::unique_ptr<CliProcess> make(std::initializer_list<Word> words)
    {
        QStringList arguments;
        for (const Word &word : words)
            arguments.append(word);
        auto cli = std::make_unique<CliProcess>(arguments, m_server.get());
        cli->setDataFolder(m_folder->path());
        cli->set("XDG_CONFIG_HOME", m_folder->filePath(QStringLiteral("config")));
        return cli;
    }

    std::unique_ptr<CliProcess> run(std::initializer_list<Word> words)
    {
        auto cli = make(words);
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

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    FourteenDifferences m_office;
    QByteArray m_keptPlan; // of the 14 differences
    int m_before = 0; // requests
};

VESTIBULE_TEST(RosterCommandsTest)
#include "tst_rostercommands.moc"
