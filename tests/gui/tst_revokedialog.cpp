// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/revokedialog.h"

#include "api/inviteservice.h"
#include "gui/dialogprobe.h"
#include "support/jsonfixtures.h"
#include "support/scriptedserver.h"
#include "ui/activitystrip.h"
#include "ui/errorbanner.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace Vestibule;

namespace {

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

class RevokeDialogTest : public QObject
{
    Q_OBJECT

private:
    struct Stage
    {
        explicit Stage(const QList<Invite> &invites)
            : service(server.credentials(), ServiceTimes{60'000, 60'000, 1, 2, 0})
            , dialog(new RevokeDialog(&service, invites))
            , revoked(dialog, &RevokeDialog::revoked)
            , changed(dialog, &RevokeDialog::changed)
        {
            dialog->show();
        }
        ~Stage() { delete dialog; }

        [[nodiscard]] QTreeWidget *list() const { return dialog->findChild<QTreeWidget *>(); }
        [[nodiscard]] QString resultOf(int row) const { return list()->topLevelItem(row)->text(1); }

        ScriptedServer server;
        InviteService service;
        QPointer<RevokeDialog> dialog;
        QSignalSpy revoked;
        QSignalSpy changed;
    };

    const QString m_revoke = QStringLiteral("Revoke");
    const Step m_done = Step::json(200, deletedJson("invite-1"));

private slots:
    void cancelIsTheSafeDefault()
    {
        Stage stage({invite(1)});
        QVERIFY(buttonOf(stage.dialog, QStringLiteral("Cancel"))->isDefault());
        QTest::keyClick(stage.dialog, Qt::Key_Return);
        QVERIFY(!stage.dialog->isVisible());
        QCOMPARE(stage.server.requestCount(), 0);
    }

    void acceptedOnesAreLeftOut()
    {
        Stage stage({invite(1, "accepted"), invite(2)});
        QCOMPARE(stage.list()->topLevelItemCount(), 2);
        QVERIFY(stage.list()->topLevelItem(1)->isDisabled());
        QVERIFY(stage.resultOf(1).contains(QStringLiteral("accepted")));
        stage.server.enqueue(m_done);
        QVERIFY(press(stage.dialog, m_revoke));
        QTRY_VERIFY(!stage.dialog->isVisible()); // all went well
        QCOMPARE(stage.revoked.count(), 1);
        QCOMPARE(stage.revoked.constFirst().constFirst().toString(), QStringLiteral("invite-2"));
        QCOMPARE(stage.server.requestCount("DELETE"), 1);
    }

    void withNothingToRevokeItOnlyExplains()
    {
        Stage stage({invite(1, "accepted")});
        QVERIFY(!buttonOf(stage.dialog, m_revoke));
        QVERIFY(press(stage.dialog, QStringLiteral("Close")));
        QVERIFY(!stage.dialog->isVisible());
    }

    void oneThatIsGoneCountsAsDone()
    {
        Stage stage({invite(1)});
        stage.server.enqueue(Step::json(404, errorJson("No such invite")));
        QVERIFY(press(stage.dialog, m_revoke));
        QTRY_COMPARE(stage.revoked.count(), 1);
        QTRY_VERIFY(!stage.dialog->isVisible());
    }

    void oneFailureStaysToBeReadAndTriedAgain()
    {
        Stage stage({invite(1), invite(2), invite(3)});
        stage.server.enqueue(m_done);
        stage.server.enqueue(
            Step::json(400, errorJson("Cannot do this")).header("x-request-id", "req_2"));
        stage.server.enqueue(m_done);
        QVERIFY(press(stage.dialog, m_revoke));
        QTRY_VERIFY(canPress(stage.dialog, QStringLiteral("Try 1")));
        QCOMPARE(stage.revoked.count(), 2);
        QCOMPARE(stage.list()->currentItem(), stage.list()->topLevelItem(1));
        auto *banner = stage.dialog->findChild<ErrorBanner *>();
        QVERIFY(banner->text().contains(QStringLiteral("req_2")));
        stage.server.enqueue(m_done);
        QVERIFY(press(stage.dialog, QStringLiteral("Try 1")));
        QTRY_VERIFY(!stage.dialog->isVisible());
        QCOMPARE(stage.revoked.count(), 3);
        QCOMPARE(stage.server.requestCount("DELETE"), 4);
    }

    void oneAcceptedMeanwhileIsExplained()
    {
        Stage stage({invite(1)});
        stage.server.enqueue(
            Step::json(400, errorJson("Invite was already accepted and cannot be deleted")));
        stage.server.enqueue(Step::json(200, inviteJson("invite-1", "p1@example.com", "accepted")));
        QVERIFY(press(stage.dialog, m_revoke));
        QTRY_COMPARE(stage.changed.count(), 1);
        QCOMPARE(stage.changed.constFirst().constFirst().value<Invite>().status,
                 QStringLiteral("accepted"));
        QTRY_VERIFY(canPress(stage.dialog, QStringLiteral("Close")));
        QVERIFY(stage.resultOf(0).contains(QStringLiteral("meanwhile")));
        QVERIFY(!buttonOf(stage.dialog, QStringLiteral("Try")));
        QCOMPARE(stage.revoked.count(), 0);
    }

    void anUnknownOutcomeIsToldAndTriedAgain()
    {
        Stage stage({invite(1)});
        stage.server.enqueue(Step::json(502, "")); // a close would make Qt itself ask twice
        stage.server.enqueue(Step::json(403, errorJson("no")));
        QVERIFY(press(stage.dialog, m_revoke));
        QTRY_VERIFY(canPress(stage.dialog, QStringLiteral("Try 1")));
        QVERIFY(stage.resultOf(0).startsWith(
            QStringLiteral("Not known: The API answered with status 502")));
        auto *banner = stage.dialog->findChild<ErrorBanner *>();
        QVERIFY(banner->text().contains(QStringLiteral("counts as revoked")));
        stage.server.enqueue(Step::json(404, errorJson("No such invite")));
        QVERIFY(press(stage.dialog, QStringLiteral("Try 1")));
        QTRY_COMPARE(stage.revoked.count(), 1);
        QTRY_VERIFY(!stage.dialog->isVisible());
    }

    void stopLetsTheOneUnderWaySettle()
    {
        Stage stage({invite(1), invite(2), invite(3)});
        stage.server.enqueue(m_done.hold());
        QVERIFY(press(stage.dialog, m_revoke));
        QTRY_COMPARE(stage.server.requestCount("DELETE"), 1);
        QTest::keyClick(stage.dialog, Qt::Key_Escape);
        QVERIFY(stage.dialog->isVisible());
        stage.server.release();
        QTRY_VERIFY(canPress(stage.dialog, QStringLiteral("Try 2")));
        QCOMPARE(stage.revoked.count(), 1);
        QCOMPARE(stage.resultOf(2), QStringLiteral("Not tried"));
        QCOMPARE(stage.server.requestCount("DELETE"), 1);
    }

    void aWaitIsShown()
    {
        Stage stage({invite(1)});
        stage.server.enqueue(Step::json(429, errorJson("Slow down")).header("Retry-After", "40"));
        QVERIFY(press(stage.dialog, m_revoke));
        auto *strip = stage.dialog->findChild<ActivityStrip *>();
        QTRY_VERIFY(strip->text().startsWith(QStringLiteral("Waiting")));
    }

    void canBeDeletedMeanwhile()
    {
        Stage stage({invite(1), invite(2)});
        stage.server.enqueue(m_done.hold());
        QVERIFY(press(stage.dialog, m_revoke));
        QTRY_COMPARE(stage.server.requestCount("DELETE"), 1);
        delete stage.dialog;
        stage.server.release();
        QTRY_COMPARE(stage.server.openConnections(), 0);
        QCOMPARE(stage.revoked.count(), 0);
    }
};

QTEST_MAIN(RevokeDialogTest)
#include "tst_revokedialog.moc"
