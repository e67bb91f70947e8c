// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/demohandler.h"
#include "demo/demoorganization.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Vestibule::DemoTest {

using namespace Qt::Literals;

constexpr qint64 kNow = 1'790'000'000;
constexpr int kSize = 1200;
inline const QString kKey = QStringLiteral("sk-admin-demo-test");

/// An answer with its JSON read.
struct Told
{
    int status = 0;
    QByteArray body;
    QJsonObject json;

    [[nodiscard]] QJsonArray data() const { return json.value("data"_L1).toArray(); }
    [[nodiscard]] QString text(QLatin1String key) const { return json.value(key).toString(); }
    [[nodiscard]] QJsonObject error() const { return json.value("error"_L1).toObject(); }
    [[nodiscard]] QString errorText(QLatin1String key) const
    {
        return error().value(key).toString();
    }
};

/// An organization with its handler, asked as a client asks.
struct Desk
{
    explicit Desk(int size = kSize, quint64 seed = 7)
        : organization(size, seed, [] { return kNow; })
        , handler(&organization, kKey)
    { }

    Told ask(const QByteArray &verb, const QByteArray &path, const QByteArray &query = {},
             const QByteArray &body = {}, const QByteArray &bearer = "Bearer " + kKey.toLatin1())
    {
        const DemoAnswer answer = handler.answer({verb, path, query, body, bearer});
        return {answer.status, answer.body, QJsonDocument::fromJson(answer.body).object()};
    }
    Told get(const QByteArray &collection, const QByteArray &query = {})
    {
        return ask("GET", "/v1/organization/" + collection, query);
    }
    Told create(const QByteArray &body)
    {
        return ask("POST", "/v1/organization/invites", {}, body);
    }
    Told remove(const QString &id)
    {
        return ask("DELETE", "/v1/organization/invites/" + id.toLatin1());
    }

    /// Every object of a list, by its cursors.
    QList<QJsonObject> all(const QByteArray &collection, const QByteArray &query = {})
    {
        QList<QJsonObject> objects;
        QByteArray after;
        for (;;) {
            const Told page = get(collection, "limit=100" + after + query);
            const QJsonArray data = page.data();
            for (const auto value : data)
                objects.append(value.toObject());
            if (!page.json.value("has_more"_L1).toBool())
                return objects;
            after = "&after=" + page.text("last_id"_L1).toLatin1();
        }
    }
    QJsonObject firstWith(const QByteArray &collection, QLatin1String key, const QString &value,
                          const QByteArray &query = {})
    {
        const auto objects = all(collection, query);
        for (const QJsonObject &object : objects) {
            if (object.value(key).toString() == value)
                return object;
        }
        return {};
    }
    int count() { return int(all("invites").size()); }

    DemoOrganization organization;
    DemoHandler handler;
};

/// A create request's body for a reader; `rest` goes before the closing brace.
inline QByteArray inviteBody(const QString &email, const QByteArray &rest = {})
{
    const QJsonObject object{{u"email"_s, email}, {u"role"_s, u"reader"_s}};
    QByteArray body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    body.insert(body.size() - 1, rest);
    return body;
}

/// The same with a projects field.
inline QByteArray grantsBody(const QByteArray &grants)
{
    return inviteBody(u"new@example.com"_s, ",\"projects\":" + grants);
}

} // namespace Vestibule::DemoTest
