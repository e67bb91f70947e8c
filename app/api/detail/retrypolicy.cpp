// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/retrypolicy.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace Vestibule::Detail {

namespace {

constexpr int kMaxCooldowns = 20;
constexpr double kLongestMs = 1e12; // some thirty years, so that no sum overflows
constexpr qint64 kLongRetryMs = 60 * 1000; // from here on it is the server that rests
constexpr double kJitter = 0.25;

std::optional<qint64> milliseconds(const QByteArray &number, double unit)
{
    bool ok = false;
    const double value = number.trimmed().toDouble(&ok);
    if (!ok || !std::isfinite(value) || value < 0)
        return std::nullopt;
    return static_cast<qint64>(std::ceil(std::min(value * unit, kLongestMs)));
}

// RFC 850 gives two digits of the year: of those that end so, the one nearest to now.
QDateTime inNearestCentury(QDateTime date, const QDateTime &now)
{
    while (date < now.addYears(-50))
        date = date.addYears(100);
    return date;
}

/// A number of so many digits, at that place; -1 where there is none.
int digitsAt(const QByteArray &text, qsizetype at, qsizetype count)
{
    int number = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        if (text.at(i) < '0' || text.at(i) > '9')
            return -1;
        number = 10 * number + (text.at(i) - '0');
    }
    return number;
}

/// "Sun, 06 Nov 1994 08:49:37 GMT", which nearly every answer bears: Qt takes its way by the zone
/// of this computer, and looks at a file for that several times.
std::optional<QDateTime> usualHttpDate(const QByteArray &text)
{
    static const QByteArray months("JanFebMarAprMayJunJulAugSepOctNovDec");
    constexpr qsizetype kSize = 29;
    if (text.size() != kSize || text.at(3) != ',' || !text.endsWith(" GMT") || text.at(4) != ' '
        || text.at(7) != ' ' || text.at(11) != ' ' || text.at(16) != ' ' || text.at(19) != ':'
        || text.at(22) != ':')
        return std::nullopt;
    const qsizetype month = months.indexOf(text.mid(8, 3));
    const QDate day(digitsAt(text, 12, 4), month % 3 == 0 ? int(month / 3) + 1 : 0,
                    digitsAt(text, 5, 2));
    const QTime time(digitsAt(text, 17, 2), digitsAt(text, 20, 2), digitsAt(text, 23, 2));
    return day.isValid() && time.isValid() ? std::optional(QDateTime(day, time, Qt::UTC))
                                           : std::nullopt;
}

std::optional<qint64> untilHttpDate(const QByteArray &text, const QDateTime &now)
{
    const auto date = httpDate(text, now);
    return date ? std::optional(std::max<qint64>(0, now.msecsTo(*date))) : std::nullopt;
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

std::optional<QDateTime> httpDate(const QByteArray &text, const QDateTime &now)
{
    if (text.isEmpty())
        return std::nullopt;
    if (auto usual = usualHttpDate(text))
        return usual;
    // The day of the week is left out: with two digits of the year it would be another one's.
    QString date = QString::fromLatin1(text).simplified();
    date.remove(0, date.indexOf(QLatin1Char(' ')) + 1);
    date = date.trimmed();
    if (date.endsWith(QLatin1String(" GMT")) || date.endsWith(QLatin1String(" UTC")))
        date.chop(4);
    for (const char *form : {"d MMM yyyy HH:mm:ss", "d-MMM-yyyy HH:mm:ss", "d-MMM-yy HH:mm:ss",
                             "MMM d HH:mm:ss yyyy"}) {
        const QDateTime read = QLocale::c().toDateTime(date, QLatin1String(form));
        if (!read.isValid())
            continue;
        const QDateTime utc(read.date(), read.time(), QTimeZone::utc());
        return QLatin1String(form) == QLatin1String("d-MMM-yy HH:mm:ss")
            ? inNearestCentury(utc, now)
            : utc;
    }
    // Not HTTP's, but unmistakable.
    for (const Qt::DateFormat form : {Qt::RFC2822Date, Qt::ISODate}) {
        const QDateTime read = QDateTime::fromString(QString::fromLatin1(text).trimmed(), form);
        if (read.isValid() && read.timeSpec() != Qt::LocalTime)
            return read.toUTC();
    }
    return std::nullopt;
}

RetryDecision decideRetry(const Attempt &attempt, const ServiceTimes &times, const QDateTime &now,
                          double jitter)
{
    using Action = RetryDecision::Action;
    const bool mayNot = attempt.shouldRetry == "false";
    const std::optional<qint64> asked = askedWaitMs(attempt, now);
    if (attempt.status == 429) {
        if (mayNot || attempt.cooldowns >= kMaxCooldowns)
            return {};
        return {Action::CoolDown, asked.value_or(times.defaultCooldownMs)};
    }
    if (attempt.verb == Verb::Post || mayNot || attempt.repetitions >= times.retries)
        return {};
    if (attempt.shouldRetry != "true" && !isPassing(attempt))
        return {};
    if (asked)
        return {*asked > kLongRetryMs ? Action::Rest : Action::Repeat, *asked};
    return {Action::Repeat, backoffMs(attempt, times, jitter)};
}

} // namespace Vestibule::Detail
