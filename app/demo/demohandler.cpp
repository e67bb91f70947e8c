// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demohandler.h"

#include "demo/demojson.h"

namespace Vestibule {

using namespace Qt::Literals;

namespace {

DemoAnswer refused(const DemoRefusal &refusal)
{
    return {refusal.status, errorJson(refusal)};
}

DemoAnswer wrongVerb(const DemoRequest &request)
{
    return refused({405,
                    u"Not allowed to %1 on %2."_s.arg(QString::fromLatin1(request.verb),
                                                      QString::fromLatin1(request.path)),
                    {},
                    u"method_not_allowed"_s});
}

template <typename T>
DemoAnswer objectAnswer(const DemoResult<T> &result)
{
    if (!result)
        return refused(result.error());
    DemoAnswer answer;
    appendJson(answer.body, *result);
    return answer;
}

/// `list` gives the page for a checked limit.
template <typename List>
DemoAnswer listAnswer(const DemoQuery &query, const List &list)
{
    const DemoResult<int> limit = query.limit();
    if (!limit)
        return refused(limit.error());
    const auto page = list(*limit);
    if (!page)
        return refused(page.error());
    return {200, listJson(page->items, page->hasMore)};
}

/// The token of a bearer header; the scheme's name has no case (RFC 9110).
QByteArray bearerToken(const QByteArray &authorization)
{
    constexpr QByteArrayView scheme = "bearer ";
    if (authorization.first(qMin(authorization.size(), scheme.size())).toLower() != scheme)
        return {};
    return authorization.sliced(scheme.size()).trimmed();
}

} // namespace

DemoHandler::DemoHandler(DemoOrganization *organization, const QString &key)
    : m_organization(organization)
    , m_key(key.toUtf8())
{ }

DemoAnswer DemoHandler::answer(const DemoRequest &request)
{
    const QByteArray token = bearerToken(request.authorization);
    if (token.isEmpty())
        return refused({401,
                        u"You didn't provide an API key. Send it in an Authorization header using "
                        "Bearer auth."_s,
                        {},
                        u"invalid_api_key"_s});
    if (token != m_key)
        return refused({401, u"Incorrect API key provided."_s, {}, u"invalid_api_key"_s});
    return route(request);
}

DemoAnswer DemoHandler::route(const DemoRequest &request)
{
    constexpr QByteArrayView prefix = "/v1/organization/";
    const QList<QByteArray> parts = request.path.startsWith(prefix)
        ? request.path.sliced(prefix.size()).split('/')
        : QList<QByteArray>();
    if (parts == QList<QByteArray>{"invites"})
        return allInvites(request);
    if (parts.size() == 2 && parts.first() == "invites" && !parts.last().isEmpty())
        return oneInvite(request, QString::fromUtf8(QByteArray::fromPercentEncoding(parts.last())));
    if (parts == QList<QByteArray>{"projects"})
        return projects(request);
    if (parts == QList<QByteArray>{"users"})
        return members(request);
    if (parts == QList<QByteArray>{"audit_logs"})
        return auditLogs(request);
    return refused({404,
                    u"Invalid URL (%1 %2)"_s.arg(QString::fromLatin1(request.verb),
                                                 QString::fromLatin1(request.path)),
                    {},
                    u"unknown_url"_s});
}

DemoAnswer DemoHandler::allInvites(const DemoRequest &request)
{
    if (request.verb == "POST")
        return createInvite(request.body);
    if (request.verb != "GET")
        return wrongVerb(request);
    const DemoQuery query(request.query);
    return listAnswer(query,
                      [&](int limit) { return m_organization->invites(limit, query.after()); });
}

DemoAnswer DemoHandler::createInvite(const QByteArray &body)
{
    const DemoResult<NewInvite> wanted = readNewInvite(body);
    return wanted ? objectAnswer(m_organization->create(*wanted)) : refused(wanted.error());
}

DemoAnswer DemoHandler::oneInvite(const DemoRequest &request, const QString &id)
{
    if (request.verb == "GET")
        return objectAnswer(m_organization->invite(id));
    if (request.verb != "DELETE")
        return wrongVerb(request);
    const DemoResult<void> removed = m_organization->remove(id);
    return removed ? DemoAnswer{200, deletedJson(id)} : refused(removed.error());
}

DemoAnswer DemoHandler::projects(const DemoRequest &request) const
{
    if (request.verb != "GET")
        return wrongVerb(request);
    const DemoQuery query(request.query);
    const DemoResult<bool> archived = query.includeArchived();
    if (!archived)
        return refused(archived.error());
    return listAnswer(query, [&](int limit) {
        return m_organization->projects(limit, query.after(), *archived);
    });
}

DemoAnswer DemoHandler::members(const DemoRequest &request) const
{
    if (request.verb != "GET")
        return wrongVerb(request);
    const DemoQuery query(request.query);
    return listAnswer(query, [&](int limit) {
        return m_organization->members(limit, query.after(), query.emails());
    });
}

DemoAnswer DemoHandler::auditLogs(const DemoRequest &request) const
{
    if (request.verb != "GET")
        return wrongVerb(request);
    const DemoQuery query(request.query);
    const DemoResult<DemoAuditQuestion> question = query.audit();
    if (!question)
        return refused(question.error());
    return listAnswer(query, [&](int limit) {
        return m_organization->auditLogs(limit, query.after(), *question);
    });
}

} // namespace Vestibule
