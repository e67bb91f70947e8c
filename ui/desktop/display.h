// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Vestibule {

/// Whether a window can appear anywhere: a display answers of those that Qt would try with these
/// arguments and this environment. Qt itself aborts where none does. Of a display over the network
/// it waits for the answer, for two seconds at most; it needs no QCoreApplication.
[[nodiscard]] bool canReachDisplay(const QStringList &arguments);

} // namespace Vestibule
