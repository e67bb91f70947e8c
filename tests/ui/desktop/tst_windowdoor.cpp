// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/windowdoor.h"

#include "support/patience.h"
#include "support/testentry.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Vestibule;
using namespace Qt::StringLiterals;
using Outcome = WindowDoor::Outcome;

/// The place where other starts of the program find a window.
class WindowDoorTest : public TestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path() const { return m_folder.filePath(u"door"_s); }

    /// What the door answers; it has hung up by then.
    [[nodiscard]] QByteArray answerTo(const QByteArray &said) const
    {
        QLocalSocket socket;
        socket.connectToServer(path());
        socket.write(said);
        if (!waitUntil([&socket] {
                return socket.state() == QLocalSocket::UnconnectedState || socket.canReadLine();
            }))
            return "no answer";
        return socket.canReadLine() ? socket.readAll() : QByteArray();
    }

private slots:
    void aCallComesIn()
    {
        WindowDoor door;
        QCOMPARE(door.open(path()), Outcome::Open);
        constexpr auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFileInfo(path()).permissions() & others, QFile::Permissions());
        const QSignalSpy called(&door, &WindowDoor::called);
        const WindowCall call{WindowCall::Deed::Invite, u"/tmp/people.csv"_s, u"token"_s};
        QCOMPARE(answerTo(call.bytes()), QByteArray("taken\n"));
        QCOMPARE(called.count(), 1);
        QCOMPARE(called.at(0).at(0).value<WindowCall>(), call);
    }

    void whatIsNoCallIsHungUpOn()
    {
        WindowDoor door;
        QCOMPARE(door.open(path()), Outcome::Open);
        const QSignalSpy called(&door, &WindowDoor::called);
        QCOMPARE(answerTo("GET / HTTP/1.1\r\n"), QByteArray());
        QCOMPARE(answerTo(QByteArray(100'000, 'x')), QByteArray());
        QCOMPARE(called.count(), 0);
        QCOMPARE(answerTo(WindowCall().bytes()), QByteArray("taken\n"));
    }

    void whoSaysNothingKeepsNobodyOut()
    {
        WindowDoor door;
        QCOMPARE(door.open(path()), Outcome::Open);
        std::vector<std::unique_ptr<QLocalSocket>> silent;
        for (int i = 0; i < 20; ++i) {
            silent.push_back(std::make_unique<QLocalSocket>());
            silent.back()->connectToServer(path());
        }
        const auto hungUp = [&silent] {
            return std::count_if(silent.cbegin(), silent.cend(), [](const auto &socket) {
                return socket->state() == QLocalSocket::UnconnectedState;
            });
        };
        QTRY_COMPARE(hungUp(), 12);
        silent.clear();
        QTRY_COMPARE(answerTo(WindowCall().bytes()), QByteArray("taken\n"));
    }

    void thereIsOneOfEach()
    {
        WindowDoor door;
        QCOMPARE(door.open(path()), Outcome::Open);
        QCOMPARE(door.open(path()), Outcome::Open); // it is still ours
        WindowDoor other;
        QCOMPARE(other.open(path()), Outcome::Taken);
        QCOMPARE(answerTo(WindowCall().bytes()), QByteArray("taken\n"));
        QCOMPARE(other.open(path() + u'2'), Outcome::Open);
        QCOMPARE(door.open(path() + u'3'), Outcome::Open); // the window works in another profile
        QCOMPARE(other.open(path()), Outcome::Open);
        QCOMPARE(door.open({}), Outcome::Impossible);
        QVERIFY(door.path().isEmpty());
    }

    void whatADeadOneLeftIsTakenOver()
    {
        {
            QFile lock(path() + u".lock"_s);
            QVERIFY(lock.open(QIODevice::WriteOnly));
            lock.write("4194999\nvestibule\n"); // no process has such a number
            lock.write(QSysInfo::machineHostName().toLocal8Bit() + "\n\n\n");
            QFile socket(path());
            QVERIFY(socket.open(QIODevice::WriteOnly));
        }
        WindowDoor door;
        QCOMPARE(door.open(path()), Outcome::Open);
        QCOMPARE(answerTo(WindowCall().bytes()), QByteArray("taken\n"));
    }

    void whereNothingCanBeMadeThereIsNone()
    {
        WindowDoor door;
        QCOMPARE(door.open(u"/proc/nowhere/door"_s), Outcome::Impossible);
        QCOMPARE(door.open(m_folder.filePath(QString(200, u'a'))), Outcome::Impossible);
    }

    void nothingIsLeft()
    {
        {
            WindowDoor door;
            QCOMPARE(door.open(path()), Outcome::Open);
        }
        QVERIFY(!QFileInfo::exists(path()));
        QVERIFY(!QFileInfo::exists(path() + u".lock"_s));
    }
};

VESTIBULE_TEST(WindowDoorTest)
#include "tst_windowdoor.moc"
