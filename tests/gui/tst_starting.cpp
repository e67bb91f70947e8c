// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

/// The program as it is started, with the means that it finds or misses.
class StartingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    [[nodiscard]] QProcessEnvironment environment() const
    {
        auto variables = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            variables.remove(QLatin1String(name));
        variables.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
        variables.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
        variables.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
        return variables;
    }

private slots:
    void misuseIsToldFirst_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char *arguments, const char *named) {
            QTest::newRow(arguments)
                << QString::fromLatin1(arguments).split(u' ') << QByteArray(named);
        };
        row("--wrong", "wrong");
        row("-hash", "hash");
        row("--demo-size many", "many");
        row("--demo-size", "demo-size");
        row("--limit 5", "limit");
        row("-style fusion --wrong", "wrong");
        row("--platform offscreen --wrong", "wrong");
        row("-display :99 stray", "stray");
        row("lsit", "lsit");
    }

    void misuseIsToldFirst()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, named);
        for (const char *display : {"", ":987"}) { // none, and one that nobody answers at
            QProcess program;
            auto variables = environment();
            if (*display != '\0')
                variables.insert(u"DISPLAY"_s, QLatin1String(display));
            program.setProcessEnvironment(variables);
            program.start(QStringLiteral(VESTIBULE_PROGRAM), arguments);
            QVERIFY(program.waitForFinished());
            const QByteArray said = program.readAllStandardError();
            QCOMPARE(program.exitStatus(), QProcess::NormalExit);
            QVERIFY2(program.exitCode() == 2, said.constData());
            QVERIFY2(said.contains(named), said.constData());
            QVERIFY2(said.contains("--help"), said.constData());
        }
    }

    void withoutADisplayTheCommandsAreNamed()
    {
        QProcess program;
        program.setProcessEnvironment(environment());
        program.start(QStringLiteral(VESTIBULE_PROGRAM), {u"-style"_s, u"fusion"_s});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 1);
        QVERIFY(program.readAllStandardError().contains("no display"));
    }

    void commandsTakeClosedStreams()
    {
        for (const int number : {0, 1, 2}) {
            QProcess program;
            program.setProcessEnvironment(environment());
            program.setChildProcessModifier([number] { ::close(number); });
            program.start(QStringLiteral(VESTIBULE_PROGRAM),
                          {u"list"_s, u"--demo"_s, u"--limit"_s, u"1"_s});
            QVERIFY(program.waitForFinished());
            QCOMPARE(program.exitCode(), 0);
            QCOMPARE(program.readAllStandardOutput().isEmpty(), number == 1);
        }
    }
};

QTEST_GUILESS_MAIN(StartingTest)

#include "tst_starting.moc"
