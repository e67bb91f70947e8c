// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/inviteservice.h"

#include "domain/errortext.h"
#include "support/calls.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QSslConfiguration>
#include <QTest>

using namespace Vestibule;
using Kind = ApiError::Kind;

/// Each fault of a server's TLS over the wire: which one is told, and that nothing was sent.
class TlsFaultsTest : public TestCase
{
    Q_OBJECT

private:
    std::unique_ptr<TlsAuthority> m_authority;
    QSslConfiguration m_usual = QSslConfiguration::defaultConfiguration();
    QSet<QString> m_told;

    void trust(bool trusted)
    {
        QSslConfiguration configuration = m_usual;
        if (trusted)
            configuration.setCaCertificates({m_authority->root()});
        QSslConfiguration::setDefaultConfiguration(configuration);
    }
    void checkTold(const ApiError &error, const QString &word)
    {
        QCOMPARE(error.kind, Kind::Tls);
        QCOMPARE(error.code, word);
        const QString line = errorLine(error);
        QVERIFY(line.contains(QLatin1String("nothing was sent")));
        QVERIFY2(!m_told.contains(line), qPrintable(line)); // each has a sentence of its own
        m_told.insert(line);
        const bool company = word == QLatin1String("issuer") || word == QLatin1String("chain")
            || word == QLatin1String("self");
        QCOMPARE(line.contains(QLatin1String("update-ca-certificates")), company);
    }
    void check(const std::optional<TlsIdentity> &identity, const QString &word)
    {
        QVERIFY(identity.has_value());
        ScriptedServer server(*identity);
        server.setHandler([](const Request &) { return Step::list({}); });
        InviteService service(server.credentials(), quickTimes());
        const auto call = service.listInvites();
        QVERIFY(settle(call));
        QTRY_VERIFY(server.handshakeCount() > 0);
        if (word.isEmpty()) {
            QVERIFY2(call->result().has_value(), "a right certificate was refused");
            return;
        }
        QVERIFY(!call->result().has_value());
        checkTold(call->result().error(), word);
        QCOMPARE(server.bytesReceived(), 0);
    }

private slots:
    void initTestCase()
    {
        m_authority = std::make_unique<TlsAuthority>();
        if (!m_authority->isReady())
            QSKIP("the openssl program is missing");
    }
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_usual); }

    void eachFaultIsTold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("fromYear");
        QTest::addColumn<int>("toYear");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *word, const char *name, int from, int to, bool trusted) {
            QTest::newRow(*word == '\0' ? "right" : word)
                << QString::fromLatin1(name) << from << to << trusted << QString::fromLatin1(word);
        };
        row("", "IP:127.0.0.1", 2020, 2049, true);
        row("host", "DNS:other.example", 2020, 2049, true);
        row("expired", "IP:127.0.0.1", 2020, 2021, true);
        row("early", "IP:127.0.0.1", 2048, 2049, true);
        row("chain", "IP:127.0.0.1", 2020, 2049, false);
    }

    void eachFaultIsTold()
    {
        QFETCH(QString, name);
        QFETCH(int, fromYear);
        QFETCH(int, toYear);
        QFETCH(bool, trusted);
        QFETCH(QString, word);
        trust(trusted);
        check(m_authority->issue(name, fromYear, toYear), word);
    }

    void whoStandsBetweenHasToBeShown()
    {
        m_told.clear();
        trust(true);
        check(m_authority->issueFromBelow(true), {});
        check(m_authority->issueFromBelow(false), QStringLiteral("chain"));
        trust(false); // as behind a network that inspects what goes through
        check(m_authority->issueFromBelow(true), QStringLiteral("issuer"));
    }

    void oneThatVouchesForItselfIsTold() { check(makeSelfSigned(), QStringLiteral("self")); }

    void anOldVersionIsTold()
    {
        QProcess server;
        server.start(QStringLiteral("openssl"),
                     {QStringLiteral("s_server"), QStringLiteral("-accept"),
                      QStringLiteral("127.0.0.1:0"), QStringLiteral("-nocert"),
                      QStringLiteral("-tls1_1"), QStringLiteral("-cipher"),
                      QStringLiteral("ALL:@SECLEVEL=0")});
        static const QRegularExpression ready(QStringLiteral("ACCEPT [^\\n]*:(\\d+)\\n"));
        QByteArray said;
        QTRY_VERIFY((said += server.readAllStandardOutput(),
                     ready.match(QString::fromLatin1(said)).hasMatch()));
        Credentials credentials;
        credentials.adminKey = QStringLiteral("sk-admin-test");
        credentials.baseUrl = QStringLiteral("https://127.0.0.1:%1/v1")
                                  .arg(ready.match(QString::fromLatin1(said)).captured(1));
        InviteService service(credentials, quickTimes());
        const auto call = service.listInvites();
        const bool settled = settle(call);
        server.kill();
        server.waitForFinished();
        QVERIFY(settled && !call->result().has_value());
        checkTold(call->result().error(), QStringLiteral("version"));
    }
};

VESTIBULE_TEST(TlsFaultsTest)
#include "tst_tlsfaults.moc"
