// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/jsonfixtures.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Vestibule {

namespace {

constexpr qint64 kCreated = 1'788'220'800; // 2026-09-01T00:00:00Z
constexpr qint64 kDay = 86'400;

QJsonValue text(const QByteArray &utf8)
{
    return QJsonValue(QString::fromUtf8(utf8));
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray inviteJson(const QByteArray &id, const QByteArray &email, const QByteArray &status,
                      const QByteArray &role)
{
    const bool accepted = status == "accepted";
    return compact({
        {QStringLiteral("object"), QStringLiteral("organization.invite")},
        {QStringLiteral("id"), text(id)},
        {QStringLiteral("email"), text(email)},
        {QStringLiteral("role"), text(role)},
        {QStringLiteral("status"), text(status)},
        {QStringLiteral("created_at"), kCreated},
        {QStringLiteral("expires_at"), kCreated + 7 * kDay},
        {QStringLiteral("accepted_at"), accepted ? QJsonValue(kCreated + kDay) : QJsonValue()},
        {QStringLiteral("projects"), QJsonArray()},
    });
}

QByteArray freshInviteJson(const QByteArray &id, const QByteArray &email, const QByteArray &status,
                           qint64 ago)
{
    QJsonObject invite = QJsonDocument::fromJson(inviteJson(id, email, status)).object();
    const qint64 created = QDateTime::currentSecsSinceEpoch() - ago;
    invite[QStringLiteral("created_at")] = created;
    invite[QStringLiteral("expires_at")] = created + 7 * kDay;
    return compact(invite);
}

QByteArray projectJson(const QByteArray &id, const QByteArray &name)
{
    return compact({
        {QStringLiteral("object"), QStringLiteral("organization.project")},
        {QStringLiteral("id"), text(id)},
        {QStringLiteral("name"), name.isEmpty() ? QJsonValue() : text(name)},
        {QStringLiteral("created_at"), kCreated},
        {QStringLiteral("archived_at"), QJsonValue()},
        {QStringLiteral("status"), QStringLiteral("active")},
    });
}

QByteArray memberJson(const QByteArray &id, const QByteArray &email)
{
    return compact({
        {QStringLiteral("object"), QStringLiteral("organization.user")},
        {QStringLiteral("id"), text(id)},
        {QStringLiteral("name"), QStringLiteral("Somebody")},
        {QStringLiteral("email"), email.isEmpty() ? QJsonValue() : text(email)},
        {QStringLiteral("role"), QStringLiteral("reader")},
        {QStringLiteral("added_at"), kCreated},
    });
}

QByteArray listJson(const QByteArrayList &objects, bool hasMore)
{
    const auto idOf = [](const QByteArray &object) {
        const QByteArray id = QJsonDocument::fromJson(object)[u"id"].toString().toUtf8();
        return id.isEmpty() ? QByteArray("null") : '"' + id + '"';
    };
    const bool none = objects.isEmpty();
    return R"({"object":"list","data":[)" + objects.join(',') + R"(],"first_id":)"
        + (none ? QByteArray("null") : idOf(objects.first())) + R"(,"last_id":)"
        + (none ? QByteArray("null") : idOf(objects.last())) + R"(,"has_more":)"
        + (hasMore ? "true}" : "false}");
}

QByteArray errorJson(const QByteArray &message, const QByteArray &type, const QByteArray &code)
{
    const QJsonObject error{
        {QStringLiteral("message"), text(message)},
        {QStringLiteral("type"), text(type)},
        {QStringLiteral("param"), QJsonValue()},
        {QStringLiteral("code"), code.isEmpty() ? QJsonValue() : text(code)},
    };
    return compact({{QStringLiteral("error"), error}});
}

QByteArray deletedJson(const QByteArray &id)
{
    return compact({
        {QStringLiteral("object"), QStringLiteral("organization.invite.deleted")},
        {QStringLiteral("id"), text(id)},
        {QStringLiteral("deleted"), true},
    });
}

} // namespace Vestibule
