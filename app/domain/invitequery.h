// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Vestibule {

/// One condition of a search. `position` and `length` are its place in the text, in UTF-16 units.
struct QueryCondition
{
    enum class Field {
        Text, ///< `values`: one part of an address or id
        Id, ///< part of an id
        Status, ///< as the API gives it: "pending", "accepted", "expired", or any other word
        Role, ///< "owner", "reader", or any other word
        Project, ///< part of a project's name, or a whole project id; "none": no project at all
        Domain, ///< what stands behind the last @ of the address, whole
        Expires, ///< see `range`
        Invited, ///< see `range`
        Accepted, ///< see `range`
        Is, ///< words of queryIsWords(): "open", "soon", "overdue", "member", "new", "changed"
    };

    /// From when to when, both within. With ages: seconds, counted from the present into the past
    /// for Invited and Accepted, into the future for Expires. With dates: whole local days.
    struct Range
    {
        bool none = false; ///< no such time is known; everything else is unset then
        std::optional<qint64> leastSeconds; ///< an age or a time to go, above it
        std::optional<qint64> mostSeconds; ///< below it
        std::optional<QDate> from;
        std::optional<QDate> to;

        friend bool operator==(const Range &, const Range &) = default;
    };

    Field field = Field::Text;
    bool negated = false;
    QStringList values; ///< alternatives, case folded, never empty but for the three times
    Range range; ///< of the three times
    int position = 0;
    int length = 0;

    /// The same meaning; the place does not count.
    [[nodiscard]] bool means(const QueryCondition &other) const
    {
        return field == other.field && negated == other.negated && values == other.values
            && range == other.range;
    }
};

/// What is wrong at one place of a search; that condition is left out, so it hides nothing.
struct QueryProblem
{
    enum class Kind {
        UnknownField, ///< `word` stands before a colon and is none of ours
        UnknownValue, ///< of is:
        NoValue, ///< nothing behind the colon
        BadTime, ///< neither an age (3d) nor a date (2026-05-04)
        OpenQuote,
        NothingNegated, ///< a lone minus
    };

    Kind kind = Kind::UnknownField;
    QString word; ///< what is meant, as typed
    QString suggestion; ///< what was perhaps meant; may be empty
    int position = 0; ///< UTF-16 units
    int length = 0;
};

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
};

/// Words, "quoted words", and qualifiers: status:pending role:owner project:"Design"
/// domain:example.com expires:<3d invited:>30d invited:2026-05-04..2026-05-10 is:member id:abc;
/// several values with commas, a minus before a condition turns it round.
[[nodiscard]] InviteQuery parseInviteQuery(const QString &text);

/// A condition in the words of the language, as parseInviteQuery() reads it.
[[nodiscard]] QString queryText(const QueryCondition &condition);
[[nodiscard]] QString queryText(const InviteQuery &query);

} // namespace Vestibule
