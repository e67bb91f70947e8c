// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/undo.h"

#include "support/runsteps.h"
#include "support/testentry.h"

#include <QTest>

using namespace Vestibule;

namespace {

RunStep settled(RunStep step, StepState state = StepState::Done)
{
    step.state = state;
    return step;
}

RunStep revoked(const QString &id, const QString &email)
{
    return settled(stepOn(StepKind::Revoke, id, email));
}

QString ann()
{
    return QStringLiteral("ann@example.com");
}

QString bob()
{
    return QStringLiteral("bob@example.com");
}

} // namespace

Q_DECLARE_METATYPE(Vestibule::UndoProblem)

/// What of a run can be undone, and who is invited again by that.
class UndoTest : public TestCase
{
    Q_OBJECT

private slots:
    void whatWasRevokedIsInvitedAgainOnce()
    {
        RunStep first = revoked(QStringLiteral("i1"), ann());
        first.invite.role = QStringLiteral("owner");
        first.invite.projects.kind = ProjectChoice::Kind::Chosen;
        first.invite.projects.chosen = {{QStringLiteral("proj_a"), QStringLiteral("owner")}};
        const RunStep failed = settled(revoked(QStringLiteral("i2"), bob()), StepState::Failed);
        const RunStep left = settled(revoked(QStringLiteral("i3"), bob()), StepState::Queued);
        const RunStep skipped = settled(revoked(QStringLiteral("i4"), bob()), StepState::Skipped);
        const RunStep same = revoked(QStringLiteral("i5"), ann().toUpper());
        const QList<RevokedPerson> people = revokedPeople({first, failed, left, skipped, same});
        QCOMPARE(people.size(), 1);
        QCOMPARE(people.at(0).invite, first.invite);
        QVERIFY(!people.at(0).hadExpired);
    }

    void aResendThatWasHalfDoneIsInvitedAgain()
    {
        RunStep half =
            settled(stepOn(StepKind::Resend, QStringLiteral("i1"), ann()), StepState::Failed);
        QVERIFY(!canInviteAgain(half));
        half.removed = true;
        QVERIFY(canInviteAgain(half));
        half.state = StepState::Unknown; // it may have been made
        QVERIFY(!canInviteAgain(half));
    }

    void ofAnAddressTheInviteThatStillWorkedStands()
    {
        RunStep works = revoked(QStringLiteral("i2"), ann());
        works.invite.role = QStringLiteral("owner");
        const QList<RunStep> steps{revoked(QStringLiteral("i1"), ann()), works,
                                   revoked(QStringLiteral("i3"), bob())};
        const QSet<QString> expired{QStringLiteral("i1"), QStringLiteral("i3")};
        const QList<RevokedPerson> people = revokedPeople(steps, expired);
        QCOMPARE(people.size(), 2);
        QCOMPARE(people.at(0).invite.role, QStringLiteral("owner"));
        QVERIFY(!people.at(0).hadExpired);
        QVERIFY(people.at(1).hadExpired);
    }

    void whatCannotBeUndoneSaysWhy_data()
    {
        QTest::addColumn<QList<RunStep>>("steps");
        QTest::addColumn<bool>("ended");
        QTest::addColumn<UndoProblem>("problem");
        const RunStep gone = revoked(QStringLiteral("i1"), ann());
        const RunStep old = revoked(QStringLiteral("old"), bob());
        const auto one = [](StepKind kind) {
            return QList<RunStep>{settled(stepOn(kind, QStringLiteral("i1"), ann()))};
        };
        QTest::newRow("revoked") << QList<RunStep>{gone} << true << UndoProblem::None;
        QTest::newRow("under way") << QList<RunStep>{gone} << false << UndoProblem::UnderWay;
        QTest::newRow("stopped half way")
            << QList<RunStep>{gone, stepOn(StepKind::Revoke, QStringLiteral("i2"), bob())} << true
            << UndoProblem::None;
        QTest::newRow("all failed") << QList<RunStep>{settled(gone, StepState::Failed)} << true
                                    << UndoProblem::NothingRevoked;
        QTest::newRow("expired") << QList<RunStep>{old} << true << UndoProblem::HadExpired;
        QTest::newRow("some expired") << QList<RunStep>{old, gone} << true << UndoProblem::None;
        QTest::newRow("invite") << one(StepKind::Create) << true << UndoProblem::Invited;
        QTest::newRow("resend") << one(StepKind::Resend) << true << UndoProblem::Resent;
        QTest::newRow("change") << one(StepKind::Change) << true << UndoProblem::Changed;
        QTest::newRow("nothing") << QList<RunStep>() << true << UndoProblem::NothingRevoked;
    }

    void whatCannotBeUndoneSaysWhy()
    {
        QFETCH(const QList<RunStep>, steps);
        QFETCH(const bool, ended);
        QFETCH(const UndoProblem, problem);
        QCOMPARE(undoProblem(steps, ended, {QStringLiteral("old")}), problem);
        QCOMPARE(undoProblemText(problem).isEmpty(), problem == UndoProblem::None);
        QVERIFY(problem == UndoProblem::None || undoProblemText(problem).endsWith(u'.'));
    }
};

VESTIBULE_TEST(UndoTest)

#include "tst_undo.moc"
