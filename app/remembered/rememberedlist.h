// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/changes/invitessnapshot.h"
#include "domain/invite.h"
#include "domain/project.h"

#include <QList>

#include <optional>

namespace Vestibule {

/// The list of an organization as it was read, kept from one start of the program to the next.
/// Times are the server's, UTC in milliseconds; 0 where there is none.
struct RememberedList
{
    QList<Invite> invites; ///< in the server's order as it was read
    QList<qint64> readAtMs; ///< when each of them was read, as many as invites
    bool wasWhole = false; ///< read to its end in one pass, at wholeAtMs
    qint64 wholeAtMs = 0;
    QList<Project> projects; ///< archived ones too
    qint64 projectsAtMs = 0; ///< 0: they were not read
    /// The list as a person saw it last in the window, where it was read again since without one;
    /// empty where these invites are what was seen.
    InvitesSnapshot lastCheck;

    /// What a person saw last of a list that was read whole; nothing where that is not known.
    [[nodiscard]] std::optional<InvitesSnapshot> seen() const;
    /// Keeps what a person saw last of the list that was remembered before: to be called by whoever
    /// read the list with nobody looking at it.
    void keepSeen(const RememberedList &before);
    /// Lets go of what was read before `sinceMs`.
    void dropOlderThan(qint64 sinceMs);

    /// What times of the server are here from seconds, and the other way round.
    [[nodiscard]] static qint64 msOf(qint64 seconds) { return seconds * 1000; }
    [[nodiscard]] static qint64 secondsOf(qint64 ms) { return ms / 1000; }

    friend bool operator==(const RememberedList &one, const RememberedList &other);
};

} // namespace Vestibule
