// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/demoaudit.h"
#include "demo/demodice.h"
#include "demo/demohistory.h"
#include "demo/demorefusal.h"
#include "domain/clock.h"
#include "domain/newinvite.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

#include <list>
#include <memory>

namespace Vestibule {

/// One page of a demo list.
template <typename T>
struct DemoPage
{
    QList<T> items;
    bool hasMore = false;
};

/// A made-up organization: its data and the rules of the real API about them, without a network.
///
/// Every operation takes its time from what it touches, not from the organization's size.
class DemoOrganization
{
public:
    /// Equal arguments give equal organizations; new invites are dated by `clock`.
    DemoOrganization(int invites, quint64 seed, Clock clock);
    DemoOrganization(const DemoOrganization &) = delete;
    DemoOrganization &operator=(const DemoOrganization &) = delete;

    /// Newest first. `limit` is 1..100, `after` the id of the last one seen or empty.
    [[nodiscard]] DemoResult<DemoPage<Invite>> invites(int limit, const QString &after) const;
    [[nodiscard]] DemoResult<Invite> invite(const QString &id) const;
    [[nodiscard]] DemoResult<Invite> create(const NewInvite &invite);
    [[nodiscard]] DemoResult<void> remove(const QString &id);

    [[nodiscard]] DemoResult<DemoPage<Project>> projects(int limit, const QString &after,
                                                         bool includeArchived) const;
    /// `emails` empty: everybody.
    [[nodiscard]] DemoResult<DemoPage<DemoMember>> members(int limit, const QString &after,
                                                           const QStringList &emails) const;
    /// The latest first; also of invites that were removed. Without ids to go by it takes its time
    /// from what a week holds.
    [[nodiscard]] DemoResult<DemoPage<DemoAuditEntry>>
    auditLogs(int limit, const QString &after, const DemoAuditQuestion &question) const;

private:
    struct Removed
    {
        Invite invite;
        qint64 at = 0; ///< UTC unix seconds
    };
    using Invites = std::list<Invite>; // its places stay valid while others go
    [[nodiscard]] DemoResult<QList<ProjectGrant>> grantsFor(const ProjectChoice &choice) const;
    [[nodiscard]] QList<DemoAuditEntry> auditOf(const QString &inviteId) const;
    /// The newest invite that was sent by the time of the cursor.
    [[nodiscard]] Invites::const_iterator firstSentBy(const std::optional<DemoAuditEntry> &cursor,
                                                      std::optional<qint64> notAfter) const;

    Clock m_clock;
    DemoDice m_dice;
    QList<Project> m_projects;
    Invites m_invites;
    QHash<QString, Invites::iterator> m_inviteById;
    QHash<QString, int> m_pendingEmails; ///< how many, by address case folded
    QList<DemoMember> m_members;
    QHash<QString, qsizetype> m_memberByEmail; ///< addresses case folded
    QHash<QString, Removed> m_removed; ///< by the invite's id
    std::unique_ptr<DemoAudit> m_audit;
    QHash<QString, qsizetype> m_memberById; // places in m_members
};

} // namespace Vestibule
