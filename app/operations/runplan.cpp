// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/runplan.h"

#include "domain/emailaddress.h"
#include "domain/openprojects.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace Vestibule {

namespace {

/// A plan as it grows, an invite after the other.
class Planning
{
public:
    Planning() = default;
    // In one pass over the list: looking up each address by itself would be the product of both.
    Planning(const QList<Invite> &invites, const EachKnown &known, const QList<Project> &projects)
    {
        for (const Invite &invite : invites)
            m_known.insert(foldedEmail(invite.email), {});
        for (const Invite &invite : invites)
            learn(invite.id, invite.email, invite.status);
        known([this](const QString &id, const QString &email, const QString &status) {
            learn(id, email, status);
        });
        if (!projects.isEmpty())
            m_projects = OpenProjects(projects);
    }

    void leaveOut(const RunStep &step, const Invite &invite, RunPlan::Reason reason)
    {
        m_plan.leftOut.append({m_place++, step, invite, reason});
    }
    void take(const RunStep &step, const Invite &invite)
    {
        m_plan.steps.append(step);
        m_plan.invites.append(invite);
        ++m_place;
    }
    /// Whether a rule of the organization stands against it, which is left out then. How many
    /// invites for owners there are, the run counts itself.
    bool leaveOutByRule(const RunStep &step, const Invite &invite)
    {
        const GuardRule rule = m_guard.against(step, 0);
        if (rule != GuardRule::None) {
            leaveOut(step, invite,
                     rule == GuardRule::Protected ? RunPlan::Reason::Protected
                                                  : RunPlan::Reason::NotAllowed);
        }
        return rule != GuardRule::None;
    }
    void takeOnce(RunStep step, const Invite &invite, bool projectsAreTold)
    {
        if (leaveOutByRule(step, invite))
            return;
        const QString folded = foldedEmail(step.invite.email);
        const Known known = m_known.value(folded);
        if (std::any_of(known.open.cbegin(), known.open.cend(),
                        [&step](const QString &id) { return id != step.inviteId; })) {
            leaveOut(step, invite, RunPlan::Reason::OtherOpen);
        } else if (m_taken.contains(folded)) {
            leaveOut(step, invite, RunPlan::Reason::Repeated);
        } else if (opensWhatIsGone(step.invite.projects)) {
            leaveOut(step, invite, RunPlan::Reason::ProjectGone);
        } else {
            m_taken.insert(folded);
            m_plan.untoldProjects += projectsAreTold ? 0 : 1;
            step.knownIds = known.ids;
            step.knownIds.removeAll(step.inviteId);
            take(step, invite);
        }
    }
    [[nodiscard]] const RunPlan &planned() const { return m_plan; }

private:
    struct Known
    {
        QStringList ids;
        QStringList open; // of those
    };

    void learn(const QString &id, const QString &email, const QString &status)
    {
        const auto found = m_known.find(foldedEmail(email));
        if (found == m_known.end() || found->ids.contains(id))
            return;
        found->ids.append(id);
        if (isOpen(status))
            found->open.append(id);
    }
    [[nodiscard]] bool opensWhatIsGone(const ProjectChoice &projects) const
    {
        return m_projects && projects.kind == ProjectChoice::Kind::Chosen
            && !m_projects->goneOf(projects.chosen).isEmpty();
    }

    Guard m_guard = currentGuard();
    RunPlan m_plan;
    int m_place = 0;
    QHash<QString, Known> m_known; // by the folded address of those that the plan is about
    std::optional<OpenProjects> m_projects; // where they are known
    QSet<QString> m_taken; // folded
};

} // namespace

int RunPlan::leftOutFor(Reason reason) const
{
    return int(std::count_if(leftOut.cbegin(), leftOut.cend(),
                             [reason](const LeftOut &out) { return out.reason == reason; }));
}

bool hasExpired(const Invite &invite, std::optional<qint64> now)
{
    const InviteState state = stateOf(invite, now);
    return state == InviteState::Expired || state == InviteState::PastExpiry;
}

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

RunPlan planRevoke(const QList<Invite> &invites, std::optional<qint64> now)
{
    Planning planning;
    for (const Invite &invite : invites) {
        RunStep step = stepOn(StepKind::Revoke, invite);
        step.wasOver = hasExpired(invite, now);
        if (!isRevocable(invite))
            planning.leaveOut(step, invite, RunPlan::Reason::Accepted);
        else if (!planning.leaveOutByRule(step, invite))
            planning.take(step, invite);
    }
    return planning.planned();
}

RunPlan planResend(const QList<Invite> &invites, const EachKnown &known,
                   const QList<Project> &projects)
{
    Planning planning(invites, known, projects);
    for (const Invite &invite : invites) {
        const RunStep step = stepOn(StepKind::Resend, invite);
        if (isRevocable(invite))
            planning.takeOnce(step, invite, invite.projects.has_value());
        else
            planning.leaveOut(step, invite, RunPlan::Reason::Accepted);
    }
    return planning.planned();
}

RunPlan planChange(const QList<Invite> &invites, const InviteChange &change, const EachKnown &known,
                   const QList<Project> &projects)
{
    Planning planning(invites, known, projects);
    for (const Invite &invite : invites) {
        RunStep step = stepOn(StepKind::Change, invite);
        const NewInvite before = step.invite;
        step.invite.role = change.role.value_or(step.invite.role);
        step.invite.projects = change.projects.value_or(step.invite.projects);
        // What the API did not tell cannot be compared, so it counts as different.
        const bool same = step.invite == before && (invite.projects || !change.projects);
        if (!isRevocable(invite))
            planning.leaveOut(step, invite, RunPlan::Reason::Accepted);
        else if (same && !change.isEmpty())
            planning.leaveOut(step, invite, RunPlan::Reason::Unchanged);
        else
            planning.takeOnce(step, invite, invite.projects || change.projects);
    }
    return planning.planned();
}

} // namespace Vestibule
