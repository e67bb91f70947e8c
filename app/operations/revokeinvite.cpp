// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/revokeinvite.h"

#include <utility>

namespace Vestibule {

namespace {

/// Whether the delete may have been done although no answer says so.
bool isLost(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Connection:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::TooLarge:
    case ApiError::Kind::BadAnswer:
    case ApiError::Kind::Redirect:
    case ApiError::Kind::Gateway:
    case ApiError::Kind::WrongAddress:
    case ApiError::Kind::OutcomeUnknown:
        return true;
    case ApiError::Kind::ServerError:
        return error.httpStatus >= 500 || error.httpStatus == 408;
    default:
        return false;
    }
}

bool isQueued(const Wait &wait)
{
    return wait.reason == Wait::Reason::RateLimit || wait.reason == Wait::Reason::Pace;
}

} // namespace

RevokeInvite::RevokeInvite(InviteService *service, const QString &id, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_id(id)
{ }

RevokeInvite::~RevokeInvite() = default;

void RevokeInvite::start()
{
    m_delete = m_service->deleteInvite(m_id);
    connect(m_delete.get(), &ApiCall::waitingChanged, this, &RevokeInvite::onWaitingChanged);
    connect(m_delete.get(), &ApiCall::finished, this, &RevokeInvite::onDeleted);
}

void RevokeInvite::cancel()
{
    m_cancelled = true;
    if (current() != nullptr && (m_retrieve || isQueued(wait())))
        current()->cancel();
}

void RevokeInvite::onDeleted()
{
    const auto call = std::move(m_delete);
    m_outcome = call->result();
    m_requestId = call->requestId();
    if (!m_outcome
        && (isLost(m_outcome.error()) || m_outcome.error().kind == ApiError::Kind::AlreadyAccepted))
        retrieve();
    else
        emit finished();
}

void RevokeInvite::retrieve()
{
    m_retrieve = m_service->retrieveInvite(m_id);
    connect(m_retrieve.get(), &ApiCall::waitingChanged, this, &RevokeInvite::onWaitingChanged);
    connect(m_retrieve.get(), &ApiCall::finished, this, &RevokeInvite::onRetrieved);
    if (m_cancelled && isQueued(wait()))
        m_retrieve->cancel(); // a rest that has begun before is not told again
}

void RevokeInvite::onRetrieved()
{
    const auto call = std::move(m_retrieve);
    if (call->result())
        m_now = call->result()->invite;
    else if (call->result().error().kind != ApiError::Kind::NotFound)
        m_retrieveError = call->result().error();
    if (isLost(m_outcome.error()) || m_outcome.error().kind == ApiError::Kind::Cancelled)
        settleLostAnswer();
    emit finished();
}

void RevokeInvite::settleLostAnswer()
{
    ApiError error = m_outcome.error();
    const ApiError::Kind lost = error.cause.value_or(error.kind);
    if (!m_now && !m_retrieveError) {
        m_outcome = Revoked::Now;
        return;
    }
    if (m_retrieveError) {
        error.kind = ApiError::Kind::OutcomeUnknown;
        error.cause = lost;
    } else {
        error.kind = statusOf(m_now->status) == InviteStatus::Accepted
            ? ApiError::Kind::AlreadyAccepted
            : lost;
        error.cause.reset();
    }
    m_outcome = Unexpected(error);
}

void RevokeInvite::onWaitingChanged()
{
    if (m_cancelled && current() != nullptr && isQueued(wait()))
        current()->cancel();
    emit waitingChanged();
}

ApiCall *RevokeInvite::current() const
{
    return m_delete ? static_cast<ApiCall *>(m_delete.get()) : m_retrieve.get();
}

Wait RevokeInvite::wait() const
{
    return current() ? current()->wait() : Wait{};
}

} // namespace Vestibule
