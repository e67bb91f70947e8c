// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/activitydock.h"

#include "exchange/out/runcsv.h"
#include "models/activitymodel.h"
#include "models/draftmodel.h"
#include "support/patience.h"
#include "support/roundtrip.h"
#include "support/runsteps.h"
#include "support/statefulorganization.h"
#include "support/testentry.h"
#include "support/window/dialogprobe.h"
#include "support/window/program.h"
#include "ui/people/invitepeopledialog.h"
#include "ui/runs/runresultsfile.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

using namespace Vestibule;

namespace {

QString email(int number)
{
    return QStringLiteral("p%1@example.com").arg(number);
}

} // namespace

/// What was done and what came of it, read from a real journal in the whole window.
class ActivityDockTest : public TestCase
{
    Q_OBJECT

    struct Stage
    {
        explicit Stage(int count, bool shown = true)
            : program(Program::at(server, QStringLiteral("sk-admin-test")))
        {
            for (int i = 0; i < count; ++i)
                ids +=
                    organization.add(email(i), QStringLiteral("pending"), QStringLiteral("owner"));
            server.setHandler([this](const Request &r) { return organization.answer(r); });
            program.connection.start();
            ready = waitUntil([this] { return program.runs.isWritable(); });
            if (shown)
                program.window.commands()->activity->trigger();
        }
        [[nodiscard]] QTableView *table() const
        {
            return program.dock()->findChild<QTableView *>();
        }
        [[nodiscard]] ActivityModel *model() const { return program.dock()->model(); }
        [[nodiscard]] QString at(int row, int column) const
        {
            return model()->index(row, column).data().toString();
        }
        [[nodiscard]] bool run(const QList<RunStep> &steps)
        {
            program.runs.add(steps);
            return waitUntil([this] { return program.runs.isBusy(); })
                && waitUntil([this] { return !program.runs.isBusy(); });
        }
        [[nodiscard]] QList<RunStep> revokes(int count) const
        {
            QList<RunStep> steps;
            for (int i = 0; i < count; ++i)
                steps += stepOn(StepKind::Revoke, ids.at(i), email(i), QStringLiteral("owner"));
            return steps;
        }

        ScriptedServer server;
        StatefulOrganization organization;
        QStringList ids;
        Program program;
        bool ready = false;
    };

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void followsARun()
    {
        Stage stage(3);
        QVERIFY(stage.ready);
        QVERIFY(stage.program.dock()->isVisible());
        QVERIFY(stage.run(stage.revokes(3)));
        QTRY_COMPARE(stage.model()->rowCount(), 3);
        for (int row = 0; row < 3; ++row) // the latest first
            QTRY_COMPARE(stage.at(row, ActivityModel::OutcomeColumn), QStringLiteral("Revoked"));
        QCOMPARE(stage.at(0, ActivityModel::EmailColumn), email(2));
        const auto *choice = stage.program.dock()->findChild<QComboBox *>();
        QTRY_COMPARE(choice->count(), 2);
        QTRY_VERIFY(choice->itemText(1).endsWith(QStringLiteral(", revoking 3")));
    }

    void whatWasDoneWhileItWasClosedIsRight()
    {
        Stage stage(4, false);
        QVERIFY(stage.ready);
        QVERIFY(stage.run({createStep(QStringLiteral("one@example.org"))}));
        QTRY_COMPARE(stage.model()->rowCount(), 1);
        QVERIFY(!stage.program.dock()->isVisible());
        int deletes = 0;
        stage.server.setHandler([&](const Request &r) {
            const Step step = stage.organization.answer(r);
            deletes += r.method == "DELETE" ? 1 : 0;
            return r.method == "DELETE" && deletes == 2 ? step.hold() : step;
        });
        stage.program.runs.add(stage.revokes(4));
        QTRY_COMPARE(stage.model()->rowCount(), 5); // read while the second is under way
        QTRY_COMPARE(stage.at(2, ActivityModel::OutcomeColumn), QStringLiteral("In progress"));
        stage.server.release();
        // The runs are read after the rows in sight, of which there are none.
        QTRY_COMPARE(stage.program.dock()->runs().constFirst().counts.done, 4);
        stage.program.window.commands()->activity->trigger();
        QVERIFY(stage.program.dock()->isVisible());
        for (int row = 0; row < 4; ++row)
            QTRY_COMPARE(stage.at(row, ActivityModel::OutcomeColumn), QStringLiteral("Revoked"));
    }

    void aRevokedPersonIsInvitedAgain()
    {
        Stage stage(2);
        QVERIFY(stage.ready);
        const QStringList before = stage.organization.state();
        QVERIFY(stage.run(stage.revokes(2)));
        QTRY_COMPARE(stage.at(1, ActivityModel::OutcomeColumn), QStringLiteral("Revoked"));
        QVERIFY(!canPress(stage.program.dock(), QStringLiteral("Invite Again")));
        stage.table()->selectAll();
        QVERIFY(press(stage.program.dock(), QStringLiteral("Invite 2 People Again…")));
        auto *dialog = stage.program.window.findChild<InvitePeopleDialog *>();
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY(canPress(dialog, QStringLiteral("Invite 2 People")));
        QVERIFY(makeRoundTrip(stage.server));
        QCOMPARE(stage.organization.made(), 0); // nothing is sent by itself
        QVERIFY(press(dialog, QStringLiteral("Invite 2 People")));
        QTRY_COMPARE(stage.organization.state(), before); // with the role that they had
        QTRY_COMPARE(stage.model()->rowCount(), 4);
        QTRY_COMPARE(stage.at(0, ActivityModel::OutcomeColumn), QStringLiteral("Invited"));
    }

    void choosesARunAndFilters()
    {
        Stage stage(3);
        QVERIFY(stage.ready);
        QVERIFY(stage.run(stage.revokes(2)));
        QVERIFY(stage.run({createStep(QStringLiteral("one@example.org"))}));
        QTRY_COMPARE(stage.model()->rowCount(), 3);
        auto *choice = stage.program.dock()->findChild<QComboBox *>();
        QTRY_COMPARE(choice->count(), 3);
        choice->setCurrentIndex(1);
        QTRY_COMPARE(stage.model()->rowCount(), 1);
        QCOMPARE(stage.at(0, ActivityModel::EmailColumn), QStringLiteral("one@example.org"));
        choice->setCurrentIndex(0);
        QTRY_COMPARE(stage.model()->rowCount(), 3);
        stage.program.dock()->findChild<QLineEdit *>()->setText(QStringLiteral("P1@EXAMPLE"));
        QTRY_COMPARE(stage.model()->rowCount(), 1);
        QCOMPARE(stage.at(0, ActivityModel::EmailColumn), email(1));
    }

    void aRunThatBeginsIsFollowed()
    {
        Stage stage(3);
        QVERIFY(stage.ready);
        QVERIFY(stage.run(stage.revokes(2)));
        auto *choice = stage.program.dock()->findChild<QComboBox *>();
        QTRY_COMPARE(choice->count(), 2);
        choice->setCurrentIndex(1);
        QTRY_COMPARE(stage.model()->rowCount(), 2);
        QVERIFY(stage.run({createStep(QStringLiteral("one@example.org"))}));
        QTRY_COMPARE(choice->count(), 3);
        QCOMPARE(choice->currentIndex(), 1); // the new one
        QTRY_COMPARE(stage.model()->rowCount(), 1);
        choice->setCurrentIndex(2); // whoever reads an earlier one goes on with it
        QTRY_COMPARE(stage.model()->rowCount(), 2);
        QVERIFY(stage.run({createStep(QStringLiteral("two@example.org"))}));
        QTRY_COMPARE(choice->count(), 4);
        QCOMPARE(choice->currentIndex(), 3);
    }

    void whatCannotBeDoneSaysWhy()
    {
        Stage stage(3);
        QVERIFY(stage.ready);
        QVERIFY(stage.run(stage.revokes(2)));
        QTRY_COMPARE(stage.model()->rowCount(), 2);
        const QWidget *dock = stage.program.dock();
        for (const char *name : {"Invite Again", "Resume", "Copy as Command", "Save Results"}) {
            const QPushButton *button = buttonOf(dock, QLatin1String(name));
            QVERIFY2(button != nullptr && !button->isEnabled(), name);
            QVERIFY2(button->toolTip().contains(QStringLiteral("elect")), name);
            QVERIFY2(!button->accessibleDescription().isEmpty(), name);
        }
        auto *choice = stage.program.dock()->findChild<QComboBox *>();
        QTRY_COMPARE(choice->count(), 2);
        choice->setCurrentIndex(1);
        QVERIFY(buttonOf(dock, QStringLiteral("Save Results"))->toolTip().isEmpty());
        QTRY_VERIFY(buttonOf(dock, QStringLiteral("Resume"))
                        ->toolTip()
                        .contains(QStringLiteral("no step failed")));
    }

    void olderOnesComeAsOneScrolls()
    {
        Stage stage(0);
        QVERIFY(stage.ready);
        QList<RunStep> steps;
        for (int i = 0; i < 450; ++i)
            steps += createStep(email(i));
        QSignalSpy written(stage.program.runs.journal(), &Journal::changed);
        int answers = 0;
        stage.program.runs.journal()->addRun(
            steps, 1, this,
            [&answers](const JournalResult<Run> &, const QList<RunStep> &) { ++answers; });
        QTRY_COMPARE(answers, 1);
        QTRY_COMPARE(stage.model()->rowCount(), 200);
        stage.table()->scrollToBottom();
        QTRY_COMPARE(stage.model()->rowCount(), 400);
        stage.table()->scrollToBottom();
        QTRY_COMPARE(stage.model()->rowCount(), 450);
        QCOMPARE(stage.at(449, ActivityModel::EmailColumn), email(0));
    }

    void oneCellOrWholeRowsAreCopied()
    {
        Stage stage(2);
        QVERIFY(stage.ready);
        QVERIFY(stage.run(stage.revokes(2)));
        QTRY_COMPARE(stage.model()->rowCount(), 2);
        stage.table()->setFocus();
        stage.table()->setCurrentIndex(stage.model()->index(0, ActivityModel::InviteIdColumn));
        QTest::keyClick(stage.table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), stage.ids.at(1));
        stage.table()->selectAll();
        QTest::keyClick(stage.table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 1);
    }

    void theResultsAreWhatTheJournalHolds()
    {
        Stage stage(3);
        QVERIFY(stage.ready);
        QVERIFY(stage.run(stage.revokes(3)));
        QVERIFY(press(stage.program.runBar(), QStringLiteral("Save Results")));
        auto *dialog = stage.program.window.findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        const QString path = stage.program.folder.filePath(QStringLiteral("out.csv"));
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(stage.program.banner().contains(QStringLiteral("out.csv")));
        QBuffer wanted;
        QVERIFY(wanted.open(QIODevice::WriteOnly));
        bool read = false;
        stage.program.runs.journal()->readRun(stage.program.runs.player()->runId(), this,
                                              [&](const JournalResult<QList<RunStep>> &steps) {
                                                  read = steps && steps->size() == 3
                                                      && writeRunCsv(&wanted, *steps,
                                                                     CsvProfile::Spreadsheet);
                                              });
        QTRY_VERIFY(read);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), wanted.data());
    }

    void rowsLeftOutAreOpenedAgainAndStandInTheResults()
    {
        Stage stage(0);
        QVERIFY(stage.ready);
        LeftOutRow row{QStringLiteral("people.csv"), {}, QStringLiteral("“boss” is no role.")};
        row.draft.line = 7;
        row.draft.email = QStringLiteral("kim@example.com");
        row.draft.role = QStringLiteral("boss");
        row.draft.projects = QStringLiteral("none");
        stage.program.runs.add(
            {createStep(QStringLiteral("a@example.org")), createStep(QStringLiteral("b@x.org"))},
            {row});
        QTRY_COMPARE(stage.program.runBar()->title(), QStringLiteral("2 invited, 1 left out."));
        QVERIFY(press(stage.program.runBar(), QStringLiteral("Open the 1 Again…")));
        const auto dialog = [&stage] {
            return stage.program.window.findChild<InvitePeopleDialog *>();
        };
        QTRY_VERIFY(dialog() != nullptr);
        const auto *drafts = dialog()->findChild<DraftModel *>();
        QTRY_COMPARE(drafts->rowCount(), 1);
        QCOMPARE(drafts->draftAt(0), row.draft);
        delete dialog();
        // A run after it hides the bar's words, and those of an earlier session have none.
        QVERIFY(stage.run({createStep(QStringLiteral("c@example.org"))}));
        QVERIFY(stage.program.runBar()->text().contains(QStringLiteral("1 left out")));
        QVERIFY(!canPress(stage.program.runBar(), QStringLiteral("Open the 1 Again…")));
        auto *choice = stage.program.dock()->findChild<QComboBox *>();
        QTRY_COMPARE(choice->count(), 3);
        QVERIFY(!canPress(stage.program.dock(), QStringLiteral("Open 1 Left Out")));
        choice->setCurrentIndex(2);
        QVERIFY(choice->currentText().endsWith(QStringLiteral("inviting 2, 1 left out")));
        QVERIFY(press(stage.program.dock(), QStringLiteral("Open 1 Left Out")));
        QTRY_VERIFY(dialog() != nullptr);
        delete dialog();
        RunResultsFile results(&stage.program.window, &stage.program.settings);
        QSignalSpy saved(&results, &RunResultsFile::saved);
        const QString path = stage.program.folder.filePath(QStringLiteral("out.csv"));
        results.write(stage.program.runs.journal(), 1, path, CsvProfile::Data);
        QTRY_COMPARE(saved.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray last = file.readAll().trimmed().split('\n').constLast();
        QCOMPARE(last,
                 QByteArray("3,kim@example.com,create,boss,none,skipped,left-out,"
                            "“boss” is no role.,,,,,,7"));
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        Stage stage(1);
        QVERIFY(stage.ready);
        QVERIFY(stage.run(stage.revokes(1)));
        RunResultsFile results(&stage.program.window, &stage.program.settings);
        QSignalSpy failed(&results, &RunResultsFile::failed);
        results.write(stage.program.runs.journal(), 1,
                      stage.program.folder.filePath(QStringLiteral("none/out.csv")),
                      CsvProfile::Data);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!failed.constFirst().constFirst().toString().isEmpty());
    }

    void theHistoryIsForgottenWhenAsked()
    {
        Stage stage(3);
        QVERIFY(stage.ready);
        QVERIFY(stage.run(stage.revokes(3)));
        QTRY_VERIFY(canPress(stage.program.dock(), QStringLiteral("Clear Activity")));
        // At once: the dock may still show the run as it was a moment ago.
        QVERIFY(press(stage.program.dock(), QStringLiteral("Clear Activity")));
        QTRY_VERIFY(questionOf(&stage.program.window) != nullptr);
        QMessageBox *question = questionOf(&stage.program.window);
        QVERIFY(question->text().contains(QStringLiteral("3 step")));
        QVERIFY(question->defaultButton() == question->button(QMessageBox::Cancel));
        QVERIFY(press(question, QStringLiteral("Clear Activity")));
        QTRY_COMPARE(stage.model()->rowCount(), 0);
        auto *banner = stage.program.dock()->findChild<ErrorBanner *>();
        QTRY_VERIFY(banner->text().contains(QStringLiteral("Deleted 1 run")));
        QVERIFY(banner->text().contains(QStringLiteral("3 step")));
        QTRY_VERIFY(!canPress(stage.program.dock(), QStringLiteral("Clear Activity")));
    }

    void whatStandsAfterTheChosenRunWasForgotten()
    {
        Stage stage(1);
        QVERIFY(stage.ready);
        QVERIFY(stage.run(stage.revokes(1)));
        bool added = false; // and not begun, so it is kept
        stage.program.runs.journal()->addRun(
            {createStep(email(1)), createStep(email(2))}, 2, this,
            [&added](const JournalResult<Run> &, const QList<RunStep> &) { added = true; });
        QTRY_VERIFY(added);
        auto *choice = stage.program.dock()->findChild<QComboBox *>();
        QTRY_COMPARE(choice->count(), 3);
        choice->setCurrentIndex(2);
        QTRY_COMPARE(stage.model()->rowCount(), 1);
        QVERIFY(press(stage.program.dock(), QStringLiteral("Clear Activity")));
        QTRY_VERIFY(questionOf(&stage.program.window) != nullptr);
        QVERIFY(press(questionOf(&stage.program.window), QStringLiteral("Clear Activity")));
        QTRY_COMPARE(choice->count(), 2);
        QCOMPARE(choice->currentIndex(), 0);
        QTRY_COMPARE(stage.model()->rowCount(), 2);
    }

    void itsPlaceIsRemembered()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("settings.ini"));
        {
            Program program({}, file);
            program.connection.openDemo(20);
            QTRY_VERIFY(program.window.isShowingInvites());
            program.window.commands()->activity->trigger();
            program.window.addDockWidget(Qt::RightDockWidgetArea, program.dock());
            QVERIFY(program.dock()->isVisible());
            QTRY_VERIFY(program.runs.isWritable());
            program.window.close();
        }
        Program program({}, file);
        QVERIFY(!program.dock()->isVisible()); // there is no list yet
        program.connection.openDemo(20);
        QTRY_VERIFY(program.dock()->isVisible());
        QVERIFY(program.window.commands()->activity->isChecked());
        QCOMPARE(program.window.dockWidgetArea(program.dock()), Qt::RightDockWidgetArea);
    }
};

VESTIBULE_WINDOW_TEST(ActivityDockTest)
#include "tst_activitydock.moc"
