// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/plaintext.h"

#include "domain/isotime.h"

#include <QCoreApplication>
#include <QStringList>

namespace Vestibule {

QString printable(const QString &text)
{
    QString plain = text;
    for (QChar &c : plain) {
        // Cf holds the marks that turn the direction of text, and with it what a line seems to say.
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    }
    return plain;
}

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
