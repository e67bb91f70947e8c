// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"

namespace Vestibule::Detail {

/// Whether the words settle the matter, so that another attempt would only hear them again.
[[nodiscard]] bool isFinal(const ApiError &error);

/// Whether a request that was sent may have been done although it came to this.
[[nodiscard]] bool isAnswerLost(const ApiError &error);

} // namespace Vestibule::Detail
