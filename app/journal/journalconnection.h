// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalsnapshot.h"
#include "journal/journalsql.h"

#include <QSqlDatabase>

#include <memory>

namespace Vestibule {

/// A connection to the journal's file under a name of its own. To be used and destroyed in the
/// thread that opened it.
class JournalConnection
{
public:
    enum class Mode {
        Read, ///< where SQLite cannot read the file at its place, a copy of it
        Write, ///< in WAL mode, every commit synced, removed bytes overwritten
        WriteWithoutLocks, ///< the same where the file system has no locks; the caller holds one
    };

    JournalConnection() = default;
    ~JournalConnection() { close(); }
    Q_DISABLE_COPY_MOVE(JournalConnection)

    [[nodiscard]] JournalResult<void> open(const QString &path, Mode mode);
    void close();

    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }
    [[nodiscard]] const QSqlDatabase &database() const { return m_database; }

private:
    /// Who else may have the file open with SQLite.
    enum class Company {
        Others, ///< what they share lies in a mapping of the file's -shm
        Nobody, ///< no mapping is needed
        NobodyUnlocked, ///< nor any lock
    };

    [[nodiscard]] JournalResult<void> openToRead(const QString &path);
    [[nodiscard]] JournalResult<void> openToWrite(const QString &path, Company company);
    [[nodiscard]] JournalResult<void> connectTo(const QString &path, const QString &options,
                                                Company company);
    [[nodiscard]] JournalResult<void> prepareToWrite();

    QString m_name;
    QSqlDatabase m_database;
    std::unique_ptr<JournalSnapshot> m_snapshot;
};

} // namespace Vestibule
