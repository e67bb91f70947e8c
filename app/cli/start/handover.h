// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/windowcall.h"

namespace Vestibule {

/// Hands a call over to the window that listens at that path, and waits five seconds for it.
/// Whether it took it: one that hangs does not, nor one that just ends.
[[nodiscard]] bool handOver(const QString &doorPath, const WindowCall &call);

} // namespace Vestibule
