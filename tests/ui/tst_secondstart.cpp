// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/patience.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <signal.h>

using namespace Qt::StringLiterals;

/// The program started twice: one window of each profile.
class SecondStartTest : public QObject
{
    Q_OBJECT

    struct Home
    {
        Home()
        {
            variables = QProcessEnvironment::systemEnvironment();
            for (const char *name : {"OPENAI_ADMIN_KEY", "OPENAI_BASE_URL", "OPENAI_ORG_ID",
                                     "DISPLAY", "WAYLAND_DISPLAY"})
                variables.remove(QLatin1String(name));
            variables.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
            variables.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
            variables.insert(u"XDG_RUNTIME_DIR"_s, folder.path());
            for (const char *kind : {"CONFIG", "DATA", "CACHE"})
                variables.insert(u"XDG_%1_HOME"_s.arg(QLatin1String(kind)),
                                 folder.filePath(QString::fromLatin1(kind).toLower()));
        }
        void start(QProcess &program, const QStringList &arguments = {}) const
        {
            program.setProcessEnvironment(variables);
            program.setWorkingDirectory(folder.path());
            program.start(QStringLiteral(VESTIBULE_PROGRAM), arguments);
        }
        [[nodiscard]] qsizetype doors() const
        {
            return QDir(folder.filePath(u"vestibule"_s))
                .entryList({u"window-*"_s}, QDir::System)
                .size();
        }

        QTemporaryDir folder;
        QProcessEnvironment variables;
    };

    /// Whether it came to its end by itself, as a start does that found a window.
    static bool handsOver(QProcess &program)
    {
        return program.waitForFinished(20'000) && program.exitStatus() == QProcess::NormalExit
            && program.exitCode() == 0;
    }

private slots:
    void theSecondStartOfAProfileHandsOver()
    {
        Home home;
        QProcess first;
        home.start(first);
        QTRY_COMPARE(home.doors(), 1);
        QFile people(home.folder.filePath(u"people.csv"_s));
        QVERIFY(people.open(QIODevice::WriteOnly));
        people.close();
        for (const QStringList &arguments :
             {QStringList{}, QStringList{u"people.csv"_s},
              QStringList{QUrl::fromLocalFile(people.fileName()).toString()},
              QStringList{u"--open"_s, u"review"_s}}) {
            QProcess second;
            home.start(second, arguments);
            QVERIFY2(handsOver(second), second.readAllStandardError().constData());
            QCOMPARE(first.state(), QProcess::Running);
        }
        QCOMPARE(home.doors(), 1);
        first.terminate();
        QVERIFY(first.waitForFinished());
        QCOMPARE(home.doors(), 0);
    }

    void theDemoHasAWindowOfItsOwn()
    {
        Home home;
        QProcess first;
        home.start(first);
        QTRY_COMPARE(home.doors(), 1);
        QProcess demo;
        home.start(demo, {u"--demo"_s});
        QTRY_COMPARE(home.doors(), 2);
        QProcess again;
        home.start(again, {u"--demo"_s, u"--open"_s, u"review"_s}); // which is a command as well
        QVERIFY2(handsOver(again), again.readAllStandardError().constData());
        QCOMPARE(first.state(), QProcess::Running);
        QCOMPARE(demo.state(), QProcess::Running);
        for (QProcess *program : {&first, &demo}) {
            program->terminate();
            QVERIFY(program->waitForFinished());
        }
    }

    void whatAKilledOneLeftIsTakenOver()
    {
        Home home;
        {
            QProcess killed;
            home.start(killed);
            QTRY_COMPARE(home.doors(), 1);
            killed.kill();
            QVERIFY(killed.waitForFinished());
        }
        QProcess next;
        home.start(next);
        QProcess second;
        home.start(second);
        // Whichever came first, the other one hands over, and one stays.
        const auto hasEnded = [](const QProcess &one) {
            return one.state() == QProcess::NotRunning;
        };
        QTRY_VERIFY(hasEnded(next) || hasEnded(second));
        QVERIFY(hasEnded(next) != hasEnded(second));
        for (QProcess *program : {&next, &second}) {
            program->terminate();
            QVERIFY(program->waitForFinished() || program->state() == QProcess::NotRunning);
            QCOMPARE(program->exitCode(), 0);
        }
    }

    void aWindowThatHangsGetsNoTwin()
    {
        Home home;
        QProcess first;
        home.start(first);
        QTRY_COMPARE(home.doors(), 1);
        QCOMPARE(::kill(static_cast<pid_t>(first.processId()), SIGSTOP), 0);
        QProcess second;
        home.start(second);
        QByteArray told;
        QTRY_VERIFY_WITH_TIMEOUT(
            (told += second.readAllStandardError()).contains("does not answer"), 20'000);
        QCOMPARE(second.state(), QProcess::Running); // and shows the same
        second.terminate();
        QVERIFY(second.waitForFinished());
        QCOMPARE(::kill(static_cast<pid_t>(first.processId()), SIGCONT), 0);
        QProcess third;
        home.start(third);
        QVERIFY2(handsOver(third), third.readAllStandardError().constData());
        first.terminate();
        QVERIFY(first.waitForFinished());
    }

    void theKeyOfTheEnvironmentIsHandedToNobody()
    {
        Home home;
        QProcess first;
        home.start(first);
        QTRY_COMPARE(home.doors(), 1);
        home.variables.insert(u"OPENAI_ADMIN_KEY"_s, u"sk-admin-of-another"_s);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        home.variables.insert(u"OPENAI_BASE_URL"_s,
                              u"http://127.0.0.1:%1/v1"_s.arg(server.serverPort()));
        QProcess second;
        home.start(second);
        QVERIFY(second.waitForStarted());
        QVERIFY(server.waitForNewConnection(20'000)); // it has a window, and works in it
        QCOMPARE(second.state(), QProcess::Running);
        QCOMPARE(home.doors(), 1);
        for (QProcess *program : {&first, &second}) {
            program->terminate();
            QVERIFY(program->waitForFinished());
        }
    }

    void aListThatIsNotThereIsMisuse()
    {
        Home home;
        for (const QStringList &arguments :
             {QStringList{u"nobody.csv"_s}, QStringList{u"--open"_s, u"nothing"_s}}) {
            QProcess program;
            home.start(program, arguments);
            QVERIFY(program.waitForFinished());
            QCOMPARE(program.exitCode(), 2);
        }
    }
};

QTEST_GUILESS_MAIN(SecondStartTest)

#include "tst_secondstart.moc"
