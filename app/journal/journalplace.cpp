// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalplace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>

#include <algorithm>
#include <cerrno>
#include <iterator>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Vestibule::JournalPlace {

namespace {

using Kind = JournalError::Kind;

constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr const char *kSuffixes[] = {"", "-wal", "-shm"};
constexpr qint64 kLeastRoom = 4096; // bytes; a lock file takes one block

tl::unexpected<JournalError> failed(Kind kind, const QString &detail)
{
    return tl::unexpected<JournalError>(JournalError{kind, detail});
}

tl::unexpected<JournalError> systemFailed(int systemError)
{
    const QString words = qt_error_string(systemError);
    if (systemError == ENOSPC)
        return failed(Kind::Full, words);
    return failed(systemError == EROFS ? Kind::ReadOnly : Kind::CannotOpen, words);
}

/// A new name is on the disk only when its folder was synced.
void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(folder)
#endif
}

bool anyExists(const QString &path)
{
    return std::any_of(std::begin(kSuffixes), std::end(kSuffixes), [&path](const char *suffix) {
        return QFileInfo::exists(path + QLatin1String(suffix));
    });
}

QString freeName(const QString &path)
{
    const QString stamped = path + QStringLiteral(".damaged-")
        + QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString name = stamped;
    for (int number = 2; anyExists(name); ++number)
        name = stamped + QStringLiteral("-%1").arg(number);
    return name;
}

} // namespace

JournalResult<void> makeFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return {};
    if (info.exists())
        return failed(Kind::CannotOpen, qt_error_string(ENOTDIR));
    const QString parent = info.absolutePath();
    if (parent == info.absoluteFilePath())
        return failed(Kind::CannotOpen, qt_error_string(ENOENT));
    if (auto made = makeFolder(parent); !made)
        return made;
    errno = 0;
    if (!QDir().mkdir(folder, kOwnerOnly | QFileDevice::ExeOwner)) {
        const int systemError = errno;
        if (!QFileInfo(folder).isDir()) // another instance may have been quicker
            return systemFailed(systemError);
    }
    syncFolder(parent);
    return {};
}

JournalResult<bool> takeLock(QLockFile &lock, const QString &folder)
{
    lock.setStaleLockTime(0); // a lock never grows old, it dies with its process
    if (lock.tryLock(0))
        return true;
    if (lock.error() == QLockFile::LockFailedError) {
        // In a container a killed program and the next one may bear the same process number. A
        // lock that is alive refuses to be removed, in this process as well.
        qint64 owner = 0;
        QString host;
        QString program;
        const bool isOurs = lock.getLockInfo(&owner, &host, &program)
            && owner == QCoreApplication::applicationPid();
        return isOurs && lock.removeStaleLockFile() && lock.tryLock(0);
    }
    const QFileInfo info(folder);
    if (lock.error() == QLockFile::PermissionError)
        return failed(info.isReadable() && info.isExecutable() ? Kind::ReadOnly : Kind::CannotOpen,
                      QStringLiteral("no lock file can be made"));
    const qint64 room = QStorageInfo(folder).bytesAvailable();
    return failed(room >= 0 && room < kLeastRoom ? Kind::Full : Kind::Failed,
                  QStringLiteral("no lock file can be made"));
}

JournalResult<void> makeFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists()) {
        if (!info.isFile() || !info.isReadable())
            return failed(Kind::CannotOpen, qt_error_string(EACCES));
        if (!info.isWritable())
            return failed(Kind::ReadOnly, qt_error_string(EACCES));
        for (const char *suffix : kSuffixes) // refused where it is another's; then it is theirs
            (void)QFile::setPermissions(path + QLatin1String(suffix), kOwnerOnly);
        return {};
    }
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly, kOwnerOnly))
        return systemFailed(errno);
    file.close();
    syncFolder(info.absolutePath());
    return {};
}

bool isEmptyBesideWal(const QString &path)
{
    return QFileInfo(path).size() == 0 && QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

JournalResult<QString> setAside(const QString &path)
{
    const QString target = freeName(path);
    // The file first: a program killed between two of them finds the rest as a -wal without a
    // journal, and sets that aside as well.
    for (const char *suffix : kSuffixes) {
        const QString from = path + QLatin1String(suffix);
        if (!QFileInfo::exists(from))
            continue;
        QFile file(from);
        if (!file.rename(target + QLatin1String(suffix)))
            return failed(Kind::Failed, file.errorString());
    }
    syncFolder(QFileInfo(path).absolutePath());
    return target;
}

JournalResult<int> removeSetAside(const QString &path)
{
    const QFileInfo info(path);
    QDir folder = info.absoluteDir();
    const QStringList names = folder.entryList({info.fileName() + QStringLiteral(".damaged-*")},
                                               QDir::Files | QDir::Hidden);
    int removed = 0;
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.remove())
            return failed(Kind::Failed, file.errorString());
        if (!name.endsWith(QLatin1String("-wal")) && !name.endsWith(QLatin1String("-shm")))
            ++removed;
    }
    return removed;
}

} // namespace Vestibule::JournalPlace
