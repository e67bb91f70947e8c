// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"

namespace Vestibule {

/// Keeps with an unknown outcome that the address has an open invite, with that role, which this
/// program did not send.
void markInvitedByAnother(ApiError &error, const QString &role);

/// Whether that was found; the role is error.detail then.
[[nodiscard]] bool isInvitedByAnother(const ApiError &error);

} // namespace Vestibule
