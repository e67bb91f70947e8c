// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewpage.h"

#include "accounts/profile.h"
#include "accounts/unattendedoutcomes.h"
#include "domain/review/reviewtext.h"
#include "domain/text/momenttext.h"
#include "models/feeds/findingsmodel.h"
#include "support/jsonfixtures.h"
#include "support/patience.h"
#include "support/statefulorganization.h"
#include "support/testentry.h"
#include "support/window/dialogprobe.h"
#include "support/window/program.h"
#include "ui/commands/lookupdialog.h"
#include "ui/people/peoplefield.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QSpinBox>

#include <algorithm>

using namespace Vestibule;
using namespace Qt::Literals;

namespace {

QString key()
{
    return u"sk-admin-test"_s;
}

QByteArray member(const QString &email)
{
    return R"({"id":"user-)" + email.toUtf8() + R"(","email":")" + email.toUtf8() + R"("})";
}

} // namespace

/// The review in the whole window, over a server that does what it is asked and a real journal.
class ReviewPageTest : public TestCase
{
    Q_OBJECT

    /// The server. StatefulOrganization's invites were made a month ago.
    struct Office
    {
        Office()
        {
            server.setClock(systemClock());
            server.setHandler([this](const Request &request) { return answer(request); });
        }
        Step answer(const Request &request)
        {
            const QByteArray path = request.path();
            if (path.endsWith("/users"))
                return membersAnswer.value_or(Step::list(members));
            if (path.endsWith("/projects"))
                return Step::list({R"({"id":"p-1","name":"Design","status":"active"})"});
            if (pages > 0 && request.method == "GET" && path.endsWith("/invites"))
                return page(request);
            return organization.answer(request);
        }
        /// A list of several pages, one invite each, all past their expiry.
        [[nodiscard]] Step page(const Request &request) const
        {
            const int at = request.target.contains("after=i-")
                ? request.target.split('-').last().split('&').first().toInt() + 1
                : 0;
            const QByteArray id = "i-" + QByteArray::number(at);
            return Step::list(
                {inviteJson(id, "p" + QByteArray::number(at) + "@example.com", "expired")},
                at + 1 < pages);
        }

        ScriptedServer server;
        StatefulOrganization organization;
        QList<QByteArray> members{member(u"ann@example.com"_s), member(u"bo@example.com"_s)};
        std::optional<Step> membersAnswer;
        int pages = 0;
    };

    struct Stage
    {
        explicit Stage(const Office &office)
            : program(Program::at(office.server, key()))
        {
            program.connection.start();
            ready = waitUntil(
                [this] { return program.shown() >= 0 && program.runs.journal() != nullptr; });
        }
        void type(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
        {
            QWidget *focus = QApplication::focusWidget();
            QTest::keyClick(focus != nullptr ? focus : QApplication::activeWindow(), key,
                            modifiers);
        }
        void open() const { type(Qt::Key_2, Qt::ControlModifier); }
        [[nodiscard]] ReviewPage *page() const { return program.window.findChild<ReviewPage *>(); }
        [[nodiscard]] FindingsModel *findings() const { return page()->findings(); }
        [[nodiscard]] int count(ReviewRule rule) const
        {
            return page() != nullptr ? int(findings()->ids(rule).size()) : -1;
        }
        [[nodiscard]] bool isReviewed(int judged) const
        {
            return page() != nullptr && findings()->result() != nullptr
                && findings()->result()->review.judged == judged
                && !findings()->result()->review.hasGaps();
        }
        [[nodiscard]] int rows() const
        {
            return page()->view()->invites() != nullptr ? page()->view()->invites()->rowCount()
                                                        : -1;
        }
        [[nodiscard]] QDialog *dialog() const
        {
            const auto dialogs = program.window.findChildren<QDialog *>();
            for (QDialog *dialog : dialogs) {
                if (dialog->isVisible())
                    return dialog;
            }
            return nullptr;
        }
        /// Goes down the list of findings with the arrow key.
        [[nodiscard]] bool goTo(ReviewRule rule) const
        {
            type(Qt::Key_Home);
            for (int i = 0; i < 20 && page()->rule() != rule; ++i)
                type(Qt::Key_Down);
            return page()->rule() == rule;
        }

        Program program;
        bool ready = false;
    };

private slots:
    void returnLooksARowUp()
    {
        Office office;
        office.organization.add(u"late@example.com"_s, u"expired"_s);
        const Stage stage(office);
        QVERIFY(stage.ready);
        stage.open();
        QTRY_COMPARE(stage.rows(), 1);
        stage.type(Qt::Key_Return); // from the finding to its rows
        QCOMPARE(QApplication::focusWidget(), stage.page()->view());
        stage.type(Qt::Key_Down);
        stage.type(Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<LookUpDialog *>(stage.dialog()));
    }

    /// Open, choose, begin, confirm; the rows go and the finding counts anew. By keys alone.
    void aFindingIsCleanedUpByKeys()
    {
        Office office;
        for (int i = 0; i < 5; ++i)
            office.organization.add(u"late%1@example.com"_s.arg(i), u"expired"_s);
        office.organization.add(u"ann@example.com"_s, u"accepted"_s);
        const Stage stage(office);
        QVERIFY(stage.ready);
        QSignalSpy counts(&stage.program.review, &ReviewController::countChanged);
        stage.open();
        QTRY_VERIFY(stage.isReviewed(6));
        QCOMPARE(stage.program.page()->part(), InvitesPage::Part::Review);
        QCOMPARE(stage.count(ReviewRule::ExpiredNeverAccepted), 5);
        QCOMPARE(counts.last().first().value<std::optional<int>>(), std::optional(5));
        // What was found stands in front by itself, and so does the focus.
        QCOMPARE(stage.page()->rule(), ReviewRule::ExpiredNeverAccepted);
        QVERIFY(qobject_cast<QListView *>(QApplication::focusWidget()));
        QTRY_COMPARE(stage.rows(), 5);

        QTRY_VERIFY(canPress(stage.page(), u"Revoke 5 Invite(s)…"_s));
        stage.type(Qt::Key_R, Qt::AltModifier);
        QTRY_VERIFY(stage.dialog() != nullptr);
        QVERIFY(canPress(stage.dialog(), u"Revoke 5 Invite(s)"_s));
        QCOMPARE(office.organization.state().size(), 6); // nothing before it is confirmed
        QTest::keyClick(stage.dialog(), Qt::Key_R, Qt::AltModifier);
        QTRY_COMPARE(office.organization.state().size(), 1);
        QTRY_COMPARE(stage.rows(), 0);
        QTRY_COMPARE(stage.count(ReviewRule::ExpiredNeverAccepted), 0);
        QTRY_VERIFY(stage.isReviewed(1));
        QCOMPARE(counts.last().first().value<std::optional<int>>(), std::optional(0));
        QVERIFY(!stage.findings()->foundAny());
    }

    void whatATimerFoundIsTold()
    {
        Office office;
        office.organization.add(u"ann@example.com"_s);
        Program program(Program::at(office.server));
        program.store(key());
        const UnattendedOutcomes outcomes(
            UnattendedOutcomes::besideJournals(program.connection.journalHome().folder()));
        const qint64 at = 1800000000;
        const QString id = Profile::firstId();
        QVERIFY(outcomes.keep(id, UnattendedWork::Review, {.at = at, .exitCode = 6, .count = 4}));
        QVERIFY(outcomes.keep(id, UnattendedWork::Plan, {.at = at, .exitCode = 7}));
        program.connection.start();
        QTRY_VERIFY(program.shown() >= 0);
        program.window.commands()->showReview->trigger();
        const auto told = [&program] {
            const auto labels = program.window.findChild<ReviewPage *>()->findChildren<QLabel *>();
            const auto label = std::find_if(labels.cbegin(), labels.cend(), [](const QLabel *one) {
                return one->text().contains("by itself"_L1);
            });
            return label != labels.cend() && (*label)->isVisible() ? (*label)->text() : QString();
        };
        QTRY_COMPARE(told(),
                     u"Last checked by itself %1: 4 finding(s)\n"
                     u"Last compared with the roster by itself %1: not done, because the keychain "
                     u"was locked"_s.arg(momentText(at)));
        // What is new is told as the review is opened again; what cannot be read is not.
        QVERIFY(outcomes.keep(id, UnattendedWork::Review, {.at = at, .exitCode = 0}));
        program.window.commands()->showList->trigger();
        program.window.commands()->showReview->trigger();
        QTRY_VERIFY(
            told().startsWith(u"Last checked by itself %1: nothing found\n"_s.arg(momentText(at))));
        outcomes.forget(id);
        program.window.commands()->showList->trigger();
        program.window.commands()->showReview->trigger();
        QTRY_COMPARE(told(), QString());
    }

    void theArrowsChooseAFinding()
    {
        Office office;
        office.organization.add(u"late@example.com"_s, u"expired"_s);
        office.organization.add(u"gone@example.com"_s, u"accepted"_s);
        const Stage stage(office);
        QVERIFY(stage.ready);
        stage.open();
        QTRY_VERIFY(stage.isReviewed(2));
        QVERIFY(stage.goTo(ReviewRule::ExpiredNeverAccepted));
        QTRY_COMPARE(stage.rows(), 1);
        QCOMPARE(stage.page()->view()->invites()->inviteAt(0).email, u"late@example.com"_s);
        QVERIFY(stage.goTo(ReviewRule::ForeignDomain)); // found nothing
        QTRY_COMPARE(stage.rows(), 0);
        QVERIFY(!buttonOf(stage.page(), u"Revoke"_s));

        QVERIFY(stage.goTo(ReviewRule::AcceptedNotMember));
        QTRY_COMPARE(stage.rows(), 1);
        QTRY_VERIFY(canPress(stage.page(), u"Copy 1 Address(es)"_s));
        stage.type(Qt::Key_C, Qt::AltModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"gone@example.com"_s);
        stage.type(Qt::Key_A, Qt::AltModifier);
        QTRY_VERIFY(stage.dialog() != nullptr);
        QVERIFY(stage.dialog()->findChild<PeopleField *>()->toPlainText().contains(
            "gone@example.com"_L1));
    }

    /// With a selection the buttons speak of it, and Del does not reach what is hidden.
    void theSelectionGoesFirst()
    {
        Office office;
        for (int i = 0; i < 4; ++i)
            office.organization.add(u"late%1@example.com"_s.arg(i), u"expired"_s);
        office.organization.add(u"ann@example.com"_s, u"accepted"_s);
        const Stage stage(office);
        QVERIFY(stage.ready);
        stage.program.view()->selectRowAt(0); // in the list, which will not be shown
        stage.open();
        QTRY_VERIFY(stage.isReviewed(5));
        QTRY_COMPARE(stage.rows(), 4);
        QVERIFY(!stage.program.window.commands()->revoke->isEnabled());
        stage.page()->view()->setFocus();
        stage.page()->view()->selectRowAt(1);
        QTRY_VERIFY(canPress(stage.page(), u"Revoke 1 Invite(s)…"_s));
        QTRY_VERIFY(stage.program.window.commands()->revoke->isEnabled());
        const QString chosen = stage.page()->view()->selectedIds().first();
        stage.type(Qt::Key_R, Qt::AltModifier);
        QTRY_VERIFY(stage.dialog() != nullptr);
        QTest::keyClick(stage.dialog(), Qt::Key_R, Qt::AltModifier);
        QTRY_COMPARE(stage.rows(), 3);
        QVERIFY(!office.organization.ids().contains(chosen));
    }

    void aHalfLoadedListIsReadToItsEnd()
    {
        Office office;
        office.pages = 40;
        const Stage stage(office);
        QVERIFY(stage.ready);
        stage.open();
        QTRY_VERIFY(stage.page() != nullptr && stage.findings()->result() != nullptr);
        QTRY_COMPARE(stage.count(ReviewRule::ExpiredNeverAccepted), 40);
        QTRY_VERIFY(canPress(stage.page(), u"Review Again"_s));
        QVERIFY(!buttonOf(stage.page(), u"Load All"_s));
    }

    void membersThatMayNotBeReadAreSaidOnce()
    {
        Office office;
        office.membersAnswer = Step::json(
            401, errorJson("You have insufficient permissions. Missing scopes: api.users.read"));
        office.organization.add(u"late@example.com"_s, u"expired"_s);
        const Stage stage(office);
        QVERIFY(stage.ready);
        stage.open();
        const auto notice = [&stage] {
            QString text;
            const auto labels = stage.page()->findChildren<QLabel *>();
            for (const QLabel *label : labels)
                text += label->isVisible() ? label->text() : QString();
            return text;
        };
        QTRY_VERIFY(stage.page() != nullptr && stage.findings()->result() != nullptr);
        QTRY_VERIFY(notice().contains("no permission to read the members"_L1));
        QCOMPARE(stage.findings()->gap(ReviewRule::PendingMember), ReviewGap::MembersUnknown);
        QCOMPARE(stage.count(ReviewRule::ExpiredNeverAccepted), 1); // the rest works
        QVERIFY(stage.goTo(ReviewRule::PendingMember));
        QTRY_VERIFY(notice().contains("Not checked"_L1));
    }

    void optionsAreRemembered()
    {
        Office office;
        office.organization.add(u"boss@example.com"_s, u"pending"_s, u"owner"_s);
        office.organization.add(u"ann@example.com"_s, u"accepted"_s);
        const Stage stage(office);
        QVERIFY(stage.ready);
        stage.open();
        QTRY_VERIFY(stage.isReviewed(2));
        QCOMPARE(stage.count(ReviewRule::OwnerOpenLong), 0); // it was made yesterday
        QVERIFY(stage.goTo(ReviewRule::OwnerOpenLong));
        auto *days = stage.page()->findChild<QSpinBox *>();
        QTRY_VERIFY(days->isVisible());
        days->setFocus();
        days->selectAll();
        QTest::keyClicks(days, u"0"_s);
        QTRY_COMPARE(stage.count(ReviewRule::OwnerOpenLong), 1);
        QCOMPARE(stage.program.settings.reviewOwnerDays(), 0);
    }

    void everySayingIsHeard()
    {
        Office office;
        office.organization.add(u"late@example.com"_s, u"expired"_s);
        const Stage stage(office);
        QVERIFY(stage.ready);
        stage.open();
        QTRY_VERIFY(stage.isReviewed(1));
        const auto *findings = stage.findings();
        for (int row = 0; row < findings->rowCount(); ++row) {
            const QModelIndex index = findings->index(row);
            const QString said = index.data(Qt::AccessibleTextRole).toString();
            QVERIFY2(said.contains(index.data().toString()), qPrintable(said));
        }
        const QModelIndex expired =
            findings->index(FindingsModel::rowOf(ReviewRule::ExpiredNeverAccepted));
        QVERIFY(expired.data(Qt::AccessibleTextRole).toString().contains(": 1. "_L1));
    }

    void anotherSessionBeginsAnew()
    {
        Office office;
        office.organization.add(u"late@example.com"_s, u"expired"_s);
        Stage stage(office);
        QVERIFY(stage.ready);
        stage.open();
        QTRY_VERIFY(stage.isReviewed(1));
        stage.program.connection.openDemo(300);
        QTRY_VERIFY(stage.program.banner().contains("demo"_L1));
        QTRY_VERIFY(stage.findings()->result() != nullptr
                    && stage.findings()->result()->review.judged > 1);
    }
};

VESTIBULE_WINDOW_TEST(ReviewPageTest)
#include "tst_reviewpage.moc"
