// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/statefulorganization.h"

#include "support/jsonfixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

namespace Vestibule {

namespace {

constexpr qint64 kDay = 86'400;
constexpr int kPage = 100;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QJsonObject &StatefulOrganization::put(const QString &email, const QString &role, qint64 createdAt)
{
    m_invites.prepend({
        {QStringLiteral("object"), QStringLiteral("organization.invite")},
        {QStringLiteral("id"), m_name + QStringLiteral("invite-%1").arg(++m_number)},
        {QStringLiteral("email"), email},
        {QStringLiteral("role"), role},
        {QStringLiteral("status"), QStringLiteral("pending")},
        {QStringLiteral("created_at"), createdAt},
        {QStringLiteral("expires_at"), createdAt + 7 * kDay},
        {QStringLiteral("accepted_at"), QJsonValue()},
        {QStringLiteral("projects"), QJsonArray()},
    });
    return m_invites.first();
}

QString StatefulOrganization::add(const QString &email, const QString &status, const QString &role)
{
    const qint64 created = m_clock() - (status.startsWith(u'e') ? 30 : 1) * kDay;
    QJsonObject &invite = put(email, role, created);
    invite[QStringLiteral("status")] = status;
    return invite.value(QStringLiteral("id")).toString();
}

QString StatefulOrganization::addMadeAt(qint64 createdAt, const QString &email,
                                        const QString &status)
{
    QJsonObject &invite = put(email, QStringLiteral("reader"), createdAt);
    invite[QStringLiteral("status")] = status;
    return invite.value(QStringLiteral("id")).toString();
}

void StatefulOrganization::turnOldestFirst()
{
    std::reverse(m_invites.begin(), m_invites.end());
}

void StatefulOrganization::remove(const QString &id)
{
    m_invites.removeAt(find(id));
}

void StatefulOrganization::accept(const QString &id)
{
    m_invites[find(id)][QStringLiteral("status")] = QStringLiteral("accepted");
}

qsizetype StatefulOrganization::find(const QString &id) const
{
    for (qsizetype i = 0; i < m_invites.size(); ++i) {
        if (m_invites.at(i).value(QStringLiteral("id")).toString() == id)
            return i;
    }
    return -1;
}

Step StatefulOrganization::answer(const Request &request)
{
    if (request.path() == "/v1/organization/invites")
        return request.method == "POST" ? create(request) : list(request);
    if (request.path().startsWith("/v1/organization/invites/"))
        return one(request);
    if (request.path().startsWith("/v1/organization/projects"))
        return projects(QString::fromLatin1(request.path().split('/').value(4)));
    if (request.path() == "/v1/organization/users")
        return members(request);
    return Step::json(200, listJson({}));
}

Step StatefulOrganization::members(const Request &request) const
{
    const QUrlQuery query(QString::fromLatin1(request.target.mid(request.target.indexOf('?') + 1)));
    QStringList asked;
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name == QStringLiteral("emails[]"))
            asked.append(value);
    }
    QByteArrayList objects;
    for (const QString &email : m_members) {
        if (asked.isEmpty() || asked.contains(email))
            objects.append(memberJson("user-" + email.toLatin1(), email.toLatin1()));
    }
    return Step::list(objects);
}

Step StatefulOrganization::projects(const QString &id) const
{
    QByteArrayList objects;
    for (const QString &project : m_projects) {
        objects.append(projectJson(project.toLatin1(), "Project " + project.toLatin1()));
        if (project == id)
            return Step::json(200, objects.constLast());
    }
    return id.isEmpty() ? Step::list(objects) : Step::json(404, errorJson("No such project"));
}

Step StatefulOrganization::list(const Request &request) const
{
    const QUrlQuery query(QString::fromLatin1(request.target.mid(request.target.indexOf('?') + 1)));
    const qsizetype first = find(query.queryItemValue(QStringLiteral("after"))) + 1;
    QByteArrayList page;
    for (qsizetype i = first; i < qMin(first + kPage, m_invites.size()); ++i)
        page.append(compact(m_invites.at(i)));
    return Step::list(page, first + kPage < m_invites.size());
}

Step StatefulOrganization::create(const Request &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QJsonObject &invite = put(body.value(QStringLiteral("email")).toString(),
                              body.value(QStringLiteral("role")).toString(), m_clock());
    invite[QStringLiteral("projects")] = body.value(QStringLiteral("projects")).toArray();
    ++m_made;
    return Step::json(200, compact(invite))
        .header("x-request-id", "req-" + QByteArray::number(m_made));
}

Step StatefulOrganization::one(const Request &request)
{
    const QByteArray id = request.path().split('/').last();
    const qsizetype place = find(QString::fromLatin1(id));
    if (place < 0)
        return Step::json(404, errorJson("No invite found with that id."));
    if (request.method == "GET")
        return Step::json(200, compact(m_invites.at(place)));
    if (m_invites.at(place).value(QStringLiteral("status")) == QStringLiteral("accepted"))
        return Step::json(400, errorJson("The invite was already accepted."));
    m_invites.removeAt(place);
    return Step::json(200, deletedJson(id));
}

QStringList StatefulOrganization::state() const
{
    QStringList lines;
    for (const QJsonObject &invite : m_invites) {
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(invite.value(QStringLiteral("email")).toString(),
                              invite.value(QStringLiteral("role")).toString(),
                              invite.value(QStringLiteral("status")).toString()));
    }
    lines.sort();
    return lines;
}

QStringList StatefulOrganization::ids() const
{
    QStringList ids;
    for (const QJsonObject &invite : m_invites)
        ids.append(invite.value(QStringLiteral("id")).toString());
    return ids;
}

} // namespace Vestibule
