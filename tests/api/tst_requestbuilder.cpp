// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/requestbuilder.h"

#include "api/route/routeresolver.h"
#include "support/testentry.h"

#include <QTest>

using namespace Vestibule;
using namespace Vestibule::Detail;
using namespace Qt::StringLiterals;

class RequestBuilderTest : public TestCase
{
    Q_OBJECT

private:
    static Credentials credentials(const QString &baseUrl = u"https://api.example.com/v1"_s)
    {
        Credentials result;
        result.adminKey = u"sk-admin-1"_s;
        result.baseUrl = baseUrl;
        return result;
    }
    static RequestSpec spec(Verb verb = Verb::Get)
    {
        RequestSpec result;
        result.verb = verb;
        result.path = u"/organization/invites"_s;
        if (verb == Verb::Post)
            result.body = "{\"a\":1}";
        return result;
    }

private slots:
    // What QNetworkAccessManager would do by itself, with any verb.
    void nothingIsDoneByItself_data()
    {
        QTest::addColumn<Verb>("verb");
        QTest::newRow("GET") << Verb::Get;
        QTest::newRow("POST") << Verb::Post;
        QTest::newRow("DELETE") << Verb::Delete;
    }

    void nothingIsDoneByItself()
    {
        QFETCH(Verb, verb);
        using Request = QNetworkRequest;
        const Request request = buildRequest(credentials(), spec(verb), 12'345);
        const auto attribute = [&](Request::Attribute name) {
            const QVariant value = request.attribute(name);
            return value.isValid() ? value.toInt() : -1;
        };
        QCOMPARE(attribute(Request::RedirectPolicyAttribute), int(Request::ManualRedirectPolicy));
        QCOMPARE(attribute(Request::Http2AllowedAttribute), 0);
        QCOMPARE(attribute(Request::CookieLoadControlAttribute), int(Request::Manual));
        QCOMPARE(attribute(Request::CookieSaveControlAttribute), int(Request::Manual));
        QCOMPARE(attribute(Request::AuthenticationReuseAttribute), int(Request::Manual));
        QCOMPARE(attribute(Request::CacheLoadControlAttribute), int(Request::AlwaysNetwork));
        QCOMPARE(attribute(Request::CacheSaveControlAttribute), 0);
        QCOMPARE(request.transferTimeout(), 12'345);
        // Unset is "false" as well; with a body to send it decides that it is sent once.
        QCOMPARE(request.attribute(Request::DoNotBufferUploadDataAttribute).toBool(),
                 verb == Verb::Post);
    }

    void theBodyIsAnnounced()
    {
        const QNetworkRequest post = buildRequest(credentials(), spec(Verb::Post), 1);
        QCOMPARE(post.header(QNetworkRequest::ContentLengthHeader).toInt(), 7);
        QCOMPARE(post.rawHeader("Content-Type"), QByteArray("application/json"));
        const QNetworkRequest get = buildRequest(credentials(), spec(), 1);
        QVERIFY(!get.hasRawHeader("Content-Length"));
        QVERIFY(!get.hasRawHeader("Content-Type"));
    }

    void headersSayWhoAsks()
    {
        Credentials own = credentials();
        QVERIFY(!buildRequest(own, spec(), 1).hasRawHeader("OpenAI-Organization"));
        own.organizationId = u"org-1"_s;
        const QNetworkRequest request = buildRequest(own, spec(), 1);
        QCOMPARE(request.rawHeader("OpenAI-Organization"), QByteArray("org-1"));
        QCOMPARE(request.rawHeader("Authorization"), QByteArray("Bearer sk-admin-1"));
        QCOMPARE(request.rawHeader("Accept"), QByteArray("application/json"));
        QVERIFY(request.rawHeader("User-Agent").startsWith("Vestibule/"));
        QVERIFY(!request.url().toEncoded().contains("sk-admin"));
    }

    void theAddressIsJoined_data()
    {
        QTest::addColumn<QString>("base");
        QTest::newRow("plain") << u"https://api.example.com/v1"_s;
        QTest::newRow("slashes") << u"https://api.example.com/v1//"_s;
    }

    void theAddressIsJoined()
    {
        QFETCH(QString, base);
        RequestSpec asked = spec();
        asked.query = {{u"after"_s, u"a+b&c=d ä%"_s}, {u"limit"_s, u"100"_s}};
        QCOMPARE(buildRequest(credentials(base), asked, 1).url().toEncoded(),
                 QByteArray("https://api.example.com/v1/organization/invites"
                            "?after=a%2Bb%26c%3Dd%20%C3%A4%25&limit=100"));
    }

    void knowsThisComputer_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("loopback");
        const auto row = [](const char *host, bool loopback) {
            QTest::newRow(host) << QString::fromLatin1(host) << loopback;
        };
        row("127.0.0.1", true);
        row("127.0.0.5", true);
        row("127.255.255.254", true);
        row("[::1]", true);
        row("[::ffff:127.0.0.1]", true);
        row("localhost", true);
        row("LocalHost", true);
        row("128.0.0.1", false);
        row("0.0.0.0", false);
        row("10.0.0.1", false);
        row("192.168.1.1", false);
        row("[::]", false);
        row("[::2]", false);
        row("[fe80::1]", false);
        row("localhost.example.com", false);
        row("127.0.0.1.example.com", false);
        row("example.com", false);
        row("mylocalhost", false);
    }

    void knowsThisComputer()
    {
        QFETCH(QString, host);
        QFETCH(bool, loopback);
        QCOMPARE(isLoopback(QUrl(u"http://%1:8080/v1"_s.arg(host))), loopback);
        const auto plain = refusal(credentials(u"http://%1:8080/v1"_s.arg(host)), Verb::Get);
        QCOMPARE(plain.has_value(), !loopback);
        if (plain)
            QCOMPARE(plain->kind, ApiError::Kind::InsecureAddress);
        QVERIFY(!refusal(credentials(u"https://%1:8080/v1"_s.arg(host)), Verb::Get));
    }

    void eachRequestBearsTheKeyThatSuffices()
    {
        Credentials both = credentials();
        both.writeKey = u"sk-admin-2"_s;
        const auto key = [](const Credentials &with, Verb verb) {
            return buildRequest(with, spec(verb), 1).rawHeader("Authorization");
        };
        QCOMPARE(key(both, Verb::Get), "Bearer sk-admin-1");
        QCOMPARE(key(both, Verb::Post), "Bearer sk-admin-2");
        QCOMPARE(key(both, Verb::Delete), "Bearer sk-admin-2");
        QCOMPARE(key(credentials(), Verb::Post), "Bearer sk-admin-1");
        both.writeKey = u"sk admin"_s;
        QVERIFY(!refusal(both, Verb::Get));
        QCOMPARE(refusal(both, Verb::Post)->kind, ApiError::Kind::InvalidKey);
    }
};

VESTIBULE_TEST(RequestBuilderTest)
#include "tst_requestbuilder.moc"
