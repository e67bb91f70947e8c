// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/invitefields.h"

#include "domain/isotime.h"
#include "models/invitecells.h"
#include "models/invitetablemodel.h"
#include "models/timetext.h"
#include "ui/copybutton.h"
#include "ui/notelabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Vestibule {

InviteFields::InviteFields(QWidget *parent)
    : QWidget(parent)
{
    (new QVBoxLayout(this))->setContentsMargins({});
}

void InviteFields::setInvite(const Invite &invite, const InviteTableModel &names)
{
    delete m_body;
    m_body = new QWidget(this);
    m_grid = new QGridLayout(m_body);
    m_grid->setHorizontalSpacing(fontMetrics().height());
    m_grid->setColumnStretch(1, 1);
    layout()->addWidget(m_body);
    const qint64 now = names.clock()();
    addRow(tr("Email"), invite.email, invite.email);
    addRow(tr("Status"), InviteCells::stateText(stateOf(invite, now), invite.status),
           invite.status);
    addRow(tr("Role"), InviteCells::roleText(invite.role), invite.role);
    addProjects(invite, names);
    addTime(tr("Invited"), invite.createdAt, now, tr("Unknown"));
    addTime(tr("Expires"), invite.expiresAt, now, tr("No expiry known"));
    addTime(tr("Accepted"), invite.acceptedAt, now, tr("Not accepted"));
    addRow(tr("ID"), invite.id, invite.id);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

void InviteFields::addRow(const QString &label, const QString &value, const QString &copied,
                          const QString &note)
{
    const int row = m_grid->rowCount();
    auto *name = new NoteLabel(label, m_body);
    name->setWordWrap(false);
    auto *text = new QLabel(breakable(value), m_body);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(tr("%1: %2").arg(label, value));
    name->setBuddy(text);
    auto *copy = new CopyButton(m_body);
    copy->setCompact(tr("Copy %1").arg(label));
    copy->setContent(copied);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    auto *cell = new QVBoxLayout;
    cell->setSpacing(0);
    cell->addWidget(text);
    m_grid->addLayout(cell, row, 1, Qt::AlignTop);
    m_grid->addWidget(copy, row, 2, Qt::AlignTop);
    if (!note.isEmpty())
        cell->addWidget(new NoteLabel(note, m_body));
}

void InviteFields::addTime(const QString &label, std::optional<qint64> time, qint64 now,
                           const QString &absent)
{
    if (time)
        addRow(label, relativeTime(*time, now), isoTime(time), exactTime(*time));
    else
        addRow(label, absent, {});
}

void InviteFields::addProjects(const Invite &invite, const InviteTableModel &names)
{
    if (!invite.projects) {
        addRow(tr("Projects"), tr("The API did not say"), {});
        return;
    }
    QStringList lines;
    QStringList copied;
    for (const ProjectGrant &grant : *invite.projects) {
        const QString name = names.projectName(grant.id);
        const QString title = name == grant.id ? name : tr("%1 (%2)").arg(name, grant.id);
        lines += tr("%1, as %2", "project, as role")
                     .arg(title, InviteCells::projectRoleText(grant.role));
        copied += grant.id + u':' + grant.role;
    }
    addRow(tr("Projects"), lines.isEmpty() ? tr("None") : lines.join(u'\n'), copied.join(u' '));
}

} // namespace Vestibule
