// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Vestibule {

/// The file of another program of ours, by its name without a suffix; empty where it is not
/// installed. It lies beside the running program or in the folder that holds ours below the libexec
/// folder, so that an installation, an unpacked archive and a build folder are alike. Nowhere else:
/// what stands in some other folder is not ours. Needs a QCoreApplication.
[[nodiscard]] QString ownProgram(const QString &name);

} // namespace Vestibule
