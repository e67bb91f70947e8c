// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/viewcounter.h"

#include "api/inviteservice.h"
#include "models/list/invitetablemodel.h"
#include "support/testentry.h"

#include <QTest>
#include <QThread>

using namespace Vestibule;

class ViewCounterTest : public TestCase
{
    Q_OBJECT

    /// A table with invites put into it by hand, and a counter of three views over it.
    struct Stage
    {
        explicit Stage(int count)
            : service(credentials())
            , pager(&service)
            , invites(&pager, [] { return qint64(1'780'000'000); })
        {
            for (int i = 0; i < count; ++i)
                put(i);
        }
        static Credentials credentials()
        {
            Credentials credentials;
            credentials.baseUrl = QStringLiteral("http://127.0.0.1:1/v1");
            return credentials;
        }
        static QString id(int number) { return QStringLiteral("invite-%1").arg(number); }
        void put(int number, const QString &status = QStringLiteral("pending"))
        {
            Invite invite;
            invite.id = id(number);
            invite.email = QStringLiteral("p%1@example.com").arg(number);
            invite.status = status;
            invites.upsert(invite);
        }
        void count()
        {
            counter.setInvites(&invites);
            counter.setFilters({ask({}), ask(QStringLiteral("status:pending")),
                                ask(QStringLiteral("status:expired"))});
        }
        static InviteFilter ask(const QString &text) { return {parseInviteQuery(text), {}}; }
        [[nodiscard]] QList<int> counts() const
        {
            QList<int> counts;
            for (int i = 0; i < int(counter.filters().size()); ++i)
                counts.append(counter.count(i).value_or(-1));
            return counts;
        }

        InviteService service;
        InvitePager pager;
        InviteTableModel invites;
        ViewCounter counter;
    };

private slots:
    void nothingIsClaimedBeforeItWasCounted()
    {
        Stage stage(10);
        stage.count();
        QCOMPARE(stage.counts(), (QList<int>{-1, -1, -1}));
        QTRY_COMPARE(stage.counts(), (QList<int>{10, 10, 0}));
    }

    void followsWhatComesChangesAndGoes()
    {
        Stage stage(10);
        stage.count();
        QTRY_COMPARE(stage.counts(), (QList<int>{10, 10, 0}));
        stage.put(10);
        QTRY_COMPARE(stage.counts(), (QList<int>{11, 11, 0}));
        stage.put(3, QStringLiteral("expired"));
        QTRY_COMPARE(stage.counts(), (QList<int>{11, 10, 1}));
        stage.invites.remove(Stage::id(3));
        stage.invites.remove(Stage::id(4));
        QTRY_COMPARE(stage.counts(), (QList<int>{9, 9, 0}));
    }

    void whatHappensWhileItCountsIsCountedAsWell()
    {
        Stage stage(1500);
        stage.count();
        for (int i = 0; i < 400; ++i) {
            stage.put(i, QStringLiteral("expired"));
            stage.invites.remove(Stage::id(1499 - i));
            if (i % 50 == 0)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        }
        QTRY_COMPARE(stage.counts(), (QList<int>{1100, 700, 400}));
    }

    void keepsWhatIsKnownWhenAViewIsAdded()
    {
        Stage stage(20);
        stage.count();
        QTRY_COMPARE(stage.counts(), (QList<int>{20, 20, 0}));
        stage.counter.setFilters({Stage::ask({}), Stage::ask(QStringLiteral("p1")),
                                  Stage::ask(QStringLiteral("status:pending"))});
        QCOMPARE(stage.counts(), (QList<int>{20, -1, 20}));
        QTRY_COMPARE(stage.counts(), (QList<int>{20, 11, 20}));
    }

    void slowReadingIsCutIntoSlices()
    {
        Stage stage(1500);
        RowScan pass;
        int turns = 0;
        QTimer ticks;
        connect(&ticks, &QTimer::timeout, this, [&turns] { ++turns; });
        int next = 0;
        int turnsSeen = 0;
        bool inOrder = true;
        connect(&pass, &RowScan::begun, this, [&next] { next = 0; });
        connect(&pass, &RowScan::reached, this, [&](int first, int last) {
            inOrder = inOrder && first == next && last >= first && last - first < 256;
            next = last + 1;
            turnsSeen = turns;
            QThread::msleep(6); // as long as a slice may be
        });
        ticks.start(0);
        pass.setInvites(&stage.invites);
        QTRY_VERIFY(pass.isCaughtUp());
        QVERIFY(inOrder);
        QCOMPARE(next, 1500);
        QVERIFY(turnsSeen >= 5); // the loop had its turns between the six slices
        stage.put(1500); // on top, so all is read again
        QVERIFY(!pass.isCaughtUp());
        QTRY_VERIFY(pass.isCaughtUp());
        QCOMPARE(next, 1501);
    }

    void noTableMeansNoCounts()
    {
        Stage stage(5);
        stage.count();
        QTRY_COMPARE(stage.counts(), (QList<int>{5, 5, 0}));
        stage.counter.setInvites(nullptr);
        QCOMPARE(stage.counts(), (QList<int>{-1, -1, -1}));
    }
};

VESTIBULE_TEST(ViewCounterTest)
#include "tst_viewcounter.moc"
