// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/inviteservice.h"

#include "domain/errortext.h"
#include "support/calls.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"
#include "support/tlsidentity.h"
#include "support/tunnelproxy.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Vestibule;
using Kind = ApiError::Kind;

/// What a proxy that does not let the program through is told as, and how often it is asked.
class ProxiesTest : public TestCase
{
    Q_OBJECT

private:
    std::unique_ptr<ScriptedServer> m_proxy;

    [[nodiscard]] QString name() const
    {
        return QStringLiteral("127.0.0.1:%1").arg(m_proxy->port());
    }
    void useProxy(const QString &address)
    {
        qputenv("https_proxy", "http://" + address.toLatin1());
    }
    [[nodiscard]] static std::optional<ApiError> errorOfList()
    {
        Credentials away;
        away.baseUrl = QStringLiteral("https://api.example.test/v1");
        away.adminKey = QStringLiteral("sk-admin-test-only");
        InviteService service(away, quickTimes());
        const auto call = service.listInvites();
        return settle(call) && !call->result() ? std::optional(call->result().error())
                                               : std::nullopt;
    }

private slots:
    void init()
    {
        TestCase::init();
        m_proxy = std::make_unique<ScriptedServer>();
        useProxy(name());
        qunsetenv("no_proxy");
    }

    void aRefusalIsNamedWithItsWords_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("asked");
        QTest::newRow("forbidden") << 403 << 1;
        QTest::newRow("not found") << 404 << 1;
        QTest::newRow("limited") << 429 << 1;
        QTest::newRow("unavailable") << 503 << 3;
    }

    void aRefusalIsNamedWithItsWords()
    {
        QFETCH(int, status);
        QFETCH(int, asked);
        const Step refusal =
            Step::html(status, "<head><title>x</title></head><b>Category:</b> Not <i>for</i> work");
        m_proxy->setHandler([refusal](const Request &) { return refusal; });
        const auto error = errorOfList();
        QVERIFY(error.has_value());
        QCOMPARE(error->kind, Kind::ProxyRefused);
        QCOMPARE(error->httpStatus, status);
        QCOMPARE(error->detail, name());
        QVERIFY2(error->message.endsWith(QLatin1String("Category: Not for work")),
                 qPrintable(error->message));
        QVERIFY(errorLine(*error).contains(name()));
        QVERIFY(errorLine(*error).contains(error->message));
        QVERIFY(!errorLine(*error).contains(QLatin1String("server says"))); // it is not the server
        QCOMPARE(m_proxy->requestCount("CONNECT"), asked);
        QCOMPARE(m_proxy->requestCount(), asked);
        QVERIFY(!m_proxy->requests().first().headers.contains("authorization"));
    }

    void aLoginThatCannotBeGivenCostsOneRequest_data()
    {
        QTest::addColumn<QByteArray>("schemes");
        QTest::addColumn<QString>("login");
        const QString none;
        QTest::newRow("NTLM") << QByteArray("NTLM") << none;
        QTest::newRow("Basic") << QByteArray("Basic realm=\"x\"") << none;
        QTest::newRow("both") << QByteArray("NTLM, Basic realm=\"x\"") << none;
        QTest::newRow("Digest") << QByteArray("Digest realm=\"x\", nonce=\"y\"") << none;
        QTest::newRow("Negotiate, login") << QByteArray("Negotiate") << QStringLiteral("u:p@");
        QTest::newRow("Negotiate") << QByteArray("Negotiate") << none;
        QTest::newRow("NTLM, login") << QByteArray("NTLM") << QStringLiteral("u:p@");
        QTest::newRow("none") << QByteArray() << none;
    }

    void aLoginThatCannotBeGivenCostsOneRequest()
    {
        QFETCH(QByteArray, schemes);
        QFETCH(QString, login);
        useProxy(login + name());
        Step step = Step::html(407, "");
        if (!schemes.isEmpty())
            step = step.header("Proxy-Authenticate", schemes);
        m_proxy->setHandler([step](const Request &) { return step; });
        const auto error = errorOfList();
        QVERIFY(error.has_value());
        QCOMPARE(error->kind, Kind::ProxyRefused);
        QCOMPARE(error->httpStatus, 407);
        QCOMPARE(error->detail, name()); // and no login
        QVERIFY(error->message.contains(QString::fromLatin1(schemes)));
        QVERIFY(errorLine(*error).contains(name()));
        QCOMPARE(m_proxy->requestCount(), 1);
    }

    void aLoginIsGivenWhereItIsAskedFor()
    {
        useProxy(QStringLiteral("user:secret@") + name());
        const Step step = Step::html(407, "").header("Proxy-Authenticate", "Basic realm=\"x\"");
        m_proxy->setHandler([step](const Request &) { return step; });
        const auto error = errorOfList();
        QVERIFY(error.has_value());
        QCOMPARE(error->kind, Kind::ProxyRefused);
        QCOMPARE(error->httpStatus, 407);
        QVERIFY(!errorLine(*error).contains(QLatin1String("secret")));
        QVERIFY(m_proxy->requestCount() <= 3);
        QVERIFY(!m_proxy->requests().first().headers.contains("proxy-authorization"));
        QCOMPARE(m_proxy->requests().last().header("proxy-authorization"),
                 "Basic dXNlcjpzZWNyZXQ=");
    }

    void oneOfSocksIsAskedOnceAndNamed_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QByteArrayList>("answers");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("asked");
        const QByteArray open("\x05\x00", 2);
        const QByteArray byLogin("\x05\x02", 2);
        const auto way = [](char reply) {
            return QByteArray("\x05") + reply + QByteArray(8, '\0');
        };
        const auto row = [](const char *code, const char *login, const QByteArrayList &answers,
                            int asked) {
            QTest::addRow("%s %s", code, login)
                << QString::fromLatin1(login) << answers << QString::fromLatin1(code) << asked;
        };
        row("login", "", {QByteArray("\x05\xff", 2)}, 1);
        row("login", "", {byLogin}, 1);
        row("login-refused", "user:secret@", {byLogin, QByteArray("\x01\x01", 2)}, 1);
        row("rules", "", {open, way(2)}, 1);
        row("rules", "user:secret@", {byLogin, QByteArray("\x01\x00", 2), way(2)}, 1);
        row("behind", "", {open, way(1)}, 3); // as a server that does not answer: it may yet
        row("behind", "u:p@", {open, way(4)}, 3);
        row("no-proxy", "", {open, way(7)}, 3);
        row("no-proxy", "u:p@", {"HTTP/1.1 400 Bad Request\r\n\r\n"}, 3);
        row("closed", "", {}, 3);
        row("closed", "u:p@", {open}, 3);
    }

    void oneOfSocksIsAskedOnceAndNamed()
    {
        QFETCH(QString, login);
        QFETCH(QByteArrayList, answers);
        QFETCH(QString, code);
        QFETCH(int, asked);
        QTcpServer proxy;
        int connections = 0;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        connect(&proxy, &QTcpServer::newConnection, this, [&] {
            ++connections;
            QTcpSocket *socket = proxy.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, answers, next = 0]() mutable {
                socket->readAll();
                if (next < answers.size())
                    socket->write(answers.at(next++));
                else
                    socket->disconnectFromHost();
            });
        });
        const QString address = QStringLiteral("127.0.0.1:%1").arg(proxy.serverPort());
        qputenv("https_proxy", "socks5://" + (login + address).toLatin1());
        const auto error = errorOfList();
        QVERIFY(error.has_value());
        QCOMPARE(error->kind, Kind::ProxyRefused);
        QCOMPARE(error->code, code);
        QCOMPARE(error->detail, address);
        QVERIFY(errorLine(*error).contains(address));
        QVERIFY(!errorLine(*error).contains(QLatin1String("secret")));
        QCOMPARE(connections, asked);
    }

    void oneOfSocksThatIsGoneHoldsNobodyUp()
    {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        const QString address = QStringLiteral("127.0.0.1:%1").arg(gone.serverPort());
        gone.close();
        qputenv("https_proxy", "socks5://" + address.toLatin1());
        const auto error = errorOfList();
        QVERIFY(error.has_value());
        QCOMPARE(error->kind, Kind::ProxyRefused);
        QVERIFY(errorLine(*error).contains(address));
    }

    void theServerIsReachedThroughOneOfSocksThatLets()
    {
        QTcpServer proxy;
        QByteArrayList asked;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        connect(&proxy, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = proxy.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [log = &asked, socket] {
                log->append(socket->readAll());
                if (log->constLast() == QByteArray("\x05\x01\x00", 3))
                    socket->write(QByteArray("\x05\x00", 2));
                else if (log->constLast().startsWith('\x05'))
                    socket->write(QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x01\xbb", 10));
                else
                    socket->disconnectFromHost(); // the client's first word of TLS
            });
        });
        qputenv("https_proxy", "socks5://127.0.0.1:" + QByteArray::number(proxy.serverPort()));
        const auto error = errorOfList();
        QVERIFY(error.has_value());
        QVERIFY(error->kind != Kind::ProxyRefused);
        QVERIFY(asked.contains(QByteArray("\x05\x01\x00\x03\x10"
                                          "api.example.test\x01\xbb",
                                          23)));
        QVERIFY(asked.constLast().startsWith('\x16'));
    }

    void theServerIsReachedThroughOneThatLets()
    {
        m_proxy->setHandler([](const Request &) {
            return Step::bytes("HTTP/1.1 200 Connection established\r\n\r\n");
        });
        const auto error = errorOfList();
        QVERIFY(error.has_value());
        QVERIFY(error->kind != Kind::ProxyRefused); // the server behind it says nothing
        QVERIFY(m_proxy->requestCount("CONNECT") >= 2);
    }

    void whoIsInTheWayOfTlsIsNamed()
    {
        const auto identity = makeSelfSigned();
        QVERIFY(identity.has_value());
        ScriptedServer server(*identity);
        TunnelProxy proxy(server.port());
        useProxy(proxy.name());
        const auto error = errorOfList();
        QVERIFY(error.has_value());
        QCOMPARE(error->kind, Kind::Tls);
        QCOMPARE(server.requestCount(), 0);
        const QString line = errorLine(*error);
        QVERIFY2(line.contains(
                     QStringLiteral("through the proxy %1 (from https_proxy).").arg(proxy.name())),
                 qPrintable(line));
        QCOMPARE(line.count(QLatin1String("nothing was sent")), 1);
    }

    void aProxyThatIsNotThereIsNamed()
    {
        m_proxy->stopListening();
        const auto closed = errorOfList();
        QVERIFY(closed.has_value());
        QCOMPARE(closed->kind, Kind::ProxyRefused);
        QVERIFY(errorLine(*closed).contains(name()));

        useProxy(QStringLiteral("proxy.invalid:3128"));
        const auto unknown = errorOfList();
        QVERIFY(unknown.has_value());
        QCOMPARE(unknown->kind, Kind::ProxyRefused);
        QVERIFY(errorLine(*unknown).contains(QLatin1String("proxy.invalid:3128")));
    }

    void aProxyThatHangsUpIsNamed()
    {
        m_proxy->setHandler([](const Request &) { return Step::closeAfterRequest(); });
        const auto error = errorOfList();
        QVERIFY(error.has_value());
        QCOMPARE(error->kind, Kind::ProxyRefused);
        QCOMPARE(error->code, QStringLiteral("closed"));
        QCOMPARE(m_proxy->requestCount(), 3); // a passing failure is tried again
    }
};

VESTIBULE_TEST(ProxiesTest)
#include "tst_proxies.moc"
