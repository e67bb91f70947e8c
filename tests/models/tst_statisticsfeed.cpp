// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/statisticsfeed.h"

#include "models/filter/invitefiltermodel.h"
#include "support/jsonfixtures.h"
#include "support/patience.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"

#include <QSignalSpy>
#include <QTest>

using namespace Vestibule;
using namespace Qt::Literals;
using Scope = StatisticsFeed::Scope;

class StatisticsFeedTest : public TestCase
{
    Q_OBJECT

    struct Stage
    {
        Stage()
            : service(server.credentials(), ServiceTimes{60'000, 60'000, 1, 2, 0})
            , pager(&service)
            , model(&pager, [] { return qint64(1'788'400'000); })
            , filter(&model)
            , feed(&filter)
            , changes(&feed, &StatisticsFeed::changed)
        { }

        /// Reads a page of `count` invites from the server.
        bool readPage(int count, const QByteArray &status = "pending")
        {
            QByteArrayList objects;
            for (int i = 0; i < count; ++i, ++made) {
                const QByteArray number = QByteArray::number(made);
                objects.append(inviteJson("invite-" + number, "p" + number + "@e.org", status));
            }
            const int expected = model.rowCount() + count;
            server.enqueue(Step::list(objects, true));
            model.fetchMore({});
            const bool read = waitUntil([&] { return model.rowCount() == expected; });
            filter.flush();
            return read;
        }
        [[nodiscard]] int counted() const { return feed.statistics().count(); }

        ScriptedServer server;
        InviteService service;
        InvitePager pager;
        InviteTableModel model;
        InviteFilterModel filter;
        StatisticsFeed feed;
        QSignalSpy changes;
        int made = 0;
    };

private slots:
    void countsNothingBeforeItIsAsked()
    {
        Stage stage;
        QVERIFY(stage.readPage(20));
        QVERIFY(!stage.feed.isCounting());
        QCOMPARE(stage.counted(), 0);
        stage.feed.setActive(true);
        QTRY_COMPARE(stage.counted(), 20);
        QTRY_VERIFY(!stage.feed.isCounting());
    }

    void addsWhatComes()
    {
        Stage stage;
        stage.feed.setActive(true);
        for (int page = 1; page <= 5; ++page) {
            QVERIFY(stage.readPage(50));
            QTRY_COMPARE(stage.counted(), 50 * page);
        }
        QTRY_VERIFY(!stage.feed.isCounting());
        QVERIFY(stage.changes.count() >= 1);
    }

    void countsAnewAfterAChange()
    {
        Stage stage;
        stage.feed.setActive(true);
        QVERIFY(stage.readPage(10));
        QTRY_COMPARE(stage.counted(), 10);
        stage.model.remove(u"invite-3"_s);
        QTRY_COMPARE(stage.counted(), 9);
        Invite accepted = stage.model.inviteAt(0);
        accepted.status = u"accepted"_s;
        stage.model.upsert(accepted);
        QTRY_COMPARE(stage.feed.statistics().outcomes()[Outcome::Accepted], 1);
        Invite fresh = accepted;
        fresh.id = u"invite-fresh"_s;
        stage.model.upsert(fresh); // on top
        QTRY_COMPARE(stage.feed.statistics().outcomes()[Outcome::Accepted], 2);
        QCOMPARE(stage.counted(), 10);
    }

    void countsWhatTheFilterShows()
    {
        Stage stage;
        stage.feed.setActive(true);
        QVERIFY(stage.readPage(30));
        QVERIFY(stage.readPage(12, "accepted"));
        QTRY_COMPARE(stage.counted(), 42);
        stage.filter.setFilter({parseInviteQuery(u"status:accepted"_s), {}});
        QTRY_COMPARE(stage.filter.rowCount(), 12);
        QTRY_VERIFY(!stage.feed.isCounting());
        QCOMPARE(stage.counted(), 42); // all of them still
        stage.feed.setScope(Scope::Filtered);
        QTRY_COMPARE(stage.counted(), 12);
        stage.filter.sort(InviteTableModel::EmailColumn, Qt::DescendingOrder);
        QVERIFY(stage.readPage(8, "accepted"));
        QTRY_COMPARE(stage.counted(), 20);
        stage.filter.setFilter({});
        QTRY_COMPARE(stage.counted(), 50);
        stage.feed.setScope(Scope::All);
        QTRY_VERIFY(!stage.feed.isCounting());
        QCOMPARE(stage.counted(), 50);
    }

    void catchesUpAfterASleep()
    {
        Stage stage;
        stage.feed.setActive(true);
        QVERIFY(stage.readPage(10));
        QTRY_COMPARE(stage.counted(), 10);
        stage.feed.setActive(false);
        QVERIFY(stage.readPage(10));
        stage.model.remove(u"invite-3"_s);
        QCOMPARE(stage.counted(), 10);
        stage.feed.setActive(true);
        QTRY_COMPARE(stage.counted(), 19);
    }
};

VESTIBULE_TEST(StatisticsFeedTest)
#include "tst_statisticsfeed.moc"
