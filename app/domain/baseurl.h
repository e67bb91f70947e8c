// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Vestibule {

/// Scheme, host and port of a base URL, the same however it is written: what a key is kept for, and
/// what it is sent to. Empty where there is none.
[[nodiscard]] QString originOf(const QString &baseUrl);
/// The API's own.
[[nodiscard]] QString apiOrigin();

/// Whether a base URL names a port that is not one of 1 to 65535.
[[nodiscard]] bool hasBadPort(const QString &baseUrl);

/// The URL for people to see, without the login that it may hold.
[[nodiscard]] QString shownAddress(const QString &baseUrl);

} // namespace Vestibule
