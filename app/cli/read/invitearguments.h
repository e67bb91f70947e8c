// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft/invitedraft.h"

#include <QStringList>

namespace Vestibule {

/// What `invite` was given: the people, and what all of them get.
struct InviteArguments
{
    QList<InviteDraft> drafts; ///< each address once; empty where a file names them
    NewInvite forAll; ///< its role may be empty where a file names the people
    QString problem; ///< a sentence for people; empty where all is well

    /// `projects` are the values of --project, "ID:member" or "ID:owner", where a name may stand
    /// for the ID.
    [[nodiscard]] static InviteArguments from(const QStringList &addresses, bool fromFile,
                                              const QString &role, const QStringList &projects,
                                              bool noProjects);
};

} // namespace Vestibule
