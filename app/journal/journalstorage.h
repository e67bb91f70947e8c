// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalerror.h"

#include <QString>
#include <QStringList>

/// The files of a journal as files: who may read them, who writes them, what is moved aside.
namespace Vestibule::JournalStorage {

/// What an errno says of a file that is to be written.
[[nodiscard]] JournalError systemError(int number, const QString &path);

/// Whether the folder lies on a file system whose shared mappings and locks cannot be relied on:
/// of the network, or of a program.
[[nodiscard]] bool isRemote(const QString &folder);

/// Creates what is missing of the folder, for its owner alone (0700).
[[nodiscard]] JournalResult<void> makeFolder(const QString &folder);

/// Creates the file where it is missing (0600, which its -wal and -shm take over), and takes
/// others' permissions from one that is there.
[[nodiscard]] JournalResult<void> makeFile(const QString &path);

/// Damaged where the file is empty, which none ever is: SQLite would take it for a new one, and
/// drop what its -wal still holds.
[[nodiscard]] JournalResult<void> checkHolds(const QString &path);

/// Gives a finished file its name, which nothing has.
[[nodiscard]] JournalResult<void> putInPlace(const QString &from, const QString &path);

/// Whether the system gives every byte of it: a disk that fails makes a sound file look damaged.
/// For a file that this process has not open with SQLite, whose locks would go.
[[nodiscard]] JournalResult<void> readThrough(const QString &path);

/// Renames the file with its -wal and -shm, overwriting nothing; gives the new path.
[[nodiscard]] JournalResult<QString> setAside(const QString &path);

/// What setAside() ever left of this journal, -wal and -shm not counted.
[[nodiscard]] QStringList setAsideOf(const QString &path);

/// Removes what setAside() ever left of this journal; how many files, -wal and -shm not counted.
[[nodiscard]] JournalResult<int> removeSetAside(const QString &path);

} // namespace Vestibule::JournalStorage
