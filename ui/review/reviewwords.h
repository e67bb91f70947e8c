// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/review/review.h"

#include <QCoreApplication>

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
    /// Why a finding has no rows; nothing where it has some, or nobody knows yet.
    [[nodiscard]] static Empty empty(Session &session, const FindingsModel &findings,
                                     ReviewRule rule);
    /// On one invite of a finding; may be empty.
    [[nodiscard]] static QString ofRow(Session &session, const FindingsModel &findings,
                                       ReviewRule rule, const QString &id);

private:
    [[nodiscard]] static QString members(const Session &session);
};

} // namespace Vestibule
