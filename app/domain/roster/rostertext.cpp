// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/roster/rostertext.h"

#include "domain/draft/projectscell.h"
#include "domain/text/visibletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace Vestibule {

namespace {

class RosterWording
{
    Q_DECLARE_TR_FUNCTIONS(Roster)
};

struct GroupWord
{
    RosterGroup group;
    QLatin1String word;
};

constexpr GroupWord kGroupWords[] = {
    {RosterGroup::Invite, QLatin1String("invite")},
    {RosterGroup::Renew, QLatin1String("renew")},
    {RosterGroup::Change, QLatin1String("change")},
    {RosterGroup::Withdraw, QLatin1String("withdraw")},
    {RosterGroup::AsItShouldBe, QLatin1String("as-it-should-be")},
    {RosterGroup::CannotChange, QLatin1String("cannot-change")},
    {RosterGroup::Protected, QLatin1String("protected")},
    {RosterGroup::NotAllowed, QLatin1String("not-allowed")},
    {RosterGroup::Unclear, QLatin1String("unclear")},
};

struct ReasonWord
{
    RosterReason reason;
    QLatin1String word;
};

constexpr ReasonWord kReasonWords[] = {
    {RosterReason::New, QLatin1String("new")},
    {RosterReason::Left, QLatin1String("left")},
    {RosterReason::Expired, QLatin1String("expired")},
    {RosterReason::OtherRole, QLatin1String("other-role")},
    {RosterReason::OtherProjects, QLatin1String("other-projects")},
    {RosterReason::OtherRoleAndProjects, QLatin1String("other-role-and-projects")},
    {RosterReason::NotOnRoster, QLatin1String("not-on-roster")},
    {RosterReason::Open, QLatin1String("open")},
    {RosterReason::PastExpiry, QLatin1String("past-expiry")},
    {RosterReason::Member, QLatin1String("member")},
    {RosterReason::MemberHasOtherRole, QLatin1String("member-has-other-role")},
    {RosterReason::MemberNotOnRoster, QLatin1String("member-not-on-roster")},
    {RosterReason::SeveralInvites, QLatin1String("several-invites")},
    {RosterReason::HalfRead, QLatin1String("not-read-whole")},
    {RosterReason::Rule, QLatin1String("rule")},
    {RosterReason::TwoRows, QLatin1String("two-rows")},
    {RosterReason::TwoInOneRow, QLatin1String("two-in-one-row")},
    {RosterReason::BadRow, QLatin1String("bad-row")},
};

QString standingText(const QString &role, const std::optional<ProjectChoice> &projects)
{
    const QString cell = projects ? projectsCellOf(*projects) : QString();
    if (role.isEmpty() || cell.isEmpty())
        return visibleText(role + cell);
    return visibleText(role) + QStringLiteral(", ") + visibleText(cell);
}

} // namespace

QList<RosterGroup> rosterGroups()
{
    QList<RosterGroup> groups;
    for (const GroupWord &known : kGroupWords)
        groups.append(known.group);
    return groups;
}

QString rosterWord(RosterGroup group)
{
    const auto found = std::find_if(std::begin(kGroupWords), std::end(kGroupWords),
                                    [group](const GroupWord &one) { return one.group == group; });
    return found == std::end(kGroupWords) ? QString() : QString(found->word);
}

std::optional<RosterGroup> rosterGroupOf(const QString &word)
{
    const auto found = std::find_if(std::begin(kGroupWords), std::end(kGroupWords),
                                    [&word](const GroupWord &one) { return one.word == word; });
    return found == std::end(kGroupWords) ? std::nullopt : std::optional(found->group);
}

QString rosterWord(RosterReason reason)
{
    const auto found =
        std::find_if(std::begin(kReasonWords), std::end(kReasonWords),
                     [reason](const ReasonWord &one) { return one.reason == reason; });
    return found == std::end(kReasonWords) ? QString() : QString(found->word);
}

RosterReason rosterReasonOf(const QString &word)
{
    const auto found = std::find_if(std::begin(kReasonWords), std::end(kReasonWords),
                                    [&word](const ReasonWord &one) { return one.word == word; });
    return found == std::end(kReasonWords) ? RosterReason::BadRow : found->reason;
}

QString rosterGroupText(RosterGroup group)
{
    switch (group) {
    case RosterGroup::Invite:
        return RosterWording::tr("Invite", "what a plan does");
    case RosterGroup::Renew:
        return RosterWording::tr("Renew", "what a plan does");
    case RosterGroup::Change:
        return RosterWording::tr("Change", "what a plan does");
    case RosterGroup::Withdraw:
        return RosterWording::tr("Withdraw", "what a plan does");
    case RosterGroup::AsItShouldBe:
        return RosterWording::tr("As it should be");
    case RosterGroup::CannotChange:
        return RosterWording::tr("Cannot be changed here");
    case RosterGroup::Protected:
        return RosterWording::tr("Protected");
    case RosterGroup::NotAllowed:
        return RosterWording::tr("Not allowed");
    case RosterGroup::Unclear:
        return RosterWording::tr("Unclear");
    }
    return {};
}

QString rosterGroupMeaning(RosterGroup group)
{
    switch (group) {
    case RosterGroup::Invite:
        return RosterWording::tr("On the roster, and neither a member nor invited.");
    case RosterGroup::Renew:
        return RosterWording::tr("The invite has expired: it is revoked and sent again.");
    case RosterGroup::Change:
        return RosterWording::tr("The open invite has another role or other projects: it is "
                                 "revoked and sent again.");
    case RosterGroup::Withdraw:
        return RosterWording::tr("An open invite, and the person is not on the roster: it is "
                                 "revoked.");
    case RosterGroup::AsItShouldBe:
        return RosterWording::tr("Nothing differs.");
    case RosterGroup::CannotChange:
        return RosterWording::tr("These differ, but are left as they are. Members are managed in "
                                 "the organization's settings.");
    case RosterGroup::Protected:
        return RosterWording::tr("A rule protects these people: their invites stay.");
    case RosterGroup::NotAllowed:
        return RosterWording::tr("A rule stands against these; nothing is sent.");
    case RosterGroup::Unclear:
        return RosterWording::tr("These rows do not say clearly who or what is meant. Correct the "
                                 "roster and open it again.");
    }
    return {};
}

QString rosterCountText(RosterGroup group, int count)
{
    switch (group) {
    case RosterGroup::Invite:
        return RosterWording::tr("%n to invite", nullptr, count);
    case RosterGroup::Renew:
        return RosterWording::tr("%n to renew", nullptr, count);
    case RosterGroup::Change:
        return RosterWording::tr("%n to change", nullptr, count);
    case RosterGroup::Withdraw:
        return RosterWording::tr("%n to withdraw", nullptr, count);
    case RosterGroup::AsItShouldBe:
        return RosterWording::tr("%n as it should be", nullptr, count);
    case RosterGroup::CannotChange:
        return RosterWording::tr("%n cannot be changed here", nullptr, count);
    case RosterGroup::Protected:
        return RosterWording::tr("%n protected", nullptr, count);
    case RosterGroup::NotAllowed:
        return RosterWording::tr("%n not allowed", nullptr, count);
    case RosterGroup::Unclear:
        return RosterWording::tr("%n unclear", nullptr, count);
    }
    return {};
}

QString rosterReasonText(const RosterItem &item)
{
    if (item.leftOut)
        return RosterWording::tr("Left out: %1").arg(visibleText(*item.leftOut));
    switch (item.reason) {
    case RosterReason::New:
        return RosterWording::tr("Neither a member nor invited.");
    case RosterReason::Left:
        return RosterWording::tr("Accepted an earlier invite, but is no member now.");
    case RosterReason::Expired:
        return RosterWording::tr("The invite has expired.");
    case RosterReason::OtherRole:
        return RosterWording::tr("The open invite has another role.");
    case RosterReason::OtherProjects:
        return RosterWording::tr("The open invite has other projects.");
    case RosterReason::OtherRoleAndProjects:
        return RosterWording::tr("The open invite has another role and other projects.");
    case RosterReason::NotOnRoster:
        return item.group == RosterGroup::Withdraw
            ? RosterWording::tr("An open invite for a person who is not on the roster.")
            : RosterWording::tr("An open invite for a person who is not on the roster; it stays.");
    case RosterReason::Open:
        return RosterWording::tr("Invited, as on the roster.");
    case RosterReason::PastExpiry:
        return RosterWording::tr(
            "Invited, as on the roster; past its expiry, but still pending for the API.");
    case RosterReason::Member:
        return RosterWording::tr("A member.");
    case RosterReason::MemberHasOtherRole:
        return RosterWording::tr("A member with another role; members are not changed.");
    case RosterReason::MemberNotOnRoster:
        return RosterWording::tr("A member who is not on the roster; members are not removed.");
    case RosterReason::SeveralInvites:
        return RosterWording::tr("Has several open invites, none as on the roster.");
    case RosterReason::HalfRead:
        return RosterWording::tr("Nothing is taken away, since the roster or a list of the "
                                 "organization was not read completely.");
    case RosterReason::Rule:
        return guardText(item.rule);
    case RosterReason::TwoRows:
        return RosterWording::tr("Two rows of the roster are about this person.");
    case RosterReason::TwoInOneRow:
        return RosterWording::tr("Two people stand in one row.");
    case RosterReason::BadRow:
        return verdictText(item.verdict);
    }
    return {};
}

QString rosterBeforeText(const RosterItem &item)
{
    std::optional<ProjectChoice> projects;
    if (item.before && item.before->projects) {
        projects = item.before->projects->isEmpty()
            ? ProjectChoice{ProjectChoice::Kind::None, {}}
            : ProjectChoice{ProjectChoice::Kind::Chosen, *item.before->projects};
    }
    return standingText(item.roleBefore, projects);
}

QString rosterAfterText(const RosterItem &item)
{
    if (!item.after)
        return {};
    const bool isMember =
        item.reason == RosterReason::Member || item.reason == RosterReason::MemberHasOtherRole;
    return standingText(item.after->role,
                        isMember ? std::nullopt : std::optional(item.after->projects));
}

} // namespace Vestibule
