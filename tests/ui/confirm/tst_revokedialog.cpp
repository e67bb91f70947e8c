// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/confirm/revokedialog.h"

#include "support/testentry.h"
#include "support/window/dialogprobe.h"
#include "ui/confirm/confirmlist.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTreeView>

using namespace Vestibule;

namespace {

constexpr qint64 kNow = 1'790'000'000;

Invite invite(int number, const char *status = "pending")
{
    Invite result;
    result.id = QStringLiteral("invite-%1").arg(number);
    result.email = QStringLiteral("p%1@example.com").arg(number);
    result.role = QStringLiteral("reader");
    result.status = QString::fromLatin1(status);
    return result;
}

} // namespace

class RevokeDialogTest : public TestCase
{
    Q_OBJECT

private:
    struct Stage
    {
        explicit Stage(const QList<Invite> &invites)
            : dialog(new RevokeDialog(invites, kNow))
            , requested(dialog, &ConfirmDialog::runRequested)
        {
            dialog->show();
        }
        ~Stage() { delete dialog; }

        [[nodiscard]] QString text(int row, int column) const
        {
            const auto *list = dialog->findChild<QTreeView *>();
            return list->model()->index(row, column).data().toString();
        }
        [[nodiscard]] QList<RunStep> steps() const
        {
            return requested.constFirst().constFirst().value<QList<RunStep>>();
        }
        [[nodiscard]] bool says(const QString &words) const
        {
            const auto labels = dialog->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        }

        QPointer<RevokeDialog> dialog;
        QSignalSpy requested;
    };

    const QString m_revoke = QStringLiteral("Revoke");

private slots:
    void cancelIsTheSafeDefault()
    {
        Stage stage({invite(1)});
        QVERIFY(buttonOf(stage.dialog, QStringLiteral("Cancel"))->isDefault());
        QTest::keyClick(stage.dialog, Qt::Key_Return);
        QVERIFY(!stage.dialog->isVisible());
        QCOMPARE(stage.requested.count(), 0);
    }

    void everyAddressIsNamed()
    {
        QList<Invite> many;
        for (int i = 0; i < 60; ++i)
            many.append(invite(i));
        Stage stage(many);
        for (int i = 0; i < 60; ++i)
            QCOMPARE(stage.text(i, 0), invite(i).email);
        auto *number = stage.dialog->findChild<QLineEdit *>();
        QVERIFY(number->isVisible() && stage.says(QStringLiteral("Type 60")));
        QVERIFY(!canPress(stage.dialog, m_revoke));
        QTest::keyClicks(number, QStringLiteral("6"));
        QVERIFY(!canPress(stage.dialog, m_revoke));
        buttonOf(stage.dialog, m_revoke)->setEnabled(true); // whoever brings it to life
        buttonOf(stage.dialog, m_revoke)->click();
        QCOMPARE(stage.requested.count(), 0);
        QTest::keyClicks(number, QStringLiteral("0"));
        QVERIFY(press(stage.dialog, m_revoke));
        QCOMPARE(stage.steps().size(), 60);
        QVERIFY(!stage.dialog->isVisible());
    }

    void onlyWhatCouldStillBeAcceptedHasToBeTyped_data()
    {
        QTest::addColumn<int>("pending");
        QTest::addColumn<int>("over");
        QTest::addColumn<bool>("typed");
        QTest::newRow("ten pending") << 10 << 0 << false;
        QTest::newRow("eleven pending") << 11 << 0 << true;
        QTest::newRow("many expired") << 10 << 50 << false;
    }

    void onlyWhatCouldStillBeAcceptedHasToBeTyped()
    {
        QFETCH(int, pending);
        QFETCH(int, over);
        QFETCH(bool, typed);
        QList<Invite> many;
        for (int i = 0; i < pending; ++i)
            many.append(invite(i));
        for (int i = 0; i < over; ++i) {
            many.append(invite(100 + i, i % 2 == 0 ? "expired" : "pending"));
            many.last().expiresAt = kNow - 60;
        }
        Stage stage(many);
        QCOMPARE(stage.dialog->findChild<QLineEdit *>()->isVisible(), typed);
        QCOMPARE(canPress(stage.dialog, m_revoke), !typed);
        QCOMPARE(stage.says(QStringLiteral("10 pending, 25 pending past their expiry")), over > 0);
    }

    void theListSaysWhoIsMeant()
    {
        Invite given = invite(1);
        given.role = QStringLiteral("owner");
        given.createdAt = kNow - 86'400;
        Stage stage({given});
        QCOMPARE(stage.text(0, ConfirmModel::RoleColumn), QStringLiteral("Owner"));
        QCOMPARE(stage.text(0, ConfirmModel::StatusColumn), QStringLiteral("Pending"));
        QVERIFY(!stage.text(0, ConfirmModel::InvitedColumn).isEmpty());
    }

    void acceptedOnesAreLeftOut()
    {
        Stage stage({invite(1, "accepted"), invite(2)});
        QCOMPARE(stage.text(0, 0), QStringLiteral("p2@example.com"));
        QCOMPARE(stage.text(1, 0), QStringLiteral("p1@example.com"));
        QVERIFY(stage.text(1, ConfirmModel::StatusColumn).contains(QStringLiteral("accepted")));
        QVERIFY(stage.says(QStringLiteral("under the organization's members")));
        QVERIFY(press(stage.dialog, m_revoke));
        QCOMPARE(stage.steps().size(), 1);
        QCOMPARE(stage.steps().constFirst().inviteId, QStringLiteral("invite-2"));
    }

    void withNothingToRevokeItOnlyExplains()
    {
        Stage stage({invite(1, "accepted")});
        QVERIFY(!buttonOf(stage.dialog, m_revoke));
        QVERIFY(press(stage.dialog, QStringLiteral("Close")));
        QVERIFY(!stage.dialog->isVisible());
        QCOMPARE(stage.requested.count(), 0);
    }

    void aStepKeepsWhatTheInviteWas_data()
    {
        using Kind = ProjectChoice::Kind;
        QTest::addColumn<Invite>("given");
        QTest::addColumn<int>("kind");
        Invite untold = invite(1);
        Invite none = invite(1);
        none.projects = QList<ProjectGrant>{};
        Invite some = invite(1);
        some.projects = QList<ProjectGrant>{{QStringLiteral("proj_1"), QStringLiteral("owner")}};
        QTest::newRow("projects not told") << untold << int(Kind::Default);
        QTest::newRow("no project") << none << int(Kind::None);
        QTest::newRow("a project") << some << int(Kind::Chosen);
    }

    void aStepKeepsWhatTheInviteWas()
    {
        QFETCH(Invite, given);
        QFETCH(int, kind);
        Stage stage({given});
        QVERIFY(press(stage.dialog, m_revoke));
        const RunStep step = stage.steps().constFirst();
        QCOMPARE(step.kind, StepKind::Revoke);
        QCOMPARE(step.invite.email, given.email);
        QCOMPARE(step.invite.role, given.role);
        QCOMPARE(int(step.invite.projects.kind), kind);
        if (given.projects)
            QCOMPARE(step.invite.projects.chosen, *given.projects);
    }
};

VESTIBULE_WINDOW_TEST(RevokeDialogTest)
#include "tst_revokedialog.moc"
