// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demoaudit.h"

namespace Vestibule {

using namespace Qt::Literals;

namespace {

constexpr auto kEntryPrefix = "audit_log-"_L1;
constexpr auto kInvitePrefix = "invite-"_L1;

/// Spreads ids evenly; qHash() may differ between builds of Qt.
quint32 spread(const QString &id)
{
    quint32 sum = 2166136261U;
    for (const QChar c : id)
        sum = (sum ^ c.unicode()) * 16777619U;
    return sum >> 8;
}

QString entryId(QChar event, const QString &inviteId)
{
    return kEntryPrefix + event + inviteId.mid(kInvitePrefix.size());
}

} // namespace

bool DemoAuditQuestion::wants(const DemoAuditEntry &entry) const
{
    return (inviteIds.isEmpty() || inviteIds.contains(entry.inviteId))
        && (types.isEmpty() || types.contains(entry.type))
        && (!notBefore || entry.time >= *notBefore) && (!notAfter || entry.time <= *notAfter);
}

DemoAudit::DemoAudit(std::vector<DemoMember> admins, qint64 openedAt)
    : m_admins(std::move(admins))
    , m_openedAt(openedAt)
{ }

QList<DemoAuditEntry> DemoAudit::entriesOf(const Invite &invite,
                                           std::optional<qint64> deletedAt) const
{
    QList<DemoAuditEntry> entries;
    if (deletedAt) {
        entries.append({entryId(u'd', invite.id),
                        u"invite.deleted"_s,
                        *deletedAt,
                        invite.id,
                        {},
                        {},
                        ownKey()});
    }
    if (invite.acceptedAt) {
        const DemoActor person{DemoActor::Kind::Session,
                               {},
                               "user-"_L1 + invite.id.mid(kInvitePrefix.size()),
                               invite.email};
        entries.append({entryId(u'a', invite.id),
                        u"invite.accepted"_s,
                        *invite.acceptedAt,
                        invite.id,
                        {},
                        {},
                        person});
    }
    entries.append({entryId(u's', invite.id), u"invite.sent"_s, invite.createdAt.value_or(0),
                    invite.id, invite.email, invite.role, senderOf(invite)});
    return entries;
}

QString DemoAudit::inviteIdOf(const QString &entryId)
{
    if (!entryId.startsWith(kEntryPrefix) || entryId.size() <= kEntryPrefix.size() + 1)
        return {};
    return kInvitePrefix + entryId.mid(kEntryPrefix.size() + 1);
}

DemoActor DemoAudit::senderOf(const Invite &invite) const
{
    if (invite.createdAt.value_or(0) >= m_openedAt || m_admins.empty())
        return ownKey();
    // Two of ten invites are sent by programs: one by a service account, one by a person's key.
    const quint32 lot = spread(invite.id);
    const DemoMember &admin = m_admins[(lot / 10) % m_admins.size()];
    switch (lot % 10) {
    case 0:
        return {DemoActor::Kind::ServiceAccount,
                u"key_demo_onboarding"_s,
                u"svc_acct-demo-onboarding"_s,
                {}};
    case 1:
        return {DemoActor::Kind::PersonsKey, u"key_demo_scripts"_s, admin.id, admin.email};
    default:
        return {DemoActor::Kind::Session, {}, admin.id, admin.email};
    }
}

DemoActor DemoAudit::ownKey() const
{
    if (m_admins.empty())
        return {DemoActor::Kind::ServiceAccount, u"key_demo"_s, u"svc_acct-demo"_s, {}};
    return {DemoActor::Kind::PersonsKey, u"key_demo"_s, m_admins.front().id,
            m_admins.front().email};
}

} // namespace Vestibule
