// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"

#include <QString>

namespace Vestibule {

/// What it means for the verdicts on people that the members could not be read, in one sentence.
[[nodiscard]] QString membersGapText(const ApiError &error);

/// The same of the projects.
[[nodiscard]] QString projectsGapText(const ApiError &error);

} // namespace Vestibule
