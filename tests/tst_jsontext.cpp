// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/jsontext.h"

#include "support/testentry.h"

#include <QJsonDocument>
#include <QTest>

using namespace Vestibule::Detail;

class JsonTextTest : public QObject
{
    Q_OBJECT

private slots:
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

VESTIBULE_TEST(JsonTextTest)
#include "tst_jsontext.moc"
