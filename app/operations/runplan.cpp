// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/runplan.h"

#include "domain/emailaddress.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace Vestibule {

namespace {

/// A plan as it grows, an invite after the other.
class Planning
{
public:
    void leaveOut(const RunStep &step, RunPlan::Reason reason)
    {
        m_plan.leftOut.append({m_place++, step, reason});
        m_plan.accepted += reason == RunPlan::Reason::Accepted ? 1 : 0;
    }
    void take(const RunStep &step)
    {
        m_plan.steps.append(step);
        ++m_place;
    }
    void takeOnce(const RunStep &step, bool projectsAreTold)
    {
        const QString folded = foldedEmail(step.invite.email);
        if (m_ids.contains(folded)) {
            leaveOut(step, RunPlan::Reason::Repeated);
            return;
        }
        m_ids.insert(folded, {});
        m_plan.untoldProjects += projectsAreTold ? 0 : 1;
        take(step);
    }
    [[nodiscard]] RunPlan planned() const { return m_plan; }
    // In one pass over the list: looking up each address by itself would be the product of both.
    [[nodiscard]] RunPlan planned(const EachKnown &known)
    {
        known([this](const QString &id, const QString &email) {
            const auto found = m_ids.find(foldedEmail(email));
            if (found != m_ids.end())
                found->append(id);
        });
        for (RunStep &step : m_plan.steps) {
            step.knownIds = m_ids.value(foldedEmail(step.invite.email));
            step.knownIds.removeAll(step.inviteId);
        }
        return m_plan;
    }

private:
    RunPlan m_plan;
    int m_place = 0;
    QHash<QString, QStringList> m_ids; // of the invites of each address that gets a step
};

} // namespace

RunStep stepOn(StepKind kind, const Invite &invite)
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

RunPlan planRevoke(const QList<Invite> &invites)
{
    Planning planning;
    for (const Invite &invite : invites) {
        const RunStep step = stepOn(StepKind::Revoke, invite);
        if (isRevocable(invite))
            planning.take(step);
        else
            planning.leaveOut(step, RunPlan::Reason::Accepted);
    }
    return planning.planned();
}

RunPlan planResend(const QList<Invite> &invites, const EachKnown &known)
{
    Planning planning;
    for (const Invite &invite : invites) {
        const RunStep step = stepOn(StepKind::Resend, invite);
        if (isRevocable(invite))
            planning.takeOnce(step, invite.projects.has_value());
        else
            planning.leaveOut(step, RunPlan::Reason::Accepted);
    }
    return planning.planned(known);
}

RunPlan planChange(const QList<Invite> &invites, const InviteChange &change, const EachKnown &known)
{
    Planning planning;
    for (const Invite &invite : invites) {
        RunStep step = stepOn(StepKind::Change, invite);
        const NewInvite before = step.invite;
        step.invite.role = change.role.value_or(step.invite.role);
        step.invite.projects = change.projects.value_or(step.invite.projects);
        // What the API did not tell cannot be compared, so it counts as different.
        const bool same = step.invite == before && (invite.projects || !change.projects);
        if (!isRevocable(invite))
            planning.leaveOut(step, RunPlan::Reason::Accepted);
        else if (same && !change.isEmpty())
            planning.leaveOut(step, RunPlan::Reason::Unchanged);
        else
            planning.takeOnce(step, invite.projects || change.projects);
    }
    return planning.planned(known);
}

bool canInviteAgain(const RunStep &step)
{
    const bool revoked = step.kind == StepKind::Revoke && step.state == StepState::Done;
    return (revoked || (step.isHalfDone() && step.state == StepState::Failed))
        && !step.invite.email.isEmpty();
}

QList<RunStep> planInvitesAgain(const QList<RunStep> &steps)
{
    QList<RunStep> again;
    QSet<QString> addresses;
    for (const RunStep &step : steps) {
        const QString folded = foldedEmail(step.invite.email);
        if (!canInviteAgain(step) || addresses.contains(folded))
            continue;
        addresses.insert(folded);
        RunStep create;
        create.kind = StepKind::Create;
        create.invite = step.invite;
        create.knownIds = step.knownIds;
        if (!step.inviteId.isEmpty())
            create.knownIds += step.inviteId;
        again.append(create);
    }
    return again;
}

} // namespace Vestibule
