// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"

namespace Vestibule {

/// Whether an error is best set right where profiles are managed. A profile can hold a key to read
/// beside one to write, so what lacks a scope need not go.
[[nodiscard]] inline bool isSetRightInProfiles(const ApiError &error)
{
    return error.ofProfile
        && (error.kind == ApiError::Kind::MissingScope || error.kind == ApiError::Kind::ReadOnly
            || error.kind == ApiError::Kind::WrongOrganization);
}

} // namespace Vestibule
