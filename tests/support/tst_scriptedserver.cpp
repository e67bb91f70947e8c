// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/jsonfixtures.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Vestibule;

/// The server as a plain socket sees it: byte for byte.
class ScriptedServerTest : public TestCase
{
    Q_OBJECT

private:
    static constexpr auto kGet = "GET /v1/things?limit=2 HTTP/1.1\r\nHost: x\r\nX-One: a\r\n\r\n";

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_received;

    void open()
    {
        m_received.clear();
        m_socket = std::make_unique<QTcpSocket>();
        connect(m_socket.get(), &QTcpSocket::readyRead, this,
                [this] { m_received += m_socket->readAll(); });
        m_socket->connectToHost(QHostAddress::LocalHost, m_server->port());
    }

    void openAndSend(const QByteArray &bytes)
    {
        open();
        m_socket->write(bytes);
    }

    [[nodiscard]] bool isClosed() const
    {
        return m_socket->state() == QAbstractSocket::UnconnectedState;
    }

private slots:
    void init()
    {
        TestCase::init();
        m_server = std::make_unique<ScriptedServer>();
        m_socket.reset();
    }

    void recordsWhatWasSent()
    {
        m_server->enqueue(Step::json(200, "{}"));
        const QSignalSpy arrived(m_server.get(), &ScriptedServer::requestArrived);
        openAndSend(
            "POST /v1/a%2Fb?x=1 HTTP/1.1\r\nContent-LENGTH: 5\r\nX-Two: a\r\nX-two: b\r\n\r\n");
        QTRY_VERIFY(m_server->bytesReceived() > 0);
        QCOMPARE(m_server->requestCount(), 0); // the body is still missing
        m_socket->write("hello");
        QTRY_VERIFY(m_received.endsWith("{}"));

        QCOMPARE(arrived.count(), 1);
        QCOMPARE(m_server->requestCount(), 1);
        QCOMPARE(m_server->requestCount("POST"), 1);
        QCOMPARE(m_server->requestCount("GET"), 0);
        const Request &request = m_server->requests().first();
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.target, "/v1/a%2Fb?x=1");
        QCOMPARE(request.path(), "/v1/a%2Fb");
        QCOMPARE(request.header("x-two"), "a, b");
        QCOMPARE(request.body, "hello");
        QCOMPARE(request.connection, 1);
    }

    void answersInScriptOrderOnOneConnection()
    {
        m_server->enqueue(Step::json(200, "\"first\""));
        m_server->enqueue(Step::json(404, "\"second\"").header("X-Request-Id", "r"));
        m_server->setHandler(
            [](const Request &request) { return Step::json(200, request.target); });
        openAndSend(QByteArray(kGet) + kGet + kGet); // pipelined: answered one after the other
        QTRY_VERIFY(m_received.endsWith("/v1/things?limit=2"));
        QCOMPARE(m_server->requestCount(), 3);
        QCOMPARE(m_server->connectionCount(), 1);
        QVERIFY(m_received.startsWith("HTTP/1.1 200 Scripted\r\nContent-Type: application/json\r\n"
                                      "Content-Length: 7\r\n\r\n\"first\"HTTP/1.1 404 "));
        QVERIFY(m_received.contains("\r\nX-Request-Id: r\r\n"));
        QCOMPARE(m_server->openConnections(), 1);
    }

    void withoutScriptItIs500()
    {
        openAndSend(kGet);
        QTRY_VERIFY(m_received.startsWith("HTTP/1.1 500 "));
    }

    void cutsAtEveryByte_data()
    {
        QTest::addColumn<bool>("reset");
        QTest::newRow("close") << false;
        QTest::newRow("reset") << true;
    }

    void cutsAtEveryByte()
    {
        QFETCH(bool, reset);
        const auto how = reset ? Step::Ending::Reset : Step::Ending::Close;
        const Step whole = Step::list({inviteJson("invite-1", "a@example.com")});
        const QByteArray wire = whole.wire();
        for (qsizetype n = 0; n <= wire.size(); ++n) {
            m_server->enqueue(whole.cut(n, how));
            openAndSend(kGet);
            const QSignalSpy closed(m_socket.get(), &QTcpSocket::disconnected);
            QTRY_COMPARE(closed.count(), 1);
            m_received += m_socket->readAll();
            QCOMPARE(m_received, wire.left(n));
            // Qt has one word for both ends; tst_tcpreset tells them apart.
            QCOMPARE(m_socket->error(), QAbstractSocket::RemoteHostClosedError);
        }
    }

    void endsAfterReading()
    {
        m_server->enqueue(Step::closeAfterRequest());
        m_server->enqueue(Step::resetAfterRequest());
        for (int i = 1; i <= 2; ++i) {
            openAndSend(kGet);
            const QSignalSpy closed(m_socket.get(), &QTcpSocket::disconnected);
            QTRY_COMPARE(closed.count(), 1);
            QCOMPARE(m_server->requestCount(), i);
            QVERIFY(m_received.isEmpty());
        }
    }

    void hangsUntilTheClientLeaves()
    {
        m_server->enqueue(Step::hang());
        const QSignalSpy closed(m_server.get(), &ScriptedServer::connectionClosed);
        openAndSend(kGet);
        QTRY_COMPARE(m_server->requestCount(), 1);
        m_socket->write(kGet); // not even the next one is answered
        QTRY_COMPARE(m_server->bytesReceived(), qint64(2 * qstrlen(kGet)));
        QCOMPARE(m_server->openConnections(), 1);
        QCOMPARE(m_server->bytesSent(), 0);
        m_socket->disconnectFromHost();
        QTRY_COMPARE(closed.count(), 1);
        QTRY_COMPARE(m_server->openConnections(), 0);
    }

    void holdsUntilReleased()
    {
        m_server->enqueue(Step::json(200, "{}").hold());
        openAndSend(kGet);
        QTRY_COMPARE(m_server->requestCount(), 1);
        QCOMPARE(m_server->bytesSent(), 0);
        m_server->release();
        QTRY_VERIFY(m_received.endsWith("{}"));
    }

    void delaysTheFirstByte()
    {
        m_server->enqueue(Step::json(200, "{}").delayed(80));
        QElapsedTimer timer;
        timer.start();
        openAndSend(kGet);
        QTRY_VERIFY(m_received.endsWith("{}"));
        QVERIFY(timer.elapsed() >= 79); // a lower bound holds on a slow machine too
    }

    void sendsSlowly()
    {
        const Step step = Step::json(200, "{}").slow(10, 5);
        m_server->enqueue(step);
        QElapsedTimer timer;
        timer.start();
        openAndSend(kGet);
        QTRY_COMPARE(m_received, step.wire());
        QVERIFY(timer.elapsed() >= (step.wire().size() / 10 - 1) * 4);
    }

    void framesTheBodyAsTold()
    {
        const Step lying = Step::json(200, "12345");
        m_server->enqueue(lying.stating(900));
        m_server->enqueue(lying.stating(2));
        m_server->enqueue(Step::json(200, "0123456789").inChunks());
        openAndSend(QByteArray(kGet) + kGet + kGet);
        QTRY_VERIFY(m_received.endsWith("Transfer-Encoding: chunked\r\n\r\n"
                                        "7\r\n0123456\r\n3\r\n789\r\n0\r\n\r\n"));
        QVERIFY(m_received.contains("Content-Length: 900\r\n\r\n12345HTTP/1.1"));
        QVERIFY(m_received.contains("Content-Length: 2\r\n\r\n12345HTTP/1.1"));

        m_server->enqueue(lying.untilClose());
        openAndSend(kGet);
        QTRY_VERIFY(isClosed());
        QVERIFY(m_received.endsWith("\r\n\r\n12345"));
        QVERIFY(!m_received.contains("Content-Length"));
    }

    void saysOtherThings()
    {
        m_server->enqueue(Step::redirect(307, "http://127.0.0.2/x"));
        m_server->enqueue(Step::json(200, "{}").thenClose());
        openAndSend(QByteArray(kGet) + kGet);
        QTRY_VERIFY(isClosed());
        QVERIFY(m_received.contains(" 307 Scripted\r\nLocation: http://127.0.0.2/x\r\n"));
        QVERIFY(m_received.contains("Connection: close\r\n"));
        QVERIFY(m_received.endsWith("\r\n\r\n{}"));

        m_server->enqueue(Step::garbage());
        openAndSend(kGet);
        QTRY_VERIFY(isClosed());
        QVERIFY(!m_received.isEmpty());
        QVERIFY(!m_received.contains("HTTP/1"));
    }

    void streamsMoreThanItHolds()
    {
        constexpr qint64 kSize = 200LL * 1024 * 1024;
        m_server->enqueue(Step::json(200, "{}").followedByBlanks(kSize).thenClose());
        m_socket = std::make_unique<QTcpSocket>();
        const auto received = std::make_shared<qint64>(0);
        connect(m_socket.get(), &QTcpSocket::readyRead, this,
                [this, received] { *received += m_socket->readAll().size(); });
        m_socket->connectToHost(QHostAddress::LocalHost, m_server->port());
        m_socket->write(kGet);
        QTRY_VERIFY(isClosed());
        QVERIFY(*received > kSize);
        QCOMPARE(*received, m_server->bytesSent());
    }

    void stopsListeningAndResets()
    {
        m_server->enqueue(Step::hang());
        openAndSend(kGet);
        QTRY_COMPARE(m_server->requestCount(), 1);
        m_server->stopListening();
        QTcpSocket late;
        late.connectToHost(QHostAddress::LocalHost, m_server->port());
        QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
        QCOMPARE(m_server->openConnections(), 1);
        m_server->resetAll();
        QTRY_VERIFY(isClosed());
    }

    void fixturesAreJson()
    {
        const QByteArray body = listJson(
            {inviteJson("a", "x@example.com", "accepted"), inviteJson("b", "y@example.com")}, true);
        const QJsonDocument list = QJsonDocument::fromJson(body);
        QCOMPARE(list[u"first_id"].toString(), QStringLiteral("a"));
        QCOMPARE(list[u"last_id"].toString(), QStringLiteral("b"));
        QVERIFY(list[u"has_more"].toBool());
        QVERIFY(list[u"data"][0][u"accepted_at"].isDouble());
        QVERIFY(list[u"data"][1][u"accepted_at"].isNull());
        for (const QByteArray &text : {listJson({}), errorJson("m"), projectJson("p", "n"),
                                       deletedJson("i"), projectJson("p", {})})
            QVERIFY2(QJsonDocument::fromJson(text).isObject(), text.constData());
    }
};

VESTIBULE_TEST(ScriptedServerTest)
#include "tst_scriptedserver.moc"
