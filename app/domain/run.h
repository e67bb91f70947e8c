// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"
#include "domain/newinvite.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Vestibule {

/// What one step of a run does.
enum class StepKind {
    Create,
    Revoke,
    Resend, ///< revoke, then create with the same role and projects: the API knows no resend
    Change, ///< revoke, then create with another role or other projects
};

enum class StepState {
    Queued, ///< nothing was sent yet, or what was sent is known not to have been done
    Sent, ///< a request is out, or was when the program ended: must be looked for before repeating
    Done,
    Failed, ///< see `error`; with `removed` the old invite is gone and the new one is not made
    Unknown, ///< the answer was lost and looking did not settle it; see `error`
    Skipped, ///< see `skipReason`
};

enum class SkipReason {
    None,
    Accepted, ///< an accepted invite can be neither revoked nor sent again
    AlreadyPending, ///< the address has an open invite that this run did not make
    AlreadyMember,
    LeftOut, ///< by the person, before or after the run began
    EarlierUnknown, ///< another run sent an invite to the address, and what came of it is not known
    JustInvited, ///< another run has made an invite that the list need not show yet
    Guarded, ///< a rule of the organization stands against it
};

/// One piece of work on one address. Times are UTC unix seconds by the server's clock, as far as it
/// is known, and 0 where it has not happened.
struct RunStep
{
    qint64 id = 0; ///< the journal's; 0 before it is written there
    qint64 runId = 0;
    int position = 0; ///< in its run, from 0
    StepKind kind = StepKind::Create;
    StepState state = StepState::Queued;
    /// What is to be made; with Revoke what the invite was, so that it can be made again.
    NewInvite invite;
    QString inviteId; ///< of the invite to be removed; empty with Create
    QStringList knownIds; ///< other invites that the address had before, not to be taken for ours
    /// Revoke: nobody could accept it any more when that was planned, so nothing is taken away. Not
    /// kept by the journal.
    bool wasOver = false;
    bool removed = false; ///< Resend and Change: the old invite is known to be gone
    QString newInviteId; ///< of the invite made; empty before
    SkipReason skipReason = SkipReason::None;
    std::optional<ApiError> error; ///< with Failed and Unknown
    QString requestId; ///< x-request-id of the latest answer; may be empty
    qint64 sentAt = 0; ///< when the latest request was about to be sent
    qint64 settledAt = 0; ///< when it became Done, Failed, Unknown or Skipped

    [[nodiscard]] bool isSettled() const
    {
        return state != StepState::Queued && state != StepState::Sent;
    }
    /// Revoked, and not yet invited again: somebody has lost an invite until this is repeated.
    [[nodiscard]] bool isHalfDone() const
    {
        return removed && kind != StepKind::Revoke && state != StepState::Done
            && state != StepState::Skipped;
    }
};

enum class RunState {
    Running, ///< or interrupted: the program ended before the run did
    Paused, ///< by the person, or by a problem that needs one
    Stopped, ///< by the person; queued steps are left and can be resumed
    Finished, ///< no step is queued or sent
};

struct RunCounts
{
    int queued = 0;
    int sent = 0;
    int done = 0;
    int failed = 0;
    int unknown = 0;
    int skipped = 0;

    [[nodiscard]] int total() const { return queued + sent + done + failed + unknown + skipped; }
    [[nodiscard]] int settled() const { return done + failed + unknown + skipped; }
    void add(StepState state, int number = 1);

    friend bool operator==(const RunCounts &, const RunCounts &) = default;
};

/// The summary of a run; its steps are kept beside it.
struct Run
{
    qint64 id = 0;
    qint64 startedAt = 0; ///< UTC unix seconds
    qint64 endedAt = 0; ///< UTC unix seconds; 0 while it is not Finished or Stopped
    RunState state = RunState::Running;
    QList<StepKind> kinds; ///< those that occur, in the order of StepKind
    RunCounts counts;
    int halfDone = 0; ///< of the settled ones: revoked, and not yet invited again
    int leftOut = 0; ///< rows of the person's list that have no step; see LeftOutRow
    bool damaged = false; ///< some of it cannot be read: it is never carried out

    /// Whether something of it is still to be decided, so that it should not be forgotten unasked.
    [[nodiscard]] bool isOpen() const
    {
        return isUnfinished() || counts.unknown > 0 || halfDone > 0;
    }
    [[nodiscard]] bool isUnfinished() const { return counts.queued + counts.sent > 0; }

    friend bool operator==(const Run &, const Run &) = default;
};

[[nodiscard]] RunCounts countSteps(const QList<RunStep> &steps);

} // namespace Vestibule
