// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/review/review.h"
#include "models/list/invitestore.h"

#include <QStringList>

namespace Vestibule {

class Console;

/// Writes a review to stdout, in portions, so that a long one takes no room.
class ReviewReport
{
public:
    /// `invites` holds those that are named; only `rules` are told. All outlive the report.
    ReviewReport(const Review &review, const InviteStore &invites, const QList<ReviewRule> &rules,
                 int ownerDays);

    [[nodiscard]] int foundCount() const;
    /// One line a rule that could not be judged, with the reason.
    [[nodiscard]] QStringList gaps() const;

    /// What was found, each with a heading, a sentence and a table; nothing for the rest. False
    /// where writing fails.
    [[nodiscard]] bool writeText(Console &console) const;
    /// One JSON object, with all rules. False where writing fails.
    [[nodiscard]] bool writeJson(Console &console) const;

private:
    [[nodiscard]] QList<const ReviewFinding *> told(bool judged) const;
    [[nodiscard]] QByteArray jsonHead() const;
    [[nodiscard]] QByteArray jsonHead(const ReviewFinding &finding) const;
    [[nodiscard]] QByteArray jsonGaps() const;
    [[nodiscard]] bool writeRows(Console &console, const ReviewFinding &finding) const;
    [[nodiscard]] bool writeJsonRows(Console &console, const ReviewFinding &finding) const;

    const Review &m_review;
    const InviteStore &m_invites;
    QList<ReviewRule> m_rules;
    int m_ownerDays;
};

} // namespace Vestibule
