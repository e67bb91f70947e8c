// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/read/invitetable.h"

#include "cli/terminal/plaintext.h"
#include "domain/text/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Vestibule {

namespace {

QStringList heading()
{
    return {QCoreApplication::translate("CommandLine", "ID"),
            QCoreApplication::translate("CommandLine", "EMAIL"),
            QCoreApplication::translate("CommandLine", "STATUS"),
            QCoreApplication::translate("CommandLine", "ROLE"),
            QCoreApplication::translate("CommandLine", "INVITED"),
            QCoreApplication::translate("CommandLine", "EXPIRES"),
            // the longest, so that the others stay on the screen
            QCoreApplication::translate("CommandLine", "PROJECTS")};
}

QStringList cellsOf(const Invite &invite)
{
    return {visibleText(invite.id),           visibleText(invite.email),
            visibleText(invite.status),       visibleText(invite.role),
            timeText(invite.createdAt),       timeText(invite.expiresAt),
            visibleText(projectsText(invite))};
}

} // namespace

QString InviteTable::lines(const QList<Invite> &invites)
{
    QList<QStringList> rows;
    if (m_widths.isEmpty()) {
        rows << heading();
        m_widths.fill(0, rows.constFirst().size());
    }
    for (const Invite &invite : invites)
        rows << cellsOf(invite);
    for (const QStringList &row : std::as_const(rows)) {
        for (qsizetype i = 0; i < row.size(); ++i)
            m_widths[i] = std::max(m_widths[i], row[i].size());
    }
    QString text;
    for (const QStringList &row : std::as_const(rows))
        text += line(row) + u'\n';
    return text;
}

QString InviteTable::line(const QStringList &cells) const
{
    QString text;
    for (qsizetype i = 0; i + 1 < cells.size(); ++i)
        text += cells[i].leftJustified(m_widths[i] + 2);
    return text + cells.constLast();
}

} // namespace Vestibule
