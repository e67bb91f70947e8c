// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demomoments.h"
#include "demo/demoorganization.h"
#include "demo/demopeople.h"
#include "domain/roster/rosterexample.h"
#include "domain/roster/rostertext.h"
#include "support/demodesk.h"
#include "support/testentry.h"

#include <QTest>
#include <QUrl>

using namespace Vestibule;
using namespace Vestibule::DemoTest;
using namespace Qt::Literals;

class DemoOrganizationTest : public TestCase
{
    Q_OBJECT

private slots:
    void sameSeedAndMomentGiveTheSameOrganization()
    {
        Desk a, b, other(kSize, 8);
        const auto invites = a.all("invites");
        QCOMPARE(invites, b.all("invites"));
        QCOMPARE(a.all("users"), b.all("users"));
        QVERIFY(invites != other.all("invites"));
        QCOMPARE(a.create(inviteBody(u"x@example.com"_s)).body,
                 b.create(inviteBody(u"x@example.com"_s)).body);
    }

    // The demo organization brings a roster along in which everything occurs that can differ.
    void theExampleRosterHasEveryGroup()
    {
        // The organization is made for the moment at which it is opened.
        for (int moment = 0; moment < 24; ++moment) {
            const int size = QList<int>{400, 1'200, kSize}.at(moment % 3);
            const qint64 now = kNow + moment * 25'019;
            DemoOrganization organization(size, 7, [now] { return now; });
            RosterSources sources;
            QString after;
            for (bool more = true; more;) {
                const auto page = organization.invites(100, after);
                sources.invites.items += page->items;
                after = page->items.constLast().id;
                more = page->hasMore;
            }
            after.clear();
            for (bool more = true; more;) {
                const auto page = organization.members(100, after, {});
                for (const DemoMember &member : page->items)
                    sources.members.items.append(
                        {member.id, member.email, member.name, member.role, member.addedAt});
                after = page->items.constLast().id;
                more = page->hasMore;
            }
            sources.projects.items = organization.projects(100, {}, true)->items;
            sources.invites.isWhole = sources.members.isWhole = sources.projects.isWhole = true;
            sources.now = now;
            const RosterPlan plan = planRoster(rosterExample(sources), sources, {true, {}},
                                               Guard(rosterExampleRails(sources)));
            for (const RosterGroup group : rosterGroups()) {
                QVERIFY2(plan.count(group) > 0,
                         qPrintable(u"%1 of %2, moment %3"_s.arg(
                             rosterWord(group), QString::number(size), QString::number(moment))));
            }
        }
    }

    void aCursorGoesWithItsInvite()
    {
        Desk desk;
        const QJsonObject pending = desk.firstWith("invites", "status"_L1, u"pending"_s);
        const QString id = pending.value("id"_L1).toString();
        QCOMPARE(desk.get("invites", "after=" + id.toLatin1()).status, 200);
        QCOMPARE(desk.remove(id).status, 200);
        QCOMPARE(desk.get("invites", "after=" + id.toLatin1()).status, 400);
    }

    void createdInvitesStandOnTop()
    {
        Desk desk(30);
        const Told created = desk.create(inviteBody(u"Nele@Example.com"_s));
        QCOMPARE(created.status, 200);
        QCOMPARE(created.text("email"_L1), u"Nele@Example.com"_s);
        QCOMPARE(created.text("status"_L1), u"pending"_s);
        QCOMPARE(created.json.value("created_at"_L1).toInteger(), kNow);
        QCOMPARE(created.json.value("expires_at"_L1).toInteger(), kNow + kDemoInviteLifetime);
        QVERIFY(created.json.value("accepted_at"_L1).isNull());
        QCOMPARE(desk.get("invites").data().first().toObject(), created.json);
        QCOMPARE(desk.get("invites/" + created.text("id"_L1).toLatin1()).json, created.json);
        QCOMPARE(desk.count(), 31);
    }

    void projectsHaveThreeMeanings()
    {
        Desk desk;
        const QString home = desk.get("projects").text("first_id"_L1);
        const QJsonObject member{{u"id"_s, home}, {u"role"_s, u"member"_s}};
        const QJsonObject owner{{u"id"_s, home}, {u"role"_s, u"owner"_s}};
        const auto granted = [&desk](const QString &email, const QByteArray &rest) {
            return desk.create(inviteBody(email, rest)).json.value("projects"_L1);
        };
        QCOMPARE(granted(u"a@example.com"_s, {}), QJsonValue(QJsonArray{member}));
        QCOMPARE(granted(u"b@example.com"_s, ",\"projects\":[]"), QJsonValue(QJsonArray()));
        const QByteArray chosen = QJsonDocument(QJsonArray{owner}).toJson();
        QCOMPARE(granted(u"c@example.com"_s, ",\"projects\":" + chosen),
                 QJsonValue(QJsonArray{owner}));
    }

    void archivedProjectsAreRefused()
    {
        Desk desk;
        const QString id =
            desk.firstWith("projects", "status"_L1, u"archived"_s, "&include_archived=true")
                .value("id"_L1)
                .toString();
        QVERIFY(!id.isEmpty());
        const Told told =
            desk.create(grantsBody("[{\"id\":\"" + id.toLatin1() + "\",\"role\":\"member\"}]"));
        QCOMPARE(told.status, 400);
        QVERIFY(told.errorText("message"_L1).contains("archived"_L1));
    }

    void oddAddressesCanBeInvited()
    {
        Desk desk(0);
        for (const DemoPerson &person : DemoPeople::oddPeople()) {
            const Told told = desk.create(inviteBody(person.email));
            QVERIFY2(told.status == 200, qPrintable(person.email));
            QCOMPARE(told.text("email"_L1), person.email);
        }
    }

    void membersCannotBeInvited()
    {
        Desk desk;
        const QString email =
            desk.get("users").data().first().toObject().value("email"_L1).toString();
        const QStringList spellings = {email, email.toUpper()};
        for (const QString &spelling : spellings) {
            const Told told = desk.create(inviteBody(spelling));
            QCOMPARE(told.status, 400);
            QVERIFY(
                told.errorText("message"_L1).contains("already exists in this organization"_L1));
        }
    }

    void oneAddressHasOnePendingInvite()
    {
        Desk desk;
        const Told first = desk.create(inviteBody(u"New@Example.com"_s));
        QCOMPARE(first.status, 200);
        const Told second = desk.create(inviteBody(u"nEW@example.COM"_s));
        QCOMPARE(second.status, 400);
        QVERIFY(second.errorText("message"_L1).contains("already pending"_L1));
        QVERIFY(!second.errorText("message"_L1).contains("already exists"_L1));
        QCOMPARE(desk.remove(first.text("id"_L1)).status, 200);
        QCOMPARE(desk.create(inviteBody(u"new@example.com"_s)).status, 200);
    }

    void expiredPeopleCanBeInvitedAgain()
    {
        Desk desk;
        QSet<QString> seen; // later invites of an address come first in the list
        QJsonObject missed;
        const auto invites = desk.all("invites");
        for (const QJsonObject &invite : invites) {
            const QString address = invite.value("email"_L1).toString();
            if (invite.value("status"_L1).toString() == u"expired"_s && !seen.contains(address))
                missed = invite;
            seen.insert(address);
        }
        const QString email = missed.value("email"_L1).toString();
        QVERIFY(!email.isEmpty());
        QCOMPARE(desk.create(inviteBody(email)).status, 200);
        // The expired one goes without freeing the address of the pending one.
        QCOMPARE(desk.remove(missed.value("id"_L1).toString()).status, 200);
        QCOMPARE(desk.create(inviteBody(email)).status, 400);
    }

    void deletedInvitesAreGone()
    {
        Desk desk;
        const QString id =
            desk.firstWith("invites", "status"_L1, u"pending"_s).value("id"_L1).toString();
        const Told gone = desk.remove(id);
        QCOMPARE(gone.status, 200);
        const QJsonObject expected{
            {u"object"_s, u"organization.invite.deleted"_s}, {u"id"_s, id}, {u"deleted"_s, true}};
        QCOMPARE(gone.json, expected);
        QCOMPARE(desk.remove(id).status, 404);
        QCOMPARE(desk.get("invites/" + id.toLatin1()).status, 404);
        QCOMPARE(desk.count(), kSize - 1);
    }

    void acceptedInvitesCannotBeDeleted()
    {
        Desk desk;
        const QString id =
            desk.firstWith("invites", "status"_L1, u"accepted"_s).value("id"_L1).toString();
        const Told told = desk.remove(id);
        QCOMPARE(told.status, 400);
        QVERIFY(told.errorText("message"_L1).contains("already accepted"_L1));
        QCOMPARE(desk.get("invites/" + id.toLatin1()).status, 200);
    }

    void everythingElseCanBeDeleted()
    {
        Desk desk(300);
        int accepted = 0;
        const auto invites = desk.all("invites");
        for (const QJsonObject &invite : invites) {
            const bool stays = invite.value("status"_L1).toString() == u"accepted"_s;
            accepted += stays;
            QCOMPARE(desk.remove(invite.value("id"_L1).toString()).status, stays ? 400 : 200);
        }
        QVERIFY(accepted > 0);
        QCOMPARE(desk.count(), accepted);
    }

    void unknownInvitesAreNotFound()
    {
        Desk desk(12);
        const QList<QByteArray> verbs = {"GET", "DELETE"};
        for (const QByteArray &verb : verbs) {
            const Told told = desk.ask(verb, "/v1/organization/invites/invite-%22%3C");
            QCOMPARE(told.status, 404);
            QVERIFY(told.errorText("message"_L1).contains("invite-\"<"_L1));
        }
    }

    void archivedProjectsAreListedOnRequest()
    {
        Desk desk;
        const auto open = desk.all("projects");
        const auto every = desk.all("projects", "&include_archived=true");
        QCOMPARE(open, desk.all("projects", "&include_archived=false"));
        QVERIFY(open.size() >= 8);
        QVERIFY(every.size() > open.size());
        for (const QJsonObject &project : open) {
            QCOMPARE(project.value("object"_L1).toString(), u"organization.project"_s);
            QCOMPARE(project.value("status"_L1).toString(), u"active"_s);
            QVERIFY(project.value("archived_at"_L1).isNull());
            QVERIFY(!project.value("name"_L1).toString().isEmpty());
        }
        QCOMPARE(desk.get("projects", "include_archived=perhaps").status, 400);
    }

    void usersAreFoundByAddress()
    {
        Desk desk;
        const QJsonArray users = desk.get("users").data();
        const QString a = users.at(2).toObject().value("email"_L1).toString();
        const QString b = users.at(5).toObject().value("email"_L1).toString();
        const auto encoded = [](const QString &email) { return QUrl::toPercentEncoding(email); };
        const Told both = desk.get("users",
                                   "emails[]=" + encoded(b.toUpper()) + "&emails%5B%5D="
                                       + encoded(a) + "&emails[]=nobody%40example.com");
        QCOMPARE(both.data(), QJsonArray({users.at(2), users.at(5)}));
        const Told paged =
            desk.get("users", "limit=1&emails[]=" + encoded(b) + "&emails[]=" + encoded(a));
        QCOMPARE(paged.data(), QJsonArray({users.at(2)}));
        QVERIFY(paged.json.value("has_more"_L1).toBool());
        QVERIFY(desk.get("users", "emails[]=nobody%40example.com").data().isEmpty());
    }

    void paging200000()
    {
        const DemoOrganization organization(200'000, 1, [] { return kNow; });
        QString after;
        int rows = 0;
        for (;;) {
            const auto page = organization.invites(100, after);
            QVERIFY(page.has_value());
            rows += int(page->items.size());
            if (!page->hasMore)
                break;
            after = page->items.last().id;
        }
        QCOMPARE(rows, 200'000);
    }
};

VESTIBULE_TEST(DemoOrganizationTest)
#include "tst_demoorganization.moc"
