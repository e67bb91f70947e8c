// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/inviteservice.h"

#include "support/calls.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"

#include <QStringConverter>
#include <QTest>

using namespace Vestibule;
using Kind = ApiError::Kind;

/// A value that no strict parser takes costs its field or its row, and never the list.
class OddValuesTest : public TestCase
{
    Q_OBJECT

private:
    ScriptedServer m_server;
    InviteService m_service{m_server.credentials(), quickTimes()};

    [[nodiscard]] Result<Page<Invite>> page(const QByteArray &json)
    {
        m_server.enqueue(Step::json(200, json));
        const auto call = m_service.listInvites();
        if (!settle(call))
            qFatal("the call did not finish");
        return call->result();
    }
    static QByteArray quoted(QByteArray text) { return text.replace('\'', '"'); }
    /// Three rows, the one in the middle with that field.
    [[nodiscard]] static QByteArray listWith(const QByteArray &field)
    {
        return R"({"data":[{"id":"a","email":"a@x.y"},{)" + field
            + R"(},{"id":"c","email":"c@x.y","role":"owner","created_at":1788220800}],)"
            + R"("has_more":false})";
    }

private slots:
    void anOddValueCostsItsField_data()
    {
        QTest::addColumn<QByteArray>("value");
        const char *values[] = {"99999999999999999999999",
                                "-99999999999999999999",
                                "1e400",
                                "-1e400",
                                "NaN",
                                "Infinity",
                                "-Infinity",
                                "007",
                                "+1",
                                ".5",
                                "'\\ud800'",
                                "'\\udc00 x'",
                                "'\\ud800\\u0041'",
                                "'\\uZZZZ'",
                                "'\\x41'",
                                "'a\tb\nc'",
                                "'\xff\xfe'",
                                "'\xed\xa0\x80'"};
        for (const char *value : values)
            QTest::newRow(value) << quoted(value);
    }

    void anOddValueCostsItsField()
    {
        QFETCH(QByteArray, value);
        for (const char *field : {"later", "created_at", "role", "projects"}) {
            const auto result = page(
                listWith(quoted(QByteArray("'id':'b','email':'b@x.y','") + field + "':") + value));
            QVERIFY(result.has_value());
            QCOMPARE(result->items.size(), 3);
            QCOMPARE(result->items.at(1).email, QStringLiteral("b@x.y"));
            QVERIFY(!result->items.at(1).createdAt && !result->items.at(1).projects);
            QCOMPARE(result->items.at(2).role, QStringLiteral("owner"));
            QVERIFY(result->items.at(2).createdAt.has_value());
        }
        const auto row = page(listWith(quoted("'email':'b@x.y','id':") + value));
        QVERIFY(row.has_value());
        QCOMPARE(row->items.size(), 2); // an id or address in part would be another one's
        QCOMPARE(row->malformed.size(), 1);
        QCOMPARE(row->malformed.first().index, 1);
    }

    void whatIsRightBesideItStays()
    {
        const auto result = page(listWith(quoted("'id':'b','email':'b@x.y','later':1e400,"
                                                 "'role':'a\\\\ \\u00e9 \\ud83d\\ude00,[1e400]',"
                                                 "'k\\ud800':1")));
        QVERIFY(result.has_value());
        QCOMPARE(result->items.at(1).role, QString::fromUtf8("a\\ \u00e9 \U0001F600,[1e400]"));
    }

    void aMarkAtTheStartIsNoFault()
    {
        const auto result = page("\xEF\xBB\xBF" + listWith(R"("id":"b","email":"b@x.y")"));
        QVERIFY(result.has_value());
        QCOMPARE(result->items.size(), 3);
        const auto inside =
            page(listWith("\"id\":\"b\",\"email\":\"b@x.y\",\"later\":\"\xEF\xBB\xBF\""));
        QVERIFY(inside.has_value());
        QCOMPARE(inside->items.size(), 3);
    }

    void aDepthWithoutEndCostsItsField()
    {
        const QByteArray list = QByteArray(100'000, '[') + "\"]]\\\"\"" + QByteArray(100'000, ']');
        const QByteArray object =
            QByteArray(R"({"a":)").repeated(2000) + "1" + QByteArray(2000, '}');
        for (const QByteArray &value : {list, object}) {
            const auto result = page(listWith(R"("id":"b","email":"b@x.y","later":)" + value));
            QVERIFY(result.has_value());
            QCOMPARE(result->items.size(), 3);
            QCOMPARE(result->items.at(2).role, QStringLiteral("owner"));
            QVERIFY(!page(listWith(R"("id":"b","later":)" + value.chopped(1))).has_value());
        }
    }

    void widerLettersAreRead()
    {
        const QString list = QString::fromUtf8(listWith(R"("id":"b","email":"b@x.y")"));
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE,
                                    QStringConverter::Utf32LE, QStringConverter::Utf32BE}) {
            for (const bool mark : {false, true}) {
                QStringEncoder encoder(encoding,
                                       mark ? QStringConverter::Flag::WriteBom
                                            : QStringConverter::Flag::Default);
                const auto result = page(QByteArray(encoder.encode(list)));
                QVERIFY(result.has_value());
                QCOMPARE(result->items.size(), 3);
            }
        }
    }

    void whatIsBrokenStaysBroken()
    {
        const QByteArray whole = listWith(R"("id":"b","email":"b@x.y","later":1e400)");
        for (qsizetype length = 0; length < whole.size(); ++length)
            QCOMPARE(kindOf(page(whole.left(length))), Kind::BadAnswer);
        QCOMPARE(kindOf(page(whole + "}")), Kind::BadAnswer);
        QCOMPARE(kindOf(page("{\"data\":[\xff]}")), Kind::BadAnswer);
    }
};

VESTIBULE_TEST(OddValuesTest)
#include "tst_oddvalues.moc"
