// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/invitemismatch.h"

#include <algorithm>

namespace Vestibule {

namespace {

constexpr QLatin1String kMadeOtherwise("made-otherwise");

// A word that was not told is none to differ.
bool isSameWord(const QString &told, const QString &asked)
{
    return told.isEmpty() || told.compare(asked, Qt::CaseInsensitive) == 0;
}

bool areSame(const QList<ProjectGrant> &told, const QList<ProjectGrant> &asked)
{
    return told.size() == asked.size()
        && std::all_of(asked.cbegin(), asked.cend(), [&told](const ProjectGrant &grant) {
               return std::any_of(told.cbegin(), told.cend(), [&grant](const ProjectGrant &one) {
                   return one.id == grant.id && isSameWord(one.role, grant.role);
               });
           });
}

bool mayBeDefault(const QList<ProjectGrant> &told, const QString &role)
{
    const bool ownsMore = role != QLatin1String("owner") && !told.isEmpty()
        && told.constFirst().role.compare(QLatin1String("owner"), Qt::CaseInsensitive) == 0;
    return told.size() <= 1 && !ownsMore;
}

} // namespace

bool matchesRequest(const Invite &invite, const NewInvite &asked)
{
    if (!isSameWord(invite.role, asked.role))
        return false;
    if (!invite.projects)
        return true;
    switch (asked.projects.kind) {
    case ProjectChoice::Kind::Default:
        return mayBeDefault(*invite.projects, asked.role);
    case ProjectChoice::Kind::None:
        return invite.projects->isEmpty();
    case ProjectChoice::Kind::Chosen:
        break;
    }
    return areSame(*invite.projects, asked.projects.chosen);
}

ApiError inviteMismatch(const Invite &answered, const NewInvite &asked)
{
    ApiError error{.kind = ApiError::Kind::OutcomeUnknown,
                   .code = kMadeOtherwise,
                   .cause = ApiError::Kind::BadAnswer};
    if (!isSameWord(answered.role, asked.role))
        error.detail = answered.role;
    return error;
}

bool isInviteMismatch(const ApiError &error)
{
    return error.kind == ApiError::Kind::OutcomeUnknown && error.code == kMadeOtherwise;
}

} // namespace Vestibule
