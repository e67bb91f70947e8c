// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/pacer.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace Vestibule::Detail {

namespace {

constexpr qint64 kRememberedMs = 60'000;
constexpr qint64 kSlowestMs = 60'000; // per request
constexpr qint64 kLeastBackoffMs = 100; // where even a second attempt in a row was refused
constexpr qint64 kSoonestTrialMs = 4'000;
constexpr qint64 kLatestTrialMs = 300'000;
constexpr qint64 kTrialPatienceMs = 2'000; // from an answer to the next request
constexpr qint64 kMarginShare = 200; // clocks and ways differ a little
constexpr qint64 kMostMarginMs = 250;
constexpr double kRefutedShare = 0.9;
constexpr double kMostFaster = 0.8;
constexpr int kMostDoublings = 10;
constexpr double kRecoveryFades = 0.9;
constexpr qint64 kDoubtedAfterMs = 24 * 3'600'000;
constexpr qint64 kForgottenAfterMs = 7 * kDoubtedAfterMs;
constexpr int kMostBatch = 10'000;

} // namespace

qint64 Pacer::patternWaitMs(qint64 nowMs) const
{
    const auto sent = static_cast<int>(m_sent.size());
    if (m_pattern.batch == 0 || sent < m_pattern.batch)
        return 0;
    const qint64 from = m_sent.at(static_cast<size_t>(sent - m_pattern.batch)) + m_pattern.spanMs;
    return std::max<qint64>(0, from - nowMs);
}

qint64 Pacer::waitMs(qint64 nowMs) const
{
    const qint64 rest = std::max<qint64>(0, m_notBefore - nowMs);
    return nowMs <= m_tryUntil ? rest : std::max(rest, patternWaitMs(nowMs));
}

qint64 Pacer::quietWaitMs(qint64 nowMs, int perMinute) const
{
    const auto sent = static_cast<int>(m_sent.size());
    const bool isFull = perMinute > 0 && sent >= perMinute;
    const qint64 roomAt =
        isFull ? m_sent.at(static_cast<size_t>(sent - perMinute)) + kRememberedMs : nowMs;
    return std::max({m_notBefore - nowMs, patternWaitMs(nowMs), roomAt - nowMs, qint64(0)});
}

void Pacer::sent(qint64 nowMs)
{
    m_isTrial = patternWaitMs(nowMs) > 0;
    m_sent.push_back(nowMs);
    ++m_sinceRefusal;
    forget(nowMs);
}

/// Not between two requests of a batch, where a refusal would cost the rest of it.
bool Pacer::isUsedUp(qint64 nowMs) const
{
    return patternWaitMs(nowMs) * 2 * m_pattern.batch >= m_pattern.spanMs;
}

void Pacer::accepted(qint64 nowMs)
{
    if (m_sent.empty())
        return;
    if (m_refusals > 0) {
        // Only what began after a refusal tells how much the rest gave back.
        m_cycleStart = m_sent.back();
        m_recoveryMs = m_refusals > 1
            ? m_cycleStart - m_firstRefusal
            : static_cast<qint64>(static_cast<double>(m_recoveryMs) * kRecoveryFades);
        m_refusals = 0;
    }
    if (m_pattern.batch == 0)
        return;
    if (m_isTrial)
        raise();
    if (m_isTrial || (nowMs >= m_trialsFrom && isUsedUp(nowMs)))
        m_tryUntil = nowMs + kTrialPatienceMs;
}

void Pacer::limited(qint64 nowMs, qint64 cooldownMs)
{
    qint64 refusedAt = nowMs;
    if (!m_sent.empty()) {
        refusedAt = m_sent.back();
        --m_sinceRefusal;
        m_sent.pop_back();
    }
    if (m_refusals++ == 0)
        m_firstRefusal = refusedAt;
    m_limitedAt = nowMs;
    const qint64 restMs = restFor(cooldownMs);
    m_notBefore = nowMs + restMs;
    learn(refusedAt, restMs);
    scheduleTrial(nowMs);
}

/// What was asked, unless that has proved to be too short.
qint64 Pacer::restFor(qint64 cooldownMs) const
{
    if (m_refusals == 1)
        return std::max(cooldownMs, std::min(m_recoveryMs, kSlowestMs));
    const int doublings = std::min(m_refusals - 2, kMostDoublings);
    const qint64 grown = std::max(cooldownMs, kLeastBackoffMs) << doublings;
    return std::max(cooldownMs, std::min(grown, kSlowestMs));
}

/// The densest run of requests up to the refusal; the rest is taken to give all of it back.
Pacer::Pattern Pacer::seen(qint64 refusedAtMs, qint64 restMs) const
{
    const qint64 since = std::max(m_cycleStart, m_firstRefusal - kRememberedMs);
    Pattern densest;
    Pattern run;
    for (auto first = m_sent.rbegin(); first != m_sent.rend() && *first >= since; ++first) {
        ++run.batch;
        run.spanMs = std::max<qint64>(1, refusedAtMs - *first + restMs);
        if (run.rate() >= densest.rate())
            densest = run;
    }
    densest.spanMs += std::min(densest.spanMs / kMarginShare, kMostMarginMs);
    return densest;
}

void Pacer::learn(qint64 refusedAtMs, qint64 restMs)
{
    Pattern pattern = seen(refusedAtMs, restMs);
    if (pattern.batch == 0)
        return;
    if (m_isTrial) {
        if (m_triedSince == 0 && pattern.rate() <= m_pattern.rate())
            return; // what holds, holds
        if (m_triedSince == 0)
            m_before = m_pattern;
        // Together with what was tried, that many went through in the same time.
        const double share = 1 - static_cast<double>(m_triedSince) / std::max(1, m_sinceRefusal);
        m_before.spanMs = static_cast<qint64>(static_cast<double>(m_before.spanMs)
                                              * std::max(share, kMostFaster));
    } else if (m_pattern.batch > 0) {
        // One that was kept to and refused all the same is not believed again.
        const double refuted = kRefutedShare * m_pattern.rate();
        if (pattern.rate() > refuted) {
            const auto slower = static_cast<qint64>(std::ceil(pattern.batch / refuted));
            const qint64 most = pattern.spanMs + std::max<qint64>(0, kSlowestMs - restMs);
            pattern.spanMs = std::min(slower, most);
        }
        if (m_before.rate() > pattern.rate())
            pattern = m_before;
        m_before = {};
    }
    pattern.spanMs = std::min(pattern.spanMs, pattern.batch * kSlowestMs);
    m_pattern = pattern;
}

void Pacer::scheduleTrial(qint64 nowMs)
{
    const qint64 soonest =
        std::min(std::max(2 * m_pattern.spanMs, kSoonestTrialMs), kLatestTrialMs);
    const bool inVain = m_isTrial && m_triedSince == 0;
    m_trialEveryMs =
        std::clamp(inVain ? 2 * m_trialEveryMs : m_trialEveryMs, soonest, kLatestTrialMs);
    m_trialsFrom = nowMs + m_trialEveryMs;
    m_tryUntil = -1;
    m_isTrial = false;
    m_triedSince = 0;
    m_sinceRefusal = 0;
}

/// More than a batch went through within the span, so that is the batch from now on.
void Pacer::raise()
{
    if (m_triedSince++ == 0)
        m_before = m_pattern;
    const qint64 since = m_sent.back() - m_pattern.spanMs;
    const auto first = std::upper_bound(m_sent.begin(), m_sent.end(), since);
    m_pattern.batch = std::max(m_pattern.batch, static_cast<int>(m_sent.end() - first));
}

KnownPace Pacer::known(qint64 epochMs) const
{
    KnownPace known;
    known.batch = m_pattern.batch;
    known.spanMs = m_pattern.spanMs;
    for (const qint64 time : m_sent)
        known.sentAtMs.append(time + epochMs);
    known.freeAtMs = m_notBefore + epochMs;
    known.limitedAtMs = m_limitedAt + epochMs;
    return known;
}

void Pacer::begin(const KnownPace &known, qint64 epochMs, qint64 nowMs)
{
    const qint64 limitedAt = known.limitedAtMs - epochMs;
    const qint64 age = nowMs - limitedAt;
    const bool isSound = known.batch > 0 && known.batch <= kMostBatch && known.spanMs > 0
        && known.spanMs <= known.batch * kSlowestMs && age >= 0;
    if (!isSound || age > kForgottenAfterMs || m_pattern.batch > 0 || m_refusals > 0)
        return;
    m_pattern = {known.batch, known.spanMs};
    m_limitedAt = limitedAt;
    m_notBefore = std::clamp(known.freeAtMs - epochMs, m_notBefore, nowMs + kSlowestMs);
    const std::deque<qint64> ownSent = std::exchange(m_sent, {});
    const qint64 before = ownSent.empty() ? nowMs : ownSent.front();
    for (const qint64 utc : known.sentAtMs) {
        const qint64 time = utc - epochMs;
        if (time <= before && (m_sent.empty() || time >= m_sent.back()))
            m_sent.push_back(time);
    }
    m_sent.insert(m_sent.end(), ownSent.begin(), ownSent.end());
    forget(nowMs);
    m_cycleStart = m_sent.empty() ? nowMs : m_sent.front();
    m_trialEveryMs = kLatestTrialMs;
    m_trialsFrom = age > kDoubtedAfterMs ? nowMs : nowMs + kLatestTrialMs;
}

void Pacer::forget(qint64 nowMs)
{
    const qint64 before = nowMs - std::max(kRememberedMs, m_pattern.spanMs);
    while (!m_sent.empty() && m_sent.front() < before)
        m_sent.pop_front();
}

} // namespace Vestibule::Detail
