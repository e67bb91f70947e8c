// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runbar.h"

#include "support/testentry.h"
#include "support/window/dialogprobe.h"
#include "ui/notices/errorbanner.h"

#include <QApplication>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>

using namespace Vestibule;
using State = RunPlayer::State;

namespace {

RunStatus inviting(State state, int done = 120)
{
    RunStatus now;
    now.state = state;
    now.kinds = {StepKind::Create};
    now.counts.done = done;
    now.counts.failed = 2;
    now.counts.queued = 300 - done - 2;
    return now;
}

ApiError error(ApiError::Kind kind)
{
    return ApiError{.kind = kind, .requestId = QStringLiteral("req_77")};
}

} // namespace

class RunBarTest : public TestCase
{
    Q_OBJECT

    static QStringList shownButtons(const RunBar &bar)
    {
        QStringList words;
        const auto buttons = bar.findChildren<QPushButton *>();
        for (const QPushButton *button : buttons) {
            if (button->isVisible() && qobject_cast<ErrorBanner *>(button->parent()) == nullptr)
                words += button->text();
        }
        return words;
    }

private slots:
    void tellsHowFarAndHowFast()
    {
        RunBar bar;
        RunStatus now = inviting(State::Running);
        now.stepsPerMinute = 10.2;
        now.timeLeftMs = 18 * 60'000;
        bar.showRun(now);
        QCOMPARE(bar.title(), QStringLiteral("Inviting 300 people"));
        QVERIFY2(bar.text().contains(QStringLiteral("122 of 300, 2 failed")),
                 qPrintable(bar.text()));
        QVERIFY(bar.text().contains(QStringLiteral("10 per minute, about 18 minute")));
        QCOMPARE(bar.findChild<QProgressBar *>()->value(), 122);
        QCOMPARE(shownButtons(bar), (QStringList{QStringLiteral("Pause"), QStringLiteral("Stop")}));
    }

    void tellsAWaitInstead()
    {
        RunBar bar;
        RunStatus now = inviting(State::Running);
        now.stepsPerMinute = 10;
        now.wait = {Wait::Reason::RateLimit, 39'100};
        bar.showRun(now);
        QVERIFY(bar.text().contains(QStringLiteral("Waiting 40 s")));
        QVERIFY(!bar.text().contains(QStringLiteral("per minute")));
        now.wait.leftMs = 7'500'000;
        bar.showRun(now);
        QVERIFY(bar.text().contains(QStringLiteral("Waiting 2 h 05 min")));
    }

    void offersWhatAppliesInEachState_data()
    {
        QTest::addColumn<int>("state");
        // 0: none, 1: key, 2: network, 3: journal, 4: scope, 5: scope in a profile, 6: read-only
        QTest::addColumn<int>("problem");
        QTest::addColumn<QStringList>("buttons");
        const auto row = [](const char *name, State state, int problem, const char *buttons) {
            const QString words = QString::fromUtf8(buttons);
            QTest::newRow(name) << int(state) << problem
                                << (words.isEmpty() ? QStringList() : words.split(u'|'));
        };
        row("opening", State::Opening, 0, "Stop");
        row("checking", State::Checking, 0, "Stop");
        row("pausing", State::Pausing, 0, "Stop");
        row("paused", State::Paused, 0, "Resume|Stop");
        row("paused by key", State::Paused, 1, "Try Again|Change Key…|Stop");
        row("paused by a scope", State::Paused, 4, "Try Again|Change Key…|Stop");
        row("paused by a scope in a profile", State::Paused, 5, "Try Again|Manage Profiles…|Stop");
        row("paused by a read-only profile", State::Paused, 6, "Try Again|Manage Profiles…|Stop");
        row("paused by network", State::Paused, 2, "Try Again|Stop");
        row("paused by journal", State::Paused, 3, "Try Again|Stop");
        row("stopping", State::Stopping, 0, "");
        row("not begun", State::Failed, 3, "Try Again|Close");
        row("stopped", State::Stopped, 0, "Resume|Retry Failed|Save Results…|Show Activity|Close");
    }

    void whatIsUnknownIsNotFailed()
    {
        RunBar bar;
        RunStatus now = inviting(State::Finished);
        now.counts = {};
        now.counts.done = 5;
        now.counts.unknown = 2;
        bar.showRun(now);
        QVERIFY(bar.title().contains(QStringLiteral("2 unknown")));
        QVERIFY(!bar.text().contains(QStringLiteral("failed")));
        QCOMPARE(shownButtons(bar),
                 QStringLiteral("Send Again…|Save Results…|Show Activity|Close").split(u'|'));
        now.state = State::Checking;
        now.wait = {Wait::Reason::Settle, 41'200};
        bar.showRun(now);
        QVERIFY2(bar.text().contains(QStringLiteral("42 s")), qPrintable(bar.text()));
    }

    void offersWhatAppliesInEachState()
    {
        QFETCH(int, state);
        QFETCH(int, problem);
        QFETCH(QStringList, buttons);
        RunBar bar;
        RunStatus now = inviting(State(state));
        if (problem == 1)
            now.problem = error(ApiError::Kind::InvalidKey);
        else if (problem == 2)
            now.problem = error(ApiError::Kind::HostNotFound);
        else if (problem == 3)
            now.problem = JournalError{JournalError::Kind::Full, {}};
        else if (problem > 3) {
            ApiError scope =
                error(problem == 6 ? ApiError::Kind::ReadOnly : ApiError::Kind::MissingScope);
            scope.ofProfile = problem > 4;
            now.problem = scope;
        }
        bar.showRun(now);
        QCOMPARE(shownButtons(bar), buttons);
        QCOMPARE(bar.findChild<ErrorBanner *>()->isVisible(), problem != 0);
    }

    void countsAResult()
    {
        RunStatus now;
        now.state = State::Finished;
        now.kinds = {StepKind::Create, StepKind::Resend};
        now.counts.done = 297;
        now.counts.skipped = 2;
        now.counts.failed = 1;
        RunBar bar;
        bar.showRun(now);
        QCOMPARE(bar.title(), QStringLiteral("297 invited, 2 skipped, 1 failed."));
        QVERIFY(!bar.findChild<QProgressBar *>()->isVisible());
    }

    void tellsTheReasonOfMost()
    {
        RunStatus now;
        now.state = State::Finished;
        now.kinds = {StepKind::Create};
        now.counts.failed = 3;
        now.reason = QStringLiteral("The API did not accept the request.");
        now.reasonCount = 2;
        RunBar bar;
        bar.showRun(now);
        QCOMPARE(bar.title(),
                 QStringLiteral("0 invited, 3 failed: The API did not accept the request (2)."));
    }

    void namesThoseThatLostAnInvite()
    {
        RunStatus now;
        now.state = State::Finished;
        now.kinds = {StepKind::Resend};
        now.counts.done = 8;
        now.counts.failed = 2;
        now.halfDone = 2;
        RunBar bar;
        bar.showRun(now);
        QVERIFY(bar.text().contains(QStringLiteral("2 are revoked and not yet invited again.")));
        QVERIFY(canPress(&bar, QStringLiteral("Retry Failed")));
    }

    void aSingleStepIsASentence()
    {
        RunStatus now;
        now.state = State::Finished;
        now.kinds = {StepKind::Create};
        now.counts.done = 1;
        now.single = RunStep{};
        now.single->state = StepState::Done;
        now.single->invite.email = QStringLiteral("mia@example.com");
        RunBar bar;
        bar.showRun(now);
        QCOMPARE(bar.title(), QStringLiteral("mia@example.com was invited."));
        QVERIFY(!canPress(&bar, QStringLiteral("Save Results")));

        now.counts = {};
        now.counts.failed = 1;
        now.single->state = StepState::Failed;
        now.single->error = error(ApiError::Kind::AlreadyMember);
        bar.showRun(now);
        auto *banner = bar.findChild<ErrorBanner *>();
        QVERIFY(bar.title().startsWith(QStringLiteral("mia@example.com: Failed")));
        QVERIFY(banner->isVisible() && banner->text().contains(QStringLiteral("req_77")));
    }

    void offersAnInterruptedRun()
    {
        Run run;
        run.id = 3;
        run.startedAt = 1'700'000'000;
        run.kinds = {StepKind::Create};
        run.counts.done = 120;
        run.counts.queued = 179;
        run.counts.sent = 1;
        RunBar bar;
        bar.showOffer(run);
        QVERIFY2(bar.text().contains(QStringLiteral("Inviting 300 people")),
                 qPrintable(bar.text()));
        QVERIFY(bar.text().contains(QStringLiteral("14 Nov 2023")));
        QVERIFY(bar.text().contains(QStringLiteral("120 done, 180 left")));
        QSignalSpy asked(&bar, &RunBar::triggered);
        QVERIFY(press(&bar, QStringLiteral("Not Now")));
        QCOMPARE(asked.constFirst().constFirst().value<RunAction>(), RunAction::NotNow);
        QVERIFY(canPress(&bar, QStringLiteral("Resume")) && canPress(&bar, QStringLiteral("Show")));
    }

    void theKeyboardStaysInTheBar()
    {
        RunBar bar;
        bar.showRun(inviting(State::Running));
        bar.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        bar.button(RunAction::Pause)->setFocus();
        bar.showRun(inviting(State::Paused));
        QVERIFY(bar.button(RunAction::GoOn)->hasFocus());
    }

    void buttonsGoBelowWhereThereIsNoRoom()
    {
        RunBar bar;
        RunStatus now = inviting(State::Stopped);
        now.before = QString(200, u'x');
        bar.resize(1600, 100);
        bar.showRun(now);
        const QPushButton *close = bar.button(RunAction::Close);
        const auto top = [&] { return close->mapTo(&bar, QPoint()).y(); };
        const QRect title = bar.findChild<QLabel *>(QStringLiteral("runTitle"))->geometry();
        QVERIFY(top() < title.bottom());
        bar.resize(700, 160);
        QTRY_VERIFY(top()
                    > bar.findChild<QLabel *>(QStringLiteral("runTitle"))->geometry().bottom());
        QVERIFY2(bar.minimumSizeHint().width() <= 700,
                 qPrintable(QString::number(bar.minimumSizeHint().width())));
    }
};

VESTIBULE_WINDOW_TEST(RunBarTest)
#include "tst_runbar.moc"
