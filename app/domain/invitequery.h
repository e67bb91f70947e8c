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

    /// From when to when, both within: ages, or dates, or none of both. What it means at a given
    /// moment is said by spanOf() in domain/queryspan.h.
    struct Range
    {
        bool none = false; ///< no such time is known; everything else is unset then
        std::optional<qint64> leastSeconds; ///< an age or a time to go: this or more
        std::optional<qint64> mostSeconds; ///< this or less; "<3d" is one second below three days
        std::optional<QDate> from; ///< whole local days
        std::optional<QDate> to; ///< within

        friend bool operator==(const Range &, const Range &) = default;
    };

    Field field = Field::Text;
    bool negated = false;
    /// Alternatives, case folded, each once; never empty but for the three times.
    QStringList values;
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
        Unborne, ///< a status or role that is neither known nor borne by an invite
        NoValue, ///< nothing behind the colon
        BadTime, ///< neither an age (3d) nor a date (2026-05-04)
        OpenQuote, ///< reaches to the end of the text
        NothingNegated, ///< a lone minus
        TooMany, ///< from here to the end of the text, after kMostQueryConditions
    };

    Kind kind = Kind::UnknownField;
    QString word; ///< what is meant, as typed: the name, or the value that is no good
    /// What was perhaps meant, to stand in the place of the whole condition; may be empty.
    QString suggestion;
    int position = 0; ///< of the whole condition, with its minus; UTF-16 units
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
    /// Whether its answer depends on what time it is.
    [[nodiscard]] bool needsNow() const;
    /// Whether it asks for what may be a project's name.
    [[nodiscard]] bool needsProjects() const;
};

/// So many conditions and problems are read; the rest of the text is one more problem.
constexpr int kMostQueryConditions = 500;

/// Words, "quoted words", and qualifiers: status:pending role:owner project:"Design"
/// domain:example.com expires:<3d invited:>30d invited:2026-05-04..2026-05-10 is:member id:abc;
/// several values with commas, a minus before a condition turns it round. In quotes \" is a
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
