// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/query/querymatch.h"

#include "domain/emailaddress.h"
#include "domain/query/queryperiod.h"

#include <algorithm>

namespace Vestibule {

namespace {

using Field = QueryCondition::Field;

bool meetsText(const QString &value, const Invite &invite)
{
    return foldedEmail(invite.email).contains(value) || invite.id.toCaseFolded().contains(value);
}

bool meetsProject(const QString &value, const Invite &invite, const QueryContext &context)
{
    if (!invite.projects)
        return false;
    if (value == QLatin1String("none"))
        return invite.projects->isEmpty();
    return std::any_of(invite.projects->cbegin(), invite.projects->cend(),
                       [&](const ProjectGrant &grant) {
                           return grant.id.toCaseFolded() == value
                               || (context.projectName
                                   && context.projectName(grant.id).toCaseFolded().contains(value));
                       });
}

QString foldedDomain(const Invite &invite)
{
    const QString address = foldedEmail(invite.email);
    const qsizetype at = address.lastIndexOf(u'@');
    return at < 0 ? QString() : address.mid(at + 1);
}

bool meetsIs(const QString &word, const Invite &invite, const QueryContext &context)
{
    const InviteState state = stateOf(invite, context.now);
    if (word == QLatin1String("open"))
        return state == InviteState::Pending || state == InviteState::ExpiringSoon;
    if (word == QLatin1String("soon"))
        return state == InviteState::ExpiringSoon;
    if (word == QLatin1String("overdue"))
        return state == InviteState::PastExpiry;
    if (word == QLatin1String("member"))
        return context.members && context.members->contains(foldedEmail(invite.email));
    const ListChange change = context.change ? context.change(invite.id) : ListChange::None;
    if (word == QLatin1String("new"))
        return change == ListChange::New;
    return word == QLatin1String("changed") && change != ListChange::None
        && change != ListChange::New;
}

/// Whether a condition about who invited holds; false as well where that is not known.
bool holdsBy(const QueryCondition &condition, const Invite &invite, const QueryContext &context)
{
    const QString inviter = context.inviter ? context.inviter(invite.id).toCaseFolded() : QString();
    const auto isIn = [&inviter](const QString &value) { return inviter.contains(value); };
    return !inviter.isEmpty()
        && std::any_of(condition.values.cbegin(), condition.values.cend(), isIn)
        != condition.negated;
}

bool meetsValue(Field field, const QString &value, const Invite &invite,
                const QueryContext &context)
{
    switch (field) {
    case Field::Text:
        return meetsText(value, invite);
    case Field::Id:
        return invite.id.toCaseFolded().contains(value);
    case Field::Status:
        return invite.status.toCaseFolded() == value;
    case Field::Role:
        return invite.role.toCaseFolded() == value;
    case Field::Project:
        return meetsProject(value, invite, context);
    case Field::Domain:
        return foldedDomain(invite) == value;
    case Field::Is:
        return meetsIs(value, invite, context);
    case Field::By:
    case Field::Expires:
    case Field::Invited:
    case Field::Accepted:
        break;
    }
    return false;
}

bool meetsTimes(const QueryCondition &condition, const Invite &invite, qint64 now)
{
    const QueryPeriod span = periodOf(condition, now);
    if (condition.field == Field::Expires)
        return span.holds(invite.expiresAt);
    return span.holds(condition.field == Field::Invited ? invite.createdAt : invite.acceptedAt);
}

bool meets(const QueryCondition &condition, const Invite &invite, const QueryContext &context)
{
    switch (condition.field) {
    case Field::Expires:
    case Field::Invited:
    case Field::Accepted:
        return meetsTimes(condition, invite, context.now);
    default:
        return std::any_of(condition.values.cbegin(), condition.values.cend(),
                           [&](const QString &value) {
                               return meetsValue(condition.field, value, invite, context);
                           });
    }
}

bool isUnanswerable(const QueryCondition &condition, const QueryContext &context)
{
    return condition.field == Field::Is && !context.members
        && condition.values.contains(QLatin1String("member"));
}

} // namespace

bool matches(const InviteQuery &query, const Invite &invite, const QueryContext &context)
{
    return std::all_of(query.conditions.cbegin(), query.conditions.cend(),
                       [&](const QueryCondition &condition) {
                           if (condition.field == Field::By)
                               return holdsBy(condition, invite, context);
                           return isUnanswerable(condition, context)
                               || meets(condition, invite, context) != condition.negated;
                       });
}

} // namespace Vestibule
