// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalerror.h"

#include <QString>

class QLockFile;

/// The files of a journal as files: who may read them, who writes them, what is moved aside.
namespace Vestibule::JournalPlace {

/// Creates what is missing of the folder, for its owner alone (0700).
[[nodiscard]] JournalResult<void> makeFolder(const QString &folder);

/// True: this process writes the journal now. False: another instance does. ReadOnly where the
/// folder takes no lock file.
[[nodiscard]] JournalResult<bool> takeLock(QLockFile &lock, const QString &folder);

/// Creates the file where it is missing (0600, which its -wal and -shm take over), and takes
/// others' permissions from one that is there.
[[nodiscard]] JournalResult<void> makeFile(const QString &path);

/// Whether SQLite would take the journal for a new one and drop what its -wal still holds.
[[nodiscard]] bool isEmptyBesideWal(const QString &path);

/// Renames the file with its -wal and -shm, overwriting nothing; gives the new path.
[[nodiscard]] JournalResult<QString> setAside(const QString &path);

/// Removes what setAside() ever left of this journal; how many files, -wal and -shm not counted.
[[nodiscard]] JournalResult<int> removeSetAside(const QString &path);

} // namespace Vestibule::JournalPlace
