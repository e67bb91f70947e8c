// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalfile.h"
#include "support/jsonfixtures.h"
#include "support/patience.h"
#include "support/runsteps.h"
#include "support/statefulorganization.h"
#include "support/testentry.h"
#include "support/window/program.h"
#include "ui/confirm/confirmdialog.h"
#include "ui/review/reviewpage.h"
#include "ui/review/reviewtasks.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QPointer>

using namespace Vestibule;

namespace {

QString sendingKey()
{
    return QStringLiteral("sk-admin-sending");
}

/// In what condition the window is.
enum class Case {
    AllIsWell,
    NoKey,
    KeyRefused,
    ListHeld,
    ListEmpty,
    NothingSelected,
    AcceptedSelected,
    JournalOfAnother,
    InsightsShown,
    ReviewShown,
};

} // namespace

Q_DECLARE_METATYPE(Case)

/// Everything in the window that sends, revokes or resends, brought to life and pressed where it
/// should not be possible: by a style that shows all buttons, a key, or a program that presses
/// them.
class SendingTest : public TestCase
{
    Q_OBJECT

    struct Stage
    {
        explicit Stage(Case condition)
            : which(condition)
        {
            if (which != Case::ListEmpty) {
                for (int i = 0; i < 3; ++i) {
                    ids += organization.add(QStringLiteral("p%1@example.com").arg(i),
                                            which == Case::AcceptedSelected
                                                ? QStringLiteral("accepted")
                                                : QStringLiteral("pending"));
                }
            }
            server.setClock(systemClock());
            server.setHandler([this](const Request &request) { return answer(request); });
            if (which == Case::JournalOfAnother)
                holdJournal();
            program = std::make_unique<Program>(
                Program::at(server, which == Case::NoKey ? QString() : sendingKey()),
                folder.filePath(QStringLiteral("settings.ini")));
            program->connection.start();
        }

        Step answer(const Request &request)
        {
            changes += request.method != "GET" ? 1 : 0;
            if (which == Case::KeyRefused)
                return Step::json(401, errorJson("Incorrect API key provided"));
            const Step step = organization.answer(request);
            return which == Case::ListHeld ? step.hold() : step;
        }

        /// As a window that is closed leaves it, and another process at work on it.
        void holdJournal()
        {
            {
                Program before(Program::at(server, sendingKey()),
                               folder.filePath(QStringLiteral("settings.ini")));
                before.connection.start();
                QVERIFY(waitUntil([&] { return before.runs.isWritable(); }));
            }
            const QDir journals(folder.filePath(QStringLiteral("journals")));
            const QStringList names = journals.entryList({QStringLiteral("*.sqlite")});
            QCOMPARE(names.size(), 1);
            other = std::make_unique<JournalFile>(journals.filePath(names.constFirst()));
            QVERIFY(other->open()->writable);
        }

        [[nodiscard]] bool isReady() const
        {
            switch (which) {
            case Case::NoKey:
            case Case::KeyRefused:
                return program->isWelcoming() || !program->banner().isEmpty();
            case Case::ListHeld:
                return server.requestCount() > 0;
            case Case::JournalOfAnother:
                return program->shown() == ids.size() && program->runs.journal() != nullptr;
            default:
                return program->shown() == ids.size() && program->runs.isWritable();
            }
        }

        void prepare()
        {
            InvitesPage *page = program->page();
            const bool selects = which != Case::NothingSelected && !ids.isEmpty();
            if (selects && program->shown() > 0)
                program->view()->selectRowAt(0);
            if (which == Case::InsightsShown)
                page->showPart(InvitesPage::Part::Insights);
            if (which == Case::ReviewShown)
                page->showPart(InvitesPage::Part::Review);
        }

        Case which;
        QTemporaryDir folder;
        ScriptedServer server;
        StatefulOrganization organization;
        QStringList ids;
        int changes = 0; ///< POST and DELETE so far
        std::unique_ptr<JournalFile> other;
        std::unique_ptr<Program> program;
    };

    /// Whatever the window has opened is agreed to in every way, and goes.
    static void agreeToAll(Stage &stage)
    {
        while (auto *dialog = stage.program->window.findChild<QDialog *>()) {
            const QPointer<QDialog> open(dialog);
            if (qobject_cast<QFileDialog *>(dialog) == nullptr)
                pressButtons(dialog);
            delete open;
        }
    }

    static void pressButtons(QWidget *parent)
    {
        QList<QPointer<QAbstractButton>> buttons;
        const auto found = parent->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : found)
            buttons.append(button);
        const QPointer<QWidget> open(parent);
        for (const QPointer<QAbstractButton> &button : std::as_const(buttons)) {
            const auto isLeaving = [&button](const char *word) {
                return button->text().remove(u'&').startsWith(QLatin1String(word));
            };
            if (!button || !open || isLeaving("Cancel") || isLeaving("Close")
                || isLeaving("Change Key") || isLeaving("Hide"))
                continue;
            button->setEnabled(true);
            button->show();
            button->click();
        }
    }

    static void pressEverything(Stage &stage)
    {
        Program &program = *stage.program;
        const auto actions = program.window.commands()->changing()
            + QList<QAction *>{program.window.commands()->pauseRun,
                               program.window.commands()->cancelRun};
        for (QAction *action : actions) {
            action->setEnabled(true);
            action->setVisible(true);
            action->trigger();
            agreeToAll(stage);
        }
        for (int number = 0; number <= int(RunAction::NotNow); ++number) {
            const auto action = RunAction(number);
            if (action != RunAction::ChangeKey)
                emit program.runBar()->triggered(action);
            agreeToAll(stage);
        }
        for (QWidget *part : QList<QWidget *>{program.runBar(), program.dock(),
                                              program.page()->findChild<DetailsPane *>(),
                                              program.page()->findChild<ReviewPage *>()}) {
            if (part == nullptr)
                continue;
            pressButtons(part);
            agreeToAll(stage);
        }
        if (auto *review = program.page()->findChild<ReviewPage *>()) {
            for (const ReviewTask task : {ReviewTask::Revoke, ReviewTask::Resend,
                                          ReviewTask::Change, ReviewTask::InviteAgain}) {
                emit review->taskRequested(task);
                agreeToAll(stage);
            }
        }
        emit program.dock()->resumeRequested(1, true);
        emit program.dock()->sendAgainRequested(1, 1);
        agreeToAll(stage);
    }

    /// What has to come may take its time; what must not has some.
    static bool hasSent(const Stage &stage, bool awaited)
    {
        return QTest::qWaitFor([&stage] { return stage.changes > 0; }, awaited ? kPatienceMs : 700);
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void nothingIsSentThatShouldNotBe_data()
    {
        QTest::addColumn<Case>("which");
        QTest::newRow("all is well") << Case::AllIsWell; // what is pressed does send
        QTest::newRow("no key") << Case::NoKey;
        QTest::newRow("a refused key") << Case::KeyRefused;
        QTest::newRow("no list yet") << Case::ListHeld;
        QTest::newRow("an empty list") << Case::ListEmpty;
        QTest::newRow("nothing selected") << Case::NothingSelected;
        QTest::newRow("accepted ones selected") << Case::AcceptedSelected;
        QTest::newRow("another writes the journal") << Case::JournalOfAnother;
        QTest::newRow("insights shown") << Case::InsightsShown;
        QTest::newRow("review shown") << Case::ReviewShown;
    }

    void nothingIsSentThatShouldNotBe()
    {
        QFETCH(Case, which);
        Stage stage(which);
        QVERIFY(waitUntil([&stage] { return stage.isReady(); }));
        stage.prepare();
        pressEverything(stage);
        const bool awaited = which == Case::AllIsWell;
        QCOMPARE(hasSent(stage, awaited), awaited);
    }

    void aQuestionIsAnsweredAsTheListIsByThen_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("meanwhile");
        for (const char *verb : {"revoke", "resend", "change"}) {
            for (const char *meanwhile : {"nothing", "gone", "accepted"})
                QTest::addRow("%s, %s", verb, meanwhile)
                    << QString::fromLatin1(verb) << QString::fromLatin1(meanwhile);
        }
    }

    void aQuestionIsAnsweredAsTheListIsByThen()
    {
        QFETCH(QString, verb);
        QFETCH(QString, meanwhile);
        Stage stage(Case::AllIsWell);
        QVERIFY(waitUntil([&stage] { return stage.isReady(); }));
        stage.prepare();
        const Actions *actions = stage.program->window.commands();
        QAction *action = verb == QLatin1String("revoke") ? actions->revoke
            : verb == QLatin1String("resend")             ? actions->resend
                                                          : actions->change;
        action->trigger();
        auto *dialog = stage.program->window.findChild<ConfirmDialog *>();
        QVERIFY(dialog != nullptr);
        if (auto *role = dialog->findChild<QComboBox *>(QStringLiteral("role")))
            role->setCurrentIndex(2);
        Invite invite = stage.program->rows()->inviteAt(0);
        invite.status = QStringLiteral("accepted");
        if (meanwhile == QLatin1String("gone"))
            stage.program->page()->removeInvite(invite.id);
        else if (meanwhile == QLatin1String("accepted"))
            stage.program->connection.session()->invites()->upsert(invite);
        agreeToAll(stage);
        const bool awaited = meanwhile == QLatin1String("nothing");
        QCOMPARE(hasSent(stage, awaited), awaited);
        QCOMPARE(stage.program->banner().contains(QStringLiteral("no longer exist")), !awaited);
    }
};

VESTIBULE_WINDOW_TEST(SendingTest)
#include "tst_sending.moc"
