// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/runplayer.h"

#include "domain/emailaddress.h"
#include "operations/runcheck.h"
#include "operations/stepplayer.h"

namespace Vestibule {

namespace {

constexpr int kTroublesToRest = 3;

} // namespace

void RunPlayer::next()
{
    for (; m_next < m_steps.size(); ++m_next) {
        if (m_steps.at(m_next).state != StepState::Queued)
            continue;
        const RunStep *earlier = m_earlier.against(m_steps.at(m_next));
        if (wasInvited(m_steps.at(m_next))) {
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
