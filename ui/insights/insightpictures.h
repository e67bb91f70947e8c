// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/insights/insightpicture.h"

#include <QCoreApplication>

#include <array>
#include <functional>

namespace Vestibule {

/// The pictures there are.
enum class InsightKind { Weeks, Acceptance, Domains, Roles, Projects };

constexpr std::array<InsightKind, 5> kInsightKinds{InsightKind::Weeks, InsightKind::Acceptance,
                                                   InsightKind::Domains, InsightKind::Roles,
                                                   InsightKind::Projects};

/// Makes pictures of figures, with their words.
class InsightPictures
{
    Q_DECLARE_TR_FUNCTIONS(Vestibule::InsightPictures)

public:
    using ProjectName = std::function<QString(const QString &id)>;

    /// A year of weeks at most is shown as bars.
    static constexpr int kWeeksShown = 53;

    /// Both must outlive this.
    InsightPictures(const InviteStatistics &statistics, const ProjectName &projectName);

    [[nodiscard]] InsightPicture picture(InsightKind kind) const;
    [[nodiscard]] static QString name(InsightKind kind); ///< short, for the choice of pictures

private:
    [[nodiscard]] InsightPicture weeks() const;
    [[nodiscard]] QString weeksSummary(const QDate &first) const;
    [[nodiscard]] InsightPicture acceptance() const;
    [[nodiscard]] InsightPicture domains() const;
    [[nodiscard]] InsightPicture roles() const;
    [[nodiscard]] QString rolesSummary(const InsightPicture &picture) const;
    [[nodiscard]] InsightPicture projects() const;
    [[nodiscard]] static QString lengthText(qint64 seconds);

    const InviteStatistics &m_statistics;
    const ProjectName &m_projectName;
};

} // namespace Vestibule
