// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/demodice.h"
#include "domain/invite.h"

#include <vector>

namespace Vestibule {

constexpr qint64 kDemoHour = 3600; ///< seconds
constexpr qint64 kDemoDay = 24 * kDemoHour; ///< seconds
constexpr qint64 kDemoInviteLifetime = 7 * kDemoDay; ///< how long one can be accepted, in seconds

/// When an invite was sent and what became of it.
struct DemoMoment
{
    qint64 createdAt = 0; ///< UTC unix seconds
    InviteStatus status = InviteStatus::Pending;
};

/// `size` moments of the year before `now` (UTC unix seconds), newest first: more in late months
/// than in early ones, mostly in office hours. From twelve on, every state occurs, with invites
/// that end within hours, within three days, and pending ones whose time has passed.
[[nodiscard]] std::vector<DemoMoment> makeDemoMoments(DemoDice &dice, int size, qint64 now);

} // namespace Vestibule
