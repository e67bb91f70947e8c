// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/newinvite.h"

#include <QStringList>

namespace Vestibule {

/// What `invite` was given, made into invites; each address once.
struct InviteArguments
{
    QList<NewInvite> invites;
    QString problem; ///< a sentence for people; empty where all is well

    /// `projects` are the values of --project, "ID:member" or "ID:owner".
    [[nodiscard]] static InviteArguments from(const QStringList &addresses, const QString &role,
                                              const QStringList &projects, bool noProjects);
};

} // namespace Vestibule
