// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/revokeinvites.h"

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
        return true;
    default:
        return error.isAboutKey();
    }
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
    if (waitReason() == ApiCall::WaitReason::RateLimit)
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
    if (row.result || row.result.error().kind != ApiError::Kind::AlreadyAccepted) {
        settleRow();
        return;
    }
    m_retrieve = m_service->retrieveInvite(row.id);
    connect(m_retrieve.get(), &ApiCall::waitingChanged, this, &RevokeInvites::onWaitingChanged);
    connect(m_retrieve.get(), &ApiCall::finished, this, &RevokeInvites::onRetrieved);
}

void RevokeInvites::onRetrieved()
{
    const auto call = std::move(m_retrieve);
    if (call->result())
        m_rows[m_next].now = call->result()->invite;
    settleRow();
}

void RevokeInvites::settleRow()
{
    const Result<Revoked> &result = m_rows.at(m_next).result;
    const bool last = !result && endsTheRun(result.error());
    emit rowFinished(m_next++);
    if (last || m_cancelled || m_next == m_rows.size())
        finish();
    else
        next();
}

void RevokeInvites::onWaitingChanged()
{
    if (m_cancelled && waitReason() == ApiCall::WaitReason::RateLimit)
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
