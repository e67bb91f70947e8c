// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalfile.h"

#include "journal/journalconnection.h"
#include "journal/journalinvitessnapshot.h"
#include "journal/journalleftout.h"
#include "journal/journallock.h"
#include "journal/journalschema.h"
#include "journal/journalstorage.h"
#include "journal/runreads.h"
#include "journal/runwrites.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <utility>
#include <vector>

namespace Vestibule {

namespace {

using JournalSql::failed;
using Kind = JournalError::Kind;
using Mode = JournalConnection::Mode;

// A reader that starts together with the writer waits for the tables.
constexpr int kReaderTries = 50;
constexpr unsigned long kReaderPauseMs = 100;

/// Reads the version of the file through a connection that cannot write, so that one of a later
/// version stays as it is.
JournalResult<int> checkVersion(const QString &path)
{
    if (auto held = JournalStorage::checkHolds(path); !held)
        return tl::make_unexpected(held.error());
    JournalConnection connection;
    JournalResult<int> version = 0;
    if (auto opened = connection.open(path, Mode::Read); opened)
        version = JournalSchema::check(connection.database());
    else
        version = tl::make_unexpected(opened.error());
    if (!version && version.error().kind == Kind::Damaged) {
        connection.close();
        if (auto read = JournalStorage::readThrough(path); !read)
            return tl::make_unexpected(read.error());
    }
    return version;
}

/// Whatever names lead to it, one file has one lock.
QString realPath(const QString &path)
{
    const QFileInfo info(path);
    const QString real = info.canonicalFilePath();
    return real.isEmpty() ? info.absoluteFilePath() : real;
}

} // namespace

struct JournalFile::Private
{
    explicit Private(const QString &file)
        : path(realPath(file))
        , folder(QFileInfo(path).absolutePath())
        , lock(path)
    { }

    JournalResult<JournalOpening> lockAndOpen(const std::optional<JournalIdentity> &identity);
    JournalResult<JournalLock *> takeLocks(const QStringList &siblings);
    void releaseLocks();
    JournalResult<JournalOpening> openToWrite();
    JournalResult<void> make();
    Mode mode() const { return lock.isByName() ? Mode::WriteWithoutLocks : Mode::Write; }
    JournalResult<JournalOpening> openToRead(int tries);
    /// What `ask` answers about the open journal, given the rest as well.
    template <typename Answer, typename... Asked, typename... Given>
    Answer withOpen(Answer (*ask)(const QSqlDatabase &, Asked...), Given &&...given) const
    {
        if (!connection.isOpen())
            return failed(Kind::CannotOpen, QStringLiteral("not open"));
        return ask(connection.database(), std::forward<Given>(given)...);
    }
    /// The same, where it may be written.
    template <typename Answer, typename... Asked, typename... Given>
    Answer withWritable(Answer (*ask)(const QSqlDatabase &, Asked...), Given &&...given) const
    {
        if (connection.isOpen() && !lock.isHeld())
            return failed(Kind::Busy, QStringLiteral("opened for reading"));
        return withOpen(ask, std::forward<Given>(given)...);
    }

    QString path;
    QString folder;
    JournalLock lock; // let go after the connection has been closed
    std::vector<std::unique_ptr<JournalLock>> siblingLocks; // held as long
    JournalConnection connection;
};

// With its tables before it has its name: one that is killed meanwhile leaves no empty journal,
// which could not be told from one that has lost what it held.
JournalResult<void> JournalFile::Private::make()
{
    // What is left of a -wal would be taken for the new one's.
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink()
        || QFileInfo::exists(path + QStringLiteral("-wal")))
        return JournalStorage::makeFile(path);
    const QString unfinished = path + QStringLiteral(".new");
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(unfinished + QLatin1String(suffix));
    if (auto made = JournalStorage::makeFile(unfinished); !made)
        return made;
    auto opened = connection.open(unfinished, mode());
    if (opened)
        opened = JournalSchema::migrate(connection.database());
    connection.close();
    return opened ? JournalStorage::putInPlace(unfinished, path) : opened;
}

JournalResult<JournalOpening> JournalFile::Private::openToWrite()
{
    if (auto made = make(); !made)
        return tl::make_unexpected(made.error());
    JournalOpening opening;
    opening.writable = true;
    if (const JournalResult<int> seen = checkVersion(path); !seen) {
        if (seen.error().kind != Kind::Damaged)
            return tl::make_unexpected(seen.error());
        const JournalResult<QString> moved = JournalStorage::setAside(path);
        if (!moved)
            return tl::make_unexpected(moved.error());
        opening.setAside = *moved;
        if (auto made = make(); !made)
            return tl::make_unexpected(made.error());
    }
    if (auto opened = connection.open(path, mode()); !opened)
        return tl::make_unexpected(opened.error());
    if (auto migrated = JournalSchema::migrate(connection.database()); !migrated)
        return tl::make_unexpected(migrated.error());
    return opening;
}

// The tables of runs are those of the first version; who reads needs no others.
JournalResult<JournalOpening> JournalFile::Private::openToRead(int tries)
{
    for (int number = 0; number < tries; ++number) {
        if (number > 0)
            QThread::msleep(kReaderPauseMs);
        if (QFileInfo::exists(path)) {
            const JournalResult<int> seen = checkVersion(path);
            if (!seen && seen.error().kind != Kind::Busy)
                return tl::make_unexpected(seen.error());
            if (seen && *seen > 0) {
                if (auto opened = connection.open(path, Mode::Read); !opened)
                    return tl::make_unexpected(opened.error());
                return JournalOpening();
            }
        }
    }
    return failed(Kind::Busy, QStringLiteral("the writer has not made its tables"));
}

// The first that somebody else holds; nullptr where all are ours. In one order, so that of two who
// try at once one gets them all.
JournalResult<JournalLock *> JournalFile::Private::takeLocks(const QStringList &siblings)
{
    QStringList names = siblings + QStringList{path};
    names.sort();
    for (const QString &name : std::as_const(names)) {
        JournalLock *next = &lock;
        if (name != path)
            next = siblingLocks.emplace_back(std::make_unique<JournalLock>(name)).get();
        const JournalResult<bool> held = next->take();
        if (!held)
            return tl::make_unexpected(held.error());
        if (!*held)
            return next;
    }
    return nullptr;
}

void JournalFile::Private::releaseLocks()
{
    lock.release();
    siblingLocks.clear();
}

JournalResult<JournalOpening>
JournalFile::Private::lockAndOpen(const std::optional<JournalIdentity> &identity)
{
    if (auto made = JournalStorage::makeFolder(folder); !made)
        return tl::make_unexpected(made.error());
    const auto refusing = takeLocks(identity ? identity->siblings : QStringList());
    if (!refusing)
        return tl::make_unexpected(refusing.error());
    if (const JournalLock *others = *refusing) {
        auto opening = openToRead(kReaderTries);
        if (opening) {
            opening->holder = others->holder();
            opening->heldByName = others->isByName();
        }
        releaseLocks();
        return opening;
    }
    auto opening = openToWrite();
    if (opening && identity) {
        if (auto kept = JournalIdentities::learn(connection.database(), *identity); !kept)
            return tl::make_unexpected(kept.error());
    }
    return opening;
}

JournalFile::JournalFile(const QString &path)
    : d(std::make_unique<Private>(path))
{ }

JournalFile::~JournalFile() = default;

JournalResult<JournalOpening> JournalFile::open(JournalUse use,
                                                const std::optional<JournalIdentity> &identity)
{
    if (d->connection.isOpen())
        return failed(Kind::Failed, QStringLiteral("open already"));
    auto opening = use == JournalUse::Read ? d->openToRead(1) : d->lockAndOpen(identity);
    if (!opening) {
        d->connection.close();
        d->releaseLocks();
        if (opening.error().path.isEmpty())
            opening.error().path = d->path;
    }
    return opening;
}

JournalResult<Run> JournalFile::addRun(QList<RunStep> &steps, qint64 startedAt,
                                       const QList<LeftOutRow> &leftOut)
{
    return d->withWritable(JournalQueries::addRun, steps, startedAt, leftOut);
}

JournalResult<void> JournalFile::write(const QList<RunStep> &steps, std::optional<RunState> state,
                                       qint64 now)
{
    return d->withWritable(JournalQueries::write, steps, state, now);
}

JournalResult<void> JournalFile::setRunState(qint64 runId, RunState state, qint64 now)
{
    return d->withWritable(JournalQueries::setRunState, runId, state, now);
}

JournalResult<QList<Run>> JournalFile::runs()
{
    return d->withOpen(JournalQueries::runs);
}

JournalResult<QList<RunStep>> JournalFile::stepsOfRun(qint64 runId)
{
    return d->withOpen(JournalQueries::stepsOfRun, runId);
}

JournalResult<QList<RunStep>> JournalFile::steps(const StepQuery &query)
{
    return d->withOpen(JournalQueries::steps, query);
}

JournalResult<QList<RunStep>> JournalFile::earlierInvites(qint64 since)
{
    return d->withOpen(JournalQueries::earlierInvites, since);
}

JournalResult<QList<LeftOutRow>> JournalFile::leftOutOf(qint64 runId)
{
    return d->withOpen(JournalLeftOut::rowsOf, runId);
}

JournalResult<KeptSnapshot> JournalFile::readSnapshot()
{
    return d->withOpen(JournalInvitesSnapshot::readSnapshot);
}

JournalResult<void> JournalFile::eraseSnapshot()
{
    auto erased = d->withWritable(JournalInvitesSnapshot::eraseSnapshot);
    return erased ? d->withWritable(JournalQueries::freeBytes) : erased;
}

JournalResult<OwnChanges> JournalFile::ownChanges(qint64 since)
{
    return d->withOpen(JournalInvitesSnapshot::ownChanges, since);
}

JournalResult<Forgotten> JournalFile::forget(bool unfinishedToo)
{
    auto forgotten = d->withWritable(JournalQueries::removeRuns, unfinishedToo);
    if (!forgotten)
        return forgotten;
    const JournalResult<bool> snapshot = d->withWritable(JournalInvitesSnapshot::removeSnapshot);
    if (!snapshot)
        return tl::make_unexpected(snapshot.error());
    forgotten->snapshot = *snapshot;
    const JournalResult<int> setAside = JournalStorage::removeSetAside(d->path);
    if (!setAside)
        return tl::make_unexpected(setAside.error());
    forgotten->setAside = *setAside;
    if (auto erased = d->withWritable(JournalQueries::freeBytes); !erased)
        return tl::make_unexpected(erased.error());
    return forgotten;
}

} // namespace Vestibule
