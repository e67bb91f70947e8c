// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/roster/rostermarks.h"

#include <QString>

namespace Vestibule {

// What the last plan of an organization said, in a small file beside its journal that this user
// alone can read. Both block as long as the disk does.

/// In that folder, of the organization that the journal of that name belongs to.
[[nodiscard]] QString planMarksPath(const QString &journalFolder, const QString &organization);

/// None (RosterMarks::madeAt is 0) where there is no such file, or it is damaged.
[[nodiscard]] RosterMarks readPlanMarks(const QString &path);
/// In the place of those before, whole or not at all. False where they were not kept.
bool writePlanMarks(const QString &path, const RosterMarks &marks);
/// False where they are still there.
bool removePlanMarks(const QString &path);

} // namespace Vestibule
