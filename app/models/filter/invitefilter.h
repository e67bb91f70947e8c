// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/query/invitequery.h"

#include <QSet>
#include <QString>

#include <optional>

namespace Vestibule {

/// What the person wants to see of the list.
struct InviteFilter
{
    InviteQuery query;
    /// Invites with one of these ids alone, where given: the rows of a finding.
    std::optional<QSet<QString>> ids;

    [[nodiscard]] bool isEmpty() const { return query.isEmpty() && !ids; }
    [[nodiscard]] bool means(const InviteFilter &other) const
    {
        return ids == other.ids && query.means(other.query);
    }
    /// Whether it is certain that all it shows is shown by `other` as well.
    [[nodiscard]] bool narrows(const InviteFilter &other) const;
    /// Whether what it shows may change as time goes by.
    [[nodiscard]] bool asksForTimes() const;
};

} // namespace Vestibule
