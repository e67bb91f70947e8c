// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demofindings.h"

#include "demo/demohistory.h"
#include "demo/demomoments.h"
#include "demo/demopeople.h"

#include <QSet>

#include <algorithm>

namespace Vestibule {

namespace {

using Invites = std::vector<Invite>;

constexpr int kInvitesAFinding = 300;
constexpr int kMostOfAKind = 120;

bool isOdd(const Invite &invite)
{
    const QList<DemoPerson> &odd = DemoPeople::oddPeople();
    return std::any_of(odd.cbegin(), odd.cend(), [&invite](const DemoPerson &person) {
        return person.email == invite.email;
    });
}

/// Without the odd addresses, which are to stay.
std::vector<Invite *> openInvites(Invites &invites, qint64 now)
{
    std::vector<Invite *> found;
    for (Invite &invite : invites) {
        const InviteState state = stateOf(invite, now);
        const bool open = state == InviteState::Pending || state == InviteState::ExpiringSoon;
        if (open && !isOdd(invite))
            found.push_back(&invite);
    }
    return found;
}

/// The same address as another person types it.
QString typedAgain(const QString &email)
{
    return email.at(0).toUpper() + email.mid(1);
}

void plantMembers(const std::vector<Invite *> &open, const DemoHistory &history, int count)
{
    const auto step = open.size() / static_cast<size_t>(count);
    for (int i = 0; i < count; ++i) {
        const size_t member = static_cast<size_t>(i + 1) * 7919 % history.members.size();
        open[static_cast<size_t>(i) * step]->email = history.members[member].email;
    }
}

/// Two, and for every third person three, of which the later ones come from somebody who did not
/// look first.
void plantSeveral(const std::vector<Invite *> &open, int count)
{
    const auto step = open.size() / static_cast<size_t>(count);
    if (step < 5)
        return;
    for (int i = 0; i < count; ++i) {
        const size_t first = static_cast<size_t>(i) * step + 1; // the place before is a member's
        const QString email = open[first]->email;
        open[first + 1]->email = typedAgain(email);
        if (i % 3 == 2)
            open[first + 3]->email = email;
    }
}

void plantOwners(Invites &invites, qint64 now, int count)
{
    QSet<QString> newer;
    for (Invite &invite : invites) {
        const qint64 age = now - *invite.createdAt;
        if (count == 0 || age > 60 * kDemoDay)
            return;
        const bool fits = invite.status == QLatin1String("expired")
            && invite.role == QLatin1String("owner") && age > 9 * kDemoDay;
        if (fits && !newer.contains(invite.email)) {
            invite.status = QStringLiteral("pending");
            invite.expiresAt = *invite.createdAt + 90 * kDemoDay;
            if (count % 3 == 0)
                invite.expiresAt.reset();
            --count;
        }
        newer.insert(invite.email);
    }
}

} // namespace

void plantDemoFindings(DemoHistory &history, qint64 now)
{
    const int size = static_cast<int>(history.invites.size());
    const int count = std::min(size / kInvitesAFinding, kMostOfAKind);
    const std::vector<Invite *> open = openInvites(history.invites, now);
    if (count == 0 || static_cast<int>(open.size()) < 6 * count)
        return;
    plantMembers(open, history, count);
    plantSeveral(open, count);
    plantOwners(history.invites, now, count);
}

} // namespace Vestibule
