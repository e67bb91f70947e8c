// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/profiles.h"
#include "cli/commandtable.h"
#include "cli/terminal/exitcode.h"
#include "domain/clock.h"
#include "support/cliprocess.h"
#include "support/jsonfixtures.h"
#include "support/scriptedserver.h"
#include "support/statefulorganization.h"
#include "support/testentry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

#include <fcntl.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

using namespace Vestibule;
using namespace Qt::Literals;

/// `profiles`, and commands with a profile, where no keychain answers: the key is the
/// environment's.
class ProfilesCommandTest : public TestCase
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    StatefulOrganization m_organization;

    [[nodiscard]] QString file() const
    {
        return m_folder->filePath(u"config/vestibule/profiles.json"_s);
    }

    [[nodiscard]] std::unique_ptr<CliProcess> command(const QStringList &arguments) const
    {
        auto cli = std::make_unique<CliProcess>(arguments);
        cli->set("XDG_CONFIG_HOME", m_folder->filePath(u"config"_s));
        cli->setDataFolder(m_folder->filePath(u"data"_s));
        return cli;
    }

    /// With the environment's key, as a profile has none.
    [[nodiscard]] std::unique_ptr<CliProcess> withKey(const QStringList &arguments) const
    {
        auto cli = command(arguments);
        cli->set("OPENAI_ADMIN_KEY", u"sk-admin-of-the-environment"_s);
        return cli;
    }

    [[nodiscard]] Profiles profiles() const { return Profiles(file()); }

    [[nodiscard]] QString names() const
    {
        QStringList names;
        const auto read = profiles().read();
        for (const Profile &profile : read.value_or(QList<Profile>()))
            names << profile.name;
        return names.join(u' ');
    }

    bool make(const QString &name, bool readOnly = false) const
    {
        return profiles()
            .add({.id = {}, .name = name, .baseUrl = m_server->baseUrl(), .readOnly = readOnly})
            .has_value();
    }

    void write(const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(u"config/vestibule"_s)));
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(bytes), bytes.size());
    }

private slots:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ScriptedServer>();
        m_server->setClock(systemClock());
        m_organization = {};
        m_server->setHandler(
            [this](const Request &request) { return m_organization.answer(request); });
    }

    void aProfileIsMadeChangedAndRemoved()
    {
        const auto add = command({u"profiles"_s, u"add"_s, u"東京 Büro"_s, u"--base-url"_s,
                                  u"https://proxy.example/v1"_s, u"--organization"_s, u"org-1"_s,
                                  u"--read-only"_s});
        QVERIFY(add->finish());
        QVERIFY2(add->code() == 0, add->err().constData());
        const auto set = command({u"profiles"_s, u"set"_s, u"東京 BÜRO"_s, u"--name"_s, u"Tokyo"_s,
                                  u"--proxy"_s, u"socks5://proxy.example:1080"_s});
        QVERIFY(set->finish());
        QVERIFY2(set->code() == 0, set->err().constData());
        const auto list = command({u"profiles"_s, u"--json"_s});
        QVERIFY(list->finish());
        QCOMPARE(list->code(), 0);
        const QJsonArray array = QJsonDocument::fromJson(list->out()).array();
        QCOMPARE(array.size(), 2);
        const QJsonObject wanted{
            {u"name"_s, u"Tokyo"_s},         {u"base_url"_s, u"https://proxy.example/v1"_s},
            {u"organization"_s, u"org-1"_s}, {u"read_only"_s, true},
            {u"ca_file"_s, QJsonValue()},    {u"proxy"_s, u"socks5://proxy.example:1080"_s},
            {u"proxy_user"_s, QJsonValue()}, {u"keys"_s, QJsonArray()}};
        QCOMPARE(array.at(1).toObject(), wanted);
        const auto asks = command({u"profiles"_s, u"remove"_s, u"Tokyo"_s});
        QVERIFY(asks->finish());
        QCOMPARE(asks->code(), int(ExitCode::Usage));
        QVERIFY(asks->err().contains("--yes"));
        QCOMPARE(names(), u"Default Tokyo"_s);
        const auto remove = command({u"profiles"_s, u"remove"_s, u"Tokyo"_s, u"--yes"_s});
        QVERIFY(remove->finish());
        QVERIFY2(remove->code() == 0, remove->err().constData());
        QCOMPARE(names(), u"Default"_s);
    }

    void wrongUsageChangesNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("named"); // what the sentence has to name
        const auto row = [](const char *arguments, const char *named) {
            QTest::newRow(arguments)
                << QString::fromLatin1(arguments).split(u' ') << QByteArray(named);
        };
        row("profiles rename A", "add, set or remove");
        row("profiles add", "name");
        row("profiles add A B", "name");
        row("profiles add A --base-url http://example.com", "https");
        row("profiles add A --base-url https://tom:secret@example.com", "user name");
        row("profiles add A --organization=a\"b", "--organization");
        row("profiles add A --key-for write", "--key-stdin");
        row("profiles add A --key-stdin --key-for me", "--key-for");
        row("profiles add A --key-stdin=sk-admin-x", "key-stdin");
        row("profiles add A --key sk-admin-x", "key");
        row("profiles add A --json", "--json");
        row("profiles add A --ca-file /nowhere.pem", "/nowhere.pem does not exist");
        row("profiles add A --ca-file /dev/null", "/dev/null contains no certificate");
        row("profiles add A --no-ca-file", "--no-ca-file");
        row("profiles add A --proxy https://proxy.example", "http://");
        row("profiles add A --proxy http://tom:secret@proxy.example", "--proxy-password-stdin");
        row("profiles add A --proxy http://tom@proxy.example", "--proxy-user");
        row("profiles add A --proxy proxy.example:0", "65535");
        row("profiles add A --proxy-user tom", "--proxy-password-stdin");
        row("profiles add A --proxy-password-stdin", "--proxy-user");
        row("profiles add A --proxy none --proxy-user tom --proxy-password-stdin", "--proxy");
        row("profiles add A --proxy proxy.example --proxy-user tom --proxy-password-stdin "
            "--key-stdin",
            "--key-stdin");
        row("profiles add default", "Default");
        row("profiles set A --read-only", "Default");
        row("profiles set Default", "Say what");
        row("profiles set Default --read-only --read-write", "--read-write");
        row("profiles set Default --yes", "--yes");
        row("profiles remove A --yes", "Default");
        row("profiles --profile Default", "--profile");
        row("profiles --demo", "--demo");
        row("list --profile A", "Default");
        row("list --profile=", "--profile");
        row("list --demo --profile Default", "--demo");
    }

    void wrongUsageChangesNothing()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, named);
        const auto cli = withKey(arguments);
        QVERIFY(cli->finish());
        QCOMPARE(cli->code(), int(ExitCode::Usage));
        QVERIFY2(cli->err().contains(named), cli->err().constData());
        QVERIFY(!cli->err().contains("secret"));
        QVERIFY(!QFile::exists(file()));
    }

    void aProfileBeatsTheEnvironment_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("variable");
        QTest::newRow("before the command")
            << QStringList{u"--profile"_s, u"Work"_s, u"list"_s} << QString();
        QTest::newRow("after the command")
            << QStringList{u"list"_s, u"--profile"_s, u"wORK"_s} << QString();
        QTest::newRow("joined") << QStringList{u"--profile=Work"_s, u"list"_s} << QString();
        QTest::newRow("by the environment") << QStringList{u"list"_s} << u" Work "_s;
        QTest::newRow("the option beats that")
            << QStringList{u"list"_s, u"--profile"_s, u"Work"_s} << u"Other"_s;
    }

    void aProfileBeatsTheEnvironment()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, variable);
        ScriptedServer other;
        QVERIFY(profiles().add({.id = {},
                                .name = u"Work"_s,
                                .baseUrl = m_server->baseUrl(),
                                .organizationId = u"org-of-the-profile"_s}));
        QVERIFY(profiles().add({.id = {}, .name = u"Other"_s, .baseUrl = other.baseUrl()}));
        const auto cli = withKey(arguments);
        cli->set("OPENAI_BASE_URL", other.baseUrl());
        cli->set("OPENAI_ORG_ID", u"org-of-the-environment"_s);
        if (!variable.isEmpty())
            cli->set("VESTIBULE_PROFILE", variable);
        QVERIFY(cli->finish());
        QVERIFY2(cli->code() == 0, cli->err().constData());
        QCOMPARE(other.connectionCount(), 0);
        QVERIFY(m_server->requestCount() > 0);
        const Request &request = m_server->requests().constFirst();
        QCOMPARE(request.header("authorization"), QByteArray("Bearer sk-admin-of-the-environment"));
        QCOMPARE(request.header("openai-organization"), QByteArray("org-of-the-profile"));
    }

    void withoutAProfileTheEnvironmentWorksAsBefore()
    {
        QVERIFY(profiles().change(Profile::firstId(), [](Profile &first) {
            first.readOnly = true;
            first.baseUrl = u"https://elsewhere.example"_s;
        }));
        m_organization.add(u"mia@example.com"_s);
        const auto cli = withKey({u"revoke"_s, m_organization.ids().constFirst()});
        cli->set("OPENAI_BASE_URL", m_server->baseUrl());
        QVERIFY(cli->finish());
        QVERIFY2(cli->code() == 0, cli->err().constData());
        QVERIFY(m_organization.ids().isEmpty());
    }

    void whereTheFirstIsGoneOneHasToBeNamed()
    {
        QVERIFY(make(u"Work"_s));
        QVERIFY(profiles().remove(Profile::firstId()));
        const auto cli = command({u"list"_s});
        QVERIFY(cli->finish());
        QCOMPARE(cli->code(), int(ExitCode::Usage));
        for (const char *word : {"--profile", "VESTIBULE_PROFILE", "Work"})
            QVERIFY2(cli->err().contains(word), cli->err().constData());
    }

    void twoKeysAreOneTooMany()
    {
        const QString origin = m_server->origin();
        QVERIFY(profiles().add({.id = {},
                                .name = u"Work"_s,
                                .baseUrl = m_server->baseUrl(),
                                .keys = {{KeyUse::All, origin}}}));
        const auto cli = withKey({u"list"_s, u"--profile"_s, u"Work"_s});
        QVERIFY(cli->finish());
        QCOMPARE(cli->code(), int(ExitCode::Usage));
        for (const char *word : {"OPENAI_ADMIN_KEY", "Work"})
            QVERIFY2(cli->err().contains(word), cli->err().constData());
        QCOMPARE(m_server->connectionCount(), 0);
    }

    void aReadOnlyProfileChangesNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("changes");
        QStringList untried = commandNames();
        const auto row = [&untried](const char *arguments, bool changes) {
            const QStringList words = QString::fromLatin1(arguments).split(u' ');
            untried.removeAll(words.constFirst());
            QTest::newRow(arguments) << words << changes;
        };
        row("list", false);
        row("show OPEN", false);
        row("invite new@example.com --role reader", true);
        row("invite new@example.com --role reader --dry-run", false);
        row("revoke OPEN", true);
        row("revoke --filter status:pending --yes", true);
        row("revoke OPEN --dry-run", false);
        row("resend OPEN", true);
        row("resend OPEN --dry-run", false);
        row("runs", false);
        row("resume", true);
        row("export --output -", false);
        row("plan -", false);
        row("apply plan.json", true);
        row("roster rules", false);
        row("review", false);
        row("profiles", false);
        row("remember status", false);
        row("doctor", false);
        QCOMPARE(untried, QStringList());
    }

    void aReadOnlyProfileChangesNothing()
    {
        QFETCH(QStringList, arguments);
        QFETCH(const bool, changes);
        m_organization.add(u"open@example.com"_s);
        m_organization.add(u"other@example.com"_s);
        arguments.replaceInStrings(u"OPEN"_s, m_organization.ids().constLast());
        QVERIFY(make(u"Look"_s, true) && make(u"Work"_s));
        const QStringList before = m_organization.state();
        const auto look = withKey(arguments);
        look->set("VESTIBULE_PROFILE", u"Look"_s);
        QVERIFY(look->finish());
        QCOMPARE(m_server->requestCount(), m_server->requestCount("GET"));
        QCOMPARE(m_organization.state(), before);
        if (!changes) {
            QVERIFY2(!look->err().contains("read-only"), look->err().constData());
            return;
        }
        QCOMPARE(look->code(), int(ExitCode::KeyOrPermission));
        QVERIFY2(look->err().contains("read-only"), look->err().constData());
        if (arguments.constFirst() == u"resume"_s || arguments.constFirst() == u"apply"_s)
            return; // nothing was begun or planned
        // The same with another profile does change something.
        const auto work = withKey(arguments);
        work->set("VESTIBULE_PROFILE", u"Work"_s);
        QVERIFY(work->finish());
        QVERIFY2(work->code() == 0, work->err().constData());
        QVERIFY(m_server->requestCount() > m_server->requestCount("GET"));
    }

    void aReadOnlyProfileDoesNotResume()
    {
        QVERIFY(make(u"Look"_s, true) && make(u"Work"_s));
        m_server->setHandler([this](const Request &request) {
            return request.method == "POST" ? Step::json(401, errorJson("No."))
                                            : m_organization.answer(request);
        });
        const auto begin = withKey({u"--profile"_s, u"Work"_s, u"invite"_s, u"a@example.com"_s,
                                    u"b@example.com"_s, u"--role"_s, u"reader"_s});
        QVERIFY(begin->finish());
        QCOMPARE(begin->code(), int(ExitCode::KeyOrPermission));
        const int posts = m_server->requestCount("POST");
        QVERIFY(posts > 0);
        const auto look = withKey({u"--profile"_s, u"Look"_s, u"resume"_s});
        QVERIFY(look->finish());
        QCOMPARE(look->code(), int(ExitCode::KeyOrPermission));
        QVERIFY2(look->err().contains("read-only"), look->err().constData());
        QCOMPARE(m_server->requestCount("POST"), posts);
    }

    void aMissingScopeTellsWhereAKeyGoes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("scope");
        QTest::addColumn<QByteArray>("use");
        QTest::newRow("to read") << QStringList{u"list"_s} << QByteArray("api.management.read")
                                 << QByteArray("read");
        QTest::newRow("to write") << QStringList{u"invite"_s, u"a@example.com"_s, u"--role"_s,
                                                 u"reader"_s}
                                  << QByteArray("api.management.write") << QByteArray("write");
    }

    void aMissingScopeTellsWhereAKeyGoes()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, scope);
        QFETCH(const QByteArray, use);
        QVERIFY(make(u"Our work"_s));
        m_server->setHandler([&](const Request &request) {
            const bool isMeant = (request.method == "POST") == (use == "write");
            return isMeant ? Step::json(403, errorJson("Missing scopes: " + scope))
                           : m_organization.answer(request);
        });
        const auto cli = withKey(arguments);
        cli->set("VESTIBULE_PROFILE", u"Our work"_s);
        QVERIFY(cli->finish());
        QCOMPARE(cli->code(), int(ExitCode::KeyOrPermission));
        const QByteArray line =
            "vestibule profiles set --key-stdin --key-for " + use + " 'Our work'";
        for (const QByteArray &words : {scope, line}) {
            QVERIFY2(cli->err().contains(words), cli->err().constData());
            QCOMPARE(cli->err().count(words), 1);
        }
    }

    void aKeyThatCanBeNoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("blank") << QByteArray(" \n");
        QTest::newRow("quoted") << QByteArray("\"sk-admin-secret\"\n");
        QTest::newRow("two lines") << QByteArray("sk-admin-secret\nsk-admin-other\n");
        QTest::newRow("no UTF-8") << QByteArray("sk-\xff-secret\n");
        QTest::newRow("more than any key") << QByteArray(200'000, 'x') + " y";
    }

    void aKeyThatCanBeNoneIsRefused()
    {
        QFETCH(const QByteArray, input);
        const auto cli = command({u"profiles"_s, u"add"_s, u"Work"_s, u"--key-stdin"_s});
        cli->setInput(input);
        QVERIFY(cli->finish());
        QCOMPARE(cli->code(), int(ExitCode::KeyOrPermission));
        QVERIFY2(cli->err().contains("key"), cli->err().constData());
        QVERIFY(!cli->err().contains("secret"));
        QVERIFY(!QFile::exists(file()));
    }

    void aKeyThatIsTypedDoesNotShow()
    {
        const int screen = ::posix_openpt(O_RDWR | O_NOCTTY);
        QVERIFY(screen >= 0 && ::grantpt(screen) == 0 && ::unlockpt(screen) == 0);
        const int keyboard = ::open(::ptsname(screen), O_RDWR | O_NOCTTY);
        QVERIFY(keyboard >= 0);
        const auto echoes = [screen] {
            termios now = {};
            return ::tcgetattr(screen, &now) == 0 && (now.c_lflag & tcflag_t(ECHO)) != 0;
        };
        QVERIFY(echoes());
        const auto cli = command({u"profiles"_s, u"add"_s, u"Work"_s, u"--key-stdin"_s});
        cli->setKeyboard(keyboard);
        cli->start();
        QTRY_VERIFY(!echoes());
        const QByteArray typed = "\"sk-admin-secret\"\n";
        QCOMPARE(::write(screen, typed.constData(), size_t(typed.size())), typed.size());
        QVERIFY(cli->finish());
        QVERIFY2(cli->err().contains("quotation marks"), cli->err().constData());
        QVERIFY(echoes());
        QByteArray shown(1024, '\0');
        QCOMPARE(::fcntl(screen, F_SETFL, O_NONBLOCK), 0);
        const auto count = ::read(screen, shown.data(), size_t(shown.size()));
        QVERIFY(!shown.first(qMax(qsizetype(count), qsizetype(0))).contains("secret"));
        ::close(keyboard);
        ::close(screen);
    }

    void withoutAKeychainTheKeyIsKeptNowhere()
    {
        const auto cli = command({u"profiles"_s, u"add"_s, u"Work"_s, u"--key-stdin"_s});
        cli->setInput("sk-admin-secret\n");
        QVERIFY(cli->finish());
        QCOMPARE(cli->code(), int(ExitCode::KeyOrPermission));
        QVERIFY2(cli->err().contains("keychain"), cli->err().constData());
        QVERIFY(!cli->err().contains("secret"));
        QCOMPARE(names(), u"Default Work"_s);
        QFile made(file());
        QVERIFY(made.open(QIODevice::ReadOnly));
        QVERIFY(!made.readAll().contains("secret"));
        QVERIFY(profiles().read()->constLast().keys.isEmpty());
    }

    void aFileThatCannotBeReadIsToldAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("damaged") << QByteArray("{\"version\":1,\"prof") << QByteArray("damaged");
        QTest::newRow("newer") << QByteArray("{\"version\":9}") << QByteArray("later version");
    }

    void aFileThatCannotBeReadIsToldAndChangesNothing()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, word);
        write(bytes);
        const QList<QStringList> commands{
            {u"profiles"_s},
            {u"profiles"_s, u"set"_s, u"Default"_s, u"--read-only"_s},
            {u"profiles"_s, u"remove"_s, u"Default"_s, u"--yes"_s},
            {u"list"_s, u"--profile"_s, u"Default"_s},
            {u"invite"_s, u"a@example.com"_s, u"--role"_s, u"reader"_s},
        };
        for (const QStringList &arguments : commands) {
            const auto cli = command(arguments);
            QVERIFY(cli->finish());
            QVERIFY2(cli->code() == 1 || cli->code() == 3, cli->err().constData());
            QVERIFY2(cli->err().contains(word), cli->err().constData());
            if (arguments.constFirst() == u"invite"_s)
                QVERIFY2(cli->err().contains("read-only"), cli->err().constData());
        }
        QFile same(file());
        QVERIFY(same.open(QIODevice::ReadOnly));
        QCOMPARE(same.readAll(), bytes);
        const auto add = command({u"profiles"_s, u"add"_s, u"Work"_s});
        QVERIFY(add->finish());
        QVERIFY2(add->err().contains(word), add->err().constData());
        if (word == "damaged") {
            QCOMPARE(add->code(), 0);
            QFile aside(file() + u".unreadable-1"_s);
            QVERIFY(aside.open(QIODevice::ReadOnly));
            QCOMPARE(aside.readAll(), bytes);
        } else {
            QCOMPARE(add->code(), int(ExitCode::Failed));
        }
    }

    void severalProcessesLoseNothing()
    {
        std::vector<std::unique_ptr<CliProcess>> all;
        for (int i = 0; i < 6; ++i) {
            all.push_back(command({u"profiles"_s, u"add"_s, QString::number(i)}));
            all.back()->start();
        }
        for (const auto &cli : all) {
            QVERIFY(cli->finish());
            QVERIFY2(cli->code() == 0, cli->err().constData());
        }
        QCOMPARE(profiles().read()->size(), 7);
    }

    void twoOfOneOrganizationShareAJournal()
    {
        const auto add = [this](const QString &name) {
            return command({u"profiles"_s, u"add"_s, name, u"--base-url"_s, m_server->baseUrl(),
                            u"--organization"_s, u"org-1"_s});
        };
        const auto one = add(u"One"_s);
        QVERIFY(one->finish());
        QCOMPARE(one->err(), QByteArray());
        const auto two = add(u"Two"_s);
        QVERIFY(two->finish());
        QVERIFY2(two->err().contains("One") && two->err().contains("journal"),
                 two->err().constData());
        const auto invite = withKey(
            {u"--profile"_s, u"One"_s, u"invite"_s, u"a@example.com"_s, u"--role"_s, u"reader"_s});
        QVERIFY(invite->finish());
        QVERIFY2(invite->code() == 0, invite->err().constData());
        const auto again = command(
            {u"--profile"_s, u"Two"_s, u"invite"_s, u"b@example.com"_s, u"--role"_s, u"reader"_s});
        again->set("OPENAI_ADMIN_KEY", u"sk-admin-another"_s);
        QVERIFY(again->finish());
        QVERIFY2(again->code() == 0, again->err().constData());
        const auto runs = command({u"runs"_s, u"--json"_s, u"--profile"_s, u"One"_s});
        QVERIFY(runs->finish());
        QVERIFY2(runs->code() == 0, runs->err().constData());
        const QJsonArray array = QJsonDocument::fromJson(runs->out()).array();
        QCOMPARE(array.size(), 2);
        QCOMPARE(array.at(0)[u"journal"_s], array.at(1)[u"journal"_s]);
        QVERIFY(!array.at(0)[u"journal"_s].toString().isEmpty());
        // It is forgotten with the last of them.
        const auto runsLeft = [this] {
            const auto left = command({u"runs"_s, u"--json"_s});
            return left->finish() ? QJsonDocument::fromJson(left->out()).array().size() : -1;
        };
        const auto remove = [this](const QString &name) {
            return command({u"profiles"_s, u"remove"_s, name, u"--yes"_s, u"--forget-history"_s});
        };
        const auto first = remove(u"One"_s);
        QVERIFY(first->finish());
        QCOMPARE(first->code(), int(ExitCode::DoneInPart));
        QVERIFY2(first->err().contains("shares"), first->err().constData());
        QCOMPARE(runsLeft(), 2);
        const auto last = remove(u"Two"_s);
        QVERIFY(last->finish());
        QVERIFY2(last->code() == 0, last->err().constData());
        QCOMPARE(runsLeft(), 0);
    }
};

VESTIBULE_TEST(ProfilesCommandTest)
#include "tst_profilescommand.moc"
