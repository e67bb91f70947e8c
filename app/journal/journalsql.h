// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalerror.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace Vestibule::JournalSql {

/// The kind of an error of SQLite, by its result code; `detail` is SQLite's text, which holds no
/// values.
[[nodiscard]] JournalError errorOf(const QSqlError &error);

[[nodiscard]] tl::unexpected<JournalError> failed(JournalError::Kind kind, const QString &detail);

/// One prepared statement. It can be run again with other values.
class Statement : private QSqlQuery
{
public:
    Statement(const QSqlDatabase &database, const QString &sql);

    Statement &bind(const QVariant &value); ///< to the next "?"
    Statement &bind(const QString &text); ///< a null string as an empty one, not as NULL
    [[nodiscard]] JournalResult<void> run(); ///< a failed prepare is told here
    [[nodiscard]] JournalResult<bool> fetch(); ///< to the next row; false: there is none

    using QSqlQuery::lastInsertId;
    using QSqlQuery::numRowsAffected;
    using QSqlQuery::value;

    /// Runs it and calls `row()`, which gives a JournalResult<void>, for each row.
    template <typename Row>
    [[nodiscard]] JournalResult<void> forEach(Row row)
    {
        if (auto ran = run(); !ran)
            return ran;
        while (true) {
            const JournalResult<bool> more = fetch();
            if (!more)
                return tl::make_unexpected(more.error());
            if (!*more)
                return {};
            if (auto taken = row(); !taken)
                return taken;
        }
    }

private:
    bool m_prepared;
};

[[nodiscard]] JournalResult<void> execute(const QSqlDatabase &database, const QString &sql);
/// The first value of the first row.
[[nodiscard]] JournalResult<QVariant> valueOf(const QSqlDatabase &database, const QString &sql);

/// Does `work()`, which gives a JournalResult, wholly or not at all.
template <typename Work>
[[nodiscard]] auto inTransaction(const QSqlDatabase &database, Work work) -> decltype(work())
{
    // At once, since a lock that is asked for in the middle of a transaction cannot be waited for.
    if (auto begun = execute(database, QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return tl::make_unexpected(begun.error());
    auto result = work();
    if (result) {
        if (auto committed = execute(database, QStringLiteral("COMMIT")); !committed)
            result = tl::make_unexpected(committed.error());
    }
    if (!result)
        (void)execute(database, QStringLiteral("ROLLBACK")); // SQLite may have done it already
    return result;
}

} // namespace Vestibule::JournalSql
