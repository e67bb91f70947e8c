// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/read/invitejson.h"

#include <QJsonArray>

namespace Vestibule {

namespace {

QJsonValue timeValue(std::optional<qint64> time)
{
    return time ? QJsonValue(*time) : QJsonValue();
}

QJsonValue projectsValue(const Invite &invite)
{
    if (!invite.projects)
        return {};
    QJsonArray grants;
    for (const ProjectGrant &grant : *invite.projects) {
        grants.append(
            QJsonObject{{QStringLiteral("id"), grant.id}, {QStringLiteral("role"), grant.role}});
    }
    return grants;
}

} // namespace

QJsonObject inviteToJson(const Invite &invite)
{
    return {
        {QStringLiteral("id"), invite.id},
        {QStringLiteral("email"), invite.email},
        {QStringLiteral("role"), invite.role},
        {QStringLiteral("status"), invite.status},
        {QStringLiteral("created_at"), timeValue(invite.createdAt)},
        {QStringLiteral("expires_at"), timeValue(invite.expiresAt)},
        {QStringLiteral("accepted_at"), timeValue(invite.acceptedAt)},
        {QStringLiteral("projects"), projectsValue(invite)},
    };
}

} // namespace Vestibule
