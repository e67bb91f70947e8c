// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/invitespage.h"

#include "support/patience.h"
#include "support/roundtrip.h"
#include "support/testentry.h"
#include "support/window/dialogprobe.h"
#include "support/window/program.h"
#include "support/window/shelf.h"
#include "ui/list/invitesheader.h"
#include "ui/search/filterbar.h"
#include "ui/search/filtermenu.h"
#include "ui/widgets/notelabel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QScrollBar>

using namespace Vestibule;
using State = InvitePager::State;

/// The list's states over a server that does as it is told.
class InvitesPageTest : public TestCase
{
    Q_OBJECT

    /// A program that has read the first page of a shelf.
    struct Stage
    {
        explicit Stage(int count)
            : shelf(count)
            , program(Program::at(shelf.server, QStringLiteral("sk-admin-test")))
        { }

        void start() { program.connection.start(); }
        [[nodiscard]] State state() const { return program.connection.session()->pager()->state(); }
        [[nodiscard]] QString title() const
        {
            return program.overlay()->isVisible() ? program.overlay()->accessibleName() : QString();
        }
        void scrollTo(int row) const
        {
            auto *bar = program.view()->verticalScrollBar();
            program.view()->selectRowAt(row);
            bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        }
        /// Everything a person may do to a window without meaning the list.
        void fidget()
        {
            for (int i = 0; i < 12; ++i) {
                program.window.resize(700 + 40 * (i % 3), 400 + 50 * (i % 4));
                auto *bar = program.view()->verticalScrollBar();
                bar->triggerAction(i % 2 == 0 ? QAbstractSlider::SliderToMaximum
                                              : QAbstractSlider::SliderToMinimum);
                QTest::qWait(1);
            }
        }

        Shelf shelf;
        Program program;
    };

    static Step trouble()
    {
        return Step::json(500, errorJson("broken", "server_error"))
            .header("x-should-retry", "false")
            .header("x-request-id", "req_trouble");
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aRefusedKeyIsToldWithWhatHelps()
    {
        Stage stage(3);
        stage.shelf.nextList(
            Step::json(401, errorJson("Incorrect key")).header("x-request-id", "req_refused"));
        stage.start();
        QTRY_COMPARE(stage.state(), State::Failed);
        QVERIFY(stage.program.banner().contains(QLatin1String("did not accept the admin key")));
        QVERIFY(stage.program.banner().contains(QLatin1String("req_refused")));
        QTRY_COMPARE(stage.program.status(), QStringLiteral("Nothing could be loaded"));
        QTRY_VERIFY(stage.program.overlay()->isVisible());
        stage.fidget();
        QCOMPARE(stage.shelf.listRequests(), 1);
        QVERIFY(press(stage.program.page(), QStringLiteral("Change Key…")));
        QVERIFY(stage.program.isWelcoming());
        QVERIFY(
            press(stage.program.connection.welcomePage(), QStringLiteral("Back to the Invites")));
        QVERIFY(!stage.program.isWelcoming());
    }

    void aFailingServerIsAskedAgainByRetryAlone()
    {
        Stage stage(250);
        stage.shelf.nextList(trouble(), 2);
        stage.start();
        QTRY_COMPARE(stage.state(), State::Failed);
        stage.fidget();
        QCOMPARE(stage.shelf.listRequests(), 1);
        QVERIFY(press(stage.program.page(), QStringLiteral("Try Again")));
        QTRY_COMPARE(stage.shelf.listRequests(), 2);
        QTRY_COMPARE(stage.state(), State::Failed);
        QTRY_VERIFY(canPress(stage.program.statusLine(), QStringLiteral("Try Again")));
        QVERIFY(press(stage.program.statusLine(), QStringLiteral("Try Again")));
        QTRY_COMPARE(stage.program.shown(), 100);
        QTRY_VERIFY(!stage.program.overlay()->isVisible());
        QVERIFY(stage.program.banner().isEmpty());
    }

    void aLaterPageThatFailsKeepsWhatIsThere()
    {
        Stage stage(250);
        stage.start();
        QTRY_COMPARE(stage.program.shown(), 100);
        stage.shelf.nextList(trouble());
        stage.scrollTo(99);
        QTRY_COMPARE(stage.program.status(), QStringLiteral("Could not load more"));
        QVERIFY(stage.program.banner().contains(QLatin1String("req_trouble")));
        QCOMPARE(stage.program.shown(), 100);
        const int asked = stage.shelf.listRequests();
        stage.fidget();
        QCOMPARE(stage.shelf.listRequests(), asked);
        QVERIFY(press(stage.program.statusLine(), QStringLiteral("Try Again")));
        QTRY_VERIFY(stage.program.shown() >= 200);
        QVERIFY(stage.program.banner().isEmpty());
    }

    void aRestThatTheApiAsksForIsCountedDown()
    {
        Stage stage(250);
        stage.shelf.nextList(
            Step::json(429, errorJson("Too many", "requests")).header("retry-after", "42"));
        stage.start();
        QTRY_VERIFY(stage.program.status().startsWith(QLatin1String("Waiting 4")));
        const QString first = stage.program.status();
        QVERIFY(first.endsWith(QLatin1String(" s: the API asked to slow down.")));
        QTRY_VERIFY(stage.program.status() != first); // the seconds go by
        QVERIFY(stage.program.banner().isEmpty()); // a wait is no failure
        QVERIFY(press(stage.program.statusLine(), QStringLiteral("Cancel")));
        QTRY_COMPARE(stage.state(), State::Idle);
        QTRY_COMPARE(stage.program.status(), QStringLiteral("Nothing loaded yet"));
        stage.program.window.resize(800, 500);
        QVERIFY(makeRoundTrip(stage.shelf.server));
        QCOMPARE(stage.shelf.listRequests(), 1);
    }

    void aShortRestEndsByItself()
    {
        Stage stage(3);
        stage.shelf.nextList(
            Step::json(429, errorJson("Too many", "requests")).header("retry-after-ms", "5"));
        stage.start();
        QTRY_COMPARE(stage.program.status(), QStringLiteral("All 3 invites"));
        QCOMPARE(stage.shelf.listRequests(), 2);
    }

    void anEmptyOrganizationSaysWhatToDo()
    {
        Stage stage(0);
        stage.start();
        QTRY_COMPARE(stage.title(), QStringLiteral("No invites yet"));
        QCOMPARE(stage.program.status(), QStringLiteral("No invites"));
        QVERIFY(press(stage.program.overlay(), QStringLiteral("Invite…")));
        QCOMPARE(stage.program.window.findChildren<QDialog *>().size(), 1);
    }

    void nothingFoundIsSaidAtTheEnd()
    {
        Stage stage(20);
        stage.start();
        QTRY_COMPARE(stage.program.shown(), 20);
        QTest::keyClicks(stage.program.page()->search(), QStringLiteral("nobody"));
        QTRY_COMPARE(stage.title(), QStringLiteral("No invite matches"));
        QVERIFY(press(stage.program.overlay(), QStringLiteral("Clear Filter")));
        QCOMPARE(stage.program.shown(), 20);
        QTRY_VERIFY(!stage.program.overlay()->isVisible());
        QVERIFY(stage.program.page()->search()->text().isEmpty());
        QTRY_COMPARE(stage.program.status(), QStringLiteral("All 20 invites"));
    }

    void rowsThatCannotBeReadAreCounted()
    {
        Stage stage(0);
        stage.shelf.nextList(
            Step::list({inviteJson("invite-1", "a@example.com"), R"({"object":"x"})"}));
        stage.start();
        QTRY_COMPARE(stage.program.shown(), 1);
        const auto labels = stage.program.statusLine()->findChildren<QLabel *>();
        QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QLatin1String("could not be read"));
        }));
    }

    void aFilterOverPartOfTheListLoadsOn()
    {
        Stage stage(450);
        stage.start();
        QTRY_COMPARE(stage.program.shown(), 100);
        stage.shelf.setHeld(true);
        QTest::keyClicks(stage.program.page()->search(), QStringLiteral("nobody"));
        for (int page = 2; page <= 5; ++page) {
            QTRY_COMPARE(stage.shelf.listRequests(), page);
            QTRY_COMPARE(stage.title(), QStringLiteral("Searching…"));
            // The page before may still be on its way into the table.
            QTRY_COMPARE(stage.program.status(),
                         QStringLiteral("Searching… %1 loaded so far").arg(100 * (page - 1)));
            stage.shelf.server.release();
        }
        QTRY_COMPARE(stage.title(), QStringLiteral("No invite matches"));
        QCOMPARE(stage.program.status(), QStringLiteral("Showing 0 of 450 invites"));
    }

    void aSearchCutShortNeverSaysThatThereIsNothing()
    {
        Stage stage(450);
        stage.start();
        QTRY_COMPARE(stage.program.shown(), 100);
        stage.shelf.setHeld(true);
        QTest::keyClicks(stage.program.page()->search(), QStringLiteral("nobody"));
        QTRY_COMPARE(stage.shelf.listRequests(), 2);
        QVERIFY(press(stage.program.statusLine(), QStringLiteral("Cancel")));
        QTRY_COMPARE(stage.title(), QStringLiteral("No match so far"));
        stage.shelf.setHeld(false);
        stage.shelf.server.release();
        stage.program.window.resize(800, 500);
        QVERIFY(makeRoundTrip(stage.shelf.server));
        QCOMPARE(stage.program.connection.session()->invites()->rowCount(), 100);
        QCOMPARE(stage.shelf.listRequests(), 2);
        QVERIFY(press(stage.program.overlay(), QStringLiteral("Load All")));
        QTRY_COMPARE(stage.title(), QStringLiteral("No invite matches"));
    }

    void aSearchThatFailsSaysSo()
    {
        Stage stage(250);
        stage.start();
        QTRY_COMPARE(stage.program.shown(), 100);
        stage.shelf.nextList(trouble());
        QTest::keyClicks(stage.program.page()->search(), QStringLiteral("nobody"));
        QTRY_COMPARE(stage.state(), State::Failed);
        QTRY_COMPARE(stage.title(), QStringLiteral("No match so far"));
        QVERIFY(press(stage.program.overlay(), QStringLiteral("Try Again")));
        QTRY_COMPARE(stage.title(), QStringLiteral("No invite matches"));
        QCOMPARE(stage.program.connection.session()->invites()->rowCount(), 250);
    }

    void aSortOverPartOfTheListLoadsOn()
    {
        Stage stage(250);
        stage.start();
        QTRY_COMPARE(stage.program.shown(), 100);
        stage.shelf.setHeld(true);
        stage.program.view()->columns()->setSortIndicator(InviteTableModel::EmailColumn,
                                                          Qt::DescendingOrder);
        QTRY_COMPARE(stage.program.status(),
                     QStringLiteral("Loading the rest to sort it… 100 loaded so far"));
        stage.shelf.setHeld(false);
        stage.shelf.server.release();
        QTRY_COMPARE(stage.program.status(), QStringLiteral("All 250 invites"));
        QTRY_COMPARE(stage.program.rows()->inviteAt(0).id, QStringLiteral("invite-10249"));
    }

    void aStatusChosenFilters()
    {
        Stage stage(30);
        stage.shelf.status.insert("invite-10004", "accepted");
        stage.start();
        QTRY_COMPARE(stage.program.shown(), 30);
        auto *menu = stage.program.page()->findChild<FilterMenu *>();
        emit menu->aboutToShow();
        menu->actions().constFirst()->menu()->actions().at(1)->trigger(); // Status, Accepted
        QCOMPARE(stage.program.page()->search()->text(), QStringLiteral("status:accepted"));
        QTRY_COMPARE(stage.program.shown(), 1);
        QTRY_VERIFY(stage.program.window.commands()->clearFilter->isEnabled());
        stage.program.window.commands()->clearFilter->trigger();
        QTRY_COMPARE(stage.program.shown(), 30);
        QVERIFY(stage.program.page()->search()->text().isEmpty());
    }

    void loadAllGoesToTheEndAndCancelKeepsWhatCame()
    {
        Stage stage(750);
        stage.start();
        QTRY_COMPARE(stage.program.shown(), 100);
        stage.shelf.setHeld(true);
        QTRY_VERIFY(canPress(stage.program.statusLine(), QStringLiteral("Load All")));
        QVERIFY(press(stage.program.statusLine(), QStringLiteral("Load All")));
        for (int page = 2; page <= 3; ++page) {
            QTRY_COMPARE(stage.shelf.listRequests(), page);
            stage.shelf.server.release();
        }
        QTRY_COMPARE(stage.program.status(), QStringLiteral("Loading all… 300 loaded so far"));
        QVERIFY(press(stage.program.statusLine(), QStringLiteral("Cancel")));
        QCOMPARE(stage.state(), State::Idle);
        QTRY_COMPARE(stage.program.status(),
                     QStringLiteral("Showing 300 of 300 loaded, more on the server"));
        stage.shelf.setHeld(false);
        stage.shelf.server.release();
        QVERIFY(press(stage.program.statusLine(), QStringLiteral("Load All")));
        QTRY_COMPARE(stage.program.status(), QStringLiteral("All 750 invites"));
    }

    void nothingCanBePressedBetweenTwoLists()
    {
        Stage stage(450);
        stage.start();
        QTRY_COMPARE(stage.program.shown(), 100);
        QTRY_VERIFY(canPress(stage.program.statusLine(), QStringLiteral("Load All")));
        emit stage.program.connection.sessionChanged(nullptr);
        QVERIFY(!press(stage.program.statusLine(), QStringLiteral("Load All")));
        QVERIFY(stage.program.status().isEmpty());
        QVERIFY(!stage.program.overlay()->isVisible());
        stage.program.page()->search()->setText(QStringLiteral("typed meanwhile"));
        emit stage.program.connection.sessionChanged(stage.program.connection.session());
        QTRY_COMPARE(stage.program.status(), QStringLiteral("Showing 0 of 450 invites"));
    }

    void anotherListOpensWhileThisOneLoads()
    {
        Stage stage(450);
        stage.start();
        QTRY_COMPARE(stage.program.shown(), 100);
        stage.program.connection.openDemo(10);
        stage.program.window.commands()->loadAll->trigger();
        QTRY_COMPARE(stage.program.status(), QStringLiteral("All 10 invites"));
        QCOMPARE(stage.program.shown(), 10);
    }

    void asksForNoPageThatNobodyLooksAt()
    {
        Stage stage(500);
        stage.start();
        QTRY_COMPARE(stage.program.shown(), 100);
        QTRY_COMPARE(stage.state(), State::Idle);
        stage.program.window.resize(880, 560);
        QVERIFY(makeRoundTrip(stage.shelf.server));
        QCOMPARE(stage.shelf.listRequests(), 1);
    }

    void asksForTheNextPageBeforeTheEndIsSeen()
    {
        Stage stage(500);
        stage.start();
        QTRY_COMPARE(stage.program.shown(), 100);
        auto *bar = stage.program.view()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        stage.shelf.setHeld(true);
        QTRY_COMPARE(stage.state(), State::Idle);
        // By the state, not by what has reached the server: that takes its time on a busy machine.
        while (stage.state() == State::Idle && bar->value() < bar->maximum()) {
            bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
            QTest::qWait(1);
        }
        QVERIFY(bar->value() < bar->maximum());
        QTRY_COMPARE(stage.shelf.listRequests(), 2);
        stage.shelf.setHeld(false);
        stage.shelf.server.release();
        QTRY_COMPARE(stage.program.shown(), 200);
        QTRY_COMPARE(stage.state(), State::Idle);
        QCOMPARE(stage.shelf.listRequests(), 2);
    }

    void aWordThatNoInviteBearsIsTold_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("told");
        const auto told = [](const char *typed, const char *meant) {
            return QStringLiteral("No invite has “%1”. Did you mean %2?")
                .arg(QLatin1String(typed), QLatin1String(meant));
        };
        QTest::newRow("status") << QStringLiteral("status:pendign")
                                << told("status:pendign", "status:pending");
        QTest::newRow("role, negated")
            << QStringLiteral("-role:onwer") << told("role:onwer", "-role:owner");
        QTest::newRow("one of two") << QStringLiteral("status:pending,accpeted")
                                    << told("status:accpeted", "status:accepted");
        QTest::newRow("borne by an invite alone") << QStringLiteral("status:halted") << QString();
        QTest::newRow("known, and borne by none") << QStringLiteral("role:owner") << QString();
    }
    // What takes access away is chosen from what is shown.
    void aWordThatNoInviteBearsIsTold()
    {
        QFETCH(QString, search);
        QFETCH(QString, told);
        Stage stage(150);
        stage.shelf.status.insert(stage.shelf.ids.constLast(), "halted");
        stage.shelf.setHeld(true);
        stage.start();
        QVERIFY(waitUntil([&stage] { return stage.shelf.listRequests() == 1; }));
        stage.program.page()->search()->setText(search);
        const auto note = [&stage] {
            QString text;
            const auto labels =
                stage.program.page()->findChild<FilterBar *>()->findChildren<NoteLabel *>();
            for (const NoteLabel *label : labels)
                text += label->isVisible() ? label->text() : QString();
            return text;
        };
        QVERIFY(!note().contains(QLatin1String("No invite has"))); // one that comes may bear it
        stage.shelf.setHeld(false);
        stage.shelf.server.release();
        QTRY_COMPARE(stage.state(), State::Complete); // a search reads to the end
        QTRY_COMPARE(note(), told);
        stage.program.page()->search()->setText(QStringLiteral("status:pending"));
        QTRY_COMPARE(note(), QString());
    }

    void theSkeletonComesLateAndGoes()
    {
        Stage stage(3);
        stage.shelf.setHeld(true);
        QElapsedTimer sinceStart;
        sinceStart.start();
        stage.start();
        QTRY_COMPARE(stage.title(), QStringLiteral("Loading invites"));
        QVERIFY(sinceStart.elapsed() >= 190); // a coarse timer of 200 ms; load makes it only later
        stage.shelf.server.release();
        QTRY_COMPARE(stage.program.shown(), 3);
        QTRY_VERIFY(!stage.program.overlay()->isVisible());
    }

    void selectedRowsAreCountedWhileThereIsAList()
    {
        Stage stage(5);
        stage.start();
        QTRY_COMPARE(stage.program.shown(), 5);
        const auto *count =
            stage.program.statusLine()->findChild<QLabel *>(QStringLiteral("statusSelected"));
        stage.program.view()->selectAll();
        QVERIFY(count->isVisible());
        QVERIFY(count->text().startsWith(QLatin1Char('5')));
        stage.program.page()->setSession(nullptr);
        QVERIFY(!count->isVisible());
    }

    void anOldListIsOfferedToBeReadAnew()
    {
        Shelf shelf(3);
        Program program(Program::at(shelf.server, QStringLiteral("sk-admin-test")));
        program.connection.start();
        QTRY_COMPARE(program.shown(), 3);
        const QDateTime now = QDateTime::currentDateTime();
        program.page()->judgeAge(now.addSecs(11 * 3600));
        QVERIFY(program.banner().isEmpty());
        const QDateTime late = now.addSecs(13 * 3600);
        program.page()->judgeAge(late);
        QVERIFY2(program.banner().startsWith(QStringLiteral("This list was read on ")),
                 qPrintable(program.banner()));
        const int requests = shelf.listRequests();
        QVERIFY(press(program.page(), QStringLiteral("Refresh")));
        QVERIFY(program.banner().isEmpty());
        QTRY_COMPARE(shelf.listRequests(), requests + 1);
        program.page()->judgeAge(QDateTime::currentDateTime());
        QVERIFY(program.banner().isEmpty());
    }

    void aQuickAnswerShowsNoSkeleton()
    {
        Stage stage(3);
        stage.start();
        QTRY_COMPARE(stage.program.status(), QStringLiteral("All 3 invites"));
        QTest::qWait(250);
        QVERIFY(!stage.program.overlay()->isVisible());
    }
};

VESTIBULE_WINDOW_TEST(InvitesPageTest)
#include "tst_invitespage.moc"
