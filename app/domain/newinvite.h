// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invite.h"

namespace Vestibule {

/// Which projects a new invite opens. The API gives three meanings to its `projects` field.
struct ProjectChoice
{
    enum class Kind {
        Default, ///< field left out: the organization's default project
        None, ///< empty list: no project, not even the default one
        Chosen, ///< the listed ones
    };

    Kind kind = Kind::Default;
    QList<ProjectGrant> chosen; ///< used with Kind::Chosen only; never empty there

    friend bool operator==(const ProjectChoice &, const ProjectChoice &) = default;
};

/// An invite to be made.
struct NewInvite
{
    QString email;
    QString role; ///< "reader" or "owner"
    ProjectChoice projects;

    friend bool operator==(const NewInvite &, const NewInvite &) = default;
};

} // namespace Vestibule
