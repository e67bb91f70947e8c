// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guard/guardrails.h"
#include "domain/roster/roster.h"
#include "domain/roster/rosternow.h"

#include <QList>

namespace Vestibule {

/// A step of a plan at the moment when it is to be carried out, and whether it still can be.
struct RosterDeed
{
    enum class Standing {
        Ready,
        Moved, ///< its precondition does not hold any more: see `move`
        Guarded, ///< a rule stands against it: see `rule`
        NotReadWhole, ///< it takes something away, and not all invites could be read
    };

    RosterItem item;
    RunStep step;
    Standing standing = Standing::Ready;
    RosterMove move = RosterMove::None;
    GuardRule rule = GuardRule::None;
};

/// The steps of a plan, in the order in which they are taken, judged by the organization as it is.
/// What was left out of the plan is no step. How many invites for owners are open, the run counts
/// itself.
[[nodiscard]] QList<RosterDeed> rosterDeeds(const QList<RosterItem> &items,
                                            const RosterSources &sources, const Guard &guard);

/// The same items, where each step that cannot be carried out any more is left out, with the
/// reason.
[[nodiscard]] QList<RosterItem> leaveOutMoved(QList<RosterItem> items, const RosterSources &sources,
                                              const Guard &guard);

/// Why it is not done, a sentence for people; empty where it is Ready.
[[nodiscard]] QString rosterDeedText(const RosterDeed &deed);

} // namespace Vestibule
