// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/newinvite.h"
#include "domain/project.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

#include <tl/expected.hpp>

namespace Vestibule {

/// The projects that can be named, found by id or name; archived ones are left out.
class ProjectNames
{
public:
    ProjectNames() = default;
    explicit ProjectNames(const QList<Project> &projects);

    /// By id, else by name, else by name without case; empty where there is none or more than one.
    [[nodiscard]] QString idOf(const QString &text) const;
    [[nodiscard]] bool isEmpty() const { return m_ids.isEmpty(); }

private:
    QHash<QString, QString> m_ids; // by themselves, so that a hit shares its text
    QHash<QString, QStringList> m_byName;
    QHash<QString, QStringList> m_byFoldedName;
};

/// What is wrong with a projects cell.
enum class ProjectsProblem {
    None,
    UnknownProject, ///< no active one, or more than one
    UnknownRole, ///< the project is known, and what stands behind its colon is no role
    Separator, ///< projects with something else than ";" between them
    TwoRoles, ///< a project stands there twice, with two roles
};

/// The word of a cell that is wrong, and why.
struct WrongProject
{
    ProjectsProblem problem = ProjectsProblem::UnknownProject;
    QString word;
};

/// The pieces of a cell that names projects, a grant each; the empty ones are left out.
[[nodiscard]] QStringList projectWords(const QString &cell);

/// What a projects cell says, or what is wrong with it. Without `names` every word without a blank
/// is an id. A cell that names nothing is no choice: nullopt.
[[nodiscard]] tl::expected<std::optional<ProjectChoice>, WrongProject>
readProjectsCell(const QString &cell, const ProjectNames *names);

/// A choice in the words that readProjectsCell() takes.
[[nodiscard]] QString projectsCellOf(const ProjectChoice &choice);

} // namespace Vestibule
