// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Vestibule {

/// Removes what programs that were killed have left in a folder: their work folders, of this person
/// and untouched for a day. One that holds anything but plain files stays.
void sweepWorkFolders(const QString &folder);

} // namespace Vestibule
