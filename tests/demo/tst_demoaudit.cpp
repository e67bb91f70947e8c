// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/demodesk.h"

#include "support/testentry.h"

#include <QTest>

#include <algorithm>

using namespace Vestibule;
using namespace Vestibule::DemoTest;
using namespace Qt::Literals;

/// The demo organization's audit log: derived from the invites, and yet one log.
class DemoAuditTest : public TestCase
{
    Q_OBJECT

private:
    static constexpr auto kLog = "audit_logs";

    [[nodiscard]] static qint64 timeOf(const QJsonObject &entry)
    {
        return entry.value("effective_at"_L1).toInteger();
    }
    [[nodiscard]] static QString typeOf(const QJsonObject &entry)
    {
        return entry.value("type"_L1).toString();
    }
    [[nodiscard]] static QString inviteOf(const QJsonObject &entry)
    {
        return entry.value(typeOf(entry)).toObject().value("id"_L1).toString();
    }

private slots:
    void everyInviteIsInTheLogOnce()
    {
        Desk desk(400);
        QStringList expected;
        const auto invites = desk.all("invites");
        for (const QJsonObject &invite : invites) {
            expected.append("invite.sent "_L1 + invite.value("id"_L1).toString());
            if (!invite.value("accepted_at"_L1).isNull())
                expected.append("invite.accepted "_L1 + invite.value("id"_L1).toString());
        }
        QStringList found;
        QSet<QString> ids;
        qint64 last = kNow;
        const auto log = desk.all(kLog);
        for (const QJsonObject &entry : log) {
            QVERIFY(timeOf(entry) <= last); // the latest first, over all pages
            last = timeOf(entry);
            found.append(typeOf(entry) + u' ' + inviteOf(entry));
            ids.insert(entry.value("id"_L1).toString());
        }
        QCOMPARE(ids.size(), log.size());
        std::sort(expected.begin(), expected.end());
        std::sort(found.begin(), found.end());
        QCOMPARE(found, expected);
    }

    void severalAdminsInvite()
    {
        Desk desk;
        QSet<QString> people;
        int keys = 0, services = 0, sent = 0;
        const auto log = desk.all(kLog, "&event_types[]=invite.sent");
        for (const QJsonObject &entry : log) {
            const QJsonObject actor = entry.value("actor"_L1).toObject();
            const QJsonObject key = actor.value("api_key"_L1).toObject();
            people.insert(actor["session"_L1]["user"_L1]["email"_L1].toString());
            keys += key.contains("user"_L1);
            services += key.contains("service_account"_L1);
            QVERIFY(entry[u"invite.sent"_s]["data"_L1]["email"_L1].toString().contains(u'@'));
            ++sent;
        }
        QCOMPARE(sent, kSize);
        QVERIFY(people.size() >= 5);
        QVERIFY(keys > kSize / 20 && services > kSize / 20 && keys + services < kSize / 3);
    }

    void itIsFilteredByInviteTypeAndTime()
    {
        Desk desk;
        const QJsonObject accepted = desk.firstWith("invites", "status"_L1, u"accepted"_s);
        const QJsonObject expired = desk.firstWith("invites", "status"_L1, u"expired"_s);
        const QByteArray one = accepted.value("id"_L1).toString().toLatin1();
        const QByteArray two = expired.value("id"_L1).toString().toLatin1();
        const QJsonArray both =
            desk.get(kLog, "resource_ids[]=" + one + "&resource_ids[]=" + two).data();
        QCOMPARE(both.size(), 3);
        const QJsonArray accepts =
            desk.get(kLog, "event_types[]=invite.accepted&resource_ids[]=" + one).data();
        QCOMPARE(accepts.size(), 1);
        QCOMPARE(timeOf(accepts.first().toObject()), accepted.value("accepted_at"_L1).toInteger());
        QVERIFY(desk.get(kLog, "resource_ids[]=invite-none").data().isEmpty());
        QVERIFY(desk.get(kLog, "event_types[]=project.created").data().isEmpty());
        const QByteArray week = QByteArray::number(kNow - 7 * 86400);
        const auto recent = desk.all(kLog, "&effective_at[gte]=" + week);
        const auto older = desk.all(kLog, "&effective_at[lte]=" + week);
        QVERIFY(!recent.isEmpty() && timeOf(recent.last()) >= kNow - 7 * 86400);
        QVERIFY(!older.isEmpty() && timeOf(older.first()) <= kNow - 7 * 86400);
        QCOMPARE(recent.size() + older.size(), desk.all(kLog).size());
    }

    void nonsenseIsRefused()
    {
        Desk desk(12);
        QCOMPARE(desk.get(kLog, "effective_at[gte]=soon").status, 400);
        QCOMPARE(desk.get(kLog, "after=audit_log-snone").status, 400);
        QCOMPARE(desk.get(kLog, "after=nobody").status, 400);
        QCOMPARE(desk.get(kLog, "limit=0").status, 400);
    }

    void whatIsDoneNowIsWrittenDown()
    {
        Desk desk;
        const QString id = desk.create(inviteBody(u"new@example.com"_s)).text("id"_L1);
        const QByteArray ask = "resource_ids[]=" + id.toLatin1();
        QCOMPARE(desk.get(kLog, ask).data().size(), 1);
        QCOMPARE(desk.remove(id).status, 200);
        const QJsonArray entries = desk.get(kLog, ask).data();
        QCOMPARE(entries.size(), 2);
        QStringList types;
        for (const auto value : entries) {
            const QJsonObject entry = value.toObject();
            types.append(typeOf(entry));
            QCOMPARE(timeOf(entry), kNow);
            QVERIFY(entry["actor"_L1]["api_key"_L1].isObject());
        }
        types.sort();
        QCOMPARE(types, QStringList({u"invite.deleted"_s, u"invite.sent"_s}));
        const Told deleted = desk.get(kLog, "event_types[]=invite.deleted");
        QCOMPARE(deleted.data().size(), 1);
    }

    void equalOrganizationsHaveEqualLogs()
    {
        Desk one(300), other(300);
        QCOMPARE(one.get(kLog, "limit=100").body, other.get(kLog, "limit=100").body);
    }
};

VESTIBULE_TEST(DemoAuditTest)
#include "tst_demoaudit.moc"
