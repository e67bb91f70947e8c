// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/draft/invitedraft.h"

#include "domain/draft/draftwords.h"
#include "domain/errortext.h"
#include "domain/text/momenttext.h"
#include "domain/text/visibletext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace Vestibule {

namespace {

class VerdictWording
{
    Q_DECLARE_TR_FUNCTIONS(Vestibule::DraftVerdict)
};

/// Besides what checkEmail() refuses: what stands for a character that was lost.
EmailProblem problemOf(const QString &email)
{
    const EmailProblem problem = checkEmail(email);
    if (problem != EmailProblem::None)
        return problem;
    return email.contains(QChar::ReplacementCharacter) ? EmailProblem::BadCharacter
                                                       : EmailProblem::None;
}

qint64 madeAt(const Invite &invite)
{
    return invite.createdAt.value_or(invite.expiresAt.value_or(0));
}

/// The latest of these states; the first of equals, since lists begin with the latest.
const Invite *latest(const QList<Invite> &invites, std::optional<qint64> now,
                     std::initializer_list<InviteState> states)
{
    const Invite *found = nullptr;
    for (const Invite &invite : invites) {
        const InviteState state = stateOf(invite, now);
        if (std::find(states.begin(), states.end(), state) == states.end())
            continue;
        if (!found || madeAt(invite) > madeAt(*found))
            found = &invite;
    }
    return found;
}

/// A row that names nothing says what was chosen for all, and differs from one that names it.
bool saySame(const InviteDraft &one, const InviteDraft &other)
{
    return roleFromWord(one.role) == roleFromWord(other.role)
        && one.projects.simplified() == other.projects.simplified();
}

using ProjectsCell = tl::expected<std::optional<ProjectChoice>, WrongProject>;

class Judge
{
public:
    Judge(const KnownPeople &known, const NewInvite &forAll, std::optional<qint64> now,
          qsizetype rows)
        : m_known(known)
        , m_forAll(forAll)
        , m_now(now)
        , m_guard(currentGuard())
        , m_openOwners(known.openOwners())
    {
        m_first.reserve(rows);
    }

    [[nodiscard]] JudgedDraft judge(const InviteDraft &draft);

private:
    bool refuseAddress(JudgedDraft &judged, const InviteDraft &draft, const QString &folded);
    bool refuseWords(JudgedDraft &judged, const InviteDraft &draft);
    bool refuseByRule(JudgedDraft &judged);
    [[nodiscard]] QString roleOf(const QString &word);
    [[nodiscard]] ProjectsCell projectsOf(const QString &cell);
    void doubt(JudgedDraft &judged, const QString &folded);
    [[nodiscard]] QString ownDomainLike(const QString &domain) const;

    static constexpr qsizetype kMostKept = 1000;

    const KnownPeople &m_known;
    const NewInvite &m_forAll;
    std::optional<qint64> m_now;
    Guard m_guard;
    int m_openOwners; // with those that the rows before would make
    QHash<QString, const InviteDraft *> m_first; // by folded address
    // A long list is made of few roles and few projects; no more than kMostKept of each.
    QHash<QString, QString> m_roles; // by word
    QHash<QString, ProjectsCell> m_cells; // by cell
    QHash<QString, QString> m_alike; // by domain: that of the organization that it looks like
};

JudgedDraft Judge::judge(const InviteDraft &draft)
{
    JudgedDraft judged;
    judged.invite.email = plainEmail(draft.email);
    if (draft.leftOut) {
        judged.verdict = DraftVerdict::LeftOut;
        return judged;
    }
    if (draft.fault != RowFault::None) {
        judged.verdict = DraftVerdict::Unreadable;
        judged.fault = draft.fault;
        return judged;
    }
    judged.problem = problemOf(judged.invite.email);
    if (judged.problem != EmailProblem::None) {
        judged.verdict = DraftVerdict::NotAnAddress;
        judged.offered = draft.offered;
        return judged;
    }
    const QString folded = foldedEmail(judged.invite.email);
    if (refuseAddress(judged, draft, folded) || refuseWords(judged, draft) || refuseByRule(judged))
        return judged;
    const QList<Invite> invites = m_known.invitesOf(folded);
    if (const Invite *expired =
            latest(invites, m_now, {InviteState::PastExpiry, InviteState::Expired})) {
        judged.verdict = DraftVerdict::ReadyAgain;
        judged.existing = *expired;
    }
    doubt(judged, folded);
    return judged;
}

bool Judge::refuseByRule(JudgedDraft &judged)
{
    judged.rule = m_guard.against(judged.invite, m_openOwners);
    if (judged.rule != GuardRule::None)
        judged.verdict = DraftVerdict::NotAllowed;
    else if (judged.invite.role == QLatin1String("owner"))
        ++m_openOwners;
    return judged.rule != GuardRule::None;
}

void Judge::doubt(JudgedDraft &judged, const QString &folded)
{
    judged.mixesScripts = mixesScripts(folded);
    const QString domain = folded.mid(folded.lastIndexOf(u'@') + 1);
    auto known = m_alike.find(domain);
    if (known == m_alike.end())
        known = m_alike.insert(domain, ownDomainLike(domain));
    judged.looksLike = *known;
}

QString Judge::ownDomainLike(const QString &domain) const
{
    if (m_known.domains().contains(domain))
        return {};
    for (const QString &own : m_known.domains()) {
        if (looksAlike(domain, own))
            return own;
    }
    return {};
}

bool Judge::refuseAddress(JudgedDraft &judged, const InviteDraft &draft, const QString &folded)
{
    if (const auto first = m_first.constFind(folded); first != m_first.constEnd()) {
        judged.verdict = DraftVerdict::Twice;
        judged.firstLine = (*first)->line;
        judged.differs = !saySame(**first, draft);
        return true;
    }
    m_first.insert(folded, &draft);
    if (m_known.isMember(folded)) {
        judged.verdict = DraftVerdict::AlreadyMember;
        return true;
    }
    const QList<Invite> invites = m_known.invitesOf(folded);
    // A status that is not known to us is not open, as for every step that is about to be sent.
    if (const Invite *open =
            latest(invites, m_now, {InviteState::Pending, InviteState::ExpiringSoon})) {
        judged.verdict = DraftVerdict::AlreadyPending;
        judged.existing = *open;
        return true;
    }
    if (const RunStep *earlier = m_known.earlier().against(folded, m_known.idsOf(folded))) {
        judged.verdict = EarlierInvites::reason(*earlier) == SkipReason::JustInvited
            ? DraftVerdict::JustInvited
            : DraftVerdict::EarlierUnknown;
        judged.earlierRun = earlier->runId;
        return true;
    }
    return false;
}

QString Judge::roleOf(const QString &word)
{
    if (const auto known = m_roles.constFind(word); known != m_roles.constEnd())
        return *known;
    const QString role = roleFromWord(word);
    if (m_roles.size() < kMostKept)
        m_roles.insert(word, role);
    return role;
}

ProjectsCell Judge::projectsOf(const QString &cell)
{
    if (const auto known = m_cells.constFind(cell); known != m_cells.constEnd())
        return *known;
    ProjectsCell read =
        readProjectsCell(cell, m_known.projects() ? &m_known.projectNames() : nullptr);
    if (m_cells.size() < kMostKept)
        m_cells.insert(cell, read);
    return read;
}

bool Judge::refuseWords(JudgedDraft &judged, const InviteDraft &draft)
{
    const QString word = draft.role.trimmed().isEmpty() ? m_forAll.role : draft.role.trimmed();
    judged.invite.role = roleOf(word);
    if (judged.invite.role.isEmpty()) {
        judged.verdict = DraftVerdict::UnknownRole;
        judged.unknown = word;
        return true;
    }
    const ProjectsCell projects = projectsOf(draft.projects);
    if (!projects) {
        judged.projectsProblem = projects.error().problem;
        judged.unknown = projects.error().word;
        judged.verdict = judged.projectsProblem == ProjectsProblem::UnknownRole
            ? DraftVerdict::UnknownRole
            : DraftVerdict::UnknownProject;
        return true;
    }
    judged.invite.projects = projects->value_or(m_forAll.projects);
    return false;
}

QString dateText(std::optional<qint64> time)
{
    return time ? dayText(*time) : QString();
}

QString pendingText(const std::optional<Invite> &existing)
{
    const QString since = existing ? dateText(existing->createdAt) : QString();
    return since.isEmpty() ? VerdictWording::tr("Already invited, still pending.")
                           : VerdictWording::tr("Already invited, pending since %1.").arg(since);
}

QString againText(const std::optional<Invite> &existing)
{
    const QString since = existing ? dateText(existing->expiresAt) : QString();
    return since.isEmpty()
        ? VerdictWording::tr("Ready: an earlier invite has expired; it is revoked and sent again.")
        : VerdictWording::tr("Ready: the invite that expired on %1 is revoked and sent again.")
              .arg(since);
}

QString roleProblem(const QString &word, ProjectsProblem problem)
{
    if (problem == ProjectsProblem::UnknownRole)
        return VerdictWording::tr("“%1” is not a role in a project; choose member or owner.")
            .arg(visibleText(word));
    return word.isEmpty()
        ? VerdictWording::tr("No role yet; choose reader or owner.")
        : VerdictWording::tr("“%1” is not a role; choose reader or owner.").arg(visibleText(word));
}

QString projectProblem(const QString &word, ProjectsProblem problem)
{
    switch (problem) {
    case ProjectsProblem::Separator:
        return VerdictWording::tr("“%1” is not a project. Separate projects with “;”.")
            .arg(visibleText(word));
    case ProjectsProblem::TwoRoles:
        return VerdictWording::tr("“%1” gives a second role in the same project.")
            .arg(visibleText(word));
    default:
        return VerdictWording::tr("“%1” matches no active project, or more than one.")
            .arg(visibleText(word));
    }
}

/// What makes an address doubtful that is ready, as sentences after the verdict.
QString doubtText(const JudgedDraft &judged)
{
    QString text;
    if (judged.mixesScripts) {
        text += u' '
            + VerdictWording::tr(
                    "Check this address: it mixes letters of two scripts that look alike.");
    }
    if (!judged.looksLike.isEmpty()) {
        text += u' '
            + VerdictWording::tr(
                  "Check this address: the domain looks like %1, but is another one.")
                  .arg(judged.looksLike);
    }
    return text;
}

} // namespace

bool namesProjects(const InviteDraft &draft)
{
    const QString cell = draft.projects.trimmed();
    return !cell.isEmpty() && exactProjectsWord(cell) == ProjectsWord::Projects;
}

bool JudgedDraft::isDoubtfulOwner() const
{
    const QList<ProjectGrant> &grants = invite.projects.chosen;
    return isDoubtful()
        && (invite.role == QLatin1String("owner")
            || std::any_of(grants.cbegin(), grants.cend(), [](const ProjectGrant &grant) {
                   return grant.role == QLatin1String("owner");
               }));
}

void KnownPeople::addInvite(const Invite &invite)
{
    const QString folded = foldedEmail(invite.email);
    m_invites[folded].append(invite);
    if (isOpenOwner(invite))
        ++m_openOwners;
    if (invite.acceptedAt)
        m_domains.insert(folded.mid(folded.lastIndexOf(u'@') + 1));
}

QStringList KnownPeople::idsOf(const QString &folded) const
{
    QStringList ids;
    const QList<Invite> invites = invitesOf(folded);
    for (const Invite &invite : invites)
        ids.append(invite.id);
    return ids;
}

void KnownPeople::addMember(const Member &member)
{
    if (member.email.isEmpty())
        return;
    const QString folded = foldedEmail(member.email);
    m_members.insert(folded);
    m_domains.insert(folded.mid(folded.lastIndexOf(u'@') + 1));
}

void KnownPeople::setProjects(const QList<Project> &projects)
{
    m_projects = projects;
    m_projectNames = ProjectNames(projects);
}

QList<JudgedDraft> judgeDrafts(const QList<InviteDraft> &drafts, const KnownPeople &known,
                               const NewInvite &forAll, std::optional<qint64> now)
{
    QList<JudgedDraft> judged;
    judged.reserve(drafts.size());
    Judge judge(known, forAll, now, drafts.size());
    for (const InviteDraft &draft : drafts)
        judged.append(judge.judge(draft));
    return judged;
}

QList<RunStep> stepsFor(const QList<JudgedDraft> &judged, const KnownPeople &known)
{
    QList<RunStep> steps;
    for (const JudgedDraft &draft : judged) {
        if (!draft.isReady())
            continue;
        RunStep step;
        step.position = int(steps.size());
        step.invite = draft.invite;
        if (draft.verdict == DraftVerdict::ReadyAgain && draft.existing) {
            step.kind = StepKind::Resend;
            step.inviteId = draft.existing->id;
        }
        step.knownIds = known.idsOf(foldedEmail(draft.invite.email));
        steps.append(step);
    }
    return steps;
}

QString verdictText(const JudgedDraft &judged)
{
    switch (judged.verdict) {
    case DraftVerdict::Ready:
        return VerdictWording::tr("Ready.") + doubtText(judged);
    case DraftVerdict::ReadyAgain:
        return againText(judged.existing) + doubtText(judged);
    case DraftVerdict::NotAnAddress:
        return judged.offered.isEmpty()
            ? emailProblemText(judged.problem, judged.invite.email)
            : VerdictWording::tr("%1 Did you mean %2?", "sentence, address")
                  .arg(emailProblemText(judged.problem, judged.invite.email), judged.offered);
    case DraftVerdict::Unreadable:
        return judged.fault == RowFault::Quotes
            ? VerdictWording::tr("The quotes of this row do not match.")
            : VerdictWording::tr("The cells of this row do not match the headings.");
    case DraftVerdict::Twice:
        return judged.differs
            ? VerdictWording::tr(
                  "The same address is already in line %1, with another role or other projects.")
                  .arg(judged.firstLine)
            : VerdictWording::tr("The same address is already in line %1.").arg(judged.firstLine);
    case DraftVerdict::AlreadyPending:
        return pendingText(judged.existing);
    case DraftVerdict::AlreadyMember:
        return VerdictWording::tr("Already a member of the organization.");
    case DraftVerdict::UnknownRole:
        return roleProblem(judged.unknown, judged.projectsProblem);
    case DraftVerdict::UnknownProject:
        return projectProblem(judged.unknown, judged.projectsProblem);
    case DraftVerdict::EarlierUnknown:
        return VerdictWording::tr("Run %1 sent an invite to this address. Its outcome is unknown; "
                                  "it may still go through.")
            .arg(judged.earlierRun);
    case DraftVerdict::JustInvited:
        return VerdictWording::tr("Invited in run %1 a moment ago.").arg(judged.earlierRun);
    case DraftVerdict::NotAllowed:
        return guardText(judged.rule);
    case DraftVerdict::LeftOut:
        return VerdictWording::tr("Left out.");
    }
    return {};
}

} // namespace Vestibule
