// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/profiles.h"
#include "cli/terminal/exitcode.h"
#include "domain/clock.h"
#include "support/cliprocess.h"
#include "support/jsonfixtures.h"
#include "support/scriptedserver.h"
#include "support/secretservice.h"
#include "support/statefulorganization.h"
#include "support/testentry.h"
#include "support/tlsidentity.h"
#include "support/tunnelproxy.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>

using namespace Vestibule;
using namespace Qt::Literals;

/// Profiles beside a real keychain and three servers, whose logs tell which key came where.
class ProfileKeysTest : public TestCase
{
    Q_OBJECT

    SecretService m_service;
    QTemporaryDir m_folder;
    std::array<ScriptedServer, 3> m_servers;
    std::array<StatefulOrganization, 3> m_organizations{StatefulOrganization(u"one"_s),
                                                        StatefulOrganization(u"two"_s),
                                                        StatefulOrganization(u"three"_s)};

    [[nodiscard]] std::unique_ptr<CliProcess> command(const QStringList &arguments,
                                                      const QByteArray &input = {}) const
    {
        auto cli = std::make_unique<CliProcess>(arguments);
        const QProcessEnvironment own = m_service.environment();
        for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS"})
            cli->set(name, own.value(QLatin1String(name)));
        cli->set("XDG_CONFIG_HOME", m_folder.filePath(u"config"_s));
        cli->setDataFolder(m_folder.filePath(u"data"_s));
        cli->setInput(input);
        return cli;
    }

    /// Its exit code; -1 where it did not end.
    [[nodiscard]] int run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        const auto cli = command(arguments, input);
        if (!cli->finish())
            return -1;
        if (cli->code() != 0)
            qInfo("%s", cli->err().constData());
        return cli->code();
    }

    [[nodiscard]] QList<Profile> profiles() const
    {
        return Profiles(m_folder.filePath(u"config/vestibule/profiles.json"_s))
            .read()
            .value_or(QList<Profile>());
    }

    /// The keys that came to a server, to read and to change.
    [[nodiscard]] QByteArrayList keysAt(int server, bool toRead) const
    {
        QByteArrayList keys;
        for (const Request &request : m_servers.at(size_t(server)).requests()) {
            const QByteArray key = request.header("authorization").mid(7);
            if ((request.method == "GET") == toRead && !keys.contains(key))
                keys.append(key);
        }
        return keys;
    }

    [[nodiscard]] QString address(int server) const
    {
        return m_servers.at(size_t(server)).baseUrl();
    }

private slots:
    void initTestCase()
    {
        if (!SecretService::isInstalled())
            QSKIP("This needs dbus-daemon and gnome-keyring-daemon.");
        QVERIFY(m_service.startBus());
        QVERIFY(m_service.startKeyring());
        for (size_t i = 0; i < m_servers.size(); ++i) {
            m_servers.at(i).setClock(systemClock());
            m_servers.at(i).setHandler([this, i](const Request &request) {
                return m_organizations.at(i).answer(request);
            });
            m_organizations.at(i).add(u"open@example.com"_s);
        }
    }

    void noRequestCarriesAnotherProfilesKey()
    {
        QCOMPARE(
            run({u"profiles"_s, u"add"_s, u"One"_s, u"--base-url"_s, address(0), u"--key-stdin"_s},
                "sk-admin-one\n"),
            0);
        QCOMPARE(run({u"profiles"_s, u"add"_s, u"Two"_s, u"--base-url"_s, address(1),
                      u"--read-only"_s, u"--key-stdin"_s},
                     "sk-admin-two"),
                 0);
        QCOMPARE(run({u"profiles"_s, u"add"_s, u"Three"_s, u"--base-url"_s, address(2),
                      u"--key-stdin"_s, u"--key-for"_s, u"read"_s},
                     " sk-admin-three-read \n"),
                 0);
        QCOMPARE(
            run({u"profiles"_s, u"set"_s, u"Three"_s, u"--key-stdin"_s, u"--key-for"_s, u"write"_s},
                "sk-admin-three-write\n"),
            0);
        for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s}) {
            const bool isReadOnly = name == u"Two"_s;
            const QString open = u"--filter"_s;
            for (const QStringList &words :
                 {QStringList{u"list"_s}, QStringList{u"review"_s, u"--json"_s},
                  QStringList{u"export"_s, u"--output"_s, u"-"_s},
                  QStringList{u"invite"_s, u"new@example.com"_s, u"--role"_s, u"reader"_s},
                  QStringList{u"resend"_s, open, u"open@example.com"_s, u"--yes"_s},
                  QStringList{u"revoke"_s, open, u"new@example.com"_s, u"--yes"_s},
                  QStringList{u"runs"_s}, QStringList{u"resume"_s}, QStringList{u"doctor"_s}}) {
                const auto cli = command(words + QStringList{u"--profile"_s, name});
                QVERIFY(cli->finish());
                const bool isRefused = isReadOnly
                    && !QStringList{u"list"_s, u"review"_s, u"export"_s, u"runs"_s, u"doctor"_s}
                            .contains(words.constFirst());
                const int wanted = isRefused ? int(ExitCode::KeyOrPermission) : 0;
                const bool isReview = words.constFirst() == u"review"_s;
                QVERIFY2(isReview || cli->code() == wanted,
                         (words.join(u' ').toLocal8Bit() + ": " + cli->err()).constData());
                QVERIFY(!cli->out().contains("sk-admin") && !cli->err().contains("sk-admin"));
            }
        }
        QCOMPARE(keysAt(0, true), (QByteArrayList{"sk-admin-one"}));
        QCOMPARE(keysAt(0, false), (QByteArrayList{"sk-admin-one"}));
        QCOMPARE(keysAt(1, true), (QByteArrayList{"sk-admin-two"}));
        QCOMPARE(keysAt(1, false), QByteArrayList());
        QCOMPARE(keysAt(2, true), (QByteArrayList{"sk-admin-three-read"}));
        QCOMPARE(keysAt(2, false), (QByteArrayList{"sk-admin-three-write"}));
    }

    void theListTellsWhichKeysAreKept()
    {
        const auto list = command({u"profiles"_s});
        QVERIFY(list->finish());
        const QByteArrayList lines = list->out().split('\n');
        QVERIFY2(lines.value(2).endsWith("read-write  all"), lines.value(2).constData());
        QVERIFY2(lines.value(3).endsWith("read-only   all"), lines.value(3).constData());
        QVERIFY2(lines.value(4).endsWith("read-write  read,write"), lines.value(4).constData());
    }

    void besideAKeyOfTheEnvironmentBothAreNamed()
    {
        for (const QString &name : {u"One"_s, u"Default"_s}) {
            // The first one as an earlier version left it: no profile tells of its key.
            if (name == u"Default"_s) {
                QCOMPARE(run({u"profiles"_s, u"set"_s, name, u"--key-stdin"_s}, "sk-admin-default"),
                         0);
                QVERIFY(
                    Profiles(m_folder.filePath(u"config/vestibule/profiles.json"_s))
                        .change(Profile::firstId(), [](Profile &first) { first.keys.clear(); }));
            }
            const int before = m_servers.at(0).requestCount();
            const auto cli = command({u"list"_s, u"--profile"_s, name});
            cli->set("OPENAI_ADMIN_KEY", u"sk-admin-of-the-environment"_s);
            QVERIFY(cli->finish());
            QCOMPARE(cli->code(), int(ExitCode::Usage));
            QVERIFY2(cli->err().contains("OPENAI_ADMIN_KEY")
                         && cli->err().contains(name.toLatin1()),
                     cli->err().constData());
            QCOMPARE(m_servers.at(0).requestCount(), before);
        }
    }

    void aKeyStaysWithItsAddress()
    {
        const int before = m_servers.at(1).requestCount();
        QCOMPARE(run({u"profiles"_s, u"set"_s, u"One"_s, u"--base-url"_s, address(1)}), 0);
        const auto cli = command({u"list"_s, u"--profile"_s, u"One"_s});
        QVERIFY(cli->finish());
        QCOMPARE(cli->code(), int(ExitCode::KeyOrPermission));
        QVERIFY2(cli->err().contains("profiles set"), cli->err().constData());
        QCOMPARE(m_servers.at(1).requestCount(), before);
        QCOMPARE(run({u"profiles"_s, u"set"_s, u"One"_s, u"--base-url"_s, address(0)}), 0);
        QCOMPARE(run({u"list"_s, u"--profile"_s, u"One"_s}), 0);
    }

    void aRenamedProfileKeepsItsKeys()
    {
        QCOMPARE(run({u"profiles"_s, u"set"_s, u"Three"_s, u"--name"_s, u"Vier"_s}), 0);
        QCOMPARE(run({u"list"_s, u"--profile"_s, u"vier"_s}), 0);
    }

    void anotherOfTheSameNameGetsNoKeyOfTheOneBefore()
    {
        QCOMPARE(run({u"profiles"_s, u"remove"_s, u"Two"_s, u"--yes"_s, u"--without-keys"_s}), 0);
        QCOMPARE(run({u"profiles"_s, u"add"_s, u"Two"_s, u"--base-url"_s, address(1)}), 0);
        const int before = m_servers.at(1).requestCount();
        const auto cli = command({u"list"_s, u"--profile"_s, u"Two"_s});
        QVERIFY(cli->finish());
        QCOMPARE(cli->code(), int(ExitCode::KeyOrPermission));
        QCOMPARE(m_servers.at(1).requestCount(), before);
    }

    void oneBehindAProxyAndAnAuthorityOfTheCompany()
    {
        TlsAuthority authority;
        if (!authority.isReady())
            QSKIP("the openssl program is missing");
        ScriptedServer server(authority.issue(u"DNS:api.example.test"_s).value());
        server.setClock(systemClock());
        server.setHandler(
            [this](const Request &request) { return m_organizations.at(0).answer(request); });
        TunnelProxy proxy(server.port());
        TunnelProxy other(server.port());
        proxy.setLogin("tom", "p:a ss");
        other.setLogin("tom", "other");
        QFile root(m_folder.filePath(u"root.pem"_s));
        QVERIFY(root.open(QIODevice::WriteOnly) && root.write(authority.root().toPem()) > 0);
        root.close();
        const auto set = [this](const QStringList &options, const QByteArray &input = {}) {
            return run(QStringList{u"profiles"_s, u"set"_s, u"Far"_s} + options, input);
        };
        const auto list = [this] { return command({u"list"_s, u"--profile"_s, u"Far"_s}); };
        QCOMPARE(run({u"profiles"_s, u"add"_s, u"Far"_s, u"--base-url"_s,
                      u"https://api.example.test/v1"_s, u"--key-stdin"_s},
                     "sk-admin-far\n"),
                 0);
        QCOMPARE(set({u"--proxy"_s, proxy.name()}), 0);
        const auto without = list();
        QVERIFY(without->finish());
        QCOMPARE(without->code(), int(ExitCode::Failed));
        QVERIFY2(without->err().contains("(from the profile) requires a login"),
                 without->err().constData());
        QVERIFY2(without->err().contains("profiles set --proxy-user USER --proxy-password-stdin"),
                 without->err().constData());
        QCOMPARE(set({u"--proxy-user"_s, u"tom"_s, u"--proxy-password-stdin"_s}, "p:a ss\n"), 0);
        const auto untrusted = list();
        QVERIFY(untrusted->finish());
        QVERIFY2(untrusted->err().contains("profiles set --ca-file FILE"),
                 untrusted->err().constData());
        QCOMPARE(server.requestCount(), 0);
        QCOMPARE(set({u"--ca-file"_s, root.fileName()}), 0);
        const auto works = list();
        QVERIFY(works->finish());
        QVERIFY2(works->code() == 0, works->err().constData());
        QVERIFY(works->out().contains("open@example.com"));
        const auto doctor = command({u"doctor"_s, u"--profile"_s, u"Far"_s});
        QVERIFY(doctor->finish());
        QVERIFY2(doctor->code() == 0, doctor->out().constData());
        QVERIFY2(doctor->out().contains(proxy.name().toLatin1() + ", as the profile says"),
                 doctor->out().constData());
        QVERIFY2(doctor->out().contains("root.pem, which the profile names"),
                 doctor->out().constData());
        QVERIFY(!doctor->out().contains("p:a ss") && !doctor->out().contains("tom"));
        for (const Request &request : server.requests())
            QVERIFY(!request.headers.contains("proxy-authorization"));
        QVERIFY(!proxy.heard().contains("sk-admin"));
        // Another proxy gets no login, and the one for the first is forgotten.
        const Profile before = *profileNamed(profiles(), u"Far"_s);
        QCOMPARE(before.keys.size(), 2);
        QCOMPARE(set({u"--proxy"_s, other.name()}), 0);
        const Profile after = *profileNamed(profiles(), u"Far"_s);
        QCOMPARE(after.keys.size(), 1);
        QCOMPARE(after.proxyUser, QString());
        const auto elsewhere = list();
        QVERIFY(elsewhere->finish());
        QCOMPARE(elsewhere->code(), int(ExitCode::Failed));
        QVERIFY(!other.heard().contains("Proxy-Authorization"));
        // Even where somebody writes into the file that there is one.
        Profiles file(m_folder.filePath(u"config/vestibule/profiles.json"_s));
        QVERIFY(file.change(after.id, [&before](Profile &profile) {
            profile.proxy = before.proxy;
            profile.proxyUser = before.proxyUser;
            profile.keys = before.keys;
        }));
        const auto gone = list();
        QVERIFY(gone->finish());
        QVERIFY2(gone->err().contains("requires a login"), gone->err().constData());
        QCOMPARE(set({u"--proxy-user"_s, u"tom"_s, u"--proxy-password-stdin"_s}, "p:a ss"), 0);
        QCOMPARE(list()->finish() ? list()->code() : -1, 0);
        QCOMPARE(run({u"profiles"_s, u"remove"_s, u"Far"_s, u"--yes"_s}), 0);
    }

    void aRemovedProfileLeavesNoKey()
    {
        const Profile vier = *profileNamed(profiles(), u"Vier"_s);
        QCOMPARE(vier.keys.size(), 2);
        const auto runs = [this](const QString &name) {
            const auto cli = command({u"runs"_s, u"--json"_s, u"--profile"_s, name});
            return cli->finish() ? cli->out().count("\"id\"") : -1;
        };
        QVERIFY(runs(u"Vier"_s) > 0);
        const auto others = runs(u"One"_s);
        QVERIFY(others > 0);
        QCOMPARE(run({u"profiles"_s, u"remove"_s, u"Vier"_s, u"--yes"_s, u"--forget-history"_s}),
                 0);
        QCOMPARE(runs(u"One"_s), others);
        QVERIFY(!profileNamed(profiles(), u"Vier"_s));
        // Another profile of that very id would find them.
        Profiles file(m_folder.filePath(u"config/vestibule/profiles.json"_s));
        const auto other = file.add(vier);
        QVERIFY(other);
        QVERIFY(file.change(other->id, [&](Profile &profile) { profile.keys = vier.keys; }));
        QFile bytes(file.file());
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        const QByteArray before = bytes.readAll();
        QVERIFY(before.contains(other->id.toLatin1()));
        bytes.resize(0);
        bytes.seek(0);
        bytes.write(QByteArray(before).replace(other->id.toLatin1(), vier.id.toLatin1()));
        bytes.close();
        const auto list = command({u"list"_s, u"--profile"_s, u"Vier"_s});
        QVERIFY(list->finish());
        QCOMPARE(list->code(), int(ExitCode::KeyOrPermission));
        QVERIFY2(list->err().contains("no admin key"), list->err().constData());
    }

    void whereTheKeychainDoesNotAnswerTheProfileStays()
    {
        m_service.stopKeyring();
        const auto cli = command({u"profiles"_s, u"remove"_s, u"One"_s, u"--yes"_s});
        QVERIFY(cli->finish());
        QCOMPARE(cli->code(), int(ExitCode::KeyOrPermission));
        QVERIFY2(cli->err().contains("--without-keys"), cli->err().constData());
        QVERIFY(profileNamed(profiles(), u"One"_s));
        QCOMPARE(run({u"profiles"_s, u"remove"_s, u"One"_s, u"--yes"_s, u"--without-keys"_s}), 0);
        QVERIFY(!profileNamed(profiles(), u"One"_s));
    }
};

VESTIBULE_TEST(ProfileKeysTest)
#include "tst_profilekeys.moc"
