// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list/invitestore.h"

#include "support/testentry.h"

#include <QList>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Vestibule;
using namespace Qt::Literals;

namespace {

Invite inviteOf(int number)
{
    Invite invite;
    invite.id = u"invite-%1"_s.arg(number);
    invite.email = u"person%1@example.com"_s.arg(number);
    invite.role = u"reader"_s;
    invite.status = u"pending"_s;
    invite.createdAt = 1'790'000'000 + number;
    return invite;
}

std::string_view bytes(const QByteArray &array)
{
    return {array.constData(), size_t(array.size())};
}

} // namespace

class InviteStoreTest : public TestCase
{
    Q_OBJECT

private:
    /// Whether these are its rows, and those below `end` the only ones to be found.
    static bool holds(const InviteStore &store, const QList<Invite> &list, int end)
    {
        QSet<QString> ids;
        for (int row = 0; row < int(list.size()); ++row) {
            const Invite &invite = list.at(row);
            ids.insert(invite.id);
            if (row >= store.count() || store.at(row) != invite || store.find(invite.id) != row)
                return false;
        }
        for (int number = 0; number < end; ++number) {
            const QString id = inviteOf(number).id;
            if (!ids.contains(id) && store.find(id) != -1)
                return false;
        }
        return store.count() == int(list.size());
    }

private slots:
    // Whatever is done to it, what came and stayed is there in its place, under its id.
    void isAsAList()
    {
        InviteStore store;
        QList<Invite> list;
        QRandomGenerator dice(20261130);
        for (int number = 0; number < 3'000; ++number) {
            const int count = int(list.size());
            switch (dice.bounded(count > 200 ? 8 : 5)) {
            case 0:
                store.setGeneration(quint32(number));
                QCOMPARE(store.put(inviteOf(number)).row, count);
                store.lastToTop();
                list.prepend(inviteOf(number));
                QCOMPARE(store.generation(0), quint32(number));
                break;
            case 1:
                if (const int row = dice.bounded(count + 1); row < count) {
                    store.removeAt(row);
                    list.removeAt(row);
                }
                break;
            case 2:
                if (const int row = dice.bounded(count + 1); row < count) {
                    list[row].role = u"role-%1"_s.arg(number);
                    QCOMPARE(store.put(list.at(row)).row, row);
                }
                break;
            case 5:
                store.removeTail(dice.bounded(60));
                list.resize(store.count());
                break;
            case 6: {
                std::vector<int> order(static_cast<size_t>(count));
                std::iota(order.begin(), order.end(), 0);
                std::shuffle(order.begin(), order.end(), dice);
                store.permute(order);
                QList<Invite> moved;
                for (const int row : order)
                    moved.append(list.at(row));
                list.swap(moved);
                break;
            }
            default:
                QCOMPARE(store.put(inviteOf(number)).row, count);
                list.append(inviteOf(number));
                break;
            }
            if (number % 50 == 0)
                QVERIFY(holds(store, list, number));
        }
        QVERIFY(holds(store, list, 3'000));
        store.removeTail(store.count());
        QVERIFY(holds(store, {}, 3'000));
        store.lastToTop(); // there is none
    }

    void givesBackWhatWasPut()
    {
        InviteStore store;
        Invite full = inviteOf(1);
        full.role = u"something new"_s;
        full.status = u"accepted"_s;
        full.expiresAt = 0;
        full.acceptedAt = -5;
        full.projects = QList<ProjectGrant>{{u"proj_1"_s, u"member"_s}, {u"proj_2"_s, u"owner"_s}};
        Invite none = inviteOf(2);
        none.projects = QList<ProjectGrant>{};
        Invite bare;
        bare.id = u"x"_s;
        bare.email = u"Jürgen@Exämple.org"_s;
        const QList<Invite> all{full, none, bare};
        for (const Invite &invite : all)
            QCOMPARE(store.put(invite).change, InviteStore::Change::Added);
        QCOMPARE(store.count(), 3);
        for (int row = 0; row < 3; ++row) {
            QVERIFY2(store.at(row) == all.at(row), qPrintable(all.at(row).id));
            QCOMPARE(store.find(all.at(row).id), row);
            QCOMPARE(store.email(row), all.at(row).email);
        }
        QVERIFY(store.projects(1).has_value());
        QVERIFY(!store.projects(2).has_value());
        QCOMPARE(store.find(u"no such id"_s), -1);
        QCOMPARE(store.find({}), -1);
    }

    void tellsWhetherAPutChangedAnything()
    {
        InviteStore store;
        Invite invite = inviteOf(1);
        (void)store.put(inviteOf(0));
        QCOMPARE(store.put(invite).change, InviteStore::Change::Added);
        QCOMPARE(store.put(invite).change, InviteStore::Change::None);
        const auto changed = [&](auto change) {
            change();
            const InviteStore::Put put = store.put(invite);
            return put.row == 1 && put.change == InviteStore::Change::Changed
                && store.at(1) == invite && store.count() == 2;
        };
        QVERIFY(changed([&] { invite.status = u"accepted"_s; }));
        QVERIFY(changed([&] { invite.role = u"owner"_s; }));
        QVERIFY(changed([&] { invite.acceptedAt = 7; }));
        QVERIFY(changed([&] { invite.expiresAt = 8; }));
        QVERIFY(changed([&] { invite.createdAt.reset(); }));
        QVERIFY(changed([&] { invite.projects = QList<ProjectGrant>{}; }));
        QVERIFY(changed([&] { invite.projects->append({u"p"_s, u"member"_s}); }));
        QVERIFY(changed([&] { invite.projects->first().role = u"owner"_s; }));
        QVERIFY(changed([&] { invite.projects.reset(); }));
        QVERIFY(changed([&] { invite.email = u"PERSON1@example.com"_s; }));
    }

    void searchTextIsFolded_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("plain") << u"a@b.c"_s << u"id-1"_s << "a@b.c"_ba + '\0' + "id-1";
        QTest::newRow("email") << u"A@B.c"_s << u"id-1"_s << "a@b.c"_ba + '\0' + "id-1";
        QTest::newRow("id") << u"a@b.c"_s << u"ID-1"_s << "a@b.c"_ba + '\0' + "id-1";
        QTest::newRow("shorter") << u"Straẞe@b.c"_s << u"Q"_s << "straße@b.c"_ba + '\0' + "q";
        QTest::newRow("umlaut") << u"Ä@b.c"_s << u"q"_s << "ä@b.c"_ba + '\0' + "q";
        QTest::newRow("empty") << QString() << u"q"_s << QByteArray() + '\0' + "q";
    }

    void searchTextIsFolded()
    {
        QFETCH(QString, email);
        QFETCH(QString, id);
        QFETCH(QByteArray, text);
        InviteStore store;
        Invite invite = inviteOf(1);
        invite.email = email;
        invite.id = id;
        (void)store.put(invite);
        QVERIFY(store.searchText(0) == bytes(text));
        QVERIFY(store.foldedEmail(0) == bytes(text.left(text.indexOf('\0'))));
        QVERIFY(store.foldedId(0) == bytes(text.mid(text.indexOf('\0') + 1)));
        QCOMPARE(store.id(0), id);
        QCOMPARE(store.email(0), email);
    }

    void removedRowsAreForgotten()
    {
        InviteStore store;
        for (int round = 0; round < 20; ++round) { // the index must not fill up with the removed
            for (int i = 0; i < 500; ++i)
                QCOMPARE(store.put(inviteOf(round * 1000 + i)).row, i);
            store.removeTail(499);
            QCOMPARE(store.count(), 1);
            QCOMPARE(store.find(inviteOf(round * 1000 + 1).id), -1);
            QCOMPARE(store.find(inviteOf(round * 1000).id), 0);
            store.removeTail(1);
        }
        QCOMPARE(store.count(), 0);
    }

    void survivesItsOwnCompaction()
    {
        InviteStore store;
        QList<Invite> now;
        for (int i = 0; i < 1000; ++i) {
            now.append(inviteOf(i));
            (void)store.put(now.last());
        }
        const QString padding(200, u'x');
        for (int round = 0; round < 12; ++round) { // some megabytes of replaced text
            for (int i = 0; i < 1000; ++i) {
                now[i].email = u"%1-%2-%3@Example.com"_s.arg(i).arg(round).arg(padding);
                QCOMPARE(store.put(now.at(i)).change, InviteStore::Change::Changed);
            }
        }
        for (int i = 0; i < 1000; ++i) {
            QVERIFY(store.at(i) == now.at(i));
            QCOMPARE(store.find(now.at(i).id), i);
            QVERIFY(store.foldedEmail(i) == bytes(now.at(i).email.toLower().toUtf8()));
        }
    }

    void putMarksTheGeneration()
    {
        InviteStore store;
        store.setGeneration(3);
        (void)store.put(inviteOf(1));
        (void)store.put(inviteOf(2));
        store.setGeneration(4);
        QCOMPARE(store.put(inviteOf(1)).change, InviteStore::Change::None);
        QCOMPARE(store.generation(0), 4U);
        QCOMPARE(store.generation(1), 3U);
    }
};

VESTIBULE_TEST(InviteStoreTest)
#include "tst_invitestore.moc"
