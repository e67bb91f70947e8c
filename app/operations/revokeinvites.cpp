// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/revokeinvites.h"

#include <QPointer>

#include <utility>

namespace Vestibule {

namespace {

/// Whether every further request would end the same way.
bool endsTheRun(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::HostNotFound:
    case ApiError::Kind::Tls:
    case ApiError::Kind::Redirect:
    case ApiError::Kind::InsecureAddress:
    case ApiError::Kind::UnusableAddress:
    case ApiError::Kind::WrongAddress:
        return true;
    default:
        return error.isAboutKey();
    }
}

/// Whether the delete may have been done although no answer says so.
bool isLost(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Connection:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::TooLarge:
    case ApiError::Kind::BadAnswer:
    case ApiError::Kind::OutcomeUnknown:
        return true;
    case ApiError::Kind::ServerError:
        return error.httpStatus >= 500 || error.httpStatus == 408;
    default:
        return false;
    }
}

bool isQueued(ApiCall::WaitReason reason)
{
    return reason == ApiCall::WaitReason::RateLimit || reason == ApiCall::WaitReason::Pace;
}

} // namespace

RevokeInvites::RevokeInvites(InviteService *service, const QList<Invite> &invites, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    m_rows.reserve(invites.size());
    for (const Invite &invite : invites) {
        Row row;
        row.id = invite.id;
        row.email = invite.email;
        m_rows.append(row);
    }
}

RevokeInvites::~RevokeInvites() = default;

void RevokeInvites::start()
{
    if (m_running || m_next > 0)
        return;
    m_running = true;
    if (m_cancelled || m_rows.isEmpty())
        QMetaObject::invokeMethod(this, &RevokeInvites::finish, Qt::QueuedConnection);
    else
        next();
}

void RevokeInvites::cancel()
{
    m_cancelled = true;
    if (isQueued(waitReason()))
        current()->cancel();
}

void RevokeInvites::next()
{
    m_delete = m_service->deleteInvite(m_rows.at(m_next).id);
    connect(m_delete.get(), &ApiCall::waitingChanged, this, &RevokeInvites::onWaitingChanged);
    connect(m_delete.get(), &ApiCall::finished, this, &RevokeInvites::onDeleted);
}

void RevokeInvites::onDeleted()
{
    const auto call = std::move(m_delete);
    Row &row = m_rows[m_next];
    if (!call->result() && call->result().error().kind == ApiError::Kind::Cancelled) {
        finish();
        return;
    }
    row.tried = true;
    row.result = call->result();
    if (!row.result
        && (isLost(row.result.error())
            || row.result.error().kind == ApiError::Kind::AlreadyAccepted))
        lookAtRow();
    else
        settleRow();
}

void RevokeInvites::lookAtRow()
{
    m_retrieve = m_service->retrieveInvite(m_rows.at(m_next).id);
    connect(m_retrieve.get(), &ApiCall::waitingChanged, this, &RevokeInvites::onWaitingChanged);
    connect(m_retrieve.get(), &ApiCall::finished, this, &RevokeInvites::onRetrieved);
    if (m_cancelled && isQueued(waitReason()))
        m_retrieve->cancel(); // a rest that has begun before is not told again
}

void RevokeInvites::onRetrieved()
{
    const auto call = std::move(m_retrieve);
    if (call->result())
        m_rows[m_next].now = call->result()->invite;
    if (isLost(m_rows.at(m_next).result.error()))
        settleLostAnswer(call->result());
    settleRow();
}

void RevokeInvites::settleLostAnswer(const Result<InviteDetails> &seen)
{
    Row &row = m_rows[m_next];
    ApiError error = row.result.error();
    const ApiError::Kind lost = error.cause.value_or(error.kind);
    if (!seen && seen.error().kind == ApiError::Kind::NotFound) {
        row.result = Revoked::Now;
        return;
    }
    if (!seen) {
        error.kind = ApiError::Kind::OutcomeUnknown;
        error.cause = lost;
    } else {
        error.kind = statusOf(row.now->status) == InviteStatus::Accepted
            ? ApiError::Kind::AlreadyAccepted
            : lost;
        error.cause.reset();
    }
    row.result = Unexpected(error);
}

void RevokeInvites::settleRow()
{
    const Result<Revoked> &result = m_rows.at(m_next).result;
    const bool last = !result && endsTheRun(result.error());
    const QPointer<RevokeInvites> self(this); // who hears of the row may delete it
    emit rowFinished(m_next++);
    if (!self)
        return;
    if (last || m_cancelled || m_next == m_rows.size())
        finish();
    else
        next();
}

void RevokeInvites::onWaitingChanged()
{
    if (m_cancelled && isQueued(waitReason()))
        current()->cancel();
    emit waitingChanged();
}

void RevokeInvites::finish()
{
    m_running = false;
    emit finished();
}

ApiCall *RevokeInvites::current() const
{
    return m_delete ? static_cast<ApiCall *>(m_delete.get()) : m_retrieve.get();
}

ApiCall::WaitReason RevokeInvites::waitReason() const
{
    return current() ? current()->waitReason() : ApiCall::WaitReason::None;
}

qint64 RevokeInvites::waitLeftMs() const
{
    return current() ? current()->waitLeftMs() : 0;
}

} // namespace Vestibule
