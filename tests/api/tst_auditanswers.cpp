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
using Actor = AuditEntry::Actor;
using Event = AuditEntry::Event;

/// What the audit log answers, and what becomes of rows that are not as specified.
class AuditAnswersTest : public TestCase
{
    Q_OBJECT

private:
    ScriptedServer m_server;
    InviteService m_service{m_server.credentials(), quickTimes()};

    [[nodiscard]] Result<Page<AuditEntry>> ask(const Step &step, const QString &after = {})
    {
        m_server.enqueue(step);
        const auto call = m_service.listAuditLogs({}, after);
        if (!settle(call))
            qFatal("the call did not finish");
        return call->result();
    }
    [[nodiscard]] AuditEntry entry(const QByteArray &fields)
    {
        const auto page = ask(Step::json(200, R"({"data":[{"id":"e",)" + fields + "}]}"));
        return page && page->items.size() == 1 ? page->items.first() : AuditEntry();
    }

private slots:
    void allFieldsOfTheSpecification()
    {
        const AuditEntry sent = entry(
            R"("type":"invite.sent","effective_at":1788220800,"project":{"id":"p","name":"P"},
               "actor":{"type":"session","session":{"user":{"id":"user-1","email":"ada@x.y"},
               "ip_address":"192.0.2.1"}},
               "invite.sent":{"id":"invite-1","data":{"email":"mia@x.y","role":"member"}})");
        const AuditEntry expected{
            QStringLiteral("e"),        Event::InviteSent,         1'788'220'800,
            QStringLiteral("invite-1"), QStringLiteral("mia@x.y"), Actor::Person,
            QStringLiteral("ada@x.y"),  QStringLiteral("user-1")};
        QVERIFY(sent == expected);
    }

    void eventsAreTold_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<Event>("event");
        QTest::addColumn<QString>("inviteId");
        const QString id = QStringLiteral("i");
        QTest::newRow("sent") << QByteArray("invite.sent") << Event::InviteSent << id;
        QTest::newRow("accepted") << QByteArray("invite.accepted") << Event::InviteAccepted << id;
        QTest::newRow("deleted") << QByteArray("invite.deleted") << Event::InviteDeleted << id;
        QTest::newRow("another") << QByteArray("project.created") << Event::Other << QString();
        QTest::newRow("of later") << QByteArray("invite.forwarded") << Event::Other << QString();
    }

    void eventsAreTold()
    {
        QFETCH(QByteArray, type);
        QFETCH(Event, event);
        QFETCH(QString, inviteId);
        const AuditEntry read = entry("\"type\":\"" + type + "\",\"" + type + "\":{\"id\":\"i\"}");
        QCOMPARE(read.id, QStringLiteral("e"));
        QCOMPARE(read.event, event);
        QCOMPARE(read.inviteId, inviteId);
    }

    void actorsAreTold_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Actor>("actor");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *name, const char *json, Actor actor, const char *email,
                            const char *id) {
            QTest::newRow(name) << QByteArray(json) << actor << QString::fromLatin1(email)
                                << QString::fromLatin1(id);
        };
        row("session", R"({"session":{"user":{"id":"u","email":"a@b.c"}}})", Actor::Person, "a@b.c",
            "u");
        row("session without user", R"({"session":{}})", Actor::Person, "", "");
        row("key of a person",
            R"({"type":"api_key","api_key":{"id":"k","type":"user","user":{"id":"u","email":"a@b.c"}}})",
            Actor::PersonsKey, "a@b.c", "u");
        row("service account",
            R"({"type":"api_key","api_key":{"id":"k","service_account":{"id":"s"}}})",
            Actor::ServiceAccount, "", "s");
        row("key alone", R"({"type":"api_key","api_key":{"id":"k"}})", Actor::Key, "", "k");
        row("null", "null", Actor::Unknown, "", "");
        row("text", R"("somebody")", Actor::Unknown, "", "");
        row("of later", R"({"type":"robot","robot":{"id":"r"}})", Actor::Unknown, "", "");
        row("both, one null", R"({"session":null,"api_key":{"id":"k"}})", Actor::Key, "", "k");
    }

    void actorsAreTold()
    {
        QFETCH(QByteArray, json);
        QFETCH(Actor, actor);
        QFETCH(QString, email);
        QFETCH(QString, id);
        const AuditEntry read =
            entry(R"("type":"invite.sent","invite.sent":{"id":"i"},"actor":)" + json);
        QCOMPARE(read.inviteId, QStringLiteral("i")); // a strange actor never costs the row
        QCOMPARE(read.actor, actor);
        QCOMPARE(read.actorEmail, email);
        QCOMPARE(read.actorId, id);
    }

    void rowsThatLackEverythingAreSetAside()
    {
        const auto page = ask(Step::json(200,
                                         R"({"data":[7,{"type":"invite.sent"},{"id":""},{"id":"e1"},
                {"id":"e2","type":"invite.sent","invite.sent":"?","effective_at":"soon"}]})"));
        QVERIFY(page.has_value());
        QCOMPARE(page->items.size(), 2);
        QCOMPARE(page->items.at(0).event, Event::Other);
        QVERIFY(page->items.at(1).inviteId.isEmpty() && !page->items.at(1).time);
        QCOMPARE(page->malformed.size(), 3);
        QCOMPARE(page->malformed.at(0).reason, QStringLiteral("not an object"));
        QCOMPARE(page->malformed.at(1).reason, QStringLiteral("no id"));
        QCOMPARE(page->malformed.at(1).index, 1);
    }

    void pagesFollowTheCursorRules()
    {
        const auto first = ask(Step::json(200, R"({"data":[{"id":"e1"}],"has_more":true})"));
        QVERIFY(first && first->hasMore);
        QCOMPARE(first->cursor, QStringLiteral("e1"));
        const auto stuck =
            ask(Step::json(200, R"({"data":[{"id":"e1"}],"has_more":true})"), QStringLiteral("e1"));
        QCOMPARE(kindOf(stuck), Kind::CursorStuck);
        QCOMPARE(kindOf(ask(Step::json(200, R"({"data":7})"))), Kind::BadAnswer);
        QCOMPARE(kindOf(ask(Step::json(200, "[]"))), Kind::BadAnswer);
    }

    void refusalsKeepTheirKind()
    {
        QCOMPARE(kindOf(ask(Step::json(401, errorJson("Missing scopes: api.audit_logs.read")))),
                 Kind::MissingScope);
        QCOMPARE(kindOf(ask(Step::json(403, errorJson("Not allowed")))), Kind::Forbidden);
        QCOMPARE(kindOf(ask(Step::json(404, errorJson("Audit logging is not enabled")))),
                 Kind::NotFound);
        QCOMPARE(kindOf(ask(Step::html(404, "nginx"))), Kind::WrongAddress);
    }
};

VESTIBULE_TEST(AuditAnswersTest)
#include "tst_auditanswers.moc"
