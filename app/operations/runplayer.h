// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"
#include "api/pagereader.h"
#include "domain/earlierinvites.h"
#include "domain/guard/guardrails.h"
#include "domain/run.h"
#include "journal/journal.h"
#include "operations/runpace.h"
#include "operations/runproblem.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace Vestibule {

class StepPlayer;
class RunCheck;

/// Carries a run to its end, one step after another, each written to the journal before anything
/// is sent and settled there after.
///
/// An error that every further step would meet (key, address, network) pauses the run and leaves
/// its step queued, since nothing was done. A refusal (403) may be meant for one step alone: it
/// settles that step as failed, and three in a row pause the run. A journal that cannot be written
/// pauses it too, and nothing more is sent. A run found interrupted is checked before it
/// goes on: what was in flight is looked for, and addresses that got an open invite meanwhile are
/// skipped. So is, in every run, whoever another run of the journal may be inviting: whatever way
/// a step came here, what may have been sent is not sent again. And what currentGuard() forbids is
/// skipped; where it bounds the open invites for owners, they are counted in the list before.
class RunPlayer : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Opening, ///< the journal is being written or read; nothing was sent
        Checking, ///< the list is read to find out what an interrupted run did
        Running,
        Pausing, ///< what is in flight settles first
        Paused, ///< see problem()
        Stopping, ///< what is in flight settles first
        Stopped, ///< end: queued steps are left
        Finished, ///< end: every step is settled
        Failed, ///< end: the journal did not take the run, nothing was sent; see problem()
    };

    RunPlayer(InviteService *service, Journal *journal, QObject *parent = nullptr);
    ~RunPlayer() override; ///< what is in flight is left to the next resume

    void setSearchPauseMs(int milliseconds) { m_searchPauseMs = milliseconds; }

    /// A new run; once. What was left out of it is written down with it. Where it takes more away
    /// than `allowedRemovals`, it fails, and nothing is written or sent.
    void begin(const QList<RunStep> &steps, const QList<LeftOutRow> &leftOut = {},
               int allowedRemovals = kMostRemovalsUnasked);
    /// An interrupted or stopped run; its unknown steps are looked for again, and with `failedToo`
    /// its failed ones tried again. With `unknownToo` what is not found a minute after it was sent
    /// is sent again, and may come to be twice: a person has to ask for it. Also from Stopped,
    /// Finished or Failed of this player's own run.
    void resume(qint64 runId, bool failedToo, bool unknownToo = false);

    void pause();
    void goOn(); ///< from Paused; an unchanged problem comes again
    void stop(); ///< at any time before an end

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isEnded() const;
    [[nodiscard]] qint64 runId() const { return m_runId; } ///< 0 before the journal has it
    [[nodiscard]] const QList<RunStep> &steps() const { return m_steps; } ///< by position
    [[nodiscard]] const RunCounts &counts() const { return m_counts; }
    [[nodiscard]] const RunProblem &problem() const { return m_problem; }
    /// The run that a step was skipped for as EarlierUnknown or JustInvited; 0 where it was not.
    [[nodiscard]] qint64 earlierRun(int position) const { return m_earlierRuns.value(position); }
    [[nodiscard]] double stepsPerMinute() const; ///< the pace seen; 0 while unknown
    [[nodiscard]] qint64 timeLeftMs() const; ///< by that pace, milliseconds; -1 while unknown
    [[nodiscard]] Wait wait() const;

signals:
    void stateChanged();
    void stepChanged(int position); ///< its state, or its half; before stateChanged() of an end
    void inviteMade(const Vestibule::Invite &invite); ///< exists now, by this run
    void inviteRemoved(const QString &id); ///< gone now
    void inviteSeen(const Vestibule::Invite &invite); ///< is like this now, as a search showed
    void waitingChanged();

private:
    void onWritten(const JournalResult<void> &written);
    void onAdded(const JournalResult<Run> &run, const QList<RunStep> &steps);
    void onRead(qint64 runId, bool failedToo, const JournalResult<QList<RunStep>> &steps);
    void takeUp(bool failedToo);
    void play();
    void onEarlierRead(const JournalResult<QList<RunStep>> &steps);
    /// Whether something else than going on was asked for meanwhile, which is done then.
    [[nodiscard]] bool rests();
    [[nodiscard]] bool mustCountOwners() const;
    void countOwners();
    void onOwnersCounted();
    [[nodiscard]] int otherOpenOwners(const RunStep &step) const;
    void check(bool queuedToo);
    void onChecked();
    void next();
    void onWriteNeeded();
    void onStepFinished();
    [[nodiscard]] bool isTroubled(const RunStep &step);
    [[nodiscard]] bool wasInvited(const RunStep &step) const;
    void skip(SkipReason reason);
    void rest(State state, const RunProblem &problem = {});
    void onRested(State state, const RunProblem &problem, const JournalResult<void> &written);
    void endOpening(const JournalError &error);
    void put(const RunStep &step);
    void noteInvited(const RunStep &step);
    void setState(State state);
    [[nodiscard]] qint64 now() const { return m_service->clock().now(); }

    InviteService *m_service;
    Journal *m_journal;
    int m_searchPauseMs = 4'000;
    State m_state = State::Idle;
    qint64 m_runId = 0;
    QList<RunStep> m_steps;
    RunCounts m_counts;
    RunProblem m_problem;
    std::unique_ptr<StepPlayer> m_step; // the one at work
    std::unique_ptr<RunCheck> m_check;
    QList<RunStep> m_unwritten; // as they are now; the journal does not have them yet
    QHash<QString, int> m_invited; // by folded address: the position that was sent for it
    EarlierInvites m_earlier; // of other runs
    std::unique_ptr<PageReader<Invite>> m_ownerReader;
    QSet<QString> m_listed; // ids, as it read them
    QSet<QString> m_openOwners; // of those, and of what was made since
    QHash<int, qint64> m_earlierRuns; // by position, of what was skipped for them
    qsizetype m_next = 0; // nothing before it is taken again before goOn()
    int m_troubles = 0; // steps in a row that a server in trouble did not do
    bool m_sendAgain = false; // asked for, and not yet looked for
    QElapsedTimer m_elapsed;
    RunPace m_pace;
};

} // namespace Vestibule
