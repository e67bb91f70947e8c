// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMainWindow>

class QAction;
class QCloseEvent;
class QDialog;
class QDockWidget;
class QMenu;
class QStackedWidget;
class QToolBar;
class QToolButton;

namespace Vestibule {

class Actions;
class ErrorBanner;
class InvitesPage;
class Settings;

/// The window: menus, toolbar and two pages. It shows; what happens is up to its controllers.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Settings *settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Actions *commands() const { return m_actions; }
    [[nodiscard]] InvitesPage *invitesPage() const { return m_invites; }
    /// Shown until there is a session, once; the window owns it.
    void setWelcome(QWidget *welcome);
    /// What was done, once; the window owns it and keeps where it stands.
    void setActivity(QDockWidget *activity);
    /// The menu of views, to be filled when it is about to show.
    [[nodiscard]] QMenu *viewsMenu() const { return m_viewsMenu; }

    /// The menu of what can be copied as a command, to be filled when it is about to show.
    [[nodiscard]] QMenu *commandMenu() const { return m_commandMenu; }

    /// The menu of profiles, to be filled when it is about to show.
    [[nodiscard]] QMenu *profilesMenu() const { return m_profilesMenu; }
    /// Puts what switches between profiles before the search, once; the window owns it.
    void setSwitcher(QToolButton *switcher);
    void setSwitcherVisible(bool visible);
    /// What stands in the title while no session says it; empty: nothing does.
    void setProfileName(const QString &name);

    void showInvites();
    void showWelcome();
    void showActivity(bool shown = true);
    [[nodiscard]] bool isShowingInvites() const;
    /// What concerns the program itself, above either page.
    [[nodiscard]] ErrorBanner *notice() const { return m_notice; }
    /// Opens a dialog in the middle of the window; afterwards the focus is where it was.
    void openDialog(QDialog *dialog);
    /// Keeps size, place, parts and columns for the next start.
    void savePlace();
    /// The menu of a row, for any table of invites.
    void showRowMenu(const QPoint &globalPosition);

signals:
    /// Before the window closes; whoever needs it open ignores the event.
    void closeRequested(QCloseEvent *event);

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateTitle();
    void buildMenus();
    void buildToolBar();
    void fitToolBar();
    void connectParts();
    void updateActivity();
    void restorePlace();
    void tellOfSettings();

    Settings *m_settings;
    Actions *m_actions;
    QWidget *m_welcome = nullptr;
    InvitesPage *m_invites;
    QMenu *m_viewsMenu;
    QMenu *m_commandMenu;
    QMenu *m_profilesMenu;
    QDockWidget *m_activity = nullptr;
    ErrorBanner *m_notice; // about the program itself
    QStackedWidget *m_pages;
    QToolBar *m_toolBar;
    QAction *m_switcher = nullptr;
    QString m_profileName;
    int m_wordsWidth = 0; // that the toolbar needs with the words of its buttons, in pixels
    int m_activitySize = 0; // in pixels; 0: never shown
    bool m_activityWanted = false; // though the welcome page hides it
};

} // namespace Vestibule
