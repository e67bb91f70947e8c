// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalleftout.h"

#include "journal/journalschema.h"
#include "journal/journalwords.h"

namespace Vestibule::JournalLeftOut {

namespace {

using JournalSql::Statement;
using JournalWords::wordOf;

JournalResult<bool> hasTable(const QSqlDatabase &database)
{
    constexpr int kFirstVersion = 4;
    const JournalResult<int> version = JournalSchema::versionOf(database);
    if (!version)
        return tl::make_unexpected(version.error());
    return *version >= kFirstVersion;
}

LeftOutRow rowAt(const Statement &row)
{
    LeftOutRow leftOut;
    InviteDraft &draft = leftOut.draft;
    leftOut.source = row.value(0).toString();
    draft.line = row.value(1).toInt();
    draft.email = row.value(2).toString();
    draft.name = row.value(3).toString();
    draft.role = row.value(4).toString();
    draft.projects = row.value(5).toString();
    draft.leftOut = row.value(6).toInt() != 0;
    draft.foundIn = row.value(7).toString();
    draft.offered = row.value(8).toString();
    // A row of which nothing is known to be right is none to invite from.
    draft.fault =
        JournalWords::valueOf<RowFault>(row.value(9).toString()).value_or(RowFault::Quotes);
    leftOut.reason = row.value(10).toString();
    return leftOut;
}

} // namespace

QString columns()
{
    return QStringLiteral("source, line, email, name, role, projects, left_out, found_in, offered, "
                          "fault, reason");
}

JournalResult<void> insert(const QSqlDatabase &database, qint64 runId,
                           const QList<LeftOutRow> &rows)
{
    Statement insert(database,
                     QStringLiteral("INSERT INTO left_out (run_id, %1) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                         .arg(columns()));
    for (const LeftOutRow &row : rows) {
        const InviteDraft &draft = row.draft;
        insert.bind(QVariant(runId)).bind(row.source).bind(QVariant(draft.line));
        insert.bind(draft.email).bind(draft.name).bind(draft.role).bind(draft.projects);
        insert.bind(QVariant(draft.leftOut ? 1 : 0)).bind(draft.foundIn).bind(draft.offered);
        insert.bind(wordOf(draft.fault)).bind(row.reason);
        if (auto ran = insert.run(); !ran)
            return ran;
    }
    return {};
}

JournalResult<QList<LeftOutRow>> rowsOf(const QSqlDatabase &database, qint64 runId)
{
    QList<LeftOutRow> rows;
    const JournalResult<bool> there = hasTable(database);
    if (!there)
        return tl::make_unexpected(there.error());
    if (!*there)
        return rows;
    Statement select(
        database,
        QStringLiteral("SELECT %1 FROM left_out WHERE run_id = ? ORDER BY id").arg(columns()));
    select.bind(QVariant(runId));
    const auto read = select.forEach([&]() -> JournalResult<void> {
        rows.append(rowAt(select));
        return {};
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return rows;
}

JournalResult<QHash<qint64, int>> counts(const QSqlDatabase &database)
{
    QHash<qint64, int> found;
    const JournalResult<bool> there = hasTable(database);
    if (!there)
        return tl::make_unexpected(there.error());
    if (!*there)
        return found;
    Statement select(database,
                     QStringLiteral("SELECT run_id, count(*) FROM left_out GROUP BY run_id"));
    const auto read = select.forEach([&]() -> JournalResult<void> {
        found.insert(select.value(0).toLongLong(), select.value(1).toInt());
        return {};
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return found;
}

} // namespace Vestibule::JournalLeftOut
