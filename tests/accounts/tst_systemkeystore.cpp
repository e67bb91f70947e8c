// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/systemkeystore.h"
#include "domain/baseurl.h"
#include "support/secretservice.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace Vestibule;
using namespace Qt::StringLiterals;

// QtKeychain finds its bus once a process. So every request is made by a process of its own: this
// program again, which prints what SystemKeyStore answered.
namespace {

void print(const KeyAnswer &answer)
{
    constexpr const char *kWords[] = {"Done",        "NotFound", "Denied",
                                      "Unavailable", "NotSeen",  "Locked"};
    std::printf("%s %s\n", kWords[int(answer.status)], qUtf8Printable(answer.key));
    std::fflush(stdout);
}

KeyJob *makeJob(SystemKeyStore &store, const QStringList &arguments, QObject *parent)
{
    const QString verb = arguments.value(0);
    const bool writes = verb == QLatin1String("write");
    const QString origin = arguments.value(writes ? 2 : 1, apiOrigin());
    if (writes)
        return store.write(origin, arguments.value(1), parent);
    return verb == QLatin1String("remove") ? store.remove(origin, parent)
                                           : store.read(origin, parent);
}

/// Prints "early" where finished() came from within the call, and "busy" if the event loop stood.
int ask(QStringList arguments)
{
    SystemKeyStore store;
    if (arguments.value(0) == QLatin1String("unattended")) {
        store.setUnattended(arguments.value(1).toInt());
        arguments = arguments.mid(2);
    }
    QObject parent;
    if (arguments.value(0) == QLatin1String("drop")) {
        delete store.read(apiOrigin(), &parent);
        std::puts("dropped");
        std::fflush(stdout);
    }
    KeyJob *job = makeJob(store, arguments, &parent);
    QObject::connect(job, &KeyJob::finished, &parent, [job] {
        print(job->answer());
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    });
    QObject::connect(job, &QObject::destroyed, &parent, [] { std::puts("gone"); });
    if (arguments.value(0) == QLatin1String("alive"))
        QTimer::singleShot(200, &parent, [] { std::puts("alive"), std::exit(0); });
    return QCoreApplication::exec();
}

} // namespace

class SystemKeyStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (SecretService::isInstalled())
            return;
        constexpr char need[] = "This needs dbus-daemon and gnome-keyring-daemon; "
                                "VESTIBULE_ALLOW_NO_KEYRING=1 goes without.";
        // ctest counts what is skipped as passed, so there it is not skipped by itself.
        const bool required = qEnvironmentVariableIsSet("CI")
            || qEnvironmentVariableIsSet("VESTIBULE_REQUIRE_KEYRING");
        if (required && !qEnvironmentVariableIsSet("VESTIBULE_ALLOW_NO_KEYRING"))
            QFAIL(need);
        QSKIP(need);
    }

    void keepsAndRemovesAKey()
    {
        SecretService service;
        QVERIFY(service.startBus());
        QVERIFY(service.startKeyring());
        QCOMPARE(answerTo(service, {u"read"_s}), "NotFound \ngone\n");
        QCOMPARE(answerTo(service, {u"remove"_s}), "NotFound \ngone\n");
        QCOMPARE(answerTo(service, {u"write"_s, u"sk-admin-ä"_s}), "Done \ngone\n");
        QCOMPARE(answerTo(service, {u"read"_s}), "Done sk-admin-ä\ngone\n");
        QCOMPARE(answerTo(service, {u"write"_s, u"sk-admin-2"_s}), "Done \ngone\n");
        QCOMPARE(answerTo(service, {u"read"_s}), "Done sk-admin-2\ngone\n");
        QCOMPARE(answerTo(service, {u"remove"_s}), "Done \ngone\n");
        QCOMPARE(answerTo(service, {u"read"_s}), "NotFound \ngone\n");
    }

    void keepsAKeyForEachOrigin()
    {
        SecretService service;
        QVERIFY(service.startBus());
        QVERIFY(service.startKeyring());
        const QString other = u"https://proxy.example.com"_s;
        QCOMPARE(answerTo(service, {u"write"_s, u"sk-admin-1"_s}), "Done \ngone\n");
        QCOMPARE(answerTo(service, {u"read"_s, other}), "NotFound \ngone\n");
        QCOMPARE(answerTo(service, {u"write"_s, u"sk-admin-2"_s, other}), "Done \ngone\n");
        QCOMPARE(answerTo(service, {u"read"_s, other}), "Done sk-admin-2\ngone\n");
        QCOMPARE(answerTo(service, {u"remove"_s, other}), "Done \ngone\n");
        QCOMPARE(answerTo(service, {u"read"_s}), "Done sk-admin-1\ngone\n");
    }

    // The keychain says "no entry" and "removed"; the key is there all the same.
    void lockedKeyringIsNotMistakenForAnEmptyOne()
    {
        SecretService service;
        QVERIFY(service.startBus());
        QVERIFY(service.startKeyring());
        QCOMPARE(answerTo(service, {u"write"_s, u"sk-admin-1"_s}), "Done \ngone\n");
        QVERIFY(service.lock());
        QCOMPARE(answerTo(service, {u"read"_s}), "NotFound \ngone\n");
        QCOMPARE(answerTo(service, {u"remove"_s}), "NotFound \ngone\n");
        const QByteArray written = answerTo(service, {u"write"_s, u"sk-admin-2"_s});
        QVERIFY2(!written.isEmpty() && !written.startsWith("Done"), written.constData());

        service.stopKeyring();
        QVERIFY(service.startKeyring());
        QCOMPARE(answerTo(service, {u"read"_s}), "Done sk-admin-1\ngone\n");
    }

    void whereNobodyIsThereALockIsTold()
    {
        SecretService service;
        QVERIFY(service.startBus());
        QVERIFY(service.startKeyring());
        const QString alone = u"unattended"_s;
        const QString patience = u"20000"_s;
        QCOMPARE(answerTo(service, {alone, patience, u"write"_s, u"sk-admin-1"_s}),
                 "Done \ngone\n");
        QCOMPARE(answerTo(service, {alone, patience, u"read"_s}), "Done sk-admin-1\ngone\n");
        QVERIFY(service.lock());
        QCOMPARE(answerTo(service, {alone, patience, u"read"_s}), "Locked \ngone\n");
        QCOMPARE(answerTo(service, {alone, patience, u"remove"_s}), "Locked \ngone\n");
        QCOMPARE(answerTo(service, {alone, patience, u"write"_s, u"k"_s}), "Locked \ngone\n");

        service.stopKeyring();
        QVERIFY(service.startKeyring());
        QCOMPARE(answerTo(service, {u"read"_s}), "Done sk-admin-1\ngone\n"); // it stayed
        service.freeze();
        QCOMPARE(answerTo(service, {alone, u"300"_s, u"read"_s}), "Locked \ngone\n");
    }

    void noDaemonIsUnavailable()
    {
        SecretService service;
        QVERIFY(service.startBus());
        checkUnavailable(service);
    }

    void noBusIsUnavailable() { checkUnavailable(SecretService()); }

    void frozenDaemonLeavesTheEventLoopAlive()
    {
        SecretService service;
        QVERIFY(service.startBus());
        QVERIFY(service.startKeyring());
        service.freeze();
        QCOMPARE(answerTo(service, {u"alive"_s}), "alive\n");
    }

    void droppedRequestIsSafe()
    {
        SecretService service;
        QVERIFY(service.startBus());
        QVERIFY(service.startKeyring());
        service.freeze();
        QProcess process;
        start(process, service, {u"drop"_s});
        QVERIFY(process.waitForReadyRead());
        QCOMPARE(process.readLine(), "dropped\n");
        service.thaw(); // both the dropped request and the next one are answered now
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.readAll(), "NotFound \ngone\n");
    }

private:
    static void start(QProcess &process, const SecretService &service, const QStringList &request)
    {
        process.setProcessEnvironment(service.environment());
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(),
                      QStringList{QStringLiteral("--ask")} + request);
    }

    static QByteArray answerTo(const SecretService &service, const QStringList &request)
    {
        QProcess process;
        start(process, service, request);
        process.waitForFinished(60'000);
        return process.readAllStandardOutput();
    }

    static void checkUnavailable(const SecretService &service)
    {
        QCOMPARE(answerTo(service, {u"read"_s}), "Unavailable \ngone\n");
        QCOMPARE(answerTo(service, {u"write"_s, u"k"_s}), "Unavailable \ngone\n");
        QCOMPARE(answerTo(service, {u"remove"_s}), "Unavailable \ngone\n");
        QCOMPARE(answerTo(service, {u"unattended"_s, u"60000"_s, u"read"_s}),
                 "Unavailable \ngone\n");
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--ask"))
        return ask(arguments.mid(2));
    SystemKeyStoreTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_systemkeystore.moc"
