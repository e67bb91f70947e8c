// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Vestibule {

/// Times of the service, in milliseconds; the defaults are what the program uses.
struct ServiceTimes
{
    int transferTimeoutMs = 60'000; ///< longest silence on a connection
    qint64 defaultCooldownMs = 60'000; ///< after a 429 that names no time
    qint64 retryBaseMs = 500; ///< first wait before a repetition, doubled each time
    qint64 retryMaxMs = 8'000;
    int retries = 2; ///< repetitions of a GET or DELETE after a passing failure
    /// Requests of an endpoint in any minute, beyond which quiet ones wait; 0: no bound. Half of
    /// what the API was seen to let through, so that the rest is there for who waits.
    int quietPerMinute = 5;
};

} // namespace Vestibule
