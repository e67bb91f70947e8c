// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMainWindow>

class QCloseEvent;
class QMenu;
class QStackedWidget;
class QToolBar;

namespace Vestibule {

class Actions;
class ActivityDock;
class ErrorBanner;
class InvitesPage;
class Settings;
class SideBar;
class WelcomePage;

/// The window: menus, toolbar and two pages. It shows; what happens is up to its controllers.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Settings *settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Actions *commands() const { return m_actions; }
    [[nodiscard]] InvitesPage *invitesPage() const { return m_invites; }
    [[nodiscard]] WelcomePage *welcomePage() const { return m_welcome; }

    [[nodiscard]] SideBar *sideBar() const { return m_sideBar; }
    /// The menu of views, to be filled when it is about to show.
    [[nodiscard]] QMenu *viewsMenu() const { return m_viewsMenu; }
    [[nodiscard]] ActivityDock *activity() const { return m_activity; }

    void showInvites();
    void showWelcome();
    void showActivity();
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
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildMenus();
    void buildToolBar();
    void fitToolBar();
    void buildActivity();
    void connectParts();
    void updateActivity();
    void restorePlace();
    void tellOfSettings();

    Settings *m_settings;
    Actions *m_actions;
    WelcomePage *m_welcome;
    InvitesPage *m_invites;
    SideBar *m_sideBar;
    QMenu *m_viewsMenu;
    ActivityDock *m_activity;
    ErrorBanner *m_notice; // about the program itself
    QStackedWidget *m_pages;
    QToolBar *m_toolBar;
    int m_wordsWidth = 0; // that the toolbar needs with the words of its buttons, in pixels
    int m_activitySize = 0; // in pixels; 0: never shown
    bool m_activityWanted = false; // though the welcome page hides it
};

} // namespace Vestibule
