// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/transport.h"

#include "api/detail/requestbuilder.h"

#include <QNetworkReply>

#include <algorithm>
#include <limits>
#include <utility>

namespace Vestibule::Detail {

namespace {

constexpr qint64 kToldFromMs = 1'000; // shorter holds would only flicker

/// The first call that somebody waits for comes before quiet ones.
void letPass(QList<QueuedCall *> &queue)
{
    if (!queue.constFirst()->yields())
        return;
    const auto awaited =
        std::find_if(queue.cbegin(), queue.cend(), [](auto *call) { return !call->isQuiet(); });
    if (awaited != queue.cend())
        queue.move(awaited - queue.cbegin(), 0);
}

} // namespace

Transport::Transport(const Credentials &credentials, const ServiceTimes &times)
    : m_credentials(credentials)
    , m_readRefusal(Detail::refusal(credentials, Verb::Get))
    , m_postRefusal(Detail::refusal(credentials, Verb::Post))
    , m_deleteRefusal(Detail::refusal(credentials, Verb::Delete))
    , m_times(times)
    , m_route(QUrl(credentials.baseUrl), credentials.route)
    , m_cooldown(0)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
    m_network.setProxy(route().proxy);
    m_cooldownTimer.setSingleShot(true);
    connect(&m_route, &RouteResolver::resolved, this, &Transport::onRouteResolved);
    m_cooldownTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_cooldownTimer, &QTimer::timeout, this, &Transport::onRested);
    m_clock.start();
    m_paceTimer.setSingleShot(true);
    m_paceTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_paceTimer, &QTimer::timeout, this, &Transport::pump);
}

Transport::~Transport() = default;

const std::optional<ApiError> &Transport::refusal(Verb verb) const
{
    switch (verb) {
    case Verb::Get:
        break;
    case Verb::Post:
        return m_postRefusal;
    case Verb::Delete:
        return m_deleteRefusal;
    }
    return m_readRefusal;
}

void Transport::onRouteResolved()
{
    m_network.setProxy(route().proxy);
    m_routeIsFresh = true;
    pump();
}

void Transport::learnTime(qint64 askedAt, qint64 date)
{
    m_serverClock.learn(askedAt, m_serverClock.local(), date);
    if (m_clockTold || !m_serverClock.isOff())
        return;
    m_clockTold = true;
    emit clockFoundOff(m_serverClock.skew());
}

// One that writes alone opens nothing that was read.
void Transport::tellKeyRefused(const QString &key)
{
    if (key == m_credentials.adminKey && !std::exchange(m_keyRefused, true))
        emit keyRefused();
}

void Transport::doubtProxy()
{
    m_proxyLets = false;
}

bool Transport::isWayOpen()
{
    if (const std::optional<ApiError> error = route().error()) {
        if (std::exchange(m_routeIsFresh, false))
            refuseAll(*error);
        else
            m_route.resolve(); // it may have been put right
        return false;
    }
    const QNetworkProxy::ProxyType type = route().proxy.type();
    const bool canAsk = type == QNetworkProxy::HttpProxy || type == QNetworkProxy::Socks5Proxy;
    if (!canAsk || m_proxyLets)
        return true;
    if (!m_probe) {
        m_probe = std::make_unique<ProxyProbe>(route(), QUrl(m_credentials.baseUrl),
                                               m_times.transferTimeoutMs);
        connect(m_probe.get(), &ProxyProbe::finished, this, &Transport::onProbed);
        m_probe->start();
    }
    return false;
}

void Transport::onProbed(const std::optional<ApiError> &error)
{
    m_probe.release()->deleteLater(); // it is the one that signals
    m_proxyLets = !error;
    if (error)
        refuseAll(*error);
    else
        pump();
}

void Transport::refuseAll(const ApiError &error)
{
    QList<QPointer<QueuedCall>> waiting;
    for (const auto &queue : std::as_const(m_queues))
        waiting.append(queue.constFirst());
    for (const auto &call : std::as_const(waiting)) {
        if (call)
            call->refuse(error);
    }
}

void Transport::enter(QueuedCall *call)
{
    m_queues[call->spec().endpoint].append(call);
    pump();
}

void Transport::leave(QueuedCall *call)
{
    const QString &endpoint = call->spec().endpoint;
    if (!m_queues.contains(endpoint) || m_queues[endpoint].removeAll(call) == 0)
        return;
    if (m_queues[endpoint].isEmpty()) {
        m_queues.remove(endpoint);
        m_held.remove(endpoint); // nobody is left to hear of its end
    }
    // From the event loop, so that what ends one call never starts another in the same stack.
    if (!m_queues.isEmpty())
        QMetaObject::invokeMethod(this, &Transport::pump, Qt::QueuedConnection);
}

void Transport::pump()
{
    if (!m_route.isResolved())
        return;
    if (cooldownLeftMs() > 0) {
        startCooldownTimer();
        return;
    }
    if (m_queues.isEmpty() || !isWayOpen())
        return;
    // Whoever hears that a call is sent or held back may drop any other call, or make one.
    QList<QPointer<QueuedCall>> turns;
    const QStringList changed = takeTurns(turns);
    for (const QString &endpoint : changed)
        emit holdChanged(endpoint);
    for (const auto &call : std::as_const(turns)) {
        if (call && hasTurn(call))
            send(call);
    }
}

bool Transport::hasTurn(const QueuedCall *call) const
{
    const auto queue = m_queues.constFind(call->spec().endpoint);
    return queue != m_queues.cend() && queue->constFirst() == call && !call->isInFlight();
}

bool Transport::isAnyAwaited() const
{
    return std::any_of(m_queues.cbegin(), m_queues.cend(), [](const auto &queue) {
        return std::any_of(queue.cbegin(), queue.cend(),
                           [](const QueuedCall *call) { return !call->isQuiet(); });
    });
}

QStringList Transport::takeTurns(QList<QPointer<QueuedCall>> &turns)
{
    QStringList changed;
    constexpr qint64 kNever = std::numeric_limits<int>::max();
    qint64 soonest = kNever;
    const bool anyAwaited = isAnyAwaited();
    for (auto queue = m_queues.begin(); queue != m_queues.end(); ++queue) {
        letPass(*queue);
        QueuedCall *call = queue->constFirst();
        const bool quiet = call->isQuiet();
        if (call->isInFlight() || (quiet && anyAwaited))
            continue; // whoever is awaited pumps when it leaves
        const qint64 wait = quiet ? quietWaitMs(queue.key()) : paceWaitMs(queue.key());
        if (wait > 0)
            soonest = std::min(soonest, wait);
        else
            turns.append(call);
        const bool wasHeld = m_held.contains(queue.key());
        if (wait >= kToldFromMs && !quiet)
            m_held.insert(queue.key());
        else if (wait == 0 || quiet)
            m_held.remove(queue.key());
        if (wasHeld != m_held.contains(queue.key()))
            changed.append(queue.key());
    }
    if (soonest < kNever)
        m_paceTimer.start(static_cast<int>(soonest));
    else
        m_paceTimer.stop();
    return changed;
}

qint64 Transport::paceWaitMs(const QString &endpoint) const
{
    const auto pacer = m_pacers.constFind(endpoint);
    return pacer == m_pacers.cend() ? 0 : pacer->waitMs(m_clock.elapsed());
}

qint64 Transport::quietWaitMs(const QString &endpoint) const
{
    const auto pacer = m_pacers.constFind(endpoint);
    return pacer == m_pacers.cend() ? 0
                                    : pacer->quietWaitMs(m_clock.elapsed(), m_times.quietPerMinute);
}

qint64 Transport::holdLeftMs(const QueuedCall *call) const
{
    const QString &endpoint = call->spec().endpoint;
    return m_held.contains(endpoint) && !call->isQuiet() ? paceWaitMs(endpoint) : 0;
}

QList<KnownPace> Transport::paces(qint64 nowMs) const
{
    QList<KnownPace> paces;
    for (auto pacer = m_pacers.cbegin(); pacer != m_pacers.cend(); ++pacer) {
        KnownPace known = pacer->known(nowMs - m_clock.elapsed());
        known.endpoint = pacer.key();
        if (known.batch > 0)
            paces.append(known);
    }
    return paces;
}

void Transport::setPaces(const QList<KnownPace> &paces, qint64 nowMs)
{
    const qint64 elapsed = m_clock.elapsed();
    for (const KnownPace &known : paces)
        m_pacers[known.endpoint].begin(known, nowMs - elapsed, elapsed);
}

bool Transport::goesFirst(const QueuedCall *call) const
{
    const QList<QueuedCall *> queue = m_queues.value(call->spec().endpoint);
    return !call->isQuiet()
        && std::any_of(queue.cbegin(), queue.cend(),
                       [](const QueuedCall *other) { return other->isQuiet(); });
}

void Transport::tellTaken(const QString &endpoint)
{
    m_pacers[endpoint].accepted(m_clock.elapsed());
}

void Transport::onRested()
{
    pump();
    if (cooldownLeftMs() <= 0)
        emit cooldownChanged();
}

void Transport::coolDown(const QString &endpoint, qint64 milliseconds)
{
    m_pacers[endpoint].limited(m_clock.elapsed(), milliseconds);
    rest(milliseconds);
}

void Transport::rest(qint64 milliseconds)
{
    if (milliseconds > cooldownLeftMs())
        m_cooldown = QDeadlineTimer(milliseconds, Qt::PreciseTimer);
    startCooldownTimer();
    emit cooldownChanged();
}

// A timer takes 24 days at most; where it ends too early, it is started again.
void Transport::startCooldownTimer()
{
    m_cooldownTimer.start(
        static_cast<int>(std::clamp<qint64>(cooldownLeftMs(), 0, std::numeric_limits<int>::max())));
}

qint64 Transport::cooldownLeftMs() const
{
    return m_cooldown.remainingTime();
}

std::optional<double> Transport::paceSeen() const
{
    std::optional<double> least;
    for (const Pacer &pacer : m_pacers) {
        if (pacer.batch() == 0 || pacer.spanMs() <= 0)
            continue;
        const double perMinute = 60'000.0 * pacer.batch() / double(pacer.spanMs());
        least = std::min(least.value_or(perMinute), perMinute);
    }
    return least;
}

Wait Transport::wait() const
{
    for (const auto &queue : m_queues) {
        if (const Wait wait = queue.constFirst()->wait())
            return wait;
    }
    return {};
}

void Transport::send(QueuedCall *call)
{
    const RequestSpec &spec = call->spec();
    m_pacers[spec.endpoint].sent(m_clock.elapsed());
    QNetworkRequest request = buildRequest(m_credentials, spec, m_times.transferTimeoutMs);
    if (const auto &tls = route().authorities.tls)
        request.setSslConfiguration(*tls);
    if (m_unpacked) // with a header of ours, Qt does not unpack either
        request.setRawHeader("Accept-Encoding", "identity");
    if (spec.verb == Verb::Post) {
        auto *body = new OnceBody(spec.body);
        QNetworkReply *reply = m_network.post(request, body);
        body->setParent(reply);
        call->onSent(reply, body);
    } else if (spec.verb == Verb::Delete) {
        call->onSent(m_network.deleteResource(request), nullptr);
    } else {
        call->onSent(m_network.get(request), nullptr);
    }
}

} // namespace Vestibule::Detail
