// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invite.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

#include <optional>

namespace Vestibule {

/// Invites chosen by what they are: --status and --older-than. Accepted ones never belong to it.
class InviteSelection
{
public:
    [[nodiscard]] static QList<QCommandLineOption> options();
    /// Takes them; a sentence about what is wrong, else empty.
    [[nodiscard]] QString configure(const QCommandLineParser &parser);

    [[nodiscard]] bool isGiven() const { return m_status || m_olderThan; }
    /// Whether nothing can be chosen without knowing what time it is.
    [[nodiscard]] bool needsNow() const { return m_olderThan.has_value(); }
    /// At `now`, UTC unix seconds of the server. Past its expiry an invite counts as expired,
    /// whatever the API calls it; without a time the API's word decides. One without a time of its
    /// making is not older than anything.
    [[nodiscard]] bool holds(const Invite &invite, std::optional<qint64> now) const;
    /// Whether its status alone leaves the invite out, where none was asked for: it is neither
    /// pending nor expired nor accepted.
    [[nodiscard]] bool passesOver(const Invite &invite, std::optional<qint64> now) const;
    /// Seconds in "30d", "6w" or "12h"; nothing where it is none of these.
    [[nodiscard]] static std::optional<qint64> secondsIn(const QString &age);

private:
    [[nodiscard]] bool isOldEnough(const Invite &invite, std::optional<qint64> now) const;

    enum class Status { Pending, Expired };

    std::optional<Status> m_status;
    std::optional<qint64> m_olderThan; // seconds
};

} // namespace Vestibule
