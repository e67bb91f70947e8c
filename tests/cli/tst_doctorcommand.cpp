// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/systemkeystore.h"
#include "cli/terminal/exitcode.h"
#include "domain/baseurl.h"
#include "support/cliprocess.h"
#include "support/jsonfixtures.h"
#include "support/patience.h"
#include "support/scriptedserver.h"
#include "support/secretservice.h"
#include "support/statefulorganization.h"
#include "support/testentry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Vestibule;
using namespace Qt::StringLiterals;

/// `doctor` as it is typed: its lines, its JSON, its status, and what only a process can be.
class DoctorCommandTest : public TestCase
{
    Q_OBJECT

    SecretService m_service; // whose end would be that of a process which has spoken to it
    std::unique_ptr<ScriptedServer> m_server;
    StatefulOrganization m_organization;

    static QByteArray lineOf(const QByteArray &out, const QByteArray &check)
    {
        const QByteArrayList lines = out.split('\n');
        for (const QByteArray &line : lines) {
            if (line.contains(' ' + check + ": "))
                return line;
        }
        return {};
    }
    bool store(const QString &origin, const QString &key)
    {
        SystemKeyStore keys;
        KeyJob *job = keys.write(origin, key, this);
        const auto done = std::make_shared<bool>(false);
        connect(job, &KeyJob::finished, this,
                [done, job] { *done = job->answer().status == KeyAnswer::Status::Done; });
        const QSignalSpy gone(job, &QObject::destroyed);
        return waitUntil([&gone] { return !gone.isEmpty(); }) && *done;
    }

private slots:
    void init()
    {
        TestCase::init();
        m_organization = StatefulOrganization();
        m_organization.add(u"mia@example.com"_s);
        m_server = std::make_unique<ScriptedServer>();
        m_server->setClock(systemClock());
        m_server->setHandler(
            [this](const Request &request) { return m_organization.answer(request); });
    }

    void aLineEachAndNothingChanged()
    {
        CliProcess cli({u"doctor"_s}, m_server.get());
        QVERIFY(cli.finish());
        QVERIFY2(cli.code() == int(ExitCode::Done), cli.out().constData());
        QCOMPARE(cli.err(), QByteArray());
        QVERIFY2(lineOf(cli.out(), "key").startsWith("ok "), cli.out().constData());
        QVERIFY(lineOf(cli.out(), "write").contains("not tried (--write)"));
        QVERIFY(lineOf(cli.out(), "keychain").contains("No keychain answers"));
        QCOMPARE(m_server->requestCount("GET"), m_server->requestCount());
        for (const char *secret : {"sk-admin", "only", "@"}) // the last four letters of the key
            QVERIFY2(!cli.out().contains(secret), cli.out().constData());
        // The sentences stand below each other.
        const QByteArrayList lines = cli.out().trimmed().split('\n');
        const qsizetype begin = lines.constFirst().indexOf("Vestibule");
        for (const QByteArray &line : lines)
            QVERIFY2(line.at(begin - 1) == ' ' && line.at(begin) != ' ', line.constData());
    }

    void withWriteItAsksForOneDelete()
    {
        CliProcess cli({u"doctor"_s, u"--write"_s}, m_server.get());
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::Done));
        QVERIFY2(lineOf(cli.out(), "write").startsWith("ok "), cli.out().constData());
        QCOMPARE(m_server->requestCount("DELETE"), 1);
        QCOMPARE(m_server->requestCount("POST"), 0);
    }

    void aProgramReadsJson()
    {
        m_server->setHandler(
            [](const Request &) { return Step::json(401, errorJson("Incorrect API key")); });
        CliProcess cli({u"doctor"_s, u"--json"_s}, m_server.get());
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::KeyOrPermission));
        const QJsonObject all = QJsonDocument::fromJson(cli.out()).object();
        QCOMPARE(all.value(u"outcome").toString(), u"key-wrong"_s);
        bool seen = false;
        const QJsonArray findings = all.value(u"findings").toArray();
        for (const QJsonValue &finding : findings) {
            if (finding[u"check"].toString() != u"key"_s)
                continue;
            seen = true;
            QCOMPARE(finding[u"state"].toString(), u"key-wrong"_s);
            QVERIFY(!finding[u"text"].toString().isEmpty());
            QVERIFY(!finding[u"advice"].toString().isEmpty());
        }
        QVERIFY(seen);
    }

    void whatIsNotTheKeyEndsWithOne()
    {
        m_server->stopListening();
        CliProcess cli({u"doctor"_s}, m_server.get());
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::Failed));
        QVERIFY2(lineOf(cli.out(), "server").startsWith("WRONG"), cli.out().constData());
        QVERIFY(lineOf(cli.out(), "key").contains("not tried: "));
    }

    void aZoneAndSettingsThatCannotBeReadAreTold()
    {
        const QTemporaryDir config;
        QVERIFY(QDir(config.path()).mkpath(u"vestibule"_s));
        QFile settings(config.filePath(u"vestibule/vestibule.ini"_s));
        QVERIFY(settings.open(QIODevice::WriteOnly) && settings.write("a=\"b\n") > 0);
        settings.close();
        CliProcess cli({u"doctor"_s}, m_server.get());
        cli.set("TZ", u"Europe/Berlim"_s);
        cli.set("XDG_CONFIG_HOME", config.path());
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::Failed));
        QVERIFY2(lineOf(cli.out(), "settings").startsWith("WRONG"), cli.out().constData());
        QVERIFY2(lineOf(cli.out(), "time zone").contains("Europe/Berlim"), cli.out().constData());
        QVERIFY(settings.open(QIODevice::ReadOnly)); // it stands where it stood
        QCOMPARE(settings.readAll(), "a=\"b\n");
    }

    void aLockedKeyringIsTold()
    {
        if (!SecretService::isInstalled())
            QSKIP("This needs dbus-daemon and gnome-keyring-daemon.");
        QVERIFY(m_service.startBus());
        QVERIFY(m_service.startKeyring());
        const QProcessEnvironment own = m_service.environment();
        // QtKeychain finds its bus once a process, here before anything asked for it.
        qputenv("DBUS_SESSION_BUS_ADDRESS", own.value(u"DBUS_SESSION_BUS_ADDRESS"_s).toLocal8Bit());
        const auto run = [&](CliProcess &cli) {
            for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS"})
                cli.set(name, own.value(QLatin1String(name)));
            cli.set("OPENAI_BASE_URL", m_server->baseUrl());
            return cli.finish();
        };
        CliProcess empty({u"doctor"_s});
        QVERIFY(run(empty));
        QVERIFY2(lineOf(empty.out(), "keychain").contains("keeps no key for this address"),
                 empty.out().constData());
        QCOMPARE(empty.code(), int(ExitCode::KeyOrPermission));

        QVERIFY(store(originOf(m_server->baseUrl()), u"sk-admin-of-the-keyring"_s));
        CliProcess open({u"doctor"_s});
        QVERIFY(run(open));
        QVERIFY2(open.code() == int(ExitCode::Done), open.out().constData());
        QCOMPARE(m_server->requests().constLast().header("authorization"),
                 "Bearer sk-admin-of-the-keyring");
        QVERIFY(!open.out().contains("ring\n") && !open.out().contains("sk-admin"));

        QVERIFY(m_service.lock());
        const int before = m_server->requestCount();
        CliProcess locked({u"doctor"_s});
        QVERIFY(run(locked));
        QCOMPARE(locked.code(), int(ExitCode::KeyOrPermission));
        QVERIFY2(lineOf(locked.out(), "keychain").contains("The keychain is locked"),
                 locked.out().constData());
        QVERIFY(lineOf(locked.out(), "keychain").contains("Unlock the keychain"));
        QCOMPARE(m_server->requestCount(), before);
    }

    void theDemoIsWell()
    {
        CliProcess cli({u"doctor"_s, u"--demo"_s, u"--write"_s});
        QVERIFY(cli.finish());
        QVERIFY2(cli.code() == int(ExitCode::Done), QByteArray(cli.out() + cli.err()).constData());
        QVERIFY(!cli.out().contains('@'));
    }

    void anInterruptEndsIt()
    {
        m_server->enqueue(Step::hang());
        CliProcess cli({u"doctor"_s}, m_server.get());
        cli.start();
        QTRY_COMPARE(m_server->requestCount(), 1);
        cli.send(SIGINT);
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::Cancelled));
    }
};

VESTIBULE_TEST(DoctorCommandTest)
#include "tst_doctorcommand.moc"
