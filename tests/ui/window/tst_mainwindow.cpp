// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "accounts/typedpeople.h"
#include "cli/terminal/quietlogs.h"
#include "support/patience.h"
#include "support/testentry.h"
#include "support/window/dialogprobe.h"
#include "support/window/program.h"
#include "support/window/shelf.h"
#include "ui/list/invitesheader.h"
#include "ui/people/peoplecombo.h"
#include "ui/people/peoplefield.h"
#include "ui/people/peoplefilebar.h"
#include "ui/widgets/disclosurebutton.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLoggingCategory>
#include <QMenuBar>
#include <QMessageBox>
#include <QMutex>
#include <QRegularExpression>
#include <QScreen>
#include <QTemporaryDir>
#include <QToolBar>
#include <QToolButton>

using namespace Vestibule;
using Notice = WelcomePage::Notice;

/// The whole window over real servers, with a keychain in memory.
class MainWindowTest : public TestCase
{
    Q_OBJECT

    /// A program with the whole of a shelf in its table, and the focus there.
    struct Stage
    {
        explicit Stage(int count)
            : shelf(count)
            , program(Program::at(shelf.server, QStringLiteral("sk-admin-test")))
        {
            program.connection.start();
            ready = waitUntil([&] { return program.shown() == count; }) && isFocusInTable();
        }

        /// After a dialog is gone; the platform of the tests has nobody who activates windows.
        [[nodiscard]] bool isFocusInTable()
        {
            program.window.activateWindow();
            return waitUntil([this] { return QApplication::focusWidget() == program.view(); });
        }
        [[nodiscard]] QDialog *dialog() const
        {
            const auto dialogs = program.window.findChildren<QDialog *>(Qt::FindDirectChildrenOnly);
            for (QDialog *dialog : dialogs) {
                if (dialog->isVisible())
                    return dialog;
            }
            return nullptr;
        }
        /// Invites new@example.com as a person does.
        [[nodiscard]] bool invite() const
        {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
            if (dialog() == nullptr)
                return false;
            QTest::keyClicks(dialog()->findChild<PeopleField *>(),
                             QStringLiteral("new@example.com"));
            return waitUntil([this] { return canPress(dialog(), QStringLiteral("Send Invite")); })
                && press(dialog(), QStringLiteral("Send Invite"))
                && waitUntil([this] { return dialog() == nullptr; }) && waitUntil([this] {
                       return program.runBar()->title()
                           == QLatin1String("new@example.com was invited.");
                   });
        }

        /// Makes the session that of an organization, whatever its server.
        [[nodiscard]] bool isOf(const QString &owner)
        {
            const bool known = waitUntil([this] { return !program.runs.organization().isEmpty(); });
            program.invites.setOwner({owner});
            return known;
        }

        Shelf shelf;
        Program program;
        bool ready = false;
    };

    const QString m_owner = QStringLiteral("an organization");
    [[nodiscard]] TypedPeople::Entry typed() const
    {
        return TypedPeople().entries({m_owner}).value(0);
    }
    void forgetTyped() const
    {
        for (auto entry = typed(); !entry.isEmpty(); entry = typed())
            TypedPeople().forget(entry);
    }

    static void collectUnnamed(const QWidget *root, QStringList *unnamed)
    {
        const auto widgets = root->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(root)
                || widget->focusProxy() != nullptr || widget->metaObject() == viewportClass())
                continue;
            QAccessibleInterface *interface =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            if (interface == nullptr || interface->text(QAccessible::Name).trimmed().isEmpty())
                unnamed->append(QLatin1String(widget->metaObject()->className()));
        }
    }
    static const QMetaObject *viewportClass() { return &QWidget::staticMetaObject; }

    static void collectDoubles(const QMenu *menu, QStringList *doubles)
    {
        QHash<QChar, QString> taken;
        const auto actions = menu->actions();
        for (const QAction *action : actions) {
            const QKeySequence key = QKeySequence::mnemonic(action->text());
            if (key.isEmpty())
                continue;
            const QChar letter(key[0].key());
            if (taken.contains(letter))
                doubles->append(taken.value(letter) + QStringLiteral(" / ") + action->text());
            taken.insert(letter, action->text());
            if (action->menu() != nullptr)
                collectDoubles(action->menu(), doubles);
        }
    }

private slots:
    void everyLogIsSilentAboutKeyAndPeople()
    {
        static QStringList log;
        static QMutex logMutex;
        log.clear();
        quietLogs();
        QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
        const auto before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
                const QMutexLocker locked(&logMutex); // the journal has a thread of its own
                log.append(text);
            });
        {
            Stage stage(3);
            const bool invited = stage.ready && stage.invite();
            stage.program.view()->selectRowAt(1);
            stage.program.page()->search()->setText(QStringLiteral("domain:example.com"));
            QTest::qWait(50);
            stage.program.window.close();
            qInstallMessageHandler(before);
            QLoggingCategory::setFilterRules(QString());
            QVERIFY(invited);
        }
        QVERIFY(!log.isEmpty());
        for (const QString &line : std::as_const(log)) {
            QVERIFY2(!line.contains(QStringLiteral("sk-admin-test")), qPrintable(line));
            QVERIFY2(!line.contains(QStringLiteral("example.com")), qPrintable(line));
        }
    }

    void noBytesOfThePlaceTakeTheWindowApart_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("of Qt") << QByteArray("\x01\xd9\xd0\xcb\0\x03\0\0\xff\xff\xff\xff", 12);
        QTest::newRow("huge") << QByteArray("0 0 30000 30000");
        QTest::newRow("far away") << QByteArray("90000 -90000 800 600 maximized");
        QTest::newRow("negative") << QByteArray("0 0 -5 0");
        QTest::newRow("past 32 bits") << QByteArray("0 0 99999999999 10");
        QTest::newRow("dock") << QByteArray("shown right 2147483647");
        QTest::newRow("columns hidden")
            << QByteArray("by-hand -email:0 -status:0 -role:0 -projects:0 -invited:0 -expires:0 "
                          "-accepted:0 -id:0");
        QTest::newRow("columns huge")
            << QByteArray("by-hand email:2000000000 status:-7 role:0 projects:1 invited:1 "
                          "expires:1 accepted:1 -id:0");
        QTest::newRow("columns twice")
            << QByteArray("fitted email:9 email:9 role:9 projects:9 invited:9 expires:9 "
                          "accepted:9 id:9");
    }

    void noBytesOfThePlaceTakeTheWindowApart()
    {
        QFETCH(const QByteArray, bytes);
        Shelf shelf(3);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("settings.ini"));
        {
            Settings settings(file);
            settings.setWindowGeometry(bytes);
            settings.setWindowState(bytes);
            settings.setTableHeader(bytes);
        }
        Settings settings(file);
        const MainWindow window(&settings);
        const QSize room = window.screen()->availableSize();
        QVERIFY(window.width() <= room.width() && window.height() <= room.height());
        QVERIFY(window.width() > 100 && window.height() > 100);
        QVERIFY(window.screen()->availableGeometry().intersects(window.geometry()));
        Program program(Program::at(shelf.server, QStringLiteral("sk-admin-test")), file);
        program.connection.start();
        QTRY_COMPARE(program.shown(), 3);
        const InvitesHeader *columns = program.view()->columns();
        QVERIFY(columns->hiddenSectionCount() < columns->count());
        for (int column = 0; column < columns->count(); ++column)
            QVERIFY(columns->sectionSize(column) < 10'000);
        program.window.close();
    }

    void damagedSettingsAreTold()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("settings.ini"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[views]\n1\\name=\"a\n");
        file.close();
        Settings settings(path);
        const MainWindow window(&settings);
        QVERIFY(window.notice()->text().contains(settings.setAside()));
    }

    void settingsThatCannotBeKeptAreTold()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("plain")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Settings settings(folder.filePath(QStringLiteral("plain/settings.ini")));
        const MainWindow window(&settings);
        QVERIFY(window.notice()->text().isEmpty());
        settings.setSavedViews({{QStringLiteral("a"), QStringLiteral("b")}});
        QVERIFY(window.notice()->text().contains(QStringLiteral("settings.ini")));
    }

    void typedPeopleAreOfferedAgain()
    {
        const QString people = QStringLiteral("mia@example.com, kim@example.com");
        forgetTyped();
        {
            Stage stage(1);
            QVERIFY(stage.ready && stage.isOf(m_owner));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
            QVERIFY(stage.dialog() != nullptr);
            stage.dialog()->findChild<PeopleField *>()->setPlainText(people);
            stage.program.leave();
        }
        QCOMPARE(typed().text, people);
        Stage stage(1);
        QVERIFY(stage.ready && stage.isOf(m_owner));
        QTRY_VERIFY(stage.program.window.notice()->text().contains(QStringLiteral("entered")));
        QVERIFY(press(stage.program.window.notice(), QStringLiteral("Continue")));
        QVERIFY(stage.dialog() != nullptr);
        QCOMPARE(stage.dialog()->findChild<PeopleField *>()->toPlainText(), people);
        QVERIFY(typed().isEmpty());
    }

    void typedPeopleAreOfferedInNoOtherOrganization()
    {
        forgetTyped();
        TypedPeople().keep({m_owner, QStringLiteral("mia@example.com"), {}, {}, {}});
        Stage stage(1);
        QVERIFY(stage.ready && stage.isOf(QStringLiteral("another organization")));
        QVERIFY(stage.program.window.notice()->text().isEmpty());
        stage.program.invites.setOwner({QStringLiteral("a name"), m_owner});
        QVERIFY(stage.program.window.notice()->text().contains(QStringLiteral("entered")));
        forgetTyped();
    }

    void listsThatWereOpenAreOfferedAgainWithWhatWasChosen()
    {
        forgetTyped();
        const QTemporaryDir folder;
        QFile list(folder.filePath(QStringLiteral("people.csv")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("email\nmia@example.com\nkim@example.com\n");
        list.close();
        const auto role = [](QDialog *dialog) {
            return dialog->findChild<PeopleCombo *>(QStringLiteral("role"));
        };
        {
            Stage stage(1);
            QVERIFY(stage.ready && stage.isOf(m_owner));
            stage.program.invites.inviteFiles({list.fileName()});
            QVERIFY(stage.dialog() != nullptr);
            role(stage.dialog())->choose(QStringLiteral("owner"));
            stage.program.leave();
        }
        Stage stage(1);
        QVERIFY(stage.ready && stage.isOf(m_owner));
        QTRY_VERIFY(stage.program.window.notice()->text().contains(QStringLiteral("entered")));
        QVERIFY(press(stage.program.window.notice(), QStringLiteral("Continue")));
        QVERIFY(stage.dialog() != nullptr);
        const auto *bar = stage.dialog()->findChild<PeopleFileBar *>();
        QVERIFY(bar != nullptr);
        QTRY_COMPARE(bar->drafts().size(), 2);
        QCOMPARE(role(stage.dialog())->currentData().toString(), QStringLiteral("owner"));
        QVERIFY(typed().isEmpty());
    }

    void listsThatWaitAreOfferedWithThem()
    {
        forgetTyped();
        const QString people = QStringLiteral("mia@example.com");
        const QStringList lists{QStringLiteral("/lists/a.csv"), QStringLiteral("/lists/b.csv")};
        Stage stage(1);
        QVERIFY(stage.ready && stage.isOf(m_owner));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(stage.dialog() != nullptr);
        stage.dialog()->findChild<PeopleField *>()->setPlainText(people);
        for (const QString &list : lists)
            stage.program.calls.wait({WindowCall::Deed::Invite, list, {}});
        stage.program.calls.wait({WindowCall::Deed::Review, {}, {}}); // which is no list
        stage.program.leave();
        QCOMPARE(typed().text, people);
        QCOMPARE(typed().files, lists);
        forgetTyped();
    }

    // As Wayland's does; the dialog is being destroyed by then, unless it was hidden before.
    void anInputMethodMayHandOverItsTextAtTheEnd()
    {
        struct InputMethod : QObject
        {
            bool eventFilter(QObject *field, QEvent *event) override
            {
                if (event->type() == QEvent::Hide) {
                    QInputMethodEvent handed;
                    handed.setCommitString(QStringLiteral("x"));
                    QApplication::sendEvent(field, &handed);
                    ++count;
                }
                return false;
            }
            int count = 0;
        } method;
        {
            Stage stage(1);
            QVERIFY(stage.ready && stage.isOf(m_owner));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
            QVERIFY(stage.dialog() != nullptr);
            stage.dialog()->findChild<PeopleField *>()->installEventFilter(&method);
            stage.program.leave();
        }
        QCOMPARE(method.count, 1);
        forgetTyped();
    }

    // A quit closes the windows first, and this dialog asks before it is closed.
    void aSignalEndsTheProgramBesideADialogThatWouldAsk()
    {
        Stage stage(1);
        QVERIFY(stage.ready);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(stage.dialog() != nullptr);
        stage.dialog()->findChild<PeopleField *>()->setPlainText(QStringLiteral("mia@example.com"));
        QCOMPARE(exitCodeOfLeaving([&stage] { stage.program.leave(); }, 10'000), 0);
        QVERIFY(stage.dialog()->findChild<QMessageBox *>() == nullptr);
        forgetTyped();
    }

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aFirstStartShowsTheWelcomePage()
    {
        Program program;
        program.connection.start();
        QTRY_COMPARE(program.keys.requests().size(), 1);
        QTRY_VERIFY(!program.window.isShowingInvites());
        QCOMPARE(program.connection.welcomePage()->notice(), Notice::None);
        QVERIFY(!program.window.commands()->invite->isEnabled());
    }

    void loadsAPageAndNotTheWholeList()
    {
        Program program;
        program.connection.openDemo(1200);
        QTRY_COMPARE(program.status(),
                     QStringLiteral("Showing 100 of 100 loaded, more on the server"));
        QVERIFY(program.page()->search()->isVisible());
        QVERIFY(program.banner().contains(QLatin1String("demo organization")));
    }

    void aNarrowWindowKeepsTheSearchAndDropsTheWordsOfButtons()
    {
        Program program;
        program.connection.openDemo(1200);
        QTRY_VERIFY(!program.isWelcoming());
        const auto *bar = program.window.findChild<QToolBar *>(QStringLiteral("toolBar"));
        program.window.resize(1200, 600);
        QTRY_COMPARE(bar->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        program.window.resize(560, 600);
        QTRY_COMPARE(bar->toolButtonStyle(), Qt::ToolButtonIconOnly);
        QTRY_VERIFY(program.page()->search()->isVisible());
        const QRect field(program.page()->search()->mapTo(&program.window, QPoint()),
                          program.page()->search()->size());
        QVERIFY(program.window.rect().contains(field));
        program.window.resize(1200, 600);
        QTRY_COMPARE(bar->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    }

    void aFilterLoadsOnToTheEnd()
    {
        Program program;
        program.connection.openDemo(350);
        QTRY_VERIFY(program.shown() > 0);
        QTest::keyClicks(program.page()->search(), QStringLiteral("no one has this"));
        QTRY_VERIFY2(program.status().startsWith(QLatin1String("Showing 0 of 350")),
                     qPrintable(program.status()));
        QTest::keyClick(program.page()->search(), Qt::Key_Escape);
        QTRY_COMPARE(program.shown(), 350);
    }

    void aNewInviteIsSelectedAndSeen()
    {
        Stage stage(60);
        QVERIFY(stage.ready);
        stage.program.view()->selectRowAt(50); // far from the top
        QVERIFY(stage.invite());
        QCOMPARE(stage.shelf.server.requestCount("POST"), 1);
        QCOMPARE(stage.program.view()->selectedIds(), QStringList{QStringLiteral("invite-new")});
        const QModelIndex row = stage.program.view()->currentIndex();
        const QRect place = stage.program.view()->visualRect(row);
        QVERIFY(place.top() >= 0 && place.bottom() < stage.program.view()->viewport()->height());
        QVERIFY(stage.isFocusInTable());
        QTRY_COMPARE(stage.program.status(), QStringLiteral("All 61 invites"));
    }

    void aNewInviteThatTheFilterHidesIsToldOf_data()
    {
        QTest::addColumn<bool>("byBanner");
        QTest::newRow("by the banner") << true;
        QTest::newRow("by hand") << false;
    }

    void aNewInviteThatTheFilterHidesIsToldOf()
    {
        QFETCH(bool, byBanner);
        Stage stage(20);
        QVERIFY(stage.ready);
        stage.program.page()->search()->setText(QStringLiteral("10004"));
        QCOMPARE(stage.program.shown(), 1);
        QVERIFY(stage.invite());
        QVERIFY(stage.program.banner().contains(QLatin1String("new@example.com")));
        QVERIFY(stage.program.banner().contains(QLatin1String("filter hides it")));
        if (byBanner)
            QVERIFY(press(stage.program.page(), QStringLiteral("Clear Filter")));
        else
            stage.program.page()->search()->clear();
        QCOMPARE(stage.program.shown(), 21);
        QVERIFY2(stage.program.banner().isEmpty(), qPrintable(stage.program.banner()));
    }

    void afterARevokeTheNextRowIsSelected()
    {
        Stage stage(50);
        QVERIFY(stage.ready);
        stage.program.view()->selectRowAt(7);
        QTest::keyClick(stage.program.view(), Qt::Key_Delete);
        QVERIFY(stage.dialog() != nullptr);
        QVERIFY(press(stage.dialog(), QStringLiteral("Revoke")));
        QTRY_COMPARE(stage.program.shown(), 49);
        QCOMPARE(stage.program.view()->selectedIds(), QStringList{QStringLiteral("invite-10008")});
        QCOMPARE(stage.shelf.server.requestCount("DELETE"), 1);
        if (stage.dialog() != nullptr)
            QTest::keyClick(stage.dialog(), Qt::Key_Escape);
        QVERIFY(stage.isFocusInTable());
    }

    void theLastRowGoneSelectsTheOneBefore()
    {
        Stage stage(5);
        QVERIFY(stage.ready);
        stage.program.view()->selectRowAt(4);
        stage.program.page()->removeInvite(QStringLiteral("invite-10004"));
        QCOMPARE(stage.program.view()->selectedIds(), QStringList{QStringLiteral("invite-10003")});
    }

    void aKeyOpensEachDialog_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QByteArray>("dialog");
        QTest::newRow("Ctrl+N") << int(Qt::Key_N) << int(Qt::ControlModifier)
                                << QByteArray("Vestibule::InvitePeopleDialog");
        QTest::newRow("Del") << int(Qt::Key_Delete) << int(Qt::NoModifier)
                             << QByteArray("Vestibule::RevokeDialog");
        QTest::newRow("Ctrl+L") << int(Qt::Key_L) << int(Qt::ControlModifier)
                                << QByteArray("Vestibule::LookUpDialog");
        QTest::newRow("Ctrl+R") << int(Qt::Key_R) << int(Qt::ControlModifier)
                                << QByteArray("Vestibule::ResendDialog");
        QTest::newRow("F2") << int(Qt::Key_F2) << int(Qt::NoModifier)
                            << QByteArray("Vestibule::ChangeDialog");
        QTest::newRow("Ctrl+Shift+O")
            << int(Qt::Key_O) << int(Qt::ControlModifier | Qt::ShiftModifier)
            << QByteArray("Vestibule::OlderThanDialog");
        QTest::newRow("Return") << int(Qt::Key_Return) << int(Qt::NoModifier)
                                << QByteArray("Vestibule::LookUpDialog");
        QTest::newRow("Ctrl+E") << int(Qt::Key_E) << int(Qt::ControlModifier)
                                << QByteArray("Vestibule::ExportDialog");
    }

    void aKeyOpensEachDialog()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(QByteArray, dialog);
        Stage stage(5);
        QVERIFY(stage.ready);
        stage.program.view()->selectRowAt(2);
        QTest::keyClick(stage.program.view(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QVERIFY(stage.dialog() != nullptr);
        QCOMPARE(QByteArray(stage.dialog()->metaObject()->className()), dialog);
        QTest::keyClick(stage.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(stage.dialog() == nullptr);
        QVERIFY(stage.isFocusInTable());
        QCOMPARE(stage.program.view()->selectedIds(), QStringList{QStringLiteral("invite-10002")});
    }

    void searchesByKey()
    {
        Stage stage(30);
        QVERIFY(stage.ready);
        SearchField *search = stage.program.page()->search();
        QTest::keyClick(stage.program.view(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("10007"));
        QCOMPARE(stage.program.shown(), 1);
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(stage.program.shown(), 30);
        QVERIFY(search->hasFocus());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(stage.isFocusInTable());
        QTest::keyClick(stage.program.view(), Qt::Key_F5);
        QTRY_COMPARE(stage.shelf.listRequests(), 2);
    }

    void copiesTheExactValues()
    {
        Stage stage(20);
        QVERIFY(stage.ready);
        QVERIFY(!stage.program.window.commands()->copy->isEnabled());
        stage.shelf.status.insert("invite-10004", "accepted");
        QTest::keyClick(stage.program.view(), Qt::Key_F5);
        QTRY_COMPARE(stage.program.rows()->inviteAt(4).status, QStringLiteral("accepted"));
        stage.program.view()->selectRowAt(3);
        QTest::keyClick(stage.program.view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(stage.program.view(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QStringList fields = lines.at(1).split(u'\t');
        fields.sort();
        QStringList wanted{QStringLiteral("invite-10004@example.com"),
                           QStringLiteral("accepted"),
                           QStringLiteral("reader"),
                           QString(),
                           QStringLiteral("2026-09-01T00:00:00Z"),
                           QStringLiteral("2026-09-08T00:00:00Z"),
                           QStringLiteral("2026-09-02T00:00:00Z")};
        wanted.sort();
        QCOMPARE(fields, wanted);
        QVERIFY(lines.at(0).startsWith(QLatin1String("invite-10003@example.com\tpending\t")));
    }

    void selectsAllByKey()
    {
        Stage stage(20);
        QVERIFY(stage.ready);
        QTest::keyClick(stage.program.view(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(stage.program.view()->selectedIds().size(), 20);
        QVERIFY(stage.program.window.commands()->revoke->isEnabled());
    }

    void acceptedInvitesOfferNoRevoke()
    {
        Stage stage(3);
        QVERIFY(stage.ready);
        Invite invite = stage.program.rows()->inviteAt(1);
        invite.status = QStringLiteral("accepted");
        stage.program.connection.session()->invites()->upsert(invite);
        stage.program.view()->selectRowAt(1);
        QTRY_VERIFY(!stage.program.window.commands()->revoke->isEnabled());
        stage.program.view()->selectRowAt(0);
        QTRY_VERIFY(stage.program.window.commands()->revoke->isEnabled());
    }

    void editingKeysInTheSearchAreItsOwn()
    {
        Stage stage(20);
        QVERIFY(stage.ready);
        stage.program.view()->selectRowAt(3);
        SearchField *search = stage.program.page()->search();
        QTest::keyClick(stage.program.view(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("1000"));
        QTest::keyClick(search, Qt::Key_Home);
        QTest::keyClick(search, Qt::Key_Delete);
        QCOMPARE(search->text(), QStringLiteral("000"));
        QVERIFY(stage.dialog() == nullptr);
        QTest::keyClick(search, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(search, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("000"));
        QCOMPARE(search->selectedText(), QStringLiteral("000"));
    }

    void aDialogGoesWithItsSession()
    {
        Stage stage(5);
        QVERIFY(stage.ready);
        stage.program.view()->selectRowAt(1);
        stage.program.window.commands()->lookUp->trigger();
        QVERIFY(stage.dialog() != nullptr);
        stage.program.connection.openDemo(20);
        QTRY_VERIFY(stage.dialog() == nullptr);
        QTRY_COMPARE(stage.program.shown(), 20);
    }

    void whatTakesTheFocusHasAName()
    {
        Stage stage(3);
        QVERIFY(stage.ready);
        QStringList unnamed;
        collectUnnamed(&stage.program.window, &unnamed);
        stage.program.window.commands()->changeKey->trigger();
        const auto switches = stage.program.connection.welcomePage()->findChildren<QToolButton *>();
        for (QToolButton *button : switches) {
            if (button->isCheckable())
                button->setChecked(true); // opens what is folded away
        }
        collectUnnamed(&stage.program.window, &unnamed);
        QCOMPARE(unnamed, QStringList());
    }

    void noTwoItemsOfAMenuShareALetter()
    {
        Stage stage(3);
        QVERIFY(stage.ready);
        QStringList doubles;
        const auto menus = stage.program.window.menuBar()->findChildren<QMenu *>();
        for (QMenu *menu : menus) {
            emit menu->aboutToShow();
            collectDoubles(menu, &doubles);
        }
        QMenu bar; // its titles are as those of a menu
        bar.addActions(stage.program.window.menuBar()->actions());
        collectDoubles(&bar, &doubles);
        doubles.removeDuplicates();
        QCOMPARE(doubles, QStringList());
    }

    void noTwoActionsShareAKey()
    {
        Program program;
        QHash<QString, QString> taken;
        const auto actions = program.window.commands()->findChildren<QAction *>();
        for (const QAction *action : actions) {
            const auto keys = action->shortcuts();
            for (const QKeySequence &key : keys) {
                QVERIFY2(!taken.contains(key.toString()), qPrintable(key.toString()));
                taken.insert(key.toString(), action->text());
            }
        }
        QVERIFY(taken.size() >= 9);
    }

    void whatIsClosedPointsToWhereTheTextGoesOn()
    {
        WelcomePage page;
        auto *advanced = page.findChild<DisclosureButton *>();
        QCOMPARE(advanced->arrowType(), Qt::RightArrow);
        page.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(advanced->arrowType(), Qt::LeftArrow);
        advanced->click();
        QCOMPARE(advanced->arrowType(), Qt::DownArrow);
        advanced->click();
        QCOMPARE(advanced->arrowType(), Qt::LeftArrow);
    }

    /// A style sheet or a desktop may give the size of the font in pixels.
    void titlesAreLargerWhereTheFontIsInPixels()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("QFont::")));
        const QFont before = QApplication::font();
        QFont pixels = before;
        pixels.setPixelSize(20);
        QApplication::setFont(pixels);
        {
            Program program;
            program.window.showWelcome();
            const auto labels = program.connection.welcomePage()->findChildren<QLabel *>();
            QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->font().pixelSize() == 36;
            }));
            program.connection.openDemo(20);
            QTRY_VERIFY(program.window.isShowingInvites());
            QTRY_COMPARE(program.shown(), 20);
            program.window.grab();
        }
        QApplication::setFont(before);
    }

    void theWelcomePagesLettersAreNotThoseOfTheMenus()
    {
        Program program;
        program.window.showWelcome();
        QHash<QKeySequence, QString> taken;
        const auto menus = program.window.menuBar()->actions();
        for (const QAction *menu : menus)
            taken.insert(QKeySequence::mnemonic(menu->text()), menu->text());
        QStringList doubles;
        const auto note = [&](const QString &text) {
            const QKeySequence key = QKeySequence::mnemonic(text);
            if (!key.isEmpty() && taken.contains(key))
                doubles.append(taken.value(key) + QStringLiteral(" / ") + text);
            taken.insert(key, text);
        };
        const auto buttons = program.connection.welcomePage()->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons)
            note(button->text());
        const auto labels = program.connection.welcomePage()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->buddy() != nullptr)
                note(label->text());
        }
        QCOMPARE(doubles, QStringList());
    }
};

VESTIBULE_WINDOW_TEST(MainWindowTest)
#include "tst_mainwindow.moc"
