// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demohistory.h"

#include "demo/demofindings.h"
#include "demo/demomoments.h"
#include "demo/demopeople.h"
#include "demo/demoprojects.h"

#include <algorithm>

namespace Vestibule {

using namespace Qt::Literals;

namespace {

/// Writes one history from its oldest day to its newest.
class Chronicle
{
public:
    Chronicle(int size, quint64 seed, qint64 now)
        : m_dice(seed)
        , m_now(now)
        , m_size(size)
    { }

    DemoHistory write();

private:
    /// Somebody who let an invite expire and was not asked again.
    struct Missed
    {
        DemoPerson person;
        qint64 expiredAt;
    };

    void foundOrganization();
    void invite(const DemoMoment &moment, int place);
    DemoPerson personAt(int place, qint64 time);
    void accept(Invite &invite, const DemoPerson &person);

    DemoDice m_dice;
    qint64 m_now;
    int m_size;
    DemoPeople m_people;
    DemoHistory m_history;
    std::vector<Missed> m_missed;
};

DemoHistory Chronicle::write()
{
    m_history.projects = makeDemoProjects(m_dice, m_now);
    m_history.invites.reserve(static_cast<size_t>(m_size));
    foundOrganization();
    const std::vector<DemoMoment> moments = makeDemoMoments(m_dice, m_size, m_now);
    for (int i = m_size - 1; i >= 0; --i)
        invite(moments[static_cast<size_t>(i)], i);
    std::reverse(m_history.invites.begin(), m_history.invites.end());
    std::stable_sort(
        m_history.members.begin(), m_history.members.end(),
        [](const DemoMember &a, const DemoMember &b) { return a.addedAt > b.addedAt; });
    plantDemoFindings(m_history, m_now);
    return std::move(m_history);
}

/// The people who were there before the first invite of the year.
void Chronicle::foundOrganization()
{
    constexpr int kFounders = 6;
    for (int i = 0; i < kFounders; ++i) {
        const DemoPerson person = m_people.next(m_dice);
        m_history.members.push_back({m_dice.id("user-"_L1), person.name, person.email, u"owner"_s,
                                     m_now - (700 - i * 40) * kDemoDay});
    }
}

DemoPerson Chronicle::personAt(int place, qint64 time)
{
    // Odd addresses stand near the top, so that a person who opens the demo meets some at once.
    constexpr int kFirstOdd = 4;
    constexpr int kOddDistance = 9;
    constexpr int kAskedAgainPercent = 4;
    const QList<DemoPerson> &odd = DemoPeople::oddPeople();
    const int nth = (place - kFirstOdd) / kOddDistance;
    if (place >= kFirstOdd && (place - kFirstOdd) % kOddDistance == 0 && nth < odd.size())
        return odd.at(nth);
    if (m_missed.empty() || !m_dice.percent(kAskedAgainPercent))
        return m_people.next(m_dice);
    Missed &missed = m_missed[static_cast<size_t>(m_dice.below(std::ssize(m_missed)))];
    if (missed.expiredAt > time)
        return m_people.next(m_dice);
    DemoPerson person = std::move(missed.person);
    missed = std::move(m_missed.back());
    m_missed.pop_back();
    return person;
}

void Chronicle::invite(const DemoMoment &moment, int place)
{
    constexpr int kOwnerPercent = 8;
    const DemoPerson person = personAt(place, moment.createdAt);
    Invite invite;
    invite.id = m_dice.id("invite-"_L1);
    invite.email = person.email;
    invite.role = m_dice.percent(kOwnerPercent) ? u"owner"_s : u"reader"_s;
    invite.createdAt = moment.createdAt;
    invite.expiresAt = moment.createdAt + kDemoInviteLifetime;
    invite.projects = makeDemoGrants(m_dice, m_history.projects, moment.createdAt);
    switch (moment.status) {
    case InviteStatus::Accepted:
        accept(invite, person);
        break;
    case InviteStatus::Expired:
        invite.status = u"expired"_s;
        m_missed.push_back({person, *invite.expiresAt});
        break;
    case InviteStatus::Pending:
    case InviteStatus::Other:
        invite.status = u"pending"_s;
        break;
    }
    m_history.invites.push_back(std::move(invite));
}

void Chronicle::accept(Invite &invite, const DemoPerson &person)
{
    constexpr int kLeftPercent = 4;
    constexpr int kNamelessPercent = 1;
    invite.status = u"accepted"_s;
    // Most people answer soon: the earliest of three chances.
    const qint64 span = std::min(kDemoInviteLifetime, m_now - *invite.createdAt) - 1;
    qint64 delay = span;
    for (int i = 0; i < 3; ++i)
        delay = std::min(delay, m_dice.below(std::max<qint64>(span, 1)));
    invite.acceptedAt = *invite.createdAt + std::max<qint64>(delay, 1);
    if (m_dice.percent(kLeftPercent))
        return;
    m_history.members.push_back({m_dice.id("user-"_L1),
                                 m_dice.percent(kNamelessPercent) ? QString() : person.name,
                                 invite.email, invite.role, *invite.acceptedAt});
}

} // namespace

DemoHistory DemoHistory::make(int size, quint64 seed, qint64 now)
{
    return Chronicle(std::max(size, 0), seed, now).write();
}

} // namespace Vestibule
