// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft/projectscell.h"
#include "domain/earlierinvites.h"
#include "domain/emailaddress.h"
#include "domain/guard/guardrails.h"
#include "domain/invite.h"
#include "domain/member.h"
#include "domain/newinvite.h"
#include "domain/project.h"
#include "domain/run.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace Vestibule {

/// What is wrong with a row of a file as such, whatever stands in it.
enum class RowFault {
    None,
    Quotes, ///< they do not match
    TooManyCells, ///< more than a list may have, or than its headings tell apart
};

/// A row of a list of people to invite, as it was typed, pasted or read from a file.
struct InviteDraft
{
    int line = 0; ///< where it stands in its source, from 1
    QString email; ///< trimmed, without a display name
    QString name; ///< display name; may be empty
    /// Role and projects in the person's words; empty: those chosen for all.
    QString role;
    /// Names or ids separated by ";", each with an optional ":member" or ":owner"; "none" for no
    /// project, "default" for the default one. See readProjectsCell().
    QString projects;
    bool leftOut = false; ///< by the person
    QString foundIn; ///< the text around an address that did not stand alone; else empty
    QString offered; ///< an address that may be meant, where `email` is none; never taken unasked
    RowFault fault = RowFault::None;

    friend bool operator==(const InviteDraft &, const InviteDraft &) = default;
};

/// Whether it may name projects by name or id; "none" and "default" as files write them do not.
[[nodiscard]] bool namesProjects(const InviteDraft &draft);

/// What will come of a draft, known before anything is sent.
enum class DraftVerdict {
    Ready,
    ReadyAgain, ///< an earlier invite has expired: it is revoked and sent anew
    NotAnAddress, ///< see `problem`
    Unreadable, ///< the row itself: see `fault`
    Twice, ///< see `firstLine`
    AlreadyPending, ///< see `existing`
    AlreadyMember,
    UnknownRole, ///< see `unknown`
    UnknownProject, ///< see `unknown`; archived projects count as unknown, and so does a name that
                    ///< two projects bear
    EarlierUnknown, ///< an earlier run sent an invite, and its outcome is not known: see
                    ///< `earlierRun`
    JustInvited, ///< an earlier run made an invite that no list shows yet: see `earlierRun`
    NotAllowed, ///< see `rule`
    LeftOut,
};

struct JudgedDraft
{
    DraftVerdict verdict = DraftVerdict::Ready;
    EmailProblem problem = EmailProblem::None;
    RowFault fault = RowFault::None; ///< with Unreadable
    GuardRule rule = GuardRule::None; ///< with NotAllowed
    QString offered; ///< with NotAnAddress: an address that may be meant
    int firstLine = 0; ///< with Twice: the line of the row that stays
    std::optional<Invite> existing; ///< with AlreadyPending and ReadyAgain
    qint64 earlierRun = 0; ///< with EarlierUnknown and JustInvited: the number of the run
    QString unknown; ///< the word that is not known
    ProjectsProblem projectsProblem = ProjectsProblem::None; ///< with UnknownProject, UnknownRole
    bool differs = false; ///< with Twice: the row that stays says another role or other projects
    bool mixesScripts = false; ///< when ready: see mixesScripts()
    QString looksLike; ///< when ready: a domain of the organization that this one looks like
    NewInvite invite; ///< what is made; complete with Ready and ReadyAgain alone

    /// Ready, and yet it may not be who was meant.
    [[nodiscard]] bool isDoubtful() const
    {
        return isReady() && (mixesScripts || !looksLike.isEmpty());
    }
    /// Of the organization or a project, and not who was meant: a person has to be asked.
    [[nodiscard]] bool isDoubtfulOwner() const;
    [[nodiscard]] bool isReady() const
    {
        return verdict == DraftVerdict::Ready || verdict == DraftVerdict::ReadyAgain;
    }
};

/// Who was invited or is in the organization, by address without case, and its projects.
class KnownPeople
{
public:
    void addInvite(const Invite &invite);
    void addMember(const Member &member);
    void addDomain(const QString &folded) { m_domains.insert(folded); } ///< see domains()
    void setEarlier(const EarlierInvites &earlier) { m_earlier = earlier; }
    /// Until this is called every project name or id is taken as an id.
    void setProjects(const QList<Project> &projects);

    [[nodiscard]] QList<Invite> invitesOf(const QString &folded) const
    {
        return m_invites.value(folded);
    }
    /// The ids of invitesOf().
    [[nodiscard]] QStringList idsOf(const QString &folded) const;
    [[nodiscard]] const EarlierInvites &earlier() const { return m_earlier; }
    [[nodiscard]] int openOwners() const { return m_openOwners; } ///< invites, not people
    [[nodiscard]] bool isMember(const QString &folded) const { return m_members.contains(folded); }
    /// The domains of members and of whoever accepted an invite, folded.
    [[nodiscard]] const QSet<QString> &domains() const { return m_domains; }
    [[nodiscard]] const std::optional<QList<Project>> &projects() const { return m_projects; }
    [[nodiscard]] const ProjectNames &projectNames() const { return m_projectNames; }

private:
    QHash<QString, QList<Invite>> m_invites;
    int m_openOwners = 0;
    EarlierInvites m_earlier;
    QSet<QString> m_members;
    QSet<QString> m_domains;
    std::optional<QList<Project>> m_projects;
    ProjectNames m_projectNames;
};

/// One verdict a draft, in their order. `forAll` holds the role and projects of rows that name
/// none; its address is not used. An invite counts as expired by its status or its time at `now`
/// (UTC unix seconds of the server); without a time by its status alone. Of the same address the
/// first row that is not left out stays. What currentGuard() forbids is not allowed.
[[nodiscard]] QList<JudgedDraft> judgeDrafts(const QList<InviteDraft> &drafts,
                                             const KnownPeople &known, const NewInvite &forAll,
                                             std::optional<qint64> now);

/// The steps that the ready ones make: Create, or Resend of the expired invite.
[[nodiscard]] QList<RunStep> stepsFor(const QList<JudgedDraft> &judged, const KnownPeople &known);

/// One sentence on a verdict for people, in the program's language ("Already invited, pending
/// since 12 May 2026"); dates are local.
[[nodiscard]] QString verdictText(const JudgedDraft &judged);

} // namespace Vestibule
