// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/roster/roster.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace Vestibule {

/// What an organization is known by in a plan: no two have a project or an invite in common.
struct PlanOrganization
{
    QString organizationId; ///< of the profile; may be empty
    QStringList projects;
    QStringList invites; ///< some of them
};

/// A plan as it goes from the one who made it to the one who carries it out.
struct PlanFile
{
    PlanOrganization organization;
    qint64 madeAt = 0; ///< UTC unix seconds
    QList<RosterItem> items;
};

enum class PlanFileProblem {
    NotAPlan,
    OtherVersion, ///< of a later program
    Damaged, ///< a byte is not as it was written
};

/// JSON; its digest is against damage, and no signature.
[[nodiscard]] QByteArray planFile(const PlanFile &plan);
[[nodiscard]] tl::expected<PlanFile, PlanFileProblem> readPlanFile(const QByteArray &bytes);
/// A sentence for people.
[[nodiscard]] QString planFileText(PlanFileProblem problem);

/// An item for programs.
[[nodiscard]] QJsonObject rosterItemToJson(const RosterItem &item);

/// Of what was read: all its projects, and invites enough to be known by.
[[nodiscard]] PlanOrganization planOrganization(const QString &organizationId,
                                                const RosterSources &sources);

enum class SameOrganization { Yes, No, Unclear };
/// Whether a plan is of the organization that `now` was read from.
[[nodiscard]] SameOrganization isOf(const PlanOrganization &plan, const PlanOrganization &now);

} // namespace Vestibule
