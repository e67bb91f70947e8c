// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/invitedecoder.h"

#include "api/detail/listdecoder.h"

namespace Vestibule::Detail {

namespace {

// Invites repeat the same few words; sharing them spares an allocation a row.
QString sharedWord(const JsonResult &value)
{
    static const std::pair<std::string_view, QString> words[] = {
        {"reader", QStringLiteral("reader")},   {"owner", QStringLiteral("owner")},
        {"pending", QStringLiteral("pending")}, {"accepted", QStringLiteral("accepted")},
        {"expired", QStringLiteral("expired")}, {"member", QStringLiteral("member")},
    };
    std::string_view text;
    if (value.get(text))
        return {};
    for (const auto &[word, shared] : words) {
        if (word == text)
            return shared;
    }
    return jsonString(value);
}

std::optional<QList<ProjectGrant>> readProjects(const JsonResult &value)
{
    simdjson::dom::array array;
    if (value.get(array))
        return std::nullopt;
    QList<ProjectGrant> grants;
    grants.reserve(static_cast<qsizetype>(array.size()));
    for (simdjson::dom::element element : array) {
        ProjectGrant grant{jsonString(element["id"]), sharedWord(element["role"])};
        if (grant.id.isEmpty())
            grant.id = jsonString(std::move(element));
        if (!grant.id.isEmpty())
            grants.append(grant);
    }
    return grants;
}

/// An invite, or what its JSON object lacks.
tl::expected<Invite, QString> readInvite(const JsonObject &object)
{
    enum Field { Id, Email, Role, Status, CreatedAt, InvitedAt, ExpiresAt, AcceptedAt, Projects };
    static constexpr std::array<std::string_view, 9> names = {
        "id",         "email",      "role",        "status",  "created_at",
        "invited_at", "expires_at", "accepted_at", "projects"};
    const auto fields = fieldsOf(object, names);
    Invite invite;
    invite.id = jsonString(fields[Id]);
    if (invite.id.isEmpty())
        return tl::unexpected(QStringLiteral("no id"));
    invite.email = jsonString(fields[Email]);
    if (invite.email.isEmpty())
        return tl::unexpected(QStringLiteral("no email"));
    invite.role = sharedWord(fields[Role]);
    invite.status = sharedWord(fields[Status]);
    invite.createdAt = jsonTime(fields[CreatedAt]);
    if (!invite.createdAt) // the name in use until 2025
        invite.createdAt = jsonTime(fields[InvitedAt]);
    invite.expiresAt = jsonTime(fields[ExpiresAt]);
    invite.acceptedAt = jsonTime(fields[AcceptedAt]);
    invite.projects = readProjects(fields[Projects]);
    return invite;
}

tl::expected<Project, QString> readProject(const JsonObject &object)
{
    Project project;
    project.id = jsonString(object["id"]);
    if (project.id.isEmpty())
        return tl::unexpected(QStringLiteral("no id"));
    project.name = jsonString(object["name"]);
    project.status = jsonString(object["status"]);
    project.createdAt = jsonTime(object["created_at"]);
    project.archivedAt = jsonTime(object["archived_at"]);
    return project;
}

tl::expected<Member, QString> readMember(const JsonObject &object)
{
    Member member;
    member.id = jsonString(object["id"]);
    if (member.id.isEmpty())
        return tl::unexpected(QStringLiteral("no id"));
    member.email = jsonString(object["email"]);
    member.name = jsonString(object["name"]);
    member.role = sharedWord(object["role"]);
    member.addedAt = jsonTime(object["added_at"]);
    return member;
}

tl::expected<ListedKey, QString> readListedKey(const JsonObject &object)
{
    ListedKey key;
    key.redacted = jsonString(object["redacted_value"]);
    if (key.redacted.isEmpty())
        return tl::unexpected(QStringLiteral("no redacted_value"));
    key.expiresAt = jsonTime(object["expires_at"]);
    return key;
}

} // namespace

Result<UnreadPage<Invite>> decodeInvitePage(const Answer &answer, const QString &after)
{
    return readPage<Invite>(answer, after, readInvite);
}

Result<UnreadPage<Project>> decodeProjectPage(const Answer &answer, const QString &after)
{
    return readPage<Project>(answer, after, readProject);
}

Result<Project> decodeProject(const Answer &answer)
{
    const AnswerDocument document(answer);
    if (const auto error = document.error(answer))
        return Unexpected(*error);
    auto project = readProject(document.object());
    if (!project)
        return Unexpected(badAnswer(answer, QStringLiteral("the project has ") + project.error()));
    return std::move(*project);
}

Result<UnreadPage<Member>> decodeMemberPage(const Answer &answer, const QString &after)
{
    return readPage<Member>(answer, after, readMember);
}

Result<UnreadPage<ListedKey>> decodeKeyPage(const Answer &answer, const QString &after)
{
    return readPage<ListedKey>(answer, after, readListedKey);
}

Result<Invite> decodeInvite(const Answer &answer)
{
    const AnswerDocument document(answer);
    if (const auto error = document.error(answer))
        return Unexpected(*error);
    auto invite = readInvite(document.object());
    if (!invite)
        return Unexpected(badAnswer(answer, QStringLiteral("the invite has ") + invite.error()));
    return std::move(*invite);
}

Result<InviteDetails> decodeInviteDetails(const Answer &answer)
{
    return decodeInvite(answer).map([&answer](const Invite &invite) {
        return InviteDetails{invite, answer.body};
    });
}

Result<Revoked> decodeDeleted(const Answer &answer, const QString &id)
{
    if (answer.status == 404)
        return Revoked::AlreadyGone;
    const AnswerDocument document(answer);
    if (const auto error = document.error(answer))
        return Unexpected(*error);
    if (!jsonBool(document.object()["deleted"]))
        return Unexpected(badAnswer(answer, QStringLiteral("deleted is not true")));
    const QString deleted = jsonString(document.object()["id"]);
    if (!deleted.isEmpty() && deleted != id)
        return Unexpected(badAnswer(answer, QStringLiteral("the id is another one's")));
    return Revoked::Now;
}

} // namespace Vestibule::Detail
