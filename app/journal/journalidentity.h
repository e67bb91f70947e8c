// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/credentials.h"
#include "journal/journalsql.h"

#include <QString>
#include <QStringList>

namespace Vestibule {

/// Ids by which an organization can be told from another: no two have a project or an invite in
/// common. Members say nothing: one person may be in several.
struct OrganizationIds
{
    QStringList projects;
    QStringList invites;

    [[nodiscard]] bool isEmpty() const { return projects.isEmpty() && invites.isEmpty(); }
    [[nodiscard]] bool hasAnyOf(const OrganizationIds &other) const;
};

/// The organization that a connection speaks to, as far as it is known: what a journal keeps of it.
struct JournalIdentity
{
    Credentials credentials;
    OrganizationIds ids;
    /// Other journals that turned out to be of this organization: who writes one locks them all.
    QStringList siblings = {};
};

/// What a journal keeps of its organization.
struct KeptIdentity
{
    QString origin; ///< empty where an earlier version wrote it, or nobody has opened it yet
    QString organizationId; ///< empty where none was ever given
    bool knowsKey = false;
    OrganizationIds ids; ///< the latest first
};

namespace JournalIdentities {

/// Scheme, host and port of a base URL as journals keep it, the same for every way of writing them
/// and never without its port, unlike originOf().
[[nodiscard]] QString keptOrigin(const QString &baseUrl);

/// Of a journal of this version of its tables. With `everyId` those of the steps as well.
[[nodiscard]] JournalResult<KeptIdentity> read(const QSqlDatabase &database, int version,
                                               const QString &adminKey, bool everyId);
/// Adds the key's fingerprint, the ids and the organization id, in one transaction.
[[nodiscard]] JournalResult<void> learn(const QSqlDatabase &database,
                                        const JournalIdentity &identity);

} // namespace JournalIdentities

} // namespace Vestibule
