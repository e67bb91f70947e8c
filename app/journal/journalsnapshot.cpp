// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalsnapshot.h"

#include "journal/journalstorage.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace Vestibule {

namespace {

constexpr int kCopyTries = 20; // a writer at work moves its -wal into the file now and then
constexpr qint64 kWalHeader = 32; // bytes; other ones when the -wal begins anew

/// What is another one when pages were moved into the file.
struct Moment
{
    qint64 size = 0;
    QDateTime written;
    QByteArray walHeader;

    static Moment of(const QString &path)
    {
        const QFileInfo info(path);
        Moment moment{info.size(), info.lastModified(), {}};
        QFile wal(path + QStringLiteral("-wal"));
        if (wal.open(QIODevice::ReadOnly))
            moment.walHeader = wal.read(kWalHeader);
        return moment;
    }
    friend bool operator==(const Moment &, const Moment &) = default;
};

JournalResult<void> copyFile(const QString &from, const QString &to)
{
    QFile::remove(to);
    QFile source(from);
    errno = 0;
    if (!source.open(QIODevice::ReadOnly))
        return tl::make_unexpected(
            JournalError{JournalError::Kind::CannotOpen, source.errorString(), from});
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly))
        return tl::make_unexpected(JournalStorage::systemError(errno, to));
    QByteArray block(1 << 20, Qt::Uninitialized);
    qint64 read = 0;
    while ((read = source.read(block.data(), block.size())) > 0) {
        if (target.write(block.constData(), read) != read)
            return tl::make_unexpected(JournalStorage::systemError(errno, to));
    }
    if (read < 0)
        return tl::make_unexpected(
            JournalError{JournalError::Kind::Disk, source.errorString(), from});
    if (!target.flush())
        return tl::make_unexpected(JournalStorage::systemError(errno, to));
    return {};
}

constexpr qint64 kSettlingSeconds = 10; // a folder that is being made has no lock yet

QString lockOf(const QString &folder)
{
    return folder + QStringLiteral("/lock");
}

/// Holds it until the file is closed; -1 where somebody else does.
int lockFile(const QString &path, int flags)
{
    const int file =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | flags, 0600);
    if (file >= 0 && ::flock(file, LOCK_EX | LOCK_NB) == 0)
        return file;
    if (file >= 0)
        ::close(file);
    return -1;
}

/// Whoever reads may be killed at any moment, and a journal holds addresses.
void removeLeft()
{
    const QDir place(QDir::tempPath());
    const QFileInfoList folders =
        place.entryInfoList({QStringLiteral("vestibule-journal-*")},
                            QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    for (const QFileInfo &folder : folders) {
        const QString path = lockOf(folder.filePath());
        if (folder.ownerId() != ::getuid()
            || QFileInfo(path).lastModified().secsTo(QDateTime::currentDateTime())
                < kSettlingSeconds)
            continue;
        const int lock = lockFile(path, 0);
        if (lock < 0)
            continue;
        QDir(folder.filePath()).removeRecursively();
        ::close(lock);
    }
}

} // namespace

JournalSnapshot::JournalSnapshot()
    : m_folder(QDir::tempPath() + QStringLiteral("/vestibule-journal-XXXXXX"))
{
    if (m_folder.isValid())
        m_lock = lockFile(lockOf(m_folder.path()), O_CREAT);
}

JournalSnapshot::~JournalSnapshot()
{
    m_folder.remove();
    if (m_lock >= 0)
        ::close(m_lock);
}

QString JournalSnapshot::path() const
{
    return m_folder.filePath(QStringLiteral("journal.sqlite"));
}

JournalResult<bool> JournalSnapshot::take(const QString &from)
{
    const Moment before = Moment::of(from);
    if (auto copied = copyFile(from, path()); !copied)
        return tl::make_unexpected(copied.error());
    const QString wal = QStringLiteral("-wal");
    QFile::remove(path() + wal);
    if (QFileInfo::exists(from + wal)) {
        // One that is cut off in the middle of a commit ends before that commit.
        if (auto copied = copyFile(from + wal, path() + wal); !copied)
            return tl::make_unexpected(copied.error());
    }
    return Moment::of(from) == before;
}

JournalResult<std::unique_ptr<JournalSnapshot>> JournalSnapshot::of(const QString &path)
{
    removeLeft();
    std::unique_ptr<JournalSnapshot> snapshot(new JournalSnapshot);
    if (!snapshot->m_folder.isValid())
        return tl::make_unexpected(JournalError{
            JournalError::Kind::Disk, snapshot->m_folder.errorString(), snapshot->path()});
    for (int number = 0; number < kCopyTries; ++number) {
        const JournalResult<bool> whole = snapshot->take(path);
        if (!whole)
            return tl::make_unexpected(whole.error());
        if (*whole)
            return snapshot;
    }
    return tl::make_unexpected(
        JournalError{JournalError::Kind::Busy, QStringLiteral("written all the time"), path});
}

} // namespace Vestibule
