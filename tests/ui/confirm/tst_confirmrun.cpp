// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/patience.h"
#include "support/testentry.h"
#include "support/window/dialogprobe.h"
#include "support/window/shelf.h"
#include "ui/confirm/changedialog.h"
#include "ui/confirm/confirmlist.h"
#include "ui/confirm/olderthandialog.h"
#include "ui/confirm/resenddialog.h"
#include "ui/notices/errorbanner.h"

#include "models/list/invitetablemodel.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTreeView>
#include <QTreeWidget>
#include <QWheelEvent>

using namespace Vestibule;

namespace {

// The shelf's invites were made on 2026-09-01 and expire a week later.
constexpr qint64 kMade = 1'788'220'800;
constexpr qint64 kDay = 24 * 3600;

} // namespace

/// The questions before a run, over a list behind a real server.
class ConfirmRunTest : public TestCase
{
    Q_OBJECT

    struct Stage
    {
        explicit Stage(int count, bool loadAll = true)
            : shelf(count)
            , service(shelf.server.credentials(), ServiceTimes{60'000, 60'000, 1, 2, 0})
            , pager(&service)
            , invites(&pager, [] { return kMade + 40 * kDay; })
        {
            if (loadAll)
                load();
        }
        ~Stage() { delete dialog; }

        void load()
        {
            const ListClaim all = invites.pager()->claimAll();
            ready = waitUntil(
                [this] { return invites.pager()->state() == InvitePager::State::Complete; });
        }
        void show(ConfirmDialog *question)
        {
            dialog = question;
            QObject::connect(dialog, &ConfirmDialog::runRequested, dialog,
                             [this](const QList<RunStep> &asked) { steps = asked; });
            dialog->show();
        }
        [[nodiscard]] Invite at(int row) const { return invites.inviteAt(row); }
        [[nodiscard]] int listed() const
        {
            return dialog->findChild<QTreeView *>()->model()->rowCount();
        }
        [[nodiscard]] QString reasonAt(int row) const
        {
            return dialog->findChild<QTreeView *>()
                ->model()
                ->index(row, ConfirmModel::StatusColumn)
                .data()
                .toString();
        }
        [[nodiscard]] bool says(const QString &words) const
        {
            const auto labels = dialog->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        }

        Shelf shelf;
        InviteService service;
        InvitePager pager;
        InviteTableModel invites;
        QPointer<ConfirmDialog> dialog;
        QList<RunStep> steps;
        bool ready = false;
    };

    static void choose(const ConfirmDialog *dialog, const char *box, int index)
    {
        dialog->findChild<QComboBox *>(QLatin1String(box))->setCurrentIndex(index);
    }

private slots:
    void aHiddenButtonStaysHiddenAndRevokesNothing()
    {
        Stage stage(120, false);
        stage.shelf.setHeld(true);
        stage.show(new OlderThanDialog(&stage.invites, OlderThanDialog::Which::Expired,
                                       stage.invites.clock()));
        auto *box = stage.dialog->findChild<QDialogButtonBox *>();
        QPushButton *revoke = nullptr;
        const auto buttons = box->buttons();
        for (QAbstractButton *button : buttons) {
            if (box->buttonRole(button) == QDialogButtonBox::ActionRole)
                revoke = qobject_cast<QPushButton *>(button);
        }
        QVERIFY(revoke != nullptr && !revoke->isVisible());
        QEvent style(QEvent::StyleChange);
        QApplication::sendEvent(box, &style); // as a theme that is switched does
        QVERIFY(!revoke->isVisible());
        QVERIFY(buttonOf(stage.dialog, QStringLiteral("Close")) != nullptr);
        bool begun = false;
        connect(stage.dialog, &ConfirmDialog::runRequested, this, [&begun] { begun = true; });
        revoke->show(); // whoever brings it to life
        revoke->click();
        QVERIFY(!begun);
        QVERIFY(stage.dialog->isVisible());
        stage.shelf.setHeld(false);
        stage.shelf.server.release();
    }

    void aChangeThatIsNotChosenIsNotSent()
    {
        Stage stage(2);
        QVERIFY(stage.ready);
        stage.show(new ChangeDialog(&stage.service, {stage.at(0)}, &stage.invites, {}));
        int begun = 0;
        connect(stage.dialog, &ConfirmDialog::runRequested, this, [&begun] { ++begun; });
        choose(stage.dialog, "role", 2);
        QPushButton *change = buttonOf(stage.dialog, QStringLiteral("Change 1"));
        QVERIFY(change != nullptr && change->isEnabled());
        choose(stage.dialog, "projects", 3); // none is ticked
        change->setEnabled(true);
        change->click();
        QCOMPARE(begun, 0);
        choose(stage.dialog, "projects", 0);
        change->click();
        change->click();
        QCOMPARE(begun, 1);
    }

    void withoutTheServersTimeNothingIsOld()
    {
        Stage stage(3);
        QVERIFY(stage.ready);
        const auto none = [] { return std::optional<qint64>(); };
        stage.show(
            new OlderThanDialog(&stage.invites, OlderThanDialog::Which::PendingForLong, none));
        QVERIFY(stage.dialog->findChild<ErrorBanner *>()->text().contains(
            QStringLiteral("does not send the time")));
        QVERIFY(buttonOf(stage.dialog, QStringLiteral("Revoke")) == nullptr);
        delete stage.dialog;
        stage.show(new OlderThanDialog(&stage.invites, OlderThanDialog::Which::Expired, none));
        QVERIFY(buttonOf(stage.dialog, QStringLiteral("Revoke")) == nullptr); // none says expired
    }

    void aResendCarriesRoleAndProjects()
    {
        Stage stage(3);
        QVERIFY(stage.ready);
        Invite one = stage.at(0);
        one.projects = QList<ProjectGrant>{{QStringLiteral("proj_1"), QStringLiteral("member")}};
        Invite untold = stage.at(1);
        untold.projects.reset();
        untold.role = QStringLiteral("owner");
        Invite accepted = stage.at(2);
        accepted.status = QStringLiteral("accepted");
        stage.show(new ResendDialog({one, untold, accepted}, stage.invites, {}));
        QVERIFY(buttonOf(stage.dialog, QStringLiteral("Cancel"))->isDefault());
        QVERIFY(stage.says(QStringLiteral("old emails stop working")));
        QVERIFY(stage.says(QStringLiteral("did not list the projects of 1")));
        QVERIFY(stage.reasonAt(2).contains(QStringLiteral("accepted")));
        QVERIFY(press(stage.dialog, QStringLiteral("Resend 2")));
        QCOMPARE(stage.steps.size(), 2);
        QCOMPARE(stage.steps.at(0).kind, StepKind::Resend);
        QCOMPARE(stage.steps.at(0).inviteId, one.id);
        QCOMPARE(stage.steps.at(0).invite.projects.chosen, *one.projects);
        QCOMPARE(stage.steps.at(1).invite.role, QStringLiteral("owner"));
        QCOMPARE(stage.steps.at(1).invite.projects.kind, ProjectChoice::Kind::Default);
    }

    void otherInvitesOfAnAddressAreNoted()
    {
        Stage stage(2);
        QVERIFY(stage.ready);
        Invite older = stage.at(0);
        older.id = QStringLiteral("invite-older");
        older.email = older.email.toUpper();
        older.status = QStringLiteral("expired");
        stage.invites.upsert(older);
        const Invite asked =
            stage.invites.inviteAt(stage.invites.rowOf(QStringLiteral("invite-10000")));
        stage.show(new ResendDialog({asked, older}, stage.invites, {}));
        QVERIFY(stage.reasonAt(1).contains(QStringLiteral("another open invite")));
        QVERIFY(press(stage.dialog, QStringLiteral("Resend 1")));
        QCOMPARE(stage.steps.constFirst().knownIds, QStringList{older.id});
    }

    void whatCannotBeMadeAgainIsLeftOutAndSaid()
    {
        Stage stage(3);
        QVERIFY(stage.ready);
        Invite second = stage.at(0);
        second.id = QStringLiteral("invite-second");
        stage.invites.upsert(second);
        Project old;
        old.id = QStringLiteral("proj_old");
        old.status = QStringLiteral("archived");
        Invite first = second;
        first.id = QStringLiteral("invite-10000");
        QList<Invite> asked{second};
        for (int row = 0; row < stage.invites.rowCount(); ++row) {
            if (stage.at(row).id != second.id)
                asked.append(stage.at(row));
        }
        asked.last().projects = QList<ProjectGrant>{{old.id, QStringLiteral("member")}};
        stage.show(new ResendDialog(asked, stage.invites, {old}));
        QVERIFY(stage.says(QStringLiteral("2 are left out: a second open invite")));
        QVERIFY(stage.says(QStringLiteral("left out: one of their projects")));
        QVERIFY(stage.reasonAt(3).contains(QStringLiteral("archived")));
        QVERIFY(press(stage.dialog, QStringLiteral("Resend 1")));
        QCOMPARE(stage.steps.size(), 1);
    }

    void aChangeNeedsSomethingToChange()
    {
        Stage stage(2);
        QVERIFY(stage.ready);
        stage.show(
            new ChangeDialog(&stage.service, {stage.at(0), stage.at(1)}, &stage.invites, {}));
        QVERIFY(!canPress(stage.dialog, QStringLiteral("Change")));
        QVERIFY(stage.says(QStringLiteral("Choose what to change")));
        choose(stage.dialog, "role", 2); // owner
        QVERIFY(press(stage.dialog, QStringLiteral("Change 2")));
        QCOMPARE(stage.steps.size(), 2);
        QCOMPARE(stage.steps.constFirst().kind, StepKind::Change);
        QCOMPARE(stage.steps.constFirst().invite.role, QStringLiteral("owner"));
        QCOMPARE(stage.steps.constFirst().invite.projects.kind,
                 ProjectChoice::Kind::None); // as it was
    }

    void scrollingPastChangesNobody()
    {
        Stage stage(1);
        QVERIFY(stage.ready);
        stage.show(new ChangeDialog(&stage.service, {stage.at(0)}, &stage.invites, {}));
        stage.dialog->findChild<QTreeView *>()->setFocus();
        for (const char *name : {"role", "projects"}) {
            auto *combo = stage.dialog->findChild<QComboBox *>(QString::fromLatin1(name));
            QVERIFY(!combo->hasFocus());
            const QPointF middle = QRectF(combo->rect()).center();
            QWheelEvent wheel(middle, combo->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(combo, &wheel);
            QCOMPARE(combo->currentIndex(), 0);
        }
    }

    void whatIsLikeThisAlreadyIsLeftOut()
    {
        Stage stage(2);
        QVERIFY(stage.ready);
        Invite owner = stage.at(0);
        owner.role = QStringLiteral("owner");
        stage.show(new ChangeDialog(&stage.service, {owner, stage.at(1)}, &stage.invites, {}));
        choose(stage.dialog, "role", 2);
        QCOMPARE(stage.reasonAt(1), QStringLiteral("Left out: no change"));
        QVERIFY(press(stage.dialog, QStringLiteral("Change 1")));
        QCOMPARE(stage.steps.constFirst().inviteId, stage.at(1).id);
    }

    void chosenProjectsAreGivenToAll()
    {
        Stage stage(2);
        QVERIFY(stage.ready);
        stage.show(
            new ChangeDialog(&stage.service, {stage.at(0), stage.at(1)}, &stage.invites, {}));
        stage.shelf.server.enqueue(Step::list({projectJson("proj_a", "Atlas")}));
        choose(stage.dialog, "projects", 3); // these projects
        auto *list = stage.dialog->findChild<QTreeWidget *>();
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QVERIFY(!canPress(stage.dialog, QStringLiteral("Change")));
        list->topLevelItem(0)->setCheckState(0, Qt::Checked);
        QVERIFY(press(stage.dialog, QStringLiteral("Change 2")));
        QCOMPARE(stage.steps.at(1).invite.projects.chosen.constFirst().id,
                 QStringLiteral("proj_a"));
        QCOMPARE(stage.steps.at(1).invite.role, QStringLiteral("reader"));
    }

    void expiredOnesAreThoseOfTheWholeList()
    {
        Stage stage(250, false);
        stage.shelf.status.insert("invite-10249", "expired"); // on the last page
        stage.shelf.status.insert("invite-10001", "accepted");
        stage.show(new OlderThanDialog(&stage.invites, OlderThanDialog::Which::Expired,
                                       stage.invites.clock()));
        QVERIFY(!buttonOf(stage.dialog, QStringLiteral("Revoke")));
        // All but the accepted one are past their time, whatever the API still calls them.
        QTRY_VERIFY(canPress(stage.dialog, QStringLiteral("Revoke 249")));
        QCOMPARE(stage.listed(), 249);
        QVERIFY(press(stage.dialog, QStringLiteral("Revoke 249")));
        QCOMPARE(stage.steps.size(), 249);
        QCOMPARE(stage.shelf.server.requestCount("DELETE"), 0); // it only asks
    }

    void theCountFollowsTheDays()
    {
        Stage stage(5);
        QVERIFY(stage.ready);
        Invite young = stage.at(0);
        young.createdAt = kMade + 35 * kDay; // five days ago
        stage.invites.upsert(young);
        stage.show(new OlderThanDialog(&stage.invites, OlderThanDialog::Which::PendingForLong,
                                       stage.invites.clock()));
        auto *days = stage.dialog->findChild<QSpinBox *>();
        QVERIFY(canPress(stage.dialog, QStringLiteral("Revoke 4")));
        days->setValue(5);
        QVERIFY(canPress(stage.dialog, QStringLiteral("Revoke 5")));
        days->setValue(40);
        QVERIFY(canPress(stage.dialog, QStringLiteral("Revoke 4")));
        days->setValue(41);
        QVERIFY(!buttonOf(stage.dialog, QStringLiteral("Revoke")));
        QVERIFY(stage.says(QStringLiteral("No invite has been pending that long")));
    }

    void aFailedLoadingIsToldAndTriedAgain()
    {
        Stage stage(150, false);
        stage.shelf.nextList(Step::json(403, errorJson("no")));
        stage.show(new OlderThanDialog(&stage.invites, OlderThanDialog::Which::Expired,
                                       stage.invites.clock()));
        auto *banner = stage.dialog->findChild<ErrorBanner *>();
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(!buttonOf(stage.dialog, QStringLiteral("Revoke")));
        QVERIFY(press(stage.dialog, QStringLiteral("Try Again")));
        QTRY_VERIFY(canPress(stage.dialog, QStringLiteral("Revoke 150")));
    }

    void leavingStopsTheLoadingItBegan()
    {
        Stage stage(300, false);
        stage.shelf.setHeld(true);
        stage.show(new OlderThanDialog(&stage.invites, OlderThanDialog::Which::Expired,
                                       stage.invites.clock()));
        QTRY_COMPARE(stage.shelf.listRequests(), 1);
        delete stage.dialog;
        QVERIFY(!stage.invites.pager()->isLoadingAll());
        stage.shelf.setHeld(false);
        stage.shelf.server.release();
        QTRY_COMPARE(stage.shelf.server.openConnections(), 0);
        QCOMPARE(stage.shelf.listRequests(), 1);
    }
};

VESTIBULE_WINDOW_TEST(ConfirmRunTest)
#include "tst_confirmrun.moc"
