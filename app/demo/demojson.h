// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/demoaudit.h"
#include "demo/demohistory.h"
#include "demo/demorefusal.h"
#include "domain/invite.h"
#include "domain/project.h"

#include <QByteArray>

namespace Vestibule {

/// The objects of the demo organization as the API puts them on the wire, appended to one buffer
/// without a tree of values in between.
void appendJson(QByteArray &out, const Invite &invite);
void appendJson(QByteArray &out, const Project &project);
void appendJson(QByteArray &out, const DemoMember &member);
void appendJson(QByteArray &out, const DemoAuditEntry &entry);

/// A JSON string with its quotes.
void appendJsonString(QByteArray &out, QStringView text);

[[nodiscard]] QByteArray errorJson(const DemoRefusal &refusal);
[[nodiscard]] QByteArray deletedJson(const QString &inviteId);

/// A list answer; the items have ids.
template <typename Items>
[[nodiscard]] QByteArray listJson(const Items &items, bool hasMore)
{
    QByteArray out = "{\"object\":\"list\",\"data\":[";
    for (const auto &item : items) {
        if (&item != &items.first())
            out += ',';
        appendJson(out, item);
    }
    out += "],\"first_id\":";
    appendJsonString(out, items.isEmpty() ? QStringView() : QStringView(items.first().id));
    out += ",\"last_id\":";
    appendJsonString(out, items.isEmpty() ? QStringView() : QStringView(items.last().id));
    out += hasMore ? ",\"has_more\":true}" : ",\"has_more\":false}";
    return out;
}

} // namespace Vestibule
