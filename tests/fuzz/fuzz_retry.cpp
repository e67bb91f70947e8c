// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/retrypolicy.h"

#include "fuzz/promise.h"

#include <QDateTime>
#include <QList>
#include <QTimeZone>

using namespace Vestibule;
using namespace Vestibule::Detail;

/// The headers of an answer, one a line: Retry-After, retry-after-ms, x-should-retry.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QList<QByteArray> lines = bytesOf(data, size).split('\n');
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'790'000'000, QTimeZone::utc());
    const std::optional<QDateTime> date = httpDate(lines.value(0), now);
    require(!date || date->isValid(), "a date is one");
    for (const Verb verb : {Verb::Get, Verb::Post, Verb::Delete}) {
        for (const int status : {0, 200, 400, 408, 409, 429, 500, 503}) {
            Attempt attempt{verb,           status,         status == 0,
                            lines.value(2), lines.value(1), lines.value(0)};
            for (int so = 0; so < 3; ++so) {
                attempt.repetitions = attempt.cooldowns = so * 10;
                const RetryDecision decision = decideRetry(attempt, ServiceTimes(), now, 0.5);
                require(decision.waitMs >= 0, "no wait ends before it began");
                using Action = RetryDecision::Action;
                require(verb != Verb::Post || decision.action == Action::GiveUp || status == 429,
                        "a POST is repeated after a 429 alone");
            }
        }
    }
    return 0;
}
