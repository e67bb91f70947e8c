// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/viewcounter.h"
#include "ui/views/sidebar.h"
#include "ui/views/viewkeeper.h"

#include <QObject>

class QMenu;

namespace Vestibule {

class InvitesPage;
class MainWindow;
class Session;
class Settings;
class SidePane;

/// Makes the side bar work: shows what is chosen, marks what is shown, counts.
class ViewsController : public QObject
{
    Q_OBJECT

public:
    ViewsController(MainWindow *window, Settings *settings, QObject *parent = nullptr);
    ~ViewsController() override;

    void setSession(Session *session); ///< nullptr before a session ends
    [[nodiscard]] SideBar *sideBar() const { return m_sideBar; }
    void readViews() { m_keeper.read(); } ///< those that the settings hold now

private:
    void connectActions();
    void connectSideBar();
    void choose(int row, SideBar::Way way);
    void markShown();
    void goToViews();
    void fillMenu(QMenu *menu);
    void showMenu(const QPoint &globalPosition);
    void updateActions();
    void updateCounts();
    [[nodiscard]] bool areInvitersRead() const;
    void onStateChanged();
    void wantMembers();
    void onViewsChanged();

    MainWindow *m_window;
    InvitesPage *m_page;
    SideBar *m_sideBar;
    Session *m_session = nullptr;
    SidePane *m_pane;
    ViewKeeper m_keeper;
    ViewCounter m_counter;
    bool m_whole = false; // every invite there is has been loaded
};

} // namespace Vestibule
