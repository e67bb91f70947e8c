// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalinvitessnapshot.h"

#include "journal/journalwords.h"

namespace Vestibule::JournalInvitesSnapshot {

namespace {

using JournalSql::execute;
using JournalSql::failed;
using JournalSql::Statement;
using Kind = JournalError::Kind;

JournalResult<void> readState(const QSqlDatabase &database, KeptSnapshot &kept, qint64 &takenAt)
{
    Statement select(database, QStringLiteral("SELECT choice, taken_at FROM look"));
    return select.forEach([&]() -> JournalResult<void> {
        const auto choice = JournalWords::valueOf<SnapshotChoice>(select.value(0).toString());
        bool isTime = false;
        takenAt = select.value(1).toLongLong(&isTime);
        if (!choice || !isTime)
            return failed(Kind::Failed, QStringLiteral("look: not a value of this version"));
        kept.choice = *choice;
        return {};
    });
}

JournalResult<void> readBlocks(const QSqlDatabase &database, InvitesSnapshot &snapshot)
{
    Statement select(database, QStringLiteral("SELECT invites FROM look_part ORDER BY part"));
    return select.forEach([&]() -> JournalResult<void> {
        if (snapshot.appendBlock(select.value(0).toByteArray()))
            return {};
        return failed(Kind::Failed, QStringLiteral("look_part: not what this version writes"));
    });
}

} // namespace

JournalResult<KeptSnapshot> readSnapshot(const QSqlDatabase &database)
{
    // Choice and blocks from the same moment, though another instance may be writing.
    KeptSnapshot kept;
    qint64 takenAt = 0;
    InvitesSnapshot snapshot;
    if (auto begun = execute(database, QStringLiteral("BEGIN")); !begun)
        return tl::make_unexpected(begun.error());
    auto read = readState(database, kept, takenAt);
    if (read && takenAt != 0)
        read = readBlocks(database, snapshot);
    (void)execute(database, QStringLiteral("ROLLBACK")); // nothing was written
    if (!read)
        return tl::make_unexpected(read.error());
    if (takenAt == 0)
        return kept;
    snapshot.takenAt = takenAt;
    snapshot.whole = true; // no other one is ever kept
    kept.snapshot = std::move(snapshot);
    return kept;
}

JournalResult<void> eraseSnapshot(const QSqlDatabase &database)
{
    return JournalSql::inTransaction(database, [&]() -> JournalResult<void> {
        if (auto removed = execute(database, QStringLiteral("DELETE FROM look_part")); !removed)
            return removed;
        Statement replace(database,
                          QStringLiteral("INSERT OR REPLACE INTO look (id, choice, taken_at) "
                                         "VALUES (1, ?, 0)"));
        replace.bind(JournalWords::wordOf(SnapshotChoice::NotAsked));
        return replace.run();
    });
}

JournalResult<bool> removeSnapshot(const QSqlDatabase &database)
{
    return JournalSql::inTransaction(database, [&]() -> JournalResult<bool> {
        if (auto removed = execute(database, QStringLiteral("DELETE FROM look_part")); !removed)
            return tl::make_unexpected(removed.error());
        Statement update(database,
                         QStringLiteral("UPDATE look SET taken_at = 0 WHERE taken_at <> 0"));
        if (auto ran = update.run(); !ran)
            return tl::make_unexpected(ran.error());
        return update.numRowsAffected() > 0;
    });
}

JournalResult<OwnChanges> ownChanges(const QSqlDatabase &database, qint64 since)
{
    OwnChanges own;
    Statement select(database,
                     QStringLiteral("SELECT new_invite_id, removed, kind, state, invite_id "
                                    "FROM step WHERE settled_at >= ? "
                                    "OR (removed <> 0 AND settled_at = 0)"));
    select.bind(QVariant(since));
    const QString revoke = JournalWords::wordOf(StepKind::Revoke);
    const QString done = JournalWords::wordOf(StepState::Done);
    const auto read = select.forEach([&]() -> JournalResult<void> {
        if (const QString made = select.value(0).toString(); !made.isEmpty())
            own.made.insert(made);
        const bool revoked =
            select.value(2).toString() == revoke && select.value(3).toString() == done;
        if (revoked || select.value(1).toBool())
            own.removed.insert(select.value(4).toString());
        return {};
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return own;
}

} // namespace Vestibule::JournalInvitesSnapshot
