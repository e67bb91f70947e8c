// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewtasks.h"

namespace Vestibule {

QList<ReviewTask> ReviewTasks::of(ReviewRule rule)
{
    switch (rule) {
    case ReviewRule::ForeignDomain:
    case ReviewRule::SeveralInvites:
    case ReviewRule::PendingMember:
        return {ReviewTask::Revoke};
    case ReviewRule::OwnerOpenLong:
    case ReviewRule::PastExpiry:
    case ReviewRule::ExpiredNeverAccepted:
        return {ReviewTask::Revoke, ReviewTask::Resend};
    case ReviewRule::ExpiringSoon:
        return {ReviewTask::Resend, ReviewTask::Revoke};
    case ReviewRule::ProjectGone:
        return {ReviewTask::Change, ReviewTask::Revoke};
    case ReviewRule::AcceptedNotMember: // the API keeps accepted invites for good
        return {ReviewTask::CopyAddresses, ReviewTask::InviteAgain};
    }
    return {};
}

bool ReviewTasks::goByAge(ReviewRule rule)
{
    return rule == ReviewRule::OwnerOpenLong || rule == ReviewRule::ExpiringSoon
        || rule == ReviewRule::PastExpiry;
}

QString ReviewTasks::text(ReviewTask task, int count)
{
    switch (task) {
    case ReviewTask::Revoke:
        return tr("&Revoke %Ln Invite(s)…", nullptr, count);
    case ReviewTask::Resend:
        return tr("Re&send %Ln Invite(s)…", nullptr, count);
    case ReviewTask::Change:
        return tr("Change &Projects of %Ln Invite(s)…", nullptr, count);
    case ReviewTask::CopyAddresses:
        return tr("&Copy %Ln Address(es)", nullptr, count);
    case ReviewTask::InviteAgain:
        return tr("Invite %Ln &Again…", "people", count);
    }
    return {};
}

Sign ReviewTasks::sign(ReviewTask task)
{
    switch (task) {
    case ReviewTask::Revoke:
        return Sign::Revoke;
    case ReviewTask::Resend:
        return Sign::Resend;
    case ReviewTask::Change:
        return Sign::Change;
    case ReviewTask::CopyAddresses:
        return Sign::Copy;
    case ReviewTask::InviteAgain:
        return Sign::Invite;
    }
    return Sign::Change;
}

bool ReviewTasks::changes(ReviewTask task)
{
    return task != ReviewTask::CopyAddresses;
}

} // namespace Vestibule
