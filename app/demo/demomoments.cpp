// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demomoments.h"

#include <algorithm>

namespace Vestibule {

namespace {

constexpr qint64 kYear = 365 * kDemoDay;
constexpr qint64 kYoungest = 90; // seconds

/// Moments that chance alone would leave out of a small organization.
struct Planted
{
    qint64 age; ///< seconds
    InviteStatus status;
};
constexpr Planted kPlanted[] = {
    {12 * kDemoDay + 5 * kDemoHour, InviteStatus::Accepted},
    {30 * kDemoDay + 2 * kDemoHour, InviteStatus::Expired},
    {kDemoInviteLifetime - 45 * 60, InviteStatus::Pending},
    {kDemoInviteLifetime - 3 * kDemoHour, InviteStatus::Pending},
    {kDemoInviteLifetime - 8 * kDemoHour, InviteStatus::Pending},
    {kDemoInviteLifetime - 30 * kDemoHour, InviteStatus::Pending},
    {kDemoInviteLifetime - 52 * kDemoHour, InviteStatus::Pending},
    {kDemoInviteLifetime + 2 * kDemoHour, InviteStatus::Pending},
    {kDemoInviteLifetime + 20 * kDemoHour, InviteStatus::Pending},
    {kDemoInviteLifetime + 50 * kDemoHour, InviteStatus::Pending},
    {20 * 60, InviteStatus::Pending},
    {2 * kDemoDay + 4 * kDemoHour, InviteStatus::Accepted},
};

bool isOfficeHour(qint64 time)
{
    const qint64 weekday = (time / kDemoDay + 3) % 7; // 0 is Monday; 1970 began on a Thursday
    const qint64 hour = time % kDemoDay / kDemoHour;
    return weekday < 5 && hour >= 7 && hour < 19;
}

qint64 drawAge(DemoDice &dice, bool recent)
{
    if (recent)
        return kYoungest + dice.below(kDemoInviteLifetime - 2 * kYoungest);
    const qint64 span = kYear - kDemoInviteLifetime;
    return kDemoInviteLifetime + std::min(dice.below(span), dice.below(span)); // it grew
}

qint64 drawOfficeAge(DemoDice &dice, bool recent, qint64 now)
{
    qint64 age = drawAge(dice, recent);
    for (int i = 0; i < 4 && !isOfficeHour(now - age); ++i)
        age = drawAge(dice, recent);
    return age;
}

InviteStatus drawStatus(DemoDice &dice, qint64 age)
{
    constexpr qint64 kSwept = kDemoInviteLifetime + 3 * kDemoDay;
    if (age < kDemoInviteLifetime)
        return dice.percent(62) ? InviteStatus::Pending : InviteStatus::Accepted;
    if (age < kSwept && dice.percent(28))
        return InviteStatus::Pending; // the service marks them as expired some time later
    return dice.percent(77) ? InviteStatus::Accepted : InviteStatus::Expired;
}

} // namespace

std::vector<DemoMoment> makeDemoMoments(DemoDice &dice, int size, qint64 now)
{
    constexpr int kRecentPercent = 7;
    std::vector<DemoMoment> moments;
    moments.reserve(static_cast<size_t>(size));
    for (const Planted &planted : kPlanted) {
        if (static_cast<int>(moments.size()) < size)
            moments.push_back({now - planted.age, planted.status});
    }
    while (static_cast<int>(moments.size()) < size) {
        const qint64 age = drawOfficeAge(dice, dice.percent(kRecentPercent), now);
        moments.push_back({now - age, drawStatus(dice, age)});
    }
    std::stable_sort(moments.begin(), moments.end(), [](const DemoMoment &a, const DemoMoment &b) {
        return a.createdAt > b.createdAt;
    });
    return moments;
}

} // namespace Vestibule
