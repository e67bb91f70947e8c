// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/callrunner.h"

#include "api/detail/cursorpeek.h"
#include "api/detail/errordecoder.h"
#include "api/detail/networkerrors.h"
#include "api/detail/outcome.h"
#include "api/detail/requestbuilder.h"
#include "api/detail/transport.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace Vestibule::Detail {

// The endpoint, never the path, whose ids and cursors are nobody's business; no bodies, no headers.
Q_LOGGING_CATEGORY(lcApi, "vestibule.api", QtWarningMsg)

namespace {

constexpr qsizetype kMostWordsBytes = 64 * 1024;

// A date to wait for is meant by the server's clock; the one of this computer may be wrong.
QDateTime serverTime(const QNetworkReply &reply)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return httpDate(reply.rawHeader("Date"), now).value_or(now);
}

// UTC unix seconds. What a cache has kept tells nothing of the server's present.
std::optional<qint64> freshDate(const QNetworkReply &reply)
{
    const QByteArray text = reply.rawHeader("Date");
    if (text.isEmpty() || reply.hasRawHeader("Age"))
        return std::nullopt;
    const auto date = httpDate(text, QDateTime::currentDateTimeUtc());
    return date ? std::optional(date->toSecsSinceEpoch()) : std::nullopt;
}

} // namespace

void ReplyDeleter::operator()(QNetworkReply *reply) const
{
    // abort() emits finished() at once, so nobody may be listening any more.
    QObject::disconnect(reply, nullptr, receiver, nullptr);
    reply->abort();
    reply->deleteLater();
}

CallRunner::CallRunner(std::shared_ptr<Transport> transport, RequestSpec spec,
                       std::optional<ApiError> refused)
    : m_transport(std::move(transport))
    , m_spec(std::move(spec))
    , m_refused(std::move(refused))
{
    m_repeatTimer.setSingleShot(true);
    m_repeatTimer.setTimerType(Qt::PreciseTimer); // a coarse one adds seconds to a long wait
    connect(&m_repeatTimer, &QTimer::timeout, m_transport.get(), &Transport::pump);
    connect(m_transport.get(), &Transport::cooldownChanged, this, &CallRunner::announceWaiting);
    connect(m_transport.get(), &Transport::holdChanged, this, &CallRunner::onHoldChanged);
}

CallRunner::~CallRunner()
{
    m_transport->leave(this);
}

void CallRunner::attach(ApiCall *call)
{
    m_call = call;
    QMetaObject::invokeMethod(this, &CallRunner::start, Qt::QueuedConnection);
}

void CallRunner::start()
{
    if (m_finished || m_cancelled)
        return;
    if (m_refused)
        endWith(*m_refused);
    else
        m_transport->enter(this);
}

void CallRunner::setQuiet(bool quiet)
{
    if (std::exchange(m_quiet, quiet) != quiet)
        QMetaObject::invokeMethod(m_transport.get(), &Transport::pump, Qt::QueuedConnection);
}

bool CallRunner::isInFlight() const
{
    return m_reply || m_repeatTimer.isActive();
}

void CallRunner::onSent(QNetworkReply *reply, const OnceBody *body)
{
    m_received.clear();
    m_sentAt = m_transport->clock().local();
    m_wasSent = true;
    m_body = body;
    m_reply = ReplyPtr(reply, ReplyDeleter{this});
    m_tlsErrors.clear();
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &CallRunner::onReadyRead);
    connect(m_reply.get(), &QNetworkReply::metaDataChanged, this, &CallRunner::onHead);
    connect(m_reply.get(), &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_reply.get(), &QNetworkReply::finished, this, &CallRunner::onReplyFinished);
    announceWaiting();
}

// Qt waits for the end of an answer that has none: what was announced is taken for its body.
void CallRunner::onHead()
{
    const int status = statusOf(*m_reply);
    if (status < 100 || status >= 200)
        return;
    m_requestId = requestIdOf(*m_reply, key());
    const ApiError error = withOutcome(interimError({status, {}, m_requestId}));
    m_reply.reset();
    // Only a first time, and only what changes nothing: an answer that is ready needs no
    // announcing.
    if (m_spec.verb == Verb::Get && !std::exchange(m_wasAnnounced, true))
        m_repeatTimer.start(0);
    else
        endWith(error);
}

void CallRunner::onReadyRead()
{
    const qint64 promised = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (m_reply->isOpen()) { // a timeout has closed it
        const qint64 room = kMaxAnswerBytes + 1 - m_received.size();
        m_received += m_reply->read(std::min(room, m_reply->bytesAvailable()));
    }
    if (m_received.size() <= kMaxAnswerBytes && promised <= kMaxAnswerBytes)
        return;
    ApiError error{.kind = ApiError::Kind::TooLarge, .httpStatus = statusOf(*m_reply)};
    m_requestId = requestIdOf(*m_reply, key());
    error.requestId = m_requestId;
    error = withOutcome(error);
    m_reply.reset();
    endWith(error);
}

void CallRunner::onReplyFinished()
{
    onReadyRead(); // what came with the end
    if (m_finished)
        return;
    const ReplyPtr reply = std::move(m_reply);
    m_requestId = requestIdOf(*reply, key());
    const Answer answer{
        statusOf(*reply),
        inUtf8(std::exchange(m_received, {})),
        m_requestId,
        m_sentAt,
    };
    if (answer.status > 0)
        qCInfo(lcApi).noquote() << m_spec.endpoint << answer.status << answer.body.size() << "bytes"
                                << answer.requestId;
    else
        qCInfo(lcApi).noquote() << m_spec.endpoint << "no answer" << reply->error();
    if (answer.status > 0 && answer.status != 429)
        m_transport->tellTaken(m_spec.endpoint);
    onAnswer(*reply, answer);
}

void CallRunner::learnTime(std::optional<qint64> date)
{
    if (date)
        m_transport->learnTime(m_sentAt, *date);
}

void CallRunner::onAnswer(const QNetworkReply &reply, const Answer &answer)
{
    if (answer.status == 0)
        giveUpUnlessRepeated(reply, answer, connectionFault(reply));
    else if (isWronglyPacked(reply, answer))
        onWronglyPacked(answer);
    else if (answer.isRedirect())
        giveUpUnlessRepeated(reply, answer, redirectError(reply, answer, key()));
    else if (answer.status >= 400)
        onErrorAnswer(reply, answer);
    else if (reply.error() != QNetworkReply::NoError) // the answer was cut short
        giveUpUnlessRepeated(reply, answer, connectionFault(reply));
    else
        take(reply, answer);
}

ApiError CallRunner::connectionFault(const QNetworkReply &reply) const
{
    return connectionError(reply, m_transport->route(), m_tlsErrors);
}

void CallRunner::onWronglyPacked(const Answer &answer)
{
    // Only a first time, and only what changes nothing.
    if (!m_transport->wantsUnpacked() && m_spec.verb == Verb::Get) {
        m_transport->wantUnpacked();
        m_repeatTimer.start(0);
        return;
    }
    m_transport->wantUnpacked();
    endWith(withOutcome(packingError(answer)));
}

void CallRunner::onErrorAnswer(const QNetworkReply &reply, const Answer &answer)
{
    ApiError error = decodeError(answer, m_spec.verb, key());
    if (error.kind == ApiError::Kind::InvalidKey && error.isOfApi)
        m_transport->tellKeyRefused(key());
    if (error.kind == ApiError::Kind::NotFound && m_spec.absence == Absence::Done) {
        take(reply, answer);
        return;
    }
    if (error.kind == ApiError::Kind::NotFound && m_spec.absence == Absence::WrongAddress)
        error.kind = ApiError::Kind::WrongAddress;
    if (error.kind == ApiError::Kind::NotFound && m_spec.absence == Absence::Refused)
        error.kind = ApiError::Kind::BadRequest;
    // Not from what stands between, whose clock is another one.
    if (answer.status < 500 && error.kind != ApiError::Kind::WrongAddress
        && error.kind != ApiError::Kind::Gateway)
        learnTime(freshDate(reply));
    giveUpUnlessRepeated(reply, answer, error);
}

void CallRunner::take(const QNetworkReply &reply, const Answer &answer)
{
    const std::optional<qint64> date = freshDate(reply);
    m_isDecodedLater = isAskedAhead(answer);
    if (!m_isDecodedLater) {
        if (!m_cancelled)
            decode(answer, date);
        return;
    }
    m_transport->leave(this); // its place is the next page's
    QMetaObject::invokeMethod(
        this,
        [this, answer, date] {
            if (!m_cancelled)
                decode(answer, date);
        },
        Qt::QueuedConnection); // behind the start of that
}

bool CallRunner::isAskedAhead(const Answer &answer)
{
    if (!m_call->m_askAhead)
        return false;
    const QString cursor = peekedCursor(answer.body);
    if (cursor.isEmpty())
        return false;
    ++m_emitting; // whoever asks may drop this one
    const bool isAsked = m_call->m_askAhead(cursor);
    --m_emitting;
    return isAsked;
}

void CallRunner::decode(const Answer &answer, std::optional<qint64> date)
{
    if (auto refused = m_call->accept(answer)) {
        if (answer.body.size() <= kMostWordsBytes) { // some answer 200 and say what is wrong
            const ApiError said = decodeError(answer, m_spec.verb, key());
            refused->message = said.message;
            refused->code = said.code;
        }
        m_call->fail(withOutcome(*refused));
    } else {
        learnTime(date);
    }
    end();
}

void CallRunner::giveUpUnlessRepeated(const QNetworkReply &reply, const Answer &answer,
                                      const ApiError &error)
{
    if (isFinal(error) || !repeat(reply, answer, error))
        endWith(withOutcome(error));
}

void CallRunner::refuse(const ApiError &error)
{
    if (m_cancelled || m_finished || isInFlight())
        return;
    Attempt attempt; // a GET's, since nothing was sent
    attempt.connectionFailed = error.httpStatus == 0 || error.httpStatus >= 500;
    attempt.repetitions = m_repetitions;
    const RetryDecision decision =
        decideRetry(attempt, m_transport->times(), QDateTime::currentDateTimeUtc(),
                    QRandomGenerator::global()->generateDouble());
    if (!isFinal(error) && follow(decision))
        return;
    ApiError told = error;
    if (m_wasSent && m_spec.verb == Verb::Delete) { // an attempt before this one may have done it
        told.cause = error.kind;
        told.kind = ApiError::Kind::OutcomeUnknown;
    }
    endWith(told);
}

bool CallRunner::repeat(const QNetworkReply &reply, const Answer &answer, const ApiError &error)
{
    using Kind = ApiError::Kind;
    const bool failed = error.kind == Kind::Connection || error.kind == Kind::Timeout
        || error.kind == Kind::HostNotFound
        || (error.kind == Kind::ProxyRefused && error.httpStatus == 0);
    if (failed)
        m_transport->doubtProxy();
    const Attempt attempt{m_spec.verb,
                          failed ? 0 : answer.status,
                          failed,
                          reply.rawHeader("x-should-retry"),
                          reply.rawHeader("retry-after-ms"),
                          reply.rawHeader("Retry-After"),
                          m_repetitions,
                          m_cooldowns};
    const RetryDecision decision = decideRetry(attempt, m_transport->times(), serverTime(reply),
                                               QRandomGenerator::global()->generateDouble());
    if (decision.action == RetryDecision::Action::CoolDown && m_spec.verb == Verb::Post
        && !error.isOfApi) {
        m_finished = true; // a cancel from now on would say that nothing was done
        restAll(decision); // whoever it was that asked for it
        return false;
    }
    return follow(decision);
}

bool CallRunner::follow(const RetryDecision &decision)
{
    switch (decision.action) {
    case RetryDecision::Action::GiveUp:
        return false;
    case RetryDecision::Action::Repeat:
        ++m_repetitions;
        m_repeatTimer.start(static_cast<int>(decision.waitMs));
        announceWaiting();
        return true;
    case RetryDecision::Action::Rest:
        ++m_repetitions;
        restAll(decision);
        return true;
    case RetryDecision::Action::CoolDown:
        ++m_cooldowns;
        restAll(decision);
        return true;
    }
    return false;
}

bool CallRunner::mayHaveBeenDone(const ApiError &error) const
{
    // Every attempt at a DELETE but the last has failed without an answer that settles it.
    if (m_spec.verb == Verb::Delete)
        return error.kind == ApiError::Kind::Cancelled && (m_reply || m_repetitions > 0);
    return m_spec.verb == Verb::Post && m_body && m_body->wasRead() && isAnswerLost(error);
}

ApiError CallRunner::withOutcome(ApiError error) const
{
    if (mayHaveBeenDone(error)) {
        error.cause = error.kind;
        error.kind = ApiError::Kind::OutcomeUnknown;
    }
    return error;
}

void CallRunner::cancel()
{
    if (m_finished || m_cancelled)
        return;
    m_cancelled = true;
    ApiError error{.kind = ApiError::Kind::Cancelled};
    if (m_reply || m_spec.verb == Verb::Delete)
        error = withOutcome(error);
    m_reply.reset();
    m_repeatTimer.stop();
    m_transport->leave(this);
    QMetaObject::invokeMethod(
        this, [this, error] { endWith(error); }, Qt::QueuedConnection);
}

void CallRunner::endWith(ApiError error)
{
    error.ofProfile = m_transport->credentials().ofProfile;
    m_call->fail(error);
    end();
}

void CallRunner::end()
{
    m_finished = true;
    m_transport->leave(this);
    ++m_emitting;
    emit m_call->finished();
    --m_emitting;
}

const QString &CallRunner::key() const
{
    return keyFor(m_transport->credentials(), m_spec.verb);
}

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
    if (m_finished || m_cancelled || m_reply || m_isDecodedLater)
        return {};
    if (const qint64 left = m_transport->cooldownLeftMs(); left > 0)
        return {Wait::Reason::RateLimit, left, m_transport->goesFirst(this)};
    if (m_repeatTimer.isActive())
        return {Wait::Reason::Retry, m_repeatTimer.remainingTime()};
    if (const qint64 left = m_transport->holdLeftMs(this); left > 0)
        return {Wait::Reason::Pace, left, m_transport->goesFirst(this)};
    return {};
}

} // namespace Vestibule::Detail
