// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/roster/roster.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace Vestibule {

/// How the world of a planned item has moved on since.
enum class RosterMove {
    None,
    Gone, ///< the invite is not there any more
    Accepted,
    Other, ///< the invite has another status, role or other projects
    Member, ///< the person is a member now
    Invited, ///< the person has another open invite now
};

/// The organization at the moment when a plan is to be carried out.
class RosterNow
{
public:
    explicit RosterNow(const RosterSources &sources);

    /// Whether the precondition of a step does not hold any more, and why.
    [[nodiscard]] RosterMove movedSince(const RosterItem &item) const;
    /// The ids of all invites of an address but that one.
    [[nodiscard]] QStringList otherIds(const QString &email, const QString &inviteId) const;
    [[nodiscard]] int openOwners() const { return m_openOwners; }

private:
    QHash<QString, Invite> m_invites; // by id
    QHash<QString, QStringList> m_ids; // by folded address
    QSet<QString> m_members; // folded
    int m_openOwners = 0;
};

/// A sentence for people; empty for None.
[[nodiscard]] QString rosterMoveText(RosterMove move);

} // namespace Vestibule
