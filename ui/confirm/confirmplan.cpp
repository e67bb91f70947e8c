// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/confirm/confirmplan.h"

#include "domain/emailaddress.h"
#include "domain/text/seconds.h"
#include "models/list/invitetablemodel.h"

#include <QHash>
#include <QSet>

namespace Vestibule {

namespace {

RunStep stepOf(StepKind kind, const Invite &invite)
{
    RunStep step;
    step.kind = kind;
    step.inviteId = invite.id;
    step.invite.email = invite.email;
    step.invite.role = invite.role;
    ProjectChoice &projects = step.invite.projects;
    if (invite.projects && invite.projects->isEmpty()) {
        projects.kind = ProjectChoice::Kind::None;
    } else if (invite.projects) {
        projects.kind = ProjectChoice::Kind::Chosen;
        projects.chosen = *invite.projects;
    }
    return step;
}

template <typename Fits>
QList<Invite> select(const InviteTableModel &known, Fits fits)
{
    QList<Invite> invites;
    for (int row = 0; row < known.rowCount(); ++row) {
        const Invite invite = known.inviteAt(row);
        if (fits(invite))
            invites.append(invite);
    }
    return invites;
}

} // namespace

void RunPlanner::leaveOut(RunPlan &plan, const Invite &invite)
{
    plan.leftOut.append({invite.email, tr("Left out: accepted already")});
    ++plan.accepted;
}

RunPlan RunPlanner::revoke(const QList<Invite> &invites)
{
    RunPlan plan;
    plan.steps.reserve(invites.size());
    for (const Invite &invite : invites) {
        if (isRevocable(invite))
            plan.steps.append(stepOf(StepKind::Revoke, invite));
        else
            leaveOut(plan, invite);
    }
    return plan;
}

// Two new invites for one address would be refused, and one is what is meant.
bool RunPlanner::takeOnce(RunPlan &plan, QSet<QString> &taken, const Invite &invite)
{
    const QString folded = foldedEmail(invite.email);
    if (taken.contains(folded)) {
        plan.leftOut.append({invite.email, tr("Left out: this address stands above already")});
        return false;
    }
    taken.insert(folded);
    return true;
}

RunPlan RunPlanner::resend(const QList<Invite> &invites, const InviteTableModel &known)
{
    RunPlan plan;
    QSet<QString> taken;
    for (const Invite &invite : invites) {
        if (!isRevocable(invite)) {
            leaveOut(plan, invite);
        } else if (takeOnce(plan, taken, invite)) {
            plan.steps.append(stepOf(StepKind::Resend, invite));
            plan.untoldProjects += invite.projects ? 0 : 1;
        }
    }
    noteKnown(plan, known);
    return plan;
}

RunPlan RunPlanner::change(const QList<Invite> &invites, const InviteChange &change,
                           const InviteTableModel &known)
{
    RunPlan plan;
    QSet<QString> taken;
    for (const Invite &invite : invites) {
        if (!isRevocable(invite)) {
            leaveOut(plan, invite);
            continue;
        }
        RunStep step = stepOf(StepKind::Change, invite);
        const NewInvite before = step.invite;
        step.invite.role = change.role.value_or(step.invite.role);
        step.invite.projects = change.projects.value_or(step.invite.projects);
        // What the API did not tell cannot be compared, so it counts as different.
        const bool same = step.invite == before && (invite.projects || !change.projects);
        if (same && !change.isEmpty()) {
            plan.leftOut.append({invite.email, tr("Left out: is like this already")});
        } else if (takeOnce(plan, taken, invite)) {
            plan.steps.append(step);
            plan.untoldProjects += invite.projects || change.projects ? 0 : 1;
        }
    }
    noteKnown(plan, known);
    return plan;
}

// In one pass over the list: looking up each address by itself would be the product of both.
void RunPlanner::noteKnown(RunPlan &plan, const InviteTableModel &known)
{
    QHash<QString, QStringList> ids;
    for (const RunStep &step : std::as_const(plan.steps))
        ids.insert(foldedEmail(step.invite.email), {});
    for (int row = 0; row < known.rowCount(); ++row) {
        const auto found = ids.find(foldedEmail(known.store().email(row)));
        if (found != ids.end())
            found->append(known.store().id(row));
    }
    for (RunStep &step : plan.steps) {
        step.knownIds = ids.value(foldedEmail(step.invite.email));
        step.knownIds.removeAll(step.inviteId);
    }
}

QList<Invite> RunPlanner::expired(const InviteTableModel &known, std::optional<qint64> now)
{
    return select(known, [now](const Invite &invite) {
        const InviteState state = stateOf(invite, now);
        return state == InviteState::Expired || state == InviteState::PastExpiry;
    });
}

QList<Invite> RunPlanner::olderThan(const InviteTableModel &known, int days, qint64 now)
{
    return select(known, [now, days](const Invite &invite) {
        return statusOf(invite.status) == InviteStatus::Pending && invite.createdAt
            && *invite.createdAt <= now - days * kDay;
    });
}

} // namespace Vestibule
