// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Vestibule {

/// What became of an invite since the last snapshot of the list.
enum class ListChange { None, New, Accepted, Expired, Other };

} // namespace Vestibule
