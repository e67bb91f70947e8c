// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/invitefiltermodel.h"

#include "support/patience.h"
#include "support/query/filteroracle.h"
#include "support/testentry.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Vestibule;
using namespace Qt::Literals;

namespace {

constexpr qint64 kNow = 1'790'000'000;

Invite randomInvite(QRandomGenerator &random, int number)
{
    static const QStringList words{u"pending"_s, u"pending"_s, u"accepted"_s, u"expired"_s,
                                   u"deferred"_s};
    const auto time = [&]() -> std::optional<qint64> {
        if (random.bounded(4) == 0)
            return std::nullopt;
        return kNow + random.bounded(-20, 20) * 43'200;
    };
    Invite invite;
    invite.id = u"id-%1"_s.arg(number);
    invite.email = u"%1%2@Example.com"_s.arg(QChar(u'A' + random.bounded(3)),
                                             QString(random.bounded(12), u'x'));
    invite.role = random.bounded(2) ? u"reader"_s : u"owner"_s;
    invite.status = words.at(random.bounded(int(words.size())));
    invite.createdAt = time();
    invite.expiresAt = time();
    invite.acceptedAt = time();
    if (random.bounded(3)) {
        invite.projects.emplace();
        for (int i = random.bounded(4); i > 0; --i)
            invite.projects->append({u"proj_%1"_s.arg(random.bounded(3)), u"member"_s});
    }
    return invite;
}

} // namespace

class InviteFilterModelTest : public TestCase
{
    Q_OBJECT

    struct Held
    {
        QString id;
        int column;
        QPersistentModelIndex here;
        QPersistentModelIndex there; // in the oracle
    };

    InvitePager m_pager{nullptr};
    std::unique_ptr<InviteTableModel> m_source;
    std::unique_ptr<InviteFilterModel> m_model;

    void send(const QList<Invite> &invites, bool hasMore = true)
    {
        Page<Invite> page;
        page.items = invites;
        page.hasMore = hasMore;
        m_source->take(page);
    }

    static Invite named(const QString &email, const QString &status = u"pending"_s)
    {
        Invite invite;
        invite.id = u"id:"_s + email;
        invite.email = email;
        invite.status = status;
        return invite;
    }

    QStringList shown() const
    {
        QStringList emails;
        for (int row = 0; row < m_model->rowCount(); ++row)
            emails.append(m_model->index(row, 0).data().toString());
        return emails;
    }

private slots:
    void init()
    {
        TestCase::init();
        m_model.reset();
        m_source = std::make_unique<InviteTableModel>(&m_pager, [] { return kNow; });
        m_model = std::make_unique<InviteFilterModel>(m_source.get());
    }

    void cleanup()
    {
        m_model.reset();
        m_source.reset();
    }

    void asksForNoPageBecauseAViewHasRoom()
    {
        send({named(u"ada@example.com"_s)});
        QVERIFY(m_source->canFetchMore({}));
        QVERIFY(!m_model->canFetchMore({}));
    }

    void agreesWithTheStockProxy_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<bool>("sliced");
        for (int seed = 1; seed <= 16; ++seed)
            QTest::addRow("seed %d at once", seed) << seed << false;
        for (int seed = 17; seed <= 40; ++seed)
            QTest::addRow("seed %d in slices", seed) << seed << true;
    }

    void agreesWithTheStockProxy()
    {
        QFETCH(int, seed);
        QFETCH(bool, sliced);
        QRandomGenerator random(static_cast<quint32>(seed));
        if (sliced)
            m_model->setSlices(0, 0); // a step a slice
        FilterOracle oracle(m_source.get(), kNow);
        const QAbstractItemModelTester sourceTester(
            m_source.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QAbstractItemModelTester tester(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QList<Held> held;
        int next = 0;
        for (int step = 0; step < 80; ++step) {
            act(random, oracle, next);
            for (int slices = sliced ? random.bounded(8) : 0; slices > 0; --slices)
                QCoreApplication::processEvents();
            if (random.bounded(3) == 0)
                continue; // several changes are taken in at once
            m_model->flush();
            compare(oracle, held);
            if (QTest::currentTestFailed())
                return;
            if (m_model->rowCount() > 0) {
                const int row = random.bounded(m_model->rowCount());
                const int column = random.bounded(int(InviteTableModel::ColumnCount));
                held.append({m_model->inviteAt(row).id, column, m_model->index(row, column),
                             oracle.index(row, column)});
            }
        }
    }

    void takesInOnceAFrame()
    {
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        const QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
        m_model->sort(InviteTableModel::EmailColumn);
        for (int page = 0; page < 5; ++page)
            send({named(u"b%1"_s.arg(page)), named(u"a%1"_s.arg(page))});
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->rowOf(u"id:a0"_s), -1);
        QVERIFY(inserted.wait(kPatienceMs));
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(layout.count(), 0); // they came in their places
        QCOMPARE(m_model->rowCount(), 10);
        QCOMPARE(shown().constFirst(), u"a0"_s);
        QCOMPARE(m_model->rowOf(u"id:b4"_s), 9);
    }

    void appendingWithoutASortMovesNothing()
    {
        const QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
        send({named(u"b"_s), named(u"a"_s)});
        m_model->flush();
        send({named(u"d"_s), named(u"c"_s)});
        m_model->flush();
        QCOMPARE(shown(), (QStringList{u"b"_s, u"a"_s, u"d"_s, u"c"_s}));
        QCOMPARE(layout.count(), 0);
    }

    void slicesComeToAnEndWhateverTheSourceDoes()
    {
        QList<Invite> invites;
        for (int i = 0; i < 50; ++i)
            invites.append(named(u"p%1"_s.arg(i)));
        send(invites);
        m_model->flush();
        m_model->setSlices(0, 0);
        m_model->setFilter({parseInviteQuery(u"p1"_s), {}});
        QVERIFY(m_model->isWorking());
        QCOMPARE(m_model->rowCount(), 50); // what was shown stays until then
        m_source->remove(u"id:p10"_s);
        (void)m_source->upsert(named(u"p1new"_s));
        QTRY_VERIFY(!m_model->isWorking());
        QTRY_COMPARE(m_model->rowCount(), 11);
        m_source->pager()->refresh();
        invites.move(49, 0);
        invites.removeAt(12); // p11
        send(invites, false);
        QTRY_COMPARE(m_model->rowCount(), 10); // the other p1s, and p1new
        QTRY_VERIFY(!m_model->isWorking()); // the order of the server may follow
    }

    // A refresh ends with one turn of the source; the order that follows from it comes in slices,
    // and what is shown is right in each turn but for that order.
    void afterARefreshNothingIsShownThatHasGone()
    {
        const QAbstractItemModelTester tester(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QList<Invite> invites;
        for (int i = 0; i < 40; ++i)
            invites.append(named(u"p%1"_s.arg(i, 2, 10, QChar(u'0'))));
        send(invites, false);
        m_model->sort(InviteTableModel::EmailColumn, Qt::DescendingOrder);
        m_model->flush();
        m_model->setSlices(0, 0);
        QItemSelectionModel selection(m_model.get());
        const QPersistentModelIndex gone(m_model->index(m_model->rowOf(u"id:p13"_s), 0));
        selection.setCurrentIndex(m_model->index(m_model->rowOf(u"id:p20"_s), 0),
                                  QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
        QStringList expected = shown();
        for (const QString &email : {u"p13"_s, u"p05"_s, u"p30"_s})
            expected.removeOne(email);
        m_source->pager()->refresh();
        for (const int place : {30, 13, 5})
            invites.removeAt(place);
        std::reverse(invites.begin(), invites.end());
        send(invites, false);
        QVERIFY(m_model->isBehind());
        QVERIFY(!gone.isValid());
        QCOMPARE(shown(), expected);
        QCOMPARE(selection.currentIndex().data().toString(), u"p20"_s);
        QCoreApplication::processEvents(); // a slice
        m_source->remove(u"id:p20"_s); // revoked meanwhile
        expected.removeOne(u"p20"_s);
        QCOMPARE(shown(), expected);
        QCOMPARE(m_source->inviteAt(0).email, u"p39"_s);
        QCoreApplication::processEvents();
        m_model->sort(-1); // and another order wanted
        QCOMPARE(shown(), expected);
        QTRY_VERIFY(!m_model->isBehind());
        QCOMPARE(shown(), expected); // the server's order now, which is the same
        m_source->pager()->refresh(); // from the top again, before the order of it is made
        invites.move(0, 7);
        send(invites, false);
        m_source->pager()->refresh();
        invites.move(0, 9);
        send(invites, false);
        QTRY_VERIFY(!m_model->isBehind());
        QStringList last;
        for (const Invite &invite : std::as_const(invites))
            last.append(invite.email);
        QCOMPARE(shown(), last);
    }

    void filterLooksAtAddressAndIdWithoutCase()
    {
        send({named(u"Mia@example.com"_s), named(u"jo@example.com"_s),
              named(u"ÄNNE@example.com"_s)});
        m_model->flush();
        m_model->setFilter({parseInviteQuery(u"MIA"_s), {}});
        QCOMPARE(shown(), QStringList{u"Mia@example.com"_s});
        m_model->setFilter({parseInviteQuery(u"änne"_s), {}});
        QCOMPARE(shown(), QStringList{u"ÄNNE@example.com"_s});
        m_model->setFilter({parseInviteQuery(u"ID:JO"_s), {}});
        QCOMPARE(shown(), QStringList{u"jo@example.com"_s});
        m_model->setFilter({parseInviteQuery(u"comid"_s), {}}); // never across the two
        QCOMPARE(shown(), QStringList());
        QVERIFY(!m_model->hasChildren());
        m_model->setFilter({});
        QCOMPARE(m_model->rowCount(), 3);
    }

    void selectionSurvivesFilterSortAndArrival()
    {
        send({named(u"c"_s), named(u"ab"_s), named(u"b"_s), named(u"aa"_s)});
        m_model->flush();
        QItemSelectionModel selection(m_model.get());
        for (const QString &email : {u"ab"_s, u"b"_s}) {
            selection.select(m_model->index(m_model->rowOf(u"id:"_s + email), 0),
                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        const auto selected = [&] {
            QStringList emails;
            const QModelIndexList rows = selection.selectedRows();
            for (const QModelIndex &row : rows)
                emails.append(row.data().toString());
            emails.sort();
            return emails;
        };
        m_model->sort(InviteTableModel::EmailColumn, Qt::DescendingOrder);
        QCOMPARE(selected(), (QStringList{u"ab"_s, u"b"_s}));
        m_model->setFilter({parseInviteQuery(u":a"_s), {}});
        QCOMPARE(selected(), QStringList{u"ab"_s});
        send({named(u"az"_s), named(u"a"_s)});
        m_model->flush();
        QCOMPARE(shown(), (QStringList{u"az"_s, u"ab"_s, u"aa"_s, u"a"_s}));
        QCOMPARE(selected(), QStringList{u"ab"_s});
        m_model->setFilter({});
        QCOMPARE(selected(), QStringList{u"ab"_s});
    }

    void scatteredRowsGoWithOneRemoval()
    {
        QList<Invite> invites;
        for (int i = 0; i < 20; ++i)
            invites.append(named(u"p%1"_s.arg(i), i % 3 ? u"pending"_s : u"expired"_s));
        send(invites);
        m_model->flush();
        const QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        m_model->setFilter({parseInviteQuery(u"status:pending"_s), {}});
        QCOMPARE(removed.count(), 1);
        QCOMPARE(m_model->rowCount(), 13);
    }

    void absentTimesComeLastEitherWay()
    {
        Invite early = named(u"early"_s);
        early.acceptedAt = 1;
        Invite late = named(u"late"_s);
        late.acceptedAt = 2;
        send({named(u"never"_s), late, early});
        m_model->flush();
        m_model->sort(InviteTableModel::AcceptedColumn, Qt::AscendingOrder);
        QCOMPARE(shown(), (QStringList{u"early"_s, u"late"_s, u"never"_s}));
        m_model->sort(InviteTableModel::AcceptedColumn, Qt::DescendingOrder);
        QCOMPARE(shown(), (QStringList{u"late"_s, u"early"_s, u"never"_s}));
        m_model->sort(-1);
        QCOMPARE(shown(), (QStringList{u"never"_s, u"late"_s, u"early"_s}));
    }

    void newInviteIsThereAfterAFlush()
    {
        send({named(u"b"_s), named(u"c"_s)});
        m_model->sort(InviteTableModel::EmailColumn, Qt::AscendingOrder);
        QCOMPARE(m_source->upsert(named(u"bb"_s)), 0);
        m_model->flush();
        QCOMPARE(shown(), (QStringList{u"b"_s, u"bb"_s, u"c"_s}));
        QCOMPARE(m_model->inviteAt(m_model->rowOf(u"id:bb"_s)).email, u"bb"_s);
        m_source->remove(u"id:b"_s);
        QCOMPARE(shown(), (QStringList{u"bb"_s, u"c"_s}));
    }

    void outlivesItsSource()
    {
        send({named(u"b"_s)});
        m_model->flush();
        send({named(u"c"_s)});
        m_source.reset();
        QCOMPARE(m_model->rowCount(), 0);
        m_model->flush();
    }

private:
    void act(QRandomGenerator &random, FilterOracle &oracle, int &next)
    {
        QList<Invite> page;
        const int known = m_source->rowCount();
        switch (random.bounded(9)) {
        case 0:
        case 1:
            for (int i = random.bounded(25); i >= 0; --i)
                page.append(randomInvite(random, next++));
            send(page);
            break;
        case 2:
            (void)m_source->upsert(randomInvite(random, next++));
            break;
        case 3:
            if (known > 0)
                (void)m_source->upsert(randomInvite(random, random.bounded(next)));
            break;
        case 4:
            if (known > 0)
                m_source->remove(m_source->inviteAt(random.bounded(known)).id);
            break;
        case 5: // a refresh, in one page, in another order, with some gone and some new
            for (int row = 0; row < known; ++row) {
                const Invite invite = m_source->inviteAt(row);
                if (random.bounded(8) != 0)
                    page.insert(random.bounded(int(page.size()) + 1), invite);
            }
            page.append(randomInvite(random, next++));
            m_source->pager()->refresh();
            send(page, random.bounded(2) == 0);
            break;
        case 6: {
            const QStringList needles{{}, {}, u"a"_s, u"XX"_s, u"id-1"_s, u"bx"_s, u"none"_s};
            const QStringList states{{}, u"pending"_s, u"accepted"_s, u"expired"_s};
            const QString needle = needles.at(random.bounded(int(needles.size())));
            const QString status = states.at(random.bounded(4));
            const QString search = status.isEmpty() ? needle : needle + u" status:"_s + status;
            m_model->setFilter({parseInviteQuery(search), {}});
            oracle.setFilter(needle, status);
            break;
        }
        case 7: {
            const int column = random.bounded(-1, int(InviteTableModel::ColumnCount));
            const auto order = random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
            m_model->sort(column, order);
            oracle.sort(column,
                        column < 0 ? Qt::AscendingOrder : order); // Qt 6.8 turns -1 round too
            break;
        }
        case 8:
            m_source->setProjects({{u"proj_0"_s, u"Name %1"_s.arg(random.bounded(9)), {}, {}, {}}});
            break;
        }
    }

    void compare(FilterOracle &oracle, const QList<Held> &held)
    {
        oracle.invalidate();
        QCOMPARE(m_model->rowCount(), oracle.rowCount());
        for (int row = 0; row < m_model->rowCount(); ++row) {
            for (int column = 0; column < InviteTableModel::ColumnCount; ++column) {
                QCOMPARE(m_model->index(row, column).data(), oracle.index(row, column).data());
                QCOMPARE(m_model->mapToSource(m_model->index(row, column)),
                         oracle.mapToSource(oracle.index(row, column)));
            }
            QCOMPARE(m_model->mapFromSource(m_model->mapToSource(m_model->index(row, 1))),
                     m_model->index(row, 1));
            QCOMPARE(m_model->rowOf(m_model->inviteAt(row).id), row);
        }
        for (const Held &index : held) {
            if (index.there.isValid()) // a change taken back before the flush is not seen here
                QVERIFY2(index.here.isValid(), qPrintable(index.id));
            if (index.here.isValid()) {
                QCOMPARE(m_model->inviteAt(index.here.row()).id, index.id);
                QCOMPARE(index.here.column(), index.column);
            }
        }
    }
};

VESTIBULE_TEST(InviteFilterModelTest)
#include "tst_invitefiltermodel.moc"
