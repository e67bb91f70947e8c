// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/invitedecoder.h"

#include "api/detail/jsontext.h"
#include "api/detail/jsonvalues.h"

namespace Vestibule::Detail {

namespace {

using Object = simdjson::dom::object;

ApiError badAnswer(const Answer &answer, const QString &place,
                   ApiError::Kind kind = ApiError::Kind::BadAnswer)
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = answer.status;
    error.requestId = answer.requestId;
    error.detail = place;
    return error;
}

/// The document owns the memory that its objects point into.
class Document
{
public:
    explicit Document(const Answer &answer)
        : m_answer(answer)
    {
        const auto size = static_cast<size_t>(answer.body.size());
        m_failed =
            m_parser.parse(answer.body.constData(), size).get(m_root) || m_root.get(m_object);
    }

    [[nodiscard]] std::optional<ApiError> error() const
    {
        if (m_failed)
            return badAnswer(m_answer, QStringLiteral("the answer is not a JSON object"));
        return std::nullopt;
    }
    [[nodiscard]] const Object &object() const { return m_object; }

private:
    const Answer &m_answer;
    simdjson::dom::parser m_parser;
    simdjson::dom::element m_root;
    Object m_object;
    bool m_failed = true;
};

// Invites repeat the same few words; sharing them spares an allocation a row.
QString sharedWord(const JsonResult &value)
{
    static const QString words[] = {QStringLiteral("reader"),  QStringLiteral("owner"),
                                    QStringLiteral("pending"), QStringLiteral("accepted"),
                                    QStringLiteral("expired"), QStringLiteral("member")};
    const QString text = jsonString(value);
    for (const QString &word : words) {
        if (word == text)
            return word;
    }
    return text;
}

std::optional<QList<ProjectGrant>> readProjects(const JsonResult &value)
{
    simdjson::dom::array array;
    if (value.get(array))
        return std::nullopt;
    QList<ProjectGrant> grants;
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
tl::expected<Invite, QString> readInvite(const Object &object)
{
    Invite invite;
    invite.id = jsonString(object["id"]);
    if (invite.id.isEmpty())
        return tl::unexpected(QStringLiteral("no id"));
    invite.email = jsonString(object["email"]);
    if (invite.email.isEmpty())
        return tl::unexpected(QStringLiteral("no email"));
    invite.role = sharedWord(object["role"]);
    invite.status = sharedWord(object["status"]);
    invite.createdAt = jsonTime(object["created_at"]);
    if (!invite.createdAt) // the name in use until 2025
        invite.createdAt = jsonTime(object["invited_at"]);
    invite.expiresAt = jsonTime(object["expires_at"]);
    invite.acceptedAt = jsonTime(object["accepted_at"]);
    invite.projects = readProjects(object["projects"]);
    return invite;
}

tl::expected<Project, QString> readProject(const Object &object)
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

tl::expected<Member, QString> readMember(const Object &object)
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

template <typename T>
Result<Page<T>> readPage(const Answer &answer, const QString &after,
                         tl::expected<T, QString> (*readRow)(const Object &))
{
    const Document document(answer);
    if (const auto error = document.error())
        return Unexpected(*error);
    simdjson::dom::array rows;
    if (document.object()["data"].get(rows))
        return Unexpected(badAnswer(answer, QStringLiteral("data is not a list")));

    Page<T> page;
    QString lastRowId;
    int index = 0;
    for (const auto element : rows) {
        Object object;
        if (element.get(object)) {
            page.malformed.append({index++, QStringLiteral("not an object")});
            continue;
        }
        if (const QString id = jsonString(object["id"]); !id.isEmpty())
            lastRowId = id;
        if (auto row = readRow(object))
            page.items.append(std::move(*row));
        else
            page.malformed.append({index, row.error()});
        ++index;
    }
    page.hasMore = jsonBool(document.object()["has_more"]);
    page.cursor = jsonString(document.object()["last_id"]);
    if (page.cursor.isEmpty())
        page.cursor = lastRowId;
    if (page.hasMore && (index == 0 || page.cursor.isEmpty() || page.cursor == after)) {
        return Unexpected(badAnswer(answer, QStringLiteral("has_more, but the cursor stands still"),
                                    ApiError::Kind::CursorStuck));
    }
    return page;
}

} // namespace

Result<Page<Invite>> decodeInvitePage(const Answer &answer, const QString &after)
{
    return readPage<Invite>(answer, after, readInvite);
}

Result<Page<Project>> decodeProjectPage(const Answer &answer, const QString &after)
{
    return readPage<Project>(answer, after, readProject);
}

Result<Page<Member>> decodeMemberPage(const Answer &answer, const QString &after)
{
    return readPage<Member>(answer, after, readMember);
}

Result<Invite> decodeInvite(const Answer &answer)
{
    const Document document(answer);
    if (const auto error = document.error())
        return Unexpected(*error);
    auto invite = readInvite(document.object());
    if (!invite)
        return Unexpected(badAnswer(answer, QStringLiteral("the invite has ") + invite.error()));
    return std::move(*invite);
}

Result<InviteDetails> decodeInviteDetails(const Answer &answer)
{
    return decodeInvite(answer).map([&answer](const Invite &invite) {
        return InviteDetails{invite, indentedJson(answer.body)};
    });
}

Result<Revoked> decodeDeleted(const Answer &answer)
{
    if (answer.status == 404)
        return Revoked::AlreadyGone;
    const Document document(answer);
    if (const auto error = document.error())
        return Unexpected(*error);
    if (!jsonBool(document.object()["deleted"]))
        return Unexpected(badAnswer(answer, QStringLiteral("deleted is not true")));
    return Revoked::Now;
}

} // namespace Vestibule::Detail
