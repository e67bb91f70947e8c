// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/demodice.h"
#include "domain/invite.h"
#include "domain/project.h"

#include <QList>

namespace Vestibule {

/// The demo organization's projects at `now` (UTC unix seconds), the default one first, some
/// archived.
[[nodiscard]] QList<Project> makeDemoProjects(DemoDice &dice, qint64 now);

/// What an invite sent at `time` (UTC unix seconds) opens: the default project, none, or some of
/// those that were open then.
[[nodiscard]] QList<ProjectGrant> makeDemoGrants(DemoDice &dice, const QList<Project> &projects,
                                                 qint64 time);

} // namespace Vestibule
