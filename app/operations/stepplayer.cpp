// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/stepplayer.h"

#include "operations/runcheck.h"
#include "operations/runproblem.h"

#include <QPointer>

namespace Vestibule {

StepPlayer::StepPlayer(InviteService *service, const RunStep &step, int searchPauseMs,
                       QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_step(step)
    , m_searchPauseMs(searchPauseMs)
{ }

StepPlayer::~StepPlayer() = default;

void StepPlayer::start()
{
    ask();
}

void StepPlayer::ask()
{
    m_step.state = StepState::Sent;
    m_step.sentAt = m_service->clock().now();
    m_step.settledAt = 0;
    m_step.error.reset();
    m_step.skipReason = SkipReason::None;
    emit writeNeeded();
}

void StepPlayer::proceed()
{
    if (m_cancelled)
        rest(StepState::Queued, {.kind = ApiError::Kind::Cancelled});
    else if (m_step.kind == StepKind::Create || m_step.removed)
        create();
    else
        revoke();
}

void StepPlayer::cancel()
{
    m_cancelled = true;
    if (m_revoke) {
        m_revoke->cancel();
    } else if (m_search) {
        m_search->cancel();
    } else if (m_create) {
        const bool sending = m_create->phase() == CreateInvite::Phase::Sending;
        if (!sending || m_create->wait())
            m_create->cancel();
    }
}

void StepPlayer::revoke()
{
    m_revoke = std::make_unique<RevokeInvite>(m_service, m_step.inviteId);
    connect(m_revoke.get(), &RevokeInvite::waitingChanged, this, &StepPlayer::waitingChanged);
    connect(m_revoke.get(), &RevokeInvite::finished, this, &StepPlayer::onRevoked);
    m_revoke->start();
}

void StepPlayer::onRevoked()
{
    m_step.requestId = m_revoke->requestId();
    if (m_revoke->now())
        emit inviteSeen(*m_revoke->now());
    const Result<Revoked> outcome = m_revoke->outcome();
    const std::optional<ApiError> retrieveError = m_revoke->retrieveError();
    const bool seen = m_revoke->now().has_value();
    m_revoke.release()->deleteLater(); // this runs in its own finished()
    if (!outcome) {
        // Where nothing can be seen for a reason that meets every step, the person is asked.
        if (retrieveError && outcome.error().kind == ApiError::Kind::OutcomeUnknown
            && (m_cancelled || hindersEverySearch(*retrieveError)))
            rest(StepState::Sent, *retrieveError);
        else
            onRevokeFailed(outcome.error(), seen);
        return;
    }
    emit inviteRemoved(m_step.inviteId);
    if (m_step.kind == StepKind::Revoke) {
        settle(StepState::Done);
        return;
    }
    m_step.removed = true;
    emit halfDone();
    if (*outcome == Revoked::AlreadyGone && !m_searched && !m_cancelled)
        searchForAnother();
    else
        ask(); // also after cancel(): proceed() puts it back, with what is gone in the journal
}

void StepPlayer::searchForAnother()
{
    m_searched = true;
    RunStep queued = m_step;
    queued.state = StepState::Queued;
    m_search = std::make_unique<RunCheck>(m_service, QList<RunStep>{queued}, true, m_searchPauseMs);
    connect(m_search.get(), &RunCheck::waitingChanged, this, &StepPlayer::waitingChanged);
    connect(m_search.get(), &RunCheck::stepChanged, this,
            [this](const RunStep &step) { m_step = step; });
    connect(m_search.get(), &RunCheck::finished, this, &StepPlayer::onSearched);
    m_search->start();
}

void StepPlayer::onSearched()
{
    const std::optional<ApiError> problem = m_search->problem();
    m_search.release()->deleteLater(); // this runs in its own finished()
    if (problem)
        rest(StepState::Queued, *problem);
    else if (m_step.isSettled())
        emit finished();
    else
        ask();
}

void StepPlayer::onRevokeFailed(const ApiError &error, bool seen)
{
    if (error.kind == ApiError::Kind::Cancelled) {
        rest(StepState::Queued, error);
    } else if (error.kind == ApiError::Kind::AlreadyAccepted) {
        m_step.skipReason = SkipReason::Accepted;
        settleWith(StepState::Skipped, error);
    } else if (error.kind == ApiError::Kind::OutcomeUnknown) {
        settleWith(StepState::Unknown, error);
    } else if (concernsEveryStep(error) && !(seen && isOfAnother(error))) {
        rest(StepState::Queued, error);
    } else {
        settleWith(StepState::Failed, error);
    }
}

void StepPlayer::create()
{
    m_create = std::make_unique<CreateInvite>(m_service, m_step.invite);
    QStringList known = m_step.knownIds;
    if (!m_step.inviteId.isEmpty())
        known << m_step.inviteId;
    m_create->setKnownIds(known);
    m_create->setPauseMs(m_searchPauseMs);
    // After a cancel what is out settles, but neither waits for another turn nor is looked for.
    const auto stop = [this] {
        if (m_cancelled)
            cancel();
    };
    connect(m_create.get(), &CreateInvite::waitingChanged, this, stop);
    connect(m_create.get(), &CreateInvite::waitingChanged, this, &StepPlayer::waitingChanged);
    connect(m_create.get(), &CreateInvite::phaseChanged, this, stop);
    connect(m_create.get(), &CreateInvite::finished, this, &StepPlayer::onCreated);
    m_create->start();
}

void StepPlayer::onCreated()
{
    const Result<Invite> outcome = m_create->outcome();
    const CreateInvite::SearchResult searched = m_create->searchResult();
    const ApiError searchError = m_create->searchError();
    const std::optional<Invite> answered = m_create->answered();
    m_step.requestId = m_create->requestId();
    m_create.release()->deleteLater(); // this runs in its own finished()
    if (outcome) {
        m_step.newInviteId = outcome->id;
        const QPointer<StepPlayer> self(this);
        emit inviteMade(*outcome);
        if (self)
            settle(StepState::Done);
        return;
    }
    const QPointer<StepPlayer> self(this);
    if (answered)
        emit inviteMade(*answered);
    if (!self)
        return;
    if (outcome.error().kind == ApiError::Kind::OutcomeUnknown
        && searched == CreateInvite::SearchResult::Failed
        && (m_cancelled || hindersEverySearch(searchError))) {
        rest(StepState::Sent, searchError);
    } else {
        onCreateFailed(outcome.error());
    }
}

void StepPlayer::onCreateFailed(const ApiError &error)
{
    if (error.kind == ApiError::Kind::OutcomeUnknown) {
        settleWith(StepState::Unknown, error);
    } else if (error.kind == ApiError::Kind::AlreadyMember) {
        m_step.skipReason = SkipReason::AlreadyMember;
        settleWith(StepState::Skipped, error);
    } else if (error.kind == ApiError::Kind::Cancelled || concernsEveryStep(error)) {
        rest(StepState::Queued, error);
    } else {
        settleWith(StepState::Failed, error);
    }
}

void StepPlayer::settle(StepState state)
{
    m_step.state = state;
    m_step.settledAt = m_service->clock().now();
    emit finished();
}

void StepPlayer::settleWith(StepState state, const ApiError &error)
{
    m_step.error = error;
    if (!error.requestId.isEmpty())
        m_step.requestId = error.requestId;
    settle(state);
}

void StepPlayer::rest(StepState state, const ApiError &error)
{
    m_step.state = state;
    if (error.kind != ApiError::Kind::Cancelled)
        m_problem = error;
    emit finished();
}

Wait StepPlayer::wait() const
{
    if (m_revoke)
        return m_revoke->wait();
    if (m_search)
        return m_search->wait();
    return m_create ? m_create->wait() : Wait{};
}

} // namespace Vestibule
