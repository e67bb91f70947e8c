// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/detail/oncebody.h"
#include "api/detail/pacer.h"
#include "api/detail/requestspec.h"
#include "api/route/proxyprobe.h"
#include "api/route/routeresolver.h"
#include "api/servicetimes.h"
#include "domain/apierror.h"
#include "domain/credentials.h"
#include "domain/serverclock.h"
#include "domain/wait.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>

namespace Vestibule::Detail {

/// What waits for its turn in a transport.
class QueuedCall : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] virtual const RequestSpec &spec() const = 0;
    /// In flight, or waiting for its own repetition: not to be sent by the transport.
    [[nodiscard]] virtual bool isInFlight() const = 0;
    [[nodiscard]] virtual bool isQuiet() const = 0; ///< see ApiCall::setQuiet()
    /// Quiet, and no reply to it is under way: others of its queue may pass.
    [[nodiscard]] virtual bool yields() const = 0;
    [[nodiscard]] virtual Wait wait() const = 0;
    /// Its turn has come and it was sent; the reply is its own, and holds the body, which is read
    /// once, of a Post.
    virtual void onSent(QNetworkReply *reply, const OnceBody *body) = 0;
    virtual void refuse(const ApiError &error) = 0; ///< the same, but no way leads to the server
};

/// What all calls of a service share: the connections, the queue of each endpoint with the pace
/// that it has learned, and the rest that a 429 asks of everybody. It alone decides when a call is
/// sent, and sends it.
class Transport : public QObject
{
    Q_OBJECT

public:
    Transport(const Credentials &credentials, const ServiceTimes &times);
    ~Transport() override;

    [[nodiscard]] const Credentials &credentials() const { return m_credentials; }
    /// Why no such request may be sent with them: see requestbuilder.h.
    [[nodiscard]] const std::optional<ApiError> &refusal(Verb verb) const;
    [[nodiscard]] const ServiceTimes &times() const { return m_times; }

    /// Queues the call behind others of its endpoint; it is sent when its turn comes, at once or
    /// later, and keeps its turn until leave(), or as long as it yields to no other.
    void enter(QueuedCall *call);
    void leave(QueuedCall *call); ///< also for calls still queued

    void pump(); ///< sends what has its turn and is not in flight, as far as that may be now
    void tellTaken(const QString &endpoint); ///< the latest request there met no 429
    /// After a 429 of that endpoint, which asks for this rest.
    void coolDown(const QString &endpoint, qint64 milliseconds);
    void rest(qint64 milliseconds); ///< of everybody, without a word about the pace
    [[nodiscard]] qint64 cooldownLeftMs() const;
    /// How long the call's queue is still held back to keep to its pace; 0 for holds below a
    /// second, which nobody needs to hear of.
    [[nodiscard]] qint64 holdLeftMs(const QueuedCall *call) const;

    /// Whether somebody waits for the call, and what is read at leisure waits for the same.
    [[nodiscard]] bool goesFirst(const QueuedCall *call) const;

    [[nodiscard]] Wait wait() const; ///< of a call that has its turn
    [[nodiscard]] std::optional<double> paceSeen() const; ///< see InviteService

    [[nodiscard]] QList<KnownPace> paces(qint64 nowMs) const; ///< see InviteService
    void setPaces(const QList<KnownPace> &paces, qint64 nowMs);

    [[nodiscard]] const Route &route() const { return m_route.route(); }
    [[nodiscard]] const ServerClock &clock() const { return m_serverClock; }
    void setLocalClock(const Clock &clock) { m_serverClock = ServerClock(clock); }
    /// The API called a key invalid that a request was sent with.
    void tellKeyRefused(const QString &key);
    [[nodiscard]] bool isKeyRefused() const { return m_keyRefused; } ///< see InviteService
    void learnTime(qint64 askedAt, qint64 date); ///< as in ServerClock::learn(), answered now

    /// Answers are asked for as they are: somebody between packs them wrongly.
    void wantUnpacked() { m_unpacked = true; }
    [[nodiscard]] bool wantsUnpacked() const { return m_unpacked; }
    void doubtProxy(); ///< a connection failed: the next request asks the proxy first

signals:
    void waitingChanged(); ///< of a call
    void cooldownChanged(); ///< it began, grew or ended
    void holdChanged(const QString &endpoint); ///< it began or ended
    void clockFoundOff(qint64 skew); ///< once
    void keyRefused(); ///< once

private:
    void send(QueuedCall *call);
    /// Those that may send now; returns the endpoints whose hold began or ended.
    [[nodiscard]] QStringList takeTurns(QList<QPointer<QueuedCall>> &turns);
    [[nodiscard]] bool hasTurn(const QueuedCall *call) const;
    [[nodiscard]] bool isAnyAwaited() const;
    [[nodiscard]] qint64 paceWaitMs(const QString &endpoint) const;
    [[nodiscard]] qint64 quietWaitMs(const QString &endpoint) const;
    void startCooldownTimer();
    void onRested();
    void onRouteResolved();
    [[nodiscard]] bool isWayOpen();
    void refuseAll(const ApiError &error);
    void onProbed(const std::optional<ApiError> &error);

    Credentials m_credentials;
    // Judged once: the calls of a list are thousands.
    std::optional<ApiError> m_readRefusal;
    std::optional<ApiError> m_postRefusal;
    std::optional<ApiError> m_deleteRefusal;
    ServiceTimes m_times;
    ServerClock m_serverClock;
    bool m_clockTold = false;
    bool m_keyRefused = false;
    QNetworkAccessManager m_network;
    RouteResolver m_route;
    bool m_routeIsFresh = true; ///< nobody was refused for what is wrong with it
    std::unique_ptr<ProxyProbe> m_probe; ///< while it asks
    bool m_unpacked = false;
    bool m_proxyLets = false; ///< it did when it was asked last
    QHash<QString, QList<QueuedCall *>> m_queues; ///< by endpoint; the first one has its turn
    QDeadlineTimer m_cooldown;
    QTimer m_cooldownTimer;
    QElapsedTimer m_clock; ///< the pacers' time
    QHash<QString, Pacer> m_pacers; ///< by endpoint
    QSet<QString> m_held; ///< endpoints held back for so long that it was told
    QTimer m_paceTimer;
};

} // namespace Vestibule::Detail
