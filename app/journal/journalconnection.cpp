// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalconnection.h"

#include <QUuid>

#include <cerrno>
#include <utility>

namespace Vestibule {

namespace {

using JournalSql::execute;
using JournalSql::failed;

} // namespace

JournalResult<void> JournalConnection::open(const QString &path, Mode mode)
{
    close();
    m_name = QStringLiteral("journal-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (mode == Mode::Read)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_database.setConnectOptions(options);
    errno = 0;
    const bool opened = m_database.open();
    JournalResult<void> result;
    if (!opened)
        result = tl::make_unexpected(JournalSql::errorOf(m_database.lastError()));
    else if (mode == Mode::Write)
        result = prepareToWrite();
    if (!result)
        close();
    return result;
}

void JournalConnection::close()
{
    if (m_name.isEmpty())
        return;
    m_database.close();
    m_database = QSqlDatabase(); // removeDatabase() wants the last copy gone
    QSqlDatabase::removeDatabase(std::exchange(m_name, QString()));
}

JournalResult<void> JournalConnection::prepareToWrite()
{
    const auto mode = JournalSql::valueOf(m_database, QStringLiteral("PRAGMA journal_mode = WAL"));
    if (!mode)
        return tl::make_unexpected(mode.error());
    if (mode->toString() != QLatin1String("wal"))
        return failed(JournalError::Kind::Failed, QStringLiteral("no WAL on this file system"));
    // FULL syncs the WAL at each commit: a "sent" that a power cut took back would be sent twice.
    // What VACUUM works in would otherwise lie in the system's folder for temporary files.
    const QString pragmas[] = {
        QStringLiteral("PRAGMA synchronous = FULL"),
        QStringLiteral("PRAGMA foreign_keys = ON"),
        QStringLiteral("PRAGMA secure_delete = ON"),
        QStringLiteral("PRAGMA temp_store = MEMORY"),
    };
    for (const QString &pragma : pragmas) {
        if (auto done = execute(m_database, pragma); !done)
            return done;
    }
    return {};
}

} // namespace Vestibule
