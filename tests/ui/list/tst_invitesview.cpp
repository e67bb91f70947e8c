// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/invitesview.h"

#include "support/patience.h"
#include "support/roundtrip.h"
#include "support/testentry.h"
#include "support/window/dialogprobe.h"
#include "support/window/program.h"
#include "support/window/shelf.h"
#include "ui/list/invitesheader.h"
#include "ui/list/listloader.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPaintEvent>
#include <QProxyStyle>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Vestibule;
using State = InvitePager::State;
using Table = InviteTableModel;

namespace {

/// A desktop on which one click activates.
class SingleClickStyle : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_ItemView_ActivateItemOnSingleClick
            ? 1
            : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

/// Collects what a widget paints.
class PaintedRegion : public QObject
{
public:
    QRegion region;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

} // namespace

/// The table over a server whose list changes.
class InvitesViewTest : public TestCase
{
    Q_OBJECT

    struct Stage
    {
        explicit Stage(int count, const QString &settingsFile = {})
            : shelf(count)
            , program(Program::at(shelf.server, QStringLiteral("sk-admin-test")), settingsFile)
        {
            program.connection.start();
            const int first = qMin(count, 100);
            ready = waitUntil([&] { return program.shown() >= first; });
        }

        [[nodiscard]] InvitesView *view() const { return program.view(); }
        [[nodiscard]] InvitesHeader *columns() const { return view()->columns(); }
        [[nodiscard]] int rowOf(const QString &id) const { return program.rows()->rowOf(id); }
        void select(const QString &id) const { view()->selectRowAt(rowOf(id)); }
        [[nodiscard]] QString topId() const
        {
            return view()->indexAt(QPoint(1, 0)).data(Table::IdRole).toString();
        }
        [[nodiscard]] bool refresh()
        {
            const int before = shelf.listRequests();
            QTest::keyClick(view(), Qt::Key_F5);
            return waitUntil([&] {
                const InvitePager *pager = program.connection.session()->pager();
                return shelf.listRequests() > before && pager->state() != State::Loading;
            });
        }
        /// Ticks or clears a column in the header's menu.
        [[nodiscard]] bool toggle(const QString &column) const
        {
            QMenu menu;
            columns()->fillColumnsMenu(&menu);
            const auto actions = menu.actions();
            for (QAction *action : actions) {
                if (action->text() == column && action->isEnabled()) {
                    action->trigger();
                    return true;
                }
            }
            return false;
        }

        Shelf shelf;
        Program program;
        bool ready = false;
    };

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void isATableByName()
    {
        Stage stage(3);
        QCOMPARE(stage.view()->accessibleName(), QStringLiteral("Invites"));
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(stage.view());
        QVERIFY(table != nullptr && table->tableInterface() != nullptr);
        QCOMPARE(table->text(QAccessible::Name), QStringLiteral("Invites"));
        QCOMPARE(table->tableInterface()->rowCount(), 3);
    }

    void theFirstArrowSelectsTheCurrentRow()
    {
        Stage stage(100);
        QVERIFY(stage.ready);
        const auto rows = [&] { return stage.view()->selectedRows(); };
        stage.view()->selectionModel()->setCurrentIndex(stage.program.rows()->index(0, 0),
                                                        QItemSelectionModel::NoUpdate);
        QVERIFY(rows().isEmpty());
        QTest::keyClick(stage.view(), Qt::Key_Down);
        QCOMPARE(rows(), QList<int>{0});
        QTest::keyClick(stage.view(), Qt::Key_Down);
        QCOMPARE(rows(), QList<int>{1});
        QTest::keyClick(stage.view(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(rows(), (QList<int>{1, 2}));
    }

    void oneClickSelectsOnEveryDesktop()
    {
        Stage stage(3);
        QVERIFY(stage.ready);
        SingleClickStyle style;
        stage.view()->setStyle(&style);
        const QSignalSpy opened(stage.view(), &InvitesView::opened);
        const QPoint place = stage.view()->visualRect(stage.view()->model()->index(1, 0)).center();
        QTest::mouseClick(stage.view()->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(stage.view()->selectedIds().size(), 1);
        QCOMPARE(opened.count(), 0);
        QTest::mouseDClick(stage.view()->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(opened.count(), 1);
        QTest::keyClick(stage.view(), Qt::Key_Return);
        QCOMPARE(opened.count(), 2);
        stage.view()->setStyle(nullptr);
    }

    void homeAndEndSelectTheFirstAndTheLastRow_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QList<int>>("rows");
        const int none = 0;
        const int control = Qt::ControlModifier;
        const int shift = Qt::ShiftModifier;
        QTest::newRow("Home") << int(Qt::Key_Home) << none << QList<int>{0};
        QTest::newRow("End") << int(Qt::Key_End) << none << QList<int>{4};
        QTest::newRow("Ctrl+Home") << int(Qt::Key_Home) << control << QList<int>{0};
        QTest::newRow("Ctrl+End") << int(Qt::Key_End) << control << QList<int>{4};
        QTest::newRow("Shift+Home") << int(Qt::Key_Home) << shift << QList<int>{0, 1, 2};
        QTest::newRow("Shift+End") << int(Qt::Key_End) << shift << QList<int>{2, 3, 4};
    }
    void homeAndEndSelectTheFirstAndTheLastRow()
    {
        QFETCH(const int, key);
        QFETCH(const int, modifiers);
        QFETCH(const QList<int>, rows);
        Stage stage(5);
        QVERIFY(stage.ready);
        stage.view()->selectRowAt(2);
        QTest::keyClick(stage.view(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QList<int> selected;
        for (const QModelIndex &index : stage.view()->selectionModel()->selectedRows())
            selected.append(index.row());
        std::sort(selected.begin(), selected.end());
        QCOMPARE(selected, rows);
    }

    void aKeyThatBringsTheFocusSelectsTheFirstRow()
    {
        Stage stage(100);
        QVERIFY(stage.ready);
        stage.program.page()->search()->setFocus();
        stage.view()->selectionModel()->clear();
        QVERIFY(!stage.view()->currentIndex().isValid());
        stage.view()->setFocus(Qt::TabFocusReason);
        QCOMPARE(stage.view()->selectedRows(), QList<int>{0});
    }

    void theFrameOfTheCurrentRowLeavesNothingBehind()
    {
        Stage stage(100);
        QVERIFY(stage.ready);
        const auto go = [&](int row) {
            stage.view()->selectionModel()->setCurrentIndex(stage.program.rows()->index(row, 0),
                                                            QItemSelectionModel::NoUpdate);
        };
        go(0);
        QCoreApplication::processEvents();
        PaintedRegion painted;
        stage.view()->viewport()->installEventFilter(&painted);
        go(1);
        QTRY_VERIFY(!painted.region.isEmpty());
        const int last = stage.columns()->logicalIndex(stage.view()->shownColumns().size() - 1);
        for (const int row : {0, 1}) {
            const QRect cell = stage.view()->visualRect(stage.program.rows()->index(row, last));
            const QRect seen = cell & stage.view()->viewport()->rect();
            QVERIFY2(painted.region.intersected(seen) == QRegion(seen),
                     QByteArray::number(row).constData());
        }
    }

    void aRefreshKeepsSelectionAndPlace()
    {
        Stage stage(100);
        QVERIFY(stage.ready);
        QTRY_VERIFY(stage.view()->verticalScrollBar()->maximum() > 0);
        stage.view()->verticalScrollBar()->setValue(stage.view()->rowViewportPosition(40) + 7);
        stage.view()->selectionModel()->select(stage.program.rows()->index(44, 0),
                                               QItemSelectionModel::ClearAndSelect
                                                   | QItemSelectionModel::Rows);
        const QString top = stage.topId();
        const int offset = stage.view()->rowViewportPosition(stage.rowOf(top));
        const QStringList selected = stage.view()->selectedIds();
        QCOMPARE(selected.size(), 1);
        for (int i = 0; i < 7; ++i)
            stage.shelf.ids.prepend("invite-came-" + QByteArray::number(i));
        stage.shelf.ids.removeAll("invite-10003");
        stage.shelf.ids.removeAll("invite-10090");
        stage.shelf.status.insert("invite-10045", "accepted");
        QVERIFY(stage.refresh());
        QTRY_COMPARE(stage.program.shown(), 105);
        QCOMPARE(stage.topId(), top);
        QCOMPARE(stage.view()->rowViewportPosition(stage.rowOf(top)), offset);
        QCOMPARE(stage.view()->selectedIds(), selected);
        QCOMPARE(stage.rowOf(QStringLiteral("invite-10003")), -1);
        QCOMPARE(stage.rowOf(QStringLiteral("invite-came-6")), 0);
        const int changed = stage.rowOf(QStringLiteral("invite-10045"));
        QCOMPARE(stage.program.rows()->inviteAt(changed).status, QStringLiteral("accepted"));
    }

    void filterAndOrderKeepSelectionAndPlace()
    {
        Stage stage(100);
        QVERIFY(stage.ready);
        QTRY_COMPARE(stage.program.connection.session()->pager()->state(), State::Complete);
        QTRY_VERIFY(stage.view()->verticalScrollBar()->maximum() > 0);
        const QString id = QStringLiteral("invite-10045");
        stage.select(id);
        const auto place = [&] { return stage.view()->rowViewportPosition(stage.rowOf(id)); };
        const int before = place();
        QVERIFY(before >= 0);
        stage.columns()->setSortIndicator(Table::EmailColumn, Qt::DescendingOrder);
        QTRY_COMPARE(stage.rowOf(id), 54);
        QCOMPARE(stage.view()->selectedIds(), QStringList{id});
        QCOMPARE(place(), before);

        stage.program.window.invitesPage()->searchFor(QStringLiteral("1004"));
        QTRY_COMPARE(stage.program.shown(), 10);
        QCOMPARE(stage.view()->selectedIds(), QStringList{id});
        const int filtered = place();
        stage.program.window.invitesPage()->clearFilter();
        QTRY_COMPARE(stage.program.shown(), 100);
        QCOMPARE(stage.view()->selectedIds(), QStringList{id});
        QCOMPARE(place(), filtered);
    }

    void aFilterWithoutTheCurrentRowLeavesThePlace()
    {
        Stage stage(100);
        QVERIFY(stage.ready);
        QTRY_COMPARE(stage.program.connection.session()->pager()->state(), State::Complete);
        stage.select(QStringLiteral("invite-10001"));
        QCOMPARE(stage.view()->verticalScrollBar()->value(), 0);
        stage.program.window.invitesPage()->searchFor(QStringLiteral("-10001"));
        QTRY_VERIFY(stage.program.shown() < 100);
        QCOMPARE(stage.view()->selectedIds(), QStringList());
        QCOMPARE(stage.view()->verticalScrollBar()->value(), 0);
    }

    void aRefreshAsksOncePerPage()
    {
        Stage stage(100);
        QVERIFY(stage.ready);
        QTRY_COMPARE(stage.program.connection.session()->pager()->state(), State::Complete);
        stage.shelf.setHeld(true);
        QTest::keyClick(stage.view(), Qt::Key_F5);
        QTRY_COMPARE(stage.shelf.listRequests(), 2);
        stage.program.window.resize(800, 500);
        stage.view()->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
        QVERIFY(makeRoundTrip(stage.shelf.server));
        QCOMPARE(stage.shelf.listRequests(), 2);
        QTRY_COMPARE(stage.program.status(), QStringLiteral("Refreshing…"));
        stage.shelf.server.release();
        QTRY_COMPARE(stage.program.status(), QStringLiteral("All 100 invites"));
        QCOMPARE(stage.shelf.listRequests(), 2);
    }

    void aRefreshThatFailsLeavesTheRows()
    {
        Stage stage(20);
        QVERIFY(stage.ready);
        stage.select(QStringLiteral("invite-10005"));
        stage.shelf.nextList(
            Step::json(500, errorJson("broken")).header("x-should-retry", "false"));
        QVERIFY(stage.refresh());
        QTRY_COMPARE(stage.program.status(), QStringLiteral("Could not refresh"));
        QCOMPARE(stage.program.shown(), 20);
        QCOMPARE(stage.view()->selectedIds(), QStringList{QStringLiteral("invite-10005")});
    }

    void aSelectionLivesThroughAFilter()
    {
        Stage stage(100);
        QVERIFY(stage.ready);
        stage.select(QStringLiteral("invite-10042"));
        stage.program.page()->search()->setText(QStringLiteral("10042"));
        QCOMPARE(stage.program.shown(), 1);
        QCOMPARE(stage.view()->selectedIds(), QStringList{QStringLiteral("invite-10042")});
        stage.program.page()->clearFilter();
        QCOMPARE(stage.view()->selectedIds(), QStringList{QStringLiteral("invite-10042")});
    }

    void theFirstColumnsAreThoseOfTheList()
    {
        Stage stage(2);
        QVERIFY(stage.columns()->isSectionHidden(Table::IdColumn));
        QCOMPARE(stage.view()->shownColumns().size(), int(Table::ColumnCount) - 2);
        QVERIFY(stage.toggle(QStringLiteral("ID")));
        QVERIFY(!stage.columns()->isSectionHidden(Table::IdColumn));
        QVERIFY(stage.toggle(QStringLiteral("ID")));
        QVERIFY(stage.columns()->isSectionHidden(Table::IdColumn));
    }

    void theLastColumnCannotBeHidden()
    {
        Stage stage(2);
        const QStringList others{QStringLiteral("Status"),   QStringLiteral("Role"),
                                 QStringLiteral("Projects"), QStringLiteral("Invited"),
                                 QStringLiteral("Expires"),  QStringLiteral("Accepted")};
        for (const QString &name : others)
            QVERIFY2(stage.toggle(name), qPrintable(name));
        QVERIFY(!stage.toggle(QStringLiteral("Email")));
    }

    void columnsAreRememberedByANewWindow()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("settings.ini"));
        int roleWidth = 0;
        QSize size;
        {
            Stage stage(3, file);
            QVERIFY(stage.ready);
            stage.program.window.resize(1700, 600); // room for all
            QTRY_VERIFY(!stage.columns()->isSectionHidden(Table::AcceptedColumn));
            QVERIFY(stage.toggle(QStringLiteral("ID")));
            QVERIFY(stage.toggle(QStringLiteral("Accepted")));
            stage.columns()->moveSection(stage.columns()->visualIndex(Table::IdColumn), 1);
            dragEdge(stage.columns(), Table::RoleColumn, 31);
            roleWidth = stage.columns()->sectionSize(Table::RoleColumn);
            stage.columns()->setSortIndicator(Table::EmailColumn, Qt::DescendingOrder);
            // Not the size at first, and no larger than any screen.
            stage.program.window.resize(780, 520);
            QTest::qWait(0);
            size = stage.program.window.size();
            stage.program.window.close();
        }
        Settings settings(file);
        MainWindow remembered(&settings);
        QCOMPARE(remembered.size(), size);
        Stage stage(3, file);
        QVERIFY(stage.ready);
        QVERIFY(!stage.columns()->isSectionHidden(Table::IdColumn));
        QVERIFY(stage.columns()->isSectionHidden(Table::AcceptedColumn));
        QCOMPARE(stage.columns()->visualIndex(Table::IdColumn), 1);
        QCOMPARE(stage.columns()->sectionSize(Table::RoleColumn), roleWidth);
        QCOMPARE(stage.columns()->sortIndicatorSection(), int(Table::EmailColumn));
        QCOMPARE(stage.columns()->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(stage.program.rows()->inviteAt(0).id, QStringLiteral("invite-10002"));
        QVERIFY(stage.columns()->sectionsMovable() && stage.columns()->sectionsClickable());
    }

    void aThirdClickGivesTheServersOrderBack()
    {
        Stage stage(5);
        QVERIFY(stage.ready);
        const auto first = [&stage] { return stage.program.rows()->inviteAt(0).id; };
        const QString last = QStringLiteral("invite-10004");
        stage.shelf.ids.move(4, 0); // the server's order is not that of the addresses
        QVERIFY(stage.refresh());
        QTRY_COMPARE(first(), last);
        click(stage.columns(), Table::EmailColumn);
        QCOMPARE(first(), QStringLiteral("invite-10000"));
        click(stage.columns(), Table::EmailColumn);
        QCOMPARE(first(), last);
        QCOMPARE(stage.program.rows()->inviteAt(1).id, QStringLiteral("invite-10003"));
        click(stage.columns(), Table::EmailColumn);
        QCOMPARE(stage.program.rows()->sortColumn(), -1);
        QCOMPARE(stage.program.rows()->inviteAt(1).id, QStringLiteral("invite-10000"));
        QCOMPARE(stage.program.settings.sortColumn(), -1);
    }

    void theRowsMenuOpensByKey_data()
    {
        QTest::addColumn<bool>("menuKey");
        QTest::newRow("Shift+F10") << false;
        QTest::newRow("menu key") << true;
    }

    void theRowsMenuOpensByKey()
    {
        QFETCH(bool, menuKey);
        Stage stage(5);
        QVERIFY(stage.ready);
        stage.view()->setFocus();
        QTRY_VERIFY(stage.view()->hasFocus());
        stage.view()->selectRowAt(2);
        if (menuKey) {
            QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(5, 5));
            QCoreApplication::sendEvent(stage.view()->viewport(), &event);
        } else {
            QTest::keyClick(stage.view(), Qt::Key_F10, Qt::ShiftModifier);
        }
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        QVERIFY(menu->actions().contains(stage.program.window.commands()->revoke));
        const QRect row = stage.view()->visualRect(stage.view()->currentIndex());
        const QPoint place = stage.view()->viewport()->mapFromGlobal(menu->pos());
        QVERIFY(place.y() >= row.top() && place.y() <= row.bottom() + 1);
        menu->close();
    }

private:
    static QPoint edgeOf(const InvitesHeader *columns, int column)
    {
        const int right =
            columns->sectionViewportPosition(column) + columns->sectionSize(column) - 1;
        return {right, columns->height() / 2};
    }
    static void dragEdge(const InvitesHeader *columns, int column, int by)
    {
        const QPoint edge = edgeOf(columns, column);
        QTest::mouseMove(columns->viewport(), edge);
        QTest::mousePress(columns->viewport(), Qt::LeftButton, {}, edge);
        QTest::mouseMove(columns->viewport(), edge + QPoint(by, 0));
        QTest::mouseRelease(columns->viewport(), Qt::LeftButton, {}, edge + QPoint(by, 0));
    }
    static void click(const InvitesHeader *columns, int column)
    {
        const QPoint middle(columns->sectionViewportPosition(column) + 20, columns->height() / 2);
        QTest::mouseClick(columns->viewport(), Qt::LeftButton, {}, middle);
    }
};

VESTIBULE_WINDOW_TEST(InvitesViewTest)
#include "tst_invitesview.moc"
