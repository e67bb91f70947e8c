// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalconnection.h"

#include "journal/journalstorage.h"

#include <QFileInfo>
#include <QUrl>
#include <QUuid>

#include <cerrno>
#include <utility>

namespace Vestibule {

namespace {

using JournalSql::execute;
using JournalSql::failed;
using Kind = JournalError::Kind;

/// Whether it may be the place of the file, rather than the file, that is in the way.
bool mayBeThePlace(Kind kind)
{
    return kind == Kind::Disk || kind == Kind::CannotOpen || kind == Kind::ReadOnly
        || kind == Kind::Busy;
}

JournalResult<void> probe(const QSqlDatabase &database)
{
    return execute(database, QStringLiteral("SELECT count(*) FROM sqlite_master"));
}

} // namespace

JournalResult<void> JournalConnection::open(const QString &path, Mode mode)
{
    close();
    JournalResult<void> result;
    if (mode == Mode::Read)
        result = openToRead(path);
    else if (mode == Mode::WriteWithoutLocks)
        result = openToWrite(path, Company::NobodyUnlocked);
    else if (JournalStorage::isRemote(QFileInfo(path).absolutePath()))
        result = openToWrite(path, Company::Nobody);
    else
        result = openToWrite(path, Company::Others);
    if (!result && result.error().kind == Kind::Disk && mode == Mode::Write) {
        // Shared mappings fail in more places than have a name.
        if (auto alone = openToWrite(path, Company::Nobody); alone)
            result = alone;
    }
    if (!result) {
        close();
        result.error().path = path;
    }
    return result;
}

JournalResult<void> JournalConnection::openToRead(const QString &path)
{
    const QString options =
        QStringLiteral("QSQLITE_BUSY_TIMEOUT=1000;QSQLITE_OPEN_READONLY"); // then a copy serves
    JournalResult<void> result = failed(Kind::Disk, QStringLiteral("no shared mappings"));
    if (!JournalStorage::isRemote(QFileInfo(path).absolutePath())) {
        result = connectTo(path, options, Company::Others);
        if (result)
            result = probe(m_database);
    }
    if (result || !mayBeThePlace(result.error().kind) || !QFileInfo(path).isReadable())
        return result;
    close();
    auto snapshot = JournalSnapshot::of(path);
    if (!snapshot)
        return tl::make_unexpected(snapshot.error());
    m_snapshot = std::move(*snapshot);
    return connectTo(m_snapshot->path(), options, Company::Others);
}

JournalResult<void> JournalConnection::openToWrite(const QString &path, Company company)
{
    close();
    auto result = connectTo(path, QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"), company);
    if (result && company != Company::Others)
        result = execute(m_database, QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"));
    return result ? prepareToWrite() : result;
}

JournalResult<void> JournalConnection::connectTo(const QString &path, const QString &options,
                                                 Company company)
{
    m_name = QStringLiteral("journal-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    if (company == Company::NobodyUnlocked) {
        m_database.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded())
                                   + QStringLiteral("?vfs=unix-none"));
        m_database.setConnectOptions(options + QStringLiteral(";QSQLITE_OPEN_URI"));
    } else {
        m_database.setDatabaseName(path);
        m_database.setConnectOptions(options);
    }
    errno = 0;
    if (!m_database.open())
        return tl::make_unexpected(JournalSql::errorOf(m_database.lastError()));
    return {};
}

void JournalConnection::close()
{
    if (m_name.isEmpty())
        return;
    m_database.close();
    m_database = QSqlDatabase(); // removeDatabase() wants the last copy gone
    QSqlDatabase::removeDatabase(std::exchange(m_name, QString()));
    m_snapshot.reset();
}

JournalResult<void> JournalConnection::prepareToWrite()
{
    const auto mode = JournalSql::valueOf(m_database, QStringLiteral("PRAGMA journal_mode = WAL"));
    if (!mode)
        return tl::make_unexpected(mode.error());
    if (mode->toString() != QLatin1String("wal"))
        return failed(Kind::Disk, QStringLiteral("no WAL on this file system"));
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
    return probe(m_database); // the first to need what the mode needs of the file system
}

} // namespace Vestibule
