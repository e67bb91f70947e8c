// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/earliersnapshot.h"
#include "session/listkeeper.h"
#include "support/patience.h"
#include "support/testentry.h"
#include "support/window/dialogprobe.h"
#include "support/window/program.h"
#include "support/window/shelf.h"
#include "ui/changes/changesstrip.h"
#include "ui/confirm/confirmdialog.h"
#include "ui/connection/keyfield.h"
#include "ui/list/listloader.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFutureWatcher>
#include <QLabel>
#include <QSignalSpy>
#include <QStyleOptionViewItem>

#include <algorithm>

using namespace Vestibule;
using State = InvitePager::State;

/// A list that is remembered from one start of the window to the next, over a server whose list
/// others change.
class RememberedListTest : public TestCase
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString file() const
    {
        return m_folder->filePath(QStringLiteral("settings.ini"));
    }
    [[nodiscard]] ListMemory memory() const
    {
        return ListMemory(m_folder->filePath(QStringLiteral("remembered")));
    }

    /// A start of the program that remembers.
    struct Stage
    {
        Stage(Shelf &list, const QString &settingsFile,
              const QString &key = QStringLiteral("sk-admin-test"))
            : shelf(list)
            , program(Program::at(list.server, key), settingsFile)
        {
            program.remember(true);
            program.connection.start();
            loaded = std::make_unique<QSignalSpy>(keeper(), &ListKeeper::loaded);
        }

        [[nodiscard]] Session *session() const { return program.connection.session(); }
        [[nodiscard]] ListKeeper *keeper() const { return session()->keeper(); }
        [[nodiscard]] InviteTableModel *invites() const { return session()->invites(); }
        [[nodiscard]] bool isLoaded() const
        {
            return loaded->count() > 0 || loaded->wait(kPatienceMs);
        }
        [[nodiscard]] ChangesStrip *strip() const
        {
            return program.page()->findChild<ChangesStrip *>();
        }
        [[nodiscard]] const Actions *actions() const { return program.window.commands(); }
        /// Left where the refresh of the start has failed, with nothing read anew, and with these
        /// rows selected.
        [[nodiscard]] bool hasSelected(int first, int last)
        {
            QItemSelectionModel *selection = program.view()->selectionModel();
            const QAbstractItemModel *rows = program.rows();
            selection->select({rows->index(first, 0), rows->index(last, rows->columnCount() - 1)},
                              QItemSelectionModel::ClearAndSelect);
            return invites()->isAsOf(first)
                && waitUntil([this] { return actions()->revoke->isEnabled(); });
        }
        /// What asks before a run, if anything does.
        [[nodiscard]] const ConfirmDialog *question() const
        {
            return program.window.findChild<ConfirmDialog *>();
        }
        [[nodiscard]] bool asks(const QString &words) const
        {
            const auto labels = question()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        }
        [[nodiscard]] QVariant address(int row, int role) const
        {
            return invites()->index(row, InviteTableModel::EmailColumn).data(role);
        }

        Shelf &shelf;
        Program program;
        std::unique_ptr<QSignalSpy> loaded;
    };

    /// The server fails the refresh of the next start.
    static void failNext(Shelf &shelf)
    {
        shelf.nextList(
            Step::json(500, errorJson("broken", "server_error")).header("x-should-retry", "false"));
    }

    static Step refusedKey()
    {
        return Step::json(
            401,
            errorJson("Incorrect API key provided", "invalid_request_error", "invalid_api_key"));
    }

    static QByteArrayList revoked(const Shelf &shelf)
    {
        QByteArrayList ids;
        for (const Request &request : shelf.server.requests()) {
            if (request.method == "DELETE")
                ids.append(request.path().split('/').last());
        }
        return ids;
    }

    /// A first start with a key, which reads the list to its end and is left.
    void keep(Shelf &shelf, const QString &key = QStringLiteral("sk-admin-test"))
    {
        const int keysBefore = card().keys;
        {
            Stage stage(shelf, file(), key);
            stage.program.page()->loader()->loadAll();
            QTRY_COMPARE(stage.session()->pager()->state(), State::Complete);
            QTRY_VERIFY(stage.session()->projects().has_value());
            QTRY_VERIFY(!stage.program.runs.organization().isEmpty());
        }
        // The end waits for no slow drive; the list is there a little later.
        QTRY_COMPARE(card().keys, keysBefore + 1);
        QTRY_COMPARE(memory().status().size(), 1);
    }

    /// What is remembered, if anything is.
    [[nodiscard]] RememberedCard card() const { return memory().status().value(0); }

private slots:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theNextStartShowsItBeforeAnyAnswer()
    {
        Shelf shelf(250);
        keep(shelf);
        QCOMPARE(memory().status().size(), 1);
        QCOMPARE(card().rows, 250);
        shelf.setHeld(true);
        Stage stage(shelf, file());
        QTRY_COMPARE(stage.program.shown(), 250);
        QVERIFY(stage.invites()->hasAsOfRows());
        QVERIFY(stage.invites()->isAsOf(249));
        QVERIFY2(stage.program.status().startsWith(QLatin1String("As of ")),
                 qPrintable(stage.program.status()));
        // Searched and sorted as any list.
        stage.program.page()->searchFor(QStringLiteral("invite-10199"));
        QTRY_COMPARE(stage.program.shown(), 1);
        stage.program.page()->clearFilter();
        QTRY_COMPARE(stage.program.shown(), 250);
        stage.program.view()->sortByColumn(InviteTableModel::EmailColumn, Qt::DescendingOrder);
        QTRY_COMPARE(stage.program.rows()->index(0, 0).data().toString(),
                     QStringLiteral("invite-10249@example.com"));
    }

    void theAnswersMakeItFresh()
    {
        Shelf shelf(250);
        keep(shelf);
        shelf.ids.prepend("invite-new");
        shelf.ids.removeAll("invite-10200");
        Stage stage(shelf, file());
        QVERIFY(stage.isLoaded());
        QTRY_VERIFY(!stage.invites()->hasAsOfRows());
        QTRY_COMPARE(stage.session()->pager()->state(), State::Complete);
        QCOMPARE(stage.program.shown(), 250);
        QCOMPARE(stage.invites()->rowOf(QStringLiteral("invite-new")), 0);
        QCOMPARE(stage.invites()->rowOf(QStringLiteral("invite-10200")), -1);
        QVERIFY(!stage.program.status().contains(QLatin1String("As of")));
        QTRY_VERIFY2(stage.strip()->text().endsWith(QLatin1String("1 new, 1 gone.")),
                     qPrintable(stage.strip()->text()));
    }

    void rowsSayThatTheyAreAsOfThenWithoutAColour()
    {
        Shelf shelf(20);
        keep(shelf);
        shelf.setHeld(true);
        Stage stage(shelf, file());
        QTRY_COMPARE(stage.program.shown(), 20);
        const QString said = stage.address(3, Qt::AccessibleTextRole).toString();
        QVERIFY2(said.startsWith(QLatin1String("invite-10003@example.com, as of ")),
                 qPrintable(said));
        QVERIFY(stage.address(3, Qt::ToolTipRole).toString().contains(QLatin1String("as of")));
        QVERIFY(stage.address(3, InviteTableModel::AsOfRole).toBool());
        const qint64 readAt = stage.address(3, InviteTableModel::ReadAtRole).toLongLong();
        QVERIFY(qAbs(readAt - QDateTime::currentSecsSinceEpoch()) < 60);
        stage.shelf.setHeld(false);
        stage.shelf.server.release();
        QTRY_VERIFY(!stage.invites()->hasAsOfRows());
        QCOMPARE(stage.address(3, Qt::AccessibleTextRole).toString(),
                 QStringLiteral("invite-10003@example.com"));
    }

    void aFailedRefreshLeavesItAsOfThen()
    {
        Shelf shelf(30);
        keep(shelf);
        failNext(shelf);
        Stage stage(shelf, file());
        QTRY_COMPARE(stage.session()->pager()->state(), State::Failed);
        QTRY_COMPARE(stage.program.shown(), 30); // with the next frame
        QVERIFY(stage.invites()->isAsOf(0));
        QVERIFY2(stage.program.status().startsWith(QLatin1String("As of ")),
                 qPrintable(stage.program.status()));
        QVERIFY(press(stage.program.page(), QStringLiteral("Try Again")));
        QTRY_VERIFY(!stage.invites()->hasAsOfRows());
    }

    // A view without rows asks for some; what it got would stand before what is remembered.
    void nothingIsAskedForBeforeItIsThere()
    {
        Shelf shelf(250);
        keep(shelf);
        shelf.ids.removeAll("invite-10200");
        Stage stage(shelf, file());
        QVERIFY(!stage.keeper()->isLoaded());
        stage.invites()->fetchMore({});
        QCOMPARE(stage.session()->pager()->state(), State::Idle);
        QVERIFY(stage.isLoaded());
        QTRY_COMPARE(stage.session()->pager()->state(), State::Complete);
        QCOMPARE(stage.invites()->rowOf(QStringLiteral("invite-10200")), -1);
    }

    void whoCannotWaitGetsAWholeListAllTheSame()
    {
        Shelf shelf(250);
        keep(shelf);
        shelf.ids.removeAll("invite-10200");
        Stage stage(shelf, file());
        QVERIFY(!stage.keeper()->isLoaded());
        stage.program.page()->loader()->loadAll();
        QVERIFY(stage.isLoaded());
        QTRY_COMPARE(stage.session()->pager()->state(), State::Complete);
        QTRY_COMPARE(stage.program.shown(), 249);
        QCOMPARE(stage.invites()->rowOf(QStringLiteral("invite-10200")), -1);
        QVERIFY(!stage.invites()->hasAsOfRows());
    }

    // A slow drive, or a processor with much to do.
    void whatComesAfterTheWholeListWasReadIsNotNeeded()
    {
        Shelf shelf(250);
        keep(shelf);
        shelf.ids.removeAll("invite-10200");
        {
            Stage stage(shelf, file());
            auto *remembered = stage.keeper()->findChild<QFutureWatcherBase *>();
            QVERIFY(remembered != nullptr);
            remembered->blockSignals(true);
            stage.program.page()->loader()->loadAll();
            QTRY_COMPARE(stage.session()->pager()->state(), State::Complete);
            QTRY_VERIFY(remembered->isFinished());
            QVERIFY(!stage.keeper()->isLoaded());
            remembered->blockSignals(false);
            emit remembered->finished();
            QVERIFY(stage.isLoaded());
            QVERIFY(!stage.invites()->hasAsOfRows());
            QCOMPARE(stage.invites()->rowOf(QStringLiteral("invite-10200")), -1);
            QCOMPARE(stage.invites()->rowCount(), 249);
            QVERIFY(stage.invites()->wholeAt() > 0);
        }
        QTRY_COMPARE(card().rows, 249); // what was read is kept all the same
    }

    void aDriveThatDoesNotAnswerHoldsNothingUp()
    {
        Shelf shelf(250);
        keep(shelf);
        shelf.ids.removeAll("invite-10200");
        {
            Stage stage(shelf, file());
            auto *remembered = stage.keeper()->findChild<QFutureWatcherBase *>();
            QVERIFY(remembered != nullptr);
            remembered->blockSignals(true);
            QTRY_COMPARE(stage.loaded->count(), 1);
            QTRY_COMPARE(stage.program.shown(), 100);
            QVERIFY(!stage.keeper()->isLoaded());
            QTRY_VERIFY(stage.invites()->canFetchMore({})); // by scrolling, as ever
            stage.invites()->fetchMore({});
            QTRY_COMPARE(stage.program.shown(), 200);
        }
        QCOMPARE(card().rows, 250); // not known, so nothing takes its place

        Stage stage(shelf, file());
        auto *remembered = stage.keeper()->findChild<QFutureWatcherBase *>();
        QVERIFY(remembered != nullptr);
        remembered->blockSignals(true);
        QTRY_COMPARE(stage.program.shown(), 100);
        QTRY_VERIFY(remembered->isFinished());
        remembered->blockSignals(false);
        emit remembered->finished();
        QVERIFY(stage.keeper()->isLoaded());
        QVERIFY(!stage.invites()->hasAsOfRows()); // what was read is newer
        QCOMPARE(stage.loaded->count(), 1);
        stage.program.page()->loader()->loadAll();
        QTRY_COMPARE(stage.session()->pager()->state(), State::Complete);
        QCOMPARE(stage.invites()->rowCount(), 249);
    }

    void whatADriveTellsLateIsStillOfUseWhereNothingWasRead()
    {
        Shelf shelf(250);
        keep(shelf);
        shelf.ids.removeAll("invite-10200");
        failNext(shelf);
        Stage stage(shelf, file());
        auto *remembered = stage.keeper()->findChild<QFutureWatcherBase *>();
        QVERIFY(remembered != nullptr);
        remembered->blockSignals(true);
        QTRY_COMPARE(stage.session()->pager()->state(), State::Failed);
        QTRY_VERIFY(remembered->isFinished());
        remembered->blockSignals(false);
        shelf.setHeld(true);
        emit remembered->finished();
        QTRY_COMPARE(stage.program.shown(), 250);
        QVERIFY(stage.invites()->isAsOf(249));
        shelf.setHeld(false);
        shelf.server.release();
        QTRY_COMPARE(stage.session()->pager()->state(), State::Complete);
        QCOMPARE(stage.invites()->rowOf(QStringLiteral("invite-10200")), -1);
        QVERIFY(!stage.invites()->hasAsOfRows());
    }

    void whatIsRevokedIsReadBeforeItIsAskedAbout()
    {
        Shelf shelf(450);
        keep(shelf);
        failNext(shelf);
        Stage stage(shelf, file());
        QTRY_COMPARE(stage.session()->pager()->state(), State::Failed);
        QTRY_COMPARE(stage.program.shown(), 450);
        shelf.status["invite-10003"] = "accepted";
        shelf.ids.removeAll("invite-10004");
        QVERIFY(stage.hasSelected(3, 5));
        const int listed = shelf.listRequests();
        stage.actions()->revoke->trigger();
        QTRY_VERIFY(stage.question() && canPress(stage.question(), QStringLiteral("Revoke")));
        const bool asksForOne = stage.asks(QStringLiteral("Revoke 1 invite(s)?"));
        const bool tellsAccepted = stage.asks(QStringLiteral("1 invite(s) have already been acc"));
        const bool tellsGone = stage.asks(QStringLiteral("1 are left out: they have been deleted"));
        QVERIFY(press(stage.question(), QStringLiteral("Revoke")));
        QTRY_VERIFY(revoked(shelf).contains("invite-10005"));
        QCOMPARE(revoked(shelf), QByteArrayList{"invite-10005"});
        QVERIFY(asksForOne && tellsAccepted && tellsGone);
        QCOMPARE(shelf.listRequests(), listed);
        QCOMPARE(stage.invites()->rowOf(QStringLiteral("invite-10004")), -1);
        QTRY_COMPARE(stage.invites()->rowOf(QStringLiteral("invite-10005")), -1);
    }

    void whatIsResentOrChangedAsWell()
    {
        Shelf shelf(450);
        keep(shelf);
        failNext(shelf);
        Stage stage(shelf, file());
        QTRY_COMPARE(stage.session()->pager()->state(), State::Failed);
        QTRY_COMPARE(stage.program.shown(), 450);
        shelf.status["invite-10003"] = "accepted";
        shelf.status["invite-10007"] = "accepted";
        QVERIFY(stage.hasSelected(3, 3));
        stage.actions()->resend->trigger();
        QTRY_VERIFY(stage.question() && stage.asks(QStringLiteral("There is nothing to resend")));
        QVERIFY(press(stage.question(), QStringLiteral("Close")));
        QTRY_VERIFY(stage.question() == nullptr);
        QVERIFY(stage.hasSelected(7, 7));
        stage.actions()->change->trigger();
        QTRY_VERIFY(stage.question() && stage.asks(QStringLiteral("There is nothing to change")));
        QCOMPARE(revoked(shelf), QByteArrayList());
    }

    void whereTheyAreManyTheListIsReadFirst()
    {
        Shelf shelf(450);
        keep(shelf);
        failNext(shelf);
        Stage stage(shelf, file());
        QTRY_COMPARE(stage.session()->pager()->state(), State::Failed);
        QTRY_COMPARE(stage.program.shown(), 450);
        shelf.status["invite-10003"] = "accepted";
        shelf.setHeld(true);
        QVERIFY(stage.hasSelected(0, 6));
        const int listed = shelf.listRequests();
        stage.actions()->revoke->trigger();
        QTRY_COMPARE(shelf.listRequests(), listed + 1);
        QVERIFY(stage.question() != nullptr);
        QVERIFY(!canPress(stage.question(), QStringLiteral("Revoke")));
        QVERIFY(press(stage.question(), QStringLiteral("Close"))); // or do it later
        QTRY_VERIFY(stage.question() == nullptr);
        stage.actions()->revoke->trigger();
        shelf.setHeld(false);
        shelf.server.release();
        QTRY_VERIFY(stage.asks(QStringLiteral("Revoke 6 invite(s)?")));
        QCOMPARE(shelf.listRequests(), listed + 5);
        QCOMPARE(shelf.server.requestCount("DELETE"), 0);
    }

    void whatCannotBeReadIsNotActedOn()
    {
        Shelf shelf(450);
        keep(shelf);
        failNext(shelf);
        Stage stage(shelf, file());
        QTRY_COMPARE(stage.session()->pager()->state(), State::Failed);
        QTRY_COMPARE(stage.program.shown(), 450);
        QVERIFY(stage.hasSelected(3, 3));
        shelf.server.answerAside(
            "/v1/organization/invites/invite-10003",
            Step::json(500, errorJson("broken", "server_error")).header("x-should-retry", "false"));
        stage.actions()->revoke->trigger();
        QTRY_VERIFY(stage.question() && canPress(stage.question(), QStringLiteral("Try Again")));
        QVERIFY(!canPress(stage.question(), QStringLiteral("Revoke")));
        QVERIFY(press(stage.question(), QStringLiteral("Try Again")));
        QTRY_VERIFY(canPress(stage.question(), QStringLiteral("Revoke 1")));
    }

    void whateverCallMeetsAnInvalidKeyWipesIt()
    {
        Shelf shelf(30);
        shelf.projects = {projectJson("proj_1", "Garden")};
        keep(shelf);
        keep(shelf, QStringLiteral("sk-admin-other"));
        QCOMPARE(card().keys, 2);
        {
            Stage stage(shelf, file());
            QTRY_COMPARE(stage.session()->pager()->state(), State::Complete);
            shelf.server.answerAside("/v1/organization/users", refusedKey());
            stage.session()->wantMembers();
            QTRY_COMPARE(card().keys, 1);
        }
        QCOMPARE(card().keys, 1); // nor does the end bring it back
        shelf.setHeld(true);
        {
            Stage stage(shelf, file());
            QVERIFY(stage.isLoaded());
            QCOMPARE(stage.program.shown(), 0);
        }
        Stage stage(shelf, file(), QStringLiteral("sk-admin-other"));
        QTRY_COMPARE(stage.program.shown(), 30);
        QVERIFY(stage.invites()->isAsOf(0));
    }

    // Typed once more, to be used or to be kept.
    void aTriedKeyThatIsInvalidIsWiped()
    {
        Shelf shelf(30);
        keep(shelf);
        QCOMPARE(memory().status().size(), 1);
        Program program(Program::at(shelf.server), file());
        program.remember(true);
        program.connection.start();
        QTRY_VERIFY(program.isWelcoming());
        shelf.nextList(refusedKey());
        auto *field = program.connection.welcomePage()->findChild<KeyField *>();
        QTest::keyClicks(field, QStringLiteral("sk-admin-test"));
        QVERIFY(press(program.connection.welcomePage(), QStringLiteral("Use for This Session")));
        QTRY_VERIFY(memory().status().isEmpty());
        QVERIFY(program.connection.session() == nullptr);
    }

    void aKeyThatTheDoctorFindsInvalidIsWiped()
    {
        Shelf shelf(30);
        keep(shelf);
        Stage stage(shelf, file());
        QTRY_COMPARE(stage.session()->pager()->state(), State::Complete);
        QCOMPARE(memory().status().size(), 1);
        stage.program.store(QStringLiteral("sk-admin-test")); // else the doctor asks for a keychain
        shelf.nextList(refusedKey());
        stage.actions()->findProblems->trigger();
        QTRY_VERIFY(memory().status().isEmpty());
    }

    void anInvalidKeySeesNothingAndIsWiped()
    {
        Shelf shelf(30);
        keep(shelf);
        shelf.nextList(Step::json(401, errorJson("Incorrect API key provided", "invalid_api_key")));
        {
            Stage stage(shelf, file());
            QVERIFY(stage.isLoaded());
            QTRY_COMPARE(stage.session()->pager()->state(), State::Failed);
            QTRY_COMPARE(stage.program.shown(), 0);
            QTRY_VERIFY(memory().status().isEmpty());
        }
        QVERIFY(memory().status().isEmpty()); // nor is anything saved at the end
    }

    void anotherKeySeesNothingOfIt()
    {
        Shelf shelf(30);
        keep(shelf);
        shelf.setHeld(true);
        Stage stage(shelf, file(), QStringLiteral("sk-admin-other"));
        QVERIFY(stage.isLoaded());
        QTRY_COMPARE(shelf.listRequests(), 2);
        QCOMPARE(stage.program.shown(), 0);
    }

    void twoKeysOfOneOrganizationShareIt()
    {
        Shelf shelf(30);
        shelf.projects = {projectJson("proj_1", "Garden")};
        keep(shelf);
        {
            Stage stage(shelf, file(), QStringLiteral("sk-admin-other"));
            QTRY_VERIFY(!stage.program.runs.organization().isEmpty());
            QTRY_COMPARE(stage.session()->pager()->state(), State::Complete);
        }
        QTRY_COMPARE(card().keys, 2);
        QTRY_COMPARE(memory().status().size(), 1);
    }

    void aDamagedOneIsNotThere()
    {
        Shelf shelf(30);
        keep(shelf);
        QFile damaged(card().path);
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(damaged.size() - 100));
        char byte = damaged.peek(1).front();
        byte = char(byte ^ 1); // another one, whatever it was
        QCOMPARE(damaged.write(&byte, 1), 1);
        damaged.close();
        shelf.setHeld(true);
        Stage stage(shelf, file());
        QVERIFY(stage.isLoaded());
        QTRY_COMPARE(shelf.listRequests(), 2);
        QCOMPARE(stage.program.shown(), 0);
    }

    void itIsSavedWhileTheProgramRuns()
    {
        Shelf shelf(30);
        Stage stage(shelf, file());
        const QSignalSpy kept(stage.keeper(), &ListKeeper::kept);
        QTRY_COMPARE(kept.count(), 1);
        QCOMPARE(card().rows, 30);
        stage.program.page()->removeInvite(QStringLiteral("none"));
        stage.invites()->remove(QStringLiteral("invite-10003"));
        QTRY_COMPARE(card().rows, 29);
    }

    void theFirstTimeASentenceTellsSo()
    {
        Shelf shelf(30);
        {
            Stage stage(shelf, file());
            QTRY_VERIFY(canPress(stage.strip(), QStringLiteral("Switch Off")));
            QVERIFY(press(stage.strip(), QStringLiteral("Switch Off")));
            QVERIFY(!stage.program.settings.preferences().remembersList);
            QVERIFY(!stage.program.window.commands()->rememberSnapshot->isChecked());
            QTRY_VERIFY(memory().status().isEmpty());
            QVERIFY(stage.program.banner().contains(QLatin1String("deleted")));
            stage.invites()->remove(QStringLiteral("invite-10003"));
        }
        QVERIFY(memory().status().isEmpty());
        {
            Stage stage(shelf, file());
            stage.program.window.commands()->rememberSnapshot->trigger();
            QVERIFY(stage.program.settings.preferences().remembersList);
            QTRY_COMPARE(memory().status().size(), 1);
            QVERIFY(!canPress(stage.strip(), QStringLiteral("Switch Off"))); // told once
        }
    }

    void theDemoIsNeverRemembered()
    {
        Program program({}, file());
        program.remember(true);
        program.connection.openDemo(50);
        QTRY_VERIFY(program.connection.session() != nullptr);
        QVERIFY(program.connection.session()->keeper() == nullptr);
        QTRY_COMPARE(program.connection.session()->pager()->state(), State::Complete);
        program.connection.setGate({});
        QVERIFY(memory().status().isEmpty());
    }

    void whatAnEarlierVersionKeptIsTakenOverAndErased()
    {
        Shelf shelf(30);
        InvitesSnapshot seen;
        {
            Program program(Program::at(shelf.server, QStringLiteral("sk-admin-test")), file());
            program.connection.start();
            QTRY_VERIFY(program.runs.journal() != nullptr);
            QTRY_COMPARE(program.connection.session()->pager()->state(), State::Complete);
            seen.takenAt = QDateTime::currentSecsSinceEpoch() - 3600;
            seen.whole = true;
            seen.append({QStringLiteral("invite-lost"),
                         QStringLiteral("lost@example.com"),
                         QStringLiteral("pending"),
                         {}});
            for (int i = 0; i < 30; ++i) {
                seen.append({QStringLiteral("invite-%1").arg(10'000 + i),
                             QStringLiteral("invite-%1@example.com").arg(10'000 + i),
                             QStringLiteral("accepted"),
                             {}});
            }
        }
        const QDir folder(m_folder->filePath(QStringLiteral("journals")));
        const QStringList journals = folder.entryList({QStringLiteral("*.sqlite")}, QDir::Files);
        QCOMPARE(journals.size(), 1);
        QVERIFY(Test::putEarlierSnapshot(folder.filePath(journals.constFirst()), seen));
        const auto bytes = [&] {
            QByteArray all;
            const QStringList names = folder.entryList(QDir::Files);
            for (const QString &name : names) {
                QFile part(folder.filePath(name));
                all += part.open(QIODevice::ReadOnly) ? part.readAll() : QByteArray();
            }
            return all;
        };
        QVERIFY(bytes().contains("lost@example.com"));
        {
            Stage stage(shelf, file());
            QTRY_VERIFY2(stage.strip()->text().contains(QLatin1String("1 gone")),
                         qPrintable(stage.strip()->text()));
        }
        QVERIFY(!bytes().contains("lost@example.com"));
    }
};

VESTIBULE_WINDOW_TEST(RememberedListTest)
#include "tst_rememberedlist.moc"
