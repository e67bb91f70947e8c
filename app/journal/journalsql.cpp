// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalsql.h"

#include <cerrno>

namespace Vestibule::JournalSql {

namespace {

using Kind = JournalError::Kind;

// SQLite's result codes, part of its file format's promises; its header is not needed for them.
constexpr int kPrimary = 0xff;
constexpr int kError = 1;
constexpr int kPerm = 3;
constexpr int kBusy = 5;
constexpr int kLocked = 6;
constexpr int kReadOnly = 8;
constexpr int kIoError = 10;
constexpr int kCorrupt = 11;
constexpr int kFull = 13;
constexpr int kCannotOpen = 14;
constexpr int kConstraint = 19;
constexpr int kNotADatabase = 26;
constexpr int kReadOnlyMoved = kReadOnly | (4 << 8);

bool saysNoRoom(int systemError)
{
    bool quota = false;
#ifdef EDQUOT
    quota = systemError == EDQUOT;
#endif
    return quota || systemError == ENOSPC || systemError == EFBIG;
}

Kind kindOf(int code, int systemError)
{
    if (code == kReadOnlyMoved)
        return Kind::Disk; // the file was taken away under us, which no permission mends
    switch (code & kPrimary) {
    case kPerm:
    case kCannotOpen:
        return Kind::CannotOpen;
    case kBusy:
    case kLocked:
        return Kind::Busy;
    case kReadOnly:
        return Kind::ReadOnly;
    case kCorrupt:
    case kNotADatabase:
        return Kind::Damaged;
    case kFull:
        return Kind::Full;
    case kIoError:
        // SQLite says "full" for ENOSPC in a write alone: not for a quota, nor while it grows -shm.
        return saysNoRoom(systemError) ? Kind::Full : Kind::Disk;
    case kError: // a table or column that is not there
    case kConstraint:
        return Kind::Failed;
    default:
        return Kind::Disk;
    }
}

} // namespace

JournalError errorOf(const QSqlError &error)
{
    const int systemError = errno;
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {kindOf(error.nativeErrorCode().toInt(), systemError),
            QStringLiteral("%1 (%2)").arg(text, error.nativeErrorCode())};
}

tl::unexpected<JournalError> failed(JournalError::Kind kind, const QString &detail)
{
    return tl::unexpected<JournalError>(JournalError{kind, detail});
}

Statement::Statement(const QSqlDatabase &database, const QString &sql)
    : QSqlQuery(database)
{
    setForwardOnly(true);
    errno = 0;
    m_prepared = prepare(sql);
}

Statement &Statement::bind(const QVariant &value)
{
    addBindValue(value);
    return *this;
}

Statement &Statement::bind(const QString &text)
{
    addBindValue(text.isNull() ? QStringLiteral("") : text);
    return *this;
}

JournalResult<void> Statement::run()
{
    if (!m_prepared)
        return tl::make_unexpected(errorOf(lastError()));
    errno = 0;
    if (!exec())
        return tl::make_unexpected(errorOf(lastError()));
    return {};
}

JournalResult<bool> Statement::fetch()
{
    errno = 0;
    if (next())
        return true;
    const QSqlError error = lastError();
    finish(); // a statement left open holds a checkpoint up
    if (error.isValid())
        return tl::make_unexpected(errorOf(error));
    return false;
}

JournalResult<void> execute(const QSqlDatabase &database, const QString &sql)
{
    return Statement(database, sql).forEach([] { return JournalResult<void>(); });
}

JournalResult<QVariant> valueOf(const QSqlDatabase &database, const QString &sql)
{
    Statement statement(database, sql);
    if (auto ran = statement.run(); !ran)
        return tl::make_unexpected(ran.error());
    const JournalResult<bool> row = statement.fetch();
    if (!row)
        return tl::make_unexpected(row.error());
    return *row ? statement.value(0) : QVariant();
}

} // namespace Vestibule::JournalSql
