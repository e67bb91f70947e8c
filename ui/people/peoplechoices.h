// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"
#include "domain/newinvite.h"

#include <QWidget>

namespace Vestibule {

class NoteLabel;
class PeopleCombo;
class ProjectPicker;

/// The role and the projects of everybody whose row does not name others.
class PeopleChoices : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleChoices(InviteService *service, QWidget *parent = nullptr);

    /// What is chosen before the person does it.
    void setDefaults(const QString &role, ProjectChoice::Kind projects);
    /// As the person would; a role that is not offered is left alone.
    void choose(const QString &role, ProjectChoice::Kind projects);
    [[nodiscard]] NewInvite forAll() const; ///< without an address
    [[nodiscard]] QString problem() const; ///< why it cannot be used yet; empty when it can
    [[nodiscard]] bool isTouched() const;

signals:
    void changed();
    void shortened(); ///< the list of projects was put away
    void projectsRead(const QList<Vestibule::Project> &projects);

private:
    void build();
    void showKind();
    void showRole();
    [[nodiscard]] ProjectChoice::Kind kind() const;

    PeopleCombo *m_role;
    NoteLabel *m_roleNote;
    PeopleCombo *m_projects;
    ProjectPicker *m_picker;
    int m_defaultRole = 0; // of the boxes
    int m_defaultProjects = 0;
};

} // namespace Vestibule
