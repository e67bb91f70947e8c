// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/detail/proxyresolver.h"
#include "api/detail/requestspec.h"
#include "api/inviteservice.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

namespace Vestibule::Detail {

class CallRunner;

/// What all calls of a service share: the connections, the queue of each endpoint, and the rest
/// that a 429 asks of everybody.
class Transport : public QObject
{
    Q_OBJECT

public:
    Transport(const Credentials &credentials, const ServiceTimes &times);
    ~Transport() override;

    [[nodiscard]] const Credentials &credentials() const { return m_credentials; }
    [[nodiscard]] const ServiceTimes &times() const { return m_times; }

    /// Queues the runner behind others of its endpoint; its send() is called when its turn comes,
    /// at once or later, and it keeps its turn until leave().
    void enter(CallRunner *runner);
    void leave(CallRunner *runner); ///< also for runners still queued

    void coolDown(qint64 milliseconds);
    [[nodiscard]] qint64 cooldownLeftMs() const;

    /// The reply belongs to the caller. `body` is used with Post and must outlive the reply.
    [[nodiscard]] QNetworkReply *send(const RequestSpec &spec, QIODevice *body);

signals:
    void cooldownChanged(); ///< it began, grew or ended

private:
    void pump();
    void onRested();
    void onProxyResolved();

    Credentials m_credentials;
    ServiceTimes m_times;
    QNetworkAccessManager m_network;
    ProxyResolver m_proxy;
    QHash<QString, QList<CallRunner *>> m_queues; ///< by endpoint; the first one has its turn
    QDeadlineTimer m_cooldown;
    QTimer m_cooldownTimer;
};

} // namespace Vestibule::Detail
