// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/profile.h"
#include "accounts/systemkeystore.h"
#include "accounts/unattendedoutcomes.h"
#include "cli/terminal/exitcode.h"
#include "domain/baseurl.h"
#include "support/cliprocess.h"
#include "support/jsonfixtures.h"
#include "support/scriptedserver.h"
#include "support/secretservice.h"
#include "support/testentry.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace Vestibule;
using namespace Qt::StringLiterals;

namespace {

QString units()
{
    return qEnvironmentVariable("VESTIBULE_TEST_DATA") + u"/../../packaging/systemd"_s;
}

/// What systemd makes of a line of a service, for the profile "work".
QStringList wordsOfService(const QString &name, const QString &roster)
{
    QFile file(units() + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString all = QString::fromUtf8(file.readAll());
    QStringList words;
    const QStringList parts =
        all.section(u"\nExecStart=vestibule "_s, 1).section(u'\n', 0, 0).split(u' ');
    for (const QString &part : parts) {
        if (part == u"${VESTIBULE_ROSTER}")
            words << roster;
        else if (!part.startsWith(u'$')) // options, of which there are none
            words << (part == u"%I" ? u"work"_s : part);
    }
    return words;
}

} // namespace

/// Commands that nobody watches, beside a real keychain.
class UnattendedTest : public TestCase
{
    Q_OBJECT

    SecretService m_service;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    QByteArrayList m_invites;

    void prepare(CliProcess &cli) const
    {
        const QProcessEnvironment own = m_service.environment();
        for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS"})
            cli.set(name, own.value(QLatin1String(name)));
        cli.setDataFolder(m_folder->filePath(u"data"_s));
        cli.set("XDG_CONFIG_HOME", m_folder->filePath(u"config"_s));
    }
    std::unique_ptr<CliProcess> run(const QStringList &words, const QByteArray &input = {})
    {
        auto cli = std::make_unique<CliProcess>(words);
        prepare(*cli);
        cli->setInput(input);
        if (!cli->finish())
            qWarning("it did not end");
        return cli;
    }
    [[nodiscard]] std::optional<UnattendedOutcome> kept(UnattendedWork work) const
    {
        QFile file(m_folder->filePath(u"config/vestibule/profiles.json"_s));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QString text = QString::fromUtf8(file.readAll());
        const QString id =
            text.section(u"\"work\""_s, 0, 0).section(u"\"id\": \""_s, -1).section(u'"', 0, 0);
        return UnattendedOutcomes(m_folder->filePath(u"data/vestibule/vestibule/unattended"_s))
            .outcome(id, work);
    }

private slots:
    void initTestCase()
    {
        if (!SecretService::isInstalled())
            QSKIP("This needs dbus-daemon and gnome-keyring-daemon.");
        QVERIFY(m_service.startBus());
    }

    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        m_invites.clear();
        m_server = std::make_unique<ScriptedServer>();
        m_server->setClock(systemClock());
        m_server->setHandler([this](const Request &request) {
            if (request.path().endsWith("/users"))
                return Step::list(
                    {memberJson("u1", "ann@example.com"), memberJson("u2", "bo@example.com")});
            return request.path().endsWith("/invites") ? Step::list(m_invites) : Step::list({});
        });
        m_service.stopKeyring();
        QVERIFY(m_service.startKeyring());
        const auto added = run({u"profiles"_s, u"add"_s, u"work"_s, u"--base-url"_s,
                                m_server->baseUrl(), u"--key-stdin"_s},
                               "sk-admin-of-work\n");
        QVERIFY2(added->code() == 0, added->err().constData());
    }

    void aLockedKeychainIsToldAndNotAskedFor()
    {
        QVERIFY(m_service.lock());
        const auto cli = run({u"review"_s, u"--unattended"_s, u"--profile"_s, u"work"_s});
        QCOMPARE(cli->code(), int(ExitCode::KeychainLocked));
        QCOMPARE(cli->err(),
                 "The keychain is locked, so there is no admin key; nothing was sent.\n");
        QCOMPARE(m_server->requestCount(), 0);
        const auto outcome = kept(UnattendedWork::Review);
        QVERIFY(outcome);
        QCOMPARE(outcome->exitCode, int(ExitCode::KeychainLocked));
        QVERIFY(qAbs(outcome->at - QDateTime::currentSecsSinceEpoch()) < 3600);
    }

    void theDoctorSaysSoToo()
    {
        QVERIFY(m_service.lock());
        for (const bool unattended : {true, false}) {
            QStringList words{u"doctor"_s, u"--profile"_s, u"work"_s};
            if (unattended)
                words << u"--unattended"_s;
            auto cli = std::make_unique<CliProcess>(words);
            prepare(*cli);
            if (!unattended) // asked for its password, it would wait for a person
                cli->set("OPENAI_ADMIN_KEY", u"sk-admin-other"_s);
            QVERIFY(cli->finish());
            QCOMPARE(cli->code() == int(ExitCode::KeychainLocked), unattended);
            QVERIFY2(cli->out().contains("The keychain is locked") || !unattended,
                     cli->out().constData());
        }
    }

    void aKeychainThatDoesNotAnswerEndsIt()
    {
        m_service.freeze();
        const auto cli = run({u"review"_s, u"--unattended"_s, u"--profile"_s, u"work"_s});
        m_service.thaw();
        QCOMPARE(cli->code(), int(ExitCode::KeychainLocked));
        QCOMPARE(m_server->requestCount(), 0);
    }

    void aKeyIsNotPutIntoALockedOne()
    {
        QVERIFY(m_service.lock());
        const auto cli =
            run({u"profiles"_s, u"set"_s, u"work"_s, u"--key-stdin"_s, u"--unattended"_s},
                "sk-admin-another\n");
        QCOMPARE(cli->code(), int(ExitCode::KeychainLocked));
        QVERIFY2(cli->err().contains("The keychain is locked."), cli->err().constData());
    }

    void aServiceDoesWhatItSays_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<bool>("isReview");
        QTest::newRow("review") << u"vestibule-review@.service"_s << true;
        QTest::newRow("plan") << u"vestibule-plan@.service"_s << false;
    }

    void aServiceDoesWhatItSays()
    {
        QFETCH(QString, service);
        QFETCH(bool, isReview);
        const UnattendedWork work = isReview ? UnattendedWork::Review : UnattendedWork::Plan;
        QFile roster(m_folder->filePath(u"my roster.csv"_s));
        QVERIFY(roster.open(QIODevice::WriteOnly));
        roster.write("email,role,projects,note\nann@example.com,,,\nbo@example.com,,,\nnew@example."
                     "com,reader,,\n"
                     "newer@example.com,reader,,\n");
        roster.close();
        m_invites = {freshInviteJson("i1", "new@example.com"),
                     freshInviteJson("i2", "mia@other.test")};
        const QStringList words = wordsOfService(service, roster.fileName());
        QVERIFY(words.contains(u"--unattended"_s));
        const auto cli = run(words);
        QVERIFY2(cli->code() == int(ExitCode::Found), cli->err().constData());
        const auto outcome = kept(work);
        QVERIFY(outcome);
        QCOMPARE(outcome->exitCode, int(ExitCode::Found));
        // A foreign domain; or newer@, who is to be invited, and mia@, who is not on the roster.
        QCOMPARE(outcome->count, isReview ? 1 : 2);
        QVERIFY2(!cli->err().contains('@'), cli->err().constData()); // it goes to the system's log
        QVERIFY(!kept(isReview ? UnattendedWork::Plan : UnattendedWork::Review));
    }

    void whoWatchesIsNotKept()
    {
        const auto cli = run({u"review"_s, u"--profile"_s, u"work"_s});
        QCOMPARE(cli->code(), int(ExitCode::Done));
        QVERIFY(!kept(UnattendedWork::Review));
    }

    void systemdTakesTheUnits()
    {
        if (QStandardPaths::findExecutable(u"systemd-analyze"_s).isEmpty())
            QSKIP("This needs systemd-analyze.");
        const QDir folder(units());
        const QStringList names = folder.entryList(QDir::Files);
        QCOMPARE(names.size(), 4);
        QStringList made;
        for (const QString &name : names) {
            QFile unit(folder.filePath(name));
            QVERIFY(unit.open(QIODevice::ReadOnly));
            // The program is not installed here.
            const QByteArray text =
                unit.readAll().replace("ExecStart=vestibule ", "ExecStart=/bin/true ");
            made << m_folder->filePath(QString(name).replace(u'@', u"@work"_s));
            QFile copy(made.last());
            QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(text) == text.size());
        }
        QProcess verify;
        QProcessEnvironment environment = m_service.environment();
        environment.insert(u"SYSTEMD_LOG_LEVEL"_s, u"info"_s);
        verify.setProcessEnvironment(environment);
        verify.start(u"systemd-analyze"_s,
                     QStringList{u"--user"_s, u"--man=no"_s, u"verify"_s} + made);
        QVERIFY(verify.waitForFinished());
        QCOMPARE(verify.readAllStandardError(), QByteArray());
        QCOMPARE(verify.exitCode(), 0);
    }
};

VESTIBULE_TEST(UnattendedTest)

#include "tst_unattended.moc"
