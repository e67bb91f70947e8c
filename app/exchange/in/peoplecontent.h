// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/in/peoplelist.h"

#include <QSet>

namespace Vestibule {

/// The whole cell is one address, with a name or without, or several that are separated.
[[nodiscard]] bool isAddressCell(const QString &cell);
/// The whole cell is a role in the organization.
[[nodiscard]] bool isRoleCell(const QString &cell);
/// The whole cell names projects: by their ids, with a role there, or by name where `names` knows
/// it; or it says "none" or "default".
[[nodiscard]] bool isProjectsCell(const QString &cell, const ProjectNames *names);
/// "-", "n/a": what stands in a cell for nothing.
[[nodiscard]] bool isPlaceholder(const QString &cell);

/// What the cells of a column hold, counted over the first rows.
struct ColumnContent
{
    int filled = 0; ///< without placeholders
    int addresses = 0; ///< cells that are one, or several separated
    int holding = 0; ///< cells with an address in them, with whatever around it
    int roles = 0;
    int projects = 0;
    int projectIds = 0; ///< of `projects` those that say more than "none" or "default"
    QSet<QString> words; ///< different cells, without case; no more than kMostWords

    static constexpr int kMostWords = 6;
};

/// One a column, as many as the widest row and the header have.
[[nodiscard]] QList<ColumnContent> contentsOf(const PeopleTable &table, const ProjectNames *names);

/// Whether two columns hold the same in every row, case aside.
[[nodiscard]] bool areAlike(const PeopleTable &table, int one, int other);

} // namespace Vestibule
