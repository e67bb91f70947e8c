// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/inviteservice.h"

#include "api/route/tlsfault.h"
#include "domain/errortext.h"

#include "support/calls.h"
#include "support/jsonfixtures.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Vestibule;
using Kind = ApiError::Kind;

/// The bounds of an answer: silence, size and trust.
class TransferLimitsTest : public TestCase
{
    Q_OBJECT

private:
    static constexpr qint64 kMiB = 1024 * 1024;
    std::optional<TlsIdentity> m_identity;
    qsizetype m_threads = 0;

    static ServiceTimes impatient()
    {
        ServiceTimes times = quickTimes();
        times.transferTimeoutMs = 300;
        times.retries = 0;
        return times;
    }

    /// Of this process; 0 where the system does not tell.
    static qsizetype threads()
    {
        return QDir(QStringLiteral("/proc/self/task"))
            .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
            .size();
    }

    static Step list() { return Step::list({inviteJson("a", "a@example.com")}); }

private slots:
    void initTestCase()
    {
        m_identity = makeSelfSigned();
        m_threads = threads();
    }

    // Qt waits for the thread of a manager, but not for what the system still frees at its end;
    // OpenSSL must not be taken down meanwhile.
    void cleanupTestCase()
    {
        (void)QTest::qWaitFor([this] { return threads() <= m_threads; });
    }

    void silenceIsATimeout_data()
    {
        QTest::addColumn<int>("bytes"); // sent before the silence; -1: no answer at all
        QTest::newRow("no answer") << -1;
        QTest::newRow("half a head") << 20;
        QTest::newRow("half a body") << static_cast<int>(list().wireLength()) - 30;
    }

    void silenceIsATimeout()
    {
        QFETCH(int, bytes);
        ScriptedServer server;
        InviteService service(server.credentials(), impatient());
        const Step step = bytes < 0 ? Step::hang() : list().cut(bytes, Step::Ending::KeepOpen);
        server.enqueue(step, 2);
        const auto get = service.listInvites();
        QVERIFY(settle(get));
        QCOMPARE(kindOf(get->result()), Kind::Timeout);
        const auto post = service.createInvite({QStringLiteral("a@b.c"), {}, {}});
        QVERIFY(settle(post));
        QCOMPARE(kindOf(post->result()), Kind::OutcomeUnknown);
        QCOMPARE(server.requestCount(), 2);
        QTRY_COMPARE(server.openConnections(), 0); // and it hangs up
    }

    void slowBytesAreNotSilence()
    {
        ScriptedServer server;
        ServiceTimes times = impatient();
        times.transferTimeoutMs = 1500; // far above a busy machine's own pauses
        InviteService service(server.credentials(), times);
        const Step slow = list().slow(2, 20);
        server.enqueue(slow);
        QElapsedTimer timer;
        timer.start();
        const auto call = service.listInvites();
        QVERIFY(settle(call));
        QVERIFY(call->result().has_value());
        QVERIFY2(timer.elapsed() > times.transferTimeoutMs, "the answer was not slow enough");
    }

    void answersAreCapped_data()
    {
        QTest::addColumn<qint64>("blanks");
        QTest::addColumn<bool>("withLength");
        QTest::addColumn<bool>("fits");
        QTest::newRow("7 MiB") << 7 * kMiB << true << true;
        QTest::newRow("7 MiB until close") << 7 * kMiB << false << true;
        QTest::newRow("9 MiB") << 9 * kMiB << true << false;
        QTest::newRow("9 MiB until close") << 9 * kMiB << false << false;
        QTest::newRow("200 MiB") << 200 * kMiB << true << false;
        QTest::newRow("200 MiB until close") << 200 * kMiB << false << false;
    }

    void answersAreCapped()
    {
        QFETCH(qint64, blanks);
        QFETCH(bool, withLength);
        QFETCH(bool, fits);
        ScriptedServer server;
        InviteService service(server.credentials(), quickTimes());
        Step step = list().followedByBlanks(blanks).header("x-request-id", "req_1");
        if (!withLength)
            step = step.untilClose();
        server.enqueue(step);
        const auto call = service.listInvites();
        QVERIFY(settle(call));
        QCOMPARE(call->result().has_value(), fits);
        QCOMPARE(server.requestCount(), 1);
        if (fits)
            return;
        QCOMPARE(kindOf(call->result()), Kind::TooLarge);
        QCOMPARE(call->result().error().requestId, QStringLiteral("req_1"));
        QTRY_COMPARE(server.openConnections(), 0);
        // The rest is not fetched. What lies in the sockets' buffers depends on the system.
        QVERIFY2(server.bytesSent() < 40 * kMiB,
                 QByteArray::number(server.bytesSent()).constData());
    }

    void aPromiseOfTooMuchIsEnough()
    {
        ScriptedServer server;
        InviteService service(server.credentials(), quickTimes());
        server.enqueue(list().stating(9 * kMiB));
        const auto call = service.listInvites();
        QVERIFY(settle(call));
        QCOMPARE(kindOf(call->result()), Kind::TooLarge);
    }

    void aPortWithoutTlsIsTold()
    {
        QTcpServer server; // that answers as a web server does where it speaks plain HTTP
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&server] {
            server.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n");
        });
        Credentials credentials;
        credentials.adminKey = QStringLiteral("sk-admin-test");
        credentials.baseUrl = QStringLiteral("https://127.0.0.1:%1/v1").arg(server.serverPort());
        InviteService service(credentials, quickTimes());
        const auto call = service.listInvites();
        QVERIFY(settle(call));
        QCOMPARE(kindOf(call->result()), Kind::Tls);
        QCOMPARE(call->result().error().code, QStringLiteral("handshake"));
    }

    void anAnswerIsReadThoughItsLabelLies_data()
    {
        QTest::addColumn<QByteArray>("label");
        QTest::newRow("gzip") << QByteArray("gzip");
        QTest::newRow("deflate") << QByteArray("deflate");
        QTest::newRow("x-gzip") << QByteArray("x-gzip");
    }

    void anAnswerIsReadThoughItsLabelLies()
    {
        QFETCH(const QByteArray, label);
        ScriptedServer server;
        for (int i = 0; i < 2; ++i)
            server.enqueue(
                Step::list({inviteJson("i-1", "a@example.com")}).header("Content-Encoding", label));
        InviteService service(server.credentials(), quickTimes());
        const auto call = service.listInvites();
        QVERIFY(settle(call));
        QVERIFY2(call->result().has_value(), label.constData());
        QCOMPARE(call->result()->items.size(), 1);
        QVERIFY(server.requestCount() <= 2);
    }

    void whatStaysPackedIsNamed()
    {
        ScriptedServer server;
        const QByteArray packed = "\x1f\x8b\x08" + QByteArray(40, '\x55');
        for (int i = 0; i < 2; ++i)
            server.enqueue(Step::json(200, packed).header("Content-Encoding", "x-gzip"));
        InviteService service(server.credentials(), quickTimes());
        const auto call = service.listInvites();
        QVERIFY(settle(call));
        QCOMPARE(kindOf(call->result()), Kind::BadAnswer);
        QVERIFY(errorLine(call->result().error()).contains(QStringLiteral("compressed")));
        QCOMPARE(server.requests().constLast().header("accept-encoding"), QByteArray("identity"));
    }

    void anInterimAnswerIsNamed_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("102") << 102;
        QTest::newRow("103") << 103;
    }

    void anInterimAnswerIsNamed()
    {
        QFETCH(const int, status);
        ScriptedServer server;
        const QByteArray first =
            "HTTP/1.1 " + QByteArray::number(status) + " Wait\r\nLink: </a>\r\n\r\n";
        const QByteArray body = "{\"object\":\"list\",\"data\":[],\"has_more\":false}";
        const Step announced =
            Step::bytes(first + "HTTP/1.1 200 OK\r\nContent-Length: "
                            + QByteArray::number(body.size()) + "\r\n\r\n" + body,
                        Step::Ending::KeepOpen);
        InviteService service(server.credentials(), quickTimes());
        server.enqueue(announced);
        server.enqueue(Step::list({}));
        const auto again = service.listInvites();
        QVERIFY(settle(again) && again->result()); // what is ready then needs no announcing
        server.setHandler([announced](const Request &) { return announced; });
        const auto create = service.createInvite({QStringLiteral("a@b.c"), {}, {}});
        QVERIFY(settle(create));
        if (!create->result())
            QCOMPARE(kindOf(create->result()), Kind::OutcomeUnknown);
        QCOMPARE(server.requestCount("POST"), 1);
        const auto call = service.listInvites();
        QVERIFY(settle(call));
        if (call->result()) // later versions of Qt wait for what was announced
            return;
        QCOMPARE(kindOf(call->result()), Kind::BadAnswer);
        QCOMPARE(call->result().error().code, QStringLiteral("interim"));
        QVERIFY(errorLine(call->result().error()).contains(QString::number(status)));
    }

    void eachFaultOfACertificateHasItsWords_data()
    {
        using Error = QSslError;
        QTest::addColumn<QList<QSslError>>("errors");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *word, const QList<QSslError> &errors) {
            QTest::newRow(word) << errors << QString::fromLatin1(word);
        };
        row("self", {Error(Error::HostNameMismatch), Error(Error::SelfSignedCertificate)});
        row("chain",
            {Error(Error::UnableToGetLocalIssuerCertificate),
             Error(Error::UnableToVerifyFirstCertificate)});
        row("issuer", {Error(Error::HostNameMismatch), Error(Error::SelfSignedCertificateInChain)});
        row("host", {Error(Error::HostNameMismatch)});
        row("expired", {Error(Error::HostNameMismatch), Error(Error::CertificateExpired)});
        row("early", {Error(Error::CertificateNotYetValid)});
        row("revoked", {Error(Error::CertificateRevoked)});
        row("certificate", {Error(Error::InvalidPurpose)});
        row("handshake", {});
    }

    void eachFaultOfACertificateHasItsWords()
    {
        QFETCH(const QList<QSslError>, errors);
        QFETCH(const QString, word);
        ApiError error{.kind = Kind::Tls,
                       .code = tlsFault(errors).word,
                       .detail = QStringLiteral("api.example.com")};
        QCOMPARE(error.code, word);
        static QSet<QString> told;
        const QString line = errorLine(error);
        QVERIFY(line.contains(error.detail));
        QVERIFY2(!told.contains(line), qPrintable(line));
        told.insert(line);
    }

    void aSelfSignedServerGetsNothing()
    {
        if (!m_identity)
            QSKIP("the openssl program is missing");
        ScriptedServer server(*m_identity);
        InviteService service(server.credentials(), quickTimes());
        const auto get = service.listInvites();
        const auto post = service.createInvite({QStringLiteral("a@b.c"), {}, {}});
        const auto revoke = service.deleteInvite(QStringLiteral("i"));
        QVERIFY(settle(get) && settle(post) && settle(revoke));
        QCOMPARE(kindOf(get->result()), Kind::Tls);
        QCOMPARE(kindOf(post->result()), Kind::Tls); // nothing left, so no riddle either
        QCOMPARE(kindOf(revoke->result()), Kind::Tls);
        QCOMPARE(get->result().error().code, QStringLiteral("self"));
        const QString told = errorLine(get->result().error());
        QVERIFY(told.contains(QStringLiteral("ca-certificates")));
        QTRY_VERIFY(server.handshakeCount() > 0);
        QCOMPARE(server.bytesReceived(), 0);
        QCOMPARE(server.requestCount(), 0);
    }
};

VESTIBULE_TEST(TransferLimitsTest)
#include "tst_transferlimits.moc"
