// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guard/guardrails.h"
#include "domain/roster/roster.h"

namespace Vestibule {

/// As a list of the next month would be, made from an organization's own people: some join, some
/// leave, some get another role, one stands there twice. Together with its rules every group of a
/// plan occurs, as far as the organization has people for it.
[[nodiscard]] QList<RosterRow> rosterExample(const RosterSources &sources);

/// The rules to try it with: one of those who leave is protected, and owners come from the domains
/// of the members.
[[nodiscard]] GuardRails rosterExampleRails(const RosterSources &sources);

} // namespace Vestibule
