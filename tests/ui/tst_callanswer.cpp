// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/callanswer.h"

#include "support/patience.h"
#include "support/testentry.h"
#include "support/window/program.h"
#include "support/window/shelf.h"
#include "ui/people/invitepeopledialog.h"
#include "ui/people/peoplefield.h"
#include "ui/people/peoplefilebar.h"
#include "ui/widgets/notelabel.h"

#include <QDialog>
#include <QFile>
#include <QMessageBox>
#include <QWidget>

using namespace Vestibule;
using namespace Qt::StringLiterals;
using Deed = WindowCall::Deed;

/// What other starts of the program ask of a window in which something is open.
class CallAnswerTest : public TestCase
{
    Q_OBJECT

    struct Stage
    {
        explicit Stage(Shelf &shelf)
            : program(Program::at(shelf.server, u"sk-admin-test"_s))
        {
            program.connection.start();
            isReady = waitUntil([this] {
                return program.runs.isWritable() && program.window.commands()->invite->isEnabled();
            });
        }

        /// A list of one person, in a file of that name.
        [[nodiscard]] WindowCall list(const QString &name)
        {
            QFile file(program.folder.filePath(name));
            if (file.open(QIODevice::WriteOnly))
                file.write("email\n" + name.toUtf8() + "@example.com\n");
            return {Deed::Invite, file.fileName(), {}};
        }
        [[nodiscard]] InvitePeopleDialog *dialog() const
        {
            return qobject_cast<InvitePeopleDialog *>(QApplication::activeModalWidget());
        }
        /// The files of the dialog that is open.
        [[nodiscard]] QStringList files() const
        {
            QStringList names;
            if (dialog() == nullptr)
                return names;
            const auto bars = dialog()->findChildren<PeopleFileBar *>();
            for (const PeopleFileBar *bar : bars)
                names.append(bar->name());
            return names;
        }
        /// What the dialog says of what waits.
        [[nodiscard]] QString note() const
        {
            const QWidget *front = QApplication::activeModalWidget();
            const auto *note =
                front != nullptr ? front->findChild<NoteLabel *>(u"opensAfter"_s) : nullptr;
            return note != nullptr && note->isVisible() ? note->text() : QString();
        }
        void close() const { dialog()->done(QDialog::Rejected); }

        Program program;
        bool isReady = false;
    };

private slots:
    void eachListOpensInItsTurn()
    {
        Shelf shelf(5);
        Stage stage(shelf);
        QVERIFY(stage.isReady);
        stage.program.window.commands()->invite->trigger();
        QTRY_VERIFY(stage.dialog() != nullptr);
        QVERIFY(stage.files().isEmpty());
        QCOMPARE(stage.note(), QString());
        stage.program.calls.answer(stage.list(u"a.csv"_s));
        QCOMPARE(stage.note(), u"a.csv opens after this."_s);
        stage.program.calls.answer(stage.list(u"b.csv"_s));
        QCOMPARE(stage.note(), u"a.csv and 1 more open after this."_s);
        stage.program.calls.answer(stage.list(u"a.csv"_s)); // once more, of impatience
        QCOMPARE(stage.note(), u"a.csv and 1 more open after this."_s);
        stage.close();
        QTRY_COMPARE(stage.files(), QStringList{u"a.csv"_s});
        QCOMPARE(stage.note(), u"b.csv opens after this."_s);
        stage.close();
        QTRY_COMPARE(stage.files(), QStringList{u"b.csv"_s});
        QCOMPARE(stage.note(), QString());
        stage.close();
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
        stage.program.calls.answer(stage.list(u"c.csv"_s));
        QTRY_COMPARE(stage.files(), QStringList{u"c.csv"_s});
    }

    void allOfOneCallOpen()
    {
        Shelf shelf(5);
        Stage stage(shelf);
        QVERIFY(stage.isReady);
        stage.program.calls.answer(stage.list(u"a.csv"_s));
        stage.program.calls.answer(stage.list(u"b.csv"_s));
        stage.program.calls.answer({Deed::Review, {}, {}});
        QTRY_COMPARE(stage.files(), QStringList{u"a.csv"_s});
        QCOMPARE(stage.note(), u"b.csv and 1 more open after this."_s);
        stage.close();
        QTRY_COMPARE(stage.files(), QStringList{u"b.csv"_s});
        QCOMPARE(stage.note(), u"The review opens after this."_s);
        stage.close();
        QTRY_COMPARE(stage.program.page()->part(), InvitesPage::Part::Review);
    }

    void aQuestionOverTheDialogIsWaitedForToo()
    {
        Shelf shelf(5);
        Stage stage(shelf);
        QVERIFY(stage.isReady);
        stage.program.window.commands()->invite->trigger();
        QTRY_VERIFY(stage.dialog() != nullptr);
        InvitePeopleDialog *dialog = stage.dialog();
        dialog->findChild<PeopleField *>()->setPlainText(u"ada@example.com"_s);
        dialog->reject(); // asks whether to discard that
        auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(question != nullptr);
        QTRY_COMPARE(QApplication::activeWindow(), question);
        stage.program.calls.answer(stage.list(u"a.csv"_s));
        const auto *note = dialog->findChild<NoteLabel *>(u"opensAfter"_s);
        QVERIFY(note != nullptr && note->isVisible());
        question->reject();
        QTRY_COMPARE(stage.dialog(), dialog); // the answer was to go on
        QCOMPARE(dialog->findChild<PeopleField *>()->toPlainText(), u"ada@example.com"_s);
        stage.close();
        QTRY_COMPARE(stage.files(), QStringList{u"a.csv"_s});
    }

    void theDialogKeepsTheFocus()
    {
        Shelf shelf(5);
        Stage stage(shelf);
        QVERIFY(stage.isReady);
        stage.program.window.commands()->invite->trigger();
        QTRY_COMPARE(QApplication::activeWindow(), stage.dialog());
        QWidget other; // where the person has gone
        other.show();
        other.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &other);
        stage.program.calls.answer({});
        QTRY_COMPARE(QApplication::activeWindow(), stage.dialog());
        stage.close();
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
        other.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &other);
        stage.program.calls.answer({});
        QTRY_COMPARE(QApplication::activeWindow(), &stage.program.window);
    }

    void whatCannotBeInvitedYetIsTold()
    {
        Shelf shelf(5);
        Stage stage(shelf);
        QVERIFY(stage.isReady);
        stage.program.invites.setRunProblem(u"Another program has the runs."_s);
        stage.program.calls.answer(stage.list(u"a.csv"_s));
        QVERIFY(stage.program.window.notice()->text().contains(
            u"a.csv opens as soon as people can be invited."_s));
        QVERIFY(stage.dialog() == nullptr);
        stage.program.calls.answer({Deed::Review, {}, {}}); // which needs no right to change
        QCOMPARE(stage.program.page()->part(), InvitesPage::Part::Review);
        stage.program.invites.setRunProblem({});
        QTRY_COMPARE(stage.files(), QStringList{u"a.csv"_s});
        QCOMPARE(stage.program.window.notice()->text(), QString());
    }
};

VESTIBULE_WINDOW_TEST(CallAnswerTest)
#include "tst_callanswer.moc"
