// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/filterjob.h"

#include <algorithm>

// How the steps of a job go through many rows; for its own sources alone.

namespace Vestibule {

/// Does `work(first, end)` for pieces of the numbers below `count`, as far as there is time; true
/// when it is done.
template <typename Do>
bool FilterJob::eachChunk(size_t count, const QDeadlineTimer &deadline, const Do &work)
{
    while (m_at < count) {
        const size_t end = std::min(count, m_at + kStep);
        work(m_at, end);
        m_at = end;
        if (m_at < count && deadline.hasExpired())
            return false;
    }
    return true;
}

/// The same with `work(number)` for each of them.
template <typename Do>
bool FilterJob::each(size_t count, const QDeadlineTimer &deadline, const Do &work)
{
    return eachChunk(count, deadline, [&work](size_t first, size_t end) {
        for (size_t i = first; i < end; ++i)
            work(i);
    });
}

} // namespace Vestibule
