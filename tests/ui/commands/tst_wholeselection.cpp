// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/wholeselection.h"

#include "support/patience.h"
#include "support/testentry.h"
#include "support/window/dialogprobe.h"
#include "support/window/program.h"
#include "support/window/shelf.h"
#include "ui/list/listloader.h"

using namespace Vestibule;
using namespace Qt::Literals;
using State = InvitePager::State;

/// "Select all" over a list that is not loaded to its end.
class WholeSelectionTest : public TestCase
{
    Q_OBJECT

    struct Stage
    {
        explicit Stage(int count)
            : shelf(count)
            , program(Program::at(shelf.server, u"sk-admin-test"_s))
        {
            program.connection.start();
            ready = waitUntil([this] { return program.shown() == 100; });
            shelf.setHeld(true);
        }

        void selectAll()
        {
            program.view()->setFocus();
            QTest::keyClick(program.view(), Qt::Key_A, Qt::ControlModifier);
        }
        [[nodiscard]] ErrorBanner *strip() const
        {
            return program.view()->parentWidget()->findChild<ErrorBanner *>();
        }
        [[nodiscard]] QString says() const
        {
            return strip()->isVisible() ? strip()->text() : QString();
        }
        [[nodiscard]] State state() const { return program.connection.session()->pager()->state(); }
        [[nodiscard]] int selected() const { return int(program.view()->selectedRows().size()); }
        void release()
        {
            shelf.setHeld(false);
            shelf.server.release();
        }

        Shelf shelf;
        Program program;
        bool ready = false;
    };

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theRestIsReadAndSelected()
    {
        Stage stage(1'200);
        QVERIFY(stage.ready);
        stage.selectAll();
        QCOMPARE(stage.says(), u"100 invite(s) are selected."_s);
        // By keys alone: the button is the next thing before the table.
        auto *button = buttonOf(stage.strip(), u"Select all, including those not loaded yet"_s);
        QVERIFY(button != nullptr && button->focusPolicy() != Qt::NoFocus);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_COMPARE(stage.shelf.listRequests(), 2);
        QVERIFY(stage.says().contains(u"Loading the rest"_s));
        QVERIFY(canPress(stage.strip(), u"Cancel"_s));
        QCOMPARE(stage.selected(), 100);
        stage.release();
        QTRY_COMPARE(stage.selected(), 1'200);
        QCOMPARE(stage.says(), u"All 1,200 invite(s) are selected."_s);
        QVERIFY(stage.program.view()->hasFocus());
        stage.program.view()->selectRowAt(3);
        QVERIFY(!stage.strip()->isVisible());
    }

    void aSearchSelectsWhatMatches()
    {
        Stage stage(350);
        QVERIFY(stage.ready);
        stage.program.page()->search()->setText(u"-invite-1000"_s); // all but the first ten
        QTRY_COMPARE(stage.program.shown(), 90);
        stage.selectAll();
        QCOMPARE(stage.says(), u"90 invite(s) are selected."_s);
        QVERIFY(press(stage.strip(), u"Select all that match, including those not loaded yet"_s));
        stage.release();
        QTRY_COMPARE(stage.selected(), 340);
        QCOMPARE(stage.says(), u"All 340 invite(s) that match are selected."_s);
    }

    void aCancelKeepsWhatWasSelected()
    {
        Stage stage(350);
        QVERIFY(stage.ready);
        stage.selectAll();
        QVERIFY(press(stage.strip(), u"Select all, including those not loaded yet"_s));
        QTRY_COMPARE(stage.shelf.listRequests(), 2);
        QVERIFY(press(stage.strip(), u"Cancel"_s));
        QCOMPARE(stage.state(), State::Idle);
        QCOMPARE(stage.selected(), 100);
        QVERIFY(press(stage.strip(), u"Select all, including those not loaded yet"_s));
        QTRY_COMPARE(stage.state(), State::Loading);
        QVERIFY(press(stage.program.statusLine(), u"Cancel"_s)); // is the same
        QVERIFY(canPress(stage.strip(), u"Select all, including those not loaded yet"_s));
        stage.release();
    }

    void anotherSelectionEndsIt()
    {
        Stage stage(350);
        QVERIFY(stage.ready);
        stage.selectAll();
        QVERIFY(press(stage.strip(), u"Select all, including those not loaded yet"_s));
        QTRY_COMPARE(stage.shelf.listRequests(), 2);
        stage.program.view()->selectRowAt(1);
        QVERIFY(!stage.strip()->isVisible());
        QCOMPARE(stage.state(), State::Idle);
        stage.release();
        QCOMPARE(stage.selected(), 1);
    }

    void theNumberIsToldOnceItIsKnown()
    {
        Stage stage(350);
        QVERIFY(stage.ready);
        stage.selectAll();
        stage.release();
        stage.program.page()->loader()->loadAll();
        QTRY_VERIFY(canPress(stage.strip(), u"Select all 350 invite(s)"_s));
        QCOMPARE(stage.selected(), 100);
        QVERIFY(press(stage.strip(), u"Select all 350 invite(s)"_s));
        QCOMPARE(stage.selected(), 350);
    }

    void aWholeListNeedsNoOffer()
    {
        Stage stage(100);
        QVERIFY(stage.ready);
        QTRY_COMPARE(stage.state(), State::Complete);
        stage.selectAll();
        QCOMPARE(stage.selected(), 100);
        QVERIFY(stage.strip() == nullptr || !stage.strip()->isVisible());
    }
};

VESTIBULE_WINDOW_TEST(WholeSelectionTest)
#include "tst_wholeselection.moc"
