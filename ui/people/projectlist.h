// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invite.h"
#include "domain/project.h"

#include <QTreeWidget>

namespace Vestibule {

/// Projects to tick, each with the role it is opened with; the role is chosen in the row itself.
class ProjectList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ProjectList(QWidget *parent = nullptr);

    void setProjects(const QList<Project> &projects); ///< by name; archived ones are left out
    void setSearch(const QString &text); ///< hides the rest; what is ticked stays ticked
    [[nodiscard]] QList<ProjectGrant> chosen() const;

signals:
    void changed();

private:
    void onItemChanged(QTreeWidgetItem *item, int column);
};

} // namespace Vestibule
