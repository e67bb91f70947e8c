// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/rowcopier.h"

#include "support/patience.h"
#include "support/testentry.h"
#include "support/window/program.h"
#include "support/window/shelf.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>

using namespace Vestibule;

/// Copying, selecting and turning the selection round in the whole window, by keys.
class RowCopierTest : public TestCase
{
    Q_OBJECT

    struct Stage
    {
        explicit Stage(int count)
            : shelf(count)
            , program(Program::at(shelf.server, QStringLiteral("sk-admin-test")))
        {
            program.connection.start();
            ready = waitUntil([&] { return program.shown() == qMin(count, 100); });
            program.view()->setFocus();
        }
        void key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
        {
            QTest::keyClick(program.view(), key, modifiers);
        }
        [[nodiscard]] bool loadAll()
        {
            program.window.commands()->loadAll->trigger();
            return waitUntil([this] { return program.shown() == shelf.ids.size(); });
        }

        Shelf shelf;
        Program program;
        bool ready = false;
    };

    static QStringList copied() { return QGuiApplication::clipboard()->text().split(u'\n'); }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void rangesOfASelection()
    {
        QCOMPARE(otherRanges({}, 3), (QList<RowRange>{{0, 2}}));
        QCOMPARE(otherRanges({{0, 2}}, 3), QList<RowRange>());
        QCOMPARE(otherRanges({{1, 1}, {4, 6}}, 9), (QList<RowRange>{{0, 0}, {2, 3}, {7, 8}}));
        QCOMPARE(countRows({{1, 1}, {4, 6}}), 4);
        QCOMPARE(otherRanges({}, 0), QList<RowRange>());
    }

    void headersStandOverTheirColumns()
    {
        Stage stage(5);
        QVERIFY(stage.ready);
        stage.program.view()->selectRowAt(1);
        stage.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(copied().size(), 2);
        QCOMPARE(copied().at(0).split(u'\t').constFirst(), QStringLiteral("Email"));
        QCOMPARE(copied().at(0).count(u'\t'), copied().at(1).count(u'\t'));
        QVERIFY(copied().at(1).startsWith(QLatin1String("invite-10001@example.com\t")));
        stage.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied().size(), 1);
    }

    void aSelectionIsTurnedRound()
    {
        Stage stage(6);
        QVERIFY(stage.ready);
        stage.program.view()->selectRowAt(1);
        QTest::keyClick(stage.program.view(), Qt::Key_Down, Qt::ShiftModifier);
        stage.key(Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(stage.program.view()->selectedRows(), (QList<int>{0, 3, 4, 5}));
        stage.key(Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(stage.program.view()->selectedRows(), (QList<int>{1, 2}));
        stage.key(Qt::Key_A, Qt::ControlModifier);
        stage.key(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(stage.program.view()->selectedRows().isEmpty());
        stage.key(Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(stage.program.view()->selectedRows().size(), 6);
    }

    void whatIsNotShownIsNotSelected()
    {
        Stage stage(30);
        QVERIFY(stage.ready);
        stage.program.page()->search()->setText(QStringLiteral("1000"));
        QTRY_COMPARE(stage.program.shown(), 10);
        stage.program.view()->selectRowAt(0);
        stage.key(Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(stage.program.view()->selectedRows().size(), 9);
        stage.key(Qt::Key_A, Qt::ControlModifier);
        stage.key(Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(copied().size(), 10);
    }

    void manyRowsAreWrittenInSlices()
    {
        Stage stage(6000);
        QVERIFY(stage.ready);
        QVERIFY(stage.loadAll());
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        stage.key(Qt::Key_A, Qt::ControlModifier);
        stage.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied(), QStringList{QStringLiteral("before")}); // not yet
        QTRY_COMPARE(copied().size(), 6000);
        QVERIFY(copied().at(5999).startsWith(QLatin1String("invite-15999@example.com\t")));
        QTRY_VERIFY(labels(stage.program).contains(QStringLiteral("6,000 rows copied")));
    }

    void rowsThatComeAndGoMeanwhileDoNotMixItUp()
    {
        Stage stage(6000);
        QVERIFY(stage.ready);
        QVERIFY(stage.loadAll());
        RowCopier copier;
        const QSignalSpy finished(&copier, &RowCopier::finished);
        copier.copy(stage.program.rows(), {{0, 5999}}, QList<int>(50, InviteTableModel::IdColumn),
                    false);
        QVERIFY(copier.isRunning());
        InviteTableModel *invites = stage.program.connection.session()->invites();
        Invite fresh;
        fresh.id = QStringLiteral("invite-fresh");
        fresh.email = QStringLiteral("fresh@example.com");
        invites->upsert(fresh); // on top, so that every row moves
        invites->remove(QStringLiteral("invite-15998"));
        QTRY_COMPARE(finished.count(), 1);
        const QStringList lines = copied();
        QCOMPARE(lines.size(), 5999);
        QVERIFY(lines.at(0).startsWith(QLatin1String("invite-10000\t")));
        QVERIFY(lines.at(5997).startsWith(QLatin1String("invite-15997\t")));
        QVERIFY(lines.at(5998).startsWith(QLatin1String("invite-15999\t")));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(QLatin1String("fresh")));
    }

private:
    static QStringList labels(const Program &program)
    {
        QStringList texts;
        const auto all = program.statusLine()->findChildren<QLabel *>();
        for (const QLabel *label : all)
            texts.append(label->text());
        return texts;
    }
};

VESTIBULE_WINDOW_TEST(RowCopierTest)
#include "tst_rowcopier.moc"
