// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demomoments.h"
#include "support/demodesk.h"

#include "support/testentry.h"

#include <QRegularExpression>
#include <QTest>

using namespace Vestibule;
using namespace Vestibule::DemoTest;
using namespace Qt::Literals;

class DemoHandlerTest : public TestCase
{
    Q_OBJECT

private slots:
    void everySizeIsMet_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 5, 12, 100, 101, 1200, 20'000})
            QTest::addRow("%d", size) << size;
    }

    void everySizeIsMet()
    {
        QFETCH(int, size);
        Desk desk(size);
        const auto invites = desk.all("invites");
        QCOMPARE(int(invites.size()), size);
        QSet<QString> ids;
        for (const QJsonObject &invite : invites)
            ids.insert(invite.value("id"_L1).toString());
        QCOMPARE(int(ids.size()), size);
    }

    void anEmptyListHasNoIds()
    {
        Desk desk(0);
        const Told page = desk.get("invites");
        QCOMPARE(page.status, 200);
        QCOMPARE(page.text("object"_L1), u"list"_s);
        QVERIFY(page.data().isEmpty());
        QVERIFY(page.json.value("first_id"_L1).isNull());
        QVERIFY(page.json.value("last_id"_L1).isNull());
        QCOMPARE(page.json.value("has_more"_L1), QJsonValue(false));
    }

    void invitesHaveTheShapeOfTheApi()
    {
        static const QRegularExpression idShape(u"^invite-[A-Za-z0-9]{24}$"_s);
        static const QSet<QString> keys = {u"object"_s,     u"id"_s,          u"email"_s,
                                           u"role"_s,       u"status"_s,      u"created_at"_s,
                                           u"expires_at"_s, u"accepted_at"_s, u"projects"_s};
        Desk desk;
        const auto invites = desk.all("invites");
        for (const QJsonObject &invite : invites) {
            const QStringList names = invite.keys();
            QCOMPARE(QSet<QString>(names.cbegin(), names.cend()), keys);
            QCOMPARE(invite.value("object"_L1).toString(), u"organization.invite"_s);
            QVERIFY(idShape.match(invite.value("id"_L1).toString()).hasMatch());
            const bool accepted = invite.value("status"_L1).toString() == u"accepted"_s;
            QCOMPARE(invite.value("accepted_at"_L1).isDouble(), accepted);
            const qint64 created = invite.value("created_at"_L1).toInteger();
            // An owner's invite may stay open for longer, for the review to find it.
            if (invite.value("role"_L1).toString() != "owner"_L1 || accepted)
                QCOMPARE(invite.value("expires_at"_L1).toInteger(), created + kDemoInviteLifetime);
            QVERIFY(created < kNow && created >= kNow - 365 * 86400);
            if (accepted) {
                const qint64 at = invite.value("accepted_at"_L1).toInteger();
                QVERIFY(at > created && at <= kNow && at < created + kDemoInviteLifetime);
            }
        }
    }

    void pagesJoinToTheList()
    {
        Desk desk(250);
        QStringList ids;
        QByteArray after;
        QList<int> sizes;
        for (;;) {
            const Told page = desk.get("invites", "limit=100" + after);
            QCOMPARE(page.status, 200);
            const QJsonArray data = page.data();
            sizes.append(int(data.size()));
            for (const auto value : data)
                ids.append(value.toObject().value("id"_L1).toString());
            QCOMPARE(page.text("first_id"_L1), data.first().toObject().value("id"_L1).toString());
            QCOMPARE(page.text("last_id"_L1), ids.last());
            if (!page.json.value("has_more"_L1).toBool())
                break;
            after = "&after=" + ids.last().toLatin1();
        }
        QCOMPARE(sizes, QList<int>({100, 100, 50}));
        ids.removeDuplicates();
        QCOMPARE(ids.size(), 250);
    }

    void aFullLastPageSaysThatItIsTheLast()
    {
        Desk desk(200);
        const Told first = desk.get("invites", "limit=100");
        const Told second =
            desk.get("invites", "limit=100&after=" + first.text("last_id"_L1).toLatin1());
        QCOMPARE(second.data().size(), 100);
        QCOMPARE(second.json.value("has_more"_L1), QJsonValue(false));
        const Told beyond = desk.get("invites", "after=" + second.text("last_id"_L1).toLatin1());
        QCOMPARE(beyond.status, 200);
        QVERIFY(beyond.data().isEmpty());
    }

    void limits_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("rows"); // with 200
        QTest::newRow("none") << QByteArray() << 200 << 20;
        QTest::newRow("1") << QByteArray("limit=1") << 200 << 1;
        QTest::newRow("100") << QByteArray("limit=100") << 200 << 100;
        QTest::newRow("0") << QByteArray("limit=0") << 400 << 0;
        QTest::newRow("-1") << QByteArray("limit=-1") << 400 << 0;
        QTest::newRow("101") << QByteArray("limit=101") << 400 << 0;
        QTest::newRow("word") << QByteArray("limit=many") << 400 << 0;
        QTest::newRow("empty") << QByteArray("limit=") << 400 << 0;
        QTest::newRow("empty cursor") << QByteArray("after=") << 200 << 20;
        QTest::newRow("not an argument") << QByteArray("before=x&order=asc") << 200 << 20;
    }

    void limits()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, status);
        QFETCH(int, rows);
        Desk desk;
        const QList<QByteArray> collections = {"invites", "users"};
        for (const QByteArray &collection : collections) {
            const Told told = desk.get(collection, query);
            QCOMPARE(told.status, status);
            QCOMPARE(int(told.data().size()), rows);
            if (status == 400)
                QCOMPARE(told.errorText("param"_L1), u"limit"_s);
        }
        QCOMPARE(desk.get("projects", query).status, status);
    }

    void unknownCursorsAreRefused()
    {
        Desk desk;
        const QList<QByteArray> collections = {"invites", "users", "projects"};
        for (const QByteArray &collection : collections) {
            const Told told = desk.get(collection, "after=nobody");
            QCOMPARE(told.status, 400);
            QCOMPARE(told.errorText("param"_L1), u"after"_s);
            QCOMPARE(told.errorText("type"_L1), u"invalid_request_error"_s);
        }
    }

    void projectsArePaged()
    {
        Desk desk;
        const Told first = desk.get("projects", "limit=3");
        QCOMPARE(first.data().size(), 3);
        QVERIFY(first.json.value("has_more"_L1).toBool());
        const Told next =
            desk.get("projects", "limit=3&after=" + first.text("last_id"_L1).toLatin1());
        QVERIFY(next.text("first_id"_L1) != first.text("first_id"_L1));
        QCOMPARE(next.data().size(), 3);
    }

    void aPlusInAQueryIsABlank()
    {
        QCOMPARE(DemoQuery("emails[]=a+b@example.com").emails(), QStringList(u"a b@example.com"_s));
        QCOMPARE(DemoQuery("emails[]=a%2Bb@example.com").emails(),
                 QStringList(u"a+b@example.com"_s));
    }

    void keysAreChecked_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<int>("status");
        QTest::newRow("right") << QByteArray("Bearer sk-admin-demo-test") << 200;
        QTest::newRow("scheme without case") << QByteArray("bearer sk-admin-demo-test") << 200;
        QTest::newRow("missing") << QByteArray() << 401;
        QTest::newRow("short") << QByteArray("Bea") << 401;
        QTest::newRow("no token") << QByteArray("Bearer ") << 401;
        QTest::newRow("wrong") << QByteArray("Bearer sk-admin-other-key") << 401;
        QTest::newRow("longer") << QByteArray("Bearer sk-admin-demo-test2") << 401;
        QTest::newRow("other scheme") << QByteArray("Basic sk-admin-demo-test") << 401;
        QTest::newRow("bare") << QByteArray("sk-admin-demo-test") << 401;
    }

    void keysAreChecked()
    {
        QFETCH(QByteArray, authorization);
        QFETCH(int, status);
        Desk desk(12);
        const Told told = desk.ask("GET", "/v1/organization/invites", {}, {}, authorization);
        QCOMPARE(told.status, status);
        QVERIFY(!told.body.contains("sk-admin"));
        if (status == 401)
            QCOMPARE(told.errorText("code"_L1), u"invalid_api_key"_s);
    }

    void otherPathsAndVerbsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        const auto row = [](const char *verb, const char *path, int status) {
            QTest::addRow("%s %s", verb, path) << QByteArray(verb) << QByteArray(path) << status;
        };
        row("GET", "/", 404);
        row("GET", "", 404);
        row("GET", "/v1", 404);
        row("GET", "/organization/invites", 404);
        row("GET", "/v1/organization/", 404);
        row("GET", "/v1/organization/invites/", 404);
        row("GET", "/v1/organization/invites/a/b", 404);
        row("GET", "/v1/organization/audit_log", 404);
        row("POST", "/v1/organization/audit_logs", 405);
        row("PUT", "/v1/organization/invites", 405);
        row("DELETE", "/v1/organization/invites", 405);
        row("POST", "/v1/organization/invites/invite-1", 405);
        row("PATCH", "/v1/organization/invites/invite-1", 405);
        row("POST", "/v1/organization/projects", 405);
        row("DELETE", "/v1/organization/users", 405);
    }

    void otherPathsAndVerbsAreRefused()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        Desk desk(12);
        const Told told = desk.ask(verb, path);
        QCOMPARE(told.status, status);
        QVERIFY(!told.errorText("message"_L1).isEmpty());
    }
};

VESTIBULE_TEST(DemoHandlerTest)
#include "tst_demohandler.moc"
