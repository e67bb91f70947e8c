// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QCoreApplication;

namespace Vestibule {

/// Words, plural forms and numbers in the language of the system, in a window or without one. Where
/// the program has no words in it, they are English and Qt's are as well, from left to right.
void installTranslations(QCoreApplication *app);

} // namespace Vestibule
