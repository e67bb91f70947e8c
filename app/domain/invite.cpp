// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/invite.h"

#include <algorithm>
#include <atomic>

namespace Vestibule {

namespace {

std::atomic<int> soonDays = kUsualSoonDays;

} // namespace

int expiringSoonDays()
{
    return soonDays.load(std::memory_order_relaxed);
}

qint64 expiringSoonSeconds()
{
    return qint64(expiringSoonDays()) * 24 * 3600;
}

void setExpiringSoonDays(int days)
{
    soonDays.store(std::max(1, days), std::memory_order_relaxed);
}

InviteStatus statusOf(const QString &status)
{
    if (status == QLatin1String("pending"))
        return InviteStatus::Pending;
    if (status == QLatin1String("accepted"))
        return InviteStatus::Accepted;
    if (status == QLatin1String("expired"))
        return InviteStatus::Expired;
    return InviteStatus::Other;
}

InviteState stateOf(const QString &status, std::optional<qint64> expiresAt,
                    std::optional<qint64> now)
{
    switch (statusOf(status)) {
    case InviteStatus::Accepted:
        return InviteState::Accepted;
    case InviteStatus::Expired:
        return InviteState::Expired;
    case InviteStatus::Other:
        return InviteState::Other;
    case InviteStatus::Pending:
        break;
    }
    if (!expiresAt || !now)
        return InviteState::Pending;
    if (*expiresAt <= *now)
        return InviteState::PastExpiry;
    return *expiresAt - *now <= expiringSoonSeconds() ? InviteState::ExpiringSoon
                                                      : InviteState::Pending;
}

InviteState stateOf(const Invite &invite, std::optional<qint64> now)
{
    return stateOf(invite.status, invite.expiresAt, now);
}

bool isOpen(const QString &status)
{
    const InviteStatus known = statusOf(status);
    return known == InviteStatus::Pending || known == InviteStatus::Other;
}

bool isRevocable(const Invite &invite)
{
    return statusOf(invite.status) != InviteStatus::Accepted;
}

QString grantsText(const QList<ProjectGrant> &grants, QChar between)
{
    QString text;
    for (const ProjectGrant &grant : grants) {
        if (!text.isEmpty())
            text += between;
        text += grant.id + u':' + grant.role;
    }
    return text;
}

} // namespace Vestibule
