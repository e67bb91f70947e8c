// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLineEdit;

namespace Vestibule {

/// Qt's own button that empties a field, with the name that Qt leaves away. It may be called again.
void addClearButton(QLineEdit *field);

} // namespace Vestibule
