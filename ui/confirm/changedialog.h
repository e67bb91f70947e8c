// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/confirm/confirmdialog.h"

class QComboBox;

namespace Vestibule {

class InviteService;
class InviteTableModel;
class ProjectPicker;

/// Chooses another role or other projects for invites that are not accepted yet, and asks before
/// they are made anew with them.
class ChangeDialog : public ConfirmDialog
{
    Q_OBJECT

public:
    /// `known` gets the projects' names where they had to be read. `projects`: all of the
    /// organization, or none where they are not known.
    ChangeDialog(InviteService *service, const QList<Invite> &invites, InviteTableModel *known,
                 const QList<Project> &projects, QWidget *parent = nullptr);

protected:
    void take(const QList<Invite> &invites) override;
    [[nodiscard]] QString question(int count) const override;
    [[nodiscard]] QString verb(int count) const override;
    [[nodiscard]] QString meaning() const override;
    [[nodiscard]] QString nothing() const override;
    [[nodiscard]] QString acceptedNote(int count) const override;

private:
    void build();
    void onProjectsChosen();
    void judge();
    [[nodiscard]] InviteChange change() const;
    [[nodiscard]] QString reason(const InviteChange &change) const;

    QList<Invite> m_invites;
    InviteTableModel *m_known;
    QList<Project> m_all;
    QComboBox *m_role;
    QComboBox *m_projects;
    ProjectPicker *m_picker;
};

} // namespace Vestibule
