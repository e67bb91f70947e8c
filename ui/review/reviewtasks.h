// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/review/review.h"
#include "ui/look/icons.h"

#include <QCoreApplication>

namespace Vestibule {

/// What a finding can be answered with.
enum class ReviewTask { Revoke, Resend, Change, CopyAddresses, InviteAgain };

/// Which tasks suit which finding, and the words for them.
class ReviewTasks
{
    Q_DECLARE_TR_FUNCTIONS(Vestibule::ReviewTasks)

public:
    /// The one that is meant first.
    [[nodiscard]] static QList<ReviewTask> of(ReviewRule rule);
    /// Whether its invites were found by what time it is.
    [[nodiscard]] static bool goByAge(ReviewRule rule);
    /// For a button, with its key; `count` invites.
    [[nodiscard]] static QString text(ReviewTask task, int count);
    [[nodiscard]] static Sign sign(ReviewTask task);
    /// Whether it changes the organization.
    [[nodiscard]] static bool changes(ReviewTask task);
};

} // namespace Vestibule
