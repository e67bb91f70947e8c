// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace Vestibule {

/// The signs of the program's actions.
enum class Sign {
    Invite,
    Revoke,
    Refresh,
    Export,
    LookUp,
    Search,
    Copy,
    Key,
    Reveal,
    Hide,
    Paste,
    Resend,
    Change,
    Activity,
    Pause,
    Cancel
};

/// The desktop's own icon where its theme has all that the toolbar needs, else ours; ours take the
/// palette's text colour at the moment they are painted.
[[nodiscard]] QIcon icon(Sign sign);

/// One of our SVG files (":/icons/<name>.svg"), painted in the palette's text colour.
[[nodiscard]] QIcon paletteIcon(const QString &file);

/// The program's own icon.
[[nodiscard]] QIcon applicationIcon();

} // namespace Vestibule
