// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/jsonfixtures.h"
#include "support/patience.h"
#include "support/scriptedserver.h"
#include "support/statefulorganization.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <signal.h>

using namespace Vestibule;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kKey = "sk-admin-SilenceSilence123";

} // namespace

/// The program, with every log of Qt's and its own turned on: the key is left nowhere, and people's
/// addresses in no log.
class SilenceTest : public QObject
{
    Q_OBJECT

    QProcessEnvironment variables() const
    {
        auto variables = QProcessEnvironment::systemEnvironment();
        for (const auto *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
                                 "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "HOME", "TMPDIR"})
            variables.insert(QLatin1String(name), m_home->path());
        variables.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
        variables.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        variables.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
        variables.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
        variables.insert(u"QT_MESSAGE_PATTERN"_s, u"LOG %{category} %{message}"_s);
        variables.insert(u"OPENAI_ADMIN_KEY"_s, QLatin1String(kKey));
        variables.insert(u"OPENAI_BASE_URL"_s, m_server->baseUrl());
        return variables;
    }

    static bool names(const QByteArray &text)
    {
        return text.contains("example.com") || text.contains("example.org");
    }

    void checkLog(const QByteArray &log, int fewestLines = 1)
    {
        QVERIFY(!log.contains(kKey) && !log.contains("SilenceSilence"));
        int lines = 0;
        const QList<QByteArray> all = log.split('\n');
        for (const QByteArray &line : all) {
            if (!line.startsWith("LOG "))
                continue; // what is said to the person
            ++lines;
            QVERIFY2(!names(line), line.constData());
        }
        QVERIFY(lines >= fewestLines);
    }

    int checkFiles() const
    {
        QDirIterator files(m_home->path(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            const bool open = file.open(QIODevice::ReadOnly);
            const QByteArray bytes = file.readAll();
            const bool journal = file.fileName().contains(u"/journals/"_s);
            if (!open || bytes.contains("SilenceSilence") || (!journal && names(bytes)))
                qFatal("%s says too much", qPrintable(file.fileName()));
            ++count;
        }
        return count;
    }

    QByteArray run(const QStringList &words)
    {
        QProcess program;
        program.setProcessEnvironment(variables());
        program.setProgram(QStringLiteral(VESTIBULE_PROGRAM));
        program.setArguments(words);
        program.start();
        program.closeWriteChannel();
        const bool ended =
            waitUntil([&program] { return program.state() == QProcess::NotRunning; });
        if (!ended || program.readAllStandardOutput().contains(kKey))
            return kKey; // which no log may hold
        return program.readAllStandardError();
    }

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ScriptedServer>();
        m_organization = {};
        m_organization.add(u"mia@example.com"_s);
        m_organization.add(u"kim@example.org"_s, u"expired"_s);
        m_server->setHandler([this](const Request &request) {
            return request.path().endsWith("/organization/projects")
                    || request.path().endsWith("/organization/users")
                ? Step::list({})
                : m_organization.answer(request);
        });
    }

    void commandsAreSilent_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *line) {
            QTest::newRow(line) << QString::fromLatin1(line).split(u' ');
        };
        row("list");
        row("list --json");
        row("export --output -");
        row("review");
        row("invite new@example.com --role reader");
        row("invite mia@example.com --role reader");
        row("resend --status expired --yes");
        row("runs");
        row("show invite-0");
        row("revoke --status pending --yes");
    }

    void commandsAreSilent()
    {
        QFETCH(const QStringList, words);
        const bool offline = words.first() == u"runs"_s; // and may have nothing to log
        checkLog(run(words), offline ? 0 : 1);
        QVERIFY(m_server->requests().isEmpty() == offline);
        (void)checkFiles();
    }

    void refusalsAreSilent()
    {
        // Servers that give back what they were sent are met.
        m_server->setHandler([](const Request &request) {
            return Step::json(401, errorJson("Incorrect key: " + request.header("authorization")));
        });
        checkLog(run({u"list"_s}));
        checkLog(run({u"invite"_s, u"new@example.com"_s, u"--role"_s, u"reader"_s}));
        (void)checkFiles();
    }

    void theWindowIsSilent()
    {
        QProcess program;
        program.setProcessEnvironment(variables());
        program.start(QStringLiteral(VESTIBULE_PROGRAM), {});
        QTRY_VERIFY(!m_server->requests().isEmpty());
        QTest::qWait(500); // for what else a start reads and paints
        QCOMPARE(::kill(static_cast<pid_t>(program.processId()), SIGTERM), 0);
        QTRY_COMPARE(program.state(), QProcess::NotRunning);
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        checkLog(program.readAllStandardError());
        QVERIFY(checkFiles() > 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ScriptedServer> m_server;
    StatefulOrganization m_organization;
};

QTEST_GUILESS_MAIN(SilenceTest)

#include "tst_silence.moc"
