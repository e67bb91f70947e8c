// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list/invitetablemodel.h"

#include "support/testentry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Vestibule;
using namespace Qt::Literals;

namespace {

using Wants = PageTurner::Wants;

constexpr qint64 kNow = 1'790'000'000;
constexpr qint64 kDay = 86'400;

Invite named(const QString &id, const QString &status = u"pending"_s)
{
    Invite invite;
    invite.id = id;
    invite.email = id + u"@example.com"_s;
    invite.role = u"reader"_s;
    invite.status = status;
    return invite;
}

} // namespace

/// Pages are handed in, without a network; with one, see tst_invitepager.
class InviteTableModelTest : public TestCase
{
    Q_OBJECT

    InvitePager m_pager{nullptr};
    std::unique_ptr<InviteTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    Wants m_wants = Wants::More; // after the latest page

    void send(const QStringList &ids, bool hasMore = true)
    {
        Page<Invite> page;
        for (const QString &id : ids)
            page.items.append(named(id));
        page.hasMore = hasMore;
        m_wants = m_model->take(page);
    }

    QString ids() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all.append(m_model->inviteAt(row).id);
        return all.join(u' ');
    }

    QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role).toString();
    }

    void restore(const QStringList &ids)
    {
        QList<Invite> invites;
        for (const QString &id : ids)
            invites.append(named(id));
        m_model->restore(invites, QList<qint64>(ids.size(), (kNow - kDay) * 1000 + 999));
    }

private slots:
    void init()
    {
        TestCase::init();
        m_tester.reset();
        m_model = std::make_unique<InviteTableModel>(&m_pager, [] { return kNow; });
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void pagesAreAppendedAndKeyedById()
    {
        const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        const QSignalSpy touched(m_model.get(), &InviteTableModel::inviteTouched);
        send({u"a"_s, u"b"_s, u"b"_s});
        send({u"b"_s, u"c"_s, u"d"_s});
        send({u"d"_s});
        QCOMPARE(ids(), u"a b c d"_s);
        QCOMPARE(inserted.count(), 2);
        QCOMPARE(touched.count(), 0);
        QCOMPARE(m_model->rowOf(u"c"_s), 2);
        QCOMPARE(m_model->rowOf(u"z"_s), -1);
    }

    void malformedRowsAreCountedAndARefreshCountsAnew()
    {
        Page<Invite> page;
        page.malformed = {{0, u"no id"_s}, {3, u"no email"_s}};
        page.hasMore = true;
        m_wants = m_model->take(page);
        m_wants = m_model->take(page);
        QCOMPARE(m_model->malformedCount(), 4);
        m_model->pager()->refresh();
        m_wants = m_model->take(page);
        QCOMPARE(m_model->malformedCount(), 2);
    }

    void refreshMergesOnceCovered()
    {
        send({u"a"_s, u"b"_s, u"c"_s});
        send({u"d"_s, u"e"_s, u"f"_s});
        const QPersistentModelIndex held(m_model->index(3, 2)); // d
        const QPersistentModelIndex doomed(m_model->index(1, 0)); // b
        const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        const QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
        const QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        const QSignalSpy touched(m_model.get(), &InviteTableModel::inviteTouched);
        m_model->pager()->refresh();
        QVERIFY(m_model->pager()->isRefreshing());
        send({u"n"_s, u"a"_s, u"c"_s});
        QCOMPARE(m_wants, Wants::More);
        QCOMPARE(layout.count(), 0);
        send({u"d"_s, u"f"_s, u"g"_s});
        QCOMPARE(m_wants, Wants::Enough);
        QCOMPARE(ids(), u"n a c d f g"_s);
        QCOMPARE(layout.count(), 1);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(touched.count(), 1); // n; g was merely out of sight
        QCOMPARE(touched.first().first().toString(), u"n"_s);
        QCOMPARE(held.row(), 3);
        QCOMPARE(held.column(), 2);
        QVERIFY(!doomed.isValid());
        send({u"h"_s});
        QCOMPARE(ids(), u"n a c d f g h"_s);
    }

    void refreshGoesOnForRowsPushedDown()
    {
        send({u"a"_s, u"b"_s, u"c"_s});
        m_model->pager()->refresh();
        send({u"x"_s, u"y"_s, u"a"_s}); // as many as before, but b and c are still to come
        QCOMPARE(m_wants, Wants::More);
        send({u"b"_s, u"c"_s, u"d"_s});
        QCOMPARE(ids(), u"x y a b c d"_s);
        QCOMPARE(m_wants, Wants::Enough);
    }

    void refreshIsCoveredWithoutTheLastRow()
    {
        send({u"a"_s, u"b"_s, u"c"_s});
        m_model->pager()->refresh();
        send({u"a"_s, u"b"_s, u"d"_s}); // c is gone
        QCOMPARE(m_wants, Wants::Enough);
        QCOMPARE(ids(), u"a b d"_s);
    }

    void theEndOfTheListRemovesWhatWasNotSeen()
    {
        send({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
        m_model->pager()->refresh();
        send({u"a"_s, u"c"_s}, false);
        QCOMPARE(ids(), u"a c"_s);
        m_model->pager()->refresh();
        send({}, false);
        QCOMPARE(ids(), QString());
    }

    void unchangedRefreshSaysNothing()
    {
        send({u"a"_s, u"b"_s});
        const QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
        const QSignalSpy data(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->pager()->refresh();
        send({u"a"_s, u"b"_s}, false);
        QCOMPARE(layout.count() + data.count(), 0);
    }

    void aChangedRowIsTouched()
    {
        send({u"a"_s, u"b"_s});
        const QSignalSpy touched(m_model.get(), &InviteTableModel::inviteTouched);
        const QSignalSpy data(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->pager()->refresh();
        Page<Invite> page;
        page.items = {named(u"a"_s), named(u"b"_s, u"accepted"_s)};
        m_wants = m_model->take(page);
        QCOMPARE(data.count(), 1);
        QCOMPARE(data.first().first().toModelIndex().row(), 1);
        QCOMPARE(touched.count(), 1);
        QCOMPARE(touched.first().first().toString(), u"b"_s);
    }

    void upsertPutsANewInviteOnTopAndItStays()
    {
        send({u"a"_s, u"b"_s});
        QSignalSpy touched(m_model.get(), &InviteTableModel::inviteTouched);
        QCOMPARE(m_model->upsert(named(u"new"_s)), 0);
        QCOMPARE(touched.count(), 1);
        QCOMPARE(ids(), u"new a b"_s);
        send({u"c"_s}, false); // the end of the first pass, which never named it
        QCOMPARE(ids(), u"new a b c"_s);
        m_model->pager()->refresh();
        QCOMPARE(m_model->upsert(named(u"newer"_s)), 0);
        send({u"new"_s, u"a"_s, u"b"_s, u"c"_s}, false);
        QCOMPARE(ids(), u"newer new a b c"_s);
        m_model->pager()->refresh();
        send({u"a"_s, u"b"_s, u"c"_s}, false);
        QCOMPARE(ids(), u"a b c"_s);
    }

    void upsertOfAKnownInviteKeepsItsPlace()
    {
        send({u"a"_s, u"b"_s});
        const QSignalSpy touched(m_model.get(), &InviteTableModel::inviteTouched);
        QCOMPARE(m_model->upsert(named(u"b"_s)), 1);
        QCOMPARE(touched.count(), 0);
        QCOMPARE(m_model->upsert(named(u"b"_s, u"expired"_s)), 1);
        QCOMPARE(touched.count(), 1);
        send({}, false);
        QCOMPARE(ids(), u"a b"_s);
        QCOMPARE(m_model->inviteAt(1).status, u"expired"_s);
    }

    void aRemovedInviteDoesNotComeBackWithALatePage()
    {
        send({u"a"_s, u"b"_s, u"c"_s});
        m_model->remove(u"b"_s);
        m_model->remove(u"unknown"_s);
        QCOMPARE(ids(), u"a c"_s);
        m_model->pager()->refresh();
        m_model->remove(u"a"_s);
        send({u"a"_s, u"c"_s}, false);
        QCOMPARE(ids(), u"c"_s);
    }

    void statusIsWorded_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<qint64>("expiresIn");
        QTest::addColumn<QString>("text");
        QTest::newRow("pending") << u"pending"_s << 10 * kDay << u"Pending"_s;
        QTest::newRow("soon") << u"pending"_s << kDay << u"Expiring soon"_s;
        QTest::newRow("past") << u"pending"_s << -kDay << u"Past its expiry"_s;
        QTest::newRow("accepted") << u"accepted"_s << kDay << u"Accepted"_s;
        QTest::newRow("expired") << u"expired"_s << -kDay << u"Expired"_s;
        QTest::newRow("other") << u"deferred"_s << kDay << u"deferred"_s;
    }

    void statusIsWorded()
    {
        QFETCH(QString, status);
        QFETCH(qint64, expiresIn);
        QFETCH(QString, text);
        Invite invite = named(u"a"_s, status);
        invite.expiresAt = kNow + expiresIn;
        (void)m_model->upsert(invite);
        QCOMPARE(cell(0, InviteTableModel::StatusColumn), text);
        QCOMPARE(cell(0, InviteTableModel::StatusColumn, InviteTableModel::CopyRole), status);
        QCOMPARE(m_model->index(0, 0).data(InviteTableModel::StateRole).toInt(),
                 int(stateOf(invite, kNow)));
    }

    void projectsAreNamed()
    {
        m_model->setProjects(
            {{u"p1"_s, u"Design"_s, {}, {}, {}}, {u"p2"_s, u"API Platform"_s, {}, {}, {}}});
        Invite invite = named(u"a"_s);
        constexpr int column = InviteTableModel::ProjectsColumn;
        const auto show = [&](const std::optional<QList<ProjectGrant>> &projects, int role) {
            invite.projects = projects;
            (void)m_model->upsert(invite);
            return cell(0, column, role);
        };
        const QList<ProjectGrant> two{{u"p1"_s, u"member"_s}, {u"p2"_s, u"owner"_s}};
        const QList<ProjectGrant> four =
            two + QList<ProjectGrant>{{u"p3"_s, u"viewer"_s}, {u"p4"_s, {}}};
        QCOMPARE(show(std::nullopt, Qt::DisplayRole), u"\u2014"_s);
        QCOMPARE(show(std::nullopt, Qt::AccessibleTextRole), u"Unknown"_s);
        QCOMPARE(show(std::nullopt, InviteTableModel::CopyRole), QString());
        QCOMPARE(show(QList<ProjectGrant>{}, Qt::DisplayRole), u"None"_s);
        QCOMPARE(show(two, Qt::DisplayRole), u"Design, API Platform"_s);
        QCOMPARE(show(four, Qt::DisplayRole), u"Design, API Platform +2"_s);
        QCOMPARE(show(four, Qt::ToolTipRole),
                 u"Design: Member\nAPI Platform: Owner\np3: viewer\np4"_s);
        QCOMPARE(show(four, Qt::AccessibleTextRole), u"Design, API Platform, p3, p4"_s);
        QCOMPARE(show(two, InviteTableModel::CopyRole), u"p1:member p2:owner"_s);
    }

    void timesAreRelativeAndExactOnHover()
    {
        Invite invite = named(u"a"_s);
        invite.createdAt = kNow - 2 * kDay;
        (void)m_model->upsert(invite);
        QCOMPARE(cell(0, InviteTableModel::InvitedColumn), u"2 day(s) ago"_s);
        QVERIFY(cell(0, InviteTableModel::InvitedColumn, Qt::ToolTipRole).contains(u"Z)"_s));
        QVERIFY(
            cell(0, InviteTableModel::InvitedColumn, InviteTableModel::CopyRole).endsWith(u"Z"_s));
        QCOMPARE(cell(0, InviteTableModel::ExpiresColumn), u"No expiry"_s);
        QCOMPARE(cell(0, InviteTableModel::AcceptedColumn), QString());
        QCOMPARE(cell(0, InviteTableModel::AcceptedColumn, Qt::AccessibleTextRole),
                 u"Not accepted"_s);
        invite.status = u"accepted"_s;
        (void)m_model->upsert(invite);
        QCOMPARE(cell(0, InviteTableModel::ExpiresColumn), QString());
    }

    void columnsHaveHeaders()
    {
        QStringList headers;
        for (int column = 0; column < m_model->columnCount(); ++column)
            headers.append(m_model->headerData(column, Qt::Horizontal).toString());
        QCOMPARE(headers.join(u' '),
                 u"Email Status Role Projects Invited Expires Accepted ID Invited by"_s);
    }

    void restoredRowsAreAsOfThenUntilTheyAreRead()
    {
        restore({u"a"_s, u"b"_s, u"a"_s});
        restore({u"b"_s, u"c"_s});
        QCOMPARE(ids(), u"a b c"_s);
        QVERIFY(m_model->isAsOf(0) && m_model->isAsOf(2));
        QCOMPARE(m_model->asOf(), kNow - kDay);
        QCOMPARE(cell(1, InviteTableModel::EmailColumn, InviteTableModel::ReadAtRole),
                 QString::number(kNow - kDay));
        QSignalSpy touched(m_model.get(), &InviteTableModel::inviteTouched);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        emit m_pager.restarted();
        send({u"n"_s, u"a"_s, u"b"_s});
        QCOMPARE(m_wants, Wants::More);
        QVERIFY(!m_model->isAsOf(m_model->rowOf(u"a"_s)));
        QVERIFY(m_model->isAsOf(m_model->rowOf(u"c"_s)));
        QCOMPARE(touched.count(), 1); // the new one; the others are what they were
        QCOMPARE(changed.count(), 2); // but look another way
        send({u"c"_s, u"d"_s});
        QCOMPARE(ids(), u"n a b c d"_s);
        QVERIFY(!m_model->hasAsOfRows());
        QCOMPARE(m_model->store().readAt(0), kNow);
    }

    void whatTheServerNoLongerNamesGoes()
    {
        restore({u"a"_s, u"b"_s, u"c"_s});
        emit m_pager.restarted();
        send({u"c"_s, u"a"_s}, false);
        QCOMPARE(ids(), u"c a"_s);
        QVERIFY(!m_model->hasAsOfRows());
    }

    void restoredRowsAreDroppedAlone()
    {
        restore({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
        m_model->upsert(named(u"c"_s));
        m_model->upsert(named(u"n"_s));
        m_model->remove(u"a"_s);
        QCOMPARE(m_model->store().asOfCount(), 2);
        m_model->dropAsOfRows();
        QCOMPARE(ids(), u"n c"_s);
        QVERIFY(!m_model->hasAsOfRows());
        restore({u"x"_s});
        QVERIFY(m_model->hasAsOfRows());
    }
};

VESTIBULE_TEST(InviteTableModelTest)
#include "tst_invitetablemodel.moc"
