// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Vestibule {

/// One entry of the organization's audit log about an invite.
struct AuditEntry
{
    enum class Event { InviteSent, InviteAccepted, InviteDeleted, Other };
    enum class Actor {
        Unknown,
        Person, ///< in a session of the organization's pages
        PersonsKey, ///< an API key of a person
        ServiceAccount, ///< an API key of a service account
        Key, ///< an API key whose owner the entry does not tell
    };

    QString id;
    Event event = Event::Other;
    std::optional<qint64> time; ///< UTC unix seconds
    QString inviteId; ///< may be empty
    QString email; ///< of the invited person, where the entry tells; may be empty
    Actor actor = Actor::Unknown;
    QString actorEmail; ///< who did it; empty for a key without a person
    QString actorId; ///< of the user, service account or key; may be empty

    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

/// Who did it, in one word: an address, or an id where there is none; may be empty.
[[nodiscard]] inline QString actorName(const AuditEntry &entry)
{
    return entry.actorEmail.isEmpty() ? entry.actorId : entry.actorEmail;
}

/// Which entries to read; the latest come first.
struct AuditQuestion
{
    QStringList inviteIds; ///< of these invites; empty: of all
    std::optional<qint64> notBefore; ///< UTC unix seconds
    bool sentOnly = false; ///< who invited, and nothing else
};

} // namespace Vestibule
