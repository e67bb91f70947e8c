// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/columnfit.h"

#include "support/testentry.h"
#include "support/window/program.h"
#include "ui/list/invitedelegate.h"
#include "ui/list/invitesheader.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTest>
#include <QTranslator>

#include <numeric>

using namespace Vestibule;
using Table = InviteTableModel;

/// The columns of the list at the widths of real windows, in English and German.
class ColumnFitTest : public TestCase
{
    Q_OBJECT

    static constexpr ColumnFit::Flags kShown{true, true, true,  true, true,
                                             true, true, false, false};

    [[nodiscard]] static int used(const ColumnFit &fit)
    {
        int sum = 0;
        for (size_t column = 0; column < ColumnFit::kColumns; ++column)
            sum += kShown[column] && !fit.givenUp[column] ? fit.widths[column] : 0;
        return sum;
    }

    /// What does not fit into its cell, among the first rows.
    [[nodiscard]] static QStringList cut(const InvitesView *view)
    {
        QStringList texts;
        QStyleOptionViewItem option;
        option.initFrom(view);
        option.font = view->font();
        option.fontMetrics = view->fontMetrics();
        const QAbstractItemModel *model = view->model();
        for (int row = 0; row < qMin(100, model->rowCount()); ++row) {
            for (const int column : view->shownColumns()) {
                if (view->isColumnHidden(column))
                    continue;
                const QModelIndex index = model->index(row, column);
                const bool elastic = column == Table::ProjectsColumn
                    || (column == Table::EmailColumn && index.data().toString().size() > 20);
                const int needed = InviteDelegate::widthFor(
                    index
                        .data(view->columns()->hasShortTimes() ? int(Table::ShortRole)
                                                               : int(Qt::DisplayRole))
                        .toString(),
                    column, view->font());
                if (!elastic && needed > view->columnWidth(column))
                    texts += index.data().toString();
            }
        }
        return texts;
    }

private slots:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void nothingIsCutInAWindow_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        for (const char *language : {"en", "de"}) {
            for (const int width : {800, 1120, 1440, 1920})
                QTest::addRow("%s, %d pixels", language, width)
                    << QString::fromLatin1(language) << width;
        }
    }
    void nothingIsCutInAWindow()
    {
        QFETCH(const QString, language);
        QFETCH(const int, width);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/vestibule_") + language));
        QCoreApplication::installTranslator(&translator);
        QLocale::setDefault(QLocale(language));
        Program program;
        program.window.resize(width, 700);
        program.connection.openDemo(300);
        QTRY_VERIFY(program.shown() >= 100);
        QTRY_COMPARE(program.window.width(), width);
        const InvitesView *view = program.view();
        QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
        QCOMPARE(cut(view), QStringList());
        QVERIFY(!view->isColumnHidden(Table::StatusColumn));
        QVERIFY(!view->isColumnHidden(Table::ExpiresColumn));
        if (width >= 1440)
            QVERIFY(!view->isColumnHidden(Table::AcceptedColumn));
        QCoreApplication::removeTranslator(&translator);
    }

    void columnsGiveWayInTheirOrder()
    {
        const ColumnFit::Needs needs = ColumnFit::needs(QApplication::font());
        QList<int> gone;
        bool wasShort = false;
        for (int room = 3000; room > 200; room -= 7) {
            const ColumnFit fit = ColumnFit::fit(needs, room, kShown, {});
            const int left = int(std::count(fit.givenUp.begin(), fit.givenUp.end(), false));
            QVERIFY2(used(fit) <= room || left == int(ColumnFit::kColumns) - 4, // all that may go
                     qPrintable(QString::number(room)));
            for (size_t column = 0; column < ColumnFit::kColumns; ++column) {
                if (fit.givenUp[column] && !gone.contains(int(column)))
                    gone.append(int(column));
            }
            wasShort = wasShort || fit.shortTimes;
            QVERIFY(wasShort || gone.isEmpty()); // times are shortened first
        }
        QCOMPARE(gone,
                 (QList<int>{Table::AcceptedColumn, Table::ProjectsColumn, Table::InvitedColumn,
                             Table::RoleColumn}));
    }

    void theRoomIsUsed()
    {
        const ColumnFit::Needs needs = ColumnFit::needs(QApplication::font());
        for (const int room : {1200, 1600, 2400})
            QVERIFY(qAbs(used(ColumnFit::fit(needs, room, kShown, {})) - room) <= 1);
    }

    void whatIsAskedForStays()
    {
        const ColumnFit::Needs needs = ColumnFit::needs(QApplication::font());
        ColumnFit::Flags kept{};
        kept[Table::AcceptedColumn] = true;
        QVERIFY(!ColumnFit::fit(needs, 500, kShown, kept).givenUp[Table::AcceptedColumn]);
    }

    void whatHasNoRoomIsStillWanted()
    {
        Program program;
        program.window.resize(700, 600);
        program.connection.openDemo(30);
        QTRY_COMPARE(program.shown(), 30);
        const InvitesHeader *columns = program.view()->columns();
        QVERIFY(columns->isSectionHidden(Table::AcceptedColumn));
        QVERIFY(!columns->columns().contains("-accepted"));
        program.window.resize(1700, 600);
        QTRY_VERIFY(!columns->isSectionHidden(Table::AcceptedColumn));
    }

    void theHeadersMenuLeavesTheFitting()
    {
        Program program;
        program.connection.openDemo(30);
        QTRY_COMPARE(program.shown(), 30);
        InvitesHeader *columns = program.view()->columns();
        const QPoint place(20, columns->height() / 2);
        QTest::mousePress(columns->viewport(), Qt::RightButton, {}, place); // the menu has the rest
        QContextMenuEvent event(QContextMenuEvent::Mouse, place,
                                columns->viewport()->mapToGlobal(place));
        QApplication::sendEvent(columns->viewport(), &event);
        delete columns->findChild<QMenu *>();
        program.window.resize(1300, 600);
        program.window.resize(1000, 600);
        QVERIFY(columns->columns().startsWith("fitted"));
        QCOMPARE(program.view()->horizontalScrollBar()->maximum(), 0);
    }
};

VESTIBULE_WINDOW_TEST(ColumnFitTest)

#include "tst_columnfit.moc"
