// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QDialog;

namespace Vestibule {

/// "Profile: Work"; empty for an empty name.
[[nodiscard]] QString profileNameText(const QString &name);

/// Puts that line first in a dialog that was built: above its column, or above the question of a
/// message box. Nothing happens for an empty name. Once a dialog.
void nameProfile(QDialog *dialog, const QString &name);

} // namespace Vestibule
