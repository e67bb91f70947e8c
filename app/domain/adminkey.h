// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Vestibule {

/// Why a key, white space around it cut, can be none: seen before it is sent anywhere.
enum class KeyFault {
    None,
    Empty,
    Quoted, ///< in or with quotation marks, as a copy from a script or an environment file
    Blank, ///< with a space, a line break or another control in it
    Unsendable, ///< with a character that no header can hold
};

[[nodiscard]] KeyFault keyFault(const QString &key);

/// Whether `text` holds quotation marks of any kind.
[[nodiscard]] bool hasQuotes(const QString &text);

} // namespace Vestibule
