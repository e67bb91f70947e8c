// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/invitedialog.h"

#include "gui/dialogprobe.h"
#include "models/invitetablemodel.h"
#include "support/jsonfixtures.h"
#include "support/scriptedserver.h"
#include "ui/activitystrip.h"
#include "ui/errorbanner.h"
#include "ui/projectlist.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRadioButton>
#include <QSignalSpy>

#include <optional>

using namespace Vestibule;

class InviteDialogTest : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 kNow = 1788220860; // a minute after inviteJson() was made

    struct Stage
    {
        explicit Stage(const QByteArrayList &invites = {}, bool more = false)
            : service(server.credentials(), ServiceTimes{60'000, 60'000, 1, 2, 0})
            , model(&service, [] { return kNow; })
        {
            server.enqueue(Step::list(invites, more));
            model.fetchMore({});
            ready = QTest::qWaitFor(
                [this] { return model.pager()->state() != InvitePager::State::Loading; });
            dialog = new InviteDialog(&service, &model);
            dialog->show();
        }
        ~Stage() { delete dialog; }

        void type(const QString &address) const
        {
            auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("email"));
            field->clear();
            QTest::keyClicks(field, address);
        }
        void choose(const char *radio) const
        {
            dialog->findChild<QRadioButton *>(QString::fromLatin1(radio))->click();
        }
        [[nodiscard]] QJsonObject lastBody() const
        {
            return QJsonDocument::fromJson(server.requests().constLast().body).object();
        }
        [[nodiscard]] bool shows(const QString &words) const
        {
            const auto labels = dialog->findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (label->isVisible() && label->text().contains(words))
                    return true;
            }
            return false;
        }

        ScriptedServer server;
        InviteService service;
        InviteTableModel model;
        QPointer<InviteDialog> dialog;
        bool ready = false;
    };

    const QString m_send = QStringLiteral("Send Invite");
    const QString m_address = QStringLiteral("new@example.com");

private slots:
    void sendsOnlyWhatIsComplete()
    {
        Stage stage;
        QVERIFY(!canPress(stage.dialog, m_send));
        QVERIFY(stage.shows(QStringLiteral("Enter the address")));
        stage.type(QStringLiteral("new@"));
        QVERIFY(!canPress(stage.dialog, m_send));
        stage.type(m_address);
        QVERIFY(canPress(stage.dialog, m_send));
        stage.server.setHandler([](const Request &) { return Step::list({}); });
        stage.choose("theseProjects");
        QVERIFY(!canPress(stage.dialog, m_send));
        QTRY_VERIFY(stage.shows(QStringLiteral("Choose at least one project")));
    }

    void tellsOfASlipOnlyAfterAPause()
    {
        Stage stage;
        stage.type(QStringLiteral("new@"));
        auto *message = stage.dialog->findChild<ErrorBanner *>(QStringLiteral("emailMessage"));
        QVERIFY(message->text().isEmpty());
        QTRY_VERIFY(!message->text().isEmpty());
        stage.type(m_address);
        QVERIFY(message->text().isEmpty());
    }

    void sendsTheThreeMeaningsOfProjects_data()
    {
        QTest::addColumn<QByteArray>("radio");
        QTest::addColumn<bool>("named");
        QTest::newRow("default") << QByteArray("defaultProject") << false;
        QTest::newRow("none") << QByteArray("noProject") << true;
    }

    void sendsTheThreeMeaningsOfProjects()
    {
        QFETCH(QByteArray, radio);
        QFETCH(bool, named);
        Stage stage;
        QSignalSpy invited(stage.dialog, &InviteDialog::invited);
        stage.type(u' ' + m_address + u' ');
        stage.choose("owner");
        stage.choose(radio.constData());
        stage.server.enqueue(Step::json(200, inviteJson("invite-9", "new@example.com")));
        QVERIFY(press(stage.dialog, m_send));
        QTRY_COMPARE(invited.count(), 1);
        QCOMPARE(stage.dialog->result(), int(QDialog::Accepted));
        QCOMPARE(stage.server.requestCount("POST"), 1);
        const QJsonObject body = stage.lastBody();
        QCOMPARE(body[QStringLiteral("email")].toString(), m_address);
        QCOMPARE(body[QStringLiteral("role")].toString(), QStringLiteral("owner"));
        QCOMPARE(body.contains(QStringLiteral("projects")), named);
        QVERIFY(body[QStringLiteral("projects")].toArray().isEmpty());
    }

    void sendsChosenProjectsWithTheirRoles()
    {
        Stage stage;
        stage.type(m_address);
        stage.server.enqueue(Step::list({projectJson("proj_b", "Beta")}, true));
        stage.server.enqueue(
            Step::list({projectJson("proj_a", "Alpha"),
                        R"({"object":"organization.project","id":"proj_x","name":"Old",)"
                        R"("status":"archived","created_at":1,"archived_at":2})"}));
        stage.choose("theseProjects");
        auto *list = stage.dialog->findChild<ProjectList *>();
        QTRY_COMPARE(list->topLevelItemCount(), 2); // both pages, without the archived one
        QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("Alpha"));
        QCOMPARE(stage.model.projectName(QStringLiteral("proj_b")), QStringLiteral("Beta"));
        list->topLevelItem(0)->setCheckState(0, Qt::Checked);
        list->topLevelItem(1)->setCheckState(0, Qt::Checked);
        qobject_cast<QComboBox *>(list->itemWidget(list->topLevelItem(1), 1))->setCurrentIndex(1);
        stage.server.enqueue(Step::json(200, inviteJson("invite-9", "new@example.com")));
        QVERIFY(press(stage.dialog, m_send));
        QTRY_COMPARE(stage.server.requestCount("POST"), 1);
        const QJsonArray projects = stage.lastBody()[QStringLiteral("projects")].toArray();
        QCOMPARE(QJsonDocument(projects).toJson(QJsonDocument::Compact),
                 QByteArray(R"([{"id":"proj_a","role":"member"},{"id":"proj_b","role":"owner"}])"));
    }

    void takesTypedIdsWhereProjectsMayNotBeRead()
    {
        Stage stage;
        stage.type(m_address);
        stage.server.enqueue(Step::json(401, errorJson("Missing scopes: api.management.read")));
        stage.choose("theseProjects");
        auto *ids = stage.dialog->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(ids->isVisible());
        QVERIFY(!canPress(stage.dialog, m_send));
        ids->setPlainText(QStringLiteral("proj_1, proj_2\nproj_1"));
        stage.server.enqueue(Step::json(200, inviteJson("invite-9", "new@example.com")));
        QVERIFY(press(stage.dialog, m_send));
        QTRY_COMPARE(stage.server.requestCount("POST"), 1);
        QCOMPARE(stage.lastBody()[QStringLiteral("projects")].toArray().size(), 2);
    }

    void warnsOfAnAddressThatIsKnown()
    {
        Stage stage({inviteJson("invite-1", "Mia@Example.com"),
                     inviteJson("invite-2", "kim@example.com", "accepted"),
                     inviteJson("invite-3", "old@example.com", "expired")},
                    true);
        stage.type(QStringLiteral("mia@example.com"));
        QVERIFY(canPress(stage.dialog, QStringLiteral("Invite Anyway")));
        QVERIFY(stage.shows(QStringLiteral("already invited")));
        stage.type(QStringLiteral("kim@example.com"));
        QVERIFY(canPress(stage.dialog, QStringLiteral("Invite Anyway")));
        QVERIFY(stage.shows(QStringLiteral("accepted an invite")));
        stage.type(QStringLiteral("old@example.com"));
        QVERIFY(canPress(stage.dialog, m_send));
        QVERIFY(stage.shows(QStringLiteral("loaded so far"))); // there is more on the server
    }

    void anErrorKeepsWhatWasTyped()
    {
        Stage stage;
        QSignalSpy invited(stage.dialog, &InviteDialog::invited);
        stage.type(m_address);
        stage.server.enqueue(
            Step::json(400, errorJson("No such thing")).header("x-request-id", "req_1"));
        QVERIFY(press(stage.dialog, m_send));
        QTRY_VERIFY(stage.shows(QStringLiteral("req_1")));
        QVERIFY(stage.dialog->isVisible());
        QCOMPARE(stage.dialog->findChild<QLineEdit *>(QStringLiteral("email"))->text(), m_address);
        QVERIFY(canPress(stage.dialog, m_send));
        QCOMPARE(invited.count(), 0);
    }

    void aLostAnswerThatDidNothingCanBeSentAgain()
    {
        Stage stage;
        QSignalSpy invited(stage.dialog, &InviteDialog::invited);
        stage.type(m_address);
        stage.server.enqueue(Step::resetAfterRequest());
        stage.server.enqueue(Step::list({inviteJson("invite-1", "mia@example.com")}), 2);
        QVERIFY(press(stage.dialog, m_send));
        QTRY_VERIFY(stage.shows(QStringLiteral("Looking once more")));
        QTRY_VERIFY_WITH_TIMEOUT(canPress(stage.dialog, QStringLiteral("Send Again")), 20'000);
        QVERIFY(stage.shows(QStringLiteral("connection broke")));
        QVERIFY(stage.shows(QStringLiteral("not in the list now")));
        QVERIFY(stage.shows(QStringLiteral("read twice")));
        QVERIFY(!stage.shows(QStringLiteral("safe")));
        QCOMPARE(stage.server.requestCount("POST"), 1);
        stage.server.enqueue(Step::json(200, inviteJson("invite-9", "new@example.com")));
        QVERIFY(press(stage.dialog, QStringLiteral("Send Again")));
        QTRY_COMPARE(invited.count(), 1);
        QCOMPARE(stage.server.requestCount("POST"), 2);
    }

    void thePauseBetweenTwoLooksCanBeStopped()
    {
        Stage stage;
        stage.type(m_address);
        stage.server.enqueue(Step::json(502, errorJson("bad gateway")));
        stage.server.enqueue(Step::list({}));
        QVERIFY(press(stage.dialog, m_send));
        QTRY_VERIFY(stage.shows(QStringLiteral("Looking once more")));
        QVERIFY(press(stage.dialog, QStringLiteral("Stop")));
        QTRY_VERIFY(canPress(stage.dialog, QStringLiteral("Look Again")));
        QVERIFY(stage.shows(QStringLiteral("502")));
        QVERIFY(stage.shows(QStringLiteral("was stopped")));
    }

    void aLostAnswerThatWasDoneIsASuccessWithANote()
    {
        Stage stage;
        QSignalSpy invited(stage.dialog, &InviteDialog::invited);
        stage.type(m_address);
        stage.server.enqueue(Step::resetAfterRequest());
        stage.server.enqueue(Step::list({inviteJson("invite-9", "New@example.com")}));
        QVERIFY(press(stage.dialog, m_send));
        QTRY_COMPARE(invited.count(), 1);
        QVERIFY(stage.dialog->isVisible());
        QVERIFY(stage.shows(QStringLiteral("The invite was sent")));
        QVERIFY(press(stage.dialog, QStringLiteral("Close")));
        QCOMPARE(stage.dialog->result(), int(QDialog::Accepted));
        QCOMPARE(stage.server.requestCount("POST"), 1);
    }

    void anUnclearOutcomeIsLookedAtAgain()
    {
        Stage stage;
        QSignalSpy invited(stage.dialog, &InviteDialog::invited);
        stage.type(m_address);
        stage.server.enqueue(Step::resetAfterRequest());
        stage.server.enqueue(Step::json(401, errorJson("Missing scopes: api.management.read")));
        QVERIFY(press(stage.dialog, m_send));
        QTRY_VERIFY(canPress(stage.dialog, QStringLiteral("Look Again")));
        QVERIFY(stage.shows(QStringLiteral("not known")));
        stage.server.enqueue(Step::list({inviteJson("invite-9", "new@example.com")}));
        QVERIFY(press(stage.dialog, QStringLiteral("Look Again")));
        QTRY_COMPARE(invited.count(), 1);
        QCOMPARE(stage.server.requestCount("POST"), 1);
    }

    void aWaitIsShownAndCanBeStopped()
    {
        Stage stage;
        stage.type(m_address);
        stage.server.enqueue(Step::json(429, errorJson("Slow down")).header("Retry-After", "40"));
        QVERIFY(press(stage.dialog, m_send));
        QTRY_VERIFY(stage.shows(QStringLiteral("Waiting")));
        QVERIFY(press(stage.dialog, QStringLiteral("Stop")));
        QTRY_VERIFY(stage.shows(QStringLiteral("not sent")));
        QVERIFY(canPress(stage.dialog, m_send));
        QCOMPARE(stage.server.requestCount("POST"), 1);
    }

    void escapeAsksBeforeTypedTextIsLost()
    {
        Stage stage;
        stage.type(m_address);
        QTest::keyClick(stage.dialog, Qt::Key_Escape);
        QTRY_VERIFY(questionOf(stage.dialog));
        QVERIFY(press(questionOf(stage.dialog), QStringLiteral("Keep")));
        QTRY_VERIFY(!questionOf(stage.dialog));
        QVERIFY(stage.dialog->isVisible());
        QTest::keyClick(stage.dialog, Qt::Key_Escape);
        QTRY_VERIFY(questionOf(stage.dialog));
        QVERIFY(press(questionOf(stage.dialog), QStringLiteral("Leave")));
        QTRY_VERIFY(!stage.dialog->isVisible());
    }

    void escapeLeavesAnEmptyFormAtOnce()
    {
        Stage stage;
        QTest::keyClick(stage.dialog, Qt::Key_Escape);
        QVERIFY(!stage.dialog->isVisible());
    }

    void canBeDeletedWhileSending()
    {
        Stage stage;
        stage.type(m_address);
        stage.server.enqueue(Step::json(200, inviteJson("invite-9", "n@example.com")).hold());
        QVERIFY(press(stage.dialog, m_send));
        QTRY_COMPARE(stage.server.requestCount("POST"), 1);
        delete stage.dialog;
        stage.server.release();
        QTRY_COMPARE(stage.server.openConnections(), 0);
    }
};

QTEST_MAIN(InviteDialogTest)
#include "tst_invitedialog.moc"
