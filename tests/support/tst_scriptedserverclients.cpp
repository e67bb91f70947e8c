// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/jsonfixtures.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTest>

using namespace Vestibule;

namespace {
using Reply = std::unique_ptr<QNetworkReply>;
} // namespace

/// The server as QNetworkAccessManager sees it, with TLS and without.
class ScriptedServerClientsTest : public TestCase
{
    Q_OBJECT

private:
    QNetworkAccessManager m_network;
    std::optional<TlsIdentity> m_identity;

    Reply get(const ScriptedServer &server)
    {
        return Reply(m_network.get(QNetworkRequest(QUrl(server.baseUrl()))));
    }

private slots:
    void initTestCase() { m_identity = makeSelfSigned(); }
    void cleanup() { m_network.clearConnectionCache(); }

    void keepsAlive()
    {
        ScriptedServer server;
        server.enqueue(Step::json(200, "{}"), 3);
        for (int i = 1; i <= 3; ++i) {
            const Reply reply = get(server);
            QTRY_VERIFY(reply->isFinished());
            QCOMPARE(reply->error(), QNetworkReply::NoError);
            QCOMPARE(reply->readAll(), "{}");
            QCOMPARE(server.requestCount(), i);
        }
        QCOMPARE(server.connectionCount(), 1);
        QCOMPARE(server.requests().last().connection, 1);
    }

    void everyFaultIsAnError_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("isHttp");
        QTest::newRow("cut") << 0 << false;
        QTest::newRow("reset in the body") << 1 << false;
        QTest::newRow("close after request") << 2 << false;
        QTest::newRow("reset after request") << 3 << false;
        QTest::newRow("stated too long") << 4 << false;
        QTest::newRow("garbage") << 5 << false;
        QTest::newRow("status 503") << 6 << true;
    }

    void everyFaultIsAnError()
    {
        QFETCH(int, fault);
        QFETCH(bool, isHttp);
        const Step good = Step::list({inviteJson("a", "a@example.com")});
        const auto last = good.wireLength() - 1;
        const QList<Step> faults{good.cut(last),
                                 good.cut(last, Step::Ending::Reset),
                                 Step::closeAfterRequest(),
                                 Step::resetAfterRequest(),
                                 good.stating(good.body.size() + 1).cut(last + 1),
                                 Step::garbage(),
                                 Step::json(503, "{}")};
        ScriptedServer server;
        server.setHandler([step = faults.at(fault)](const Request &) { return step; });
        const Reply reply = get(server);
        QTRY_VERIFY(reply->isFinished());
        QVERIFY(reply->error() != QNetworkReply::NoError);
        QVERIFY(server.requestCount() >= 1);
        const QVariant status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
        if (isHttp)
            QCOMPARE(status.toInt(), 503);
    }

    void framingsArriveWhole_data()
    {
        QTest::addColumn<int>("framing");
        QTest::newRow("chunked") << 0;
        QTest::newRow("until close") << 1;
        QTest::newRow("connection: close") << 2;
        QTest::newRow("slow") << 3;
        QTest::newRow("delayed") << 4;
    }

    void framingsArriveWhole()
    {
        QFETCH(int, framing);
        const Step step = Step::list({inviteJson("a", "a@example.com")});
        const QList<Step> framings{step.inChunks(), step.untilClose(), step.thenClose(),
                                   step.slow(50, 1), step.delayed(20)};
        ScriptedServer server;
        server.enqueue(framings.at(framing));
        const Reply reply = get(server);
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QCOMPARE(reply->readAll(), step.body);
    }

    void hangsBehindAStateThatCanBeSeen()
    {
        ScriptedServer server;
        server.enqueue(Step::hang());
        const QSignalSpy closed(&server, &ScriptedServer::connectionClosed);
        Reply reply = get(server);
        QTRY_COMPARE(server.requestCount(), 1);
        QVERIFY(!reply->isFinished());
        reply->abort();
        QTRY_COMPARE(closed.count(), 1);
    }

    void speaksTlsToWhoTrustsIt()
    {
        if (!m_identity)
            QSKIP("the openssl program is missing");
        ScriptedServer server(*m_identity);
        QVERIFY(server.origin().startsWith(u"https://"));
        server.enqueue(Step::json(200, "{}"));
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.addCaCertificate(m_identity->certificate);
        QNetworkRequest request(QUrl(server.baseUrl()));
        request.setSslConfiguration(trusting);
        const Reply reply(m_network.get(request));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QCOMPARE(reply->readAll(), "{}");
        QCOMPARE(server.requestCount(), 1);
        QCOMPARE(server.handshakeCount(), 1);
    }

    void getsNothingFromWhoDoesNotTrustIt()
    {
        if (!m_identity)
            QSKIP("the openssl program is missing");
        ScriptedServer server(*m_identity);
        const Reply reply = get(server);
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->error(), QNetworkReply::SslHandshakeFailedError);
        QTRY_COMPARE(server.handshakeCount(), 1);
        QCOMPARE(server.bytesReceived(), 0);
        QCOMPARE(server.requestCount(), 0);
    }
};

VESTIBULE_TEST(ScriptedServerClientsTest)
#include "tst_scriptedserverclients.moc"
