// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/inviteservice.h"

#include "domain/errortext.h"
#include "support/calls.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"

#include <QTest>

using namespace Vestibule;
using Kind = ApiError::Kind;

/// What a proxy that does not let the program through is told as, and how often it is asked.
class ProxiesTest : public QObject
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
