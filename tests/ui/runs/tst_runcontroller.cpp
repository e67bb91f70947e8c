// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runcontroller.h"

#include "models/activitymodel.h"
#include "models/draftmodel.h"
#include "operations/runplan.h"
#include "support/jsonfixtures.h"
#include "support/patience.h"
#include "support/roundtrip.h"
#include "support/runsteps.h"
#include "support/statefulorganization.h"
#include "support/testentry.h"
#include "support/window/dialogprobe.h"
#include "support/window/program.h"
#include "ui/connection/keyfield.h"
#include "ui/people/invitepeopledialog.h"

#include <QApplication>
#include <QPointer>
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
class RunControllerTest : public TestCase
{
    Q_OBJECT

    /// The server; outlives the programs that speak to it.
    struct Office
    {
        explicit Office(int count)
        {
            for (int i = 0; i < count; ++i)
                ids += organization.add(email(i));
            server.setClock(systemClock());
            server.setHandler([this](const Request &request) { return answer(request); });
        }

        Step answer(const Request &request)
        {
            if (request.header("authorization") == "Bearer " + endedKey)
                return Step::json(401, errorJson("Incorrect API key provided"));
            if (request.header("authorization").endsWith(otherKey))
                return other.answer(request);
            const bool change = request.method != "GET";
            if (lost && request.method == "POST")
                return Step::resetAfterRequest();
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

        [[nodiscard]] QStringList journals() const
        {
            const QDir journals(folder.filePath(QStringLiteral("journals")));
            QStringList paths;
            const QStringList names = journals.entryList({QStringLiteral("*.sqlite")});
            for (const QString &name : names)
                paths += journals.filePath(name);
            return paths;
        }

        QTemporaryDir folder;
        ScriptedServer server;
        StatefulOrganization organization;
        StatefulOrganization other{QStringLiteral("other-")}; ///< behind the same address
        QByteArray endedKey; ///< refused from now on
        QByteArray otherKey{"of-the-other"}; ///< ends so
        QStringList ids;
        int changes = 0; ///< POST and DELETE so far
        int holdChange = 0; ///< the answer to this one waits for release()
        int refuseAfter = 0;
        bool lost = false; ///< nothing comes of a POST, and nobody hears of that
        std::optional<Step> refusal;
    };

    /// A window over it; its journal and settings are those of the office.
    struct Stage
    {
        explicit Stage(Office &office, bool keyFromKeychain = false)
            : program(keyFromKeychain ? Program::at(office.server) : office.environment(),
                      office.settingsFile())
        {
            if (keyFromKeychain) {
                program.store(key());
                program.settings.setKeyWasStored(true, program.origin);
            }
            program.connection.start();
            ready = waitUntil([this] { return program.shown() >= 0 && isJournalOpen(); });
        }
        /// As the dialog makes them, with roles and projects.
        [[nodiscard]] QList<RunStep> revokesOfTable(const QList<int> &people) const
        {
            const InviteTableModel *table = program.connection.session()->invites();
            QList<Invite> invites;
            for (int row = 0; row < table->rowCount(); ++row) {
                const Invite invite = table->inviteAt(row);
                for (const int person : people) {
                    if (invite.email == email(person))
                        invites.append(invite);
                }
            }
            return planRevoke(invites, std::nullopt).steps;
        }
        [[nodiscard]] bool isJournalOpen() const { return program.runs.journal() != nullptr; }
        /// As Change Key… does it; true when the next session has its journal, or asks about it.
        [[nodiscard]] bool changeKey(const QString &to)
        {
            program.window.commands()->changeKey->trigger();
            const auto *welcome = program.connection.welcomePage();
            welcome->findChild<KeyField *>()->setText(to);
            const QSignalSpy changed(&program.connection, &ConnectionController::sessionChanged);
            return press(welcome, QStringLiteral("Use for This Session")) && waitUntil([&] {
                       return changed.size() == 2 // the one before ended, the next one began
                           && (program.runs.journal() != nullptr
                               || questionOf(&program.window) != nullptr);
                   });
        }
        [[nodiscard]] bool waitForTitle(const QString &words) const
        {
            return waitUntil([&] { return program.runBar()->title().contains(words); });
        }
        /// As a person would, up to the question about the run.
        void leave(const QString &way)
        {
            const Actions *actions = program.window.commands();
            if (way == QLatin1String("demo")) {
                actions->openDemo->trigger();
            } else if (way == QLatin1String("forget")) {
                actions->forgetKey->trigger();
                QVERIFY(press(questionOf(&program.window), QStringLiteral("Forget Key")));
            } else {
                actions->changeKey->trigger();
                auto *field = program.connection.welcomePage()->findChild<KeyField *>();
                field->clear();
                QTest::keyClicks(field, QStringLiteral("sk-admin-another"));
                QVERIFY(press(program.connection.welcomePage(),
                              way == QLatin1String("keep")
                                  ? QStringLiteral("Save in")
                                  : QStringLiteral("Use for This Session")));
            }
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
        QVERIFY(stage.waitForTitle(QStringLiteral("2 resent.")));
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

    void anotherKeyGoesOn_data()
    {
        QTest::addColumn<bool>("resend");
        QTest::newRow("revokes") << false;
        QTest::newRow("half a resend") << true;
    }
    void anotherKeyGoesOn()
    {
        QFETCH(bool, resend);
        Office office(4);
        office.organization.addProject(QStringLiteral("proj_office"));
        Stage stage(office);
        QVERIFY(stage.ready);
        office.refusal = Step::json(401, errorJson("Incorrect API key provided"));
        office.refuseAfter = resend ? 1 : 2; // after the DELETE of the resend
        stage.program.runs.add(
            resend ? QList<RunStep>{stepOn(StepKind::Resend, office.ids.at(0), email(0))}
                   : office.revokes(4));
        QVERIFY(stage.waitForTitle(QStringLiteral("Paused")));
        office.refusal.reset();
        office.endedKey = key().toLatin1();
        QVERIFY(stage.changeKey(QStringLiteral("sk-admin-next")));
        QVERIFY(stage.program.runs.isWritable());
        QVERIFY(stage.waitForTitle(QStringLiteral("was interrupted")));
        QVERIFY(press(stage.program.runBar(), QStringLiteral("Resume")));
        QVERIFY(
            stage.waitForTitle(resend ? QStringLiteral("resent") : QStringLiteral("4 revoked.")));
        QCOMPARE(office.organization.made(), resend ? 1 : 0);
        QCOMPARE(office.organization.ids().size(), resend ? 4 : 0);
        QCOMPARE(office.journals().size(), 1);
    }

    void whoMayBeUnderWayIsNotReady()
    {
        Office office(1);
        office.lost = true;
        const QString who = QStringLiteral("new@example.com");
        {
            Stage stage(office);
            QVERIFY(stage.ready);
            stage.program.runs.setSearchPauseMs(5);
            stage.program.runs.add({createStep(who)});
            QTRY_VERIFY(stage.program.runs.player()->isEnded());
            QCOMPARE(stage.program.runs.player()->counts().unknown, 1);
        }
        office.lost = false;
        Stage stage(office);
        QVERIFY(stage.ready);
        QTRY_VERIFY(stage.program.window.commands()->invite->isEnabled());
        stage.program.window.commands()->invite->trigger();
        auto *dialog = qobject_cast<InvitePeopleDialog *>(stage.dialog());
        QVERIFY(dialog != nullptr);
        dialog->setAddresses(who + u'\n' + QStringLiteral("another@example.com"));
        const auto *drafts = dialog->findChild<DraftModel *>();
        QTRY_COMPARE(drafts->rowCount(), 2);
        QTRY_COMPARE(drafts->judgedAt(0).verdict, DraftVerdict::EarlierUnknown);
        QCOMPARE(drafts->judgedAt(0).earlierRun, 1);
        QCOMPARE(drafts->judgedAt(1).verdict, DraftVerdict::Ready);
        QVERIFY(press(dialog, QStringLiteral("Send Invite"))
                || press(dialog, QStringLiteral("Invite 1")));
        QTRY_COMPARE(office.organization.made(), 1);
        QCOMPARE(office.server.requestCount("POST"), 2);
    }

    void anUnfinishedRunIsAskedAbout_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("journals");
        QTest::newRow("another") << QStringLiteral("Another Organization") << 2;
        QTest::newRow("the same") << QStringLiteral("The Same Organization") << 1;
        QTest::newRow("not said") << QStringLiteral("Cancel") << 1;
    }
    void anUnfinishedRunIsAskedAbout()
    {
        QFETCH(QString, word);
        QFETCH(int, journals);
        Office office(3);
        Stage stage(office);
        QVERIFY(stage.ready);
        office.refusal = Step::json(401, errorJson("Incorrect API key provided"));
        office.refuseAfter = 1;
        stage.program.runs.add(office.revokes(3));
        QVERIFY(stage.waitForTitle(QStringLiteral("Paused")));
        QVERIFY(stage.changeKey(QStringLiteral("sk-admin-of-the-other")));
        QMessageBox *box = questionOf(&stage.program.window);
        QVERIFY(box != nullptr);
        QVERIFY2(box->text().contains(QStringLiteral("2 invite")), qPrintable(box->text()));
        QVERIFY(stage.program.runs.journal() == nullptr);
        stage.program.runs.add({createStep(QStringLiteral("new@example.com"))}); // waits
        QVERIFY(press(box, word));
        if (journals == 2) {
            QTRY_COMPARE(office.other.made(), 1);
        } else if (word == QStringLiteral("Cancel")) {
            QTRY_VERIFY(!stage.program.banner().isEmpty());
            QVERIFY(!stage.program.window.commands()->invite->isEnabled());
            QCOMPARE(office.other.made(), 0);
        } else {
            QTRY_VERIFY(stage.program.runs.isWritable());
        }
        QCOMPARE(office.journals().size(), journals);
    }

    void aHolderThatIsNamedIsSetAsideOnAWord()
    {
        Office office(2);
        {
            const Stage stage(office);
            QVERIFY(stage.ready);
        }
        const QString name = office.journals().constFirst() + QStringLiteral(".holder");
        QFile holder(name);
        QVERIFY(holder.open(QIODevice::WriteOnly));
        holder.write("77\nvestibule\nelsewhere\nid\nboot\n1795000000\npid:[1]\n");
        holder.close();
        Stage stage(office);
        QVERIFY(stage.ready);
        QVERIFY(!stage.program.runs.isWritable());
        QTRY_VERIFY(questionOf(&stage.program.window) != nullptr);
        QMessageBox *box = questionOf(&stage.program.window);
        QVERIFY(box->text().contains(QStringLiteral("process 77 on elsewhere")));
        QVERIFY(press(box, QStringLiteral("It Has Ended")));
        QTRY_VERIFY(stage.program.runs.isWritable());
        QVERIFY(!QFileInfo::exists(name));
        QVERIFY(stage.program.banner().isEmpty());
        QVERIFY(stage.program.window.commands()->invite->isEnabled());
    }

    void aCancelledRunCanBeResumed()
    {
        Office office(4);
        Stage stage(office);
        QVERIFY(stage.ready);
        office.holdChange = 2;
        stage.program.runs.add(office.revokes(4));
        QTRY_COMPARE(office.changes, 2);
        QVERIFY(press(stage.program.runBar(), QStringLiteral("Stop")));
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
        QVERIFY(makeRoundTrip(office.server));
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
        QVERIFY(press(questionOf(&stage.program.window), QStringLiteral("Keep Running")));
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
        const auto leave = [&] {
            stage.program.leave(); // as SIGTERM does
            QVERIFY(questionOf(&stage.program.window) == nullptr);
            office.server.release();
        };
        QCOMPARE(exitCodeOfLeaving(leave, 9'000), 0); // less than leave() waits for a server
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
        QVERIFY(makeRoundTrip(office.server));
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
        QVERIFY(makeRoundTrip(office.server));
        QCOMPARE(office.changes, 0);
    }

    void whatWouldTearARunDownAsksAsQuittingDoes_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"demo", "key", "keep", "forget"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }

    void whatWouldTearARunDownAsksAsQuittingDoes()
    {
        QFETCH(QString, way);
        Office office(4);
        Stage stage(office, way == QLatin1String("forget"));
        QVERIFY(stage.ready);
        office.holdChange = 2;
        stage.program.runs.add(office.revokes(4));
        QTRY_COMPARE(office.changes, 2);
        const QPointer<Session> session(stage.program.connection.session());

        stage.leave(way);
        QTRY_VERIFY(questionOf(&stage.program.window) != nullptr);
        QVERIFY(questionOf(&stage.program.window)->text().contains(QStringLiteral("are left")));
        QVERIFY(press(questionOf(&stage.program.window), QStringLiteral("Keep Running")));
        QTRY_VERIFY(questionOf(&stage.program.window) == nullptr);
        QVERIFY(!session.isNull());
        QVERIFY(stage.program.runs.isBusy());

        stage.leave(way);
        QTRY_VERIFY(questionOf(&stage.program.window) != nullptr);
        QVERIFY(press(questionOf(&stage.program.window), QStringLiteral("Stop the Run")));
        QVERIFY(!session.isNull()); // what is out settles first
        QVERIFY(stage.program.runs.isBusy());
        office.server.release();
        QTRY_VERIFY(session.isNull());
        QVERIFY(!stage.program.runs.isBusy());
        const int changes = office.changes;
        QVERIFY(makeRoundTrip(office.server));
        QCOMPARE(office.changes, changes);
        QVERIFY(changes < 4);
    }

    void whatIsAskedForWhileTheJournalOpensIsKept()
    {
        Office office(2);
        auto first = std::make_unique<Stage>(office);
        QVERIFY(first->ready);
        Program second(office.environment(), office.settingsFile());
        second.connection.start();
        QVERIFY(second.runs.journal() == nullptr); // it is being opened
        second.runs.add({createStep(QStringLiteral("early@example.com"))});
        QTRY_VERIFY2(second.banner().contains(QStringLiteral("1 invite")),
                     qPrintable(second.banner()));
        QCOMPARE(office.changes, 0);
        second.runs.add({createStep(QStringLiteral("later@example.com"))});
        QTRY_VERIFY(second.banner().contains(QStringLiteral("2 invite")));

        second.window.close(); // they would be lost
        QVERIFY(second.window.isVisible());
        QVERIFY(press(questionOf(&second.window), QStringLiteral("Keep")));

        first.reset();
        QVERIFY(press(second.page(), QStringLiteral("Try Again")));
        QTRY_COMPARE(office.organization.made(), 2);
        QTRY_VERIFY(!second.runs.isBusy());
        QVERIFY(second.runs.isWritable());
        QVERIFY2(second.banner().isEmpty(), qPrintable(second.banner()));
        QVERIFY(second.window.close());
    }

    void aQuitWhileTheJournalOpensLosesNothing()
    {
        Office office(2);
        {
            Program program(office.environment(), office.settingsFile());
            program.connection.start();
            program.runs.add({createStep(QStringLiteral("early@example.com"))});
            program.window.close();
            QVERIFY(press(questionOf(&program.window), QStringLiteral("Stop and Quit")));
            QTRY_VERIFY(!program.window.isVisible());
        }
        QCOMPARE(office.changes, 0);
        Stage stage(office);
        QVERIFY(stage.ready);
        QTRY_COMPARE(stage.program.dock()->runs().size(), 1);
        QCOMPARE(stage.program.dock()->runs().constFirst().counts.queued, 1);
    }

    void anotherOrganizationsRunIsNotOffered()
    {
        Office one(3);
        {
            Stage stage(one);
            QVERIFY(stage.ready);
            one.holdChange = 1;
            stage.program.runs.add(one.revokes(3));
            QTRY_COMPARE(one.changes, 1);
        }
        // The first journal's answer is under way while the other organization is opened.
        for (int time = 0; time < 20; ++time) {
            Program program(one.environment(), one.settingsFile());
            program.connection.start();
            QTRY_VERIFY(program.runs.isWritable()); // and asks what was interrupted
            program.connection.openDemo(10);
            QTRY_VERIFY(program.connection.session() != nullptr
                        && program.connection.session()->source() == Session::Source::Demo);
            QTRY_VERIFY(program.runs.isWritable());
            QTest::qWait(5);
            QVERIFY2(!program.runBar()->isVisible(), qPrintable(program.runBar()->title()));
        }
    }

    void aButtonThatIsNotOfferedDoesNothing()
    {
        Office office(2);
        Stage stage(office);
        QVERIFY(stage.ready);
        office.refusal = Step::json(400, errorJson("Cannot do this"));
        const auto pressAll = [&stage] {
            const auto buttons = stage.program.runBar()->findChildren<QPushButton *>();
            for (QPushButton *button : buttons) {
                if (!button->isVisible())
                    button->click();
            }
        };
        pressAll();
        stage.program.window.commands()->pauseRun->setEnabled(true);
        stage.program.window.commands()->pauseRun->trigger(); // there is no run
        QCOMPARE(office.changes, 0);
        office.holdChange = 1;
        office.refusal.reset();
        stage.program.runs.add(office.revokes(1));
        QTRY_COMPARE(office.changes, 1);
        pressAll();
        QVERIFY(makeRoundTrip(office.server));
        QCOMPARE(office.changes, 1);
        office.server.release();
        QVERIFY(stage.waitForTitle(QStringLiteral("was revoked")));
        pressAll();
        QVERIFY(makeRoundTrip(office.server));
        QCOMPARE(office.changes, 1);
        QVERIFY(stage.waitForTitle(QStringLiteral("was revoked")));
    }

    void invitingAgainTwiceSendsOnce()
    {
        Office office(2);
        Stage stage(office);
        QVERIFY(stage.ready);
        const QList<RunStep> again{createStep(email(7))};
        stage.program.runs.addChecked(again);
        QTRY_COMPARE(office.organization.made(), 1);
        QTRY_VERIFY(!stage.program.runs.isBusy());
        stage.program.runs.addChecked(again);
        QVERIFY(stage.waitForTitle(QStringLiteral("open invite")));
        QCOMPARE(office.organization.made(), 1);
    }

    void whatIsUnknownIsSentAgainAfterAQuestion()
    {
        Office office(2);
        Stage stage(office);
        QVERIFY(stage.ready);
        stage.program.runs.setSearchPauseMs(1);
        office.lost = true;
        stage.program.runs.add({createStep(QStringLiteral("new@example.com")),
                                stepOn(StepKind::Revoke, office.ids.at(0), email(0))});
        QVERIFY(stage.waitForTitle(QStringLiteral("1 unknown")));
        office.lost = false;
        QVERIFY(buttonOf(stage.program.runBar(), QStringLiteral("Retry Failed")) == nullptr);
        QVERIFY(press(stage.program.runBar(), QStringLiteral("Send Again")));
        QCOMPARE(stage.dialog() != nullptr, true);
        QVERIFY(press(stage.dialog(), QStringLiteral("Cancel")));
        QVERIFY(press(stage.program.runBar(), QStringLiteral("Send Again")));
        QVERIFY(press(stage.dialog(), QStringLiteral("Only Check Again")));
        QTRY_VERIFY(stage.program.runs.isBusy());
        QTRY_VERIFY(!stage.program.runs.isBusy());
        QCOMPARE(office.organization.made(), 0);
        QVERIFY(press(stage.program.runBar(), QStringLiteral("Send Again")));
        QVERIFY(press(stage.dialog(), QStringLiteral("Send Again")));
        QTRY_VERIFY(stage.program.runBar()->text().contains(QStringLiteral("checking again in")));
        const QString before = stage.program.runBar()->text();
        QTRY_VERIFY(stage.program.runBar()->text() != before); // it counts
        QVERIFY(press(stage.program.runBar(), QStringLiteral("Stop")));
        QTRY_VERIFY(!stage.program.runs.isBusy());
        const Clock later = [] { return systemClock()() + 61; };
        office.server.setClock(later);
        stage.program.connection.session()->service()->setLocalClock(later);
        stage.program.runs.askToSendAgain(stage.program.runs.player()->runId(), 1);
        QVERIFY(press(stage.dialog(), QStringLiteral("Send Again")));
        QTRY_COMPARE(office.organization.made(), 1);
        QVERIFY(stage.waitForTitle(QStringLiteral("2 done")));
    }

    void aClockThatIsOffIsTold()
    {
        Office office(2);
        office.server.setClock([] { return systemClock()() + 600; });
        Stage stage(office);
        QVERIFY(stage.ready);
        QTRY_VERIFY2(stage.program.banner().contains(QStringLiteral("10 minute(s) behind")),
                     qPrintable(stage.program.banner()));
    }

    void theCommonestReasonIsTold()
    {
        Office office(1);
        Stage stage(office);
        QVERIFY(stage.ready);
        office.refusal = Step::json(400, errorJson("Cannot do this"));
        QList<RunStep> steps;
        for (int i = 2; i < 5; ++i)
            steps += createStep(email(i));
        stage.program.runs.add(steps);
        QVERIFY(stage.waitForTitle(QStringLiteral("3 failed")));
        const RunStep &failed = stage.program.runs.player()->steps().constFirst();
        const QString reason = ActivityModel::reasonText(failed);
        QVERIFY(ActivityModel::outcomeText(failed).endsWith(reason));
        QVERIFY2(reason.endsWith(QStringLiteral("“Cannot do this”.")), qPrintable(reason));
        QCOMPARE(stage.program.runBar()->title(),
                 QStringLiteral("0 invited, 3 failed: %1 (3).").arg(reason.chopped(1)));
        office.refusal.reset();
        QVERIFY(press(stage.program.runBar(), QStringLiteral("Retry Failed")));
        QVERIFY(stage.waitForTitle(QStringLiteral("3 invited.")));
    }

    void aRunOfRevokesIsUndone_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("button") << false;
        QTest::newRow("Ctrl+Z") << true;
    }

    void aRunOfRevokesIsUndone()
    {
        QFETCH(bool, byKey);
        Office office(3);
        office.ids +=
            office.organization.add(email(3), QStringLiteral("pending"), QStringLiteral("owner"));
        Stage stage(office);
        QVERIFY(stage.ready);
        QTRY_COMPARE(stage.program.shown(), 4);
        const QStringList before = office.organization.state();
        const QAction *undo = stage.program.window.commands()->undo;
        QVERIFY(!undo->isEnabled());
        stage.program.runs.add(stage.revokesOfTable({0, 3}));
        QVERIFY(stage.waitForTitle(QStringLiteral("2 revoked.")));
        QVERIFY(undo->isEnabled());
        stage.program.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.program.window));
        auto *search = stage.program.window.invitesPage()->search();
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("x"));
        QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(stage.dialog() == nullptr); // it is the field's
        QVERIFY(search->text().isEmpty());
        if (byKey) {
            stage.program.view()->setFocus();
            QTest::keyClick(stage.program.view(), Qt::Key_Z, Qt::ControlModifier);
        } else {
            QVERIFY(press(stage.program.runBar(), QStringLiteral("Undo…")));
        }
        QVERIFY(qobject_cast<InvitePeopleDialog *>(stage.dialog()) != nullptr);
        QTRY_VERIFY(canPress(stage.dialog(), QStringLiteral("Invite 2 People")));
        QVERIFY(makeRoundTrip(office.server));
        QCOMPARE(office.organization.made(), 0);
        QVERIFY(press(stage.dialog(), QStringLiteral("Invite 2 People")));
        QTRY_COMPARE(office.organization.state(), before);
        QVERIFY(stage.waitForTitle(QStringLiteral("2 invited.")));
        QVERIFY(!undo->isEnabled());
        QVERIFY(undo->statusTip().contains(QStringLiteral("mail was sent")));
    }

    void whatCannotBeUndoneIsSaidByItsKey()
    {
        Office office(1);
        office.ids += office.organization.add(email(1), QStringLiteral("expired"));
        office.ids += office.organization.add(email(2), QStringLiteral("expired"));
        Stage stage(office);
        QVERIFY(stage.ready);
        QTRY_COMPARE(stage.program.shown(), 3);
        stage.program.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.program.window));
        const auto undo = [&stage] {
            stage.program.view()->setFocus();
            QTest::keyClick(stage.program.view(), Qt::Key_Z, Qt::ControlModifier);
            return stage.program.banner();
        };
        QVERIFY(undo().contains(QStringLiteral("nothing to undo in this session")));
        stage.program.runs.add({stepOn(StepKind::Revoke, office.ids.at(1), email(1))});
        QVERIFY(stage.waitForTitle(QStringLiteral("was revoked")));
        QVERIFY(!stage.program.banner().contains(QStringLiteral("Nothing was done"))); // any more
        QVERIFY(!canPress(stage.program.runBar(), QStringLiteral("Undo")));
        QVERIFY(undo().contains(QStringLiteral("had expired")));
        QVERIFY(stage.dialog() == nullptr);
        // Beside one that had not, it stands there left out.
        stage.program.runs.add({stepOn(StepKind::Revoke, office.ids.at(2), email(2)),
                                stepOn(StepKind::Revoke, office.ids.at(0), email(0))});
        QVERIFY(stage.waitForTitle(QStringLiteral("2 revoked.")));
        QVERIFY(press(stage.program.runBar(), QStringLiteral("Close"))); // undone all the same
        undo();
        QVERIFY(stage.dialog() != nullptr);
        const auto *drafts = stage.dialog()->findChild<DraftModel *>();
        QTRY_COMPARE(drafts->rowCount(), 2);
        QVERIFY(drafts->draftAt(0).leftOut);
        QCOMPARE(drafts->readyCount(), 1);
    }

    void whatIsUndoneIsSentAsItWas()
    {
        Office office(1);
        office.organization.addProject(QStringLiteral("proj_abc"));
        office.organization.addProject(QStringLiteral("proj_b"));
        Stage stage(office);
        QVERIFY(stage.ready);
        QTRY_COMPARE(stage.program.shown(), 1);
        RunStep step = createStep(email(8), QStringLiteral("owner"));
        step.invite.projects.kind = ProjectChoice::Kind::Chosen;
        step.invite.projects.chosen = {{QStringLiteral("proj_abc"), QStringLiteral("owner")},
                                       {QStringLiteral("proj_b"), QStringLiteral("member")}};
        stage.program.runs.add({step});
        QTRY_COMPARE(stage.program.shown(), 2);
        QVERIFY(stage.waitForTitle(QStringLiteral("was invited")));
        stage.program.runs.add(stage.revokesOfTable({8}));
        QVERIFY(stage.waitForTitle(QStringLiteral("was revoked")));
        QVERIFY(press(stage.program.runBar(), QStringLiteral("Undo…")));
        QTRY_VERIFY(canPress(stage.dialog(), QStringLiteral("Invite 1 People")));
        QVERIFY(press(stage.dialog(), QStringLiteral("Invite 1 People")));
        QTRY_COMPARE(office.organization.made(), 2);
        QByteArrayList sent;
        for (const Request &request : office.server.requests()) {
            if (request.method == "POST")
                sent += request.body;
        }
        QCOMPARE(sent.size(), 2);
        QVERIFY2(sent.at(0).contains("proj_abc"), sent.at(0).constData());
        QCOMPARE(sent.at(1), sent.at(0));
    }

    void whoWasJustInvitedIsUndoneToo()
    {
        Office office(1);
        Stage stage(office);
        QVERIFY(stage.ready);
        QTRY_COMPARE(stage.program.shown(), 1);
        stage.program.runs.add({createStep(email(8))});
        QTRY_COMPARE(stage.program.shown(), 2);
        QVERIFY(stage.waitForTitle(QStringLiteral("was invited")));
        const QString made = stage.program.runs.player()->steps().constFirst().newInviteId;
        stage.program.runs.add({stepOn(StepKind::Revoke, made, email(8))});
        QVERIFY(stage.waitForTitle(QStringLiteral("was revoked")));
        QVERIFY(press(stage.program.runBar(), QStringLiteral("Undo…")));
        const auto *drafts = stage.dialog()->findChild<DraftModel *>();
        QTRY_COMPARE(drafts->readyCount(), 1);
        QVERIFY(makeRoundTrip(office.server));
        QTRY_VERIFY(canPress(stage.dialog(), QStringLiteral("Invite")));
        QCOMPARE(drafts->readyCount(), 1); // what the journal knows does not stand against it
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
