// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/changes/listchange.h"
#include "domain/invite.h"
#include "domain/query/invitequery.h"

#include <QSet>

#include <functional>

namespace Vestibule {

/// What a search needs to know besides the invite.
struct QueryContext
{
    qint64 now = 0; ///< UTC unix seconds
    std::function<QString(const QString &id)> projectName; ///< unset: ids alone
    /// Folded addresses (foldedEmail()) of the members; nullptr: not known, and a condition about
    /// them holds for every invite.
    const QSet<QString> *members = nullptr;
    std::function<ListChange(const QString &id)> change; ///< unset: nothing has changed
    /// Who sent the invite, an address or id; empty, or unset: not known.
    std::function<QString(const QString &id)> inviter = {};
};

/// Whether the invite meets every condition: the plain way, one invite at a time. is:new means
/// ListChange::New, is:changed every other change. Projects that are not known are neither some
/// nor none. Where it is not known who invited, neither by: nor -by: holds, so that nothing is
/// chosen by a guess.
[[nodiscard]] bool matches(const InviteQuery &query, const Invite &invite,
                           const QueryContext &context);

} // namespace Vestibule
