// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft/invitedraft.h"
#include "domain/guard/guardrails.h"
#include "domain/invite.h"
#include "domain/member.h"
#include "domain/newinvite.h"
#include "domain/project.h"
#include "domain/run.h"

#include <QList>
#include <QString>

#include <optional>

namespace Vestibule {

/// A row of a roster: who should be in. An empty role or projects cell asks for nothing special: it
/// is not compared with what is there.
struct RosterRow
{
    InviteDraft draft; ///< address, role and projects in the person's words
    QString note;
    bool sharesRow =
        false; ///< with another person of the same row, so it is not clear who is meant

    friend bool operator==(const RosterRow &, const RosterRow &) = default;
};

/// A list of the organization, and whether it was read to its end with every row understood.
template <typename T>
struct ReadList
{
    QList<T> items;
    bool isWhole = false;
};

/// What a roster is compared with.
struct RosterSources
{
    ReadList<Invite> invites;
    ReadList<Member> members;
    ReadList<Project> projects;
    std::optional<qint64> now; ///< UTC unix seconds of the server; none: the API's word decides
};

struct RosterOptions
{
    bool withdraw = false; ///< open invites of people who are not on the roster
    NewInvite forAll; ///< role and projects of a new invite whose row says nothing; no address
};

/// What becomes of a person.
enum class RosterGroup {
    Invite,
    Renew, ///< the invite has expired: it is revoked and sent anew
    Change, ///< an open invite has another role or other projects
    Withdraw, ///< an open invite whose person is not on the roster
    AsItShouldBe,
    CannotChange, ///< told, never touched
    Protected,
    NotAllowed,
    Unclear,
};

/// Why.
enum class RosterReason {
    New, ///< neither a member nor invited
    Left, ///< accepted an invite before, and is no member any more
    Expired,
    OtherRole, ///< before and after differ
    OtherProjects,
    OtherRoleAndProjects,
    NotOnRoster, ///< an open invite
    Open, ///< an open invite as the roster has it
    PastExpiry, ///< the same; its time is over, but the API calls it pending
    Member,
    MemberHasOtherRole,
    MemberNotOnRoster,
    SeveralInvites, ///< that are open, none as the roster has it
    HalfRead, ///< nothing is taken away: a list or the roster was not read whole, or is empty
    Rule, ///< see RosterItem::rule
    TwoRows, ///< of one person
    TwoInOneRow,
    BadRow, ///< see RosterItem::verdict
};

/// A person, before and after.
struct RosterItem
{
    RosterGroup group = RosterGroup::Unclear;
    RosterReason reason = RosterReason::BadRow;
    int line = 0; ///< on the roster, from 1; 0: not on it
    QString email; ///< as the roster, else as the organization has it
    QString note; ///< of the roster
    QString roleBefore; ///< empty: there is nobody, or it is not told
    std::optional<Invite> before; ///< the invite as it is, where the item is about one
    std::optional<NewInvite> after; ///< what the roster asks for; none: nothing, or it is not clear
    GuardRule rule = GuardRule::None;
    JudgedDraft verdict; ///< with BadRow: what is wrong with it
    /// Why a person has left it out of the plan, in their words; none: it is in the plan.
    std::optional<QString> leftOut = {};

    /// Whether a run does something about it, unless it is left out.
    [[nodiscard]] bool canBeStep() const
    {
        return group == RosterGroup::Invite || group == RosterGroup::Renew
            || group == RosterGroup::Change || group == RosterGroup::Withdraw;
    }
    /// Whether a run does something about it.
    [[nodiscard]] bool isStep() const { return canBeStep() && !leftOut; }
};

struct RosterPlan
{
    QList<RosterItem> items; ///< by group, then by address
    RemovalGrounds grounds;

    [[nodiscard]] int count(RosterGroup group) const;
    [[nodiscard]] bool isEmpty() const; ///< nothing is to be done
    [[nodiscard]] bool isAsItShouldBe() const; ///< nothing differs
};

/// Compares a roster with the organization. Takes nobody's invite away but where `options` ask for
/// it and mayTakeAway() holds, and plans nothing that `guard` forbids. The order of the rows
/// decides nothing.
[[nodiscard]] RosterPlan planRoster(const QList<RosterRow> &roster, const RosterSources &sources,
                                    const RosterOptions &options, const Guard &guard);

/// The step of an item that isStep(). At `now`, see RosterSources.
[[nodiscard]] RunStep rosterStep(const RosterItem &item, std::optional<qint64> now);

/// In which order steps are taken: withdrawals and new readers come before new owners, who may need
/// their room.
[[nodiscard]] int rosterOrder(const RunStep &step);
/// All of a plan, in that order.
[[nodiscard]] QList<RunStep> rosterSteps(const RosterPlan &plan, std::optional<qint64> now);

/// Today as a roster: members, without projects, and open invites; one row a person, by address.
[[nodiscard]] QList<RosterRow> rosterOf(const QList<Invite> &invites, const QList<Member> &members);

} // namespace Vestibule
