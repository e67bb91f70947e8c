// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalstorage.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <iterator>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif

namespace Vestibule::JournalStorage {

namespace {

using Kind = JournalError::Kind;

constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr const char *kSuffixes[] = {"", "-wal", "-shm"};

tl::unexpected<JournalError> failed(Kind kind, const QString &detail, const QString &path)
{
    return tl::unexpected<JournalError>(JournalError{kind, detail, path});
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

JournalError systemError(int number, const QString &path)
{
    const QString words = qt_error_string(number);
    const QFileInfo folder(QFileInfo(path).absolutePath());
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return {Kind::Full, words, path};
    case EROFS:
        return {Kind::ReadOnly, words, path};
    case EACCES:
    case EPERM:
        // Who may look into the folder lacks no more than the right to write there.
        return {folder.isReadable() && folder.isExecutable() ? Kind::ReadOnly : Kind::CannotOpen,
                words, path};
    case EIO:
    case ESTALE:
        return {Kind::Disk, words, path};
    default:
        return {Kind::CannotOpen, words, path};
    }
}

bool isRemote(const QString &folder)
{
#ifdef Q_OS_LINUX
    constexpr quint32 kRemote[] = {
        0x6969, // NFS
        0x517b, // SMB
        0xff534d42, // CIFS
        0xfe534d42, // SMB 2
        0x65735546, // FUSE: sshfs and its like
        0x01021997, // 9p
        0x00c36400, // Ceph
        0x5346414f, // AFS
    };
    struct statfs system = {};
    if (::statfs(QFile::encodeName(folder).constData(), &system) != 0)
        return false;
    const auto type = static_cast<quint32>(system.f_type);
    return std::find(std::begin(kRemote), std::end(kRemote), type) != std::end(kRemote);
#else
    Q_UNUSED(folder)
    return false;
#endif
}

JournalResult<void> makeFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return {};
    if (info.exists())
        return failed(Kind::CannotOpen, qt_error_string(ENOTDIR), folder);
    const QString parent = info.absolutePath();
    if (parent == info.absoluteFilePath())
        return failed(Kind::CannotOpen, qt_error_string(ENOENT), folder);
    if (auto made = makeFolder(parent); !made)
        return made;
    errno = 0;
    if (!QDir().mkdir(folder, kOwnerOnly | QFileDevice::ExeOwner)) {
        const int number = errno;
        if (!QFileInfo(folder).isDir()) // another instance may have been quicker
            return tl::make_unexpected(systemError(number, folder));
    }
    syncFolder(parent);
    return {};
}

JournalResult<void> makeFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists()) {
        if (!info.isFile() || !info.isReadable())
            return failed(Kind::CannotOpen, qt_error_string(EACCES), path);
        if (!info.isWritable())
            return failed(Kind::ReadOnly, qt_error_string(EACCES), path);
        for (const char *suffix : kSuffixes) // refused where it is another's; then it is theirs
            (void)QFile::setPermissions(path + QLatin1String(suffix), kOwnerOnly);
        return {};
    }
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly, kOwnerOnly))
        return tl::make_unexpected(systemError(errno, path));
    file.close();
    syncFolder(info.absolutePath());
    return {};
}

JournalResult<void> checkHolds(const QString &path)
{
    if (QFileInfo(path).size() > 0)
        return {};
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0
        ? failed(Kind::Damaged, QStringLiteral("a -wal without its journal"), path)
        : failed(Kind::Damaged, QStringLiteral("it is empty"), path);
}

JournalResult<void> putInPlace(const QString &from, const QString &path)
{
    QFile file(from);
    if (!file.rename(path))
        return failed(Kind::Disk, file.errorString(), path);
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

JournalResult<void> readThrough(const QString &path)
{
    QByteArray block(1 << 20, Qt::Uninitialized);
    for (const char *suffix : {"", "-wal"}) {
        QFile file(path + QLatin1String(suffix));
        if (!file.exists())
            continue;
        errno = 0;
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return tl::make_unexpected(systemError(errno, file.fileName()));
        qint64 read = 0;
        do {
            read = file.read(block.data(), block.size());
        } while (read > 0);
        if (read < 0)
            return failed(Kind::Disk, file.errorString(), file.fileName());
    }
    return {};
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
            return failed(Kind::Disk, file.errorString(), file.fileName());
    }
    syncFolder(QFileInfo(path).absolutePath());
    return target;
}

QStringList setAsideOf(const QString &path)
{
    const QFileInfo info(path);
    const QDir folder = info.absoluteDir();
    QStringList paths;
    const QStringList names = folder.entryList({info.fileName() + QStringLiteral(".damaged-*")},
                                               QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (!name.endsWith(QLatin1String("-wal")) && !name.endsWith(QLatin1String("-shm")))
            paths.append(folder.filePath(name));
    }
    return paths;
}

JournalResult<int> removeSetAside(const QString &path)
{
    const QStringList paths = setAsideOf(path);
    for (const QString &one : paths) {
        for (const char *suffix : kSuffixes) {
            QFile file(one + QLatin1String(suffix));
            if (file.exists() && !file.remove())
                return failed(Kind::Disk, file.errorString(), file.fileName());
        }
    }
    return int(paths.size());
}

} // namespace Vestibule::JournalStorage
