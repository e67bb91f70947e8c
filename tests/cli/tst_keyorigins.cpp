// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/systemkeystore.h"
#include "cli/terminal/exitcode.h"
#include "domain/baseurl.h"
#include "support/cliprocess.h"
#include "support/patience.h"
#include "support/scriptedserver.h"
#include "support/secretservice.h"
#include "support/testentry.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Vestibule;
using namespace Qt::Literals;

/// Commands beside a real keychain: a key goes to the address that it is kept for, and no other.
class KeyOriginsTest : public TestCase
{
    Q_OBJECT

    SecretService m_service;
    ScriptedServer m_server;

    bool store(const QString &origin, const QString &key)
    {
        SystemKeyStore keys;
        KeyJob *job = keys.write(origin, key, this);
        const auto done = std::make_shared<bool>(false);
        connect(job, &KeyJob::finished, this,
                [done, job] { *done = job->answer().status == KeyAnswer::Status::Done; });
        const QSignalSpy finished(job, &QObject::destroyed);
        return waitUntil([&] { return !finished.isEmpty(); }) && *done;
    }

    void prepare(CliProcess &cli) const
    {
        const QProcessEnvironment own = m_service.environment();
        for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS"})
            cli.set(name, own.value(QLatin1String(name)));
        cli.set("OPENAI_BASE_URL", m_server.baseUrl());
    }

private slots:
    void initTestCase()
    {
        if (!SecretService::isInstalled())
            QSKIP("This needs dbus-daemon and gnome-keyring-daemon.");
        QVERIFY(m_service.startBus());
        QVERIFY(m_service.startKeyring());
        // QtKeychain finds its bus once a process, here before anything asked for it.
        qputenv("DBUS_SESSION_BUS_ADDRESS",
                m_service.environment().value(u"DBUS_SESSION_BUS_ADDRESS"_s).toLocal8Bit());
        QVERIFY(store(apiOrigin(), u"sk-admin-of-the-api"_s));
    }

    void aKeyOfTheApiGoesNowhereElse()
    {
        CliProcess cli({u"list"_s});
        prepare(cli);
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::KeyOrPermission));
        QCOMPARE(m_server.requestCount(), 0);
        for (const char *word : {"127.0.0.1", "OPENAI_ADMIN_KEY", "OPENAI_BASE_URL", "not sent"})
            QVERIFY2(cli.err().contains(word), cli.err().constData());
        QVERIFY(!cli.err().contains("sk-admin"));
    }

    void aRefusedAddressIsToldBeforeAnyKey()
    {
        CliProcess cli({u"list"_s});
        prepare(cli);
        cli.set("OPENAI_BASE_URL", u"http://example.com/v1"_s);
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), int(ExitCode::Usage));
        QVERIFY2(cli.err().contains("https://"), cli.err().constData());
    }

    void aKeyOfThisAddressIsUsed()
    {
        QVERIFY(store(originOf(m_server.baseUrl()), u" sk-admin-of-the-proxy\n"_s));
        m_server.enqueue(Step::list({}));
        CliProcess cli({u"list"_s});
        prepare(cli);
        QVERIFY(cli.finish());
        QVERIFY2(cli.code() == 0, cli.err().constData());
        QCOMPARE(m_server.requests().constLast().header("authorization"),
                 QByteArray("Bearer sk-admin-of-the-proxy"));
    }
};

VESTIBULE_TEST(KeyOriginsTest)
#include "tst_keyorigins.moc"
