// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/detail/auditdecoder.h"

#include "api/detail/listdecoder.h"

namespace Vestibule::Detail {

namespace {

struct EventName
{
    const char *key; // names the event, and the object with its details
    AuditEntry::Event event;
};

constexpr EventName kEvents[] = {
    {"invite.sent", AuditEntry::Event::InviteSent},
    {"invite.accepted", AuditEntry::Event::InviteAccepted},
    {"invite.deleted", AuditEntry::Event::InviteDeleted},
};

void readUser(const JsonResult &user, AuditEntry &entry)
{
    entry.actorEmail = jsonString(user["email"]);
    entry.actorId = jsonString(user["id"]);
}

void readKey(const JsonResult &key, AuditEntry &entry)
{
    JsonObject object;
    entry.actor = AuditEntry::Actor::Key;
    entry.actorId = jsonString(key["id"]);
    if (!key["service_account"].get(object)) {
        entry.actor = AuditEntry::Actor::ServiceAccount;
        entry.actorId = jsonString(object["id"]);
    } else if (!key["user"].get(object)) {
        entry.actor = AuditEntry::Actor::PersonsKey;
        readUser(key["user"], entry);
    }
}

void readActor(const JsonResult &actor, AuditEntry &entry)
{
    JsonObject object;
    if (!actor["session"].get(object)) {
        entry.actor = AuditEntry::Actor::Person;
        readUser(actor["session"]["user"], entry);
    } else if (!actor["api_key"].get(object)) {
        readKey(actor["api_key"], entry);
    }
}

tl::expected<AuditEntry, QString> readEntry(const JsonObject &object)
{
    AuditEntry entry;
    entry.id = jsonString(object["id"]);
    if (entry.id.isEmpty())
        return tl::unexpected(QStringLiteral("no id"));
    entry.time = jsonTime(object["effective_at"]);
    const QString type = jsonString(object["type"]);
    for (const EventName &name : kEvents) {
        if (type != QLatin1String(name.key))
            continue;
        entry.event = name.event;
        const JsonResult details = object[name.key];
        entry.inviteId = jsonString(details["id"]);
        entry.email = jsonString(details["data"]["email"]);
    }
    readActor(object["actor"], entry);
    return entry;
}

} // namespace

Result<UnreadPage<AuditEntry>> decodeAuditPage(const Answer &answer, const QString &after)
{
    return readPage<AuditEntry>(answer, after, readEntry);
}

} // namespace Vestibule::Detail
