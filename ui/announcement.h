// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace Vestibule {

/// Has a screen reader say `text` after what it is saying, without moving the focus. `widget` is
/// the one that shows it and has it as its accessible name.
void announcePolitely(QWidget *widget, const QString &text);

} // namespace Vestibule
