// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"
#include "support/patience.h"

#include <QSignalSpy>

namespace Vestibule {

/// Times so short that a test need not wait, and a timeout so long that a slow machine never sees
/// it. For tests that link vestibule-api.
[[nodiscard]] inline ServiceTimes quickTimes()
{
    ServiceTimes times;
    times.transferTimeoutMs = 30'000;
    times.defaultCooldownMs = 20;
    times.retryBaseMs = 1;
    times.retryMaxMs = 2;
    return times;
}

/// Spins the event loop until the call has finished; false after ten seconds.
template <typename T>
[[nodiscard]] bool settle(const CallPtr<T> &call)
{
    // Not by polling: it would add 10 ms to each of the thousands of calls.
    return call->isFinished() || QSignalSpy(call.get(), &ApiCall::finished).wait(kPatienceMs);
}

/// The error's kind, or none where the result is a value.
template <typename T>
[[nodiscard]] std::optional<ApiError::Kind> kindOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

} // namespace Vestibule
