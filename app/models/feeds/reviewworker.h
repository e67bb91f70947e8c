// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/review/review.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Vestibule {

/// A review with what the window needs of it.
struct ReviewResult
{
    Review review;
    QList<QSet<QString>> ids; ///< of each finding, to filter by
    int named = 0; ///< invites that any finding names
};

/// The part of a review that works in a thread of its own: it judges what it is given.
class ReviewWorker : public QObject
{
    Q_OBJECT

public:
    void begin(const ReviewOptions &options, const ReviewSources &sources);
    void add(const QList<Invite> &invites);
    void tell(int pass); ///< told() follows, before it returns

signals:
    void told(int pass, const std::shared_ptr<const Vestibule::ReviewResult> &result);

private:
    std::optional<ReviewBuilder> m_builder;
};

} // namespace Vestibule
