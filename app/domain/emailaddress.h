// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Vestibule {

/// What is wrong with a typed address; the API judges finally, this catches slips before sending.
enum class EmailProblem {
    None,
    Empty,
    HasBlank,
    NoAt,
    SeveralAts,
    NoLocalPart,
    BadDomain,
    BadCharacter,
    TooLong,
};

/// Judges an address already trimmed. Permissive: plus tags, quotes, umlauts and IDN pass.
/// The length bound of 254 is RFC 5321's, as read by RFC 3696 erratum 1690.
[[nodiscard]] EmailProblem checkEmail(const QString &address);

/// The form in which two addresses are compared: trimmed, case folded.
[[nodiscard]] QString foldedEmail(const QString &address);

} // namespace Vestibule
