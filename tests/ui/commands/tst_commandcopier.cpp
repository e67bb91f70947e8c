// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/commandcopier.h"

#include "domain/review/reviewtext.h"
#include "models/feeds/findingsmodel.h"
#include "support/cliprocess.h"
#include "support/patience.h"
#include "support/statefulorganization.h"
#include "support/testentry.h"
#include "support/window/dialogprobe.h"
#include "support/window/program.h"
#include "ui/list/listloader.h"
#include "ui/people/invitepeopledialog.h"
#include "ui/people/peoplefield.h"
#include "ui/review/reviewpage.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QRadioButton>
#include <QSpinBox>

#include <algorithm>

using namespace Vestibule;
using namespace Qt::StringLiterals;

/// What the menu copies, run by a shell and the real command line, against what the window does.
class CommandCopierTest : public TestCase
{
    Q_OBJECT

    /// An organization behind a server, the same each time.
    struct Place
    {
        Place()
        {
            server.setClock(systemClock());
            static const qint64 kMade = systemClock()(); // of two places the same second
            organization.setClock([] { return kMade; });
            for (int i = 0; i < 130; ++i)
                organization.add(u"person%1@example.com"_s.arg(i),
                                 i % 4 == 0 ? u"expired"_s : u"pending"_s,
                                 i % 5 == 0 ? u"owner"_s : u"reader"_s);
            organization.addProject(u"proj_abc"_s);
            server.setHandler(
                [this](const Request &request) { return organization.answer(request); });
        }
        /// Requests that change something, or those that read the list.
        [[nodiscard]] QByteArrayList requests(bool changing) const
        {
            QByteArrayList lines;
            for (const Request &request : server.requests()) {
                if ((request.method != "GET") == changing
                    && (changing || request.path().endsWith("/organization/invites")))
                    lines.append(request.method + ' ' + request.target + ' ' + request.body);
            }
            return lines;
        }

        StatefulOrganization organization;
        ScriptedServer server;
    };

    /// The window over one such place, and another one that the command works on.
    struct Stage
    {
        Stage()
            : program(Program::at(window.server, u"sk-admin-test"_s))
        {
            program.connection.start();
            ready = waitUntil([this] { return program.shown() > 0; });
            program.page()->loader()->loadAll();
            ready = ready && waitUntil([this] { return program.shown() == 130; });
        }
        /// Copies by the entry that begins so; empty where it cannot be chosen.
        QString copied(const QString &entry)
        {
            QGuiApplication::clipboard()->clear();
            QMenu *menu = program.window.commandMenu();
            emit menu->aboutToShow();
            const auto actions = menu->actions();
            for (QAction *action : actions) {
                if (action->text().remove(u'&').startsWith(entry))
                    action->trigger();
            }
            return QGuiApplication::clipboard()->text();
        }
        void select(int first, int last)
        {
            QItemSelection rows(program.rows()->index(first, 0), program.rows()->index(last, 0));
            program.view()->selectionModel()->select(
                rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        }
        /// As a person does who pastes the line into a terminal, and says yes.
        [[nodiscard]] QByteArray run(const QString &line, bool yes = false)
        {
            QStringList words = wordsOf(line);
            if (words.isEmpty() || words.takeFirst() != u"vestibule"_s)
                return "no line: " + line.toUtf8();
            if (yes)
                words.insert(1, u"--yes"_s);
            CliProcess cli(words, &terminal.server);
            if (!cli.finish() || cli.code() != 0)
                return "failed: " + cli.err();
            return cli.out();
        }
        bool confirm(QAction *action, const QString &button)
        {
            action->trigger();
            return waitUntil([&] { return press(&program.window, button); })
                && waitUntil([this] { return !program.runs.isBusy(); });
        }

        Place window;
        Place terminal;
        Program program;
        bool ready = false;
    };

    /// A line's words as a shell has them.
    static QStringList wordsOf(const QString &line)
    {
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"vestibule() { printf '%s\\0' \"$@\"; }\n"_s + line});
        if (!waitUntil([&] { return shell.state() == QProcess::NotRunning; }))
            return {};
        QStringList words{u"vestibule"_s};
        const QByteArray out = shell.readAllStandardOutput();
        for (const QByteArray &word : out.split('\0'))
            words.append(QString::fromUtf8(word));
        words.removeLast();
        return words;
    }

    static QStringList sorted(QStringList lines)
    {
        lines.sort();
        return lines;
    }

private slots:
    void theSearch_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("words and conditions") << u"person1 status:pending -role:owner"_s;
        QTest::newRow("quotes") << u"\"person1\" -\"it's $HOME; `id`\" role:reader"_s;
        QTest::newRow("a mistake is passed over") << u"role:owner stauts:pending"_s;
        QTest::newRow("nothing but mistakes") << u"stauts:pending expires:often"_s;
    }
    void theSearch()
    {
        QFETCH(QString, typed);
        Stage stage;
        QVERIFY(stage.ready);
        stage.program.page()->search()->setText(typed);
        QTRY_VERIFY(!stage.program.rows()->isBehind());
        const QByteArray out = stage.run(stage.copied(u"The Search"_s));
        QVERIFY2(!out.startsWith("failed") && !out.startsWith("no line"), out.constData());
        QStringList shown;
        for (int row = 0; row < stage.program.shown(); ++row)
            shown.append(stage.program.rows()->inviteAt(row).email);
        QStringList printed;
        const QByteArrayList lines = out.trimmed().split('\n').mid(1);
        for (const QByteArray &line : lines) {
            const QStringList words = QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
            for (const QString &word : words) {
                if (word.contains(u'@'))
                    printed.append(word);
            }
        }
        QVERIFY(!shown.isEmpty());
        QCOMPARE(sorted(printed), sorted(shown));
        QCOMPARE(stage.terminal.requests(false), stage.window.requests(false));
        QVERIFY(stage.terminal.requests(true).isEmpty());
    }

    // Read again by the command line, which does not know that profile and says so by its name.
    void whereThereIsAProfileItIsNamed()
    {
        Stage stage;
        QVERIFY(stage.ready);
        const QString name = u"-A & C's \"$HOME\""_s;
        stage.program.connection.session()->setProfileName(name);
        stage.select(0, 1);
        QStringList lines;
        for (const auto &entry : {u"The Search"_s, u"The Export"_s, u"The Review"_s,
                                  u"Revoking the"_s, u"Resending the"_s, u"Revoking All"_s})
            lines += stage.copied(entry);
        for (QAction *action : {stage.program.window.commands()->revoke,
                                stage.program.window.commands()->exportList}) {
            QTRY_VERIFY(action->isEnabled());
            action->trigger();
            QTRY_VERIFY(canPress(&stage.program.window, u"Copy as Command"_s));
            press(&stage.program.window, u"Copy as Command"_s);
            lines += QGuiApplication::clipboard()->text();
            press(&stage.program.window, u"Cancel"_s);
            press(&stage.program.window, u"Close"_s);
            stage.program.view()->clearSelection(); // which is no search
        }
        for (const QString &line : std::as_const(lines)) {
            QStringList words = wordsOf(line);
            QCOMPARE(words.takeFirst(), u"vestibule"_s);
            CliProcess cli(words, &stage.terminal.server);
            QVERIFY(cli.finish());
            QCOMPARE(cli.code(), 2);
            QVERIFY2(cli.err().contains(name.toUtf8()), cli.err().constData());
        }
        QVERIFY(stage.terminal.server.requests().isEmpty());
    }

    void whatTheWindowAloneKnowsIsNoCommand()
    {
        Stage stage;
        QVERIFY(stage.ready);
        stage.program.page()->search()->setText(u"is:new,member"_s);
        QVERIFY(stage.copied(u"The Search"_s).isEmpty());
        QVERIFY(stage.copied(u"The Export"_s).isEmpty());
    }

    void theExport()
    {
        Stage stage;
        QVERIFY(stage.ready);
        const QTemporaryDir folder;
        stage.program.settings.setExportFolder(folder.path());
        stage.program.settings.setExportFormat(u"jsonl"_s);
        stage.program.page()->search()->setText(u"role:owner"_s);
        QTRY_COMPARE(stage.program.shown(), 26);
        const QString line = stage.copied(u"The Export"_s);
        const QStringList words = wordsOf(line);
        const QString path = words.value(words.indexOf(u"--output"_s) + 1);
        QVERIFY2(path.startsWith(folder.path()) && path.endsWith(u".jsonl"_s), qPrintable(line));
        // The window's own, beside it.
        stage.program.window.commands()->exportList->trigger();
        QDialog *dialog = stage.program.window.findChild<QDialog *>();
        QVERIFY(dialog != nullptr);
        auto *field = dialog->findChild<QLineEdit *>(u"path"_s);
        QCOMPARE(field->text(), path);
        QVERIFY(press(dialog, u"Copy as Command"_s)); // the same as the menu's
        QCOMPARE(QGuiApplication::clipboard()->text(), line);
        dialog->findChild<QRadioButton *>(u"all"_s)->click();
        QVERIFY(press(dialog, u"Cop"_s));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"--filter"_s));
        dialog->findChild<QRadioButton *>(u"filtered"_s)->click();
        field->setText(folder.filePath(u"window.jsonl"_s));
        QTRY_VERIFY(canPress(dialog, u"Export"_s));
        QVERIFY(press(dialog, u"Export"_s));
        QTRY_VERIFY(QFile::exists(folder.filePath(u"window.jsonl"_s)));
        const QByteArray out = stage.run(line);
        QVERIFY2(!out.startsWith("failed"), out.constData());
        QFile commands(path);
        QFile windows(folder.filePath(u"window.jsonl"_s));
        QVERIFY(commands.open(QIODevice::ReadOnly) && windows.open(QIODevice::ReadOnly));
        const QByteArray content = commands.readAll();
        QCOMPARE(content.count('\n'), 26);
        QCOMPARE(windows.readAll(), content);
        QCOMPARE(stage.terminal.requests(false), stage.window.requests(false));
    }

    void theReview()
    {
        Stage stage;
        QVERIFY(stage.ready);
        stage.program.settings.setReviewOwnerDays(9);
        stage.program.settings.setReviewDomains({u"mine.example"_s, u"other.example"_s});
        const QString line = stage.copied(u"The Review"_s);
        QCOMPARE(line,
                 u"vestibule review --owner-days 9 --domain mine.example --domain "
                 "other.example"_s);
        QStringList words = wordsOf(line);
        words.removeFirst();
        CliProcess cli(words, &stage.terminal.server);
        QVERIFY(cli.finish());
        QCOMPARE(cli.code(), 6); // it found something
        stage.program.window.commands()->showReview->trigger();
        const auto *page = stage.program.page()->findChild<ReviewPage *>();
        const auto found = [page] {
            QByteArrayList lines;
            for (const ReviewRule rule : reviewRules()) {
                if (const auto count = page->findings()->ids(rule).size(); count > 0)
                    lines.append(ReviewText::title(rule, 9).toUtf8() + ": "
                                 + QByteArray::number(count));
            }
            return lines;
        };
        QTRY_VERIFY(found().size() >= 2);
        const QByteArrayList findings = found();
        for (const QByteArray &finding : findings)
            QVERIFY2(cli.out().contains(finding + " ["), finding.constData());
        QCOMPARE(cli.out().count(" ["), found().size());
        QCOMPARE(stage.terminal.requests(false), stage.window.requests(false));
    }

    void aRunOnTheSelection_data()
    {
        QTest::addColumn<bool>("resend");
        QTest::newRow("revoke") << false;
        QTest::newRow("resend") << true;
    }
    void aRunOnTheSelection()
    {
        QFETCH(bool, resend);
        Stage stage;
        QVERIFY(stage.ready);
        const QString entry = resend ? u"Resending the Selection"_s : u"Revoking the Selection"_s;
        QVERIFY(stage.copied(entry).isEmpty()); // of nothing
        stage.select(2, 6);
        const QString line = stage.copied(entry);
        const Actions *actions = stage.program.window.commands();
        QVERIFY(stage.confirm(resend ? actions->resend : actions->revoke,
                              resend ? u"Resend 5"_s : u"Revoke 5"_s));
        QTRY_COMPARE(stage.window.requests(true).size(), resend ? 10 : 5);
        const QByteArray out = stage.run(line);
        QVERIFY2(!out.startsWith("failed"), out.constData());
        QCOMPARE(stage.terminal.requests(true), stage.window.requests(true));
    }

    void revokingAllExpired()
    {
        Stage stage;
        QVERIFY(stage.ready);
        const QString line = stage.copied(u"Revoking All Expired"_s);
        QCOMPARE(line, u"vestibule revoke --status expired"_s);
        QVERIFY(stage.confirm(stage.program.window.commands()->revokeExpired, u"Revoke "_s));
        QTRY_VERIFY(stage.window.requests(true).size() >= 33);
        const QByteArray out = stage.run(line, true);
        QVERIFY2(!out.startsWith("failed"), out.constData());
        QCOMPARE(stage.terminal.requests(true), stage.window.requests(true));
    }

    void changingTheSelection()
    {
        Stage stage;
        QVERIFY(stage.ready);
        stage.select(2, 6);
        stage.program.window.commands()->change->trigger();
        QDialog *dialog = stage.program.window.findChild<QDialog *>();
        QVERIFY(dialog != nullptr);
        QVERIFY(!canPress(dialog, u"Copy as Command"_s)); // nothing is chosen
        auto *role = dialog->findChild<QComboBox *>(u"role"_s);
        role->setCurrentIndex(2);
        QGuiApplication::clipboard()->clear();
        QVERIFY(press(dialog, u"Copy as Command"_s));
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QVERIFY(press(dialog, u"Change "_s));
        QTRY_VERIFY(stage.window.requests(true).size() >= 8); // one or so is an owner already
        QTRY_VERIFY(!stage.program.runs.isBusy());
        for (const QString &line : lines) {
            const QByteArray out = stage.run(line);
            QVERIFY2(!out.startsWith("failed") && !out.startsWith("no line"), out.constData());
        }
        QByteArrayList theirs = stage.terminal.requests(true);
        QByteArrayList ours = stage.window.requests(true);
        std::sort(theirs.begin(), theirs.end()); // one by one in the window, kind by kind there
        std::sort(ours.begin(), ours.end());
        QCOMPARE(theirs, ours);
    }

    void revokingWhatIsOld()
    {
        Stage stage;
        QVERIFY(stage.ready);
        stage.program.window.commands()->revokeOlder->trigger();
        QDialog *dialog = stage.program.window.findChild<QDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->findChild<QSpinBox *>()->setValue(1);
        QTRY_VERIFY(canPress(dialog, u"Copy as Command"_s));
        QVERIFY(press(dialog, u"Copy as Command"_s));
        const QString line = QGuiApplication::clipboard()->text();
        QCOMPARE(line, u"vestibule revoke --filter 'status:pending invited:>=1d'"_s);
        const auto fields =
            dialog->findChildren<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
        QCOMPARE(fields.size(), 1);
        fields.constFirst()->setText(u"97"_s);
        QVERIFY(press(dialog, u"Revoke "_s));
        QTRY_COMPARE(stage.window.requests(true).size(), 97);
        const QByteArray out =
            stage.run(line + u" --allow-removals 97"_s, true); // asked for by the terminal
        QVERIFY2(!out.startsWith("failed"), out.constData());
        QCOMPARE(stage.terminal.requests(true), stage.window.requests(true));
    }

    void whatADialogAsksIsTheMenusLine()
    {
        Stage stage;
        QVERIFY(stage.ready);
        const Actions *actions = stage.program.window.commands();
        const QString expired = stage.copied(u"Revoking All Expired"_s);
        const auto ofDialog = [&stage](QAction *action) {
            action->trigger();
            QGuiApplication::clipboard()->clear();
            QDialog *dialog = stage.program.window.findChild<QDialog *>();
            const bool pressed = waitUntil([&] { return press(dialog, u"Copy as Command"_s); });
            delete dialog;
            return pressed ? QGuiApplication::clipboard()->text() : QString();
        };
        QCOMPARE(ofDialog(actions->revokeExpired), expired);
        stage.select(2, 6);
        const QString revoking = stage.copied(u"Revoking the Selection"_s);
        const QString resending = stage.copied(u"Resending the Selection"_s);
        QVERIFY(!revoking.isEmpty() && !resending.isEmpty());
        QCOMPARE(ofDialog(actions->revoke), revoking);
        QCOMPARE(ofDialog(actions->resend), resending);
        // And Activity gives that of a run that was.
        QVERIFY(stage.confirm(actions->resend, u"Resend 5"_s));
        QTRY_COMPARE(stage.window.requests(true).size(), 10);
        QTRY_VERIFY(!stage.program.runs.isBusy());
        actions->activity->trigger();
        const auto *dock = stage.program.dock();
        auto *choice = dock->findChild<QComboBox *>();
        QTRY_COMPARE(choice->count(), 2);
        choice->setCurrentIndex(1);
        QGuiApplication::clipboard()->clear();
        QVERIFY(press(dock, u"Copy as Command"_s));
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), resending);
    }

    void invitingPeople()
    {
        Stage stage;
        QVERIFY(stage.ready);
        stage.program.window.commands()->invite->trigger();
        auto *dialog = stage.program.window.findChild<InvitePeopleDialog *>();
        QVERIFY(dialog != nullptr);
        QVERIFY(!canPress(dialog, u"Copy as Command"_s)); // of nobody
        dialog->findChild<PeopleField *>()->setPlainText(
            u"mia@example.com\njo'hara@example.com\nperson1@example.com\n-kim@example.com"_s);
        dialog->findChild<QComboBox *>(u"projects"_s)->setCurrentIndex(1); // none
        QTRY_VERIFY(canPress(dialog, u"Invite 3 People"_s)); // one has an open invite
        QGuiApplication::clipboard()->clear();
        QVERIFY(press(dialog, u"Copy as Command"_s));
        const QString line = QGuiApplication::clipboard()->text();
        QCOMPARE(line,
                 u"vestibule invite --role reader --no-projects -- mia@example.com "
                 "'jo'\\''hara@example.com' -kim@example.com"_s);
        QVERIFY(press(dialog, u"Invite 3 People"_s));
        QTRY_COMPARE(stage.window.requests(true).size(), 3);
        QTRY_VERIFY(!stage.program.runs.isBusy());
        const QByteArray out = stage.run(line);
        QVERIFY2(!out.startsWith("failed"), out.constData());
        QCOMPARE(stage.terminal.requests(true), stage.window.requests(true));
    }
};

VESTIBULE_WINDOW_TEST(CommandCopierTest)
#include "tst_commandcopier.moc"
