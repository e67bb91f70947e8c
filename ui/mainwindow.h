// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMainWindow>

class QMenu;
class QStackedWidget;
class QToolBar;

namespace Vestibule {

class Actions;
class InvitesPage;
class Settings;
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

    void showInvites();
    void showWelcome();
    [[nodiscard]] bool isShowingInvites() const;
    /// Opens a dialog in the middle of the window; afterwards the focus is where it was.
    void openDialog(QDialog *dialog);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildMenus();
    void buildToolBar();
    void fillRowMenu(const QPoint &globalPosition);
    void restorePlace();

    Settings *m_settings;
    Actions *m_actions;
    WelcomePage *m_welcome;
    InvitesPage *m_invites;
    QStackedWidget *m_pages;
    QToolBar *m_toolBar;
};

} // namespace Vestibule
