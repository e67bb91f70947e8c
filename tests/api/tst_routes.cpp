// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/inviteservice.h"
#include "api/route/cafile.h"
#include "domain/errortext.h"
#include "support/calls.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"
#include "support/tunnelproxy.h"

#include <QDir>
#include <QFile>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Vestibule;
using namespace Qt::Literals;
using Kind = ApiError::Kind;

/// The way of a request as a profile, the environment or the system sets it, through a real proxy
/// to a server with a certificate of an authority of our own.
class RoutesTest : public TestCase
{
    Q_OBJECT

    std::unique_ptr<TlsAuthority> m_authority;
    std::optional<TlsIdentity> m_identity;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<TunnelProxy> m_proxy;
    std::unique_ptr<TunnelProxy> m_other;
    QTemporaryDir m_folder;
    NetworkRoute m_route;

    static QByteArray key() { return "sk-admin-of-routes"; }

    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
            ? file.fileName()
            : QString();
    }
    [[nodiscard]] QString rootFile() const
    {
        return file(u"root.pem"_s, m_authority->root().toPem());
    }
    [[nodiscard]] Credentials credentials() const
    {
        Credentials credentials;
        credentials.baseUrl = u"https://api.example.test/v1"_s;
        credentials.adminKey = QString::fromLatin1(key());
        credentials.route = m_route;
        return credentials;
    }
    /// Nothing where the server was reached.
    [[nodiscard]] std::optional<ApiError> errorOfList() const
    {
        InviteService service(credentials(), quickTimes());
        const auto call = service.listInvites();
        if (!settle(call))
            return ApiError{.kind = Kind::Timeout};
        return call->result() ? std::nullopt : std::optional(call->result().error());
    }
    void checkReached(const TunnelProxy &by, const QByteArray &login = {}) const
    {
        const auto error = errorOfList();
        QVERIFY2(!error, error ? qPrintable(errorLine(*error)) : "");
        QVERIFY(by.tunnelCount() > 0);
        QVERIFY(by.hosts().contains("api.example.test"));
        for (const Request &request : m_server->requests()) {
            QCOMPARE(request.header("authorization"), "Bearer " + key());
            QVERIFY(!request.headers.contains("proxy-authorization"));
            for (auto it = request.headers.cbegin(); it != request.headers.cend(); ++it)
                QVERIFY(login.isEmpty() || !it.value().contains(login.toBase64()));
        }
        QVERIFY(!m_server->requests().isEmpty());
        for (const TunnelProxy *proxy : {m_proxy.get(), m_other.get()}) {
            QVERIFY(!proxy->heard().contains(key()) && !proxy->passed().contains(key()));
            QVERIFY(!proxy->heard().toLower().contains("\r\nauthorization"));
        }
    }
    void checkNothingWasSent() const
    {
        QCOMPARE(m_proxy->tunnelCount() + m_other->tunnelCount(), 0);
        QCOMPARE(m_server->requestCount(), 0);
    }

private slots:
    void initTestCase()
    {
        m_authority = std::make_unique<TlsAuthority>();
        if (!m_authority->isReady())
            QSKIP("the openssl program is missing");
        m_identity = m_authority->issue(u"DNS:api.example.test"_s);
        QVERIFY(m_identity);
    }

    void init()
    {
        TestCase::init();
        for (const char *name :
             {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "http_proxy", "no_proxy",
              "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR"})
            qunsetenv(name);
        m_server = std::make_unique<ScriptedServer>(*m_identity);
        m_server->setHandler([](const Request &) { return Step::list({}); });
        m_proxy = std::make_unique<TunnelProxy>(m_server->port());
        m_other = std::make_unique<TunnelProxy>(m_server->port());
        m_route = {.caFile = rootFile()};
    }

    void theEnvironmentNamesAProxy_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("login");
        QTest::newRow("with a scheme") << QByteArray("https_proxy") << u"http://%1"_s << false;
        QTest::newRow("without one") << QByteArray("https_proxy") << u"%1"_s << false;
        QTest::newRow("in big letters") << QByteArray("HTTPS_PROXY") << u"http://%1/"_s << false;
        QTest::newRow("for all") << QByteArray("all_proxy") << u"%1"_s << false;
        QTest::newRow("SOCKS") << QByteArray("ALL_PROXY") << u"socks5h://%1"_s << false;
        QTest::newRow("login") << QByteArray("https_proxy") << u"http://t%40m:s%C3%BC%2Fcret@%1"_s
                               << true;
        QTest::newRow("login, no scheme")
            << QByteArray("https_proxy") << u"t%40m:s%C3%BC%2Fcret@%1"_s << true;
        QTest::newRow("login, SOCKS")
            << QByteArray("https_proxy") << u"socks5://t%40m:s%C3%BC%2Fcret@%1"_s << true;
    }
    void theEnvironmentNamesAProxy()
    {
        QFETCH(const QByteArray, variable);
        QFETCH(QString, value);
        QFETCH(const bool, login);
        if (login)
            m_proxy->setLogin("t@m", "sü/cret");
        qputenv(variable.constData(), value.replace(u"%1"_s, m_proxy->name()).toUtf8());
        checkReached(*m_proxy, "t@m:sü/cret");
    }

    void aLoginThatIsWrongIsToldWithoutIt_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("http") << u"http://t%40m:wr%2Fong@%1"_s;
        QTest::newRow("SOCKS") << u"socks5://t%40m:wr%2Fong@%1"_s;
    }
    void aLoginThatIsWrongIsToldWithoutIt()
    {
        QFETCH(QString, value);
        m_proxy->setLogin("t@m", "right");
        qputenv("https_proxy", value.replace(u"%1"_s, m_proxy->name()).toUtf8());
        const auto error = errorOfList();
        QVERIFY(error);
        QCOMPARE(error->kind, Kind::ProxyRefused);
        const QString line = errorLine(*error);
        QVERIFY2(line.contains(m_proxy->name() + u" (from https_proxy)"_s), qPrintable(line));
        QVERIFY2(line.contains(u"did not accept the login"_s), qPrintable(line));
        QVERIFY(!line.contains(u"ong"_s) && !line.contains(u"t@m"_s) && !line.contains(u"t%40m"_s));
        QCOMPARE(m_server->requestCount(), 0);
    }

    void noProxyExcepts()
    {
        qputenv("https_proxy", m_proxy->name().toLatin1());
        qputenv("no_proxy", "example.test");
        const auto error = errorOfList();
        QVERIFY(error);
        QCOMPARE(error->kind, Kind::HostNotFound); // which only a proxy knows
        QCOMPARE(m_proxy->heard(), QByteArray());
    }

    void theProfileBeatsTheEnvironment()
    {
        qputenv("https_proxy", m_other->name().toLatin1());
        qputenv("no_proxy", "example.test");
        m_proxy->setLogin("tom", "secret");
        m_route.proxy = u"http://"_s + m_proxy->name();
        m_route.proxyUser = u"tom"_s;
        m_route.proxyPassword = u"secret"_s;
        checkReached(*m_proxy, "tom:secret");
        QCOMPARE(m_other->heard(), QByteArray());
    }

    void theLoginOfTheProfileIsForItsProxyAlone()
    {
        m_other->setLogin("somebody", "else");
        qputenv("https_proxy", m_other->name().toLatin1());
        m_route.proxyUser = u"tom"_s;
        m_route.proxyPassword = u"secret"_s;
        const auto error = errorOfList();
        QVERIFY(error);
        QCOMPARE(error->httpStatus, 407);
        QVERIFY(!m_other->heard().contains("Proxy-Authorization"));
    }

    void noneIsNone()
    {
        qputenv("https_proxy", m_proxy->name().toLatin1());
        m_route.proxy = u"none"_s;
        const auto error = errorOfList();
        QVERIFY(error);
        QCOMPARE(error->kind, Kind::HostNotFound);
        QCOMPARE(m_proxy->heard(), QByteArray());
    }

    void whatCannotBeReadIsNeverDirect_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("named");
        QTest::newRow("variable, scheme")
            << u"foo://proxy.example"_s << QString() << u"https_proxy"_s;
        QTest::newRow("variable, login")
            << u"http://tom:se/cret@proxy.example"_s << QString() << u"https_proxy"_s;
        QTest::newRow("variable, https")
            << u"https://proxy.example"_s << QString() << u"https_proxy"_s;
        QTest::newRow("profile, socks4")
            << QString() << u"socks4://proxy.example"_s << u"profile"_s;
        QTest::newRow("profile, both")
            << u"%1"_s << u"http://proxy.example:99999"_s << u"profile"_s;
    }
    void whatCannotBeReadIsNeverDirect()
    {
        QFETCH(QString, variable);
        QFETCH(const QString, profile);
        QFETCH(const QString, named);
        if (!variable.isEmpty())
            qputenv("https_proxy", variable.replace(u"%1"_s, m_other->name()).toLatin1());
        m_route.proxy = profile;
        Credentials here = credentials();
        here.baseUrl = u"https://localhost.example.test:%1/v1"_s.arg(m_server->port());
        InviteService service(here, quickTimes());
        for (int i = 0; i < 2; ++i) { // it is looked at again, and told again
            const auto call = service.listInvites();
            QVERIFY(settle(call) && !call->result());
            const ApiError error = call->result().error();
            QCOMPARE(error.kind, Kind::UnusableProxy);
            QVERIFY2(errorLine(error).contains(named), qPrintable(errorLine(error)));
            QVERIFY(!errorLine(error).contains(u"cret"_s));
        }
        checkNothingWasSent();
    }

    void whatWasPutRightIsUsed()
    {
        qputenv("https_proxy", m_proxy->name().toLatin1());
        m_route.caFile = m_folder.filePath(u"later.pem"_s);
        InviteService service(credentials(), quickTimes());
        const auto early = service.listInvites();
        const auto quiet = service.listMembers();
        QVERIFY(settle(early) && settle(quiet));
        QCOMPARE(kindOf(early->result()), Kind::UnusableCaFile);
        QCOMPARE(kindOf(quiet->result()), Kind::UnusableCaFile);
        QVERIFY(!file(u"later.pem"_s, m_authority->root().toPem()).isEmpty());
        const auto late = service.listInvites();
        QVERIFY(settle(late));
        QVERIFY(late->result().has_value());
    }

    void aFileOfTheProfileStandsBesideTheOthers()
    {
        qputenv("https_proxy", m_proxy->name().toLatin1());
        const TlsAuthority other;
        const QSslConfiguration usual = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = usual;
        trusting.setCaCertificates({m_authority->root()});
        QSslConfiguration::setDefaultConfiguration(trusting);
        m_route.caFile = file(u"other.pem"_s, other.root().toPem());
        const auto beside = errorOfList();
        m_route.caFile.clear();
        qputenv("SSL_CERT_FILE", file(u"other.pem"_s, other.root().toPem()).toLocal8Bit());
        const auto replaced = errorOfList(); // as curl has it
        m_route.caFile = rootFile();
        const auto both = errorOfList();
        QSslConfiguration::setDefaultConfiguration(usual);
        QVERIFY(!beside);
        QVERIFY(replaced);
        QCOMPARE(replaced->kind, Kind::Tls);
        QVERIFY(!both);
    }

    void theEnvironmentNamesCertificates_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QString>("value");
        QTest::newRow("file") << QByteArray("SSL_CERT_FILE") << rootFile();
        QTest::newRow("DER") << QByteArray("SSL_CERT_FILE")
                             << file(u"root.der"_s, m_authority->root().toDer());
        QVERIFY(QDir(m_folder.path()).mkpath(u"some"_s));
        QVERIFY(!file(u"some/a.pem"_s, m_authority->root().toPem()).isEmpty());
        QTest::newRow("folders") << QByteArray("SSL_CERT_DIR")
                                 << u"/nowhere:"_s + m_folder.filePath(u"some"_s);
    }
    void theEnvironmentNamesCertificates()
    {
        QFETCH(const QByteArray, variable);
        QFETCH(const QString, value);
        qputenv("https_proxy", m_proxy->name().toLatin1());
        m_route.caFile.clear();
        const auto without = errorOfList();
        QVERIFY(without);
        QCOMPARE(without->kind, Kind::Tls);
        QCOMPARE(m_server->requestCount(), 0);
        qputenv(variable.constData(), value.toLocal8Bit());
        checkReached(*m_proxy);
    }

    void onLoopbackAFileCountsAsWell()
    {
        const auto here = m_authority->issue(u"IP:127.0.0.1"_s);
        QVERIFY(here);
        ScriptedServer server(*here);
        server.setHandler([](const Request &) { return Step::list({}); });
        Credentials direct = server.credentials();
        for (const bool named : {false, true}) {
            direct.route = {.caFile = named ? rootFile() : QString(), .proxy = m_proxy->name()};
            InviteService service(direct, quickTimes());
            const auto call = service.listInvites();
            QVERIFY(settle(call));
            QCOMPARE(call->result().has_value(), named);
        }
        QCOMPARE(m_proxy->heard(), QByteArray()); // loopback needs no proxy
    }

    void aFileThatCannotBeUsedIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const TlsAuthority authority;
        const auto old = m_authority->issue(u"DNS:x.test"_s, 2020, 2021);
        QVERIFY(old);
        QTest::newRow("missing") << QByteArray() << u"missing"_s;
        QTest::newRow("empty") << QByteArray(" \n") << u"empty"_s;
        QTest::newRow("a key") << QByteArray("-----BEGIN PRIVATE KEY-----\n") << u"other"_s;
        QTest::newRow("a page") << QByteArray("<html></html>") << u"other"_s;
        QTest::newRow("cut short") << m_authority->root().toPem().first(200) << u"other"_s;
        QTest::newRow("expired") << old->certificate.toPem() << u"expired"_s;
        QTest::newRow("one expired")
            << old->certificate.toPem() + m_authority->root().toPem() << QString();
    }
    void aFileThatCannotBeUsedIsNamed()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, code);
        qputenv("https_proxy", m_proxy->name().toLatin1());
        const QString path = m_folder.filePath(u"chosen.pem"_s);
        QFile::remove(path);
        if (!bytes.isEmpty())
            QCOMPARE(file(u"chosen.pem"_s, bytes), path);
        QCOMPARE(caFileRefusal(path).value_or(ApiError()).code, code);
        for (const bool ofProfile : {true, false}) {
            m_route.caFile = ofProfile ? path : QString();
            qputenv("SSL_CERT_FILE", ofProfile ? QByteArray() : path.toLocal8Bit());
            const auto error = errorOfList();
            if (code.isEmpty()) {
                QVERIFY(!error);
                continue;
            }
            QVERIFY(error);
            QCOMPARE(error->kind, Kind::UnusableCaFile);
            QCOMPARE(error->code, code);
            QVERIFY2(errorLine(*error).contains(path), qPrintable(errorLine(*error)));
            QVERIFY(errorLine(*error).contains(ofProfile ? u"profile"_s : u"SSL_CERT_FILE"_s));
            checkNothingWasSent();
        }
    }
};

VESTIBULE_TEST(RoutesTest)
#include "tst_routes.moc"
