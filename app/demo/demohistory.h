// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invite.h"
#include "domain/project.h"

#include <QList>
#include <QString>

#include <vector>

namespace Vestibule {

/// Somebody who is in the demo organization.
struct DemoMember
{
    QString id;
    QString name; ///< empty where the API would say null
    QString email;
    QString role; ///< "reader" or "owner"
    qint64 addedAt = 0; ///< UTC unix seconds
};

/// What happened in a made-up organization during the year before a given moment.
struct DemoHistory
{
    QList<Project> projects; ///< the first one is the default project
    std::vector<Invite> invites; ///< newest first
    std::vector<DemoMember> members; ///< newest first

    /// `size` invites up to `now` (UTC unix seconds). Equal arguments give equal histories.
    [[nodiscard]] static DemoHistory make(int size, quint64 seed, qint64 now);
};

} // namespace Vestibule
