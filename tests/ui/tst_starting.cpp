// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <elf.h>

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
        variables.insert(u"XDG_CACHE_HOME"_s, m_home.filePath(u"cache"_s));
        variables.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
        return variables;
    }

    /// The command line alone in a folder of its own, as if it were installed there.
    [[nodiscard]] static bool installCommands(const QTemporaryDir &folder)
    {
        return QDir(folder.path()).mkpath(u"bin"_s)
            && QDir(folder.path()).mkpath(u"" VESTIBULE_LIBEXEC_FOLDER "/vestibule"_s)
            && QFile::copy(QStringLiteral(VESTIBULE_PROGRAM), folder.filePath(u"bin/vestibule"_s));
    }

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// The memory that a debugger would keep of the process, which no limit holds back. Processor
    /// registers stand beside it, with whatever was copied last.
    QByteArray dumpedMemory(qint64 process) const
    {
        QProcess debugger;
        debugger.start(u"gcore"_s, {u"-o"_s, m_home.filePath(u"dump"_s), QString::number(process)});
        if (!debugger.waitForFinished(60'000))
            return {};
        const QByteArray dump = contents(m_home.filePath(u"dump.%1"_s.arg(process)));
        QByteArray memory;
        Elf64_Ehdr header{};
        if (size_t(dump.size()) < sizeof header)
            return {};
        std::memcpy(&header, dump.constData(), sizeof header);
        for (int i = 0; i < header.e_phnum; ++i) {
            Elf64_Phdr part{};
            std::memcpy(&part, dump.constData() + header.e_phoff + i * sizeof part, sizeof part);
            if (part.p_type == PT_LOAD)
                memory += dump.mid(qsizetype(part.p_offset), qsizetype(part.p_filesz));
        }
        return memory;
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
        row("--profile", "profile");
        row("--demo --profile Work", "--demo");
    }

    void misuseIsToldFirst()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, named);
        for (const char *display : {"", ":987"}) { // none, and one that nobody answers at
            for (const char *file : {VESTIBULE_PROGRAM, VESTIBULE_WINDOW}) {
                QProcess program;
                auto variables = environment();
                if (*display != '\0')
                    variables.insert(u"DISPLAY"_s, QLatin1String(display));
                program.setProcessEnvironment(variables);
                program.start(QString::fromLocal8Bit(file), arguments);
                QVERIFY(program.waitForFinished());
                const QByteArray said = program.readAllStandardError();
                QCOMPARE(program.exitStatus(), QProcess::NormalExit);
                QVERIFY2(program.exitCode() == 2, said.constData());
                QVERIFY2(said.contains(named), said.constData());
                QVERIFY2(said.contains("--help"), said.constData());
            }
        }
    }

    void misuseIsToldWithoutAWindow()
    {
        const QTemporaryDir folder;
        QVERIFY(installCommands(folder));
        QProcess program;
        program.setProcessEnvironment(environment());
        program.start(folder.filePath(u"bin/vestibule"_s), {u"--wrong"_s});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 2);
    }

    // On a server nobody wants what draws windows.
    void theCommandLineLoadsNothingThatDraws()
    {
        QProcess ldd;
        ldd.start(u"ldd"_s, {QStringLiteral(VESTIBULE_PROGRAM)});
        QVERIFY(ldd.waitForFinished());
        const QByteArray libraries = ldd.readAllStandardOutput();
        QVERIFY2(libraries.contains("libQt6Network"), libraries.constData());
        for (const char *name : {"libQt6Gui", "libQt6Widgets", "libQt6Svg", "libQt6HttpServer",
                                 "libGL", "libEGL", "libOpenGL", "libX11", "libxcb", "libwayland"})
            QVERIFY2(!libraries.contains(name), name);
    }

    void withoutTheWindowItsPackageIsNamed()
    {
        const QTemporaryDir folder;
        QVERIFY(installCommands(folder));
        for (const QStringList &arguments : {QStringList{}, QStringList{u"--demo"_s}}) {
            QProcess program;
            program.setProcessEnvironment(environment());
            program.start(folder.filePath(u"bin/vestibule"_s), arguments);
            QVERIFY(program.waitForFinished());
            const QByteArray said = program.readAllStandardError();
            QVERIFY2(program.exitCode() == 1, said.constData());
            QVERIFY2(said.contains("apt install vestibule."), said.constData());
        }
    }

    void theWindowTakesThePlaceOfTheProgram()
    {
        const QTemporaryDir folder;
        QVERIFY(installCommands(folder));
        QFile window(folder.filePath(u"" VESTIBULE_LIBEXEC_FOLDER "/vestibule/vestibule-window"_s));
        QVERIFY(window.open(QIODevice::WriteOnly));
        window.write("#!/bin/sh\nprintf '%s\\n' $$ \"$OPENAI_BASE_URL\" \"$@\"\nexit 7\n");
        QVERIFY(window.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        window.close();
        auto variables = environment();
        variables.insert(u"OPENAI_BASE_URL"_s, u"http://127.0.0.1:1"_s);
        QProcess program;
        program.setProcessEnvironment(variables);
        const QStringList arguments{u"-style"_s, u"fusion"_s, u"--profile"_s, u"Work & more"_s};
        program.start(folder.filePath(u"bin/vestibule"_s), arguments);
        QVERIFY(program.waitForStarted());
        const QString process = QString::number(program.processId());
        QVERIFY(program.waitForFinished());
        const auto lines = QString::fromUtf8(program.readAllStandardOutput()).split(u'\n');
        QCOMPARE(lines,
                 (QStringList{process, u"http://127.0.0.1:1"_s} + arguments + QStringList{u""_s}));
        QCOMPARE(program.exitCode(), 7);
    }

    void aProfileThatIsNotThereIsTold()
    {
        for (const bool byName : {true, false}) {
            QProcess program;
            auto variables = environment();
            if (!byName)
                variables.insert(u"VESTIBULE_PROFILE"_s, u"Nobody"_s);
            program.setProcessEnvironment(variables);
            program.start(QStringLiteral(VESTIBULE_PROGRAM),
                          byName ? QStringList{u"--profile"_s, u"Nobody"_s} : QStringList());
            QVERIFY(program.waitForFinished());
            const QByteArray said = program.readAllStandardError();
            QVERIFY2(program.exitCode() == 2, said.constData());
            QVERIFY2(said.contains("Nobody") && said.contains("Default"), said.constData());
        }
    }

    void theWindowOpensTheProfileThatIsNamed()
    {
        QTcpServer server; // that takes the request and never answers
        QVERIFY(server.listen(QHostAddress::LocalHost));
        auto variables = environment();
        variables.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        variables.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"profiles"_s));
        variables.insert(u"OPENAI_ADMIN_KEY"_s, u"sk-admin-of-the-environment"_s);
        variables.insert(u"OPENAI_BASE_URL"_s, u"http://127.0.0.1:1/v1"_s);
        QProcess adding;
        adding.setProcessEnvironment(variables);
        adding.start(QStringLiteral(VESTIBULE_PROGRAM),
                     {u"profiles"_s, u"add"_s, u"Work & more"_s, u"--base-url"_s,
                      u"http://127.0.0.1:%1/v1"_s.arg(server.serverPort())});
        QVERIFY(adding.waitForFinished());
        QProcess program;
        program.setProcessEnvironment(variables);
        program.start(QStringLiteral(VESTIBULE_PROGRAM), {u"--profile=work & more"_s});
        QVERIFY(program.waitForStarted());
        QVERIFY(server.waitForNewConnection(20'000));
        QTcpSocket *socket = server.nextPendingConnection();
        QVERIFY(socket->waitForReadyRead(20'000));
        QVERIFY(socket->readAll().contains("sk-admin-of-the-environment"));
        program.kill();
        QVERIFY(program.waitForFinished());
    }

    void withoutADisplayTheCommandsAreNamed_data()
    {
        QTest::addColumn<QString>("variables");
        for (const char *variables :
             {"", "DISPLAY=:987", "DISPLAY=nonsense", "DISPLAY=localhost:987.0",
              "WAYLAND_DISPLAY=wayland-9", "WAYLAND_DISPLAY=/nonexistent/wayland-0",
              "DISPLAY=:987 QT_QPA_PLATFORM=xcb", "QT_QPA_PLATFORM=wayland;xcb"})
            QTest::newRow(variables) << QString::fromLatin1(variables);
    }
    void withoutADisplayTheCommandsAreNamed()
    {
        QFETCH(const QString, variables);
        auto set = environment();
        const QStringList each = variables.split(u' ', Qt::SkipEmptyParts);
        for (const QString &variable : each)
            set.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
        QProcess program;
        program.setProcessEnvironment(set);
        program.start(QStringLiteral(VESTIBULE_PROGRAM), {u"-style"_s, u"fusion"_s});
        QVERIFY(program.waitForFinished());
        const QByteArray said = program.readAllStandardError();
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QVERIFY2(program.exitCode() == 1, said.constData());
        QVERIFY2(said.contains("There is no display"), said.constData());
        QCOMPARE(said.count('\n'), 1);
    }

    void noKeyIsLeftToOtherPrograms()
    {
        QTcpServer server; // that takes the request and never answers
        QVERIFY(server.listen(QHostAddress::LocalHost));
        auto variables = environment();
        variables.insert(u"OPENAI_ADMIN_KEY"_s, u"sk-admin-not-to-be-dumped"_s);
        variables.insert(u"OPENAI_BASE_URL"_s,
                         u"http://127.0.0.1:%1/v1"_s.arg(server.serverPort()));
        variables.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        for (const QStringList &arguments : {QStringList{}, QStringList{u"list"_s}}) {
            QProcess program;
            program.setProcessEnvironment(variables);
            program.start(QStringLiteral(VESTIBULE_PROGRAM), arguments);
            QVERIFY(program.waitForStarted());
            QVERIFY(server.waitForNewConnection(20'000));
            QTcpSocket *socket = server.nextPendingConnection();
            QVERIFY(socket->waitForReadyRead(20'000));
            QVERIFY(socket->readAll().contains("not-to-be-dumped"));
            const QString own = u"/proc/%1/"_s.arg(program.processId());
            QVERIFY(!contents(own + u"environ"_s).contains("not-to-be-dumped"));
            const QByteArray limits = contents(own + u"limits"_s).simplified();
            QVERIFY2(limits.contains("Max core file size 0 0"), limits.constData());
            QVERIFY(!dumpedMemory(program.processId()).contains("not-to-be-dumped"));
            program.kill();
            QVERIFY(program.waitForFinished());
        }
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
