// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/confirm/confirmdialog.h"

namespace Vestibule {

class InviteTableModel;

/// Asks before invites are sent again.
class ResendDialog : public ConfirmDialog
{
    Q_OBJECT

public:
    /// `projects`: all of the organization, or none where they are not known.
    ResendDialog(const QList<Invite> &invites, const InviteTableModel &known,
                 const QList<Project> &projects, QWidget *parent = nullptr);

protected:
    void take(const QList<Invite> &invites) override;
    [[nodiscard]] QString question(int count) const override;
    [[nodiscard]] QString verb(int count) const override;
    [[nodiscard]] QString meaning() const override;
    [[nodiscard]] QString nothing() const override;
    [[nodiscard]] QString acceptedNote(int count) const override;

private:
    const InviteTableModel &m_known;
    QList<Project> m_projects;
};

} // namespace Vestibule
