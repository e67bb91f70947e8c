// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"

#include <tl/expected.hpp>

namespace Vestibule {

/// A value or the reason there is none.
template <typename T>
using Result = tl::expected<T, ApiError>;

using Unexpected = tl::unexpected<ApiError>;

/// What a successful delete says: done now, or the invite was gone before.
enum class Revoked { Now, AlreadyGone };

} // namespace Vestibule
