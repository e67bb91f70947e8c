// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/inviteservice.h"

#include "support/calls.h"
#include "support/jsonfixtures.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"

#include <QTest>

using namespace Vestibule;
using Kind = ApiError::Kind;

/// Where a list ends, for every list that is read.
class ListEndsTest : public TestCase
{
    Q_OBJECT

private:
    ScriptedServer m_server;
    InviteService m_service{m_server.credentials(), quickTimes()};

    template <typename T>
    [[nodiscard]] Result<T> answered(CallPtr<T> call, const QByteArray &json)
    {
        m_server.enqueue(Step::json(200, json));
        if (!settle(call))
            qFatal("the call did not finish");
        return call->result();
    }
    [[nodiscard]] Result<Page<Invite>> page(const QByteArray &json, const QString &after = {})
    {
        return answered(m_service.listInvites(after), json);
    }

private slots:
    void nullIsAnEmptyList()
    {
        const QByteArray none = R"({"object":"list","data":null,"has_more":false})";
        const auto invites = page(none);
        QVERIFY(invites.has_value());
        QVERIFY(invites->items.isEmpty() && !invites->hasMore);
        QVERIFY(answered(m_service.listProjects(), none).has_value());
        QVERIFY(answered(m_service.listMembers(), none).has_value());
        QVERIFY(answered(m_service.listAuditLogs({}), none).has_value());
        QVERIFY(page(R"({"data":null})").has_value());
        QCOMPARE(kindOf(page(R"({"data":null,"has_more":true})")), Kind::CursorStuck);
    }

    void onlyFalseEndsAList_data()
    {
        QTest::addColumn<QByteArray>("flag");
        for (const char *flag :
             {"", R"(,"has_more":null)", R"(,"has_more":"true")", R"(,"has_more":"false")",
              R"(,"has_more":1)", R"(,"has_more":0)", R"(,"has_more":[])"})
            QTest::newRow(flag) << QByteArray(flag);
    }

    void onlyFalseEndsAList()
    {
        QFETCH(QByteArray, flag);
        const QByteArray one = R"({"data":[{"id":"a","email":"e"}])" + flag + "}";
        const QByteArray none = R"({"data":[])" + flag + "}";
        const auto goesOn = [](const auto &result) { return result && result->hasMore; };
        const auto ends = [](const auto &result) { return result && !result->hasMore; };
        const QString after = QStringLiteral("z");
        QVERIFY(goesOn(answered(m_service.listInvites(after), one)));
        QVERIFY(goesOn(answered(m_service.listProjects(after), one)));
        QVERIFY(goesOn(answered(m_service.listMembers(after), one)));
        QVERIFY(goesOn(answered(m_service.listAuditLogs({}, after), one)));
        QVERIFY(ends(answered(m_service.listInvites(after), none)));
        QVERIFY(ends(answered(m_service.listProjects(after), none)));
        QVERIFY(ends(answered(m_service.listMembers(after), none)));
        QVERIFY(ends(answered(m_service.listAuditLogs({}, after), none)));
        // Nothing to ask on from, or asked on in vain: no short list in silence.
        QCOMPARE(kindOf(page(one, QStringLiteral("a"))), Kind::CursorStuck);
        QCOMPARE(kindOf(page(R"({"data":[7])" + flag + "}")), Kind::CursorStuck);
    }
};

VESTIBULE_TEST(ListEndsTest)
#include "tst_listends.moc"
