// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalsql.h"

#include <QSqlDatabase>

namespace Vestibule {

/// A connection to the journal's file under a name of its own. To be used and destroyed in the
/// thread that opened it.
class JournalConnection
{
public:
    enum class Mode { Read, Write };

    JournalConnection() = default;
    ~JournalConnection() { close(); }
    Q_DISABLE_COPY_MOVE(JournalConnection)

    /// With Write in WAL mode, every commit synced, removed bytes overwritten.
    [[nodiscard]] JournalResult<void> open(const QString &path, Mode mode);
    void close();

    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }
    [[nodiscard]] const QSqlDatabase &database() const { return m_database; }

private:
    [[nodiscard]] JournalResult<void> prepareToWrite();

    QString m_name;
    QSqlDatabase m_database;
};

} // namespace Vestibule
