// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/runpace.h"

namespace Vestibule {

namespace {

constexpr qint64 kWindowMs = 5 * 60 * 1000; // long enough to hold a minute's rest several times
constexpr qsizetype kKept = 10'000;

} // namespace

void RunPace::start(qint64 nowMs)
{
    if (m_startedAt < 0)
        m_startedAt = nowMs;
}

void RunPace::stop(qint64 nowMs)
{
    m_activeBefore = active(nowMs);
    m_startedAt = -1;
}

qint64 RunPace::active(qint64 nowMs) const
{
    return m_activeBefore + (m_startedAt < 0 ? 0 : nowMs - m_startedAt);
}

void RunPace::addSent(qint64 nowMs)
{
    const qint64 now = active(nowMs);
    m_sent.append(now);
    qsizetype old = 0;
    while (old < m_sent.size() - kKept || m_sent.at(old) < now - kWindowMs)
        ++old;
    m_dropped = m_dropped || old > 0;
    m_sent.remove(0, old);
}

double RunPace::stepsPerMinute(qint64 nowMs) const
{
    if (m_sent.size() < 2)
        return 0;
    // From the beginning while nothing was dropped, so that a fast start before the API's first
    // wait is not taken for the pace; to the present, so that a wait that goes on counts.
    const qint64 now = active(nowMs);
    const qint64 since = m_dropped ? m_sent.constFirst() : 0;
    const auto steps = static_cast<double>(m_sent.size() - (m_dropped ? 1 : 0));
    return now > since ? steps * 60'000.0 / static_cast<double>(now - since) : 0;
}

qint64 RunPace::timeLeftMs(int steps, qint64 nowMs) const
{
    const double pace = stepsPerMinute(nowMs);
    return pace > 0 ? static_cast<qint64>(steps * 60'000.0 / pace) : -1;
}

} // namespace Vestibule
