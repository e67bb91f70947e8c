// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "remembered/rememberedlist.h"

namespace Vestibule {

std::optional<InvitesSnapshot> RememberedList::seen() const
{
    if (!lastCheck.isEmpty())
        return lastCheck;
    if (!wasWhole)
        return std::nullopt;
    InvitesSnapshot snapshot;
    snapshot.takenAt = secondsOf(wholeAtMs);
    snapshot.whole = true;
    for (auto invite = invites.crbegin(); invite != invites.crend(); ++invite)
        snapshot.append({invite->id, invite->email, invite->status, invite->expiresAt});
    return snapshot;
}

void RememberedList::keepSeen(const RememberedList &before)
{
    lastCheck = before.seen().value_or(InvitesSnapshot());
}

void RememberedList::dropOlderThan(qint64 sinceMs)
{
    qsizetype kept = 0;
    for (qsizetype i = 0; i < invites.size(); ++i) {
        if (readAtMs.at(i) < sinceMs)
            continue;
        if (kept != i) {
            invites[kept] = std::move(invites[i]);
            readAtMs[kept] = readAtMs.at(i);
        }
        ++kept;
    }
    wasWhole = wasWhole && kept == invites.size() && wholeAtMs >= sinceMs;
    invites.resize(kept);
    readAtMs.resize(kept);
    if (projectsAtMs < sinceMs) {
        projects.clear();
        projectsAtMs = 0;
    }
    if (msOf(lastCheck.takenAt) < sinceMs)
        lastCheck = {};
}

bool operator==(const RememberedList &one, const RememberedList &other)
{
    return one.invites == other.invites && one.readAtMs == other.readAtMs
        && one.wasWhole == other.wasWhole && one.wholeAtMs == other.wholeAtMs
        && one.projects == other.projects && one.projectsAtMs == other.projectsAtMs
        && one.lastCheck.takenAt == other.lastCheck.takenAt
        && one.lastCheck.whole == other.lastCheck.whole
        && one.lastCheck.blocks() == other.lastCheck.blocks();
}

} // namespace Vestibule
