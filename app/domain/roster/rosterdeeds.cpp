// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/roster/rosterdeeds.h"

#include <QCoreApplication>

#include <algorithm>

namespace Vestibule {

namespace {

struct DeedWording
{
    Q_DECLARE_TR_FUNCTIONS(Roster)
};

RosterDeed deedOf(const RosterItem &item, const RosterSources &sources, const RosterNow &now,
                  const Guard &guard)
{
    RosterDeed deed{item, rosterStep(item, sources.now)};
    deed.step.knownIds = now.otherIds(deed.step.invite.email, deed.step.inviteId);
    deed.move = now.movedSince(item);
    const GuardRule rule = guard.against(deed.step, 0);
    if (deed.move != RosterMove::None) {
        deed.standing = RosterDeed::Standing::Moved;
    } else if (rule != GuardRule::None && rule != GuardRule::TooManyOwners) {
        deed.standing = RosterDeed::Standing::Guarded;
        deed.rule = rule;
    } else if (!sources.invites.isWhole && item.group == RosterGroup::Withdraw) {
        deed.standing = RosterDeed::Standing::NotReadWhole;
    }
    return deed;
}

} // namespace

QList<RosterDeed> rosterDeeds(const QList<RosterItem> &items, const RosterSources &sources,
                              const Guard &guard)
{
    const RosterNow now(sources);
    QList<RosterDeed> deeds;
    for (const RosterItem &item : items) {
        if (item.isStep())
            deeds.append(deedOf(item, sources, now, guard));
    }
    std::stable_sort(deeds.begin(), deeds.end(), [](const RosterDeed &one, const RosterDeed &two) {
        return rosterOrder(one.step) < rosterOrder(two.step);
    });
    return deeds;
}

QList<RosterItem> leaveOutMoved(QList<RosterItem> items, const RosterSources &sources,
                                const Guard &guard)
{
    const RosterNow now(sources);
    for (RosterItem &item : items) {
        if (!item.isStep())
            continue;
        const RosterDeed deed = deedOf(item, sources, now, guard);
        if (deed.standing != RosterDeed::Standing::Ready)
            item.leftOut = rosterDeedText(deed);
    }
    return items;
}

QString rosterDeedText(const RosterDeed &deed)
{
    switch (deed.standing) {
    case RosterDeed::Standing::Ready:
        break;
    case RosterDeed::Standing::Moved:
        return rosterMoveText(deed.move);
    case RosterDeed::Standing::Guarded:
        return guardText(deed.rule);
    case RosterDeed::Standing::NotReadWhole:
        return DeedWording::tr("Not all invites could be read, so nothing is taken away.");
    }
    return {};
}

} // namespace Vestibule
