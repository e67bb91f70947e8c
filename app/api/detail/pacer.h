// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/knownpace.h"

#include <QtGlobal>

#include <deque>

namespace Vestibule::Detail {

/// Learns from 429s how many requests one endpoint takes in what time, and keeps to it. Until the
/// first 429 it never holds anything back.
///
/// What went through before a 429, and the time until the rest after it is over, is a pattern that
/// the server is known to take: at most batch() requests within any spanMs(). Such a pattern can be
/// repeated without a further 429, whatever the server counts (a bucket, a window, a leak), and it
/// loses none of the time rested. From time to time one request more is tried when the batch is
/// used up, where a refusal costs least, since resting comes next anyway; while such trials succeed
/// they go on, so that a limit that was lifted is found.
///
/// One request at a time: each sent() is followed by accepted() or limited(), or by neither where
/// no answer came. Times are milliseconds of one steady clock.
class Pacer
{
public:
    [[nodiscard]] qint64 waitMs(qint64 nowMs) const; ///< until the next may be sent; 0: now
    /// The same for one that nobody waits for: it leaves room for who does, and tries nothing.
    [[nodiscard]] qint64 quietWaitMs(qint64 nowMs, int perMinute) const;
    void sent(qint64 nowMs);
    void accepted(qint64 nowMs); ///< the latest was answered, with anything but a 429
    void limited(qint64 nowMs, qint64 cooldownMs); ///< the latest met a 429 that asks for this rest

    /// What it has learned, without the endpoint; a batch of 0 where that is nothing. `epochMs` is
    /// the moment of UTC at which the clock stood at 0.
    [[nodiscard]] KnownPace known(qint64 epochMs) const;
    /// What an earlier start learned; of no use where this one has learned something itself. A pace
    /// that is a day old is doubted: more is tried as soon as its batch is used up. One that is a
    /// week old is forgotten.
    void begin(const KnownPace &known, qint64 epochMs, qint64 nowMs);

    [[nodiscard]] int batch() const { return m_pattern.batch; } ///< 0 before the first 429
    [[nodiscard]] qint64 spanMs() const { return m_pattern.spanMs; }

private:
    struct Pattern
    {
        int batch = 0;
        qint64 spanMs = 0;

        [[nodiscard]] double rate() const
        {
            return batch > 0 ? static_cast<double>(batch) / static_cast<double>(spanMs) : 0;
        }
    };

    [[nodiscard]] qint64 patternWaitMs(qint64 nowMs) const;
    [[nodiscard]] bool isUsedUp(qint64 nowMs) const;
    [[nodiscard]] qint64 restFor(qint64 cooldownMs) const;
    [[nodiscard]] Pattern seen(qint64 refusedAtMs, qint64 restMs) const;
    void learn(qint64 refusedAtMs, qint64 restMs);
    void scheduleTrial(qint64 nowMs);
    void raise();
    void forget(qint64 nowMs);

    std::deque<qint64> m_sent; // when, those that met a 429 left out
    Pattern m_pattern;
    Pattern m_before; // the one that held until a trial found more; batch 0: none
    qint64 m_notBefore = 0;
    qint64 m_limitedAt = 0; // the latest 429
    qint64 m_cycleStart = 0; // the first request that was accepted after the latest 429
    int m_refusals = 0; // since the latest that was accepted
    qint64 m_firstRefusal = 0;
    qint64 m_recoveryMs = 0; // how long a rest had to be, where longer than was asked
    bool m_isTrial = false; // the latest request went beyond the batch
    int m_sinceRefusal = 0; // requests that went through since the latest 429 ...
    int m_triedSince = 0; // ... and those of them that went beyond the batch
    qint64 m_tryUntil = -1; // a trial comes right behind a batch or not at all
    qint64 m_trialsFrom = 0;
    qint64 m_trialEveryMs = 0;
};

} // namespace Vestibule::Detail
