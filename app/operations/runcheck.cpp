// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/runcheck.h"

#include "domain/emailaddress.h"
#include "domain/foreigninvite.h"
#include "domain/invitemismatch.h"
#include "operations/likeness.h"

#include <algorithm>

namespace Vestibule {

namespace {

constexpr qint64 kGiveUpSeconds = 60; // after which no client still waits for its answer

} // namespace

RunCheck::RunCheck(InviteService *service, const QList<RunStep> &steps, bool queuedToo,
                   int searchPauseMs, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_steps(steps)
    , m_queuedToo(queuedToo)
    , m_list([service](const QString &after) { return service->listInvites(after); },
             [this](const Page<Invite> &page) { return take(page); })
    , m_searchPauseMs(searchPauseMs)
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer); // a coarse one may end before the time is over
    connect(&m_pause, &QTimer::timeout, this, &RunCheck::readList);
    connect(&m_list, &PageTurner::waitingChanged, this, &RunCheck::waitingChanged);
    connect(&m_list, &PageTurner::finished, this, &RunCheck::onListEnd);
    for (const RunStep &step : std::as_const(m_steps))
        m_claimed.insert(step.newInviteId);
}

RunCheck::~RunCheck() = default;

void RunCheck::start()
{
    QMetaObject::invokeMethod(this, &RunCheck::next, Qt::QueuedConnection);
}

void RunCheck::cancel()
{
    m_cancelled = true;
    if (m_retrieval)
        m_retrieval->cancel();
    else if (m_list.isRunning())
        m_list.cancel();
    else if (m_pause.isActive())
        m_pause.start(0); // readList() sees the cancel
}

bool RunCheck::isAboutDelete(const RunStep &step) const
{
    return step.state == StepState::Sent && step.kind != StepKind::Create && !step.removed;
}

bool RunCheck::isWanted(const RunStep &step) const
{
    if (step.kind == StepKind::Revoke)
        return false;
    return (step.state == StepState::Sent && !isAboutDelete(step))
        || (m_queuedToo && step.state == StepState::Queued);
}

// Deletes first: what they find out makes steps that the list is then compared with.
void RunCheck::next()
{
    while (!m_cancelled && m_next < m_steps.size()) {
        if (isAboutDelete(m_steps.at(m_next))) {
            retrieve(m_steps.at(m_next));
            return;
        }
        ++m_next;
    }
    readList();
}

void RunCheck::retrieve(const RunStep &step)
{
    m_retrieval = std::make_unique<RevokeInvite>(m_service, step.inviteId);
    connect(m_retrieval.get(), &RevokeInvite::waitingChanged, this, &RunCheck::waitingChanged);
    connect(m_retrieval.get(), &RevokeInvite::finished, this, &RunCheck::onRetrieved);
    m_retrieval->retrieve();
}

void RunCheck::onRetrieved()
{
    const Result<Revoked> outcome = m_retrieval->outcome();
    const std::optional<Invite> now = m_retrieval->now();
    const std::optional<ApiError> retrieveError = m_retrieval->retrieveError();
    m_retrieval.release()->deleteLater(); // this runs in its own finished()
    if (retrieveError) {
        if (!m_cancelled)
            m_problem = retrieveError;
        emit finished();
        return;
    }
    RunStep &step = m_steps[m_next++];
    if (now) {
        emit inviteSeen(*now);
        const bool accepted = statusOf(now->status) == InviteStatus::Accepted;
        step.state = accepted ? StepState::Skipped : StepState::Queued;
        step.skipReason = accepted ? SkipReason::Accepted : SkipReason::None;
    } else if (outcome) {
        emit inviteRemoved(step.inviteId);
        step.state = step.kind == StepKind::Revoke ? StepState::Done : StepState::Queued;
        step.removed = step.kind != StepKind::Revoke;
    }
    change(step);
    next();
}

void RunCheck::readList()
{
    if (m_sendAgain && m_searchedOnce)
        emit waitingChanged();
    m_wanted.clear();
    m_undated.clear();
    m_sawUnreadable = false;
    m_foreign.clear();
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const RunStep &step = m_steps.at(i);
        if (isWanted(step) && (!m_searchedOnce || step.state == StepState::Sent))
            m_wanted[foldedEmail(step.invite.email)].append(i);
    }
    if (m_cancelled || m_wanted.isEmpty())
        emit finished();
    else
        m_list.start();
}

PageTurner::Wants RunCheck::take(const Page<Invite> &page)
{
    m_sawUnreadable = m_sawUnreadable || !page.malformed.isEmpty();
    for (const Invite &invite : page.items) {
        const auto wanted = m_wanted.constFind(foldedEmail(invite.email));
        if (wanted == m_wanted.cend())
            continue;
        for (const qsizetype place : *wanted)
            compare(m_steps[place], invite);
    }
    return PageTurner::Wants::More;
}

void RunCheck::compare(RunStep &step, const Invite &invite)
{
    if (step.isSettled())
        return;
    const bool known = m_claimed.contains(invite.id) || invite.id == step.inviteId
        || step.knownIds.contains(invite.id);
    if (step.state == StepState::Queued) {
        if (step.removed && invite.id == step.inviteId
            && statusOf(invite.status) != InviteStatus::Accepted) {
            step.removed = false; // it is there after all
            change(step);
        }
        // Who is to be invited had no open invite, known or not; others may keep one of several.
        if ((known && step.kind != StepKind::Create) || !isOpen(invite.status))
            return;
        step.state = StepState::Skipped;
        step.skipReason = SkipReason::AlreadyPending;
    } else if (known) {
        return;
    } else {
        const Likeness likeness = likenessOf(invite, step.invite, step.knownIds, step.sentAt);
        if (likeness == Likeness::Undated)
            m_undated.insert(step.position);
        else if (likeness == Likeness::Foreign)
            m_foreign.insert(step.position, invite.role);
        if (likeness != Likeness::Ours)
            return;
        step.state = StepState::Done;
        step.newInviteId = invite.id;
        emit inviteMade(invite);
    }
    m_claimed.insert(invite.id);
    change(step);
}

void RunCheck::onListEnd()
{
    const std::optional<ApiError> &error = m_list.error();
    if (m_cancelled || (error && error->kind != ApiError::Kind::MissingScope)) {
        if (!m_cancelled)
            m_problem = error;
        emit finished();
        return;
    }
    const bool missing = std::any_of(m_steps.cbegin(), m_steps.cend(), [this](const RunStep &step) {
        return step.state == StepState::Sent && isWanted(step);
    });
    if (missing && !error && !m_searchedOnce) {
        m_searchedOnce = true;
        pause();
        return;
    }
    settleMissing();
    emit finished();
}

void RunCheck::pause()
{
    m_pause.start(int(pauseMs()));
    if (m_sendAgain)
        emit waitingChanged();
}

// What was sent before the server had told its time was written down by this computer's, so the one
// counts by which less has passed. Where nobody knows, it is the whole time; never longer.
qint64 RunCheck::pauseMs() const
{
    const ServerClock &clock = m_service->clock();
    qint64 leftMs = 0;
    for (const RunStep &step : m_steps) {
        if (m_sendAgain && step.state == StepState::Sent && isWanted(step)) {
            const qint64 passed =
                clock.isKnown() ? qMin(clock.now(), clock.local()) - step.sentAt : 0;
            leftMs = qMax(leftMs, (kGiveUpSeconds - passed) * 1000);
        }
    }
    return qMax(qint64(m_searchPauseMs), qMin(leftMs, kGiveUpSeconds * 1000));
}

void RunCheck::settleMissing()
{
    for (RunStep &step : m_steps) {
        if (step.state != StepState::Sent || !isWanted(step))
            continue;
        settleMissing(step);
        change(step);
    }
}

// Two searches that do not show it prove nothing: the server may still be at work, and only a
// person can take it upon themselves to send it again.
void RunCheck::settleMissing(RunStep &step) const
{
    const auto foreign = m_foreign.constFind(step.position);
    // The invite may be the one row that cannot be read or told from an older one.
    const bool unclear =
        m_list.error().has_value() || m_sawUnreadable || m_undated.contains(step.position);
    if (m_sendAgain && foreign != m_foreign.cend()) {
        step.state = StepState::Skipped;
        step.skipReason = SkipReason::AlreadyPending;
        return;
    }
    if (m_sendAgain && !unclear) {
        step.state = StepState::Queued;
        return;
    }
    step.state = StepState::Unknown;
    if (!step.error) {
        ApiError unknown = m_list.error().value_or(ApiError{});
        unknown.kind = ApiError::Kind::OutcomeUnknown;
        unknown.cause = ApiError::Kind::Cancelled;
        step.error = unknown;
    }
    if (foreign != m_foreign.cend() && !isInviteMismatch(*step.error))
        markInvitedByAnother(*step.error, *foreign);
}

void RunCheck::change(RunStep &step)
{
    if (step.isSettled())
        step.settledAt = m_service->clock().now();
    if (step.state != StepState::Unknown)
        step.error.reset();
    emit stepChanged(step);
}

Wait RunCheck::wait() const
{
    if (m_sendAgain && m_pause.isActive())
        return {Wait::Reason::Settle, m_pause.remainingTime()};
    return m_retrieval ? m_retrieval->wait() : m_list.wait();
}

} // namespace Vestibule
