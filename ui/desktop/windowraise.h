// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace Vestibule {

/// Brings a window to the front, from the task bar too; a dialog that is open over it keeps the
/// focus, or gets it. `token` is the desktop's word that it may
/// (XDG_ACTIVATION_TOKEN, or a startup id); where it is empty, the desktop may only mark the
/// window's entry.
void raiseWindow(QWidget *window, const QString &token);

} // namespace Vestibule
