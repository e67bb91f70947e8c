// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invite.h"
#include "domain/newinvite.h"

#include <QString>

namespace Vestibule {

/// Light or dark.
enum class Appearance {
    Desktop, ///< as the desktop is, and along with it
    Light,
    Dark,
};

/// What a person prefers in the whole program, with what holds where nothing was chosen. Settings
/// keep it, and give it back within these bounds.
struct Preferences
{
    static constexpr int kLeastTextPercent = 80;
    static constexpr int kMostTextPercent = 200;
    static constexpr int kMostSoonDays = 30;

    Appearance appearance = Appearance::Desktop;
    int textPercent = 100; ///< of the desktop's font
    int soonDays = kUsualSoonDays; ///< from how many days before its expiry an invite expires soon
    QString role = QStringLiteral("reader"); ///< of new invites, or "owner"
    /// Of new invites; Chosen: which ones is asked each time.
    ProjectChoice::Kind projects = ProjectChoice::Kind::Default;
    /// Whether the list of an organization is kept, sealed, from one start to the next.
    bool remembersList = true;
    static constexpr int kMostRefreshMinutes = 1'440;
    int refreshMinutes = 15; ///< how often an open list is read anew, unasked; 0: never
    /// What the desktop is to be told while nobody looks at the window.
    bool tellsRuns = true; ///< that a run has ended or pauses
    bool tellsAccepted = true; ///< that people have accepted
    bool tellsExpiring = true; ///< that invites expire soon
    bool tellsAddresses = false; ///< of whom; a locked screen may show it

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

} // namespace Vestibule
