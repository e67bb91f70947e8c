// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/detailspane.h"

#include "support/jsonfixtures.h"
#include "support/patience.h"
#include "support/roundtrip.h"
#include "support/testentry.h"
#include "support/window/program.h"
#include "ui/details/selectionview.h"
#include "ui/details/storyview.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/addresstext.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/elidedbutton.h"
#include "ui/widgets/jsontext.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Vestibule;

/// The details pane beside the table, as a person works with it: by selecting and by keys.
class DetailsPaneTest : public TestCase
{
    Q_OBJECT

private:
    struct Stage
    {
        explicit Stage(const QByteArrayList &invites)
            : program(Program::at(server, QStringLiteral("sk-admin-test")))
        {
            server.setHandler(
                [this, invites](const Request &request) { return answer(request, invites); });
            program.window.resize(1300, 700);
            program.connection.start();
        }
        Step answer(const Request &request, const QByteArrayList &invites) const
        {
            const QByteArray path = request.path();
            if (path.endsWith("/invites"))
                return Step::list(invites);
            if (path.endsWith("/audit_logs"))
                return audit;
            if (path.endsWith("/users"))
                return users;
            if (path.endsWith("/projects"))
                return Step::list({projectJson("proj_1", "Design")});
            return retrieved;
        }
        [[nodiscard]] int asked(const QByteArray &path) const
        {
            return static_cast<int>(std::count_if(
                server.requests().cbegin(), server.requests().cend(),
                [&path](const Request &request) { return request.target.contains(path); }));
        }
        [[nodiscard]] DetailsPane *pane() const
        {
            return program.page()->findChild<DetailsPane *>();
        }
        /// Every word that is to be seen in the pane.
        [[nodiscard]] QString words() const
        {
            QStringList texts;
            const auto labels = pane()->findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (label->isVisible())
                    texts += label->text();
            }
            return texts.join(u'\n').remove(QChar(0x200B));
        }
        [[nodiscard]] QString address() const
        {
            const auto *text = pane()->findChild<AddressText *>();
            return text != nullptr && text->isVisible() ? text->toPlainText() : QString();
        }
        template <typename Button>
        [[nodiscard]] Button *button(const QString &words) const
        {
            const auto buttons = pane()->findChildren<Button *>();
            for (Button *button : buttons) {
                if (button->isVisible()
                    && (button->text() == words || button->accessibleName() == words))
                    return button;
            }
            return nullptr;
        }
        [[nodiscard]] bool isLoaded(int rows) const
        {
            return waitUntil([this, rows] { return program.shown() == rows; });
        }

        ScriptedServer server;
        Step audit = Step::list({sent("invite-1", "ada@example.com")});
        Step users = Step::list({});
        Step retrieved = Step::json(200, inviteJson("invite-1", "mia@example.com"));
        Program program;
    };

    static QByteArray sent(const QByteArray &id, const QByteArray &by)
    {
        return QByteArray(R"({"id":"log-%1","type":"invite.sent","effective_at":1788220800,
                              "actor":{"session":{"user":{"id":"u","email":"%2"}}},
                              "invite.sent":{"id":"%1"}})")
            .replace("%1", id)
            .replace("%2", by);
    }
    static QByteArrayList many(int number)
    {
        QByteArrayList list;
        for (int i = 1; i <= number; ++i) {
            const QByteArray n = QByteArray::number(i);
            list.append(freshInviteJson("invite-" + n, "p" + n + "@example.com"));
        }
        return list;
    }

private slots:
    void nothingSelectedIsAHint()
    {
        Stage stage(many(2));
        QVERIFY(stage.isLoaded(2));
        QVERIFY(!stage.pane()->isVisible()); // it would have nothing to tell
        QTest::keyClick(&stage.program.window, Qt::Key_F4);
        QTRY_VERIFY(stage.words().contains(QLatin1String("Select an invite")));
        QCOMPARE(stage.asked("audit_logs"), 0);
    }

    void whatTheTableKnowsIsThereAtOnce()
    {
        Stage stage({freshInviteJson("invite-1", "mia@example.com")});
        QVERIFY(stage.isLoaded(1));
        stage.audit = stage.audit.hold();
        stage.program.view()->selectRowAt(0);
        QTRY_COMPARE(stage.address(), QStringLiteral("mia@example.com"));
        QVERIFY(stage.words().contains(QLatin1String("Pending, expires in ")));
        QVERIFY(stage.words().contains(QLatin1String("Reader")));
        QVERIFY(stage.words().contains(QLatin1String("invite-1")));
        QTRY_COMPARE(stage.asked("audit_logs"), 1);
        QVERIFY(!stage.words().contains(QLatin1String("by ada")));
        stage.server.release();
        QTRY_VERIFY(stage.words().contains(QLatin1String("by ada@example.com")));
        QTRY_VERIFY(stage.words().contains(QLatin1String("\nNo\nMember now\n")));
        QCOMPARE(stage.asked("/invites/"), 0); // the row has all that is shown
    }

    void aHeldArrowKeyAsksNothing()
    {
        Stage stage(many(60));
        QVERIFY(stage.isLoaded(60));
        stage.program.view()->setFocus();
        stage.program.view()->selectRowAt(0);
        for (int i = 0; i < 25; ++i)
            QTest::keyClick(stage.program.view(), Qt::Key_Down);
        QTRY_COMPARE(stage.address(), QStringLiteral("p26@example.com"));
        QTRY_COMPARE(stage.asked("/users"), 1);
        QCOMPARE(stage.asked("audit_logs"), 1);
        // The neighbours came along.
        QTest::keyClick(stage.program.view(), Qt::Key_Down);
        QTRY_COMPARE(stage.address(), QStringLiteral("p27@example.com"));
        // One further away is asked for; so the one beside was not.
        stage.program.view()->selectRowAt(59);
        QTRY_COMPARE(stage.asked("audit_logs"), 2);
        QTRY_COMPARE(stage.asked("/users"), 2);
    }

    void aRefusalIsSaidOnce()
    {
        Stage stage(many(3));
        stage.audit = stage.users =
            Step::json(401, errorJson("Missing scopes: api.audit_logs.read"));
        QVERIFY(stage.isLoaded(3));
        stage.program.view()->selectRowAt(0);
        QTRY_VERIFY(stage.words().contains(QLatin1String("no permission to read the audit log")));
        QTRY_VERIFY(stage.words().contains(QLatin1String("no permission to read the members")));
        QVERIFY(stage.button<QPushButton>(QStringLiteral("Try Again")) == nullptr);
        QVERIFY(stage.program.banner().isEmpty());
        for (int row = 1; row < 3; ++row) {
            stage.program.view()->selectRowAt(row);
            QTRY_VERIFY(stage.address().startsWith(QStringLiteral("p%1@").arg(row + 1)));
            QVERIFY(!stage.words().contains(QLatin1String("no permission to read the audit log")));
        }
        QVERIFY(makeRoundTrip(stage.server));
        QCOMPARE(stage.asked("audit_logs"), 1);
        QCOMPARE(stage.asked("/users"), 1);
    }

    void aPassingFailureCanBeAskedAgain()
    {
        Stage stage(many(1));
        stage.audit = Step::closeAfterRequest();
        QVERIFY(stage.isLoaded(1));
        stage.program.view()->selectRowAt(0);
        QTRY_VERIFY(stage.button<QPushButton>(QStringLiteral("Try Again")) != nullptr);
        stage.audit = Step::list({sent("invite-1", "ada@example.com")});
        stage.button<QPushButton>(QStringLiteral("Try Again"))->click();
        QTRY_VERIFY(stage.words().contains(QLatin1String("by ada@example.com")));
        QVERIFY(stage.button<QPushButton>(QStringLiteral("Try Again")) == nullptr);
    }

    void theButtonsAreThoseThatApply()
    {
        Stage stage({freshInviteJson("invite-1", "mia@example.com"),
                     inviteJson("invite-2", "jo@example.com", "accepted")});
        QVERIFY(stage.isLoaded(2));
        stage.program.view()->selectRowAt(0);
        QTRY_VERIFY(stage.button<ActionButton>(QStringLiteral("Revoke…")) != nullptr);
        QTRY_VERIFY(stage.button<ActionButton>(QStringLiteral("Revoke…"))->isEnabled());
        stage.program.view()->selectRowAt(1);
        QTRY_COMPARE(stage.address(), QStringLiteral("jo@example.com"));
        QVERIFY(stage.button<ActionButton>(QStringLiteral("Revoke…")) == nullptr);
        QVERIFY(stage.words().contains(QLatin1String("cannot be revoked")));
        QTRY_VERIFY(stage.words().contains(QLatin1String("no longer a member")));
    }

    void severalAreCounted()
    {
        Stage stage({freshInviteJson("invite-1", "mia@example.com"),
                     freshInviteJson("invite-2", "kim@example.com"),
                     inviteJson("invite-3", "jo@example.com", "accepted")});
        QVERIFY(stage.isLoaded(3));
        stage.program.view()->selectAll();
        QTRY_VERIFY(stage.words().contains(QLatin1String("3 invite")));
        QVERIFY(stage.address().isEmpty());
        const auto buttons = stage.pane()->findChildren<ActionButton *>();
        QVERIFY(std::any_of(buttons.cbegin(), buttons.cend(), [](const ActionButton *button) {
            return button->isVisible() && button->text().startsWith(QLatin1String("Revoke 2"));
        }));
        QVERIFY(makeRoundTrip(stage.server));
        QCOMPARE(stage.asked("audit_logs"), 0);
        stage.program.view()->clearSelection();
        QTRY_VERIFY(stage.words().contains(QLatin1String("Select an invite")));
    }

    void aPartOfALongSelectionIsNotTakenForTheWhole()
    {
        Actions actions(nullptr);
        SelectionView view(&actions);
        SelectionCounts counts;
        counts.total = 200'000;
        counts.counted = 20'000;
        counts.byState[0] = 20'000;
        view.setCounts(counts);
        view.show();
        const auto shown = [&view] {
            QString texts;
            const auto labels = view.findChildren<QLabel *>();
            for (const QLabel *label : labels)
                texts += label->isVisible() ? label->text() + u'|' : QString();
            const auto buttons = view.findChildren<QAbstractButton *>();
            for (const QAbstractButton *button : buttons)
                texts += button->text() + u'|';
            return texts;
        };
        QVERIFY(shown().contains(QLocale().toString(200'000)));
        QVERIFY2(!shown().contains(QLocale().toString(20'000)), qPrintable(shown()));
        QVERIFY(shown().contains(QStringLiteral("Counting…")));
        counts.counted = counts.total;
        counts.byState[0] = counts.total;
        view.setCounts(counts);
        QVERIFY(!shown().contains(QStringLiteral("Counting…")));
    }

    void anotherInviteOfTheAddressCanBeGoneTo()
    {
        Stage stage({freshInviteJson("invite-1", "mia@example.com"),
                     freshInviteJson("invite-2", "kim@example.com"),
                     inviteJson("invite-3", "Mia@example.com", "expired")});
        QVERIFY(stage.isLoaded(3));
        stage.program.view()->selectRowAt(0);
        QTRY_VERIFY(stage.pane()->findChild<ElidedButton *>() != nullptr);
        auto *go = stage.pane()->findChild<ElidedButton *>();
        stage.button<CopyButton>(QStringLiteral("Copy Invite ID"))->setFocus();
        QTest::keyClick(stage.program.window.focusWidget(), Qt::Key_Tab);
        QVERIFY(go->hasFocus());
        QVERIFY(go->accessibleName().startsWith(QLatin1String("Expired, invited")));
        go->setFocus();
        QTest::keyClick(go, Qt::Key_Space);
        QTRY_COMPARE(stage.program.view()->selectedIds(), QStringList(QStringLiteral("invite-3")));
        QTRY_COMPARE(stage.address(), QStringLiteral("Mia@example.com"));
    }

    void theJsonIsReadWhenItIsOpened()
    {
        Stage stage({freshInviteJson("invite-1", "mia@example.com")});
        QVERIFY(stage.isLoaded(1));
        stage.program.view()->selectRowAt(0);
        QTRY_VERIFY(stage.pane()->findChild<QToolButton *>() != nullptr);
        auto *open = stage.pane()->findChild<QToolButton *>();
        open->setFocus();
        QTest::keyClick(open, Qt::Key_Space);
        QTRY_COMPARE(stage.asked("/invites/invite-1"), 1);
        auto *json = stage.pane()->findChild<JsonText *>();
        QTRY_VERIFY(json->isVisible());
        QVERIFY(json->toPlainText().contains(QLatin1String("\"invite-1\"")));
        QTest::keyClick(open, Qt::Key_Space);
        QVERIFY(!json->isVisible());
    }

    void anInviteThatIsGoneLeavesTheTable()
    {
        Stage stage(many(2));
        stage.retrieved = Step::json(404, errorJson("No such invite"));
        QVERIFY(stage.isLoaded(2));
        stage.program.view()->selectRowAt(0);
        QTRY_VERIFY(stage.pane()->findChild<QToolButton *>() != nullptr);
        stage.pane()->findChild<QToolButton *>()->click();
        QTRY_VERIFY(stage.program.banner().contains(QLatin1String("revoked elsewhere")));
    }

    void itComesAndGoesByItsKeyAndIsRemembered()
    {
        Stage stage(many(1));
        QVERIFY(stage.isLoaded(1));
        QVERIFY(!stage.pane()->isVisible());
        stage.program.view()->selectRowAt(0);
        QTRY_VERIFY(!stage.address().isEmpty());
        QVERIFY(stage.pane()->isVisible());
        stage.button<CopyButton>(QStringLiteral("Copy the address"))->setFocus();
        QTest::keyClick(&stage.program.window, Qt::Key_F4);
        QVERIFY(!stage.pane()->isVisible());
        QVERIFY(stage.program.view()->hasFocus());
        QVERIFY(!stage.program.settings.detailsShown());
        QVERIFY(!stage.program.window.commands()->details->isChecked());
        QTest::keyClick(&stage.program.window, Qt::Key_F4);
        QVERIFY(stage.pane()->isVisible());
        QVERIFY(stage.program.settings.detailsShown());
        QTRY_COMPARE(stage.address(), QStringLiteral("p1@example.com"));
    }

    void aNarrowWindowHasNoRoomForIt()
    {
        Stage stage(many(1));
        QVERIFY(stage.isLoaded(1));
        stage.program.window.resize(800, 600);
        QTRY_VERIFY(!stage.pane()->isVisible());
        QVERIFY(stage.program.settings.detailsShown()); // nobody put it away
        QTest::keyClick(&stage.program.window, Qt::Key_F4);
        QTRY_VERIFY(stage.pane()->isVisible()); // but it can be had
        stage.program.window.resize(1300, 700);
        QTRY_VERIFY(stage.pane()->isVisible());
    }

    void aLongAddressIsThereWhole()
    {
        const QByteArray local = QByteArray("mia.").repeated(48);
        Stage stage({freshInviteJson("invite-1", local + "x@example.com")});
        QVERIFY(stage.isLoaded(1));
        stage.program.view()->selectRowAt(0);
        QTRY_COMPARE(stage.address(), QString::fromLatin1(local + "x@example.com"));
        const auto *text = stage.pane()->findChild<AddressText *>();
        QTRY_VERIFY(text->height() > 4 * text->fontMetrics().height());
        QTRY_VERIFY(text->width() < stage.pane()->width());
    }

    void allCanBeReachedByTab()
    {
        Stage stage({freshInviteJson("invite-1", "mia@example.com")});
        QVERIFY(stage.isLoaded(1));
        stage.program.view()->selectRowAt(0);
        QTRY_VERIFY(!stage.address().isEmpty());
        stage.program.view()->setFocus();
        QTest::keyClick(stage.program.view(), Qt::Key_Tab);
        QVERIFY(stage.pane()->findChild<AddressText *>()->hasFocus()); // first of all
        QSet<QWidget *> reached;
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(stage.program.window.focusWidget(), Qt::Key_Tab);
            reached.insert(stage.program.window.focusWidget());
        }
        QVERIFY(reached.contains(stage.button<CopyButton>(QStringLiteral("Copy the address"))));
        QVERIFY(reached.contains(stage.button<CopyButton>(QStringLiteral("Copy Invite ID"))));
        QVERIFY(reached.contains(stage.pane()->findChild<QToolButton *>()));
    }
};

VESTIBULE_WINDOW_TEST(DetailsPaneTest)
#include "tst_detailspane.moc"
