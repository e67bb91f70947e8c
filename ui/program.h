// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/environment.h"
#include "ui/activitycontroller.h"
#include "ui/changescontroller.h"
#include "ui/connectioncontroller.h"
#include "ui/detailscontroller.h"
#include "ui/invitecontroller.h"
#include "ui/mainwindow.h"
#include "ui/reviewcontroller.h"
#include "ui/runcontroller.h"
#include "ui/viewscontroller.h"

namespace Vestibule {

/// The window with everything that works in it, built and wired.
class Program
{
public:
    /// `keys` and `settings` must outlive this.
    Program(KeyStore *keys, Settings *settings, const Environment &environment);

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] ConnectionController &connection() { return m_connection; }

private:
    static bool loadPicturePlugins();
    void followSession();
    void connectRuns();

    bool m_loading; // what begins before the window is built
    MainWindow m_window;
    InviteController m_invites;
    ViewsController m_views;
    ReviewController m_review;
    ConnectionController m_connection;
    RunController m_runs;
    ActivityController m_activity;
    DetailsController m_details;
    ChangesController m_changes;
};

} // namespace Vestibule
