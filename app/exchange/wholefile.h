// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

class QIODevice;
class QSaveFile;

namespace Vestibule {

/// Puts the file in the old one's place if all that was written is in it; false otherwise, and the
/// old one stays whole. To be used instead of QSaveFile::commit(), which in Qt 6.4 overlooks a last
/// flush that fails half way (a full disk) and puts the part in the old file's place.
[[nodiscard]] bool commitWhole(QSaveFile &file);

/// What stands at a path.
struct FilePlace
{
    bool isThere = false;
    bool isFile = false; ///< and no pipe, device or folder
    bool isFolder = false;
    bool hasFolder = false; ///< a file could be made there
};
[[nodiscard]] FilePlace filePlace(const QString &path); ///< blocks as long as the disk does

/// What a file holds, or why it could not be read.
struct FileContent
{
    QByteArray bytes; ///< one more than asked for at the most, which tells that there are more
    QString fault; ///< the system's words; empty where there is none
};
/// Blocks as long as the disk does; a pipe, which might never end, is not read.
[[nodiscard]] FileContent readWholeFile(const QString &path, qint64 mostBytes);

/// Why nothing can be put in the place of what stands there: a pipe or a device is no file, and
/// would be gone afterwards. Nothing where a file or nothing stands there.
[[nodiscard]] std::optional<QString> noFileReason(const QString &path);

/// Writes a file in one go, in the place of an old one only when it is whole. Returns the system's
/// words where that failed. Blocks as long as the disk does.
[[nodiscard]] std::optional<QString> writeWholeFile(const QString &path,
                                                    const std::function<bool(QIODevice *)> &write);

/// The same for a file that its owner alone may read and write (0600), in a folder that is made
/// where there is none. Where it cannot be private, nothing is written.
[[nodiscard]] std::optional<QString>
writePrivateFile(const QString &path, const std::function<bool(QIODevice *)> &write);
[[nodiscard]] std::optional<QString> writePrivateFile(const QString &path, const QByteArray &bytes);

} // namespace Vestibule
