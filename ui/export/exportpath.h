// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/wholefile.h"

#include <QString>

#include <optional>

namespace Vestibule {

class Settings;

/// Today's name in the folder used last, whether it is still there or not, or among the documents;
/// with native separators.
[[nodiscard]] QString defaultExportPath(const Settings &settings,
                                        const QString &suffix = QStringLiteral("csv"));

/// `typed` with the suffix of a format in place of another format's; anything else as it is.
[[nodiscard]] QString withExportSuffix(const QString &typed, const QString &suffix);

/// The absolute path that `typed` means; a name alone goes to the folder used last.
[[nodiscard]] QString exportPath(const QString &typed, const Settings &settings);

/// Why `path` cannot become a file, in one sentence; empty where it seems to do, or where nobody
/// knows yet what stands there.
[[nodiscard]] QString exportPathProblem(const QString &path, const std::optional<FilePlace> &place);

} // namespace Vestibule
