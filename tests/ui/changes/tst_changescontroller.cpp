// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/changescontroller.h"

#include "support/patience.h"
#include "support/testentry.h"
#include "support/window/dialogprobe.h"
#include "support/window/program.h"
#include "support/window/shelf.h"
#include "ui/changes/changesstrip.h"
#include "ui/changes/gonedialog.h"
#include "ui/list/invitedelegate.h"
#include "ui/list/listloader.h"
#include "ui/list/rowlook.h"
#include "ui/look/changesign.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTreeView>

using namespace Vestibule;
using State = InvitePager::State;

/// What is told and marked after a refresh and at the next start, over a server whose list others
/// change.
class ChangesControllerTest : public TestCase
{
    Q_OBJECT

    /// A program that looks at a shelf; `settingsFile` lets a second one find what the first kept.
    struct Stage
    {
        explicit Stage(Shelf &list, const QString &settingsFile = {}, bool remembers = false)
            : shelf(list)
            , program(Program::at(list.server, QStringLiteral("sk-admin-test")), settingsFile)
            , taken(&program.changes, &ChangesController::snapshotTaken)
        {
            program.remember(remembers);
            program.connection.start();
        }

        [[nodiscard]] State state() const { return program.connection.session()->pager()->state(); }
        [[nodiscard]] ChangesStrip *strip() const
        {
            return program.page()->findChild<ChangesStrip *>();
        }
        [[nodiscard]] QString told() const { return strip()->text(); }
        [[nodiscard]] const InviteTableModel *invites() const
        {
            return program.connection.session()->invites();
        }
        [[nodiscard]] ListChange change(const QByteArray &id) const
        {
            return invites()->changeOf(invites()->rowOf(QString::fromLatin1(id)));
        }
        [[nodiscard]] QVariant address(const QByteArray &id, int role) const
        {
            const int row = invites()->rowOf(QString::fromLatin1(id));
            return invites()->index(row, InviteTableModel::EmailColumn).data(role);
        }
        void refresh() { QTest::keyClick(&program.window, Qt::Key_F5); }
        /// Without it the next refresh would have nothing to compare with.
        [[nodiscard]] bool tookSnapshots(int times)
        {
            return waitUntil([&] { return taken.count() >= times; });
        }

        Shelf &shelf;
        Program program;
        QSignalSpy taken;
    };

    /// A list whose first invites stand open; further down the fixtures' time is over.
    struct OpenShelf : Shelf
    {
        explicit OpenShelf(int count)
            : Shelf(count)
        {
            fresh = {"invite-10003", "invite-10004", "invite-10005"};
        }
    };

    /// What other administrators and the people themselves do.
    static void changeByOthers(Shelf &shelf)
    {
        shelf.ids.prepend("invite-new1");
        shelf.ids.prepend("invite-new2");
        shelf.status["invite-10003"] = "accepted";
        shelf.status["invite-10004"] = "expired";
        shelf.status["invite-10005"] = "expired";
        shelf.ids.removeAll("invite-10006");
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aRefreshTellsWhatHasChanged()
    {
        OpenShelf shelf(30);
        Stage stage(shelf);
        QVERIFY(stage.tookSnapshots(1));
        QVERIFY(stage.told().isEmpty());
        QVERIFY(!stage.program.window.commands()->showChanges->isEnabled());
        changeByOthers(shelf);
        stage.refresh();
        QVERIFY(stage.tookSnapshots(2));
        QVERIFY2(stage.told().endsWith(QLatin1String(": 2 new, 1 accepted, 2 expired, 1 gone.")),
                 qPrintable(stage.told()));
        QVERIFY(stage.told().startsWith(QLatin1String("Since ")));
        QCOMPARE(stage.change("invite-new1"), ListChange::New);
        QCOMPARE(stage.change("invite-10003"), ListChange::Accepted);
        QCOMPARE(stage.change("invite-10004"), ListChange::Expired);
        QCOMPARE(stage.change("invite-10007"), ListChange::None);
        // The next snapshot is compared with this one.
        stage.refresh();
        QVERIFY(stage.tookSnapshots(3));
        QVERIFY(stage.told().isEmpty());
        QCOMPARE(stage.change("invite-new1"), ListChange::None);
    }

    void marksAreSaidInWords()
    {
        OpenShelf shelf(10);
        Stage stage(shelf);
        QVERIFY(stage.tookSnapshots(1));
        changeByOthers(shelf);
        stage.refresh();
        QVERIFY(stage.tookSnapshots(2));
        const auto said = [&](const QByteArray &id) {
            return stage.address(id, Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(said("invite-new1"),
                 QStringLiteral("invite-new1@example.com, new since the last check"));
        QCOMPARE(said("invite-10003"),
                 QStringLiteral("invite-10003@example.com, accepted since the last check"));
        QCOMPARE(said("invite-10001"), QStringLiteral("invite-10001@example.com"));
        QVERIFY(stage.address("invite-10004", Qt::ToolTipRole)
                    .toString()
                    .contains(QLatin1String("expired since the last check")));
    }

    void marksDifferInShape()
    {
        QList<QImage> seen;
        for (const ListChange change : {ListChange::None, ListChange::New, ListChange::Accepted,
                                        ListChange::Expired, ListChange::Other}) {
            QImage image(16, 16, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            drawChangeSign(&painter, QRectF(2, 2, 12, 12), change, Qt::black);
            painter.end();
            QVERIFY(!seen.contains(image));
            seen.append(image);
        }
    }

    void newsIsBold()
    {
        struct Probe : InviteDelegate
        {
            using InviteDelegate::initStyleOption;
            using InviteDelegate::InviteDelegate;
        };
        struct Still : RowLook
        {
            bool isHovered(const QModelIndex &) const override { return false; }
            bool showsShortTimes() const override { return false; }
            double glow(const QModelIndex &) const override { return 0; }
        };
        OpenShelf shelf(10);
        Stage stage(shelf);
        QVERIFY(stage.tookSnapshots(1));
        changeByOthers(shelf);
        stage.refresh();
        QVERIFY(stage.tookSnapshots(2));
        const Still look;
        const Probe delegate(&look);
        const auto isBold = [&](const QByteArray &id, int column) {
            QStyleOptionViewItem option;
            const int row = stage.invites()->rowOf(QString::fromLatin1(id));
            delegate.initStyleOption(&option, stage.invites()->index(row, column));
            return option.font.bold();
        };
        QVERIFY(isBold("invite-new1", InviteTableModel::EmailColumn));
        QVERIFY(!isBold("invite-new1", InviteTableModel::StatusColumn));
        QVERIFY(!isBold("invite-new1", InviteTableModel::RoleColumn));
        QVERIFY(isBold("invite-10003", InviteTableModel::StatusColumn));
        QVERIFY(!isBold("invite-10003", InviteTableModel::EmailColumn));
        QVERIFY(!isBold("invite-10001", InviteTableModel::EmailColumn));
    }

    void showFiltersByKeyboard()
    {
        OpenShelf shelf(30);
        Stage stage(shelf);
        QVERIFY(stage.tookSnapshots(1));
        changeByOthers(shelf);
        stage.refresh();
        QVERIFY(stage.tookSnapshots(2));
        QTest::keyClick(&stage.program.window, Qt::Key_F7);
        QTRY_COMPARE(stage.program.shown(), 5);
        stage.program.page()->clearFilter();
        QTRY_COMPARE(stage.program.shown(), 31);
        buttonOf(stage.strip(), QStringLiteral("Show"))->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(stage.program.shown(), 5);
    }

    void namesThoseGone()
    {
        OpenShelf shelf(30);
        Stage stage(shelf);
        QVERIFY(stage.tookSnapshots(1));
        changeByOthers(shelf);
        stage.refresh();
        QVERIFY(stage.tookSnapshots(2));
        buttonOf(stage.strip(), QStringLiteral("Gone…"))->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        auto *dialog = stage.program.window.findChild<GoneDialog *>();
        QVERIFY(dialog != nullptr);
        const auto *view = dialog->findChild<QTreeView *>();
        QCOMPARE(view->model()->rowCount(), 1);
        QCOMPARE(view->model()->index(0, 0).data().toString(),
                 QStringLiteral("invite-10006@example.com"));
        QVERIFY(press(dialog, QStringLiteral("Copy All")));
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(
            QLatin1String("invite-10006@example.com\tpending")));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(stage.program.window.findChild<GoneDialog *>() == nullptr);
    }

    void theStripCanBeClosed()
    {
        OpenShelf shelf(10);
        Stage stage(shelf);
        QVERIFY(stage.tookSnapshots(1));
        changeByOthers(shelf);
        stage.refresh();
        QVERIFY(stage.tookSnapshots(2));
        emit stage.strip()->closed();
        QVERIFY(stage.told().isEmpty());
        QVERIFY(stage.program.window.commands()->showChanges->isEnabled());
        QCOMPARE(stage.change("invite-new1"), ListChange::New); // the marks stay
    }

    void ownWorkIsNoNews()
    {
        OpenShelf shelf(10);
        Stage stage(shelf);
        QVERIFY(stage.tookSnapshots(1));
        QTRY_VERIFY(stage.program.runs.isWritable());
        RunStep revoke;
        revoke.kind = StepKind::Revoke;
        revoke.inviteId = QStringLiteral("invite-10002");
        revoke.invite.email = QStringLiteral("invite-10002@example.com");
        RunStep create;
        create.invite.email = QStringLiteral("new@example.com");
        create.invite.role = QStringLiteral("reader");
        stage.program.runs.add({revoke, create});
        QTRY_VERIFY(stage.program.runs.player() != nullptr
                    && stage.program.runs.player()->isEnded());
        shelf.ids.removeAll("invite-10005");
        stage.refresh();
        QVERIFY(stage.tookSnapshots(2));
        QVERIFY2(stage.told().endsWith(QLatin1String(": 1 gone.")), qPrintable(stage.told()));
        QCOMPARE(stage.change("invite-new"), ListChange::None);
    }

    void nothingIsSaidToBeGoneInAListHalfLoaded()
    {
        OpenShelf shelf(350);
        Stage stage(shelf);
        QVERIFY(stage.tookSnapshots(1));
        QCOMPARE(stage.state(), State::Idle);
        changeByOthers(shelf);
        shelf.ids.removeAll("invite-10300");
        stage.refresh();
        QVERIFY(stage.tookSnapshots(2));
        QVERIFY2(
            stage.told().endsWith(QLatin1String("loaded so far: 2 new, 1 accepted, 2 expired.")),
            qPrintable(stage.told()));
        // Further rows were only out of sight.
        stage.program.page()->loader()->loadAll();
        QTRY_COMPARE(stage.state(), State::Complete);
        QVERIFY(stage.tookSnapshots(3));
        QCOMPARE(stage.change("invite-10299"), ListChange::None);
        QCOMPARE(stage.change("invite-new1"), ListChange::New);
    }

    void whatIsNotRememberedIsNotTold()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("settings.ini"));
        OpenShelf shelf(30);
        {
            Stage stage(shelf, file);
            QVERIFY(stage.tookSnapshots(1));
        }
        changeByOthers(shelf);
        Stage again(shelf, file);
        QVERIFY(again.tookSnapshots(1));
        QVERIFY(again.told().isEmpty());
    }

    void rememberedTheNextStartTells()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("settings.ini"));
        OpenShelf shelf(30);
        {
            Stage stage(shelf, file, true);
            QVERIFY(stage.tookSnapshots(1));
            shelf.ids.prepend("invite-first");
            stage.refresh();
            QVERIFY(stage.tookSnapshots(2));
        }
        changeByOthers(shelf);
        {
            Stage stage(shelf, file, true);
            QVERIFY(stage.tookSnapshots(1));
            QVERIFY2(
                stage.told().endsWith(QLatin1String(": 2 new, 1 accepted, 2 expired, 1 gone.")),
                qPrintable(stage.told()));
        }
        Stage third(shelf, file, true);
        QVERIFY(third.tookSnapshots(1));
        QVERIFY(third.told().isEmpty());
    }

    void whatWasNotToldIsToldByTheNextStart()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("settings.ini"));
        OpenShelf shelf(250);
        {
            Stage stage(shelf, file, true);
            stage.program.page()->loader()->loadAll();
            QTRY_COMPARE(stage.state(), State::Complete);
            QVERIFY(stage.tookSnapshots(1));
        }
        changeByOthers(shelf);
        {
            shelf.setHeld(true);
            shelf.nextList(shelf.firstPage());
            Stage stage(shelf, file, true); // left in the middle of its refresh
            QTRY_COMPARE(stage.invites()->store().asOfCount(), 250 - 98);
        }
        shelf.setHeld(false);
        Stage stage(shelf, file, true);
        QTRY_VERIFY2(
            stage.told().endsWith(QLatin1String(": 2 new, 1 accepted, 2 expired, 1 gone.")),
            qPrintable(stage.told()));
    }

    void forgettingTheHistoryErasesItAndSaysSo()
    {
        const QTemporaryDir folder;
        OpenShelf shelf(30);
        Stage stage(shelf, folder.filePath(QStringLiteral("settings.ini")), true);
        const ListMemory memory(folder.filePath(QStringLiteral("remembered")));
        QTRY_COMPARE(memory.status().size(), 1);
        QTRY_VERIFY(stage.program.runs.isWritable());
        emit stage.program.dock()->forgetRequested();
        QTRY_VERIFY(questionOf(&stage.program.window) != nullptr);
        QVERIFY(press(questionOf(&stage.program.window), QStringLiteral("Clear Activity")));
        const auto told = [&] {
            const auto *banner = stage.program.dock()->findChild<ErrorBanner *>();
            return banner != nullptr ? banner->text() : QString();
        };
        QTRY_VERIFY2(told().contains(QLatin1String("remembered list was deleted")),
                     qPrintable(told()));
        QTRY_VERIFY(memory.status().isEmpty());
    }

    void aRefreshThatFailsTakesNoSnapshot()
    {
        OpenShelf shelf(30);
        Stage stage(shelf);
        QVERIFY(stage.tookSnapshots(1));
        changeByOthers(shelf);
        shelf.nextList(
            Step::json(500, errorJson("broken", "server_error")).header("x-should-retry", "false"));
        stage.refresh();
        QTRY_COMPARE(stage.state(), State::Failed);
        QVERIFY(stage.told().isEmpty());
        QVERIFY(press(stage.program.page(), QStringLiteral("Try Again")));
        QVERIFY(stage.tookSnapshots(2));
        QVERIFY(stage.told().contains(QLatin1String("2 new")));
    }

    void aRefreshInTheMiddleOfAnotherLosesNothing()
    {
        OpenShelf shelf(30);
        Stage stage(shelf);
        QVERIFY(stage.tookSnapshots(1));
        changeByOthers(shelf);
        shelf.setHeld(true);
        stage.refresh();
        QTRY_COMPARE(shelf.listRequests(), 2);
        shelf.setHeld(false);
        stage.refresh();
        QVERIFY(stage.tookSnapshots(2));
        QVERIFY2(stage.told().endsWith(QLatin1String(": 2 new, 1 accepted, 2 expired, 1 gone.")),
                 qPrintable(stage.told()));
    }

    void endingTheSessionTakesTheWordsAway()
    {
        OpenShelf shelf(10);
        Stage stage(shelf);
        QVERIFY(stage.tookSnapshots(1));
        changeByOthers(shelf);
        stage.refresh();
        QVERIFY(stage.tookSnapshots(2));
        stage.program.changes.setSession(nullptr);
        QVERIFY(stage.told().isEmpty());
        QVERIFY(!stage.program.window.commands()->showChanges->isEnabled());
    }
};

VESTIBULE_WINDOW_TEST(ChangesControllerTest)
#include "tst_changescontroller.moc"
