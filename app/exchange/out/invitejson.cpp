// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/out/invitejson.h"

#include "domain/text/visibletext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Vestibule {

namespace {

void appendString(QByteArray &text, const QString &value)
{
    const bool plain = std::all_of(value.begin(), value.end(), [](QChar c) {
        return c >= u' ' && c <= u'~' && c != u'"' && c != u'\\';
    });
    if (plain) {
        text += '"';
        text += value.toLatin1();
        text += '"';
    } else {
        const QByteArray array =
            escapedJson(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
        text += array.mid(1, array.size() - 2);
    }
}

void appendMember(QByteArray &text, const char *name, const QString &value)
{
    text += name;
    appendString(text, value);
}

void appendMember(QByteArray &text, const char *name, std::optional<qint64> time)
{
    text += name;
    text += time ? QByteArray::number(*time) : QByteArrayLiteral("null");
}

void appendProjects(QByteArray &text, const QList<ProjectGrant> &grants)
{
    text += ",\"projects\":[";
    bool first = true;
    for (const ProjectGrant &grant : grants) {
        appendMember(text, first ? "{\"id\":" : ",{\"id\":", grant.id);
        appendMember(text, ",\"role\":", grant.role);
        text += '}';
        first = false;
    }
    text += ']';
}

} // namespace

void appendInviteJson(QByteArray &text, const Invite &invite)
{
    appendMember(text, "{\"id\":", invite.id);
    appendMember(text, ",\"email\":", invite.email);
    appendMember(text, ",\"role\":", invite.role);
    appendMember(text, ",\"status\":", invite.status);
    appendMember(text, ",\"created_at\":", invite.createdAt);
    appendMember(text, ",\"expires_at\":", invite.expiresAt);
    appendMember(text, ",\"accepted_at\":", invite.acceptedAt);
    if (invite.projects)
        appendProjects(text, *invite.projects);
    text += '}';
}

void InviteJsonWriter::appendStart(QByteArray &text)
{
    text += '[';
}

void InviteJsonWriter::appendInvite(QByteArray &text, const Invite &invite, bool first)
{
    text += first ? "\n  " : ",\n  ";
    appendInviteJson(text, invite);
}

void InviteJsonWriter::appendEnd(QByteArray &text, bool empty)
{
    text += empty ? "]\n" : "\n]\n";
}

void InviteJsonLinesWriter::appendStart(QByteArray &) { }

void InviteJsonLinesWriter::appendInvite(QByteArray &text, const Invite &invite, bool)
{
    appendInviteJson(text, invite);
    text += '\n';
}

void InviteJsonLinesWriter::appendEnd(QByteArray &, bool) { }

} // namespace Vestibule
