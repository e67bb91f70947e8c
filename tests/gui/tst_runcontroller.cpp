// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runcontroller.h"

#include "gui/dialogprobe.h"
#include "gui/program.h"
#include "support/jsonfixtures.h"
#include "support/runsteps.h"
#include "support/statefulorganization.h"
#include "support/testentry.h"

#include <QApplication>
#include <QSignalSpy>

using namespace Vestibule;

namespace {

QString key()
{
    return QStringLiteral("sk-admin-test");
}

QString email(int number)
{
    return QStringLiteral("p%1@example.com").arg(number);
}

} // namespace

/// Runs in the whole window, over a server that does what it is asked and a real journal.
class RunControllerTest : public QObject
{
    Q_OBJECT

    /// The server; outlives the programs that speak to it.
    struct Office
    {
        explicit Office(int count)
        {
            for (int i = 0; i < count; ++i)
                ids += organization.add(email(i));
            server.setHandler([this](const Request &request) { return answer(request); });
        }

        Step answer(const Request &request)
        {
            const bool change = request.method != "GET";
            changes += change ? 1 : 0;
            if (change && refusal && changes > refuseAfter)
                return *refusal;
            const Step step = organization.answer(request);
            return change && changes == holdChange ? step.hold() : step;
        }
        [[nodiscard]] Environment environment() const { return Program::at(server, key()); }
        [[nodiscard]] QString settingsFile() const
        {
            return folder.filePath(QStringLiteral("settings.ini"));
        }
        [[nodiscard]] QList<RunStep> revokes(int count) const
        {
            QList<RunStep> steps;
            for (int i = 0; i < count; ++i)
                steps += stepOn(StepKind::Revoke, ids.at(i), email(i));
            return steps;
        }

        QTemporaryDir folder;
        ScriptedServer server;
        StatefulOrganization organization;
        QStringList ids;
        int changes = 0; ///< POST and DELETE so far
        int holdChange = 0; ///< the answer to this one waits for release()
        int refuseAfter = 0;
        std::optional<Step> refusal;
    };

    /// A window over it; its journal and settings are those of the office.
    struct Stage
    {
        explicit Stage(Office &office)
            : program(office.environment(), office.settingsFile())
        {
            program.connection.start();
            ready = QTest::qWaitFor([this] { return program.shown() >= 0 && isJournalOpen(); });
        }
        [[nodiscard]] bool isJournalOpen() const { return program.runs.journal() != nullptr; }
        [[nodiscard]] bool waitForTitle(const QString &words) const
        {
            return QTest::qWaitFor([&] { return program.runBar()->title().contains(words); },
                                   10'000);
        }
        [[nodiscard]] QDialog *dialog() const
        {
            const auto dialogs = program.window.findChildren<QDialog *>(Qt::FindDirectChildrenOnly);
            for (QDialog *dialog : dialogs) {
                if (dialog->isVisible())
                    return dialog;
            }
            return nullptr;
        }

        Program program;
        bool ready = false;
    };

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aSelectionIsSentAgain()
    {
        Office office(4);
        Stage stage(office);
        QVERIFY(stage.ready);
        QTRY_COMPARE(stage.program.shown(), 4);
        const QStringList before = office.organization.state();
        stage.program.view()->selectRowAt(1);
        QTest::keyClick(stage.program.view(), Qt::Key_Down, Qt::ShiftModifier);
        const QStringList old = stage.program.view()->selectedIds();
        QCOMPARE(old.size(), 2);
        stage.program.window.commands()->resend->trigger();
        QVERIFY(press(stage.dialog(), QStringLiteral("Resend 2")));
        QVERIFY(stage.waitForTitle(QStringLiteral("2 sent again.")));
        QCOMPARE(office.organization.state(), before);
        QCOMPARE(office.organization.made(), 2);
        QTRY_COMPARE(stage.program.shown(), 4);
        for (const QString &id : old)
            QVERIFY(stage.program.rows()->rowOf(id) < 0); // live: the old rows are gone
        QVERIFY(press(stage.program.runBar(), QStringLiteral("Close")));
        QVERIFY(!stage.program.runBar()->isVisible());
    }

    void aRefusedKeyPausesAndAsks()
    {
        Office office(5);
        Stage stage(office);
        QVERIFY(stage.ready);
        office.refusal = Step::json(401, errorJson("Incorrect API key provided"));
        office.refuseAfter = 2;
        stage.program.runs.add(office.revokes(5));
        QVERIFY(stage.waitForTitle(QStringLiteral("Paused")));
        QVERIFY(canPress(stage.program.runBar(), QStringLiteral("Change Key…")));
        QCOMPARE(office.organization.ids().size(), 3);
        office.refusal.reset();
        QVERIFY(press(stage.program.runBar(), QStringLiteral("Try Again")));
        QVERIFY(stage.waitForTitle(QStringLiteral("5 revoked.")));
        QCOMPARE(office.organization.ids(), QStringList());
        QTRY_COMPARE(stage.program.shown(), 0);
    }

    void aCancelledRunCanBeResumed()
    {
        Office office(4);
        Stage stage(office);
        QVERIFY(stage.ready);
        office.holdChange = 2;
        stage.program.runs.add(office.revokes(4));
        QTRY_COMPARE(office.changes, 2);
        QVERIFY(press(stage.program.runBar(), QStringLiteral("Cancel")));
        office.server.release();
        QVERIFY(stage.waitForTitle(QStringLiteral("left")));
        QVERIFY(office.organization.ids().size() >= 2);
        QVERIFY(press(stage.program.runBar(), QStringLiteral("Resume")));
        QVERIFY(stage.waitForTitle(QStringLiteral("4 revoked.")));
        QCOMPARE(office.organization.ids(), QStringList());
    }

    void aPauseHoldsUntilItIsResumed()
    {
        Office office(4);
        Stage stage(office);
        QVERIFY(stage.ready);
        office.holdChange = 2;
        stage.program.runs.add(office.revokes(4));
        QTRY_COMPARE(office.changes, 2);
        QTRY_VERIFY(stage.program.window.commands()->pauseRun->isEnabled());
        stage.program.window.commands()->pauseRun->trigger();
        office.server.release();
        QVERIFY(stage.waitForTitle(QStringLiteral("Paused")));
        const int changes = office.changes;
        QTest::qWait(50);
        QCOMPARE(office.changes, changes);
        stage.program.window.commands()->pauseRun->trigger();
        QVERIFY(stage.waitForTitle(QStringLiteral("4 revoked.")));
    }

    void anInterruptedRunIsOfferedAtTheNextStart()
    {
        Office office(4);
        {
            Stage stage(office);
            QVERIFY(stage.ready);
            office.holdChange = 2;
            QList<RunStep> steps = office.revokes(3);
            steps += createStep(QStringLiteral("new@example.com"));
            stage.program.runs.add(steps);
            QTRY_COMPARE(office.changes, 2); // done on the server, its answer never comes
        }
        Stage again(office);
        QVERIFY(again.ready);
        QVERIFY(again.waitForTitle(QStringLiteral("was interrupted")));
        QVERIFY(again.program.runBar()->title().contains(QStringLiteral("1 done, 3 left")));
        QVERIFY(press(again.program.runBar(), QStringLiteral("Resume")));
        QVERIFY(again.waitForTitle(QStringLiteral("4 done.")));
        QCOMPARE(office.organization.made(), 1);
        QCOMPARE(office.organization.ids().size(), 2);
    }

    void notNowLeavesItToTheActivity()
    {
        Office office(3);
        {
            Stage stage(office);
            QVERIFY(stage.ready);
            office.holdChange = 1;
            stage.program.runs.add(office.revokes(3));
            QTRY_COMPARE(office.changes, 1);
        }
        {
            Stage stage(office);
            QVERIFY(stage.waitForTitle(QStringLiteral("was interrupted")));
            QVERIFY(press(stage.program.runBar(), QStringLiteral("Not Now")));
            QVERIFY(!stage.program.runBar()->isVisible());
        }
        Stage stage(office);
        QVERIFY(stage.ready);
        QTRY_COMPARE(stage.program.dock()->runs().size(), 1);
        QVERIFY(!stage.program.runBar()->isVisible());
        QVERIFY(stage.program.dock()->runs().constFirst().isUnfinished());
    }

    void aSecondRunWaitsForTheFirst()
    {
        Office office(4);
        Stage stage(office);
        QVERIFY(stage.ready);
        office.holdChange = 1;
        stage.program.runs.add(office.revokes(2));
        QTRY_COMPARE(office.changes, 1);
        stage.program.runs.add({createStep(QStringLiteral("later@example.com"))});
        QTRY_VERIFY(stage.program.runBar()->text().contains(QStringLiteral("1 more run")));
        QCOMPARE(office.changes, 1);
        office.server.release();
        QVERIFY(stage.waitForTitle(QStringLiteral("later@example.com was invited.")));
        QCOMPARE(office.organization.made(), 1);
        QCOMPARE(office.organization.ids().size(), 3);
    }

    void aRunThatWaitsSurvivesTheProgram()
    {
        Office office(4);
        {
            Stage stage(office);
            QVERIFY(stage.ready);
            office.holdChange = 1;
            stage.program.runs.add(office.revokes(2));
            QTRY_COMPARE(office.changes, 1);
            stage.program.runs.add({createStep(QStringLiteral("later@example.com"))});
            QTRY_VERIFY(stage.program.runBar()->text().contains(QStringLiteral("1 more run")));
        }
        Stage again(office);
        QVERIFY(again.waitForTitle(QStringLiteral("was interrupted")));
        QVERIFY(press(again.program.runBar(), QStringLiteral("Resume")));
        QVERIFY(again.waitForTitle(QStringLiteral("later@example.com was invited.")));
        QVERIFY(press(again.program.runBar(), QStringLiteral("Close")));
        QVERIFY(again.waitForTitle(QStringLiteral("was interrupted"))); // the other one
    }

    void quittingAsksAndSettlesWhatIsOut()
    {
        Office office(4);
        Stage stage(office);
        QVERIFY(stage.ready);
        office.holdChange = 2;
        stage.program.runs.add(office.revokes(4));
        QTRY_COMPARE(office.changes, 2);
        stage.program.window.close();
        QVERIFY(stage.program.window.isVisible());
        QVERIFY(press(questionOf(&stage.program.window), QStringLiteral("Keep Going")));
        stage.program.window.close();
        QVERIFY(press(questionOf(&stage.program.window), QStringLiteral("Stop and Quit")));
        QVERIFY(stage.program.window.isVisible());
        office.server.release();
        QTRY_VERIFY(!stage.program.window.isVisible());
        QCOMPARE(stage.program.runs.player()->state(), RunPlayer::State::Stopped);
        QCOMPARE(stage.program.runs.player()->counts().sent, 0);
        QVERIFY(stage.program.runs.player()->counts().queued >= 1);
    }

    void aSignalAsksNothingAndSettlesWhatIsOut()
    {
        Office office(4);
        Stage stage(office);
        QVERIFY(stage.ready);
        office.holdChange = 2;
        stage.program.runs.add(office.revokes(4));
        QTRY_COMPARE(office.changes, 2);
        stage.program.leave(); // as SIGTERM does
        QVERIFY(questionOf(&stage.program.window) == nullptr);
        office.server.release();
        QTRY_VERIFY(!stage.program.window.isVisible());
        QCOMPARE(stage.program.runs.player()->state(), RunPlayer::State::Paused);
        QCOMPARE(stage.program.runs.player()->counts().sent, 0);
        QVERIFY(stage.program.runs.player()->counts().queued >= 1);
    }

    void aSecondWindowReadsAndSaysWhy()
    {
        Office office(2);
        Stage first(office);
        QVERIFY(first.ready);
        Stage second(office);
        QVERIFY(second.ready);
        QVERIFY(!second.program.runs.isWritable());
        QVERIFY(!second.program.banner().isEmpty());
        const QAction *invite = second.program.window.commands()->invite;
        QVERIFY(!invite->isEnabled());
        QVERIFY(second.program.banner().contains(invite->toolTip()));
        second.program.runs.add(office.revokes(2));
        QTest::qWait(50);
        QCOMPARE(office.changes, 0);
    }

    void withoutAJournalNothingIsSent()
    {
        Office office(2);
        QFile file(office.folder.filePath(QStringLiteral("journals"))); // in the folder's place
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        Program program(office.environment(), office.settingsFile());
        program.connection.start();
        QTRY_VERIFY(!program.banner().isEmpty());
        QTRY_COMPARE(program.shown(), 2);
        QVERIFY(!program.window.commands()->invite->isEnabled());
        QVERIFY(program.window.commands()->exportList->isEnabled());
        program.view()->selectRowAt(0);
        QVERIFY(!program.window.commands()->revoke->isEnabled());
        program.runs.add(office.revokes(2));
        QTest::qWait(50);
        QCOMPARE(office.changes, 0);
    }

    void oneThatFailedIsRetried()
    {
        Office office(3);
        Stage stage(office);
        QVERIFY(stage.ready);
        office.refusal = Step::json(400, errorJson("Cannot do this"));
        office.refuseAfter = 1;
        QList<RunStep> steps{
            stepOn(StepKind::Resend, office.ids.at(0), email(0)),
        };
        steps += office.revokes(3).mid(1, 1);
        stage.program.runs.add(steps);
        QVERIFY(stage.waitForTitle(QStringLiteral("2 failed")));
        QVERIFY(stage.program.runBar()->text().contains(
            QStringLiteral("1 are revoked and not yet invited again")));
        office.refusal.reset();
        QVERIFY(press(stage.program.runBar(), QStringLiteral("Retry Failed")));
        QVERIFY(stage.waitForTitle(QStringLiteral("2 done.")));
        QCOMPARE(office.organization.ids().size(), 2);
        QCOMPARE(office.organization.made(), 1);
    }
};

VESTIBULE_WINDOW_TEST(RunControllerTest)
#include "tst_runcontroller.moc"
