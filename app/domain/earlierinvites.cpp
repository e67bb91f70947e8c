// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/earlierinvites.h"

#include "domain/emailaddress.h"

#include <algorithm>

namespace Vestibule {

EarlierInvites::EarlierInvites(const QList<RunStep> &steps)
{
    QSet<QString> removed;
    for (const RunStep &step : steps) {
        if (step.removed || (step.kind == StepKind::Revoke && step.state == StepState::Done))
            removed.insert(step.inviteId);
    }
    for (const RunStep &step : steps) {
        if (step.kind == StepKind::Revoke)
            continue;
        QList<RunStep> &ofAddress = m_steps[foldedEmail(step.invite.email)];
        if (step.state == StepState::Sent || step.state == StepState::Unknown)
            ofAddress.prepend(step);
        else if (step.state == StepState::Done && !removed.contains(step.newInviteId))
            ofAddress.append(step);
    }
}

const RunStep *EarlierInvites::against(const QString &folded, const QStringList &seen,
                                       qint64 runId) const
{
    const auto ofAddress = m_steps.constFind(folded);
    if (ofAddress == m_steps.cend())
        return nullptr;
    for (const RunStep &step : *ofAddress) {
        const bool shown = step.state == StepState::Done && seen.contains(step.newInviteId);
        if (step.runId != runId && !shown)
            return &step;
    }
    return nullptr;
}

const RunStep *EarlierInvites::against(const RunStep &step) const
{
    if (step.kind == StepKind::Revoke || m_steps.isEmpty())
        return nullptr;
    return against(foldedEmail(step.invite.email), step.knownIds + QStringList{step.inviteId},
                   step.runId);
}

int EarlierInvites::unlistedOwners(const QSet<QString> &listed, qint64 runId) const
{
    int count = 0;
    for (const QList<RunStep> &ofAddress : m_steps) {
        count += int(std::count_if(
            ofAddress.cbegin(), ofAddress.cend(), [&listed, runId](const RunStep &step) {
                const bool owner =
                    step.invite.role.compare(QLatin1String("owner"), Qt::CaseInsensitive) == 0;
                const bool shown =
                    step.state == StepState::Done && listed.contains(step.newInviteId);
                return owner && !shown && step.runId != runId;
            }));
    }
    return count;
}

SkipReason EarlierInvites::reason(const RunStep &step)
{
    return step.state == StepState::Done ? SkipReason::JustInvited : SkipReason::EarlierUnknown;
}

} // namespace Vestibule
