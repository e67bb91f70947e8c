// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

private:
    using Invites = std::list<Invite>; // its places stay valid while others go
    [[nodiscard]] DemoResult<QList<ProjectGrant>> grantsFor(const ProjectChoice &choice) const;

    Clock m_clock;
    DemoDice m_dice;
    QList<Project> m_projects;
    Invites m_invites;
    QHash<QString, Invites::iterator> m_inviteById;
    QSet<QString> m_pendingEmails; ///< addresses case folded
    QList<DemoMember> m_members;
    QHash<QString, qsizetype> m_memberByEmail; ///< addresses case folded
};

} // namespace Vestibule
