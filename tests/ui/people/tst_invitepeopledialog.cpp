// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/invitepeopledialog.h"

#include "accounts/settings.h"
#include "models/draftmodel.h"
#include "models/list/invitetablemodel.h"
#include "support/jsonfixtures.h"
#include "support/patience.h"
#include "support/scriptedserver.h"
#include "support/testentry.h"
#include "support/window/dialogprobe.h"
#include "ui/notices/errorbanner.h"
#include "ui/people/peoplecombo.h"
#include "ui/people/peoplefield.h"
#include "ui/people/peoplepreview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <sys/stat.h>

using namespace Vestibule;

class InvitePeopleDialogTest : public TestCase
{
    Q_OBJECT

private:
    static constexpr qint64 kNow = 1788220860; // a minute after inviteJson() was made

    struct Stage
    {
        explicit Stage(const QByteArrayList &invites = {}, bool more = false)
            : settings(folder.filePath(QStringLiteral("settings.ini")))
            , service(server.credentials(), ServiceTimes{60'000, 60'000, 1, 2, 0})
            , pager(&service)
            , model(&pager, [] { return kNow; })
        {
            server.setHandler([this](const Request &request) {
                if (request.path().endsWith("/invites"))
                    return held ? rest.hold() : rest;
                if (request.path().endsWith("/projects"))
                    return projectsHeld ? projects.hold() : projects;
                return Step::list({});
            });
            server.enqueue(Step::list(invites, more));
            model.fetchMore({});
            ready =
                waitUntil([this] { return model.pager()->state() != InvitePager::State::Loading; });
            dialog = new InvitePeopleDialog(&service, &model, &settings);
            runs = std::make_unique<QSignalSpy>(dialog.data(), &InvitePeopleDialog::runRequested);
            drafts = dialog->findChild<DraftModel *>();
            table = dialog->findChild<QTableView *>();
            dialog->show();
            dialog->activateWindow();
        }
        ~Stage() { delete dialog; }

        void type(const QString &text) const
        {
            auto *field = dialog->findChild<PeopleField *>();
            field->setFocus();
            const QStringList lines = text.split(u'\n');
            for (int i = 0; i < lines.size(); ++i) {
                if (i > 0)
                    QTest::keyClick(field, Qt::Key_Return);
                QTest::keyClicks(field, lines.at(i));
            }
        }
        [[nodiscard]] QString file(const QByteArray &content) const
        {
            QFile file(folder.filePath(QStringLiteral("people.csv")));
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
                ? file.fileName()
                : QString();
        }
        [[nodiscard]] QList<RunStep> steps() const
        {
            return runs->value(0).value(0).value<QList<RunStep>>();
        }
        [[nodiscard]] QList<LeftOutRow> leftOut() const
        {
            return runs->value(0).value(1).value<QList<LeftOutRow>>();
        }
        [[nodiscard]] PeopleCombo *combo(const char *name) const
        {
            return dialog->findChild<PeopleCombo *>(QString::fromLatin1(name));
        }
        [[nodiscard]] QString cell(int row, int column) const
        {
            return drafts->index(row, column).data().toString();
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

        QTemporaryDir folder;
        Settings settings;
        ScriptedServer server;
        Step rest = Step::list({}); ///< the pages after the first
        bool held = false;
        Step projects = Step::list({});
        bool projectsHeld = false;
        InviteService service;
        InvitePager pager;
        InviteTableModel model;
        QPointer<InvitePeopleDialog> dialog;
        std::unique_ptr<QSignalSpy> runs;
        DraftModel *drafts = nullptr;
        QTableView *table = nullptr;
        bool ready = false;
    };

    const QString m_send = QStringLiteral("Send Invite");
    const QString m_invite = QStringLiteral("Invite");

private slots:
    void aHiddenInviteNowStaysHiddenAndSendsNothing()
    {
        Stage stage({}, true);
        QVERIFY(stage.ready);
        stage.held = true;
        stage.type(QStringLiteral("a@example.com\nb@example.com"));
        QTRY_VERIFY(canPress(stage.dialog, m_invite + QStringLiteral(" 2")));
        auto *box = stage.dialog->findChild<QDialogButtonBox *>();
        QAbstractButton *now = nullptr;
        const auto buttons = box->buttons();
        for (QAbstractButton *button : buttons) {
            if (box->buttonRole(button) == QDialogButtonBox::ActionRole)
                now = button;
        }
        QVERIFY(now != nullptr && !now->isVisible());
        QEvent style(QEvent::StyleChange);
        QApplication::sendEvent(box, &style); // as a theme that is switched does
        QVERIFY(!now->isVisible());
        now->show(); // whoever brings it to life
        now->click();
        QCOMPARE(stage.runs->count(), 0);
        emit stage.dialog->findChild<ErrorBanner *>()->triggered();
        QCOMPARE(stage.runs->count(), 0);
        now->hide();
        QVERIFY(press(stage.dialog, m_invite + QStringLiteral(" 2"))); // this one compares first
        QCOMPARE(stage.runs->count(), 0);
        QVERIFY(canPress(stage.dialog, QStringLiteral("Invite Now")));
        QVERIFY(press(stage.dialog, QStringLiteral("Invite Now")));
        QCOMPARE(stage.runs->count(), 1);
        stage.server.release();
    }

    void aKeyThatIsPressedTwiceDoesNotSendWhatIsBeingCompared()
    {
        Stage stage({}, true);
        QVERIFY(stage.ready);
        stage.held = true;
        stage.type(QStringLiteral("a@example.com\nb@example.com"));
        QTRY_VERIFY(canPress(stage.dialog, m_invite + QStringLiteral(" 2")));
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return}) {
            QVERIFY(press(stage.dialog, m_invite + QStringLiteral(" 2")));
            QVERIFY(canPress(stage.dialog, QStringLiteral("Invite Now")));
            QTest::keyClick(stage.dialog->focusWidget(), key);
            QCOMPARE(stage.runs->count(), 0);
            QVERIFY(stage.dialog->isVisible()); // it stopped comparing
            QVERIFY(canPress(stage.dialog, m_invite + QStringLiteral(" 2")));
        }
        stage.server.release();
    }

    void oneAddressStaysSmall()
    {
        Stage stage;
        QVERIFY(!canPress(stage.dialog, m_send));
        const QSize before = stage.dialog->size();
        stage.type(QStringLiteral("new@example.com"));
        QTRY_VERIFY(canPress(stage.dialog, m_send));
        QVERIFY(!stage.table->isVisible());
        QCOMPARE(stage.dialog->width(), before.width());
        QTest::keyClick(stage.dialog->findChild<PeopleField *>(), Qt::Key_Return,
                        Qt::ControlModifier);
        QTRY_COMPARE(stage.runs->count(), 1);
        QCOMPARE(stage.steps().size(), 1);
        QCOMPARE(stage.steps().constFirst().kind, StepKind::Create);
        QCOMPARE(stage.steps().constFirst().invite.email, QStringLiteral("new@example.com"));
        QCOMPARE(stage.dialog->result(), int(QDialog::Accepted));
    }

    void tellsOfASlipOnlyAfterAPause()
    {
        Stage stage;
        auto *message = stage.dialog->findChild<ErrorBanner *>(QStringLiteral("addressMessage"));
        stage.type(QStringLiteral("new@"));
        QVERIFY(message->text().isEmpty());
        QTRY_VERIFY(!message->text().isEmpty());
        QVERIFY(!canPress(stage.dialog, m_send));
        stage.type(QStringLiteral("example.com"));
        QVERIFY(message->text().isEmpty());
    }

    void manyAreMendedLeftOutAndInvitedByKeyboard()
    {
        Stage stage({inviteJson("invite-1", "Mia@Example.com"),
                     inviteJson("invite-3", "old@example.com", "expired")});
        QAbstractItemModelTester tester(stage.drafts);
        stage.type(QStringLiteral("mia@example.com, old@example.com, kim@, a@example.com,\n"
                                  "b@example.com A@example.com\n"));
        QTRY_VERIFY(stage.table->isVisible());
        QTRY_COMPARE(stage.drafts->rowCount(), 6);
        QTRY_COMPARE(stage.drafts->count(DraftVerdict::AlreadyPending), 1);
        QCOMPARE(stage.drafts->count(DraftVerdict::ReadyAgain), 1);
        QCOMPARE(stage.drafts->count(DraftVerdict::Twice), 1);
        QCOMPARE(stage.drafts->count(DraftVerdict::NotAnAddress), 1);
        QVERIFY(canPress(stage.dialog, QStringLiteral("Invite 3")));

        stage.table->setFocus();
        stage.table->setCurrentIndex(stage.table->model()->index(2, DraftModel::AddressColumn));
        QTest::keyClick(stage.table, Qt::Key_Return);
        QCOMPARE(stage.runs->count(), 0); // Return mends here; it sends nothing
        auto *editor = stage.table->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("kim@example.com"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(stage.drafts->readyCount(), 4);

        stage.table->setCurrentIndex(stage.table->model()->index(4, DraftModel::AddressColumn));
        QTest::keyClick(stage.table, Qt::Key_Delete);
        QCOMPARE(stage.drafts->count(DraftVerdict::LeftOut), 1);
        stage.type(QStringLiteral("z@example.com\n")); // what was mended stays so
        QTRY_COMPARE(stage.drafts->rowCount(), 7);
        QCOMPARE(stage.drafts->draftAt(2).email, QStringLiteral("kim@example.com"));
        QTRY_COMPARE(stage.drafts->readyCount(), 4);
        QTRY_VERIFY(canPress(stage.dialog, m_invite));
        QVERIFY(press(stage.dialog, m_invite));
        QTRY_COMPARE(stage.runs->count(), 1);
        QStringList invited;
        for (const QList<RunStep> steps = stage.steps(); const RunStep &step : steps)
            invited += step.invite.email;
        QCOMPARE(invited.join(u' '),
                 QStringLiteral("old@example.com kim@example.com a@example.com z@example.com"));
        QCOMPARE(stage.steps().constFirst().kind, StepKind::Resend);
        QCOMPARE(stage.steps().constFirst().inviteId, QStringLiteral("invite-3"));
    }

    void waitsForTheRestOfTheList()
    {
        Stage stage({inviteJson("invite-1", "mia@example.com")}, true);
        stage.held = true;
        stage.rest = Step::list({inviteJson("invite-2", "b@example.com")});
        stage.type(QStringLiteral("a@example.com\nb@example.com\n"));
        QTRY_VERIFY(canPress(stage.dialog, QStringLiteral("Invite 2")));
        QVERIFY(press(stage.dialog, m_invite));
        QVERIFY(canPress(stage.dialog, QStringLiteral("Invite Now")));
        QCOMPARE(stage.runs->count(), 0);
        stage.held = false;
        stage.server.release();
        // Another number than the button told is not sent without asking.
        QTRY_VERIFY(stage.shows(QStringLiteral("after all")));
        QCOMPARE(stage.runs->count(), 0);
        QTRY_VERIFY(canPress(stage.dialog, QStringLiteral("Invite 1")));
        QVERIFY(press(stage.dialog, QStringLiteral("Invite 1")));
        QTRY_COMPARE(stage.runs->count(), 1);
        QCOMPARE(stage.steps().size(), 1);
    }

    void theWaitCanBeCutShort()
    {
        Stage stage({inviteJson("invite-1", "mia@example.com")}, true);
        stage.held = true;
        stage.type(QStringLiteral("a@example.com\nb@example.com\n"));
        QTRY_VERIFY(canPress(stage.dialog, QStringLiteral("Invite 2")));
        QVERIFY(press(stage.dialog, m_invite));
        QTest::keyClick(stage.dialog, Qt::Key_Escape); // back, not out
        QVERIFY(stage.dialog->isVisible());
        QVERIFY(press(stage.dialog, QStringLiteral("Invite 2")));
        QVERIFY(press(stage.dialog, QStringLiteral("Invite Now")));
        QCOMPARE(stage.runs->count(), 1);
        QCOMPARE(stage.steps().size(), 2);
    }

    void aFileIsAddedToWhatWasTyped()
    {
        Stage stage;
        stage.type(QStringLiteral("a@example.com"));
        stage.dialog->addFile(
            stage.file("email,role,projects\nb@example.com,owner,none\nA@example.com,,\n"));
        QTRY_COMPARE(stage.drafts->rowCount(), 3);
        QTRY_COMPARE(stage.drafts->readyCount(), 2);
        QVERIFY(stage.shows(QStringLiteral("people.csv")));
        QCOMPARE(stage.drafts->draftAt(1).role, QStringLiteral("owner"));
        QVERIFY(stage.drafts->index(1, DraftModel::LineColumn)
                    .data()
                    .toString()
                    .contains(QStringLiteral("people.csv")));
        auto *column = stage.dialog->findChild<PeopleCombo *>(QStringLiteral("emailColumn"));
        auto *note = stage.dialog->findChild<QLabel *>(QStringLiteral("columnsTaken"));
        QCOMPARE(note->text(),
                 QStringLiteral("Addresses: “email”, roles: “role”, projects: "
                                "“projects”."));
        column->setCurrentIndex(1);
        QTRY_VERIFY(note->text().startsWith(QStringLiteral("Addresses: “role”")));
        QCOMPARE(stage.drafts->readyCount(), 1);
    }

    void whatDoesNotDecideIsAsked()
    {
        Stage stage;
        stage.dialog->addFile(stage.file("mail one,mail two\na@example.com,b@example.com\n"));
        QTRY_VERIFY(stage.shows(QStringLiteral("Choose the column of people.csv")));
        QVERIFY(!canPress(stage.dialog, m_invite));
        QCOMPARE(stage.drafts->rowCount(), 0);
        auto *column = stage.dialog->findChild<PeopleCombo *>(QStringLiteral("emailColumn"));
        column->choose(1);
        QTRY_COMPARE(stage.drafts->rowCount(), 1);
        QCOMPARE(stage.drafts->draftAt(0).email, QStringLiteral("b@example.com"));
        auto *note = stage.dialog->findChild<QLabel *>(QStringLiteral("columnsTaken"));
        QCOMPARE(note->text(), QStringLiteral("Addresses: “mail two”. Not used: “mail one”."));
        QTRY_VERIFY(note->isVisible());
    }

    void aPastedTableHasColumnsToChoose()
    {
        Stage stage;
        auto *field = stage.dialog->findChild<QPlainTextEdit *>(QStringLiteral("addresses"));
        QGuiApplication::clipboard()->setText(
            QStringLiteral("Name\tE-Mail\tRole\nJo\ta@example.com\towner\n"));
        field->paste();
        QTRY_COMPARE(stage.drafts->rowCount(), 1);
        QVERIFY(field->toPlainText().isEmpty());
        QTRY_VERIFY(stage.shows(QStringLiteral("the clipboard")));
        QCOMPARE(stage.drafts->draftAt(0).email, QStringLiteral("a@example.com"));
        QCOMPARE(stage.drafts->draftAt(0).role, QStringLiteral("owner"));
        auto *note = stage.dialog->findChild<QLabel *>(QStringLiteral("columnsTaken"));
        QCOMPARE(note->text(),
                 QStringLiteral("Addresses: “E-Mail”, roles: “Role”, names: “Name”."));
        QGuiApplication::clipboard()->setText(QStringLiteral("1. Mia <b@example.com>"));
        field->paste();
        QTRY_COMPARE(stage.drafts->rowCount(), 2);
        QCOMPARE(stage.drafts->draftAt(0).email, QStringLiteral("b@example.com"));
    }

    void whatMayBeMeantIsOffered()
    {
        Stage stage;
        stage.dialog->addFile(stage.file("email,role\nJo: jo@example.com,reader\n"));
        QTRY_COMPARE(stage.drafts->rowCount(), 1);
        QCOMPARE(stage.drafts->readyCount(), 0);
        const QModelIndex cell = stage.drafts->index(0, DraftModel::AddressColumn);
        QVERIFY(stage.drafts->index(0, DraftModel::VerdictColumn)
                    .data()
                    .toString()
                    .contains(QStringLiteral("Did you mean jo@example.com?")));
        QCOMPARE(cell.data(Qt::EditRole).toString(), QStringLiteral("jo@example.com"));
        QVERIFY(stage.drafts->setData(cell, QStringLiteral("jo@example.com")));
        QCOMPARE(stage.drafts->readyCount(), 1);
    }

    void whoMayNotBeMeantIsAskedAboutBeforeBecomingAnOwner()
    {
        Stage stage({inviteJson("invite-1", "mia@company.example", "accepted")});
        stage.dialog->addFile(
            stage.file("email,role\na@c0mpany.example,owner\nb@other.example,owner\n"));
        QTRY_COMPARE(stage.drafts->readyCount(), 2);
        QVERIFY(press(stage.dialog, m_invite + QStringLiteral(" 2")));
        QTRY_VERIFY(questionOf(stage.dialog));
        QMessageBox *box = questionOf(stage.dialog);
        QVERIFY(box->text().startsWith(QStringLiteral("1 of these people would become an owner")));
        QVERIFY(box->informativeText().contains(QStringLiteral("looks like company.example")));
        QVERIFY(!box->informativeText().contains(QStringLiteral("other.example")));
        QVERIFY(box->defaultButton() == box->button(QMessageBox::Cancel));
        QVERIFY(press(box, QStringLiteral("Cancel")));
        QTRY_VERIFY(!questionOf(stage.dialog));
        QCOMPARE(stage.runs->count(), 0);
        QVERIFY(press(stage.dialog, m_invite + QStringLiteral(" 2")));
        QTRY_VERIFY(questionOf(stage.dialog));
        QVERIFY(press(questionOf(stage.dialog), QStringLiteral("Invite as Owner")));
        QTRY_COMPARE(stage.runs->count(), 1);
        QCOMPARE(stage.steps().size(), 2);
    }

    void aDoubtfulReaderIsNotAskedAbout()
    {
        Stage stage;
        stage.dialog->setAddresses(QStringLiteral("p\u0430ul@example.com"));
        QTRY_VERIFY(canPress(stage.dialog, m_send));
        QVERIFY(press(stage.dialog, m_send));
        QTRY_COMPARE(stage.runs->count(), 1);
        QVERIFY(!questionOf(stage.dialog));
    }

    void rowsLeftOutGoWithTheRunAndCanBeOpenedAgain()
    {
        QList<LeftOutRow> rows;
        {
            Stage stage;
            stage.dialog->addFile(stage.file("email,role,projects\na@example.com,reader,\n"
                                             "b@example.com,boss,none\nkim at home,Inhaber,\n"));
            QTRY_COMPARE(stage.drafts->rowCount(), 3);
            QVERIFY(press(stage.dialog, m_invite + QStringLiteral(" 1")));
            QTRY_COMPARE(stage.runs->count(), 1);
            rows = stage.leftOut();
            QCOMPARE(rows.size(), 2);
        }
        Stage stage;
        stage.dialog->addLeftOut(rows);
        QTRY_VERIFY(stage.table->isVisible());
        QTRY_VERIFY(stage.shows(QStringLiteral("Left out earlier, from people.csv: 2 row(s)")));
        QCOMPARE(stage.drafts->rowCount(), 2);
        QCOMPARE(stage.cell(0, DraftModel::LineColumn), QStringLiteral("3"));
        QCOMPARE(stage.cell(0, DraftModel::RoleColumn), QStringLiteral("boss"));
        QCOMPARE(stage.cell(0, DraftModel::ProjectsColumn), QStringLiteral("No project"));
        QCOMPARE(stage.cell(0, DraftModel::VerdictColumn), rows.at(0).reason);
        QCOMPARE(stage.cell(1, DraftModel::AddressColumn), QStringLiteral("kim at home"));
        QCOMPARE(stage.cell(1, DraftModel::RoleColumn), QStringLiteral("Owner (“Inhaber”)"));
        QCOMPARE(stage.drafts->readyCount(), 0);
        QVERIFY(stage.drafts->setData(stage.drafts->index(0, DraftModel::RoleColumn),
                                      QStringLiteral("reader")));
        QVERIFY(press(stage.dialog, m_invite + QStringLiteral(" 1")));
        QTRY_COMPARE(stage.runs->count(), 1);
        QCOMPARE(stage.steps().constFirst().invite.email, QStringLiteral("b@example.com"));
        QCOMPARE(stage.leftOut().size(), 1);
        QCOMPARE(stage.leftOut().constFirst().source, QStringLiteral("people.csv"));
    }

    void theSheetOfAWorkbookIsChosen()
    {
        Stage stage;
        stage.dialog->addFile(QFINDTESTDATA("data/people/h15-three-sheets.xlsx"));
        QTRY_COMPARE(stage.drafts->rowCount(), 1);
        PeopleCombo *sheet = stage.combo("sheet");
        QVERIFY(sheet->isVisible());
        QCOMPARE(sheet->count(), 3);
        QCOMPARE(sheet->currentText(), QStringLiteral("Staff"));
        sheet->choose(QStringLiteral("Guests"));
        QTRY_COMPARE(stage.drafts->rowCount(), 2);
        QCOMPARE(stage.drafts->draftAt(1).role, QStringLiteral("Inhaber"));
        QCOMPARE(stage.combo("roleColumn")->currentText(), QStringLiteral("Rolle"));
        stage.combo("roleColumn")->choose(-1);
        QCOMPARE(stage.drafts->draftAt(1).role, QString());
        sheet->choose(QStringLiteral("Empty"));
        QTRY_COMPARE(stage.drafts->rowCount(), 0);
        QVERIFY(sheet->isVisible()); // there is a way back
        sheet->choose(QStringLiteral("Guests"));
        QTRY_COMPARE(stage.drafts->rowCount(), 2);
        QCOMPARE(stage.combo("roleColumn")->currentText(), QStringLiteral("None")); // as chosen
    }

    void aCsvHasNoSheets()
    {
        Stage stage;
        stage.dialog->addFile(stage.file("email,role\na@example.com,owner\n"));
        QTRY_COMPARE(stage.drafts->rowCount(), 1);
        QVERIFY(stage.combo("emailColumn")->isVisible());
        QVERIFY(!stage.combo("sheet")->isVisible());
    }

    void aColumnOfProjectNamesIsFoundUnderAnyHeading()
    {
        Stage stage;
        stage.projects =
            Step::list({projectJson("proj_d", "Design"), projectJson("proj_r", "R&D")});
        stage.dialog->addFile(
            stage.file("email,Werkstatt\na@example.com,Design\nb@example.com,R&D\n"));
        QTRY_COMPARE(stage.cell(1, DraftModel::ProjectsColumn), QStringLiteral("R&D"));
        QCOMPARE(stage.combo("projectsColumn")->currentText(), QStringLiteral("Werkstatt"));
        QVERIFY(stage.shows(QStringLiteral("projects: “Werkstatt”")));
        stage.combo("projectsColumn")->choose(-1);
        QCOMPARE(stage.cell(1, DraftModel::ProjectsColumn), QStringLiteral("Default project"));
        QVERIFY(stage.shows(QStringLiteral("Not used: “Werkstatt”")));
        stage.combo("projectsColumn")->choose(1);
        QTRY_VERIFY(canPress(stage.dialog, m_invite + QStringLiteral(" 2")));
        QVERIFY(press(stage.dialog, m_invite + QStringLiteral(" 2")));
        QTRY_COMPARE(stage.runs->count(), 1);
        QCOMPARE(stage.steps().at(1).invite.projects.chosen.constFirst().id,
                 QStringLiteral("proj_r"));
    }

    // Whoever pressed the button saw a table without them.
    void projectsFoundWhileItWaitsAreShownFirst()
    {
        Stage stage;
        stage.projectsHeld = true;
        stage.projects = Step::list({projectJson("proj_d", "Design")});
        stage.dialog->addFile(
            stage.file("email,Werkstatt\na@example.com,Design\nb@example.com,Design\n"));
        QTRY_COMPARE(stage.drafts->readyCount(), 2);
        QVERIFY(press(stage.dialog, m_invite + QStringLiteral(" 2")));
        QTRY_VERIFY(canPress(stage.dialog, QStringLiteral("Invite Now")));
        stage.projectsHeld = false;
        stage.server.release();
        QTRY_VERIFY(stage.shows(QStringLiteral("One column contains projects")));
        QCOMPARE(stage.runs->count(), 0);
        QCOMPARE(stage.cell(0, DraftModel::ProjectsColumn), QStringLiteral("Design"));
        QVERIFY(press(stage.dialog, m_invite + QStringLiteral(" 2")));
        QTRY_COMPARE(stage.runs->count(), 1);
    }

    void aBadFileIsToldOfAndLosesNothing()
    {
        Stage stage;
        stage.type(QStringLiteral("a@example.com"));
        stage.dialog->addFile(stage.file(QByteArray("\0\1\0\2", 4)));
        QTRY_VERIFY(stage.shows(QStringLiteral("Nothing was read from people.csv")));
        QTRY_COMPARE(stage.drafts->rowCount(), 1);
    }

    void aNamedPipeIsNoFile()
    {
        Stage stage;
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(QStringLiteral("people.csv"));
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        stage.dialog->addFile(pipe); // nobody ever writes to it
        QTRY_VERIFY(stage.shows(QStringLiteral("This is not a file.")));
    }

    void theWheelDoesNotChangeTheRole()
    {
        Stage stage;
        auto *role = stage.dialog->findChild<PeopleCombo *>(QStringLiteral("role"));
        QWheelEvent turn({5, 5}, role->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(role, &turn);
        QCOMPARE(role->currentIndex(), 0);
    }

    void escapeAsksBeforeTypedTextIsLost()
    {
        Stage stage;
        stage.type(QStringLiteral("a@example.com"));
        QTest::keyClick(stage.dialog, Qt::Key_Escape);
        QTRY_VERIFY(questionOf(stage.dialog));
        QVERIFY(press(questionOf(stage.dialog), QStringLiteral("Keep")));
        QTRY_VERIFY(!questionOf(stage.dialog));
        QVERIFY(stage.dialog->isVisible());
    }

    void escapeLeavesAnEmptyFormAtOnce()
    {
        Stage stage;
        QTest::keyClick(stage.dialog, Qt::Key_Escape);
        QVERIFY(!stage.dialog->isVisible());
    }
};

VESTIBULE_WINDOW_TEST(InvitePeopleDialogTest)
#include "tst_invitepeopledialog.moc"
