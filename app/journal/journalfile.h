// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/changes/snapshotdiff.h"
#include "domain/draft/leftoutrow.h"
#include "domain/run.h"
#include "journal/journalerror.h"
#include "journal/journalidentity.h"
#include "journal/journaltypes.h"

#include <QString>

#include <memory>
#include <optional>

namespace Vestibule {

/// The journal of one organization: an SQLite file of mode 0600 in WAL mode, every write synced to
/// the disk before it returns. Blocks; see Journal for the window's thread.
///
/// One instance writes at a time; see JournalLock. A damaged file is renamed, with its -wal and
/// -shm, and a new one begun; it is never overwritten.
class JournalFile
{
public:
    explicit JournalFile(const QString &path);
    ~JournalFile(); ///< closes and lets the lock go
    JournalFile(const JournalFile &) = delete;
    JournalFile &operator=(const JournalFile &) = delete;

    /// To write: creates folder (0700) and file (0600) where missing, migrates by user_version, and
    /// keeps what is given of the organization.
    [[nodiscard]] JournalResult<JournalOpening>
    open(JournalUse use = JournalUse::Write,
         const std::optional<JournalIdentity> &identity = std::nullopt);

    /// Writes a run with all its steps, queued, and the rows that were left out of it, in one
    /// transaction; ids and positions are filled in.
    [[nodiscard]] JournalResult<Run> addRun(QList<RunStep> &steps, qint64 startedAt,
                                            const QList<LeftOutRow> &leftOut = {});
    /// Replaces these steps, and, where given, the state of their run; one transaction.
    [[nodiscard]] JournalResult<void> write(const QList<RunStep> &steps,
                                            std::optional<RunState> state = std::nullopt,
                                            qint64 now = 0);
    [[nodiscard]] JournalResult<void> setRunState(qint64 runId, RunState state, qint64 now);

    [[nodiscard]] JournalResult<QList<Run>> runs(); ///< the latest first
    [[nodiscard]] JournalResult<QList<RunStep>> stepsOfRun(qint64 runId); ///< by position
    [[nodiscard]] JournalResult<QList<RunStep>> steps(const StepQuery &query);
    /// Those that were sent and are not settled, and those settled at or after `since` (UTC unix
    /// seconds); see EarlierInvites.
    [[nodiscard]] JournalResult<QList<RunStep>> earlierInvites(qint64 since);
    [[nodiscard]] JournalResult<QList<LeftOutRow>> leftOutOf(qint64 runId); ///< as they were given
    /// As an earlier version kept it, until it is taken over.
    [[nodiscard]] JournalResult<KeptSnapshot> readSnapshot();
    /// As forget() erases; the choice is NotAsked then.
    [[nodiscard]] JournalResult<void> eraseSnapshot();
    /// What runs made and removed from `since` (UTC unix seconds) on.
    [[nodiscard]] JournalResult<OwnChanges> ownChanges(qint64 since);

    /// Deletes every run but unfinished ones and the last snapshot of the list, and frees their
    /// bytes (VACUUM, WAL truncated), so that nothing of them is left in the file. With
    /// `unfinishedToo` those as well. Damaged journals that were set aside are deleted with them.
    /// NotErased where the runs are deleted and their bytes are not; asking again tries to free
    /// them again.
    [[nodiscard]] JournalResult<Forgotten> forget(bool unfinishedToo);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Vestibule
