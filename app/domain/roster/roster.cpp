// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/roster/roster.h"

#include "domain/draft/draftwords.h"
#include "domain/draft/projectscell.h"
#include "domain/emailaddress.h"
#include "domain/invitemismatch.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace Vestibule {

namespace {

bool isOwnerRole(const QString &role)
{
    return role.compare(QLatin1String("owner"), Qt::CaseInsensitive) == 0;
}

/// What is known of one address.
struct Person
{
    const Member *member = nullptr;
    QList<const Invite *> open;
    const Invite *expired = nullptr; // the latest
    bool accepted = false;
    QList<const RosterRow *> rows;
};

qint64 timeOf(const Invite *invite)
{
    return invite == nullptr ? -1 : invite->createdAt.value_or(invite->expiresAt.value_or(0));
}

ProjectChoice choiceOn(const Invite &invite)
{
    if (!invite.projects)
        return {};
    return invite.projects->isEmpty()
        ? ProjectChoice{ProjectChoice::Kind::None, {}}
        : ProjectChoice{ProjectChoice::Kind::Chosen, *invite.projects};
}

class Comparison
{
public:
    Comparison(const QList<RosterRow> &roster, const RosterSources &sources,
               const RosterOptions &options, const Guard &guard);

    [[nodiscard]] RosterPlan plan();

private:
    void learn(const QList<RosterRow> &roster, const RosterSources &sources);
    void judge(const Person &person);
    void judgeRow(const RosterRow &row, const Person &person);
    void judgeMember(RosterItem item, const RosterRow &row, const Person &person);
    void judgeOpen(RosterItem item, const RosterRow &row, const Person &person);
    void judgeNew(RosterItem item, const RosterRow &row, const Person &person);
    void judgeWithoutRow(const Person &person);
    [[nodiscard]] bool isAsAsked(const RosterRow &row, const Invite &invite) const;
    /// What the row asks for, where it says nothing as it is; else what is wrong is told.
    [[nodiscard]] std::optional<NewInvite> wanted(RosterItem &item, const RosterRow &row,
                                                  const Invite *now) const;
    void put(RosterItem item, RosterGroup group, RosterReason reason);
    void decideOwners();

    const RosterOptions &m_options;
    const Guard &m_guard;
    std::optional<qint64> m_now;
    ProjectNames m_names;
    bool m_namesAreKnown = false;
    QMap<QString, Person> m_people; // by folded address
    QList<const RosterRow *> m_nobody; // rows that do not say who
    int m_openOwners = 0;
    RosterPlan m_plan;
};

Comparison::Comparison(const QList<RosterRow> &roster, const RosterSources &sources,
                       const RosterOptions &options, const Guard &guard)
    : m_options(options)
    , m_guard(guard)
    , m_now(sources.now)
    , m_names(sources.projects.items)
    , m_namesAreKnown(sources.projects.isWhole)
{
    learn(roster, sources);
    m_plan.grounds = {sources.invites.isWhole && sources.members.isWhole
                          && sources.projects.isWhole,
                      m_nobody.isEmpty(), roster.size()};
}

void Comparison::learn(const QList<RosterRow> &roster, const RosterSources &sources)
{
    for (const Member &member : sources.members.items) {
        if (!member.email.isEmpty())
            m_people[foldedEmail(member.email)].member = &member;
    }
    for (const Invite &invite : sources.invites.items) {
        Person &person = m_people[foldedEmail(invite.email)];
        const InviteState state = stateOf(invite.status, invite.expiresAt, std::nullopt);
        m_openOwners += isOpenOwner(invite) ? 1 : 0;
        if (isOpen(invite.status))
            person.open.append(&invite);
        else if (state == InviteState::Accepted)
            person.accepted = true;
        else if (timeOf(&invite) > timeOf(person.expired))
            person.expired = &invite;
    }
    for (Person &person : m_people) {
        std::sort(person.open.begin(), person.open.end(),
                  [](const Invite *one, const Invite *other) { return one->id < other->id; });
    }
    for (const RosterRow &row : roster) {
        const QString email = plainEmail(row.draft.email);
        const QString folded = foldedEmail(email);
        // Odd as it may be, an address that is there says who is meant.
        const bool says = row.draft.fault == RowFault::None
            && (m_people.contains(folded) || checkEmail(email) == EmailProblem::None);
        if (says)
            m_people[folded].rows.append(&row);
        else
            m_nobody.append(&row);
    }
}

RosterPlan Comparison::plan()
{
    for (const RosterRow *row : std::as_const(m_nobody)) {
        RosterItem item;
        item.line = row->draft.line;
        item.email = row->draft.email;
        item.note = row->note;
        item.verdict = judgeDrafts({row->draft}, {}, m_options.forAll, m_now).constFirst();
        put(item, RosterGroup::Unclear, RosterReason::BadRow);
    }
    for (const Person &person : std::as_const(m_people))
        judge(person);
    decideOwners();
    std::stable_sort(
        m_plan.items.begin(), m_plan.items.end(),
        [](const RosterItem &one, const RosterItem &other) { return one.group < other.group; });
    return m_plan;
}

void Comparison::judge(const Person &person)
{
    if (person.rows.isEmpty()) {
        judgeWithoutRow(person);
    } else if (person.rows.size() == 1) {
        judgeRow(*person.rows.constFirst(), person);
    } else {
        for (const RosterRow *row : person.rows) {
            RosterItem item;
            item.line = row->draft.line;
            item.email = row->draft.email;
            item.note = row->note;
            put(item, RosterGroup::Unclear, RosterReason::TwoRows);
        }
    }
}

void Comparison::judgeRow(const RosterRow &row, const Person &person)
{
    RosterItem item;
    item.line = row.draft.line;
    item.email = plainEmail(row.draft.email);
    item.note = row.note;
    if (row.sharesRow) {
        put(item, RosterGroup::Unclear, RosterReason::TwoInOneRow);
    } else if (person.member != nullptr) {
        judgeMember(item, row, person);
    } else if (!person.open.isEmpty()) {
        judgeOpen(item, row, person);
    } else {
        judgeNew(item, row, person);
    }
}

void Comparison::judgeMember(RosterItem item, const RosterRow &row, const Person &person)
{
    item.roleBefore = person.member->role;
    const QString word = row.draft.role.trimmed();
    const QString role = roleFromWord(word).isEmpty() ? word : roleFromWord(word);
    const bool same = word.isEmpty() || item.roleBefore.isEmpty()
        || role.compare(item.roleBefore, Qt::CaseInsensitive) == 0;
    if (!same && roleFromWord(word).isEmpty()) {
        item.verdict.verdict = DraftVerdict::UnknownRole;
        item.verdict.unknown = word;
        put(item, RosterGroup::Unclear, RosterReason::BadRow);
        return;
    }
    item.after = NewInvite{item.email, same ? item.roleBefore : role, {}};
    put(item, same ? RosterGroup::AsItShouldBe : RosterGroup::CannotChange,
        same ? RosterReason::Member : RosterReason::MemberHasOtherRole);
}

// A cell that names what is gone by its id asks for nothing else than what is there.
bool Comparison::isAsAsked(const RosterRow &row, const Invite &invite) const
{
    NewInvite asked{invite.email, row.draft.role.trimmed(), choiceOn(invite)};
    if (asked.role.isEmpty())
        asked.role = invite.role;
    else if (!roleFromWord(asked.role).isEmpty())
        asked.role = roleFromWord(asked.role);
    if (row.draft.projects.trimmed().isEmpty() || !invite.projects)
        return invite.role.isEmpty() || asked.role.compare(invite.role, Qt::CaseInsensitive) == 0;
    for (const ProjectNames *names :
         {m_namesAreKnown ? &m_names : nullptr, static_cast<const ProjectNames *>(nullptr)}) {
        const auto cell = readProjectsCell(row.draft.projects, names);
        if (!cell || !*cell)
            continue;
        asked.projects = **cell;
        if (matchesRequest(invite, asked))
            return true;
    }
    return false;
}

std::optional<NewInvite> Comparison::wanted(RosterItem &item, const RosterRow &row,
                                            const Invite *now) const
{
    NewInvite forAll = m_options.forAll;
    if (now != nullptr && !now->role.isEmpty())
        forAll.role = now->role;
    if (now != nullptr && now->projects)
        forAll.projects = choiceOn(*now);
    const InviteDraft &draft = row.draft;
    item.verdict = {};
    item.verdict.problem = checkEmail(item.email);
    if (item.verdict.problem != EmailProblem::None) {
        item.verdict.verdict = DraftVerdict::NotAnAddress;
        item.verdict.invite.email = item.email;
        return std::nullopt;
    }
    const QString word = draft.role.trimmed().isEmpty() ? forAll.role : draft.role.trimmed();
    NewInvite invite{item.email, roleFromWord(word), forAll.projects};
    if (invite.role.isEmpty()) {
        item.verdict.verdict = DraftVerdict::UnknownRole;
        item.verdict.unknown = word;
        return std::nullopt;
    }
    const auto cell = readProjectsCell(draft.projects, m_namesAreKnown ? &m_names : nullptr);
    if (!cell) {
        item.verdict.verdict = cell.error().problem == ProjectsProblem::UnknownRole
            ? DraftVerdict::UnknownRole
            : DraftVerdict::UnknownProject;
        item.verdict.projectsProblem = cell.error().problem;
        item.verdict.unknown = cell.error().word;
        return std::nullopt;
    }
    if (*cell)
        invite.projects = **cell;
    // What an expired invite opened may be gone; a row that does not name it does not ask for it.
    if (m_namesAreKnown && invite.projects.kind == ProjectChoice::Kind::Chosen) {
        for (const ProjectGrant &grant : std::as_const(invite.projects.chosen)) {
            if (m_names.idOf(grant.id) == grant.id)
                continue;
            item.verdict.verdict = DraftVerdict::UnknownProject;
            item.verdict.projectsProblem = ProjectsProblem::UnknownProject;
            item.verdict.unknown = grant.id;
            return std::nullopt;
        }
    }
    return invite;
}

void Comparison::judgeOpen(RosterItem item, const RosterRow &row, const Person &person)
{
    const auto same =
        std::find_if(person.open.cbegin(), person.open.cend(),
                     [this, &row](const Invite *invite) { return isAsAsked(row, *invite); });
    const Invite *open = same == person.open.cend() ? person.open.constFirst() : *same;
    item.before = *open;
    item.roleBefore = open->role;
    if (same != person.open.cend()) {
        item.after = NewInvite{open->email, open->role, choiceOn(*open)};
        put(item, RosterGroup::AsItShouldBe,
            stateOf(*open, m_now) == InviteState::PastExpiry ? RosterReason::PastExpiry
                                                             : RosterReason::Open);
        return;
    }
    item.after = wanted(item, row, open);
    if (!item.after) {
        put(item, RosterGroup::Unclear, RosterReason::BadRow);
        return;
    }
    item.after->email = open->email;
    const bool otherRole = item.after->role.compare(open->role, Qt::CaseInsensitive) != 0;
    NewInvite likeBefore = *item.after;
    likeBefore.role = open->role;
    const bool otherProjects = !matchesRequest(*open, likeBefore);
    if (person.open.size() > 1)
        put(item, RosterGroup::CannotChange, RosterReason::SeveralInvites);
    else if (!m_plan.grounds.listsAreWhole)
        put(item, RosterGroup::NotAllowed, RosterReason::HalfRead);
    else
        put(item, RosterGroup::Change,
            otherRole && otherProjects ? RosterReason::OtherRoleAndProjects
                : otherRole            ? RosterReason::OtherRole
                                       : RosterReason::OtherProjects);
}

void Comparison::judgeNew(RosterItem item, const RosterRow &row, const Person &person)
{
    const bool again = person.expired != nullptr;
    if (again) {
        item.before = *person.expired;
        item.roleBefore = person.expired->role;
    }
    item.after = wanted(item, row, person.expired);
    if (!item.after)
        put(item, RosterGroup::Unclear, RosterReason::BadRow);
    else if (again)
        put(item, RosterGroup::Renew, RosterReason::Expired);
    else
        put(item, RosterGroup::Invite, person.accepted ? RosterReason::Left : RosterReason::New);
}

void Comparison::judgeWithoutRow(const Person &person)
{
    if (person.member != nullptr) {
        RosterItem item;
        item.email = person.member->email;
        item.roleBefore = person.member->role;
        put(item, RosterGroup::CannotChange, RosterReason::MemberNotOnRoster);
    }
    for (const Invite *open : person.open) {
        RosterItem item;
        item.email = open->email;
        item.roleBefore = open->role;
        item.before = *open;
        if (!m_options.withdraw)
            put(item, RosterGroup::CannotChange, RosterReason::NotOnRoster);
        else if (!mayTakeAway(m_plan.grounds))
            put(item, RosterGroup::NotAllowed, RosterReason::HalfRead);
        else
            put(item, RosterGroup::Withdraw, RosterReason::NotOnRoster);
    }
}

// What is forbidden whatever else the plan holds.
void Comparison::put(RosterItem item, RosterGroup group, RosterReason reason)
{
    item.group = group;
    item.reason = reason;
    if (item.isStep()) {
        const GuardRule rule = m_guard.against(rosterStep(item, m_now), 0);
        if (rule != GuardRule::None && rule != GuardRule::TooManyOwners) {
            item.rule = rule;
            item.reason = RosterReason::Rule;
            item.group =
                rule == GuardRule::Protected ? RosterGroup::Protected : RosterGroup::NotAllowed;
        }
    }
    m_plan.items.append(item);
}

// Whoever gives up room gives it first; then it goes by the address.
void Comparison::decideOwners()
{
    if (!m_guard.mostOpenOwners())
        return;
    int open = m_openOwners;
    const auto isOwnerNow = [](const RosterItem &item) {
        return item.before && isOpenOwner(*item.before);
    };
    const auto becomesOwner = [](const RosterItem &item) {
        return item.group != RosterGroup::Withdraw && item.after && isOwnerRole(item.after->role);
    };
    for (const RosterItem &item : std::as_const(m_plan.items))
        open -= item.isStep() && isOwnerNow(item) && !becomesOwner(item) ? 1 : 0;
    for (RosterItem &item : m_plan.items) {
        if (!item.isStep() || !becomesOwner(item) || isOwnerNow(item))
            continue;
        item.rule = m_guard.against(*item.after, open);
        if (item.rule == GuardRule::None) {
            ++open;
        } else {
            item.group = RosterGroup::NotAllowed;
            item.reason = RosterReason::Rule;
        }
    }
}

} // namespace

int RosterPlan::count(RosterGroup group) const
{
    return int(std::count_if(items.cbegin(), items.cend(),
                             [group](const RosterItem &item) { return item.group == group; }));
}

bool RosterPlan::isEmpty() const
{
    return std::none_of(items.cbegin(), items.cend(),
                        [](const RosterItem &item) { return item.isStep(); });
}

bool RosterPlan::isAsItShouldBe() const
{
    return count(RosterGroup::AsItShouldBe) == items.size();
}

RosterPlan planRoster(const QList<RosterRow> &roster, const RosterSources &sources,
                      const RosterOptions &options, const Guard &guard)
{
    return Comparison(roster, sources, options, guard).plan();
}

RunStep rosterStep(const RosterItem &item, std::optional<qint64> now)
{
    RunStep step;
    step.invite = item.after.value_or(NewInvite());
    if (item.before)
        step.inviteId = item.before->id;
    switch (item.group) {
    case RosterGroup::Renew:
        step.kind = StepKind::Resend;
        break;
    case RosterGroup::Change:
        step.kind = StepKind::Change;
        break;
    case RosterGroup::Withdraw:
        step.kind = StepKind::Revoke;
        step.invite = {item.email, item.roleBefore, choiceOn(*item.before)};
        step.wasOver = stateOf(*item.before, now) == InviteState::PastExpiry;
        break;
    default:
        break;
    }
    return step;
}

int rosterOrder(const RunStep &step)
{
    return step.kind == StepKind::Revoke ? 0 : makesOwner(step) ? 2 : 1;
}

QList<RunStep> rosterSteps(const RosterPlan &plan, std::optional<qint64> now)
{
    QList<RunStep> steps;
    for (const RosterItem &item : plan.items) {
        if (item.isStep())
            steps.append(rosterStep(item, now));
    }
    std::stable_sort(steps.begin(), steps.end(), [](const RunStep &one, const RunStep &other) {
        return rosterOrder(one) < rosterOrder(other);
    });
    for (qsizetype i = 0; i < steps.size(); ++i)
        steps[i].position = int(i);
    return steps;
}

QList<RosterRow> rosterOf(const QList<Invite> &invites, const QList<Member> &members)
{
    QMap<QString, RosterRow> rows; // by folded address
    for (const Member &member : members) {
        if (member.email.isEmpty())
            continue;
        RosterRow &row = rows[foldedEmail(member.email)];
        row.draft.email = member.email;
        row.draft.role = member.role;
    }
    for (const Invite &invite : invites) {
        const QString folded = foldedEmail(invite.email);
        if (!isOpen(invite.status) || rows.contains(folded))
            continue;
        RosterRow &row = rows[folded];
        row.draft.email = invite.email;
        row.draft.role = invite.role;
        if (invite.projects)
            row.draft.projects = projectsCellOf(choiceOn(invite));
    }
    return rows.values();
}

} // namespace Vestibule
