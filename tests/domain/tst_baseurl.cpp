// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/baseurl.h"

#include "support/testentry.h"

#include <QTest>

using namespace Vestibule;
using namespace Qt::Literals;

class BaseUrlTest : public TestCase
{
    Q_OBJECT

private slots:
    void originsAreTheSameHoweverWritten_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("origin");
        const auto row = [](const char *url, const char *origin) {
            QTest::newRow(url) << QString::fromUtf8(url) << QString::fromLatin1(origin);
        };
        row("https://api.openai.com/v1", "https://api.openai.com");
        row("https://api.openai.com", "https://api.openai.com");
        row("HTTPS://API.OpenAI.com:443/v2/", "https://api.openai.com");
        row("https://api.openai.com:8443/v1", "https://api.openai.com:8443");
        row("https://api.openai.com.example.com/v1", "https://api.openai.com.example.com");
        row("https://api.openai.com./v1", "https://api.openai.com.");
        row("https://api.openai.com@example.com/v1", "https://example.com");
        row("http://api.openai.com/v1", "http://api.openai.com");
        row("http://[::1]:80/v1", "http://[::1]");
        row("http://127.0.0.1:8080/v1", "http://127.0.0.1:8080");
        row("https://bücher.example/v1", "https://xn--bcher-kva.example");
        row("https://example.com:99999/v1", "");
        row("https://example.com\\@api.openai.com/v1", "");
        row("ftp://api.openai.com/v1", "");
        row("api.openai.com/v1", "");
        row("https:///v1", "");
        row("", "");
    }

    void originsAreTheSameHoweverWritten()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, origin);
        QCOMPARE(originOf(url), origin);
        QCOMPARE(apiOrigin(), u"https://api.openai.com"_s);
    }

    void noLoginIsShown_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *url, const char *shown) {
            QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(shown);
        };
        row("https://example.com/v1", "https://example.com/v1");
        row("https://example.com/v1/@x", "https://example.com/v1/@x");
        row("https://tom:secret@example.com/v1", "https://example.com/v1");
        row("https://tom:sec@ret@example.com", "https://example.com");
        row("https://tom:secret@example.com:99999/v1", "https://example.com:99999/v1");
        row("tom:secret@example.com/v1", "example.com/v1");
        row("https://tom:sec/ret@example.com/v1", "https://example.com/v1");
        row("@", "");
        row("", "");
    }

    void noLoginIsShown()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, shown);
        QCOMPARE(shownAddress(url), shown);
    }
};

VESTIBULE_TEST(BaseUrlTest)
#include "tst_baseurl.moc"
