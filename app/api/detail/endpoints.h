// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/detail/requestspec.h"
#include "domain/auditentry.h"
#include "domain/newinvite.h"

#include <QStringList>

namespace Vestibule::Detail {

// The requests of the API, and the only place that knows their paths and names.
// Source: the OpenAPI document of the API, tags Invites, Projects, Users, Audit Logs and Admin
// API Keys.

[[nodiscard]] RequestSpec listInvitesSpec(const QString &after, int limit);
[[nodiscard]] RequestSpec retrieveInviteSpec(const QString &id);
[[nodiscard]] RequestSpec createInviteSpec(const NewInvite &invite);
[[nodiscard]] RequestSpec deleteInviteSpec(const QString &id);
[[nodiscard]] RequestSpec listProjectsSpec(const QString &after, int limit); ///< archived too
[[nodiscard]] RequestSpec retrieveProjectSpec(const QString &id);
[[nodiscard]] RequestSpec listMembersSpec(const QString &after, int limit,
                                          const QStringList &emails);
[[nodiscard]] RequestSpec listAuditLogsSpec(const AuditQuestion &question, const QString &after,
                                            int limit); ///< those about invites
[[nodiscard]] RequestSpec listKeysSpec(const QString &after, int limit);

} // namespace Vestibule::Detail
