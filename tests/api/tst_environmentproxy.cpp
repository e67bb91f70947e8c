// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/route/environmentproxy.h"

#include "support/testentry.h"

#include <QTest>

using namespace Vestibule;
using namespace Qt::Literals;

/// Which variable names a proxy, and what no_proxy excepts. "by hand" rows were compared with curl
/// 7.88; the others stand in curl's manual (ENVIRONMENT, --noproxy), its documented changes, or
/// CURLOPT_NOPROXY(3).
class EnvironmentProxyTest : public TestCase
{
    Q_OBJECT

    static QProcessEnvironment variables(const QString &text)
    {
        QProcessEnvironment variables;
        const QStringList pairs = text.split(u' ', Qt::SkipEmptyParts);
        for (const QString &pair : pairs)
            variables.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
        return variables;
    }

private slots:
    void theVariableIsCurls_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("host");
        const auto row = [](const char *set, const char *url, const char *variable,
                            const char *host) {
            QTest::addRow("%s %s", set, url)
                << QString::fromLatin1(set) << QString::fromLatin1(url)
                << QString::fromLatin1(variable) << QString::fromLatin1(host);
        };
        row("https_proxy=a HTTPS_PROXY=b all_proxy=c", "https://x.test", "https_proxy", "a");
        row("HTTPS_PROXY=b all_proxy=c", "https://x.test", "HTTPS_PROXY", "b");
        row("all_proxy=c ALL_PROXY=d", "https://x.test", "all_proxy", "c");
        row("ALL_PROXY=d", "https://x.test", "ALL_PROXY", "d");
        row("https_proxy= all_proxy=c", "https://x.test", "all_proxy", "c"); // by hand
        row("http_proxy=a", "https://x.test", "", "");
        row("http_proxy=a", "http://x.test", "http_proxy", "a");
        row("HTTP_PROXY=a", "http://x.test", "", ""); // by hand
        row("https_proxy=a all_proxy=c", "http://x.test", "all_proxy", "c");
        row("https_proxy=a:99999 all_proxy=c", "https://x.test", "https_proxy", ""); // told
    }
    void theVariableIsCurls()
    {
        QFETCH(const QString, set);
        QFETCH(const QString, url);
        const EnvironmentProxy proxy = environmentProxy(variables(set), QUrl(url));
        QTEST(proxy.variable, "variable");
        QTEST(proxy.address.host, "host");
        QCOMPARE(proxy.exception, QString());
        QCOMPARE(proxy.address.fault.isEmpty(), !set.contains(u"99999"_s));
    }

    void anExceptionIsNamed()
    {
        const QUrl url(u"https://x.test"_s);
        QCOMPARE(environmentProxy(variables(u"https_proxy=a no_proxy=x.test"_s), url).exception,
                 u"no_proxy"_s);
        QCOMPARE(environmentProxy(variables(u"https_proxy=a NO_PROXY=x.test"_s), url).exception,
                 u"NO_PROXY"_s);
        QCOMPARE(environmentProxy(variables(u"https_proxy=a no_proxy=y NO_PROXY=x.test"_s), url)
                     .exception,
                 QString());
    }

    void noProxyIsCurls_data()
    {
        QTest::addColumn<QString>("noProxy");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("excepted");
        const auto row = [](const char *noProxy, const char *host, bool excepted,
                            const char *source) {
            QTest::addRow("%s for %s (%s)", noProxy, host, source)
                << QString::fromLatin1(noProxy) << QString::fromLatin1(host) << excepted;
        };
        row("", "example.test", false, "manual");
        row("example.test", "example.test", true, "by hand");
        row("EXAMPLE.test", "example.test", true, "by hand");
        row("example.test", "a.example.test", true, "by hand");
        row("example.test", "nonexample.test", false, "by hand");
        row(".example.test", "example.test", true, "by hand");
        row(".example.test", "a.example.test", true, "by hand");
        row(".example.test", "nonexample.test", false, "manual");
        row("a.example.test", "example.test", false, "manual");
        row("test", "a.example.test", true, "by hand");
        row("example.test.", "example.test", true, "by hand");
        row("example.test", "example.test.", true, "by hand");
        row("example.test:443", "example.test", false, "by hand");
        row("*", "example.test", true, "by hand");
        row("*.example.test", "a.example.test", false, "by hand");
        row("x.test,*", "example.test", false, "by hand");
        row("a.test,b.test", "b.test", true, "manual");
        row("a.test , b.test", "b.test", true, "by hand");
        row("a.test,,b.test", "b.test", true, "by hand");
        row("a.test b.test", "a.test", true, "manual");
        row("a.test b.test", "b.test", false, "blanks are no separators since 8.9");
        row(".", "example.test", false, "manual");
        row("127.0.0.9", "127.0.0.9", true, "by hand");
        row("127.0.0.0/8", "127.0.0.9", true, "by hand");
        row("127.0.0.9/32", "127.0.0.9", true, "by hand");
        row("128.0.0.0/8", "127.0.0.9", false, "by hand");
        row("127.0.0.0/0", "127.0.0.9", false, "by hand");
        row("127.0.0.0/33", "127.0.0.9", false, "by hand");
        row("10.0.0.0/8", "10.example.test", false, "a network is of addresses");
        row("0.9", "127.0.0.9", false, "an address has no suffix");
        row("192.168.0.0/16", "192.168.7.1", true, "CIDR since 7.86");
        row("192.168.0.0/23", "192.168.2.1", false, "CIDR since 7.86");
        row("::1", "::1", true, "by hand");
        row("[::1]", "::1", false, "by hand");
        row("0:0:0:0:0:0:0:1", "::1", true, "the same address");
        row("fe80::/10", "fe80::1", true, "CIDR since 7.86");
        row("fe80::/129", "fe80::1", false, "CIDR since 7.86");
    }
    void noProxyIsCurls()
    {
        QFETCH(const QString, noProxy);
        QFETCH(const QString, host);
        QTEST(isExcepted(host, noProxy), "excepted");
    }
};

VESTIBULE_TEST(EnvironmentProxyTest)
#include "tst_environmentproxy.moc"
