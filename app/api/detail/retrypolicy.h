// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/detail/requestspec.h"
#include "api/servicetimes.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace Vestibule::Detail {

/// What an attempt came to, as far as repeating depends on it.
struct Attempt
{
    Verb verb = Verb::Get;
    int status = 0; ///< 0: no answer
    bool connectionFailed = false;
    QByteArray shouldRetry; ///< x-should-retry
    QByteArray retryAfterMs; ///< retry-after-ms
    QByteArray retryAfter; ///< Retry-After: seconds or an HTTP date
    int repetitions = 0; ///< of passing failures so far
    int cooldowns = 0; ///< 429s in a row so far
};

struct RetryDecision
{
    enum class Action {
        GiveUp,
        Repeat, ///< this request, after waitMs
        Rest, ///< the same, but no request is sent before: the server itself rests
        CoolDown, ///< every request rests for waitMs, then this one goes again
    };

    Action action = Action::GiveUp;
    qint64 waitMs = 0;
};

/// The time of a Date or Retry-After header in any of the three forms that HTTP knows, and in
/// those of mail and ISO 8601 where they name a zone.
[[nodiscard]] std::optional<QDateTime> httpDate(const QByteArray &text, const QDateTime &now);

/// The official clients' rules, but for POST: repeated after a 429 alone, since there is no
/// idempotency key. A wait that the server names is kept, however long; `now` is its own time.
/// `jitter` is in 0..1.
[[nodiscard]] RetryDecision decideRetry(const Attempt &attempt, const ServiceTimes &times,
                                        const QDateTime &now, double jitter);

} // namespace Vestibule::Detail
