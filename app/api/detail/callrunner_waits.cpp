// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/callrunner.h"

#include "api/detail/transport.h"

namespace Vestibule::Detail {

void CallRunner::restAll(const RetryDecision &decision)
{
    // Every call tells of the rest before this returns, and who hears that may drop this one.
    ++m_emitting;
    if (decision.action == RetryDecision::Action::CoolDown)
        m_transport->coolDown(m_spec.endpoint, decision.waitMs);
    else
        m_transport->rest(decision.waitMs);
    --m_emitting;
}

void CallRunner::onHoldChanged(const QString &endpoint)
{
    if (endpoint == m_spec.endpoint)
        announceWaiting();
}

void CallRunner::announceWaiting()
{
    if (m_finished || m_cancelled || !m_call)
        return;
    ++m_emitting;
    emit m_call->waitingChanged();
    --m_emitting;
}

ApiCall::WaitReason CallRunner::waitReason() const
{
    if (m_finished || m_cancelled || m_reply)
        return ApiCall::WaitReason::None;
    if (m_transport->cooldownLeftMs() > 0)
        return ApiCall::WaitReason::RateLimit;
    if (m_repeatTimer.isActive())
        return ApiCall::WaitReason::Retry;
    return m_transport->holdLeftMs(this) > 0 ? ApiCall::WaitReason::Pace
                                             : ApiCall::WaitReason::None;
}

qint64 CallRunner::waitLeftMs() const
{
    switch (waitReason()) {
    case ApiCall::WaitReason::RateLimit:
        return m_transport->cooldownLeftMs();
    case ApiCall::WaitReason::Retry:
        return m_repeatTimer.remainingTime();
    case ApiCall::WaitReason::Pace:
        return m_transport->holdLeftMs(this);
    case ApiCall::WaitReason::Settle: // of no request
    case ApiCall::WaitReason::None:
        break;
    }
    return 0;
}

} // namespace Vestibule::Detail
