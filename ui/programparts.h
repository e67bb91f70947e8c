// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/environment.h"
#include "ui/callanswer.h"
#include "ui/changes/changescontroller.h"
#include "ui/changes/quietrefresh.h"
#include "ui/commands/commandcopier.h"
#include "ui/commands/invitecontroller.h"
#include "ui/connection/connectioncontroller.h"
#include "ui/connection/profilescontroller.h"
#include "ui/desktop/noticecontroller.h"
#include "ui/desktop/windowdoor.h"
#include "ui/details/detailscontroller.h"
#include "ui/help/helpcontroller.h"
#include "ui/keyboard/focusring.h"
#include "ui/preferences/appearancekeeper.h"
#include "ui/preferences/preferencescontroller.h"
#include "ui/review/reviewcontroller.h"
#include "ui/roster/rostercontroller.h"
#include "ui/runs/activitycontroller.h"
#include "ui/runs/runcontroller.h"
#include "ui/views/viewscontroller.h"
#include "ui/window/mainwindow.h"

class QDBusConnection;

namespace Vestibule {

/// Has Qt's plugins for pictures loaded beside the rest of the start. A toolbar asks Qt for a
/// picture of its own, for which Qt loads all of them.
struct PicturePlugins
{
    PicturePlugins();
};

/// The window with everything that works in it, built and wired.
struct ProgramParts
{
    /// `keys` and `settings` must outlive this.
    ProgramParts(KeyStore *keys, Settings *settings, const Environment &environment);
    ~ProgramParts();
    ProgramParts(const ProgramParts &) = delete;
    ProgramParts &operator=(const ProgramParts &) = delete;

    PicturePlugins plugins;
    FocusRing focusRing;
    AppearanceKeeper appearance;
    MainWindow window;
    InviteController invites;
    ViewsController views;
    ReviewController review;
    RosterController roster;
    ConnectionController connection;
    ProfilesController profiles;
    RunController runs;
    ActivityController activity;
    DetailsController details;
    ChangesController changes;
    HelpController help;
    PreferencesController preferences;
    CommandCopier commands;
    QuietRefresh quietRefresh;
    NoticeController notices;
    CallAnswer calls;
    WindowDoor door;

    /// Opens the door for other starts of the program, that of the profile that is worked in as
    /// long as one is. `demo`: the demo is about to be opened. Where another window has it, `path`
    /// says where.
    [[nodiscard]] WindowDoor::Outcome openDoor(bool demo, QString &path);
    /// Has the desktop tell, and follows what it asks for, once its bus has answered.
    void joinDesktop();
    /// Ends the program as a quit does, without a question: nobody is there to answer one.
    void leave();

private:
    template <typename Part>
    void tellOfSessions(Part *part);
    void connectRuns();
    void connectRules(Settings *settings);
    void connectDoctor(KeyStore *keys, const Environment &environment);
    /// By which names the organization is known that people are typed for, see
    /// InviteController::setOwner().
    [[nodiscard]] QStringList ownerNames();
    [[nodiscard]] QString doorPath(bool demo) const;
    void openToDesktop(const QDBusConnection &bus);

    bool m_standsAlone; ///< works with what the environment says, which no other start may get
};

} // namespace Vestibule
