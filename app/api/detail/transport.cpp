// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/transport.h"

#include "api/detail/callrunner.h"
#include "api/detail/requestbuilder.h"

#include <QPointer>

#include <algorithm>

namespace Vestibule::Detail {

Transport::Transport(const Credentials &credentials, const ServiceTimes &times)
    : m_credentials(credentials)
    , m_times(times)
    , m_proxy(QUrl(credentials.baseUrl))
    , m_cooldown(0)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
    m_network.setProxy(m_proxy.proxy());
    m_cooldownTimer.setSingleShot(true);
    connect(&m_proxy, &ProxyResolver::resolved, this, &Transport::onProxyResolved);
    m_cooldownTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_cooldownTimer, &QTimer::timeout, this, &Transport::onRested);
}

Transport::~Transport() = default;

void Transport::onProxyResolved()
{
    m_network.setProxy(m_proxy.proxy());
    pump();
}

void Transport::enter(CallRunner *runner)
{
    m_queues[runner->spec().endpoint].append(runner);
    pump();
}

void Transport::leave(CallRunner *runner)
{
    const QString &endpoint = runner->spec().endpoint;
    if (!m_queues.contains(endpoint) || m_queues[endpoint].removeAll(runner) == 0)
        return;
    if (m_queues[endpoint].isEmpty())
        m_queues.remove(endpoint);
    // From the event loop, so that what ends one call never starts another in the same stack.
    QMetaObject::invokeMethod(this, &Transport::pump, Qt::QueuedConnection);
}

void Transport::pump()
{
    if (!m_proxy.isResolved())
        return;
    if (cooldownLeftMs() > 0) {
        m_cooldownTimer.start(static_cast<int>(cooldownLeftMs()));
        return;
    }
    // Sending tells of it, and who hears that may drop any other call.
    QList<QPointer<CallRunner>> turns;
    for (const QList<CallRunner *> &queue : std::as_const(m_queues)) {
        if (!queue.first()->isUnderWay())
            turns.append(queue.first());
    }
    for (const auto &runner : std::as_const(turns)) {
        if (runner)
            runner->send();
    }
}

void Transport::onRested()
{
    pump();
    if (cooldownLeftMs() <= 0)
        emit cooldownChanged();
}

void Transport::coolDown(qint64 milliseconds)
{
    if (milliseconds > cooldownLeftMs())
        m_cooldown = QDeadlineTimer(milliseconds, Qt::PreciseTimer);
    m_cooldownTimer.start(static_cast<int>(std::max<qint64>(0, cooldownLeftMs())));
    emit cooldownChanged();
}

qint64 Transport::cooldownLeftMs() const
{
    return m_cooldown.remainingTime();
}

QNetworkReply *Transport::send(const RequestSpec &spec, QIODevice *body)
{
    const QNetworkRequest request = buildRequest(m_credentials, spec, m_times.transferTimeoutMs);
    switch (spec.verb) {
    case Verb::Post:
        return m_network.post(request, body);
    case Verb::Delete:
        return m_network.deleteResource(request);
    case Verb::Get:
        break;
    }
    return m_network.get(request);
}

} // namespace Vestibule::Detail
