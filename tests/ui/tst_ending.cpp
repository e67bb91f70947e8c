// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/patience.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

using namespace Qt::StringLiterals;

/// The program with its window, ended from outside as a desktop does at logout.
class EndingTest : public QObject
{
    Q_OBJECT

private slots:
    void aSignalSavesThePlaceAndLeavesNothing_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void aSignalSavesThePlaceAndLeavesNothing()
    {
        QFETCH(const int, number);
        QTemporaryDir home; // readable by nobody else, as a runtime folder has to be
        QDir folder(home.path());
        QVERIFY(folder.mkdir(u"tmp"_s));
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TMPDIR"_s, folder.filePath(u"tmp"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, home.path()); // else Qt makes one in the scratch
        environment.insert(u"XDG_CONFIG_HOME"_s, folder.filePath(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, folder.filePath(u"data"_s));
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(VESTIBULE_PROGRAM), {u"--demo"_s});
        QVERIFY(program.waitForStarted());
        const QDir scratch(folder.filePath(u"tmp"_s));
        // The journal of the demo is made last, when the window is there.
        QTRY_VERIFY(!scratch.isEmpty());
        QCOMPARE(::kill(static_cast<pid_t>(program.processId()), number), 0);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY2(scratch.isEmpty(), qPrintable(scratch.entryList().join(u' ')));
        QFile settings(folder.filePath(u"config/vestibule/vestibule.ini"_s));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QVERIFY(settings.readAll().contains("geometry"));
    }
};

QTEST_GUILESS_MAIN(EndingTest)

#include "tst_ending.moc"
