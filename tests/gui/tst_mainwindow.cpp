// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "accounts/settings.h"
#include "support/fakekeystore.h"
#include "ui/actions.h"
#include "ui/connectioncontroller.h"
#include "ui/invitecontroller.h"
#include "ui/invitespage.h"
#include "ui/invitesview.h"
#include "ui/searchfield.h"
#include "ui/statusline.h"
#include "ui/welcomepage.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Vestibule;
using Notice = WelcomePage::Notice;

/// The whole window over the real demo server, with a keychain in memory.
class MainWindowTest : public QObject
{
    Q_OBJECT

    struct Program
    {
        Program()
            : settings(folder.filePath(QStringLiteral("settings.ini")))
            , window(&settings)
            , invites(&window, &settings)
            , connection(&window, &keys, &settings, Environment{})
        {
            connect(&connection, &ConnectionController::sessionChanged, window.invitesPage(),
                    &InvitesPage::setSession);
            connect(&connection, &ConnectionController::sessionChanged, &invites,
                    &InviteController::setSession);
            window.resize(900, 600);
            window.show();
        }

        QTemporaryDir folder;
        Settings settings;
        FakeKeyStore keys;
        MainWindow window;
        InviteController invites;
        ConnectionController connection;
    };

    static InvitesView *view(const Program &program)
    {
        return program.window.invitesPage()->view();
    }
    static QString status(const Program &program)
    {
        return program.window.findChild<StatusLine *>()->text();
    }

private slots:
    void aFirstStartShowsTheWelcomePage()
    {
        Program program;
        program.connection.start();
        QTRY_COMPARE(program.keys.requests().size(), 1);
        QTRY_VERIFY(!program.window.isShowingInvites());
        QCOMPARE(program.window.welcomePage()->notice(), Notice::None);
        QVERIFY(!program.window.commands()->invite->isEnabled());
    }

    void aStoredKeyNotSeenIsNoFirstStart()
    {
        Program program;
        program.settings.setKeyWasStored(true);
        program.connection.start();
        QTRY_COMPARE(program.window.welcomePage()->notice(), Notice::MaybeLocked);
    }

    void loadsAPageAndNotTheWholeList()
    {
        Program program;
        program.connection.openDemo(1200);
        QTRY_COMPARE(status(program),
                     QStringLiteral("Showing 100 of 100 loaded, more on the server"));
        QVERIFY(program.window.invitesPage()->search()->isVisible());
    }

    void aFilterLoadsOnToTheEnd()
    {
        Program program;
        program.connection.openDemo(350);
        QTRY_VERIFY(view(program)->invites() != nullptr
                    && view(program)->invites()->rowCount() > 0);
        QTest::keyClicks(program.window.invitesPage()->search(), QStringLiteral("no one has this"));
        QTRY_VERIFY2(status(program).startsWith(QLatin1String("Showing 0 of 350")),
                     qPrintable(status(program)));
        QTest::keyClick(program.window.invitesPage()->search(), Qt::Key_Escape);
        QTRY_COMPARE(view(program)->invites()->rowCount(), 350);
    }

    void afterARevokeTheNextRowIsSelected()
    {
        Program program;
        program.connection.openDemo(50);
        QTRY_VERIFY(view(program)->invites() != nullptr
                    && view(program)->invites()->rowCount() == 50);
        const QString next = view(program)->invites()->inviteAt(8).id;
        view(program)->selectRowAt(7);
        program.window.invitesPage()->removeInvite(view(program)->invites()->inviteAt(7).id);
        QCOMPARE(view(program)->selectedIds(), QStringList{next});
    }

    void copiesTheSelectedRows()
    {
        Program program;
        program.connection.openDemo(20);
        QTRY_VERIFY(view(program)->invites() != nullptr
                    && view(program)->invites()->rowCount() == 20);
        QVERIFY(!program.window.commands()->copy->isEnabled());
        view(program)->selectRowAt(3);
        program.window.commands()->copy->trigger();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.startsWith(view(program)->invites()->inviteAt(3).email + QLatin1Char('\t')));
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
