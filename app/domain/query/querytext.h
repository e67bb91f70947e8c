// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/query/invitequery.h"

#include <QString>

#include <functional>

namespace Vestibule {

/// What is wrong with a search and what to type instead, in the program's language: one or two
/// sentences.
[[nodiscard]] QString queryProblemText(const QueryProblem &problem);

/// The same of the first of unborneWords(); empty where there is none.
[[nodiscard]] QString unborneText(const InviteQuery &query, const QSet<QString> &statuses,
                                  const QSet<QString> &roles);

/// The name to show for a value of project:, which is a folded id or a part of a folded name;
/// empty where it is to be shown as it is.
using QueryProjectName = std::function<QString(const QString &value)>;

/// A condition in few words, as for a chip: "Status: Pending", "Expires: in less than 3 days".
[[nodiscard]] QString queryConditionText(const QueryCondition &condition,
                                         const QueryProjectName &projectName = {});

/// "Status", "Expires": how a field is called in menus; empty for Field::Text.
[[nodiscard]] QString queryFieldText(QueryCondition::Field field);

/// "Pending" for "pending": a folded value as it is called in menus, or as it is.
[[nodiscard]] QString queryValueText(QueryCondition::Field field, const QString &value);

} // namespace Vestibule
