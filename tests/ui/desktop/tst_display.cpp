// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/display.h"

#include "support/testentry.h"

#include <QHash>
#include <QLocalServer>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Vestibule;
using namespace Qt::StringLiterals;

/// Which displays are found, at sockets that a test listens at.
class DisplayTest : public TestCase
{
    Q_OBJECT

    static constexpr const char *kVariables[] = {"DISPLAY",          "WAYLAND_DISPLAY",
                                                 "WAYLAND_SOCKET",   "XDG_RUNTIME_DIR",
                                                 "XDG_SESSION_TYPE", "QT_QPA_PLATFORM"};
    QHash<QByteArray, QByteArray> m_before;
    QTemporaryDir m_folder;

    static bool isReached(const QStringList &arguments = {})
    {
        return canReachDisplay(QStringList{u"vestibule"_s} + arguments);
    }

private slots:
    void init()
    {
        TestCase::init();
        for (const char *name : kVariables) {
            if (qEnvironmentVariableIsSet(name))
                m_before.insert(name, qgetenv(name));
            qunsetenv(name);
        }
    }
    void cleanup()
    {
        for (const char *name : kVariables)
            qunsetenv(name);
        for (auto set = m_before.cbegin(); set != m_before.cend(); ++set)
            qputenv(set.key().constData(), set.value());
        m_before.clear();
    }

    void noneIsFoundWhereNobodyListens_data()
    {
        QTest::addColumn<QByteArray>("display");
        for (const char *display :
             {"", ":987", "nonsense", ":", ":x", ":-1", ":+1", ":99999999999", "localhost:987",
              "unix:987", "/nonexistent/socket", "unix:/nonexistent/socket:0", "[::1]:987.0"})
            QTest::newRow(display) << QByteArray(display);
    }
    void noneIsFoundWhereNobodyListens()
    {
        QFETCH(const QByteArray, display);
        qputenv("DISPLAY", display);
        QVERIFY(!isReached());
    }

    void aWaylandSocketIsFound()
    {
        QLocalServer server;
        QVERIFY(server.listen(m_folder.filePath(u"wayland-0"_s)));
        qputenv("WAYLAND_DISPLAY", "wayland-0");
        QVERIFY(!isReached()); // in no folder
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toLocal8Bit());
        QVERIFY(isReached());
        qputenv("WAYLAND_DISPLAY", "wayland-1");
        QVERIFY(!isReached());
        qputenv("WAYLAND_DISPLAY", server.fullServerName().toLocal8Bit());
        QVERIFY(isReached());
        qunsetenv("WAYLAND_DISPLAY");
        QVERIFY(!isReached());
        qputenv("XDG_SESSION_TYPE", "wayland");
        QVERIFY(isReached());
    }

    void aSocketOfXIsFound()
    {
        QLocalServer file;
        QVERIFY(file.listen(m_folder.filePath(u"x"_s)));
        qputenv("DISPLAY", file.fullServerName().toLocal8Bit());
        QVERIFY(isReached());
        qputenv("DISPLAY", "unix:" + file.fullServerName().toLocal8Bit() + ".0");
        QVERIFY(isReached());
        QLocalServer hidden; // as a server in a container has it
        hidden.setSocketOptions(QLocalServer::AbstractNamespaceOption);
        QVERIFY(hidden.listen(u"/tmp/.X11-unix/X54321"_s));
        qputenv("DISPLAY", ":54321.0");
        QVERIFY(isReached());
    }

    void aDisplayOverTheNetworkIsFound()
    {
        QTcpServer server; // as ssh -X has one
        QVERIFY(server.listen(QHostAddress::LocalHost));
        if (server.serverPort() < 6'000)
            QSKIP("the port is below those of displays");
        const QByteArray number = QByteArray::number(server.serverPort() - 6'000);
        for (const char *host : {"localhost:", "127.0.0.1:", "tcp/127.0.0.1:"}) {
            qputenv("DISPLAY", host + number + ".0");
            QVERIFY2(isReached(), host);
        }
        qputenv("DISPLAY", "unix:" + number);
        QVERIFY(!isReached());
    }

    void whatThePersonChoseHolds()
    {
        QVERIFY(!isReached());
        QVERIFY(isReached({u"-platform"_s, u"offscreen"_s}));
        QVERIFY(isReached({u"--platform"_s, u"minimal:size=5"_s}));
        QVERIFY(!isReached({u"-platform"_s, u"xcb"_s}));
        qputenv("QT_QPA_PLATFORM", "wayland;xcb");
        QVERIFY(!isReached());
        qputenv("QT_QPA_PLATFORM", "xcb;offscreen");
        QVERIFY(isReached());
        qunsetenv("QT_QPA_PLATFORM");
        QLocalServer file;
        QVERIFY(file.listen(m_folder.filePath(u"x"_s)));
        qputenv("DISPLAY", ":987");
        QVERIFY(isReached({u"-display"_s, file.fullServerName()}));
        QVERIFY(!isReached({u"-platform"_s, u"wayland"_s, u"-display"_s, file.fullServerName()}));
    }
};

VESTIBULE_TEST(DisplayTest)
#include "tst_display.moc"
