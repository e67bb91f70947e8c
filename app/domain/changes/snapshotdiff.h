// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/changes/invitessnapshot.h"
#include "domain/changes/listchange.h"

#include <QHash>
#include <QSet>

namespace Vestibule {

/// Ids of invites that runs of this program made or removed: no news to those who asked for it.
struct OwnChanges
{
    QSet<QString> made;
    QSet<QString> removed;
};

/// What became of the list between two snapshots.
struct SnapshotDiff
{
    qint64 since = 0; ///< when the earlier snapshot was taken, UTC unix seconds
    QHash<QString, ListChange> changes; ///< by id, those that are None left out
    QList<SnapshotEntry> gone; ///< as they were; empty where the later one is not of the whole list
    int added = 0;
    int accepted = 0;
    int expired = 0;
    int other = 0;

    [[nodiscard]] bool isEmpty() const { return changes.isEmpty() && gone.isEmpty(); }
    /// Takes in what has changed since this one's later snapshot; since() stays.
    void add(const SnapshotDiff &later);
};

/// Compares two snapshots. An invite is new where the earlier snapshot was of the whole list and
/// did not have it, or where it stands above one that was known: what is below was only out of
/// sight. Expired is what was open then and is over now, whether the API calls it expired already
/// or not. Takes its time from the number of invites; meant for a thread where they are many.
[[nodiscard]] SnapshotDiff compareSnapshots(const InvitesSnapshot &before,
                                            const InvitesSnapshot &now, const OwnChanges &own = {});

} // namespace Vestibule
