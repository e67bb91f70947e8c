// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/cursorpeek.h"

#include "support/jsonfixtures.h"
#include "support/step.h"
#include "support/testentry.h"

#include <QByteArrayList>
#include <QTest>

using namespace Vestibule;

/// What the end of a list's answer tells, without the rest.
class CursorPeekTest : public TestCase
{
    Q_OBJECT

private slots:
    void theEndOfAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("cursor");
        const QString b = QStringLiteral("b");
        QTest::newRow("as the API has it")
            << QByteArray(R"({"data":[{"id":"b"}],"first_id":"a","last_id":"b","has_more":true})")
            << b;
        QTest::newRow("with blanks") << QByteArray(
            "{ \"data\" : [ ] ,\n\t\"last_id\" : \"b\" ,\r\n \"has_more\" : true } \n")
                                     << b;
        QTest::newRow("the other way round")
            << QByteArray(R"({"data":[],"has_more":true,"last_id":"b"})") << b;
        QTest::newRow("with more fields") << QByteArray(
            R"({"data":[],"last_id":"b","n":-1.5e3,"x":null,"has_more":true,"object":"l"})")
                                          << b;
        QTest::newRow("without rows") << QByteArray(R"({"last_id":"b","has_more":true})") << b;
        for (const char *body : {
                 "",
                 "}",
                 "{}",
                 R"({"data":[],"last_id":"b","has_more":false})",
                 R"({"data":[],"last_id":"b","has_more":null})",
                 R"({"data":[],"last_id":"b","has_more":"true"})",
                 R"({"data":[],"last_id":"b"})",
                 R"({"data":[],"has_more":true})",
                 R"({"data":[],"last_id":null,"has_more":true})",
                 R"({"data":[],"last_id":true,"has_more":true})",
                 R"({"data":[],"last_id":"","has_more":true})",
                 "{\"data\":[],\"last_id\":\"b\\\"\",\"has_more\":true}",
                 "{\"data\":[],\"last_id\":\"b\\u0062\",\"has_more\":true}",
                 "{\"data\":[],\"last_id\":\"b\xC3\xA4\",\"has_more\":true}",
                 R"({"last_id":"b","has_more":true,"data":[]})",
                 R"({"data":[],"page":{"last_id":"b","has_more":true}})",
                 R"({"data":[],"last_id":"b","has_more":true)",
                 R"({"data":[],"last_id":"b","has_more":true}])",
                 R"({"data":[],"last_id" "b","has_more":true})",
                 "{\"data\":[],\"note\":\"\\\",\\\"last_id\\\":\\\"b\\\",\\\"has_more\\\":true\"}",
                 "{\"data\":[],\"note\":\"\\\",\\\"last_id\\\":\\\"b\",\"has_more\":true}",
             })
            QTest::newRow(body) << QByteArray(body) << QString();
    }

    void theEndOfAnAnswer()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, cursor);
        QCOMPARE(Detail::peekedCursor(body), cursor);
    }

    void ofAWholePage()
    {
        QByteArrayList invites;
        for (int i = 0; i < 100; ++i) {
            const QByteArray id = "invite-" + QByteArray::number(i);
            invites.append(inviteJson(id, id + "@example.com"));
        }
        QCOMPARE(Detail::peekedCursor(Step::list(invites, true).body), QStringLiteral("invite-99"));
        QCOMPARE(Detail::peekedCursor(Step::list(invites, false).body), QString());
    }
};

VESTIBULE_TEST(CursorPeekTest)
#include "tst_cursorpeek.moc"
