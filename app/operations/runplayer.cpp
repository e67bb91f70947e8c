// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/runplayer.h"

#include "domain/emailaddress.h"
#include "operations/runcheck.h"
#include "operations/stepplayer.h"

namespace Vestibule {

RunPlayer::RunPlayer(InviteService *service, Journal *journal, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_journal(journal)
{
    m_elapsed.start();
}

RunPlayer::~RunPlayer() = default;

bool RunPlayer::isEnded() const
{
    return m_state == State::Stopped || m_state == State::Finished || m_state == State::Failed;
}

void RunPlayer::begin(const QList<RunStep> &steps, const QList<LeftOutRow> &leftOut,
                      int allowedRemovals)
{
    if (m_state != State::Idle)
        return;
    if (const int removals = removalsIn(steps); !mayRemove(removals, allowedRemovals)) {
        m_problem = ApiError{.kind = ApiError::Kind::InvalidArgument,
                             .detail = removalsText(removals, allowedRemovals)};
        setState(State::Failed);
        return;
    }
    m_steps = steps;
    m_counts = countSteps(m_steps);
    setState(State::Opening);
    m_journal->addRun(
        steps, now(), this,
        [this](const JournalResult<Run> &run, const QList<RunStep> &written) {
            onAdded(run, written);
        },
        leftOut);
}

void RunPlayer::onAdded(const JournalResult<Run> &run, const QList<RunStep> &steps)
{
    if (!run) {
        endOpening(run.error());
        return;
    }
    m_runId = run->id;
    m_steps = steps;
    m_counts = countSteps(m_steps);
    if (m_state == State::Stopping)
        rest(State::Stopped);
    else
        play();
}

void RunPlayer::resume(qint64 runId, bool failedToo, bool unknownToo)
{
    if (m_state != State::Idle && !isEnded())
        return;
    m_problem = {};
    m_sendAgain = unknownToo;
    setState(State::Opening);
    m_journal->readRun(runId, this,
                       [this, runId, failedToo](const JournalResult<QList<RunStep>> &steps) {
                           onRead(runId, failedToo, steps);
                       });
}

void RunPlayer::onRead(qint64 runId, bool failedToo, const JournalResult<QList<RunStep>> &steps)
{
    if (!steps || !m_journal->isWritable()) {
        endOpening(steps ? JournalError{JournalError::Kind::Busy, {}} : steps.error());
        return;
    }
    // Of a run that this player has just ended nothing has changed in the meantime.
    const bool isOwn = m_runId == runId;
    m_runId = runId;
    if (!isOwn || m_unwritten.isEmpty())
        m_steps = *steps;
    m_counts = countSteps(m_steps);
    m_next = 0;
    m_troubles = 0;
    for (const RunStep &step : std::as_const(m_steps))
        noteInvited(step);
    takeUp(failedToo);
    if (m_state == State::Stopping)
        rest(State::Stopped);
    else if (m_counts.sent > 0 || (!isOwn && m_counts.queued > 0))
        check(!isOwn);
    else
        play();
}

void RunPlayer::takeUp(bool failedToo)
{
    const QList<RunStep> steps = m_steps;
    for (RunStep step : steps) {
        // What may have been done is looked for, never repeated for that alone.
        if (step.state == StepState::Unknown)
            step.state = StepState::Sent;
        else if (step.state == StepState::Failed && failedToo)
            step.state = StepState::Queued;
        else
            continue;
        if (step.state == StepState::Queued)
            step.error.reset();
        step.settledAt = 0;
        put(step);
        m_unwritten.append(step);
    }
}

void RunPlayer::endOpening(const JournalError &error)
{
    m_problem = error;
    setState(State::Failed);
}

void RunPlayer::play()
{
    m_problem = {};
    m_sendAgain = false; // what is sent from now on nobody has asked about
    m_pace.start(m_elapsed.elapsed());
    setState(State::Running);
    m_journal->readEarlierInvites(
        now() - kListLagSeconds, this,
        [this](const JournalResult<QList<RunStep>> &steps) { onEarlierRead(steps); });
}

// What cannot be compared is not sent.
void RunPlayer::onEarlierRead(const JournalResult<QList<RunStep>> &steps)
{
    if (rests())
        return;
    if (!steps) {
        rest(State::Paused, steps.error());
        return;
    }
    m_earlier = EarlierInvites(*steps);
    if (mustCountOwners())
        countOwners();
    else
        next();
}

bool RunPlayer::rests()
{
    if (m_state == State::Stopping)
        rest(State::Stopped);
    else if (m_state == State::Pausing)
        rest(State::Paused);
    else
        return false;
    return true;
}

bool RunPlayer::mustCountOwners() const
{
    return currentGuard().mostOpenOwners()
        && std::any_of(m_steps.cbegin(), m_steps.cend(), [](const RunStep &step) {
               return step.state == StepState::Queued && makesOwner(step);
           });
}

void RunPlayer::countOwners()
{
    m_listed.clear();
    m_openOwners.clear();
    m_ownerReader = std::make_unique<PageReader<Invite>>(
        [this](const QString &after) { return m_service->listInvites(after); },
        [this](const Page<Invite> &page) {
            for (const Invite &invite : page.items) {
                m_listed.insert(invite.id);
                if (isOpenOwner(invite))
                    m_openOwners.insert(invite.id);
            }
            return PageTurner::Wants::More;
        });
    connect(m_ownerReader.get(), &PageTurner::finished, this, &RunPlayer::onOwnersCounted);
    m_ownerReader->start();
}

// What cannot be counted is not sent.
void RunPlayer::onOwnersCounted()
{
    const std::optional<ApiError> error = m_ownerReader->error();
    m_ownerReader.release()->deleteLater(); // this runs in its own finished()
    if (rests())
        return;
    if (error)
        rest(State::Paused, *error);
    else
        next();
}

// A list need not show yet what was made, and never shows what may still go through.
int RunPlayer::otherOpenOwners(const RunStep &step) const
{
    int count = static_cast<int>(m_openOwners.size())
        - (m_openOwners.contains(step.inviteId) ? 1 : 0)
        + m_earlier.unlistedOwners(m_listed, m_runId);
    for (const RunStep &other : m_steps) {
        const bool made = other.state == StepState::Done && !m_listed.contains(other.newInviteId)
            && !m_openOwners.contains(other.newInviteId);
        const bool mayBe = other.state == StepState::Sent || other.state == StepState::Unknown;
        count += other.position != step.position && makesOwner(other) && (made || mayBe) ? 1 : 0;
    }
    return count;
}

void RunPlayer::check(bool queuedToo)
{
    m_check = std::make_unique<RunCheck>(m_service, m_steps, queuedToo, m_searchPauseMs);
    m_check->setSendAgain(m_sendAgain);
    const auto put = [this](const RunStep &step) { this->put(step); };
    connect(m_check.get(), &RunCheck::stepChanged, this, put);
    connect(m_check.get(), &RunCheck::stepChanged, this,
            [this](const RunStep &step) { m_unwritten.append(step); });
    connect(m_check.get(), &RunCheck::inviteMade, this, &RunPlayer::inviteMade);
    connect(m_check.get(), &RunCheck::inviteRemoved, this, &RunPlayer::inviteRemoved);
    connect(m_check.get(), &RunCheck::inviteSeen, this, &RunPlayer::inviteSeen);
    connect(m_check.get(), &RunCheck::waitingChanged, this, &RunPlayer::waitingChanged);
    connect(m_check.get(), &RunCheck::finished, this, &RunPlayer::onChecked);
    setState(State::Checking);
    m_check->start();
}

void RunPlayer::onChecked()
{
    const std::optional<ApiError> problem = m_check->problem();
    m_check.release()->deleteLater(); // this runs in its own finished()
    if (m_state == State::Stopping)
        rest(State::Stopped);
    else if (m_state == State::Pausing)
        rest(State::Paused);
    else if (problem)
        rest(State::Paused, *problem);
    else
        play();
}

void RunPlayer::pause()
{
    if (m_state != State::Running && m_state != State::Checking)
        return;
    setState(State::Pausing);
    if (m_step)
        m_step->cancel();
    else if (m_check)
        m_check->cancel();
    else if (m_ownerReader)
        m_ownerReader->cancel();
}

void RunPlayer::goOn()
{
    if (m_state != State::Paused)
        return;
    m_next = 0;
    if (m_counts.sent > 0)
        check(false);
    else
        play();
}

void RunPlayer::stop()
{
    if (isEnded() || m_state == State::Idle || m_state == State::Stopping)
        return;
    const bool resting = m_state == State::Paused;
    setState(State::Stopping);
    if (resting)
        rest(State::Stopped);
    else if (m_step)
        m_step->cancel();
    else if (m_check)
        m_check->cancel();
    else if (m_ownerReader)
        m_ownerReader->cancel();
}

// The journal is told before anybody else, so that an end that was seen is one.
void RunPlayer::rest(State state, const RunProblem &problem)
{
    m_pace.stop(m_elapsed.elapsed());
    const RunState kept = state == State::Finished ? RunState::Finished
        : state == State::Stopped                  ? RunState::Stopped
                                                   : RunState::Paused;
    const auto answer = [this, state, problem](const JournalResult<void> &written) {
        onRested(state, problem, written);
    };
    if (m_unwritten.isEmpty())
        m_journal->setRunState(m_runId, kept, now(), this, answer);
    else
        m_journal->write(m_unwritten, kept, now(), this, answer);
}

void RunPlayer::onRested(State state, const RunProblem &problem, const JournalResult<void> &written)
{
    if (written)
        m_unwritten.clear();
    if (m_state == State::Stopping && state == State::Paused) {
        rest(State::Stopped);
        return;
    }
    m_problem = written ? problem : RunProblem(written.error());
    // Steps that the journal does not have would be looked for, and not lost, at the next start;
    // but while the program runs it can still be mended.
    setState(!written && state == State::Finished ? State::Paused : state);
}

void RunPlayer::noteInvited(const RunStep &step)
{
    const bool sent = step.state == StepState::Sent || step.state == StepState::Unknown
        || step.state == StepState::Done;
    const bool creates = step.kind == StepKind::Create || step.removed;
    if (sent && creates && step.kind != StepKind::Revoke)
        m_invited.insert(foldedEmail(step.invite.email), step.position);
}

void RunPlayer::put(const RunStep &step)
{
    RunStep &kept = m_steps[step.position];
    m_counts.add(kept.state, -1);
    m_counts.add(step.state);
    kept = step;
    noteInvited(kept);
    emit stepChanged(step.position);
}

void RunPlayer::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged();
}

double RunPlayer::stepsPerMinute() const
{
    return m_pace.stepsPerMinute(m_elapsed.elapsed());
}

qint64 RunPlayer::timeLeftMs() const
{
    return m_pace.timeLeftMs(m_counts.queued + m_counts.sent, m_elapsed.elapsed());
}

Wait RunPlayer::wait() const
{
    if (m_check)
        return m_check->wait();
    if (m_ownerReader)
        return m_ownerReader->wait();
    return m_step ? m_step->wait() : Wait{};
}

namespace {

constexpr int kTroublesToRest = 3;

} // namespace

void RunPlayer::next()
{
    const Guard guard = currentGuard();
    for (; m_next < m_steps.size(); ++m_next) {
        if (m_steps.at(m_next).state != StepState::Queued)
            continue;
        const RunStep *earlier = m_earlier.against(m_steps.at(m_next));
        const int owners = guard.mostOpenOwners() && makesOwner(m_steps.at(m_next))
            ? otherOpenOwners(m_steps.at(m_next))
            : 0;
        if (guard.against(m_steps.at(m_next), owners) != GuardRule::None) {
            skip(SkipReason::Guarded);
        } else if (wasInvited(m_steps.at(m_next))) {
            skip(SkipReason::AlreadyPending);
        } else if (earlier != nullptr) {
            m_earlierRuns.insert(int(m_next), earlier->runId);
            skip(EarlierInvites::reason(*earlier));
        } else {
            break;
        }
    }
    if (m_next == m_steps.size()) {
        rest(m_counts.queued + m_counts.sent == 0 ? State::Finished : State::Paused);
        return;
    }
    // Whatever comes of it, it is not taken twice in a row.
    m_step = std::make_unique<StepPlayer>(m_service, m_steps.at(m_next++), m_searchPauseMs);
    connect(m_step.get(), &StepPlayer::writeNeeded, this, &RunPlayer::onWriteNeeded);
    connect(m_step.get(), &StepPlayer::halfDone, this, [this] { put(m_step->step()); });
    connect(m_step.get(), &StepPlayer::inviteMade, this, &RunPlayer::inviteMade);
    connect(m_step.get(), &StepPlayer::inviteRemoved, this, &RunPlayer::inviteRemoved);
    connect(m_step.get(), &StepPlayer::inviteSeen, this, &RunPlayer::inviteSeen);
    connect(m_step.get(), &StepPlayer::waitingChanged, this, &RunPlayer::waitingChanged);
    connect(m_step.get(), &StepPlayer::finished, this, &RunPlayer::onStepFinished);
    m_step->start();
}

// A run names each address once; where it does not, its rows are not as they were written.
bool RunPlayer::wasInvited(const RunStep &step) const
{
    const auto sent = m_invited.constFind(foldedEmail(step.invite.email));
    return step.kind != StepKind::Revoke && sent != m_invited.cend() && *sent != step.position;
}

void RunPlayer::skip(SkipReason reason)
{
    RunStep step = m_steps.at(m_next);
    step.state = StepState::Skipped;
    step.skipReason = reason;
    step.settledAt = now();
    put(step);
    m_unwritten.append(step);
}

void RunPlayer::onWriteNeeded()
{
    put(m_step->step());
    m_unwritten.append(m_step->step());
    m_journal->write(m_unwritten, RunState::Running, now(), this,
                     [this](const JournalResult<void> &written) { onWritten(written); });
}

void RunPlayer::onWritten(const JournalResult<void> &written)
{
    if (written) {
        m_unwritten.clear();
        m_step->proceed();
        return;
    }
    // The journal does not have it, so nothing is sent.
    RunStep step = m_step->step();
    m_step.reset();
    step.state = StepState::Queued;
    step.sentAt = 0;
    put(step);
    m_unwritten.append(step);
    rest(m_state == State::Stopping ? State::Stopped : State::Paused, written.error());
}

void RunPlayer::onStepFinished()
{
    const RunStep step = m_step->step();
    const std::optional<ApiError> problem = m_step->problem();
    m_step.release()->deleteLater(); // this runs in its own finished()
    m_unwritten.append(step);
    if (step.isSettled())
        m_pace.addSent(m_elapsed.elapsed());
    if (step.removed || (step.kind == StepKind::Revoke && step.state == StepState::Done))
        m_openOwners.remove(step.inviteId);
    put(step);
    const bool troubled = isTroubled(step);
    if (m_state == State::Stopping)
        rest(State::Stopped);
    else if (m_state == State::Pausing)
        rest(State::Paused);
    else if (problem)
        rest(State::Paused, *problem);
    else if (troubled && m_counts.queued > 0)
        rest(State::Paused, *step.error);
    else
        next();
}

// A server that is down or a key that lost its permission would else take the whole run along, one
// unknown step after the other.
bool RunPlayer::isTroubled(const RunStep &step)
{
    const bool trouble = step.error
        && (step.state == StepState::Unknown
            || (step.state == StepState::Failed
                && (step.error->kind == ApiError::Kind::ServerError || step.error->isAboutKey()
                    || isOfAnother(*step.error))));
    m_troubles = trouble ? m_troubles + 1 : 0;
    if (m_troubles < kTroublesToRest)
        return false;
    m_troubles = 0;
    return true;
}

} // namespace Vestibule
