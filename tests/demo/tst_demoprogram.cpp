// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/patience.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

using namespace Qt::StringLiterals;

/// The program of the demo organization, and the command line where it is missing or broken.
class DemoProgramTest : public QObject
{
    Q_OBJECT

private:
    /// A folder of its own with the command line, as if it were installed there.
    struct Installed
    {
        Installed()
        {
            QDir(folder.path()).mkpath(u"bin"_s);
            QDir(folder.path()).mkpath(u"" VESTIBULE_LIBEXEC_FOLDER "/vestibule"_s);
            QFile::copy(QCoreApplication::applicationDirPath() + u"/vestibule-cli-under-test"_s,
                        folder.filePath(u"bin/vestibule"_s));
        }
        void putHelper(const QByteArray &script) const
        {
            QFile file(folder.filePath(u"" VESTIBULE_LIBEXEC_FOLDER
                                       "/vestibule/vestibule-demo-organization"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("#!/bin/sh\n" + script);
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        void list(QProcess &process) const
        {
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"OPENAI_ADMIN_KEY"_s, u"sk-admin-secret"_s);
            environment.insert(u"SEEN"_s, folder.filePath(u"seen"_s));
            process.setProcessEnvironment(environment);
            process.start(folder.filePath(u"bin/vestibule"_s), {u"list"_s, u"--demo"_s});
            QVERIFY(process.waitForFinished());
        }

        QTemporaryDir folder;
    };

    static QString programFile()
    {
        return QCoreApplication::applicationDirPath()
            + u"/../" VESTIBULE_LIBEXEC_FOLDER "/vestibule/vestibule-demo-organization"_s;
    }

private slots:
    void endsWithItsInput()
    {
        QProcess program;
        program.start(programFile(), {});
        program.write("20\nsk-admin-demo\n");
        QTRY_VERIFY(program.canReadLine());
        QVERIFY(program.readLine().startsWith("port "));
        QCOMPARE(::kill(static_cast<pid_t>(program.processId()), SIGINT), 0); // the terminal's
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
    }

    void isNoUseAlone()
    {
        QProcess program;
        program.setStandardInputFile(QProcess::nullDevice());
        program.start(programFile(), {});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(!program.readAllStandardError().isEmpty());
    }

    void whereItIsMissingTheDemoSaysSo()
    {
        const Installed installed;
        QProcess process;
        installed.list(process);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains(
            "The demo organization did not start. The program vestibule-demo-organization is not "
            "installed."));
    }

    // As after an upgrade that changed what it links.
    void whatABrokenOneSaysIsTold()
    {
        const Installed installed;
        installed.putHelper("echo 'symbol lookup error: undefined symbol' >&2\nexit 127\n");
        QProcess process;
        installed.list(process);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("symbol lookup error: undefined symbol"));
    }

    void itGetsNoKey()
    {
        const Installed installed;
        installed.putHelper("env > \"$SEEN\"\nexit 1\n");
        QProcess process;
        installed.list(process);
        QFile seen(installed.folder.filePath(u"seen"_s));
        QVERIFY(seen.open(QIODevice::ReadOnly));
        const QByteArray environment = seen.readAll();
        QVERIFY(environment.contains("SEEN="));
        QVERIFY(!environment.contains("sk-admin-secret"));
    }
};

QTEST_GUILESS_MAIN(DemoProgramTest)
#include "tst_demoprogram.moc"
