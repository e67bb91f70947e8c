// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/plaintext.h"

#include "domain/text/isotime.h"

#include <QCoreApplication>

namespace Vestibule {

QString projectsText(const Invite &invite)
{
    if (!invite.projects)
        return QStringLiteral("-");
    if (invite.projects->isEmpty())
        return QCoreApplication::translate("CommandLine", "none");
    return grantsText(*invite.projects);
}

QString timeText(std::optional<qint64> time)
{
    return time ? isoTime(time) : QStringLiteral("-");
}

} // namespace Vestibule
