// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journallock.h"

#include "domain/text/momenttext.h"
#include "journal/journalstorage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <tuple>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Vestibule {

namespace {

constexpr qint64 kMostBytes = 4096; // of a lock file
constexpr int kLockTries = 20; // a file that is let go is removed, and another one made

class HolderText
{
    Q_DECLARE_TR_FUNCTIONS(Vestibule::HolderText)
};

/// Which processes can see each other by number.
QString pidNamespace()
{
    return QFile::symLinkTarget(QStringLiteral("/proc/self/ns/pid")).section(QLatin1Char('/'), -1);
}

/// The first five lines are those of QLockFile, by which earlier versions of the program locked.
QByteArray ownText()
{
    const QStringList lines{
        QString::number(::getpid()),
        QStringLiteral("vestibule"),
        QSysInfo::machineHostName(),
        QString::fromLatin1(QSysInfo::machineUniqueId()),
        QString::fromLatin1(QSysInfo::bootUniqueId()),
        QString::number(QDateTime::currentSecsSinceEpoch()),
        pidNamespace(),
    };
    return lines.join(QLatin1Char('\n')).toUtf8() + '\n';
}

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kMostBytes) : QByteArray();
}

QString lineOf(const QByteArray &text, int line)
{
    return QString::fromUtf8(text.split('\n').value(line)).trimmed();
}

LockHolder holderIn(const QByteArray &text)
{
    LockHolder holder;
    holder.pid = std::max(lineOf(text, 0).toLongLong(), 0LL);
    if (holder.pid == 0)
        return {};
    holder.host = lineOf(text, 2);
    holder.since = std::max(lineOf(text, 5).toLongLong(), 0LL);
    return holder;
}

/// Only where the number means the same process here as for whoever wrote it.
bool isKnownToBeGone(const QByteArray &text)
{
    const qint64 pid = holderIn(text).pid;
    const bool samePlace = lineOf(text, 2) == QSysInfo::machineHostName()
        && lineOf(text, 4) == QString::fromLatin1(QSysInfo::bootUniqueId())
        && lineOf(text, 6) == pidNamespace() && !lineOf(text, 4).isEmpty()
        && !lineOf(text, 6).isEmpty();
    return samePlace && pid > 0 && ::kill(pid_t(pid), 0) != 0 && errno == ESRCH;
}

bool saysNoLocks(int systemError)
{
    return systemError == ENOLCK || systemError == EOPNOTSUPP || systemError == ENOTSUP
        || systemError == ENOSYS || systemError == EINVAL;
}

int openFile(const QString &path, int flags)
{
    return ::open(QFile::encodeName(path).constData(),
                  O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | flags, 0600);
}

/// Whether the path still leads to the open file.
bool isAt(int file, const QString &path)
{
    struct stat open = {};
    struct stat named = {};
    return ::fstat(file, &open) == 0 && ::lstat(QFile::encodeName(path).constData(), &named) == 0
        && open.st_dev == named.st_dev && open.st_ino == named.st_ino;
}

bool writeAll(int file, const QByteArray &text)
{
    return ::ftruncate(file, 0) == 0
        && ::pwrite(file, text.constData(), size_t(text.size()), 0) == ssize_t(text.size());
}

} // namespace

QString LockHolder::text() const
{
    if (pid == 0)
        return HolderText::tr("an unknown process");
    const QString who = host.isEmpty() ? HolderText::tr("process %1").arg(pid)
                                       : HolderText::tr("process %1 on %2").arg(pid).arg(host);
    if (since == 0)
        return who;
    return HolderText::tr("%1, since %2", "a process, a time").arg(who, momentText(since));
}

JournalLock::JournalLock(const QString &name)
    : m_lockFile(name + QStringLiteral(".lock"))
    , m_holderFile(name + QStringLiteral(".holder"))
{ }

JournalLock::~JournalLock()
{
    release();
}

JournalResult<bool> JournalLock::take()
{
    if (isHeld())
        return true;
    m_byName = false;
    m_holder = {};
    return takeByKernel();
}

std::optional<LockHolder> JournalLock::holderOf(const QString &name)
{
    JournalLock lock(name);
    if (lock.isHeldByName())
        return lock.m_holder;
    const QByteArray path = QFile::encodeName(lock.m_lockFile);
    const int file = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0)
        return std::nullopt;
    // Shared, so that two who look do not take each other for a holder.
    const bool held = ::flock(file, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(file);
    return held ? std::optional(holderIn(textOf(lock.m_lockFile))) : std::nullopt;
}

JournalResult<bool> JournalLock::takeByKernel()
{
    for (int number = 0; number < kLockTries; ++number) {
        const int file = openFile(m_lockFile, 0);
        if (file < 0)
            return tl::make_unexpected(JournalStorage::systemError(errno, m_lockFile));
        if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
            const int systemError = errno;
            ::close(file);
            if (saysNoLocks(systemError))
                return takeByName();
            if (systemError != EWOULDBLOCK)
                return tl::make_unexpected(JournalStorage::systemError(systemError, m_lockFile));
            m_holder = holderIn(textOf(m_lockFile));
            return false;
        }
        if (!isAt(file, m_lockFile)) { // let go and removed by another one between our two calls
            ::close(file);
            continue;
        }
        m_file = file;
        // Another computer may see this file system without locks.
        if (isHeldByName()) {
            release();
            m_byName = true;
            return false;
        }
        (void)writeAll(m_file, ownText()); // it tells people, and decides nothing
        return true;
    }
    return false;
}

bool JournalLock::isHeldByName()
{
    if (!QFileInfo::exists(m_holderFile))
        return false;
    const QByteArray text = textOf(m_holderFile);
    if (isKnownToBeGone(text))
        return !QFile::remove(m_holderFile);
    m_holder = holderIn(text);
    return true;
}

JournalResult<bool> JournalLock::takeByName()
{
    m_byName = true;
    for (int number = 0; number < 2; ++number) {
        const int file = openFile(m_holderFile, O_EXCL);
        if (file >= 0) {
            if (!writeAll(file, ownText())) {
                const int systemError = errno;
                ::close(file);
                QFile::remove(m_holderFile);
                return tl::make_unexpected(JournalStorage::systemError(systemError, m_holderFile));
            }
            m_file = file;
            return true;
        }
        if (errno != EEXIST)
            return tl::make_unexpected(JournalStorage::systemError(errno, m_holderFile));
        const QByteArray text = textOf(m_holderFile);
        m_holder = holderIn(text);
        if (!isKnownToBeGone(text))
            return false;
        // Under a name of its own first: another process may have done the same, and be the new
        // holder by now.
        const QString gone =
            m_holderFile + QLatin1Char('-') + QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (!QFile::rename(m_holderFile, gone))
            return false;
        const bool ours = textOf(gone) == text;
        if (!ours) // back to its place, unless a third has taken that
            std::ignore = ::link(QFile::encodeName(gone).constData(),
                                 QFile::encodeName(m_holderFile).constData());
        QFile::remove(gone);
        if (!ours)
            return false;
    }
    return false;
}

void JournalLock::release()
{
    if (m_file < 0)
        return;
    // While it is held, so that whoever opened it in the meantime sees that it is not at its place.
    const QString &path = m_byName ? m_holderFile : m_lockFile;
    if (isAt(m_file, path))
        QFile::remove(path);
    ::close(m_file);
    m_file = -1;
}

JournalResult<std::optional<LockHolder>> JournalLock::setAside(const QString &name)
{
    const QString path = name + QStringLiteral(".holder");
    if (!QFileInfo::exists(path))
        return std::optional<LockHolder>();
    const LockHolder holder = holderIn(textOf(path));
    QFile file(path);
    if (!file.remove())
        return tl::make_unexpected(
            JournalError{JournalError::Kind::CannotOpen, file.errorString(), path});
    return std::optional(holder);
}

} // namespace Vestibule
