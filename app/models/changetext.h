// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/changes/snapshotdiff.h"

#include <QString>

#include <optional>

namespace Vestibule {

/// "Since 14:02: 12 new, 5 accepted, 2 gone." With `loaded`, how many invites of a list that is
/// not whole were compared.
[[nodiscard]] QString changesText(const SnapshotDiff &diff, std::optional<int> loaded, qint64 now);

} // namespace Vestibule
