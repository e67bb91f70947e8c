// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demojson.h"

namespace Vestibule {

namespace {

void appendTime(QByteArray &out, std::optional<qint64> time)
{
    out += time ? QByteArray::number(*time) : QByteArrayLiteral("null");
}

} // namespace

void appendJsonString(QByteArray &out, QStringView text)
{
    if (text.isNull()) {
        out += "null";
        return;
    }
    out += '"';
    const QByteArray bytes = text.toUtf8();
    for (const char c : bytes) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += "\\u00";
            out += QByteArray(1, c).toHex();
        } else {
            out += c;
        }
    }
    out += '"';
}

void appendJson(QByteArray &out, const Invite &invite)
{
    out += "{\"object\":\"organization.invite\",\"id\":";
    appendJsonString(out, invite.id);
    out += ",\"email\":";
    appendJsonString(out, invite.email);
    out += ",\"role\":";
    appendJsonString(out, invite.role);
    out += ",\"status\":";
    appendJsonString(out, invite.status);
    out += ",\"created_at\":";
    appendTime(out, invite.createdAt);
    out += ",\"expires_at\":";
    appendTime(out, invite.expiresAt);
    out += ",\"accepted_at\":";
    appendTime(out, invite.acceptedAt);
    out += ",\"projects\":[";
    const QList<ProjectGrant> grants = invite.projects.value_or(QList<ProjectGrant>());
    for (const ProjectGrant &grant : grants) {
        out += &grant == &grants.first() ? "{\"id\":" : ",{\"id\":";
        appendJsonString(out, grant.id);
        out += ",\"role\":";
        appendJsonString(out, grant.role);
        out += '}';
    }
    out += "]}";
}

void appendJson(QByteArray &out, const Project &project)
{
    out += "{\"object\":\"organization.project\",\"id\":";
    appendJsonString(out, project.id);
    out += ",\"name\":";
    appendJsonString(out, project.name);
    out += ",\"status\":";
    appendJsonString(out, project.status);
    out += ",\"created_at\":";
    appendTime(out, project.createdAt);
    out += ",\"archived_at\":";
    appendTime(out, project.archivedAt);
    out += '}';
}

void appendJson(QByteArray &out, const DemoMember &member)
{
    out += "{\"object\":\"organization.user\",\"id\":";
    appendJsonString(out, member.id);
    out += ",\"name\":";
    appendJsonString(out, member.name);
    out += ",\"email\":";
    appendJsonString(out, member.email);
    out += ",\"role\":";
    appendJsonString(out, member.role);
    out += ",\"added_at\":";
    appendTime(out, member.addedAt);
    out += '}';
}

namespace {

void appendUser(QByteArray &out, const DemoActor &actor)
{
    out += "\"user\":{\"id\":";
    appendJsonString(out, actor.id);
    out += ",\"email\":";
    appendJsonString(out, actor.email);
    out += '}';
}

void appendActor(QByteArray &out, const DemoActor &actor)
{
    if (actor.kind == DemoActor::Kind::Session) {
        out += R"({"type":"session","session":{)";
        appendUser(out, actor);
        out += R"(,"ip_address":"192.0.2.10"}})";
        return;
    }
    out += R"({"type":"api_key","api_key":{"id":)";
    appendJsonString(out, actor.keyId);
    if (actor.kind == DemoActor::Kind::PersonsKey) {
        out += R"(,"type":"user",)";
        appendUser(out, actor);
    } else {
        out += R"(,"type":"service_account","service_account":{"id":)";
        appendJsonString(out, actor.id);
        out += '}';
    }
    out += "}}";
}

} // namespace

void appendJson(QByteArray &out, const DemoAuditEntry &entry)
{
    out += "{\"id\":";
    appendJsonString(out, entry.id);
    out += ",\"type\":";
    appendJsonString(out, entry.type);
    out += ",\"effective_at\":";
    appendTime(out, entry.time);
    out += ",\"actor\":";
    appendActor(out, entry.actor);
    out += ',';
    appendJsonString(out, entry.type);
    out += ":{\"id\":";
    appendJsonString(out, entry.inviteId);
    if (!entry.email.isEmpty()) {
        out += ",\"data\":{\"email\":";
        appendJsonString(out, entry.email);
        out += ",\"role\":";
        appendJsonString(out, entry.role);
        out += '}';
    }
    out += "}}";
}

QByteArray errorJson(const DemoRefusal &refusal)
{
    QByteArray out = "{\"error\":{\"message\":";
    appendJsonString(out, refusal.message);
    out += ",\"type\":\"invalid_request_error\",\"param\":";
    appendJsonString(out, refusal.param);
    out += ",\"code\":";
    appendJsonString(out, refusal.code);
    out += "}}";
    return out;
}

QByteArray deletedJson(const QString &inviteId)
{
    QByteArray out = "{\"object\":\"organization.invite.deleted\",\"id\":";
    appendJsonString(out, inviteId);
    out += ",\"deleted\":true}";
    return out;
}

} // namespace Vestibule
