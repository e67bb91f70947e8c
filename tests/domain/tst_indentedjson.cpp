// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text/indentedjson.h"

#include "support/testentry.h"

#include <QJsonDocument>
#include <QTest>

using namespace Vestibule;

class IndentedJsonTest : public TestCase
{
    Q_OBJECT

private slots:
    void staysSmall()
    {
        const qsizetype size = 200 * 1024;
        const QByteArray nested = QByteArray(size, '[') + QByteArray(size, ']');
        const QByteArray many =
            QByteArray(200, '[') + QByteArray("[],").repeated(size) + "1" + QByteArray(200, ']');
        for (const QByteArray &json : {nested, many})
            QVERIFY(indentedJson(json).size() <= 4 * json.size() + 64 * 1024);
    }

    void escapesWhatIsNotSeen()
    {
        const QString text = indentedJson("{\"a\":\"x\xE2\x80\xAE\xC2\x9B\x7F y\"}");
        QCOMPARE(text, QStringLiteral("{\n  \"a\": \"x\\u202e\\u009b\\u007f y\"\n}"));
    }

    void indentsAndKeepsOrderAndNumbers()
    {
        const QByteArray json = "{ \"z\":1.50,\"a\":[ ],\"b\" : {},\"c\":[1, {\"d\":null}]}";
        const QString expected = QStringLiteral("{\n  \"z\": 1.50,\n  \"a\": [],\n  \"b\": {},\n"
                                                "  \"c\": [\n    1,\n    {\n      \"d\": null\n"
                                                "    }\n  ]\n}");
        QCOMPARE(indentedJson(json), expected);
    }

    void leavesStringsAlone()
    {
        const QByteArray json = "{\"a\":\"{ \\\"x\\\" : [1,2] }\\\\\",\"ü\":\"é, b: c\"}";
        const QString text = indentedJson(json);
        QVERIFY(text.contains(QStringLiteral("\"{ \\\"x\\\" : [1,2] }\\\\\"")));
        QCOMPARE(QJsonDocument::fromJson(text.toUtf8()), QJsonDocument::fromJson(json));
    }

    void canBeRepeated()
    {
        const QString once = indentedJson("[{\"a\":[[]]},\"x\",true]");
        QCOMPARE(indentedJson(once.toUtf8()), once);
    }
};

VESTIBULE_TEST(IndentedJsonTest)
#include "tst_indentedjson.moc"
