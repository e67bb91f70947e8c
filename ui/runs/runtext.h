// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/run.h"

namespace Vestibule {

/// Whether a run of these kinds is one of inviting: an expired invite among new ones is sent again,
/// which is inviting all the same.
[[nodiscard]] bool isInviting(const QList<StepKind> &kinds);

/// "Inviting 300 people".
[[nodiscard]] QString runTaskText(const QList<StepKind> &kinds, int total);

/// "24 Nov 14:02, invited 300", for a choice among runs.
[[nodiscard]] QString runSummary(const Run &run);

/// What was found of a run that did not come to its end.
[[nodiscard]] QString interruptedText(const Run &run);

} // namespace Vestibule
