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
using Time = std::optional<qint64>;

namespace {
constexpr qint64 kTime = 1'788'220'800; // 2026-09-01T00:00:00Z
} // namespace

/// What comes in: everything that has been on the wire since 2024, and what look-alikes send.
class InviteAnswersTest : public TestCase
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
    /// The invite of {"id":"i","email":"e", <fields>}.
    [[nodiscard]] Invite invite(const QByteArray &fields)
    {
        const auto result = page(R"({"data":[{"id":"i","email":"e")"
                                 + (fields.isEmpty() ? "" : "," + fields) + "}]}");
        return result && result->items.size() == 1 ? result->items.first() : Invite();
    }

private slots:
    // Rows are read when they are asked for, and the next page may be there by then.
    void aPageWaitsForItsReader()
    {
        CallPtr<Page<Invite>> calls[4];
        for (int i = 0; i < 4; ++i) {
            QByteArray json(R"({"data":[{"id":"?","email":"e"}]})");
            m_server.enqueue(Step::json(200, json.replace('?', static_cast<char>('a' + i))));
            calls[i] = m_service.listInvites();
            QVERIFY(settle(calls[i]));
            if (i == 1) // leaves what it was read from to the next one
                QCOMPARE(calls[1]->result()->items.constFirst().id, QStringLiteral("b"));
        }
        for (const int i : {3, 0, 2})
            QCOMPARE(calls[i]->result()->items.constFirst().id, QString(QChar(u'a' + i)));
    }

    void allFieldsOfTheSpecification()
    {
        const QByteArray body =
            R"({"object":"organization.invite","id":"i","email":"a@example.com","role":"owner",
                "status":"accepted","created_at":1788220800,"expires_at":1788220801,
                "accepted_at":1788220802,"projects":[{"id":"p","role":"member"}],"later":{"a":[]}})";
        const auto result = answered(m_service.retrieveInvite(QStringLiteral("i")), body);
        QVERIFY(result.has_value());
        const Invite expected{QStringLiteral("i"),
                              QStringLiteral("a@example.com"),
                              QStringLiteral("owner"),
                              QStringLiteral("accepted"),
                              kTime,
                              kTime + 1,
                              kTime + 2,
                              QList<ProjectGrant>{{QStringLiteral("p"), QStringLiteral("member")}}};
        QVERIFY(result->invite == expected);
        QCOMPARE(result->rawJson, body); // as it came
    }

    void timesOfEveryForm_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Time>("time");
        const auto row = [](const char *name, const char *json, Time time) {
            QTest::newRow(name) << QByteArray(json) << time;
        };
        row("integer", "1788220800", kTime);
        row("float", "1788220800.75", kTime);
        row("exponent", "1.7882208e9", kTime);
        row("numeric string", R"("1788220800")", kTime);
        row("numeric string with fraction", R"("1788220800.5")", kTime);
        row("milliseconds", "1788220800123", kTime);
        row("milliseconds in a string", R"("1788220800123")", kTime);
        row("rfc 3339", R"("2026-09-01T00:00:00Z")", kTime);
        row("rfc 3339 with fraction", R"("2026-09-01T00:00:00.250Z")", kTime);
        row("rfc 3339 with microseconds", R"("2026-09-01T00:00:00.250999Z")", kTime);
        row("rfc 3339 with offset", R"("2026-09-01T02:00:00+02:00")", kTime);
        row("rfc 3339 with a blank", R"("2026-09-01 00:00:00Z")", kTime);
        row("iso without zone", R"("2026-09-01T00:00:00")", kTime);
        row("null", "null", {});
        row("zero", "0", {});
        row("zero in a string", R"("0")", {});
        row("empty string", R"("")", {});
        row("words", R"("soon")", {});
        row("negative", "-5", {});
        row("huge", "1e300", {});
        row("bool", "true", {});
        row("list", "[1788220800]", {});
    }

    void timesOfEveryForm()
    {
        QFETCH(QByteArray, json);
        QFETCH(Time, time);
        const Invite result = invite(R"("created_at":)" + json + R"(,"expires_at":)" + json
                                     + R"(,"accepted_at":)" + json);
        QCOMPARE(result.id, QStringLiteral("i")); // a strange time never costs the row
        QCOMPARE(result.createdAt, time);
        QCOMPARE(result.expiresAt, time);
        QCOMPARE(result.acceptedAt, time);
    }

    void absentIsNotZeroAndNotEmpty()
    {
        const Invite bare = invite({});
        QCOMPARE(bare.email, QStringLiteral("e"));
        QVERIFY(!bare.createdAt && !bare.expiresAt && !bare.acceptedAt && !bare.projects);
        QVERIFY(bare.role.isEmpty() && bare.status.isEmpty());
        QVERIFY(!invite(R"("projects":null)").projects);
        const auto none = invite(R"("projects":[])").projects;
        QVERIFY(none.has_value());
        QVERIFY(none->isEmpty());
    }

    void theOldNameOfTheCreationTime()
    {
        QCOMPARE(invite(R"("invited_at":1788220800)").createdAt, Time(kTime));
        QCOMPARE(invite(R"("invited_at":5,"created_at":1788220800)").createdAt, Time(kTime));
        QCOMPARE(invite(R"("created_at":null,"invited_at":1788220800)").createdAt, Time(kTime));
    }

    void unknownWordsPassUnchanged()
    {
        const Invite result =
            invite(R"("role":"Auditor","status":"on hold","projects":[{"id":"p","role":"Guest"}])");
        QCOMPARE(result.role, QStringLiteral("Auditor"));
        QCOMPARE(result.status, QStringLiteral("on hold"));
        QCOMPARE(result.projects.value().first().role, QStringLiteral("Guest"));
        QCOMPARE(invite(R"("role":null,"status":7)").email, QStringLiteral("e"));
    }

    void malformedRowsStandApart()
    {
        const auto result = page(R"({"object":"list","data":[{"id":"a","email":"a@example.com"},
            {"email":"x@example.com"},{"id":"b"},7,null,{"id":"","email":"y"},{"id":3,"email":"z"},
            {"id":"c","email":"c@example.com"}],"has_more":true,"last_id":"c"})");
        QVERIFY(result.has_value());
        QCOMPARE(result->items.size(), 2);
        QCOMPARE(result->items.last().id, QStringLiteral("c"));
        QList<int> places;
        for (const MalformedRow &row : result->malformed) {
            places.append(row.index);
            QVERIFY(!row.reason.isEmpty());
        }
        QCOMPARE(places, (QList<int>{1, 2, 3, 4, 5, 6}));
        QVERIFY(result->hasMore);
    }

    void theCursorIsLastIdElseTheLastRow_data()
    {
        QTest::addColumn<QByteArray>("tail");
        QTest::addColumn<bool>("hasMore");
        QTest::addColumn<QString>("cursor");
        const auto row = [](const char *name, const char *tail, bool more, const char *cursor) {
            QTest::newRow(name) << QByteArray(tail) << more << QString::fromLatin1(cursor);
        };
        row("all there", R"(,"has_more":true,"first_id":"a","last_id":"z")", true, "z");
        row("no last_id", R"(,"has_more":true)", true, "b");
        row("null last_id", R"(,"has_more":true,"last_id":null)", true, "b");
        row("empty last_id", R"(,"has_more":true,"last_id":"")", true, "b");
        row("no has_more", R"(,"last_id":"b")", true, "b");
        row("null has_more", R"(,"has_more":null,"last_id":"b")", true, "b");
        row("has_more in words", R"(,"has_more":"true")", true, "b");
        row("a number", R"(,"has_more":1)", true, "b");
        row("end", R"(,"has_more":false,"last_id":"b")", false, "b");
    }

    void theCursorIsLastIdElseTheLastRow()
    {
        QFETCH(QByteArray, tail);
        QFETCH(bool, hasMore);
        QFETCH(QString, cursor);
        const auto result =
            page(R"({"data":[{"id":"a","email":"e"},{"id":"b","email":"f"}])" + tail + "}");
        QVERIFY(result.has_value());
        QCOMPARE(result->hasMore, hasMore);
        if (hasMore)
            QCOMPARE(result->cursor, cursor);
    }

    void pagingThatDoesNotAdvanceIsAnError()
    {
        QCOMPARE(kindOf(page(listJson({}, true))), Kind::CursorStuck);
        QCOMPARE(kindOf(page(R"({"data":[{"email":"e"}],"has_more":true})")), Kind::CursorStuck);
        const QByteArray same = listJson({inviteJson("a", "a@example.com")}, true);
        QVERIFY(page(same).has_value());
        QCOMPARE(kindOf(page(same, QStringLiteral("a"))), Kind::CursorStuck);
        QVERIFY(page(listJson({})).has_value()); // the true end
    }

    void whatIsNoListIsABadAnswer_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *text : {"", " ", "<html></html>", "null", "[]", "7", R"({"data":{}})",
                                 "{}", R"({"data":[)", R"({"data":[]}})"})
            QTest::newRow(text) << QByteArray(text);
    }

    void whatIsNoListIsABadAnswer()
    {
        QFETCH(QByteArray, json);
        const auto result = page(json);
        QCOMPARE(kindOf(result), Kind::BadAnswer);
        QCOMPARE(result.error().httpStatus, 200);
        QVERIFY(!result.error().detail.isEmpty());
        const auto one = answered(m_service.retrieveInvite(QStringLiteral("i")), json);
        QCOMPARE(kindOf(one), Kind::BadAnswer);
    }

    void revokedOrGone()
    {
        const auto revoke = [this] { return m_service.deleteInvite(QStringLiteral("i")); };
        QCOMPARE(answered(revoke(), deletedJson("i")).value(), Revoked::Now);
        QCOMPARE(kindOf(answered(revoke(), R"({"deleted":false})")), Kind::BadAnswer);
        QCOMPARE(answered(revoke(), R"({"deleted":true})").value(), Revoked::Now);
        QCOMPARE(kindOf(answered(revoke(), deletedJson("another"))), Kind::BadAnswer);
        m_server.enqueue(Step::json(404, errorJson("No such invite")));
        const auto gone = revoke();
        QVERIFY(settle(gone));
        QCOMPARE(gone->result().value(), Revoked::AlreadyGone);
        m_server.enqueue(
            Step::html(404, "<h1>Not here</h1>")); // whoever says that knows no invites
        const auto elsewhere = revoke();
        QVERIFY(settle(elsewhere));
        QCOMPARE(kindOf(elsewhere->result()), Kind::WrongAddress);
    }

    void projectsInEveryForm()
    {
        const auto result =
            answered(m_service.listProjects(),
                     R"({"data":[{"id":"p1","name":"One","status":"active","created_at":1788220800},
                {"id":"p2","name":null,"archived_at":null},{"id":"p3","archived_at":1788220800},
                {"id":"p4","status":"archived"},{"name":"nameless"}],"has_more":true})");
        QVERIFY(result.has_value());
        QCOMPARE(result->items.size(), 4);
        QCOMPARE(result->malformed.size(), 1);
        QCOMPARE(result->items.at(0).name, QStringLiteral("One"));
        QCOMPARE(result->items.at(0).createdAt, Time(kTime));
        QVERIFY(result->items.at(1).name.isEmpty());
        QVERIFY(!result->items.at(0).isArchived() && !result->items.at(1).isArchived());
        QVERIFY(result->items.at(2).isArchived() && result->items.at(3).isArchived());
        QCOMPARE(result->cursor, QStringLiteral("p4"));
    }

    void membersInEveryForm()
    {
        const auto result =
            answered(m_service.listMembers(),
                     R"({"data":[{"object":"organization.user","id":"u1","email":"A@example.com",
                "name":"Ann","role":"owner","added_at":1788220800,"later":[]},
                {"id":"u2","email":null,"name":null,"role":null,"added_at":null},{"id":"u3"},
                {"id":"u4","role":"Auditor","added_at":"2026-09-01T00:00:00Z"},
                {"email":"nobody@example.com"}],"has_more":true})");
        QVERIFY(result.has_value());
        QCOMPARE(result->items.size(), 4);
        QCOMPARE(result->malformed.size(), 1);
        const Member expected{QStringLiteral("u1"), QStringLiteral("A@example.com"),
                              QStringLiteral("Ann"), QStringLiteral("owner"), kTime};
        QVERIFY(result->items.at(0) == expected);
        const Member bare{QStringLiteral("u2"), {}, {}, {}, {}};
        QVERIFY(result->items.at(1) == bare);
        QCOMPARE(result->items.at(2).id, QStringLiteral("u3"));
        QCOMPARE(result->items.at(3).role, QStringLiteral("Auditor"));
        QCOMPARE(result->items.at(3).addedAt, Time(kTime));
        QCOMPARE(result->cursor, QStringLiteral("u4"));
    }

    void membersMayNotBeReadable()
    {
        m_server.enqueue(Step::json(
            403, errorJson("Missing scopes: api.management.read", "invalid_request_error")));
        const auto call = m_service.listMembers();
        QVERIFY(settle(call));
        QCOMPARE(kindOf(call->result()), Kind::MissingScope);
        QCOMPARE(call->result().error().missingScopes,
                 QStringList{QStringLiteral("api.management.read")});
    }

    void anInviteWithoutAnIdIsNoAnswerToACreate()
    {
        // It was done, but what exactly is unknown: the list must be looked at.
        const NewInvite invite{QStringLiteral("a@example.com"), QStringLiteral("reader"), {}};
        const auto result = answered(m_service.createInvite(invite), R"({"email":"e"})");
        QCOMPARE(kindOf(result), Kind::OutcomeUnknown);
    }
};

VESTIBULE_TEST(InviteAnswersTest)
#include "tst_inviteanswers.moc"
