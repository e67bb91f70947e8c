// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/query/querycondition.h"

#include <QList>
#include <QSet>
#include <QString>

namespace Vestibule {

/// A search as it was understood. Conditions are joined by "and"; the values of one by "or".
struct InviteQuery
{
    QList<QueryCondition> conditions;
    QList<QueryProblem> problems;

    [[nodiscard]] bool isEmpty() const { return conditions.isEmpty(); }
    [[nodiscard]] bool means(const InviteQuery &other) const;
    [[nodiscard]] bool asks(QueryCondition::Field field, const QString &value = {}) const;
    /// Whether it cannot be answered without the list of members.
    [[nodiscard]] bool needsMembers() const;
    /// Whether it cannot be answered without who invited.
    [[nodiscard]] bool needsInviters() const;
    /// Whether its answer depends on what time it is.
    [[nodiscard]] bool needsNow() const;
    /// Whether it asks for what may be a project's name.
    [[nodiscard]] bool needsProjects() const;
};

/// So many conditions and problems are read; the rest of the text is one more problem.
constexpr int kMostQueryConditions = 500;

/// Words, "quoted words", and qualifiers: status:pending role:owner project:"Design"
/// domain:example.com by:anna expires:<3d invited:>30d invited:2026-05-04..2026-05-10 is:member
/// id:abc; several values with commas, a minus before a condition turns it round. In quotes \" is a
/// quote and \\ a backslash. Never fails; takes time in proportion to the text.
[[nodiscard]] InviteQuery parseInviteQuery(const QString &text);

/// The statuses and roles that are neither known to us nor among those that invites bear, folded. A
/// slip of the pen in "-role:onwer" would choose everybody. Not asked while invites are missing.
[[nodiscard]] QList<QueryProblem>
unborneWords(const InviteQuery &query, const QSet<QString> &statuses, const QSet<QString> &roles);

/// A condition in the words of the language: parseInviteQuery() reads the same from it.
[[nodiscard]] QString queryText(const QueryCondition &condition);
[[nodiscard]] QString queryText(const InviteQuery &query);

} // namespace Vestibule
