// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QCoreApplication;

namespace Vestibule {

/// Language and numbers of the system; English plural forms come from a translation as well.
void installTranslations(QCoreApplication *app);

} // namespace Vestibule
