// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalerror.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace Vestibule {

/// A copy of a journal in a private folder, of one moment, for where SQLite cannot read the file
/// at its place: a medium or folder that may not be written, a file system without shared mappings.
/// Goes with this object, or where its process is killed with the next one that takes a copy.
class JournalSnapshot
{
public:
    [[nodiscard]] static JournalResult<std::unique_ptr<JournalSnapshot>> of(const QString &path);

    ~JournalSnapshot();
    Q_DISABLE_COPY_MOVE(JournalSnapshot)

    [[nodiscard]] QString path() const;

private:
    JournalSnapshot();
    [[nodiscard]] JournalResult<bool> take(const QString &path);

    QTemporaryDir m_folder;
    int m_lock = -1; // of the folder: it is held while it is used
};

} // namespace Vestibule
