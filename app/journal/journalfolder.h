// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/run.h"
#include "journal/journalidentity.h"
#include "journal/journallock.h"

#include <QList>

#include <memory>
#include <optional>

namespace Vestibule {

/// A journal as it lies in a folder, read without being opened to write.
struct JournalCard
{
    QString path;
    std::optional<JournalError> error; ///< it could not be read; the rest is what its name says
    bool maybeThisOrigin = true; ///< of this origin, or of one that nothing tells
    std::optional<LockHolder> writer; ///< who writes it at the moment
    KeptIdentity kept;
    QList<Run> runs; ///< the latest first
    bool isBare = false; ///< made, and never opened by a key: a start that was killed early

    /// The latest of its runs that is not finished; nullptr where there is none.
    [[nodiscard]] const Run *unfinished() const;
    /// Whether something of its runs is still to be decided.
    [[nodiscard]] bool isOpen() const;
    /// A short name for people: the file's, without its ending.
    [[nodiscard]] QString name() const;
};

/// Whether the lock of the folder was taken, and where not, who holds it.
struct FolderLocking
{
    bool isHeld = false;
    bool byName = false; ///< nothing but a name in a file says that somebody still holds it
    LockHolder holder;
};

/// The journals of a folder, one an organization, and the lock of the folder, which is held while
/// it is settled which of them is meant: one for all origins, since an organization may be reached
/// at several. Blocks.
class JournalFolder
{
public:
    explicit JournalFolder(const QString &path);

    /// The folder of this user's journals.
    [[nodiscard]] static QString usual();

    /// The damaged journals that were set aside beside this one.
    [[nodiscard]] static QStringList setAside(const QString &path);

    /// Every journal, those of other origins as well. Locks nothing, writes nothing; a folder that
    /// is not there is empty. `everyId`: with the ids in the steps.
    [[nodiscard]] JournalResult<QList<JournalCard>> cards(const Credentials &credentials,
                                                          bool everyId) const;

    /// Creates the folder. Never waits.
    [[nodiscard]] JournalResult<FolderLocking> lock();
    void unlock();
    /// Whoever is named, where the file system has no locks, as looking for a journal; see
    /// JournalLock::setAside().
    [[nodiscard]] JournalResult<std::optional<LockHolder>> setFinderAside() const;

    /// A path that no journal has, for a new one.
    [[nodiscard]] QString newPath(const QString &baseUrl) const;

private:
    [[nodiscard]] JournalCard cardOf(const QString &path, const Credentials &credentials,
                                     bool everyId) const;

    QString m_path;
    std::unique_ptr<JournalLock> m_lock;
};

} // namespace Vestibule
