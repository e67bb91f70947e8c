// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/rosterplanner.h"

#include <QCoreApplication>

namespace Vestibule {

class DifferencesModel;

/// What the page of a roster says of itself.
class RosterWords
{
    Q_DECLARE_TR_FUNCTIONS(Vestibule::RosterWords)

public:
    /// What was compared with what, what was passed over, and what became of the plan before.
    [[nodiscard]] static QString notice(const PlannedRoster &roster, const RosterSources &sources);
    /// In the place of rows: why there are none.
    [[nodiscard]] static QString empty(const DifferencesModel &differences);
};

} // namespace Vestibule
