// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/networkroute.h"

#include "support/testentry.h"

#include <QTest>

using namespace Vestibule;
using namespace Qt::Literals;
using Choice = ProxySetting::Choice;

/// Addresses of proxies as variables and profiles hold them.
class NetworkRouteTest : public TestCase
{
    Q_OBJECT

private slots:
    void addressesAreReadAsCurlDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QString>("login");
        const auto row = [](const char *text, const char *origin, const char *login = ":") {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(origin)
                                << QString::fromUtf8(login);
        };
        row("http://proxy.example:3128", "http://proxy.example:3128");
        row("proxy.example:3128", "http://proxy.example:3128");
        row("proxy.example", "http://proxy.example:1080"); // curl's port where none is said
        row(" HTTP://Proxy.Example:3128/a?b#c ", "http://proxy.example:3128");
        row("socks5://10.0.0.1:1080", "socks5://10.0.0.1:1080");
        row("socks5h://proxy.example", "socks5://proxy.example:1080");
        row("http://[::1]:3128", "http://[::1]:3128");
        row("http://bücher.example:1", "http://xn--bcher-kva.example:1");
        row("http://tom@proxy.example:3128", "http://proxy.example:3128", "tom:");
        row("tom:se:cret@proxy.example:3128", "http://proxy.example:3128", "tom:se:cret");
        row("http://t%40m:%C3%BC%2F%23%25@proxy.example:3128/", "http://proxy.example:3128",
            "t@m:ü/#%");
    }
    void addressesAreReadAsCurlDoes()
    {
        QFETCH(const QString, text);
        const ProxyAddress address = readProxyAddress(text);
        QCOMPARE(address.fault, QString());
        QTEST(address.origin(), "origin");
        QTEST(address.user + u':' + address.password, "login");
    }

    void whatCannotBeUsedIsTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *text, const char *fault) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(fault);
        };
        row(" ", "malformed");
        row("http://", "malformed");
        row("http://a b:3128", "malformed");
        row("\"http://proxy.example:3128\"", "malformed");
        row("http://proxy.example:3128:1", "malformed");
        row("http://[::1:3128", "malformed");
        row("http://proxy.example:0", "port");
        row("http://proxy.example:99999", "port");
        row("http://proxy.example:http", "port");
        row("https://proxy.example:443", "https");
        row("socks4://proxy.example", "socks4");
        row("socks4a://proxy.example", "socks4");
        row("socks://proxy.example", "socks4");
        row("ftp://proxy.example", "scheme");
        // The rest of a password is never taken for a host.
        row("http://tom:12/secret@proxy.example:3128", "login");
        row("http://tom:se#cret@proxy.example:3128", "login");
        row("http://tom:se@cret@proxy.example:3128", "login");
        row("http://tom:se?cret@proxy.example", "login");
    }
    void whatCannotBeUsedIsTold()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, fault);
        const ProxyAddress address = readProxyAddress(text);
        QCOMPARE(address.fault, fault);
        QCOMPARE(address.host + address.user + address.password, QString());
        QVERIFY(!proxyFaultText(fault).contains(QLatin1String("cret")));
        ProxySetting setting = readProxySetting(text);
        QCOMPARE(setting.problem().isEmpty(), text.trimmed().isEmpty());
        QVERIFY(!setting.problem().contains(QLatin1String("cret")));
    }

    void everyFaultHasASentenceOfItsOwn()
    {
        QStringList sentences;
        for (const QString &fault : {u"malformed"_s, u"port"_s, u"scheme"_s, u"https"_s,
                                     u"socks4"_s, u"login"_s, u"with-login"_s})
            sentences << proxyFaultText(fault);
        QCOMPARE(sentences.removeDuplicates(), 0);
    }

    void aProfileSaysAWordOrAnAddressWithoutALogin()
    {
        QCOMPARE(readProxySetting({}).choice, Choice::Usual);
        QCOMPARE(readProxySetting(u" None "_s).choice, Choice::None);
        QCOMPARE(readProxySetting(u"system"_s).choice, Choice::System);
        const ProxySetting own = readProxySetting(u"proxy.example:3128"_s);
        QCOMPARE(own.choice, Choice::Own);
        QCOMPARE(own.problem(), QString());
        QCOMPARE(own.address.origin(), u"http://proxy.example:3128"_s);
        for (const QString &text :
             {u"http://tom@proxy.example"_s, u"http://tom:x@proxy.example"_s}) {
            const ProxySetting withLogin = readProxySetting(text);
            QCOMPARE(withLogin.fault, u"with-login"_s);
            QCOMPARE(withLogin.address.user + withLogin.address.password, QString());
        }
    }
};

VESTIBULE_TEST(NetworkRouteTest)
#include "tst_networkroute.moc"
