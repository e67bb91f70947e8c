// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedserver.h"

#include "support/testentry.h"

#include <QSignalSpy>
#include <QTest>

#ifndef Q_OS_WIN
#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Vestibule;

/// The ends of a connection as the kernel tells them: Qt has one word for a close and a reset, and
/// it connects a second time by itself where a reset meets its first try.
class TcpResetTest : public TestCase
{
    Q_OBJECT

private slots:
    void anEndIsSeenAsWhatItIs_data()
    {
        QTest::addColumn<bool>("reset");
        QTest::addColumn<int>("bytes"); // of the answer; -1: no answer, -2: ends on connecting
        for (const bool reset : {false, true}) {
            const auto *how = reset ? "reset" : "close";
            QTest::addRow("%s on connect", how) << reset << -2;
            QTest::addRow("%s after the request", how) << reset << -1;
            QTest::addRow("%s before the first byte", how) << reset << 0;
            QTest::addRow("%s after a part", how) << reset << 9;
            QTest::addRow("%s after all", how) << reset << 1000;
        }
    }

    void anEndIsSeenAsWhatItIs();
};

#ifdef Q_OS_WIN
void TcpResetTest::anEndIsSeenAsWhatItIs()
{
    QSKIP("written for the error numbers of POSIX");
}
#else

namespace {

int connectTo(quint16 port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const auto *generic = reinterpret_cast<const sockaddr *>(&address);
    return ::connect(descriptor, generic, sizeof address) == 0 ? descriptor : -1;
}

Step stepFor(bool reset, int bytes)
{
    const auto how = reset ? Step::Ending::Reset : Step::Ending::Close;
    if (bytes == -2)
        return reset ? Step::resetOnConnect() : Step::closeOnConnect();
    if (bytes == -1)
        return reset ? Step::resetAfterRequest() : Step::closeAfterRequest();
    return Step::json(200, "{}").cut(bytes, how);
}

} // namespace

void TcpResetTest::anEndIsSeenAsWhatItIs()
{
    QFETCH(bool, reset);
    QFETCH(int, bytes);
    ScriptedServer server;
    const QSignalSpy closed(&server, &ScriptedServer::connectionClosed);
    server.enqueue(stepFor(reset, bytes));
    const int descriptor = connectTo(server.port());
    QVERIFY(descriptor >= 0);
    const QByteArray request("GET / HTTP/1.1\r\n\r\n");
    if (bytes != -2)
        QCOMPARE(::send(descriptor, request.constData(), request.size(), 0), request.size());
    QTRY_COMPARE(closed.count(), 1);

    QByteArray received;
    char byte = 0;
    ssize_t got = 0;
    while ((got = ::recv(descriptor, &byte, 1, 0)) > 0)
        received += byte;
    const int error = errno;
    ::close(descriptor);
    QCOMPARE(received, Step::json(200, "{}").wire().left(qMax(0, bytes)));
    QCOMPARE(got, reset ? -1 : 0);
    if (reset)
        QCOMPARE(error, ECONNRESET);
}
#endif

VESTIBULE_TEST(TcpResetTest)
#include "tst_tcpreset.moc"
