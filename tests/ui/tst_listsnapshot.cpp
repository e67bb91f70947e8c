// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/listsnapshot.h"

#include "support/testentry.h"
#include "ui/connection/keyfield.h"
#include "ui/look/statuscolors.h"

#include <QApplication>
#include <QTest>

using namespace Vestibule;
using State = InvitePager::State;

class ListSnapshotTest : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void neverSaysNothingWasFoundBeforeTheEnd_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("final");
        QTest::newRow("idle") << int(State::Idle) << false;
        QTest::newRow("loading") << int(State::Loading) << false;
        QTest::newRow("failed") << int(State::Failed) << false;
        QTest::newRow("complete") << int(State::Complete) << true;
    }

    void neverSaysNothingWasFoundBeforeTheEnd()
    {
        QFETCH(int, state);
        QFETCH(bool, final);
        ListSnapshot now;
        now.state = State(state);
        now.loadedAnything = true;
        now.loaded = 300;
        now.filtered = true;
        QCOMPARE(now.emptyState().title == QLatin1String("No invite matches"), final);
    }

    void tellsThePartlyLoadedList()
    {
        ListSnapshot now;
        now.loadedAnything = true;
        now.loaded = now.shown = 1200;
        QCOMPARE(now.sentence().text,
                 QStringLiteral("Showing 1,200 of 1,200 loaded, more on the server"));
        QCOMPARE(now.sentence().action, ListAction::LoadAll);
    }

    void countsDownTheWait()
    {
        ListSnapshot now;
        now.state = State::Loading;
        now.loadedAnything = true;
        now.wait = {Wait::Reason::RateLimit, 41'200};
        QCOMPARE(now.sentence().text, QStringLiteral("Waiting 42 s: the API asked to slow down."));
        QCOMPARE(now.sentence().action, ListAction::Cancel);
    }

    void tintsReadOnAnyBase()
    {
        for (int grey = 0; grey < 256; grey += 5) {
            QPalette palette;
            palette.setColor(QPalette::Base, QColor(grey, grey, grey));
            for (int state = 0; state <= int(InviteState::Other); ++state) {
                const QColor tint = statusColor(InviteState(state), palette);
                // Mid grey admits no more than 4.58 with any colour at all.
                QVERIFY2(contrastRatio(tint, palette.color(QPalette::Base)) >= kReadableContrast,
                         qPrintable(QStringLiteral("%1 on %2").arg(state).arg(grey)));
            }
        }
    }

    void judgesKeysSoftly()
    {
        QCOMPARE(checkKey(QStringLiteral("  ")), KeyProblem::Empty);
        QCOMPARE(checkKey(QStringLiteral("sk-admin-a b")), KeyProblem::HasBlank);
        QCOMPARE(checkKey(QStringLiteral("sk-proj-abc")), KeyProblem::NotAnAdminKey);
        QCOMPARE(checkKey(QStringLiteral(" sk-admin-abc\n")), KeyProblem::None);
    }
};

VESTIBULE_WINDOW_TEST(ListSnapshotTest)
#include "tst_listsnapshot.moc"
