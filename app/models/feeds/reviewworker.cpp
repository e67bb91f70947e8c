// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/reviewworker.h"

namespace Vestibule {

void ReviewWorker::begin(const ReviewOptions &options, const ReviewSources &sources)
{
    m_builder.emplace(options, sources);
}

void ReviewWorker::add(const QList<Invite> &invites)
{
    for (const Invite &invite : invites)
        (void)m_builder->add(invite);
}

void ReviewWorker::tell(int pass)
{
    auto result = std::make_shared<ReviewResult>();
    result->review = m_builder->review();
    QSet<QString> named;
    for (const ReviewFinding &finding : std::as_const(result->review.findings)) {
        const QSet<QString> ids(finding.ids.cbegin(), finding.ids.cend());
        result->ids.append(ids);
        named.unite(ids);
    }
    result->named = static_cast<int>(named.size());
    emit told(pass, result);
}

} // namespace Vestibule
