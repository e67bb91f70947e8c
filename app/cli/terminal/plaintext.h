// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invite.h"

#include <QString>

namespace Vestibule {

/// "proj_a:member proj_b:owner", "none", or "-" where the answer did not say.
[[nodiscard]] QString projectsText(const Invite &invite);

/// The ISO time, or "-" for none.
[[nodiscard]] QString timeText(std::optional<qint64> time);

} // namespace Vestibule
