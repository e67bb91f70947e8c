// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/quietrefresh.h"

#include "support/patience.h"
#include "support/roundtrip.h"
#include "support/runsteps.h"
#include "support/testentry.h"
#include "support/window/program.h"
#include "support/window/shelf.h"
#include "ui/changes/changesstrip.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace Vestibule;
using namespace Qt::StringLiterals;

/// The list that is read anew while nobody asks for it.
class QuietRefreshTest : public TestCase
{
    Q_OBJECT

    static constexpr int kSoonMs = 200;

    struct Stage
    {
        explicit Stage(int count)
            : shelf(count)
            , program(Program::at(shelf.server, u"sk-admin-test"_s))
            , taken(&program.changes, &ChangesController::snapshotTaken)
        {
            program.connection.start();
            isReady = waitUntil([this] { return !taken.isEmpty() && program.runs.isWritable(); });
        }
        /// Once: what is read again before it was compared is not told. Five requests a minute are
        /// let through.
        [[nodiscard]] bool refreshOnce()
        {
            const int before = shelf.listRequests();
            program.quietRefresh.setIntervalMs(kSoonMs);
            const bool came = waitUntil([this, before] { return shelf.listRequests() > before; });
            program.quietRefresh.setIntervalMs(0);
            return came;
        }
        [[nodiscard]] QString told() const
        {
            return program.page()->findChild<ChangesStrip *>()->text();
        }

        Shelf shelf;
        Program program;
        QSignalSpy taken;
        bool isReady = false;
    };

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theListKeepsItselfFresh()
    {
        Stage stage(80);
        QVERIFY(stage.isReady);
        InvitesView *view = stage.program.view();
        view->selectRowAt(40);
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() / 2);
        const int before = view->verticalScrollBar()->value();
        const QString id = view->currentIndex().data(InviteTableModel::IdRole).toString();
        stage.shelf.status["invite-10050"] = "accepted";
        QVERIFY(stage.refreshOnce());
        QTRY_VERIFY2(stage.told().contains(u"1 accepted"_s), qPrintable(stage.told()));
        QCOMPARE(view->currentIndex().data(InviteTableModel::IdRole).toString(), id);
        QVERIFY(view->selectionModel()->isRowSelected(view->currentIndex().row()));
        QVERIFY(qAbs(view->verticalScrollBar()->value() - before) <= view->rowHeight(0));
        // It comes again, and what was told stays for whoever was away.
        const auto snapshots = stage.taken.count();
        QVERIFY(stage.refreshOnce());
        QTRY_VERIFY(stage.taken.count() > snapshots);
        QVERIFY2(stage.told().contains(u"1 accepted"_s), qPrintable(stage.told()));
        stage.shelf.status["invite-10051"] = "accepted";
        QVERIFY(stage.refreshOnce());
        QTRY_VERIFY2(stage.told().contains(u"2 accepted"_s), qPrintable(stage.told()));
    }

    void itCanBeSwitchedOffAndSetByThePreferences()
    {
        Stage stage(3);
        QVERIFY(stage.isReady);
        QCOMPARE(stage.program.quietRefresh.intervalMs(), 15 * 60 * 1000);
        Preferences preferences = stage.program.settings.preferences();
        preferences.refreshMinutes = 5;
        stage.program.settings.setPreferences(preferences);
        stage.program.quietRefresh.readInterval();
        QCOMPARE(stage.program.quietRefresh.intervalMs(), 5 * 60 * 1000);
        preferences.refreshMinutes = 0;
        stage.program.settings.setPreferences(preferences);
        stage.program.quietRefresh.readInterval();
        QCOMPARE(stage.program.quietRefresh.intervalMs(), 0);
        const auto timers = stage.program.quietRefresh.findChildren<QTimer *>();
        for (const QTimer *timer : timers)
            QVERIFY(!timer->isActive());
    }

    void aRunComesFirst()
    {
        Stage stage(30);
        QVERIFY(stage.isReady);
        stage.shelf.deletesHeld = true;
        stage.program.runs.add({stepOn(StepKind::Revoke, u"invite-10001"_s, u"a@example.com"_s)});
        QTRY_VERIFY(stage.program.runs.isBusy());
        const int before = stage.shelf.listRequests();
        stage.program.quietRefresh.setIntervalMs(kSoonMs);
        QTRY_VERIFY(stage.program.quietRefresh.isWaiting());
        QVERIFY(makeRoundTrip(stage.shelf.server));
        QCOMPARE(stage.shelf.listRequests(), before);
        stage.shelf.deletesHeld = false;
        stage.shelf.server.release();
        QTRY_VERIFY(!stage.program.runs.isBusy());
        QTRY_VERIFY(stage.shelf.listRequests() > before);
    }

    void nobodyIsToldOfAFailure()
    {
        Stage stage(30);
        QVERIFY(stage.isReady);
        const QString status = stage.program.status();
        stage.shelf.nextList(Step::json(401, R"({"error":{}})"));
        const int before = stage.shelf.listRequests();
        stage.program.quietRefresh.setIntervalMs(kSoonMs);
        QTRY_VERIFY(stage.shelf.listRequests() >= before + 2);
        QVERIFY2(stage.program.banner().isEmpty(), qPrintable(stage.program.banner()));
        QCOMPARE(stage.program.status(), status);
    }
};

VESTIBULE_WINDOW_TEST(QuietRefreshTest)
#include "tst_quietrefresh.moc"
