// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Vestibule {

/// What the heading of a column says, by its words in a dozen languages and by the names that the
/// big exporters use.
struct HeadingMeaning
{
    enum class Topic {
        Unknown, ///< none of its words is known
        Address,
        Role, ///< in the organization
        Projects,
        ProjectRole, ///< the role in the projects beside it
        Name,
        Access, ///< what somebody may do, in words that may be roles: "Access", "Permission"
        Other, ///< known, and none of these: "Department"
    };
    /// Whose address the column would hold.
    enum class Whose {
        Unsaid,
        Work,
        Private, ///< also the second, the old, the one for recovery
        Somebody, ///< not the person of the row: the manager, who invited
    };

    Topic topic = Topic::Unknown;
    Whose whose = Whose::Unsaid;
    bool exact = false; ///< says its topic and nothing that narrows it

    [[nodiscard]] bool isKnown() const { return topic != Topic::Unknown; }
};

/// Case, accents, punctuation, "required", and what stands in brackets do not count; but brackets
/// may say whose address it is.
[[nodiscard]] HeadingMeaning headingMeaning(const QString &heading);

} // namespace Vestibule
