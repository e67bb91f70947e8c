// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/roster/roster.h"

namespace Vestibule {

[[nodiscard]] QList<RosterGroup> rosterGroups(); ///< in the order in which they are shown
/// For programs: "invite", "renew", "change", "withdraw", "as-it-should-be", "cannot-change",
/// "protected", "not-allowed", "unclear".
[[nodiscard]] QString rosterWord(RosterGroup group);
[[nodiscard]] std::optional<RosterGroup> rosterGroupOf(const QString &word);
/// For programs: "new", "left", "expired", "other-role" ...
[[nodiscard]] QString rosterWord(RosterReason reason);
[[nodiscard]] RosterReason rosterReasonOf(const QString &word); ///< BadRow where it is none
/// "Invite", "Cannot be changed here"
[[nodiscard]] QString rosterGroupText(RosterGroup group);
/// What it means that a person is in it, a sentence.
[[nodiscard]] QString rosterGroupMeaning(RosterGroup group);
/// "3 to invite"
[[nodiscard]] QString rosterCountText(RosterGroup group, int count);
/// A sentence on why an item is in its group.
[[nodiscard]] QString rosterReasonText(const RosterItem &item);
/// "reader, projects proj_a:member"; what a person has before and after.
[[nodiscard]] QString rosterBeforeText(const RosterItem &item);
[[nodiscard]] QString rosterAfterText(const RosterItem &item);

} // namespace Vestibule
