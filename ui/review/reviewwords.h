// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/unattendedoutcomes.h"
#include "domain/review/review.h"

#include <QCoreApplication>

#include <optional>

namespace Vestibule {

class FindingsModel;
struct ReviewNotice;
struct ReviewResult;
class Session;

/// What a review says of itself and of what it has found.
class ReviewWords
{
    Q_DECLARE_TR_FUNCTIONS(Vestibule::ReviewWords)

public:
    struct Empty
    {
        QString title;
        QString text;
    };

    /// How far it has come; `result` is nullptr before the first one.
    [[nodiscard]] static ReviewNotice notice(Session &session, const ReviewResult *result);
    /// What a timer has found, a line each; empty where none is known.
    [[nodiscard]] static QString unattended(const std::optional<UnattendedOutcome> &review,
                                            const std::optional<UnattendedOutcome> &plan);
    /// Why a finding has no rows; nothing where it has some, or nobody knows yet.
    [[nodiscard]] static Empty empty(Session &session, const FindingsModel &findings,
                                     ReviewRule rule);
    /// On one invite of a finding; may be empty.
    [[nodiscard]] static QString ofRow(Session &session, const FindingsModel &findings,
                                       ReviewRule rule, const QString &id);

private:
    [[nodiscard]] static QString members(const Session &session);
    [[nodiscard]] static QString outcome(const UnattendedOutcome &outcome, UnattendedWork work);
};

} // namespace Vestibule
