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

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

} // namespace Vestibule
