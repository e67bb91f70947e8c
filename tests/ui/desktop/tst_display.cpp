// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/display.h"

#include "support/testentry.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QLocalServer>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Vestibule;
using namespace Qt::StringLiterals;

/// Which displays are found: of real X servers, and at a socket that stands for Wayland.
class DisplayTest : public TestCase
{
    Q_OBJECT

    static constexpr const char *kVariables[] = {
        "DISPLAY",          "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "XDG_RUNTIME_DIR",
        "XDG_SESSION_TYPE", "QT_QPA_PLATFORM", "QT_PLUGIN_PATH", "XAUTHORITY"};
    QHash<QByteArray, QByteArray> m_before;
    QTemporaryDir m_folder;

    class XServer
    {
    public:
        ~XServer()
        {
            m_server.terminate();
            m_server.waitForFinished();
        }
        [[nodiscard]] static bool isInstalled()
        {
            return !QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty();
        }
        bool start(const QStringList &arguments)
        {
            m_server.start(u"Xvfb"_s,
                           QStringList{u"-displayfd"_s, u"1"_s, u"-noreset"_s} + arguments);
            while (!m_server.canReadLine()) {
                if (!m_server.waitForReadyRead())
                    return false;
            }
            m_number = m_server.readLine().trimmed();
            return true;
        }
        [[nodiscard]] const QByteArray &number() const { return m_number; }

    private:
        QProcess m_server;
        QByteArray m_number;
    };

    /// A file of keys with one that opens every display.
    [[nodiscard]] QString keyFile() const
    {
        constexpr quint16 anyFamily = 65'535;
        const QString path = m_folder.filePath(u"keys"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        QDataStream stream(&file);
        stream << anyFamily;
        for (const QByteArray &part :
             {QByteArray(), QByteArray(), QByteArray("MIT-MAGIC-COOKIE-1"), QByteArray(16, 'k')}) {
            stream << quint16(part.size());
            stream.writeRawData(part.constData(), int(part.size()));
        }
        return path;
    }

    /// Qt's plugin for Wayland, as far as its name goes.
    [[nodiscard]] bool installWayland() const
    {
        QDir folder(m_folder.path());
        QFile plugin(folder.filePath(u"platforms/libqwayland-generic.so"_s));
        qputenv("QT_PLUGIN_PATH", folder.path().toLocal8Bit());
        return folder.mkpath(u"platforms"_s) && plugin.open(QIODevice::WriteOnly);
    }

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
        QVERIFY(installWayland());
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

    void waylandNeedsQtsPlugin()
    {
        const QDir plugins(QLibraryInfo::path(QLibraryInfo::PluginsPath) + u"/platforms"_s);
        if (!plugins.entryList({u"libqwayland*"_s}).isEmpty())
            QSKIP("the plugin is installed");
        QLocalServer server;
        QVERIFY(server.listen(m_folder.filePath(u"wayland-0"_s)));
        qputenv("WAYLAND_DISPLAY", server.fullServerName().toLocal8Bit());
        QVERIFY(!isReached());
        QVERIFY(installWayland());
        QVERIFY(isReached());
    }

    void anXServerIsFound()
    {
        if (!XServer::isInstalled())
            QSKIP("needs Xvfb");
        XServer server;
        QVERIFY(server.start({u"-nolisten"_s, u"tcp"_s}));
        for (const QByteArray &name :
             {":" + server.number(), ":" + server.number() + ".0", "unix:" + server.number()}) {
            qputenv("DISPLAY", name);
            QVERIFY2(isReached(), name.constData());
        }
        qunsetenv("DISPLAY");
        QVERIFY(!isReached());
        QVERIFY(isReached({u"-display"_s, u':' + QString::fromLatin1(server.number())}));
        QVERIFY(!isReached({u"-platform"_s, u"wayland"_s, u"-display"_s,
                            u':' + QString::fromLatin1(server.number())}));
    }

    void oneThatDoesNotLetUsInIsNotFound()
    {
        if (!XServer::isInstalled())
            QSKIP("needs Xvfb");
        XServer server; // as another person's, after su
        QVERIFY(server.start({u"-nolisten"_s, u"tcp"_s, u"-auth"_s, keyFile()}));
        qputenv("DISPLAY", ":" + server.number());
        qputenv("XAUTHORITY", "/nonexistent/keys");
        QVERIFY(!isReached());
        qputenv("XAUTHORITY", keyFile().toLocal8Bit());
        QVERIFY(isReached());
    }

    void aDisplayOverTheNetworkIsFound()
    {
        if (!XServer::isInstalled())
            QSKIP("needs Xvfb");
        XServer server;
        QVERIFY(server.start({u"-listen"_s, u"tcp"_s, u"-ac"_s}));
        for (const char *host : {"localhost:", "127.0.0.1:", "tcp/127.0.0.1:"}) {
            qputenv("DISPLAY", host + server.number() + ".0");
            QVERIFY2(isReached(), host);
        }
    }

    void oneThatNeverAnswersIsNotFound()
    {
        QTcpServer server; // which speaks no X
        QVERIFY(server.listen(QHostAddress::LocalHost));
        if (server.serverPort() < 6'000)
            QSKIP("the port is below those of displays");
        qputenv("DISPLAY", "127.0.0.1:" + QByteArray::number(server.serverPort() - 6'000));
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
    }
};

VESTIBULE_TEST(DisplayTest)
#include "tst_display.moc"
