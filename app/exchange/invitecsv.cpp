// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/invitecsv.h"

#include "domain/isotime.h"

namespace Vestibule {

namespace {

QString projectsText(const Invite &invite)
{
    QStringList grants;
    if (invite.projects) {
        for (const ProjectGrant &grant : *invite.projects)
            grants << grant.id + u':' + grant.role;
    }
    return grants.join(u' ');
}

} // namespace

QByteArray inviteCsvHeader(CsvProfile profile)
{
    const QByteArray header = csvRecord({QStringLiteral("id"), QStringLiteral("email"),
                                         QStringLiteral("role"), QStringLiteral("status"),
                                         QStringLiteral("created_at"), QStringLiteral("expires_at"),
                                         QStringLiteral("accepted_at"), QStringLiteral("projects")},
                                        profile);
    return profile == CsvProfile::Spreadsheet ? QByteArrayLiteral("\xEF\xBB\xBF") + header : header;
}

QByteArray inviteCsvRecord(const Invite &invite, CsvProfile profile)
{
    return csvRecord({invite.id, invite.email, invite.role, invite.status,
                      isoTime(invite.createdAt), isoTime(invite.expiresAt),
                      isoTime(invite.acceptedAt), projectsText(invite)},
                     profile);
}

} // namespace Vestibule
