// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/retrypolicy.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <optional>

namespace Vestibule::Detail {

namespace {

constexpr int kMaxCooldowns = 20;
constexpr qint64 kMaxCooldownMs = 15 * 60 * 1000;
constexpr qint64 kMaxRetryAfterMs = 60 * 1000; // longer ones are not honoured but after a 429
constexpr double kJitter = 0.25;

std::optional<qint64> milliseconds(const QByteArray &number, double unit)
{
    bool ok = false;
    const double value = number.trimmed().toDouble(&ok);
    if (!ok || !std::isfinite(value) || value < 0 || value > 1e9)
        return std::nullopt;
    return static_cast<qint64>(std::ceil(value * unit));
}

std::optional<qint64> untilHttpDate(const QByteArray &text, const QDateTime &now)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date = QDateTime(date.date(), date.time(), QTimeZone::utc());
    return std::max<qint64>(0, now.msecsTo(date));
}

std::optional<qint64> askedWaitMs(const Attempt &attempt, const QDateTime &now)
{
    if (const auto ms = milliseconds(attempt.retryAfterMs, 1))
        return ms;
    if (const auto ms = milliseconds(attempt.retryAfter, 1000))
        return ms;
    return untilHttpDate(attempt.retryAfter, now);
}

bool isPassing(const Attempt &attempt)
{
    return attempt.connectionFailed || attempt.status == 408 || attempt.status == 409
        || attempt.status >= 500;
}

qint64 backoffMs(const Attempt &attempt, const ServiceTimes &times, double jitter)
{
    const double doubled = std::ldexp(static_cast<double>(times.retryBaseMs), attempt.repetitions);
    const double wait = std::min(doubled, static_cast<double>(times.retryMaxMs));
    return static_cast<qint64>(wait * (1.0 - kJitter * jitter));
}

} // namespace

RetryDecision decideRetry(const Attempt &attempt, const ServiceTimes &times, const QDateTime &now,
                          double jitter)
{
    using Action = RetryDecision::Action;
    const bool mayNot = attempt.shouldRetry == "false";
    const std::optional<qint64> asked = askedWaitMs(attempt, now);
    if (attempt.status == 429) {
        if (mayNot || attempt.cooldowns >= kMaxCooldowns)
            return {};
        return {Action::CoolDown,
                std::min(asked.value_or(times.defaultCooldownMs), kMaxCooldownMs)};
    }
    if (attempt.verb == Verb::Post || mayNot || attempt.repetitions >= times.retries)
        return {};
    if (attempt.shouldRetry != "true" && !isPassing(attempt))
        return {};
    if (asked && *asked <= kMaxRetryAfterMs)
        return {Action::Repeat, *asked};
    return {Action::Repeat, backoffMs(attempt, times, jitter)};
}

} // namespace Vestibule::Detail
