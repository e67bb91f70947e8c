// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Vestibule {

/// Whether a window can appear anywhere: a display lets us in, of those that Qt would try with
/// these arguments and this environment, and Qt has the plugin for it. Qt itself aborts where there
/// is none. It waits for the answer of an X server, for ten seconds at most; it needs no
/// QCoreApplication.
[[nodiscard]] bool canReachDisplay(const QStringList &arguments);

} // namespace Vestibule
