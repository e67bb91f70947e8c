// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/confirm/revokedialog.h"

namespace Vestibule {

RevokeDialog::RevokeDialog(QWidget *parent)
    : ConfirmDialog(parent)
{
    setWindowTitle(tr("Revoke Invites"));
}

RevokeDialog::RevokeDialog(const QList<Invite> &invites, std::optional<qint64> now, QWidget *parent)
    : RevokeDialog(parent)
{
    m_now = now;
    RevokeDialog::take(invites);
}

void RevokeDialog::take(const QList<Invite> &invites)
{
    setPlan(planRevoke(invites, m_now), m_now);
}

QString RevokeDialog::question(int count) const
{
    return tr("Revoke %Ln invite(s)?", nullptr, count);
}

QString RevokeDialog::verb(int count) const
{
    return tr("&Revoke %Ln Invite(s)", nullptr, count);
}

QString RevokeDialog::meaning() const
{
    return tr("The links in their emails stop working. You can invite the same people again.");
}

QString RevokeDialog::nothing() const
{
    return tr("There is nothing to revoke");
}

QString RevokeDialog::acceptedNote(int count) const
{
    return tr("%Ln invite(s) have already been accepted and cannot be revoked. The access of these "
              "people is managed under the organization's members.",
              nullptr, count);
}

} // namespace Vestibule
