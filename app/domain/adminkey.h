// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

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

/// A key of the organization, as the API lists it.
struct ListedKey
{
    QString redacted; ///< the key with most of it left out ("sk-admin-...xyz")
    std::optional<qint64> expiresAt; ///< UTC unix seconds; nothing where it never does
};

/// Whether a key may be the one that is listed so. False where too little of it is left to say.
[[nodiscard]] bool isRedactionOf(const QString &redacted, const QString &key);

/// Whether `text` holds quotation marks of any kind.
[[nodiscard]] bool hasQuotes(const QString &text);

} // namespace Vestibule
