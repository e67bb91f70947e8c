// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/run/runrow.h"
#include "domain/draft/invitedraft.h"

namespace Vestibule {

/// The row of a draft with its verdict; `step` is what a ready one makes, else it is not used.
/// What is advised to do about one is for the `target`.
[[nodiscard]] RunRow rowOf(const InviteDraft &draft, const JudgedDraft &judged, const RunStep &step,
                           const NewInvite &forAll, const CommandTarget &target);

/// A verdict as the table of --dry-run has it: "ready", "already-pending" ...
[[nodiscard]] QString verdictWord(DraftVerdict verdict);

} // namespace Vestibule
