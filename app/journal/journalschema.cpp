// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalschema.h"

#include "journal/journalleftout.h"
#include "journal/journalrows.h"

#include <QRegularExpression>
#include <QStringList>

namespace Vestibule::JournalSchema {

namespace {

using JournalSql::execute;
using JournalSql::failed;
using Kind = JournalError::Kind;

// Ids are never used again, so that one which a window still holds cannot come to mean another.
// The index by kind and state is what the counts of the runs are read from.
QStringList firstVersion()
{
    return {
        QStringLiteral("CREATE TABLE run ("
                       "id INTEGER PRIMARY KEY AUTOINCREMENT,"
                       "state TEXT NOT NULL,"
                       "started_at INTEGER NOT NULL,"
                       "ended_at INTEGER NOT NULL)"),
        QStringLiteral("CREATE TABLE step ("
                       "id INTEGER PRIMARY KEY AUTOINCREMENT,"
                       "run_id INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,"
                       "position INTEGER NOT NULL,"
                       "kind TEXT NOT NULL,"
                       "state TEXT NOT NULL,"
                       "email TEXT NOT NULL,"
                       "email_folded TEXT NOT NULL,"
                       "role TEXT NOT NULL,"
                       "projects_kind TEXT NOT NULL,"
                       "projects TEXT NOT NULL,"
                       "invite_id TEXT NOT NULL,"
                       "known_ids TEXT NOT NULL,"
                       "removed INTEGER NOT NULL,"
                       "new_invite_id TEXT NOT NULL,"
                       "skip_reason TEXT NOT NULL,"
                       "error TEXT,"
                       "request_id TEXT NOT NULL,"
                       "sent_at INTEGER NOT NULL,"
                       "settled_at INTEGER NOT NULL)"),
        QStringLiteral("CREATE UNIQUE INDEX step_by_position ON step (run_id, position)"),
        QStringLiteral("CREATE INDEX step_latest ON step (run_id, id)"),
        QStringLiteral("CREATE INDEX step_by_state ON step (run_id, kind, state)"),
        QStringLiteral("CREATE INDEX run_by_state ON run (state)"),
    };
}

// The last snapshot of the list: one row, none before a choice was made; taken_at 0 where no
// snapshot is kept. A snapshot of a million invites is a few hundred blocks: a row for each would
// take minutes.
QStringList secondVersion()
{
    return {
        QStringLiteral("CREATE TABLE look ("
                       "id INTEGER PRIMARY KEY CHECK (id = 1),"
                       "choice TEXT NOT NULL,"
                       "taken_at INTEGER NOT NULL)"),
        QStringLiteral("CREATE TABLE look_part ("
                       "part INTEGER PRIMARY KEY,"
                       "invites BLOB NOT NULL)"),
    };
}

// What the organization is known by: one row, none before a key opened the journal; keys as salted
// fingerprints; ids of its projects and invites, of which another organization has none.
QStringList thirdVersion()
{
    return {
        QStringLiteral("CREATE TABLE organization ("
                       "id INTEGER PRIMARY KEY CHECK (id = 1),"
                       "origin TEXT NOT NULL,"
                       "organization_id TEXT NOT NULL,"
                       "salt TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE known_key (fingerprint TEXT PRIMARY KEY) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE known_id ("
                       "id INTEGER PRIMARY KEY AUTOINCREMENT," // the latest are the best to ask for
                       "kind TEXT NOT NULL,"
                       "value TEXT NOT NULL,"
                       "UNIQUE (kind, value))"),
    };
}

// The rows of a person's list that a run has no steps for, in the list's own words.
QStringList fourthVersion()
{
    return {
        QStringLiteral("CREATE TABLE left_out ("
                       "id INTEGER PRIMARY KEY AUTOINCREMENT,"
                       "run_id INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,"
                       "source TEXT NOT NULL,"
                       "line INTEGER NOT NULL,"
                       "email TEXT NOT NULL,"
                       "name TEXT NOT NULL,"
                       "role TEXT NOT NULL,"
                       "projects TEXT NOT NULL,"
                       "left_out INTEGER NOT NULL,"
                       "found_in TEXT NOT NULL,"
                       "offered TEXT NOT NULL,"
                       "fault TEXT NOT NULL,"
                       "reason TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX left_out_by_run ON left_out (run_id, id)"),
    };
}

/// One list of statements a version; what was released once is never changed, only added to.
QList<QStringList> versions()
{
    return {firstVersion(), secondVersion(), thirdVersion(), fourthVersion()};
}

/// The tables that a version makes.
QStringList tablesOf(const QStringList &statements)
{
    QStringList names;
    for (const QString &sql : statements) {
        if (sql.startsWith(QLatin1String("CREATE TABLE ")))
            names.append(sql.section(QLatin1Char(' '), 2, 2));
    }
    return names;
}

/// A number that has got lost would hide what the tables hold.
JournalResult<bool> hasTablesAfter(const QSqlDatabase &database, int version)
{
    QStringList names;
    const QList<QStringList> later = versions().mid(version);
    for (const QStringList &statements : later)
        names.append(tablesOf(statements));
    const auto count = JournalSql::valueOf(
        database,
        QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('%1')")
            .arg(names.join(QStringLiteral("', '"))));
    if (!count)
        return tl::make_unexpected(count.error());
    return count->toInt() > 0;
}

/// A page that could not be read is told as a complaint about it, with a result code of SQLite's.
bool saysDiskFailed(const QString &complaint)
{
    constexpr int kIoError = 10;
    static const QRegularExpression code(QStringLiteral("error code[ =](\\d+)"));
    const auto match = code.match(complaint);
    return match.hasMatch() && (match.captured(1).toInt() & 0xff) == kIoError;
}

JournalResult<void> checkTables(const QSqlDatabase &database)
{
    const QString statements[] = {
        QStringLiteral("SELECT id, state, started_at, ended_at FROM run LIMIT 1"),
        QStringLiteral("SELECT %1 FROM step LIMIT 1").arg(JournalRows::stepColumns()),
        QStringLiteral("SELECT id, choice, taken_at FROM look LIMIT 1"),
        QStringLiteral("SELECT part, length(invites) FROM look_part LIMIT 1"),
        QStringLiteral("SELECT id, origin, organization_id, salt FROM organization LIMIT 1"),
        QStringLiteral("SELECT fingerprint FROM known_key LIMIT 1"),
        QStringLiteral("SELECT id, kind, value FROM known_id LIMIT 1"),
        QStringLiteral("SELECT id, run_id, %1 FROM left_out LIMIT 1")
            .arg(JournalLeftOut::columns()),
    };
    for (const QString &sql : statements) {
        auto read = execute(database, sql);
        if (!read && read.error().kind == Kind::Failed)
            return failed(Kind::Damaged, read.error().detail);
        if (!read)
            return read;
    }
    return {};
}

JournalResult<void> bringTo(const QSqlDatabase &database, int version,
                            const QStringList &statements)
{
    return JournalSql::inTransaction(database, [&]() -> JournalResult<void> {
        for (const QString &sql : statements) {
            if (auto done = execute(database, sql); !done)
                return done;
        }
        return execute(database, QStringLiteral("PRAGMA user_version = %1").arg(version));
    });
}

} // namespace

int currentVersion()
{
    return int(versions().size());
}

JournalResult<int> versionOf(const QSqlDatabase &database)
{
    const auto version = JournalSql::valueOf(database, QStringLiteral("PRAGMA user_version"));
    if (!version)
        return tl::make_unexpected(version.error());
    const int number = version->toInt();
    if (number > currentVersion())
        return failed(Kind::NewerVersion, QStringLiteral("version %1").arg(number));
    if (number < 0)
        return failed(Kind::Damaged, QStringLiteral("version %1").arg(number));
    const JournalResult<bool> isLater = hasTablesAfter(database, number);
    if (!isLater)
        return tl::make_unexpected(isLater.error());
    if (*isLater)
        return failed(Kind::Damaged,
                      QStringLiteral("version %1 with tables of a later one").arg(number));
    return number;
}

JournalResult<int> check(const QSqlDatabase &database)
{
    const JournalResult<int> version = versionOf(database);
    if (!version)
        return version;
    const auto pages = JournalSql::valueOf(database, QStringLiteral("PRAGMA quick_check(1)"));
    if (!pages)
        return tl::make_unexpected(pages.error());
    if (pages->toString() != QLatin1String("ok"))
        return failed(saysDiskFailed(pages->toString()) ? Kind::Disk : Kind::Damaged,
                      pages->toString());
    if (*version == currentVersion()) {
        if (auto tables = checkTables(database); !tables)
            return tl::make_unexpected(tables.error());
    }
    return version;
}

JournalResult<void> migrate(const QSqlDatabase &database)
{
    const JournalResult<int> version = versionOf(database);
    if (!version)
        return tl::make_unexpected(version.error());
    const QList<QStringList> all = versions();
    for (int next = *version; next < all.size(); ++next) {
        if (auto done = bringTo(database, next + 1, all.at(next)); !done)
            return done;
    }
    return {};
}

} // namespace Vestibule::JournalSchema
