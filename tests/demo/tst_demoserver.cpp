// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demoserver.h"

#include "support/patience.h"
#include "support/testentry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace Vestibule;
using namespace Qt::Literals;

using ReplyPtr = std::unique_ptr<QNetworkReply>;

class DemoServerTest : public TestCase
{
    Q_OBJECT

private:
    QNetworkRequest request(const QString &path, const QString &key)
    {
        QNetworkRequest request(QUrl(m_server->credentials().baseUrl + path));
        request.setRawHeader("Authorization", "Bearer " + key.toLatin1());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        return request;
    }
    QNetworkRequest request(const QString &path)
    {
        return request(path, m_server->credentials().adminKey);
    }
    static int statusOf(const ReplyPtr &reply)
    {
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    static QJsonObject json(const ReplyPtr &reply)
    {
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;

private slots:
    void init()
    {
        TestCase::init();
        m_network = std::make_unique<QNetworkAccessManager>();
        m_server = std::make_unique<DemoServer>();
        QSignalSpy ready(m_server.get(), &DemoServer::ready);
        m_server->start();
        QCOMPARE(ready.count(), 0); // by the event loop
        QVERIFY(ready.wait(kPatienceMs));
        QCOMPARE(ready.count(), 1);
    }

    void cleanup()
    {
        m_network.reset();
        m_server.reset();
    }

    void listensOnLoopbackOnlyAndMakesAKeyForTheRun()
    {
        const QUrl url(m_server->credentials().baseUrl);
        QCOMPARE(url.scheme(), u"http"_s);
        QCOMPARE(url.host(), u"127.0.0.1"_s);
        QCOMPARE(url.path(), u"/v1"_s);
        QVERIFY(url.port() > 0);
        QVERIFY(m_server->credentials().adminKey.startsWith("sk-admin-demo-"_L1));

        DemoServer second;
        QSignalSpy ready(&second, &DemoServer::ready);
        second.start(1);
        QVERIFY(ready.wait(kPatienceMs));
        QVERIFY(second.credentials().adminKey != m_server->credentials().adminKey);
        QVERIFY(second.credentials().baseUrl != m_server->credentials().baseUrl);
    }

    void answersAsJsonWithARequestId()
    {
        const ReplyPtr reply(m_network->get(request(u"/organization/invites?limit=100"_s)));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(statusOf(reply), 200);
        QCOMPARE(reply->rawHeader("content-type"), "application/json"_ba);
        QCOMPARE(reply->rawHeaderList().count("x-request-id"), 1);
        QVERIFY(reply->rawHeader("x-request-id").startsWith("req_demo_"));
        const QJsonObject list = json(reply);
        QCOMPARE(list.value("data"_L1).toArray().size(), 100);
        QVERIFY(list.value("has_more"_L1).toBool());
    }

    void requestIdsDiffer()
    {
        QSet<QByteArray> ids;
        for (int i = 0; i < 3; ++i) {
            const ReplyPtr reply(m_network->get(request(u"/organization/projects"_s)));
            QTRY_VERIFY(reply->isFinished());
            ids.insert(reply->rawHeader("x-request-id"));
        }
        QCOMPARE(ids.size(), 3);
    }

    void wrongKeysGet401()
    {
        const ReplyPtr reply(m_network->get(request(u"/organization/invites"_s, u"sk-no"_s)));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(statusOf(reply), 401);
        QVERIFY(reply->rawHeader("x-request-id").startsWith("req_demo_"));
        const QByteArray body = reply->readAll();
        QVERIFY(body.contains("invalid_api_key"));
        QVERIFY(!body.contains("sk-no"));
        QVERIFY(!body.contains(m_server->credentials().adminKey.toLatin1()));
    }

    void createsRetrievesAndDeletes()
    {
        const QByteArray body =
            R"({"email":"+t\u00e9st@example.com","role":"owner","projects":[]})";
        const ReplyPtr created(m_network->post(request(u"/organization/invites"_s), body));
        QTRY_VERIFY(created->isFinished());
        QCOMPARE(statusOf(created), 200);
        const QJsonObject invite = json(created);
        QCOMPARE(invite.value("email"_L1).toString(), u"+tést@example.com"_s);

        const QString path = "/organization/invites/"_L1 + invite.value("id"_L1).toString();
        const ReplyPtr seen(m_network->get(request(path)));
        QTRY_VERIFY(seen->isFinished());
        QCOMPARE(json(seen), invite);

        const ReplyPtr deleted(m_network->deleteResource(request(path)));
        QTRY_VERIFY(deleted->isFinished());
        QCOMPARE(statusOf(deleted), 200);
        const ReplyPtr gone(m_network->deleteResource(request(path)));
        QTRY_VERIFY(gone->isFinished());
        QCOMPARE(statusOf(gone), 404);
    }

    void largeBodiesInPiecesArrive()
    {
        const QByteArray body = "{\"email\":\"a@example.com\",\"role\":\"reader\","
            + QByteArray(600'000, ' ') + "\"projects\":null}";
        const ReplyPtr reply(m_network->post(request(u"/organization/invites"_s), body));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(statusOf(reply), 400);
        QCOMPARE(json(reply).value("error"_L1).toObject().value("param"_L1).toString(),
                 u"projects"_s);
    }

    void queriesKeepTheirEncoding()
    {
        const ReplyPtr none(
            m_network->get(request(u"/organization/users?emails[]=%2Bno%26one%40example.com"_s)));
        QTRY_VERIFY(none->isFinished());
        QCOMPARE(statusOf(none), 200);
        QVERIFY(json(none).value("data"_L1).toArray().isEmpty());
        const ReplyPtr cursor(
            m_network->get(request(u"/organization/invites?after=a%26limit=0"_s)));
        QTRY_VERIFY(cursor->isFinished());
        QCOMPARE(statusOf(cursor), 400);
        QCOMPARE(json(cursor).value("error"_L1).toObject().value("param"_L1).toString(),
                 u"after"_s);
    }

    void otherVerbsAndPathsGetErrors()
    {
        const ReplyPtr put(m_network->put(request(u"/organization/invites"_s), "{}"));
        const ReplyPtr path(m_network->get(request(u"/organisation"_s)));
        QTRY_VERIFY(put->isFinished() && path->isFinished());
        QCOMPARE(statusOf(put), 405);
        QCOMPARE(statusOf(path), 404);
    }

    void oneConnectionCarriesManyRequests()
    {
        const QUrl url(m_server->credentials().baseUrl);
        QTcpSocket socket;
        socket.connectToHost(url.host(), quint16(url.port()));
        const QByteArray head = "GET /v1/organization/projects HTTP/1.1\r\nHost: x\r\n"
                                "Authorization: Bearer "
            + m_server->credentials().adminKey.toLatin1() + "\r\n\r\n";
        QSet<QByteArray> answers;
        for (int i = 0; i < 5; ++i) {
            socket.write(head);
            QByteArray answer;
            QTRY_VERIFY((answer += socket.readAll()).endsWith("\"has_more\":false}"));
            QVERIFY(answer.startsWith("HTTP/1.1 200"));
            QVERIFY(!answer.toLower().contains("connection: close"));
            answers.insert(answer);
            QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
        }
        QCOMPARE(answers.size(), 5); // told apart by their request ids
    }

    void stopsWithRequestsUnderWay()
    {
        std::vector<ReplyPtr> replies;
        for (int i = 0; i < 4; ++i)
            replies.emplace_back(m_network->get(request(u"/organization/invites?limit=100"_s)));
        QTRY_VERIFY(replies.front()->isFinished());
        m_server.reset();
        for (const ReplyPtr &reply : replies)
            QTRY_VERIFY(reply->isFinished());
    }

    void stopsBeforeItIsReadyOrStarted()
    {
        {
            DemoServer idle;
        }
        DemoServer hasty;
        QSignalSpy ready(&hasty, &DemoServer::ready);
        hasty.start(5000);
        QVERIFY(ready.isEmpty());
    }

    void sizeIsAsAsked()
    {
        DemoServer small;
        QSignalSpy ready(&small, &DemoServer::ready);
        small.start(3);
        QVERIFY(ready.wait(kPatienceMs));
        m_server.reset();
        QNetworkRequest request(QUrl(small.credentials().baseUrl + "/organization/invites"_L1));
        request.setRawHeader("Authorization", "Bearer " + small.credentials().adminKey.toLatin1());
        const ReplyPtr reply(m_network->get(request));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(json(reply).value("data"_L1).toArray().size(), 3);
    }
};

VESTIBULE_TEST(DemoServerTest)
#include "tst_demoserver.moc"
