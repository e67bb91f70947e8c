// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list/invitetablemodel.h"

#include "support/scriptedserver.h"
#include "support/statefulorganization.h"
#include "support/testentry.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Vestibule;
using namespace Qt::Literals;
using State = InvitePager::State;

namespace {

constexpr int kInvites = 450; // five pages
constexpr qint64 kBetween = 600; // seconds

} // namespace

/// The list of the window, refreshed where it was read whole before.
class QuickListTest : public TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        m_counted = 0;
        m_claim = {};
        m_table.reset();
        m_pager.reset();
        m_service.reset();
        m_server = std::make_unique<ScriptedServer>();
        m_server->setClock(systemClock());
        m_organization = std::make_unique<StatefulOrganization>();
        for (int i = kInvites; i > 0; --i) {
            m_organization->addMadeAt(systemClock()() - i * kBetween, u"p%1@example.com"_s.arg(i),
                                      u"pending"_s);
        }
        m_server->setHandler(
            [this](const Request &request) { return m_organization->answer(request); });
        ServiceTimes times;
        times.quietPerMinute = 0;
        m_service = std::make_unique<InviteService>(m_server->credentials(), times);
        m_pager = std::make_unique<InvitePager>(m_service.get());
        m_table = std::make_unique<InviteTableModel>(m_pager.get(), systemClock());
    }

    void aRefreshOfTheWholeListTakesOnePage()
    {
        readWhole();
        QCOMPARE(counted(), 5);
        const QStringList before = ids();
        m_organization->addMadeAt(systemClock()(), u"new@example.com"_s, u"pending"_s);
        m_organization->remove(before.at(7));
        m_organization->accept(before.at(20)); // on the page
        m_organization->accept(before.at(300)); // below it
        refresh();
        QCOMPARE(counted(), 1);
        QCOMPARE(m_pager->state(), State::Complete);
        QVERIFY(!m_pager->isReadWhole());
        QCOMPARE(ids(), m_organization->ids());
        QCOMPARE(m_table->store().status(m_table->rowOf(before.at(20))), u"accepted"_s);
        QCOMPARE(m_table->store().status(m_table->rowOf(before.at(300))), u"pending"_s);
    }

    void theRestIsReadAtLeisure()
    {
        readWhole();
        const QStringList before = ids();
        m_organization->accept(before.at(300));
        m_organization->remove(before.at(400));
        refresh();
        QCOMPARE(m_table->rowCount(), kInvites);
        counted();
        const QSignalSpy states(m_pager.get(), &InvitePager::stateChanged);
        m_claim = m_pager->claimQuietly();
        QCOMPARE(m_pager->state(), State::Complete); // nobody has to wait for it
        QTRY_VERIFY(m_pager->isReadWhole());
        QCOMPARE(states.count(), 1);
        QCOMPARE(counted(), 4);
        QCOMPARE(ids(), m_organization->ids());
        QCOMPARE(m_table->store().status(m_table->rowOf(before.at(300))), u"accepted"_s);
        m_claim = {};
        refresh();
        QCOMPARE(counted(), 1);
    }

    void whoWantsTheWholeHasTheRestRead_data()
    {
        QTest::addColumn<bool>("atLeisure");
        QTest::newRow("not begun") << false;
        QTest::newRow("begun at leisure") << true;
    }

    void whoWantsTheWholeHasTheRestRead()
    {
        QFETCH(bool, atLeisure);
        readWhole();
        m_organization->remove(ids().at(400));
        refresh();
        counted();
        const ListClaim quiet = atLeisure ? m_pager->claimQuietly() : ListClaim();
        m_claim = m_pager->claimAll();
        QCOMPARE(m_pager->state(), State::Loading);
        QVERIFY(m_pager->isLoadingAll());
        QTRY_COMPARE(m_pager->state(), State::Complete);
        QVERIFY(m_pager->isReadWhole());
        QCOMPARE(counted(), 4);
        QCOMPARE(ids(), m_organization->ids());
    }

    void whoLetsGoLeavesItKnown()
    {
        readWhole();
        refresh();
        m_claim = m_pager->claimAll();
        m_claim = {};
        QCOMPARE(m_pager->state(), State::Complete);
        QVERIFY(m_pager->isRestKnown());
        m_claim = m_pager->claimAll();
        QTRY_VERIFY(m_pager->isReadWhole());
    }

    void aListThatWasNotReadWholeIsCoveredAsEver()
    {
        m_pager->fetchMore();
        QTRY_COMPARE(m_pager->state(), State::Idle);
        m_pager->fetchMore();
        QTRY_COMPARE(m_pager->state(), State::Idle);
        counted();
        refresh();
        QCOMPARE(counted(), 2);
        QCOMPARE(m_pager->state(), State::Idle);
    }

    void aQuietRefreshLeavesTheListComplete()
    {
        readWhole();
        const QStringList before = ids();
        m_organization->accept(before.at(20));
        counted();
        const QSignalSpy states(m_pager.get(), &InvitePager::stateChanged);
        m_pager->refreshQuietly();
        QVERIFY(m_pager->isRefreshingQuietly());
        QCOMPARE(m_pager->state(), State::Complete);
        QTRY_VERIFY(!m_pager->isRefreshingQuietly());
        QCOMPARE(states.count(), 1); // that it is over
        QCOMPARE(counted(), 1);
        QCOMPARE(m_pager->state(), State::Complete);
        QVERIFY(m_pager->isRestKnown());
        QCOMPARE(m_table->store().status(m_table->rowOf(before.at(20))), u"accepted"_s);
    }

    void aQuietRefreshThatFailsLeavesWhatWasThere()
    {
        readWhole();
        const QStringList before = ids();
        m_server->setHandler([](const Request &) { return Step::json(401, R"({"error":{}})"); });
        const QSignalSpy states(m_pager.get(), &InvitePager::stateChanged);
        m_pager->refreshQuietly();
        QTRY_VERIFY(!m_pager->isRefreshingQuietly());
        QCOMPARE(m_pager->state(), State::Complete);
        QCOMPARE(ids(), before);
        m_server->setHandler(
            [this](const Request &request) { return m_organization->answer(request); });
        m_organization->remove(before.at(7));
        m_pager->refreshQuietly();
        QTRY_COMPARE(ids(), m_organization->ids());
    }

    void whoAsksDuringAQuietRefreshIsServed_data()
    {
        QTest::addColumn<bool>("whole");
        QTest::newRow("a refresh") << false;
        QTest::newRow("the whole") << true;
    }

    void whoAsksDuringAQuietRefreshIsServed()
    {
        QFETCH(const bool, whole);
        readWhole();
        m_organization->accept(ids().at(300));
        m_pager->refreshQuietly();
        if (whole)
            m_claim = m_pager->claimAll();
        else
            m_pager->refresh();
        QCOMPARE(m_pager->state(), State::Loading);
        QTRY_COMPARE(m_pager->state(), State::Complete);
        QVERIFY(!m_pager->isRefreshingQuietly());
        QCOMPARE(m_pager->isReadWhole(), whole);
        if (whole)
            QCOMPARE(m_table->store().status(m_table->rowOf(ids().at(300))), u"accepted"_s);
    }

    void aQuietRefreshOfAPartCoversThatPart()
    {
        m_pager->fetchMore();
        QTRY_COMPARE(m_pager->state(), State::Idle);
        counted();
        m_organization->remove(ids().at(7));
        m_pager->refreshQuietly();
        QVERIFY(m_pager->isLoadingQuietly());
        QTRY_COMPARE(m_pager->state(), State::Idle);
        QCOMPARE(ids(), m_organization->ids().mid(0, m_table->rowCount()));
        QVERIFY(!m_pager->isRefreshing());
        m_server->setHandler([](const Request &) { return Step::json(401, R"({"error":{}})"); });
        m_pager->refreshQuietly();
        QTRY_COMPARE(m_pager->state(), State::Idle);
        QVERIFY(!m_pager->isRefreshing());
    }

    void anOrderThatTurnsIsReadToTheEnd()
    {
        readWhole();
        m_organization->turnOldestFirst();
        counted();
        refresh();
        QCOMPARE(counted(), 5);
        QVERIFY(m_pager->isReadWhole());
        QCOMPARE(ids(), m_organization->ids());
    }

    void whatWasMadeHereStays()
    {
        readWhole();
        const QString id =
            m_organization->addMadeAt(systemClock()(), u"new@example.com"_s, u"pending"_s);
        Invite made;
        made.id = id;
        made.email = u"new@example.com"_s;
        made.status = u"pending"_s;
        made.createdAt = systemClock()();
        m_table->upsert(made);
        refresh();
        QCOMPARE(counted(), 6);
        QCOMPARE(ids(), m_organization->ids());
    }

private:
    void readWhole()
    {
        m_claim = m_pager->claimAll();
        QTRY_COMPARE(m_pager->state(), State::Complete);
        m_claim = {};
        QVERIFY(m_pager->isReadWhole());
    }
    void refresh()
    {
        m_pager->refresh();
        QTRY_VERIFY(m_pager->state() != State::Loading);
    }
    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (int row = 0; row < m_table->rowCount(); ++row)
            ids.append(m_table->store().id(row));
        return ids;
    }
    int counted()
    {
        const int since = m_server->requestCount() - m_counted;
        m_counted = m_server->requestCount();
        return since;
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<StatefulOrganization> m_organization;
    std::unique_ptr<InviteService> m_service;
    std::unique_ptr<InvitePager> m_pager;
    std::unique_ptr<InviteTableModel> m_table;
    ListClaim m_claim;
    int m_counted = 0;
};

VESTIBULE_TEST(QuickListTest)
#include "tst_quicklist.moc"
