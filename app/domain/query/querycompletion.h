// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace Vestibule {

/// What is known of the organization to offer in a search.
struct QueryKnowledge
{
    QStringList projects; ///< names, and ids of those without one
    QStringList domains;
    QStringList statuses; ///< as the API gives them
    QStringList roles;
    QStringList inviters; ///< addresses, and ids of those without one
    QDate today; ///< local
};

/// Something to put into a search.
struct QueryCompletion
{
    QString text; ///< as it is typed: "status:", "pending", "\"Design Web\""
    QString hint; ///< what it means, in the program's language; may be empty
    /// Whether the condition is not finished by it: a value has to follow at once.
    bool goesOn = false;
};

/// What can stand at the cursor, best first, and the part of the text it takes the place of.
struct QueryCompletions
{
    int position = 0; ///< UTF-16 units
    int length = 0;
    QList<QueryCompletion> items; ///< kMostQueryCompletions at most
};

constexpr int kMostQueryCompletions = 20;

/// For the word, the qualifier or the value around `cursor`, by what stands before the cursor.
[[nodiscard]] QueryCompletions queryCompletions(const QString &text, int cursor,
                                                const QueryKnowledge &known);

} // namespace Vestibule
