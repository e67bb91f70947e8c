// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/confirm/resenddialog.h"

#include "models/list/invitetablemodel.h"
#include "models/list/listedinvites.h"

namespace Vestibule {

ResendDialog::ResendDialog(const QList<Invite> &invites, const InviteTableModel &known,
                           const QList<Project> &projects, QWidget *parent)
    : ConfirmDialog(parent)
    , m_known(known)
    , m_projects(projects)
{
    setWindowTitle(tr("Resend Invites"));
    ResendDialog::take(invites);
}

void ResendDialog::take(const QList<Invite> &invites)
{
    setPlan(planResend(invites, eachInvite(m_known), m_projects), m_known.clock()());
}

QString ResendDialog::question(int count) const
{
    return tr("Resend %Ln invite(s)?", nullptr, count);
}

QString ResendDialog::verb(int count) const
{
    return tr("&Resend %Ln Invite(s)", nullptr, count);
}

QString ResendDialog::meaning() const
{
    return tr("Each invite is revoked and created again with the same role and projects, and a new "
              "email is sent. The links in the old emails stop working.");
}

QString ResendDialog::nothing() const
{
    return tr("There is nothing to resend");
}

QString ResendDialog::acceptedNote(int count) const
{
    return tr("%Ln invite(s) have already been accepted and do not need to be resent.", nullptr,
              count);
}

} // namespace Vestibule
