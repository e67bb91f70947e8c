// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invite.h"
#include "domain/project.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace Vestibule {

/// The projects that an invite can open: those that are there and not archived.
class OpenProjects
{
public:
    OpenProjects() = default;
    explicit OpenProjects(const QList<Project> &all) ///< archived ones too
    {
        for (const Project &project : all) {
            if (!project.isArchived())
                m_ids.insert(project.id);
        }
    }

    /// The ids of those that are archived or gone.
    [[nodiscard]] QStringList goneOf(const QList<ProjectGrant> &grants) const
    {
        QStringList gone;
        for (const ProjectGrant &grant : grants) {
            if (!m_ids.contains(grant.id))
                gone.append(grant.id);
        }
        return gone;
    }

private:
    QSet<QString> m_ids;
};

} // namespace Vestibule
