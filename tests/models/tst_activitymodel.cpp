// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/activitymodel.h"

#include "support/testentry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Vestibule;
using Column = ActivityModel::Column;

namespace {

RunStep step(qint64 id, StepKind kind = StepKind::Create, StepState state = StepState::Done)
{
    RunStep result;
    result.id = id;
    result.runId = 1;
    result.kind = kind;
    result.state = state;
    result.invite.email = QStringLiteral("p%1@example.com").arg(id);
    result.requestId = QStringLiteral("req_%1").arg(id);
    return result;
}

QList<RunStep> falling(qint64 from, int count)
{
    QList<RunStep> steps;
    for (int i = 0; i < count; ++i)
        steps.append(step(from - i));
    return steps;
}

QString shown(const ActivityModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class ActivityModelTest : public TestCase
{
    Q_OBJECT

private slots:
    void growsByPagesAskedForOnce()
    {
        ActivityModel model;
        QSignalSpy wanted(&model, &ActivityModel::moreWanted);
        model.setSteps(falling(500, 200), true);
        QCOMPARE(model.rowCount(), 200);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        model.fetchMore({}); // a resize meanwhile
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.constFirst().constFirst().toLongLong(), 301);
        model.append(falling(300, 20), false);
        QCOMPARE(model.rowCount(), 220);
        QCOMPARE(model.lastId(), 281);
        QVERIFY(!model.canFetchMore({}));
    }

    void aPageThatFailedMayBeAskedForAgain()
    {
        ActivityModel model;
        QSignalSpy wanted(&model, &ActivityModel::moreWanted);
        model.setSteps(falling(10, 2), true);
        model.fetchMore({});
        model.failMore();
        model.fetchMore({});
        QCOMPARE(wanted.count(), 2);
    }

    void keepsTheModelsRules()
    {
        ActivityModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSteps(falling(10, 4), true);
        model.append(falling(6, 3), false);
        model.update({step(8, StepKind::Revoke)});
        model.setSteps({}, false);
    }

    void replacesStepsById()
    {
        ActivityModel model;
        model.setSteps(falling(10, 5), false);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.update({step(8, StepKind::Create, StepState::Failed), step(99), step(1)});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.constFirst().constFirst().toModelIndex().row(), 2);
        QCOMPARE(model.stepAt(2).state, StepState::Failed);
        QCOMPARE(model.rowCount(), 5);
    }

    void whatNoRunIsAtWorkOnWasInterrupted()
    {
        ActivityModel model;
        RunStep sent = step(2, StepKind::Create, StepState::Sent);
        sent.runId = 7;
        model.setSteps({sent, step(1)}, false);
        const auto outcome = [&model](int row) {
            return model.index(row, ActivityModel::OutcomeColumn).data().toString();
        };
        QVERIFY(outcome(0).startsWith(QStringLiteral("Interrupted: ")));
        QCOMPARE(outcome(1), QStringLiteral("Invited"));
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setRunUnderWay(7);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(outcome(0), QStringLiteral("In progress"));
        model.setRunUnderWay(8);
        QVERIFY(outcome(0).startsWith(QStringLiteral("Interrupted: ")));
    }

    void saysWhatCameOfAStep_data()
    {
        QTest::addColumn<RunStep>("given");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const RunStep &given, const char *words) {
            QTest::newRow(name) << given << QString::fromUtf8(words);
        };
        row("invited", step(1), "Invited");
        row("revoked", step(1, StepKind::Revoke), "Revoked");
        row("resent", step(1, StepKind::Resend), "Resent");
        row("changed", step(1, StepKind::Change), "Changed");
        row("queued", step(1, StepKind::Create, StepState::Queued), "Not started");
        row("sent", step(1, StepKind::Create, StepState::Sent), "In progress");
        RunStep skipped = step(1, StepKind::Resend, StepState::Skipped);
        skipped.skipReason = SkipReason::Accepted;
        row("skipped", skipped, "Skipped: already accepted");
        RunStep failed = step(1, StepKind::Create, StepState::Failed);
        failed.error = ApiError{};
        failed.error->kind = ApiError::Kind::AlreadyMember;
        row("failed", failed, "Failed: ");
        RunStep half = failed;
        half.kind = StepKind::Resend;
        half.removed = true;
        row("half done", half, "Revoked, not yet invited again: ");
        RunStep lost = failed;
        lost.state = StepState::Unknown;
        lost.error->kind = ApiError::Kind::OutcomeUnknown;
        lost.error->cause = ApiError::Kind::Timeout;
        row("unknown", lost, "Unknown: ");
    }

    void saysWhatCameOfAStep()
    {
        QFETCH(RunStep, given);
        QFETCH(QString, words);
        ActivityModel model;
        model.setRunUnderWay(given.runId);
        model.setSteps({given}, false);
        const QString text = shown(model, 0, Column::OutcomeColumn);
        if (words.endsWith(u' ')) // a sentence on the error follows
            QVERIFY2(text.startsWith(words) && text.size() > words.size(), qPrintable(text));
        else
            QCOMPARE(text, words);
        QCOMPARE(model.index(0, 0).data(ActivityModel::StateRole).toInt(), int(given.state));
    }

    void copiesWhatAMachineReads()
    {
        ActivityModel model;
        RunStep settled = step(7);
        settled.sentAt = 1'700'000'000;
        settled.settledAt = 1'700'000'060;
        model.setSteps({settled, step(6)}, false);
        const auto copied = [&model](int row, int column) {
            return model.index(row, column).data(ActivityModel::CopyRole).toString();
        };
        QCOMPARE(copied(0, Column::TimeColumn), QStringLiteral("2023-11-14T22:14:20Z"));
        QCOMPARE(copied(1, Column::TimeColumn), QString()); // not begun: no time is made up
        QCOMPARE(copied(0, Column::RequestIdColumn), QStringLiteral("req_7"));
    }
};

VESTIBULE_TEST(ActivityModelTest)
#include "tst_activitymodel.moc"
