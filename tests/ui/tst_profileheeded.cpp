// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/patience.h"
#include "support/roundtrip.h"
#include "support/testentry.h"
#include "support/window/places.h"
#include "ui/list/invitesheader.h"
#include "ui/review/reviewpage.h"
#include "ui/widgets/actionbutton.h"

#include <QAccessible>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>

using namespace Vestibule;
using namespace Qt::StringLiterals;

namespace {

/// With what a label or a shell might take for something else.
QString profileName()
{
    return u"<b>A & C's</b> $HOME"_s;
}

void makeReadOnly(Profile &profile)
{
    profile.readOnly = true;
}

/// Whether a part says why it cannot be used, to eyes and to a screen reader.
bool saysReadOnly(const QString &text)
{
    return text.contains(u"This profile is read-only."_s);
}

} // namespace

/// What a profile makes of the window: each question that begins a run names it; where it is
/// read-only, nothing is changed, whatever is pressed.
class ProfileHeededTest : public TestCase
{
    Q_OBJECT

    /// Everything that a person may trigger, but what ends the program, leaves the organization or
    /// begins the demo.
    static QList<QAction *> actionsOf(const Program &program)
    {
        const Actions *commands = program.window.commands();
        QList<QAction *> actions = commands->findChildren<QAction *>();
        for (QAction *other :
             {commands->quit, commands->openDemo, commands->changeKey, commands->forgetKey})
            actions.removeAll(other);
        const auto menus = program.window.findChildren<QMenu *>();
        for (QMenu *menu : menus) {
            emit menu->aboutToShow(); // some are filled no sooner
            const auto entries = menu->actions();
            for (QAction *entry : entries) {
                if (entry->parent() != commands && entry->menu() == nullptr && !entry->isSeparator()
                    && !actions.contains(entry))
                    actions += entry;
            }
        }
        return actions;
    }

    static bool leaves(const QString &text)
    {
        const QString words = QString(text).remove(u'&');
        return words == u"Cancel"_s || words == u"Close"_s || words.startsWith(u"Change Key"_s)
            || words.startsWith(u"Use Your Key"_s);
    }

    /// By its signals, so that a new one is met here.
    static bool canBeginRun(const QWidget *dialog)
    {
        const QMetaObject *type = dialog->metaObject();
        for (int i = 0; i < type->methodCount(); ++i) {
            if (type->method(i).name() == "runRequested")
                return true;
        }
        return false;
    }

    /// All that a window says, in its labels.
    static QString wordsOf(const QWidget *window)
    {
        QString words;
        const auto labels = window->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            words += label->isVisible() ? label->text().remove(QChar(0x200B)) + u'\n' : QString();
        return words;
    }

    /// Presses what may be pressed in a dialog, once, and closes it. Whether it could begin a run.
    static bool tryOut(QWidget *dialog)
    {
        const bool begins = canBeginRun(dialog);
        const QPointer<QWidget> open(dialog);
        const auto buttons = dialog->findChildren<QPushButton *>();
        QList<QPointer<QPushButton>> kept;
        for (QPushButton *button : buttons)
            kept += button;
        for (const QPointer<QPushButton> &button : std::as_const(kept)) {
            if (button && button->isVisible() && button->isEnabled() && !leaves(button->text()))
                button->click();
            if (!open)
                break;
        }
        closeAll();
        return begins;
    }

    static void closeAll()
    {
        for (int i = 0; i < 20; ++i) {
            QWidget *over = nullptr;
            const QWidgetList windows = QApplication::topLevelWidgets();
            for (QWidget *widget : windows) {
                if (widget->isVisible() && !widget->inherits("QMainWindow"))
                    over = widget;
            }
            if (over == nullptr)
                return;
            over->hide();
            if (!over->inherits("QDialog"))
                continue; // a menu of the window's own
            over->deleteLater();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    /// What stands before the window now, tried out. The names of those that could begin a run.
    static QStringList tryOutDialogs(const MainWindow *window)
    {
        QStringList begin;
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *widget : windows) {
            if (widget == window || !widget->isVisible())
                continue;
            const QString name = QLatin1String(widget->metaObject()->className());
            if (tryOut(widget))
                begin += name;
            break;
        }
        return begin;
    }

    static QStringList pressEverything(const Places &places)
    {
        const Program &program = places.program;
        QStringList begin;
        const QList<QAction *> actions = actionsOf(program);
        QList<QPointer<QAction>> kept;
        for (QAction *action : actions)
            kept += action;
        for (const QPointer<QAction> &action : std::as_const(kept)) {
            if (!action || !action->isEnabled() || action->isCheckable())
                continue;
            const QString text = action->text();
            action->trigger();
            const QStringList found = tryOutDialogs(&program.window);
            for (const QString &name : found)
                begin += text + u": "_s + name;
        }
        return begin + pressButtons(places);
    }

    static QStringList pressButtons(const Places &places)
    {
        const MainWindow *window = &places.program.window;
        QStringList begin;
        const auto buttons = window->findChildren<QAbstractButton *>();
        QList<QPointer<QAbstractButton>> kept;
        for (QAbstractButton *button : buttons)
            kept += button;
        for (const QPointer<QAbstractButton> &button : std::as_const(kept)) {
            if (!button || !button->isVisible() || !button->isEnabled() || leaves(button->text())
                || button->window() != window)
                continue;
            const QString text = button->text();
            if (const auto *tool = qobject_cast<QToolButton *>(button);
                tool != nullptr && tool->menu() != nullptr)
                continue; // a menu's own loop
            button->click();
            const QStringList found = tryOutDialogs(window);
            for (const QString &name : found)
                begin += text + u": "_s + name;
        }
        return begin;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void whateverIsPressedNothingIsChanged_data()
    {
        QTest::addColumn<QString>("place");
        for (const char *place : {"list", "review", "insights", "activity", "changes", "roster"})
            QTest::newRow(place) << QString::fromLatin1(place);
    }

    void whateverIsPressedNothingIsChanged()
    {
        QFETCH(QString, place);
        Places places(makeReadOnly);
        QVERIFY(places.ready);
        QTRY_VERIFY(places.program.runs.isWritable()); // the journal stands in nobody's way
        QVERIFY(places.program.window.windowTitle().contains(u"read-only"));
        QVERIFY(places.open(place));
        QCOMPARE(pressEverything(places).join(u'\n'), QString());
        makeRoundTrip(places.shelf.server);
        QCOMPARE(places.shelf.server.requestCount("GET"), places.shelf.server.requestCount());
        QVERIFY(!places.program.runs.isBusy());
        QVERIFY(places.program.dock()->runs().isEmpty());
    }

    void eachActionSaysWhy()
    {
        Places places(makeReadOnly);
        QVERIFY(places.ready);
        QTRY_VERIFY(places.program.runs.isWritable());
        QVERIFY(places.open(u"list"_s));
        const Actions *actions = places.program.window.commands();
        for (QAction *action : actions->changing()
                 + QList<QAction *>{actions->undo, actions->pauseRun, actions->cancelRun}) {
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
            QVERIFY2(saysReadOnly(action->toolTip()), qPrintable(action->text()));
            QVERIFY2(saysReadOnly(action->statusTip()), qPrintable(action->text()));
        }
        for (const QAction *action : {actions->refresh, actions->exportList, actions->lookUp,
                                      actions->copy, actions->selectAll})
            QVERIFY2(action->isEnabled(), qPrintable(action->text()));
    }

    void eachButtonSaysWhy()
    {
        Places places(makeReadOnly);
        QVERIFY(places.ready);
        QTRY_VERIFY(places.program.runs.isWritable());
        QVERIFY(places.open(u"list"_s));
        const Actions *actions = places.program.window.commands();
        int seen = 0;
        const auto buttons = places.program.window.findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            const auto *tool = qobject_cast<QToolButton *>(button);
            const QAction *own = tool != nullptr ? tool->defaultAction() : nullptr;
            const bool copies = button->inherits("Vestibule::ActionButton") && !button->isEnabled();
            if (!copies && (own == nullptr || !actions->changing().contains(own)))
                continue;
            ++seen;
            QVERIFY(!button->isEnabled());
            QVERIFY2(saysReadOnly(QAccessible::queryAccessibleInterface(button)->text(
                         QAccessible::Description)),
                     qPrintable(button->text()));
            QVERIFY2(saysReadOnly(button->statusTip()), qPrintable(button->text()));
        }
        QVERIFY(seen >= 6); // toolbar and details
    }

    void theReviewAndActivitySayWhy()
    {
        Places places(makeReadOnly);
        QVERIFY(places.ready);
        QTRY_VERIFY(places.program.runs.isWritable());
        QVERIFY(places.open(u"review"_s));
        const auto *page = places.program.page()->findChild<ReviewPage *>();
        QTRY_VERIFY(buttonOf(page, u"Revoke"_s) != nullptr);
        QTRY_VERIFY(!buttonOf(page, u"Revoke"_s)->isEnabled());
        places.program.window.showActivity();
        for (const QPushButton *button : {buttonOf(page, u"Revoke"_s)}) {
            QVERIFY(saysReadOnly(button->toolTip()));
            QVERIFY(saysReadOnly(button->statusTip()));
            QVERIFY(saysReadOnly(button->accessibleDescription()));
        }
    }

    void aDroppedListIsNotTaken()
    {
        Places places(makeReadOnly);
        QVERIFY(places.ready);
        QTRY_VERIFY(places.program.runs.isWritable());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(places.program.file)});
        QDragEnterEvent enter({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(&places.program.window, &enter);
        QVERIFY(!enter.isAccepted());
    }

    void anEmptyOrganizationOffersNoInvite()
    {
        Places places(makeReadOnly);
        QVERIFY(places.ready);
        places.shelf.ids.clear();
        places.program.window.commands()->refresh->trigger();
        QTRY_VERIFY(places.program.overlay()->isVisible());
        QVERIFY(buttonOf(places.program.overlay(), u"Invite"_s) == nullptr);
    }

    void whatWasInterruptedStaysSo()
    {
        Shelf shelf(3);
        QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        const auto hold = [&shelf](const Request &request) {
            return request.method == "DELETE" ? Step::json(200, "{}").hold() : shelf.firstPage();
        };
        const QString id = QString::fromLatin1(shelf.ids.first());
        {
            shelf.server.setHandler(hold);
            Program program(Program::at(shelf.server), file);
            program.store(u"sk-admin-test"_s);
            program.connection.start();
            QTRY_VERIFY(program.runs.isWritable());
            program.runs.add({stepOn(StepKind::Revoke, id, u"a@example.com"_s)});
            QTRY_COMPARE(shelf.server.requestCount("DELETE"), 1);
        }
        QVERIFY(Profiles::beside(file).change(Profile::firstId(), makeReadOnly));
        Program program(Program::at(shelf.server), file);
        program.store(u"sk-admin-test"_s);
        program.connection.start();
        QTRY_VERIFY(program.runs.isWritable());
        program.window.showActivity();
        QTRY_COMPARE(program.dock()->runs().size(), 1);
        program.dock()->chooseRun(program.dock()->runs().constFirst().id);
        QVERIFY(!canPress(&program.window, u"Resume"_s));
        const QPushButton *resume = buttonOf(program.dock(), u"Resume"_s);
        QVERIFY(resume != nullptr && saysReadOnly(resume->accessibleDescription()));
        program.runs.resume(program.dock()->runs().constFirst().id, false);
        makeRoundTrip(shelf.server);
        QVERIFY(!program.runs.isBusy());
        QCOMPARE(shelf.server.requestCount("DELETE"), 1);
        QCOMPARE(shelf.server.requestCount("POST"), 0);
    }

    void eachQuestionNamesTheProfile_data()
    {
        QTest::addColumn<QString>("place");
        const QStringList places = Places::dialogs();
        for (const QString &place : places)
            QTest::newRow(qPrintable(place)) << place;
    }

    void eachQuestionNamesTheProfile()
    {
        QFETCH(QString, place);
        Places places;
        QVERIFY(places.ready);
        places.program.connection.session()->setProfileName(profileName());
        QVERIFY(places.open(place));
        QCOMPARE(wordsOf(places.front()).contains(u"Profile: "_s + profileName()),
                 canBeginRun(places.front()));
    }

    void theReviewsQuestionsNameIt()
    {
        Places places;
        QVERIFY(places.ready);
        places.program.connection.session()->setProfileName(profileName());
        QVERIFY(places.open(u"review"_s));
        const auto *page = places.program.page()->findChild<ReviewPage *>();
        for (const auto &task : {u"Revoke"_s, u"Resend"_s}) {
            QTRY_VERIFY2(canPress(page, task), qPrintable(task));
            press(page, task);
            QTRY_VERIFY(canBeginRun(places.front()));
            QVERIFY(wordsOf(places.front()).contains(profileName()));
            closeAll();
        }
    }

    void questionsAboutARunNameIt()
    {
        Places places;
        QVERIFY(places.ready);
        QTRY_VERIFY(places.program.runs.isWritable());
        places.program.connection.session()->setProfileName(profileName());
        places.program.runs.askToSendAgain(1, 3);
        QTRY_VERIFY(questionOf(&places.program.window) != nullptr);
        QVERIFY(wordsOf(questionOf(&places.program.window)).contains(profileName()));
        closeAll();
        places.program.runBar()->showOffer(Run(), profileName());
        QVERIFY(places.program.runBar()->text().contains(profileName()));
    }

    void whereThereIsOneProfileNothingIsNamed()
    {
        Places places;
        QVERIFY(places.ready);
        QVERIFY(places.open(u"revoke"_s));
        QVERIFY(!wordsOf(places.front()).contains(u"Profile"_s));
    }

    void viewsAndOrderAreTheOrganizations()
    {
        Shelf one(3);
        Shelf two(4);
        for (QByteArray &id : two.ids)
            id.prepend("other-");
        QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        const QList<SavedView> mine{{u"Mine"_s, u"role:owner"_s}};
        Settings(file).setSavedViews(mine); // of a version that knew no organizations
        const auto open = [](Program &program, int count) {
            program.store(u"sk-admin-test"_s);
            program.connection.start();
            return waitUntil([&program, count] {
                return program.shown() == count && program.runs.isWritable();
            });
        };
        {
            Program program(Program::at(one.server), file);
            QVERIFY(open(program, 3));
            QCOMPARE(program.views.sideBar()->views()->savedViews(), mine);
            program.view()->columns()->setSortIndicator(2, Qt::DescendingOrder);
        }
        {
            Program program(Program::at(two.server), file);
            QVERIFY(open(program, 4));
            QVERIFY(program.views.sideBar()->views()->savedViews().isEmpty());
            QCOMPARE(program.view()->columns()->sortIndicatorSection(), -1);
            QCOMPARE(program.rows()->sortColumn(), -1);
        }
        Program program(Program::at(one.server), file);
        QVERIFY(open(program, 3));
        QCOMPARE(program.views.sideBar()->views()->savedViews(), mine);
        QCOMPARE(program.view()->columns()->sortIndicatorSection(), 2);
    }

    // The same window where everything may be changed: what is tried above would be found.
    void pressingFindsWhatChanges()
    {
        Places places;
        QVERIFY(places.ready);
        QTRY_VERIFY(places.program.runs.isWritable());
        QVERIFY(places.open(u"list"_s));
        const QStringList begin = pressEverything(places);
        for (const char *name : {"InvitePeopleDialog", "RevokeDialog", "ResendDialog",
                                 "ChangeDialog", "OlderThanDialog"})
            QVERIFY2(begin.join(u'\n').contains(QLatin1String(name)), name);
        QTRY_VERIFY(places.shelf.server.requestCount("DELETE") > 0);
    }
};

VESTIBULE_WINDOW_TEST(ProfileHeededTest)
#include "tst_profileheeded.moc"
