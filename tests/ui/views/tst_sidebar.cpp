// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/sidebar.h"

#include "support/patience.h"
#include "support/testentry.h"
#include "support/window/dialogprobe.h"
#include "support/window/program.h"
#include "support/window/shelf.h"

#include <QAccessible>
#include <QApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>

using namespace Vestibule;
using Part = InvitesPage::Part;

/// The side bar of the whole window, by keyboard.
class SideBarTest : public TestCase
{
    Q_OBJECT

    struct Stage
    {
        explicit Stage(int count, const QString &settingsFile = {})
            : shelf(count)
            , program(Program::at(shelf.server, QStringLiteral("sk-admin-test")), settingsFile)
        {
            for (const Part part : {Part::Review, Part::Insights, Part::Roster})
                program.page()->addPart(part, [] { return new QWidget; });
            shelf.status.insert("invite-10001", "expired");
            shelf.status.insert("invite-10003", "expired");
            program.connection.start();
            ready = waitUntil([&] { return program.shown() == qMin(count, 100); });
        }

        [[nodiscard]] SideBar *bar() const { return program.views.sideBar(); }
        [[nodiscard]] QString count(const QString &view) const
        {
            return index(view).data(ViewsModel::CountRole).toString();
        }
        [[nodiscard]] QModelIndex index(const QString &view) const
        {
            for (int row = 0; row < bar()->views()->rowCount(); ++row) {
                if (bar()->views()->name(row) == view)
                    return bar()->views()->index(row);
            }
            return {};
        }
        [[nodiscard]] QString marked() const { return bar()->views()->name(bar()->markedRow()); }
        [[nodiscard]] QString search() const { return program.page()->search()->text(); }
        void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
        {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        }
        /// Goes to the side bar as a person does.
        [[nodiscard]] bool enter()
        {
            program.window.activateWindow();
            program.view()->setFocus();
            if (!waitUntil([this] { return program.view()->hasFocus(); }))
                return false;
            key(Qt::Key_F6);
            return waitUntil([this] { return bar()->hasFocus(); });
        }
        /// Keeps a search as a view of that name, by keys alone.
        [[nodiscard]] bool save(const QString &text, const QString &name)
        {
            // After a dialog: the platform of the tests has nobody who activates windows.
            program.window.activateWindow();
            if (!QTest::qWaitForWindowActive(&program.window))
                return false;
            program.page()->search()->setText(text);
            // A dialog that has just closed gives the window back a moment later.
            program.window.activateWindow();
            const QAction *save = program.window.commands()->saveView;
            if (!waitUntil([&] { return program.window.isActiveWindow() && save->isEnabled(); }))
                return false;
            QTest::keyClick(program.page()->search(), Qt::Key_S,
                            Qt::ControlModifier | Qt::ShiftModifier);
            auto *dialog = program.window.findChild<QInputDialog *>();
            if (dialog == nullptr)
                return false;
            auto *field = dialog->findChild<QLineEdit *>();
            field->selectAll();
            QTest::keyClicks(field, name);
            QTest::keyClick(field, Qt::Key_Return);
            return waitUntil(
                [this] { return program.window.findChild<QInputDialog *>() == nullptr; });
        }
        [[nodiscard]] QStringList names() const
        {
            QStringList names;
            const QList<SavedView> views = bar()->views()->savedViews();
            for (const SavedView &view : views)
                names.append(view.name);
            return names;
        }

        Shelf shelf;
        Program program;
        bool ready = false;
    };

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void countsEachView()
    {
        Stage stage(20);
        QVERIFY(stage.ready);
        QTRY_COMPARE(stage.count(QStringLiteral("All")), QStringLiteral("20"));
        QCOMPARE(stage.count(QStringLiteral("Pending")), QStringLiteral("18"));
        QCOMPARE(stage.count(QStringLiteral("Expired")), QStringLiteral("2"));
        stage.program.page()->removeInvite(QStringLiteral("invite-10003"));
        QTRY_COMPARE(stage.count(QStringLiteral("Expired")), QStringLiteral("1"));
        QCOMPARE(stage.count(QStringLiteral("All")), QStringLiteral("19"));
    }

    void aCountOfPartOfTheListSaysSo()
    {
        Stage stage(250);
        QVERIFY(stage.ready);
        QTRY_VERIFY(stage.count(QStringLiteral("All")).startsWith(QLatin1String("100+")));
        const QModelIndex all = stage.index(QStringLiteral("All"));
        QCOMPARE(all.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("All, 100 so far, more on the server"));
        QVERIFY(all.data(Qt::ToolTipRole).toString().contains(QLatin1String("100 so far")));
        stage.program.window.commands()->loadAll->trigger();
        QTRY_COMPARE(stage.count(QStringLiteral("All")), QStringLiteral("250"));
        QCOMPARE(stage.index(QStringLiteral("All")).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("All, 250 invites"));
        stage.program.window.commands()->refresh->trigger(); // takes nothing away
        QCOMPARE(stage.count(QStringLiteral("All")), QStringLiteral("250"));
    }

    void aViewIsChosenByKeys()
    {
        Stage stage(20);
        QVERIFY(stage.ready);
        QCOMPARE(stage.marked(), QStringLiteral("All"));
        QVERIFY(stage.enter());
        stage.key(Qt::Key_Down);
        QCOMPARE(stage.search(), QStringLiteral("status:pending"));
        QVERIFY(stage.bar()->hasFocus()); // browsing goes on
        stage.key(Qt::Key_Down);
        stage.key(Qt::Key_Down);
        QCOMPARE(stage.search(), QStringLiteral("status:expired"));
        QTRY_COMPARE(stage.program.shown(), 2);
        stage.key(Qt::Key_Return);
        QTRY_VERIFY(stage.program.view()->hasFocus());
        stage.key(Qt::Key_F6);
        QTRY_VERIFY(stage.bar()->hasFocus());
        stage.key(Qt::Key_F6); // and back
        QTRY_VERIFY(stage.program.view()->hasFocus());
        QVERIFY(stage.enter());
        stage.key(Qt::Key_Escape);
        QTRY_VERIFY(stage.program.view()->hasFocus());
        QCOMPARE(stage.search(), QStringLiteral("status:expired"));
    }

    void theMarkFollowsTheSearch()
    {
        Stage stage(20);
        QVERIFY(stage.ready);
        stage.program.page()->search()->setText(QStringLiteral("status:expired"));
        QCOMPARE(stage.marked(), QStringLiteral("Expired"));
        stage.program.page()->search()->setText(QStringLiteral("status:expired 1000"));
        QCOMPARE(stage.bar()->markedRow(), -1);
        stage.program.page()->search()->clear();
        QCOMPARE(stage.marked(), QStringLiteral("All"));
    }

    void theGapIsNoPlaceToBe()
    {
        Stage stage(5);
        QVERIFY(stage.ready);
        QVERIFY(stage.enter());
        stage.key(Qt::Key_End);
        QCOMPARE(stage.bar()->views()->kind(stage.bar()->currentIndex().row()),
                 ViewsModel::Kind::Roster);
        QCOMPARE(stage.program.page()->part(), Part::Roster);
        stage.key(Qt::Key_Up);
        QCOMPARE(stage.program.page()->part(), Part::Insights);
        stage.key(Qt::Key_Up);
        QCOMPARE(stage.program.page()->part(), Part::Review);
        QVERIFY(stage.bar()->hasFocus());
        stage.key(Qt::Key_Up);
        QCOMPARE(stage.program.page()->part(), Part::List);
        QCOMPARE(stage.bar()->views()->kind(stage.bar()->currentIndex().row()),
                 ViewsModel::Kind::Pinned);
    }

    void theReviewTellsItsNumber()
    {
        Stage stage(5);
        QVERIFY(stage.ready);
        QVERIFY(stage.count(QStringLiteral("Review")).isEmpty());
        stage.bar()->setReviewCount(9);
        QCOMPARE(stage.count(QStringLiteral("Review")), QStringLiteral("9"));
        QCOMPARE(stage.index(QStringLiteral("Review")).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Review, 9 invites to review"));
    }

    void aSearchIsKeptAsAViewAndComesBack()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("settings.ini"));
        {
            Stage stage(20, file);
            QVERIFY(stage.ready);
            QVERIFY(!stage.program.window.commands()->saveView->isEnabled()); // that is All
            QVERIFY(stage.save(QStringLiteral("1000 status:expired"), QStringLiteral("Mine & co")));
            QCOMPARE(stage.marked(), QStringLiteral("Mine & co"));
            QTRY_COMPARE(stage.count(QStringLiteral("Mine & co")), QStringLiteral("2"));
            QVERIFY(!stage.program.window.commands()->saveView->isEnabled()); // it is there
        }
        Stage stage(20, file);
        QVERIFY(stage.ready);
        QCOMPARE(stage.names(), QStringList{QStringLiteral("Mine & co")});
        QVERIFY(stage.enter());
        for (int i = 0; i < 5; ++i)
            stage.key(Qt::Key_Down);
        QCOMPARE(stage.search(), QStringLiteral("1000 status:expired"));
    }

    void ownViewsAreRenamedMovedAndRemovedByKeys()
    {
        Stage stage(20);
        QVERIFY(stage.ready);
        QVERIFY(stage.save(QStringLiteral("10001"), QStringLiteral("One")));
        QVERIFY(stage.save(QStringLiteral("10002"), QStringLiteral("Two")));
        QVERIFY(stage.enter());
        stage.key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(stage.names(), (QStringList{QStringLiteral("Two"), QStringLiteral("One")}));
        QCOMPARE(stage.marked(), QStringLiteral("Two"));
        QTRY_COMPARE(stage.count(QStringLiteral("Two")), QStringLiteral("1"));

        stage.key(Qt::Key_F2);
        auto *dialog = stage.program.window.findChild<QInputDialog *>();
        QVERIFY(dialog != nullptr);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("Second"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(stage.names(), (QStringList{QStringLiteral("Second"), QStringLiteral("One")}));
        QTRY_VERIFY(stage.program.window.findChild<QInputDialog *>() == nullptr);

        QVERIFY(stage.enter());
        stage.key(Qt::Key_Delete);
        QMessageBox *box = questionOf(&stage.program.window);
        QVERIFY(box != nullptr); // and no dialog that revokes invites
        QTest::keyClick(box, Qt::Key_Return); // the safe button is the default
        QCOMPARE(stage.names().size(), 2);
        QTRY_VERIFY(questionOf(&stage.program.window) == nullptr);
        QVERIFY(stage.enter());
        stage.key(Qt::Key_Delete);
        QVERIFY(press(questionOf(&stage.program.window), QStringLiteral("Remove")));
        QCOMPARE(stage.names(), QStringList{QStringLiteral("One")});
        QCOMPARE(stage.program.settings.savedViews().size(), 1);
        QCOMPARE(stage.search(), QStringLiteral("10002")); // the search stays
        QCOMPARE(stage.bar()->markedRow(), -1);
    }

    void keysOnAPinnedViewHarmNothing()
    {
        Stage stage(5);
        QVERIFY(stage.ready);
        stage.program.view()->selectRowAt(2);
        QVERIFY(stage.enter());
        for (const int key : {int(Qt::Key_Delete), int(Qt::Key_F2)}) {
            stage.key(key);
            QVERIFY(
                stage.program.window.findChildren<QDialog *>(Qt::FindDirectChildrenOnly).isEmpty());
        }
    }

    void canBePutAwayAndIsRemembered()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("settings.ini"));
        {
            Stage stage(5, file);
            QVERIFY(stage.bar()->isVisible());
            QVERIFY(stage.enter());
            stage.key(Qt::Key_F9);
            QVERIFY(!stage.bar()->isVisible());
            QTRY_VERIFY(stage.program.view()->hasFocus());
        }
        Stage stage(5, file);
        QVERIFY(!stage.bar()->isVisible());
        QVERIFY(!stage.program.window.commands()->sideBar->isChecked());
        QVERIFY(stage.enter()); // whoever goes there sees it
        QVERIFY(stage.bar()->isVisible());
    }

    void aNarrowWindowKeepsItsTable()
    {
        Stage stage(5);
        QVERIFY(stage.ready);
        stage.program.window.resize(1200, 600);
        QTRY_VERIFY(stage.bar()->isVisible());
        stage.program.window.resize(640, 600);
        QTRY_VERIFY(!stage.bar()->isVisible());
        QVERIFY(stage.program.settings.sideBarShown()); // that was not the person's doing
        QVERIFY(stage.enter()); // but they can have it
        QTRY_VERIFY(stage.program.view()->width() > 300);
        stage.program.window.resize(1200, 600);
        QTRY_VERIFY(stage.bar()->isVisible());
    }

    void theMenuOffersTheViewsAsWell()
    {
        Stage stage(20);
        QVERIFY(stage.ready);
        QVERIFY(stage.save(QStringLiteral("10001"), QStringLiteral("R&D")));
        QMenu *menu = stage.program.window.viewsMenu();
        emit menu->aboutToShow();
        const QList<QAction *> actions = menu->actions();
        QCOMPARE(actions.at(1)->text(), QStringLiteral("Pending"));
        QCOMPARE(actions.at(5)->text(), QStringLiteral("R&&D"));
        QVERIFY(actions.at(5)->isChecked());
        actions.at(3)->trigger();
        QCOMPARE(stage.search(), QStringLiteral("status:expired"));
    }
};

VESTIBULE_WINDOW_TEST(SideBarTest)
#include "tst_sidebar.moc"
