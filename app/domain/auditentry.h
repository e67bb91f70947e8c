// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Vestibule {

/// One entry of the organization's audit log about an invite.
struct AuditEntry
{
    enum class Event { InviteSent, InviteAccepted, InviteDeleted, Other };

    QString id;
    Event event = Event::Other;
    std::optional<qint64> time; ///< UTC unix seconds
    QString inviteId; ///< may be empty
    QString email; ///< of the invited person, where the entry tells; may be empty
    QString actorEmail; ///< who did it; empty for a key without a person
    QString actorId; ///< of the user, service account or key; may be empty

    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

/// Which entries to read; the latest come first.
struct AuditQuestion
{
    QString inviteId; ///< of one invite; empty: of all
    std::optional<qint64> notBefore; ///< UTC unix seconds
};

} // namespace Vestibule
