// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"

#include <QString>

#include <functional>
#include <optional>

namespace Vestibule {

/// The server's time as UTC unix seconds; nothing where it is not known.
using ServerNow = std::function<std::optional<qint64>()>;

/// What time it is at the server: this computer's clock, put right by what the server's answers
/// say. An answer was made at some time between its request and its arrival, so each one bounds by
/// how much the two differ, and many bound it closely.
class ServerClock
{
public:
    explicit ServerClock(Clock local = systemClock())
        : m_local(std::move(local))
    { }

    /// All UTC unix seconds: the first two by this computer's clock, the last by the server's.
    void learn(qint64 askedAt, qint64 answeredAt, qint64 date);

    [[nodiscard]] bool isKnown() const { return m_known; }
    /// Seconds that the server is ahead, negative where it is behind; 0 while it is not known.
    [[nodiscard]] qint64 skew() const;
    /// Whether it is certain that they differ by more than two minutes.
    [[nodiscard]] bool isOff() const;
    [[nodiscard]] qint64 local() const { return m_local(); } ///< this computer's time
    /// The server's time as well as it is known.
    [[nodiscard]] qint64 now() const { return m_local() + skew(); }
    /// The server's time; nothing before any answer told it.
    [[nodiscard]] std::optional<qint64> serverNow() const;

private:
    Clock m_local;
    bool m_known = false;
    qint64 m_least = 0; // that the server is ahead, in seconds
    qint64 m_most = 0;
};

/// A sentence for people on a clock that is off by so many seconds, see skew().
[[nodiscard]] QString clockOffText(qint64 skew);

/// Why nothing is chosen by its age.
[[nodiscard]] QString serverTimeUnknownText();

} // namespace Vestibule
