// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Vestibule {

struct DemoHistory;

/// Puts into a finished history what an administrator would want to clean up and chance leaves out:
/// people with several open invites, members with an open one, owner invites open for long. Few
/// of each, and none in a very small organization. `now` is UTC unix seconds.
void plantDemoFindings(DemoHistory &history, qint64 now);

} // namespace Vestibule
