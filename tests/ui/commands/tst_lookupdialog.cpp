// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/lookupdialog.h"

#include "models/list/invitetablemodel.h"
#include "support/jsonfixtures.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"
#include "support/window/dialogprobe.h"
#include "ui/notices/errorbanner.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/progressstrip.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTabWidget>

using namespace Vestibule;

class LookUpDialogTest : public TestCase
{
    Q_OBJECT

private:
    struct Stage
    {
        Stage()
            : service(server.credentials(), ServiceTimes{60'000, 60'000, 1, 2, 0})
            , pager(&service)
            , model(&pager, [] { return qint64(1'788'400'000); })
            , dialog(new LookUpDialog(&service, &model))
            , retrieved(dialog, &LookUpDialog::retrieved)
            , notFound(dialog, &LookUpDialog::notFound)
        {
            dialog->show();
        }
        ~Stage() { delete dialog; }

        [[nodiscard]] QStringList values() const
        {
            QStringList texts;
            const auto labels = dialog->findChildren<QLabel *>();
            for (const QLabel *label : labels)
                texts += label->text();
            return texts;
        }
        [[nodiscard]] CopyButton *copyButton(const QString &name) const
        {
            const auto buttons = dialog->findChildren<CopyButton *>();
            for (CopyButton *button : buttons) {
                if (button->accessibleName() == name)
                    return button;
            }
            return nullptr;
        }

        ScriptedServer server;
        InviteService service;
        InvitePager pager;
        InviteTableModel model;
        QPointer<LookUpDialog> dialog;
        QSignalSpy retrieved;
        QSignalSpy notFound;
    };

    const QString m_lookUp = QStringLiteral("Look Up");

private slots:
    void showsEveryFieldAndTheJson()
    {
        Stage stage;
        stage.model.setProjects({Project{
            QStringLiteral("proj_1"), QStringLiteral("Design"), QStringLiteral("active"), {}, {}}});
        stage.server.enqueue(Step::json(
            200,
            R"({"object":"organization.invite","id":"invite-1","email":"mia@example.com",)"
            R"("role":"auditor","status":"deferred","created_at":1788220800,"extra":"kept",)"
            R"("projects":[{"id":"proj_1","role":"owner"}]})"));
        QVERIFY(!canPress(stage.dialog, m_lookUp));
        QTest::keyClicks(stage.dialog->findChild<QLineEdit *>(), QStringLiteral("  invite-1 "));
        QTest::keyClick(stage.dialog, Qt::Key_Return);
        QTRY_COMPARE(stage.retrieved.count(), 1);
        QVERIFY(stage.server.requests().constLast().target.endsWith("/invites/invite-1"));
        const QStringList values = stage.values();
        QVERIFY(values.contains(QStringLiteral("mia@example.com")));
        QVERIFY(values.contains(QStringLiteral("auditor")));
        QVERIFY(values.contains(QStringLiteral("deferred")));
        QVERIFY(values.contains(QStringLiteral("Design (proj_1), as Owner")));
        QVERIFY(!values.filter(QStringLiteral("UTC")).isEmpty());
        auto *json = stage.dialog->findChild<QPlainTextEdit *>();
        QVERIFY(json->isReadOnly());
        QCOMPARE(json->toPlainText(), QString()); // until somebody looks
        stage.dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
        QVERIFY(json->toPlainText().contains(QStringLiteral("\"extra\"")));
    }

    void copiesEachField()
    {
        Stage stage;
        stage.server.enqueue(Step::json(200, inviteJson("invite-1", "mia@example.com")));
        stage.dialog->lookUp(QStringLiteral("invite-1"));
        QCOMPARE(stage.dialog->findChild<QLineEdit *>()->selectedText(),
                 QStringLiteral("invite-1")); // a paste takes its place
        QTRY_COMPARE(stage.retrieved.count(), 1);
        // The next ID is pasted in place of this one.
        QCOMPARE(stage.dialog->findChild<QLineEdit *>()->selectedText(),
                 QStringLiteral("invite-1"));
        stage.copyButton(QStringLiteral("Copy Email"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("mia@example.com"));
        stage.copyButton(QStringLiteral("Copy Invited"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("2026-09-01T00:00:00Z"));
        QVERIFY(!stage.copyButton(QStringLiteral("Copy Accepted"))->isEnabled());
    }

    void tellsThatAnInviteIsGone()
    {
        Stage stage;
        stage.server.enqueue(
            Step::json(404, errorJson("No such invite")).header("x-request-id", "req_1"));
        stage.dialog->lookUp(QStringLiteral("invite-1"));
        QTRY_COMPARE(stage.notFound.count(), 1);
        QCOMPARE(stage.notFound.constFirst().constFirst().toString(), QStringLiteral("invite-1"));
        const QString text = stage.dialog->findChild<ErrorBanner *>()->text();
        QVERIFY(text.contains(QStringLiteral("no invite with this ID")));
        QVERIFY(text.contains(QStringLiteral("req_1")));
        QVERIFY(canPress(stage.dialog, m_lookUp));
    }

    void otherErrorsSayNothingOfGone()
    {
        Stage stage;
        stage.server.enqueue(Step::json(401, errorJson("Missing scopes: api.management.read")));
        stage.dialog->lookUp(QStringLiteral("invite-1"));
        QTRY_VERIFY(!stage.dialog->findChild<ErrorBanner *>()->text().isEmpty());
        QCOMPARE(stage.notFound.count(), 0);
        QCOMPARE(stage.retrieved.count(), 0);
    }

    void aLaterLookUpDropsTheOneUnderWay()
    {
        Stage stage;
        stage.server.enqueue(Step::json(200, inviteJson("invite-1", "a@example.com")).hold());
        stage.server.enqueue(Step::json(200, inviteJson("invite-2", "b@example.com")));
        stage.dialog->lookUp(QStringLiteral("invite-1"));
        QTRY_COMPARE(stage.server.requestCount(), 1);
        stage.dialog->lookUp(QStringLiteral("invite-2"));
        QTRY_COMPARE(stage.retrieved.count(), 1);
        stage.server.release();
        QCOMPARE(stage.retrieved.constFirst().constFirst().value<Invite>().id,
                 QStringLiteral("invite-2"));
    }

    void aWaitIsShownAndEscapeEndsIt()
    {
        Stage stage;
        stage.server.enqueue(Step::json(429, errorJson("Slow down")).header("Retry-After", "40"));
        stage.dialog->lookUp(QStringLiteral("invite-1"));
        auto *strip = stage.dialog->findChild<ProgressStrip *>();
        QTRY_VERIFY(strip->text().startsWith(QStringLiteral("Waiting")));
        QTest::keyClick(stage.dialog, Qt::Key_Escape);
        QVERIFY(!stage.dialog->isVisible());
    }

    void canBeDeletedMeanwhile()
    {
        Stage stage;
        stage.server.enqueue(Step::json(200, inviteJson("invite-1", "a@example.com")).hold());
        stage.dialog->lookUp(QStringLiteral("invite-1"));
        QTRY_COMPARE(stage.server.requestCount(), 1);
        delete stage.dialog;
        stage.server.release();
        QTRY_COMPARE(stage.server.openConnections(), 0);
        QCOMPARE(stage.retrieved.count(), 0);
    }
};

VESTIBULE_WINDOW_TEST(LookUpDialogTest)
#include "tst_lookupdialog.moc"
