// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/changes/snapshotdiff.h"

#include "domain/invite.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <vector>

namespace Vestibule {

namespace {

/// Where the ids of a snapshot stand in it: a table of places, open addressed, half empty.
class SnapshotIndex
{
public:
    explicit SnapshotIndex(const InvitesSnapshot &snapshot)
        : m_snapshot(snapshot)
        , m_table(std::bit_ceil(size_t(snapshot.count()) * 2 + 2), kNone)
    {
        for (qsizetype place = 0; place < snapshot.count(); ++place)
            m_table[slotOf(snapshot.idBytes(place))] = place;
    }

    [[nodiscard]] qsizetype find(std::string_view id) const { return m_table[slotOf(id)]; }

    static constexpr qsizetype kNone = -1;

private:
    [[nodiscard]] size_t slotOf(std::string_view id) const
    {
        const size_t mask = m_table.size() - 1;
        size_t slot = std::hash<std::string_view>()(id) & mask;
        while (m_table[slot] != kNone && m_snapshot.idBytes(m_table[slot]) != id)
            slot = (slot + 1) & mask;
        return slot;
    }

    const InvitesSnapshot &m_snapshot;
    std::vector<qsizetype> m_table;
};

bool isOver(const SnapshotEntry &entry, qint64 now)
{
    const InviteState state = stateOf(entry.status, entry.expiresAt, now);
    return state == InviteState::Expired || state == InviteState::PastExpiry;
}

bool isAccepted(const SnapshotEntry &entry)
{
    return statusOf(entry.status) == InviteStatus::Accepted;
}

ListChange changeBetween(const SnapshotEntry &before, qint64 then, const SnapshotEntry &after,
                         qint64 now)
{
    if (isAccepted(after))
        return isAccepted(before) ? ListChange::None : ListChange::Accepted;
    const bool wasOver = isOver(before, then);
    if (isOver(after, now))
        return wasOver ? ListChange::None : ListChange::Expired;
    return before == after ? ListChange::None : ListChange::Other;
}

/// One comparison under way.
class Comparison
{
public:
    Comparison(const InvitesSnapshot &before, const InvitesSnapshot &now, const OwnChanges &own)
        : m_before(before)
        , m_now(now)
        , m_own(own)
        , m_index(before)
        , m_seen(size_t(before.count()), false)
    { }

    SnapshotDiff run()
    {
        m_diff.since = m_before.takenAt;
        for (qsizetype place = m_now.count(); place-- > 0;) // from the top of the list down
            judge(place);
        if (m_before.whole)
            takeUnknown();
        if (m_now.whole)
            takeGone();
        return std::move(m_diff);
    }

private:
    void judge(qsizetype place)
    {
        const qsizetype known = m_index.find(m_now.idBytes(place));
        if (known == SnapshotIndex::kNone) {
            m_unknown.push_back(place);
            return;
        }
        m_seen[size_t(known)] = true;
        takeUnknown();
        const SnapshotEntry after = m_now.at(place);
        note(after.id, changeBetween(m_before.at(known), m_before.takenAt, after, m_now.takenAt));
    }

    void takeUnknown()
    {
        for (const qsizetype place : m_unknown) {
            const SnapshotEntry entry = m_now.at(place);
            if (!m_own.made.contains(entry.id))
                note(entry.id, ListChange::New);
            else if (isAccepted(entry))
                note(entry.id, ListChange::Accepted); // made by us; that it was accepted is news
        }
        m_unknown.clear();
    }

    void takeGone()
    {
        for (qsizetype place = m_before.count(); place-- > 0;) {
            if (!m_seen[size_t(place)] && !m_own.removed.contains(m_before.id(place)))
                m_diff.gone.append(m_before.at(place));
        }
    }

    void note(const QString &id, ListChange change)
    {
        if (change == ListChange::None)
            return;
        m_diff.changes.insert(id, change);
        m_diff.added += change == ListChange::New ? 1 : 0;
        m_diff.accepted += change == ListChange::Accepted ? 1 : 0;
        m_diff.expired += change == ListChange::Expired ? 1 : 0;
        m_diff.other += change == ListChange::Other ? 1 : 0;
    }

    const InvitesSnapshot &m_before;
    const InvitesSnapshot &m_now;
    const OwnChanges &m_own;
    SnapshotIndex m_index;
    std::vector<bool> m_seen; // of m_before
    std::vector<qsizetype> m_unknown; // above the next known one, if there is one
    SnapshotDiff m_diff;
};

} // namespace

void SnapshotDiff::add(const SnapshotDiff &later)
{
    for (auto change = later.changes.cbegin(); change != later.changes.cend(); ++change)
        changes.insert(change.key(), *change);
    for (const SnapshotEntry &entry : later.gone) {
        changes.remove(entry.id);
        gone.append(entry);
    }
    const auto count = [this](ListChange kind) {
        return int(std::count(changes.cbegin(), changes.cend(), kind));
    };
    added = count(ListChange::New);
    accepted = count(ListChange::Accepted);
    expired = count(ListChange::Expired);
    other = count(ListChange::Other);
}

SnapshotDiff compareSnapshots(const InvitesSnapshot &before, const InvitesSnapshot &now,
                              const OwnChanges &own)
{
    return Comparison(before, now, own).run();
}

} // namespace Vestibule
