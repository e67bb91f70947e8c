// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/wayprobe.h"

#include "support/patience.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"

#include <QDateTime>
#include <QFile>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Vestibule;
using Kind = ApiError::Kind;
using Outcome = std::optional<std::optional<ApiError>>;

/// The way to a server over loopback: a proxy, a name, a certificate; and that nothing is sent.
class WayProbeTest : public TestCase
{
    Q_OBJECT

    std::unique_ptr<TlsAuthority> m_authority;
    QSslConfiguration m_usual = QSslConfiguration::defaultConfiguration();

    /// What a step ends with; nothing where it does not end.
    static Outcome outcome(WayProbe &probe, void (WayProbe::*step)())
    {
        Outcome outcome;
        QObject context;
        connect(&probe, &WayProbe::finished, &context,
                [&outcome](const std::optional<ApiError> &error) { outcome = error; });
        (probe.*step)();
        if (outcome) // never from within
            return std::nullopt;
        return waitUntil([&outcome] { return outcome.has_value(); }) ? outcome : std::nullopt;
    }
    static bool isOpen(const Outcome &outcome) { return outcome && !*outcome; }
    static std::optional<Kind> kindOf(const Outcome &outcome)
    {
        return outcome && *outcome ? std::optional((*outcome)->kind) : std::nullopt;
    }

private slots:
    void init()
    {
        TestCase::init();
        qunsetenv("https_proxy");
        qunsetenv("no_proxy");
    }
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_usual); }

    void aProxyIsNamedAndAsked()
    {
        ScriptedServer proxy;
        const QString name = QStringLiteral("127.0.0.1:%1").arg(proxy.port());
        qputenv("https_proxy", "http://user:secret@" + name.toLatin1());
        proxy.enqueue(Step::html(403, "Not today"));
        WayProbe probe(QStringLiteral("https://api.example.test/v1"), {}, 20'000);
        const Outcome refused = outcome(probe, &WayProbe::askProxy);
        QCOMPARE(kindOf(refused), Kind::ProxyRefused);
        QCOMPARE((*refused)->httpStatus, 403);
        QCOMPARE(probe.proxyName(), name);
        QVERIFY(!proxy.requests().constFirst().headers.contains("authorization"));

        proxy.enqueue(Step::bytes("HTTP/1.1 200 Connection established\r\n\r\n"));
        WayProbe lucky(QStringLiteral("https://api.example.test/v1"), {}, 20'000);
        QVERIFY(isOpen(outcome(lucky, &WayProbe::askProxy)));
        QCOMPARE(lucky.proxyName(), name);
    }

    void withoutAProxyThereIsNothingToAsk()
    {
        WayProbe probe(QStringLiteral("https://127.0.0.1/v1"), {}, 20'000);
        QVERIFY(isOpen(outcome(probe, &WayProbe::askProxy)));
        QCOMPARE(probe.proxyName(), QString());
    }

    void aNameIsLookedUp()
    {
        WayProbe known(QStringLiteral("https://localhost/v1"), {}, 20'000);
        QVERIFY(isOpen(outcome(known, &WayProbe::findName)));
        QVERIFY(known.addressCount() > 0);
        WayProbe unknown(QStringLiteral("https://api.invalid/v1"), {}, 20'000);
        QCOMPARE(kindOf(outcome(unknown, &WayProbe::findName)), Kind::HostNotFound);
    }

    void aCertificateIsTold()
    {
        m_authority = std::make_unique<TlsAuthority>();
        if (!m_authority->isReady())
            QSKIP("the openssl program is missing");
        QSslConfiguration trusting = m_usual;
        trusting.setCaCertificates({m_authority->root()});
        QSslConfiguration::setDefaultConfiguration(trusting);
        ScriptedServer server(*m_authority->issue(QStringLiteral("IP:127.0.0.1")));
        const QTemporaryDir added;
        for (const bool byHand : {false, true}) {
            if (byHand) {
                QFile file(added.filePath(QStringLiteral("company.crt")));
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(m_authority->root().toPem());
            }
            WayProbe probe(server.baseUrl(), {}, 20'000);
            probe.setAddedFolders({added.path()});
            QVERIFY(isOpen(outcome(probe, &WayProbe::shakeHands)));
            QCOMPARE(probe.certificate().issuer, m_authority->root().subjectDisplayName());
            QCOMPARE(QDateTime::fromSecsSinceEpoch(probe.certificate().until).date().year(), 2049);
            QCOMPARE(probe.certificate().isOfAdded, byHand);
        }
        QCOMPARE(server.bytesReceived(), 0);
    }

    void aFaultOfTlsIsTold()
    {
        const auto identity = makeSelfSigned();
        if (!identity)
            QSKIP("the openssl program is missing");
        const ScriptedServer server(*identity);
        WayProbe probe(server.baseUrl(), {}, 20'000);
        const Outcome fault = outcome(probe, &WayProbe::shakeHands);
        QCOMPARE(kindOf(fault), Kind::Tls);
        QCOMPARE((*fault)->code, QStringLiteral("self"));
        QCOMPARE(server.bytesReceived(), 0);
    }

    void aServerThatIsNotThereIsTold()
    {
        ScriptedServer server;
        server.stopListening();
        WayProbe probe(QStringLiteral("https://127.0.0.1:%1/v1").arg(server.port()), {}, 20'000);
        QCOMPARE(kindOf(outcome(probe, &WayProbe::shakeHands)), Kind::Connection);
    }

    void oneThatSaysNothingIsGivenUp()
    {
        ScriptedServer server; // waits for the whole of a request
        WayProbe probe(QStringLiteral("https://127.0.0.1:%1/v1").arg(server.port()), {}, 50);
        QCOMPARE(kindOf(outcome(probe, &WayProbe::shakeHands)), Kind::Timeout);
    }
};

VESTIBULE_TEST(WayProbeTest)
#include "tst_wayprobe.moc"
