// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/invitefields.h"

#include "domain/text/isotime.h"
#include "domain/text/visibletext.h"
#include "models/list/invitecells.h"
#include "models/list/invitetablemodel.h"
#include "models/list/timetext.h"
#include "ui/widgets/fieldgrid.h"

#include <QVBoxLayout>

namespace Vestibule {

namespace {

enum Field { Email, Status, Role, Projects, Invited, Expires, Accepted, Id };

} // namespace

InviteFields::InviteFields(QWidget *parent)
    : QWidget(parent)
    , m_grid(new FieldGrid(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_grid);
    column->addStretch(1);
    for (const QString &label : {tr("Email"), tr("Status"), tr("Role"), tr("Projects"),
                                 tr("Invited"), tr("Expires"), tr("Accepted"), tr("ID")})
        m_grid->add(label);
}

void InviteFields::setInvite(const Invite &invite, const InviteTableModel &names)
{
    const qint64 now = names.clock()();
    m_grid->set(Email, visibleText(invite.email), invite.email);
    m_grid->set(Status, InviteCells::stateText(stateOf(invite, now), invite.status), invite.status);
    m_grid->set(Role, InviteCells::roleText(invite.role), invite.role);
    setProjects(invite, names);
    setTime(Invited, invite.createdAt, now, tr("Unknown"));
    setTime(Expires, invite.expiresAt, now, tr("No expiry known"));
    setTime(Accepted, invite.acceptedAt, now, tr("Not accepted"));
    m_grid->set(Id, visibleText(invite.id), invite.id);
}

void InviteFields::setTime(int row, std::optional<qint64> time, qint64 now, const QString &absent)
{
    if (time)
        m_grid->set(row, relativeTime(*time, now), isoTime(time), exactTime(*time));
    else
        m_grid->set(row, absent);
}

void InviteFields::setProjects(const Invite &invite, const InviteTableModel &names)
{
    if (!invite.projects) {
        m_grid->set(Projects, tr("Not given by the API"));
        return;
    }
    QStringList lines;
    for (const ProjectGrant &grant : *invite.projects) {
        const QString name = names.projectTitle(grant.id);
        const QString id = visibleText(grant.id);
        const QString title = name == id ? name : tr("%1 (%2)").arg(name, id);
        lines += tr("%1, as %2", "project, as role")
                     .arg(title, InviteCells::projectRoleText(grant.role));
    }
    m_grid->set(Projects, lines.isEmpty() ? tr("None") : lines.join(u'\n'),
                grantsText(*invite.projects));
}

} // namespace Vestibule
