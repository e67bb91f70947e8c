// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>

namespace Vestibule {

/// What the desktop has been set to for the eyes of the person at it.
struct DesktopWishes
{
    bool highContrast = false;
    bool reducedMotion = false;
    bool dark = false; ///< where a dark look is preferred; false where nothing is said

    friend bool operator==(const DesktopWishes &, const DesktopWishes &) = default;
};

} // namespace Vestibule

Q_DECLARE_METATYPE(Vestibule::DesktopWishes)
