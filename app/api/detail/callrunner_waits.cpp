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
    emit m_transport->waitingChanged();
    --m_emitting;
}

Wait CallRunner::wait() const
{
    if (m_finished || m_cancelled || m_reply)
        return {};
    if (const qint64 left = m_transport->cooldownLeftMs(); left > 0)
        return {Wait::Reason::RateLimit, left};
    if (m_repeatTimer.isActive())
        return {Wait::Reason::Retry, m_repeatTimer.remainingTime()};
    if (const qint64 left = m_transport->holdLeftMs(this); left > 0)
        return {Wait::Reason::Pace, left};
    return {};
}

} // namespace Vestibule::Detail
