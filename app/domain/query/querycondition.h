// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace Vestibule {

/// One condition of a search. `position` and `length` are its span in the text, in UTF-16 units.
struct QueryCondition
{
    enum class Field {
        Text, ///< `values`: one part of an address or id
        Id, ///< part of an id
        Status, ///< as the API gives it: "pending", "accepted", "expired", or any other word
        Role, ///< "owner", "reader", or any other word
        Project, ///< part of a project's name, or a whole project id; "none": no project at all
        Domain, ///< what stands behind the last @ of the address, whole
        By, ///< part of the address, or id, of whoever invited
        Expires, ///< see `range`
        Invited, ///< see `range`
        Accepted, ///< see `range`
        Is, ///< words of queryIsWords(): "open", "soon", "overdue", "member", "new", "changed"
    };

    /// From when to when, both within: ages, or dates, or none of both. What it means at a given
    /// moment is said by periodOf() in domain/queryperiod.h.
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

    /// The same meaning; the span does not count.
    [[nodiscard]] bool means(const QueryCondition &other) const
    {
        return field == other.field && negated == other.negated && values == other.values
            && range == other.range;
    }
};

/// What is wrong with one span of a search; that condition is left out, so it hides nothing.
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

} // namespace Vestibule
