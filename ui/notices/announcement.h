// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace Vestibule {

enum class Politeness {
    Polite, ///< after what is being said
    Assertive, ///< at once
};

/// Has a screen reader say `text`, once, without moving the focus. `widget` is the one that shows
/// it and has it in its accessible name or description: before Qt 6.8 that is what is said.
void announce(QWidget *widget, const QString &text, Politeness politeness);

} // namespace Vestibule
