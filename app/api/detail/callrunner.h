// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apicall.h"
#include "api/detail/answer.h"
#include "api/detail/oncebody.h"
#include "api/detail/requestspec.h"
#include "api/detail/retrypolicy.h"
#include "api/detail/transport.h"

#include <QNetworkReply>
#include <QObject>
#include <QSslError>
#include <QTimer>

#include <memory>
#include <optional>

namespace Vestibule::Detail {

/// Stops a reply without its receiver hearing of it again.
struct ReplyDeleter
{
    QObject *receiver = nullptr;
    void operator()(QNetworkReply *reply) const;
};
using ReplyPtr = std::unique_ptr<QNetworkReply, ReplyDeleter>;

/// Carries one call through its queue, its attempts and its waits to one end.
class CallRunner : public QueuedCall
{
    Q_OBJECT

public:
    /// With a `refused`, nothing is sent and the call ends with that.
    CallRunner(std::shared_ptr<Transport> transport, RequestSpec spec,
               std::optional<ApiError> refused);
    ~CallRunner() override;

    void attach(ApiCall *call); ///< once; work starts from the event loop
    void cancel();
    void setQuiet(bool quiet);
    void onSent(QNetworkReply *reply, const OnceBody *body) override;
    void refuse(const ApiError &error) override;

    [[nodiscard]] const RequestSpec &spec() const override { return m_spec; }
    [[nodiscard]] bool isInFlight() const override;
    [[nodiscard]] bool isQuiet() const override { return m_quiet; }
    [[nodiscard]] bool yields() const override { return m_quiet && !m_reply; }
    [[nodiscard]] bool isFinished() const { return m_finished; }
    [[nodiscard]] bool isEmitting() const { return m_emitting > 0; }
    [[nodiscard]] Wait wait() const override;
    [[nodiscard]] const QString &requestId() const { return m_requestId; } ///< latest answer's

private:
    [[nodiscard]] const QString &key() const; ///< that was sent, and stands in no error
    void start();
    void onHead();
    void onReadyRead();
    void onReplyFinished();
    void onAnswer(const QNetworkReply &reply, const Answer &answer);
    void onErrorAnswer(const QNetworkReply &reply, const Answer &answer);
    [[nodiscard]] ApiError connectionFault(const QNetworkReply &reply) const;
    void onWronglyPacked(const Answer &answer);
    void take(const QNetworkReply &reply, const Answer &answer);
    [[nodiscard]] bool isAskedAhead(const Answer &answer);
    void decode(const Answer &answer, std::optional<qint64> date);
    void giveUpUnlessRepeated(const QNetworkReply &reply, const Answer &answer,
                              const ApiError &error);
    void restAll(const RetryDecision &decision);
    void onHoldChanged(const QString &endpoint);
    [[nodiscard]] bool repeat(const QNetworkReply &reply, const Answer &answer,
                              const ApiError &error);
    [[nodiscard]] bool follow(const RetryDecision &decision);
    void learnTime(std::optional<qint64> date);
    [[nodiscard]] ApiError withOutcome(ApiError error) const;
    [[nodiscard]] bool mayHaveBeenDone(const ApiError &error) const;
    void endWith(ApiError error);
    void end();
    void announceWaiting();

    std::shared_ptr<Transport> m_transport;
    RequestSpec m_spec;
    std::optional<ApiError> m_refused;
    ApiCall *m_call = nullptr;
    const OnceBody *m_body = nullptr; // with Post; belongs to the reply, which reads it
    ReplyPtr m_reply;
    QList<QSslError> m_tlsErrors; // of that reply
    QByteArray m_received;
    qint64 m_sentAt = 0; // UTC unix seconds by this computer's clock
    QString m_requestId;
    QTimer m_repeatTimer;
    int m_repetitions = 0;
    int m_cooldowns = 0;
    int m_emitting = 0;
    bool m_quiet = false;
    bool m_wasSent = false;
    bool m_wasAnnounced = false; // by a status of 1xx
    bool m_isDecodedLater = false; // its answer came, and the next page is asked for first
    bool m_cancelled = false;
    bool m_finished = false;
};

} // namespace Vestibule::Detail
