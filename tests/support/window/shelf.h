// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/jsonfixtures.h"
#include "support/scriptedserver.h"

#include <QQueue>
#include <QSet>
#include <QUrlQuery>

namespace Vestibule {

/// A server with a list of invites, in pages of 100, whose answers a test can replace one by one.
class Shelf
{
public:
    explicit Shelf(int count)
    {
        for (int i = 0; i < count; ++i)
            ids.append(QByteArray("invite-") + QByteArray::number(10'000 + i));
        server.setClock(systemClock());
        server.setHandler([this](const Request &request) { return answer(request); });
    }

    /// The next requests for the list are answered so instead.
    void nextList(const Step &step, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            m_steps.enqueue(step);
    }
    /// A page from the top of what is there, as it would be given.
    [[nodiscard]] Step firstPage() const { return page({}); }
    /// Lists are held back until the server releases them.
    void setHeld(bool held) { m_held = held; }
    [[nodiscard]] int listRequests() const
    {
        int count = 0;
        for (const Request &request : server.requests())
            count += isList(request) ? 1 : 0;
        return count;
    }
    [[nodiscard]] static QByteArray email(const QByteArray &id) { return id + "@example.com"; }

    ScriptedServer server;
    QByteArrayList ids; ///< in the server's order; may be changed at any time
    QHash<QByteArray, QByteArray> status; ///< by id; pending without an entry
    QByteArrayList projects; ///< as they are told
    bool deletesHeld = false; ///< until the server releases them
    QSet<QByteArray> fresh; ///< ids of those made just now; the others are past their expiry

private:
    [[nodiscard]] static bool isList(const Request &request)
    {
        return request.method == "GET" && request.path().endsWith("/organization/invites");
    }

    [[nodiscard]] QByteArray invite(const QByteArray &id) const
    {
        const QByteArray state = status.value(id, "pending");
        if (!fresh.contains(id))
            return inviteJson(id, email(id), state);
        QByteArray &json = m_fresh[id + state]; // told with the same times each time
        if (json.isEmpty())
            json = freshInviteJson(id, email(id), state);
        return json;
    }

    [[nodiscard]] Step page(const QByteArray &after) const
    {
        const qsizetype first = after.isEmpty() ? 0 : ids.indexOf(after) + 1;
        QByteArrayList objects;
        const QByteArrayList part = ids.mid(first, 100);
        for (const QByteArray &id : part)
            objects.append(invite(id));
        return Step::list(objects, first + 100 < ids.size());
    }

    Step answer(const Request &request)
    {
        if (isList(request)) {
            if (!m_steps.isEmpty())
                return m_steps.dequeue();
            const QUrlQuery query(QString::fromLatin1(request.target.split('?').value(1)));
            const Step step = page(query.queryItemValue(QStringLiteral("after")).toLatin1());
            return m_held ? step.hold() : step;
        }
        const QByteArray id = request.path().split('/').last();
        if (request.path().endsWith("/organization/projects"))
            return Step::list(projects);
        if (request.path().endsWith("/organization/users"))
            return Step::list({});
        if (request.method == "POST") {
            ids.prepend("invite-new");
            return Step::json(200, inviteJson("invite-new", "new@example.com"));
        }
        if (request.method == "DELETE") {
            ids.removeAll(id);
            const Step step = Step::json(200, deletedJson(id));
            return deletesHeld ? step.hold() : step;
        }
        return ids.contains(id) ? Step::json(200, invite(id))
                                : Step::json(404, errorJson("No such invite"));
    }

    mutable QHash<QByteArray, QByteArray> m_fresh;
    QQueue<Step> m_steps;
    bool m_held = false;
};

} // namespace Vestibule
