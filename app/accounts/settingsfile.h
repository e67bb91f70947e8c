// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Vestibule {

/// Where a file of that name lies beside the user's own settings. The names are given here rather
/// than taken from the application, so that the command line and the window read the same files
/// whatever their main() sets.
[[nodiscard]] QString fileBesideSettings(const QString &name);

/// Whether bytes are a settings file such as the program writes. QSettings makes something of any
/// bytes: it lets a quotation mark that was lost swallow what follows, overwrites that afterwards,
/// and unpacks any type that a value names, whatever size it claims.
[[nodiscard]] bool isSettingsText(const QByteArray &bytes);

/// Whether QSettings may read the file: it holds such text, or it is not there.
[[nodiscard]] bool isSettingsFile(const QString &path);

/// Moves a settings file aside that is not what it should be, so that nothing overwrites it; gives
/// where it is then, which is `path` where it cannot be moved, or nothing where all is well.
[[nodiscard]] QString setAsideUnreadable(const QString &path);

/// Moves a file aside; gives where it is then, which is `path` where it cannot be moved.
[[nodiscard]] QString moveAside(const QString &path);

/// Makes the file, or what is there, readable by its owner alone; quietly where that fails.
void makePrivate(const QString &path);

/// Why the file cannot be written, in the system's words.
[[nodiscard]] QString whyUnwritable(const QString &path);

} // namespace Vestibule
