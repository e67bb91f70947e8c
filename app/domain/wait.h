// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Vestibule {

/// What is waited for at a moment; waitText() says it.
struct Wait
{
    enum class Reason {
        None,
        RateLimit, ///< the API answered 429, to this call or to another; all requests rest
        Retry, ///< a passing failure; the same request is sent again
        Pace, ///< held back, for a second or more, to keep to the pace the API allows
        Settle, ///< what was sent before may be under way; it is looked for before it is repeated
    };

    Reason reason = Reason::None;
    qint64 leftMs = 0; ///< milliseconds
    bool goesFirst = false; ///< before what is read at leisure and waits for the same endpoint

    explicit operator bool() const { return reason != Reason::None; }
};

} // namespace Vestibule
