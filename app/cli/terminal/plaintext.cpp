// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/plaintext.h"

#include "domain/text/isotime.h"

#include <QCoreApplication>
#include <QStringList>

namespace Vestibule {

QString projectsText(const Invite &invite)
{
    if (!invite.projects)
        return QStringLiteral("-");
    if (invite.projects->isEmpty())
        return QCoreApplication::translate("CommandLine", "none");
    QStringList grants;
    for (const ProjectGrant &grant : *invite.projects)
        grants << grant.id + u':' + grant.role;
    return grants.join(u' ');
}

QString timeText(std::optional<qint64> time)
{
    return time ? isoTime(time) : QStringLiteral("-");
}

} // namespace Vestibule
