// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QAbstractButton;

namespace Vestibule {

/// Lets a button be pressed unless there is a `reason` against it, which it then tells in the place
/// of `tip`: to eyes, in the status bar and to a screen reader.
void allow(QAbstractButton *button, const QString &reason, const QString &tip = {});

} // namespace Vestibule
