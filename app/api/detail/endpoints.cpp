// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/endpoints.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Vestibule::Detail {

namespace {

constexpr int kMaxLimit = 100;

QString invitesPath()
{
    return QStringLiteral("/organization/invites");
}

QString invitePath(const QString &id)
{
    return invitesPath() + QLatin1Char('/') + id;
}

QList<std::pair<QString, QString>> pageQuery(const QString &after, int limit)
{
    QList<std::pair<QString, QString>> query{
        {QStringLiteral("limit"), QString::number(std::clamp(limit, 1, kMaxLimit))}};
    if (!after.isEmpty())
        query.append({QStringLiteral("after"), after});
    return query;
}

Absence absenceAfter(const QString &after)
{
    return after.isEmpty() ? Absence::WrongAddress : Absence::Refused;
}

QJsonArray projectsJson(const QList<ProjectGrant> &grants)
{
    QJsonArray array;
    for (const ProjectGrant &grant : grants) {
        array.append(
            QJsonObject{{QStringLiteral("id"), grant.id}, {QStringLiteral("role"), grant.role}});
    }
    return array;
}

} // namespace

RequestSpec listInvitesSpec(const QString &after, int limit)
{
    return {Verb::Get,
            QStringLiteral("GET /organization/invites"),
            invitesPath(),
            pageQuery(after, limit),
            {},
            absenceAfter(after)};
}

RequestSpec retrieveInviteSpec(const QString &id)
{
    return {
        Verb::Get,        QStringLiteral("GET /organization/invites/{id}"), invitePath(id), {}, {},
        Absence::NotFound};
}

RequestSpec createInviteSpec(const NewInvite &invite)
{
    QJsonObject body{{QStringLiteral("email"), invite.email},
                     {QStringLiteral("role"), invite.role}};
    // Absent, empty and listed mean three things, and null is never right.
    if (invite.projects.kind == ProjectChoice::Kind::None)
        body.insert(QStringLiteral("projects"), QJsonArray());
    else if (invite.projects.kind == ProjectChoice::Kind::Chosen)
        body.insert(QStringLiteral("projects"), projectsJson(invite.projects.chosen));
    return {Verb::Post,
            QStringLiteral("POST /organization/invites"),
            invitesPath(),
            {},
            QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

RequestSpec deleteInviteSpec(const QString &id)
{
    return {
        Verb::Delete, QStringLiteral("DELETE /organization/invites/{id}"), invitePath(id), {}, {},
        Absence::Done};
}

RequestSpec listProjectsSpec(const QString &after, int limit)
{
    auto query = pageQuery(after, limit);
    query.append({QStringLiteral("include_archived"), QStringLiteral("true")});
    return {Verb::Get,
            QStringLiteral("GET /organization/projects"),
            QStringLiteral("/organization/projects"),
            query,
            {},
            absenceAfter(after)};
}

RequestSpec retrieveProjectSpec(const QString &id)
{
    return {Verb::Get,
            QStringLiteral("GET /organization/projects/{id}"),
            QStringLiteral("/organization/projects/") + id,
            {},
            {},
            Absence::NotFound};
}

RequestSpec listMembersSpec(const QString &after, int limit, const QStringList &emails)
{
    auto query = pageQuery(after, limit);
    for (const QString &email : emails)
        query.append({QStringLiteral("emails[]"), email});
    return {Verb::Get,
            QStringLiteral("GET /organization/users"),
            QStringLiteral("/organization/users"),
            query,
            {},
            absenceAfter(after)};
}

RequestSpec listAuditLogsSpec(const AuditQuestion &question, const QString &after, int limit)
{
    auto query = pageQuery(after, limit);
    QStringList events{QStringLiteral("invite.sent")};
    if (!question.sentOnly)
        events += {QStringLiteral("invite.accepted"), QStringLiteral("invite.deleted")};
    for (const QString &event : std::as_const(events))
        query.append({QStringLiteral("event_types[]"), event});
    for (const QString &id : question.inviteIds)
        query.append({QStringLiteral("resource_ids[]"), id});
    if (question.notBefore) {
        query.append({QStringLiteral("effective_at[gte]"), QString::number(*question.notBefore)});
    }
    // Where the log is off, its path may lead nowhere; that is no fault of the base URL.
    return {Verb::Get,
            QStringLiteral("GET /organization/audit_logs"),
            QStringLiteral("/organization/audit_logs"),
            query,
            {},
            after.isEmpty() ? Absence::NotFound : Absence::Refused};
}

RequestSpec listKeysSpec(const QString &after, int limit)
{
    // Servers that speak for the API may do without this list.
    return {Verb::Get,
            QStringLiteral("GET /organization/admin_api_keys"),
            QStringLiteral("/organization/admin_api_keys"),
            pageQuery(after, limit),
            {},
            after.isEmpty() ? Absence::NotFound : Absence::Refused};
}

} // namespace Vestibule::Detail
