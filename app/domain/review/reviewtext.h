// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/review/review.h"

#include <QCoreApplication>

namespace Vestibule {

/// The words for a review, shared by window and command line; in the program's language, but
/// for word().
class ReviewText
{
    Q_DECLARE_TR_FUNCTIONS(Vestibule::ReviewText)

public:
    /// A rule's name for programs, "past-expiry"; never translated.
    [[nodiscard]] static QString word(ReviewRule rule);
    [[nodiscard]] static std::optional<ReviewRule> ruleOf(const QString &word);

    [[nodiscard]] static QString title(ReviewRule rule, int ownerDays);
    /// One sentence: why it matters.
    [[nodiscard]] static QString reason(ReviewRule rule);
    /// One sentence: why a rule was not judged; empty for None.
    [[nodiscard]] static QString gap(ReviewGap gap);
    /// What the organization's own domains are taken to be, in a sentence; empty where there are
    /// none.
    [[nodiscard]] static QString domains(const OwnDomains &own);
    /// The domains that a person wrote, separated by commas or blanks.
    [[nodiscard]] static QStringList domainsIn(const QString &text);
};

} // namespace Vestibule
