// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace Vestibule {

/// The name of the guide's section about a dialog, by its class; empty for those that the guide
/// has no words on.
[[nodiscard]] QString guidePlace(const QWidget *dialog);

} // namespace Vestibule
