// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/run.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

namespace Vestibule {

/// For so long the list may not show an invite that was made.
constexpr qint64 kListLagSeconds = 300;

/// What earlier runs sent that the list need not show yet: whoever is invited anew meanwhile may
/// come to have two invites.
class EarlierInvites
{
public:
    EarlierInvites() = default;
    /// Of the journal: what was sent and is not settled, and what was made and removed lately.
    explicit EarlierInvites(const QList<RunStep> &steps);

    /// The step that stands against inviting this address, of all runs but `runId`; nullptr where
    /// none does. `seen` are the ids of its invites that are known: what was made and is among them
    /// hides nothing. Valid as long as this is.
    [[nodiscard]] const RunStep *against(const QString &folded, const QStringList &seen,
                                         qint64 runId = 0) const;
    [[nodiscard]] const RunStep *against(const RunStep &step) const; ///< of all runs but its own

    /// How many invites for owners other runs than that made or may have made that are not among
    /// the ids of the list.
    [[nodiscard]] int unlistedOwners(const QSet<QString> &listed, qint64 runId) const;

    /// JustInvited for a step that is done, else EarlierUnknown.
    [[nodiscard]] static SkipReason reason(const RunStep &step);

private:
    QHash<QString, QList<RunStep>> m_steps; // by folded address; what is not settled first
};

} // namespace Vestibule
