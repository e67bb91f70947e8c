// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

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
    Unseen, ///< a character that nobody sees; the invite would go to somebody else
    Typographic, ///< quotes and dashes as text programs put them
    GuestName, ///< how a directory names a guest, see addressOfGuest(); no mail arrives there
};

/// Judges an address already trimmed. Permissive: plus tags, quotes, umlauts and IDN pass.
/// The length bound of 254 is RFC 5321's, as read by RFC 3696 erratum 1690.
[[nodiscard]] EmailProblem checkEmail(const QString &address);

/// The character that an address is refused for as Unseen or Typographic, by name and number
/// ("zero width space, U+200B"); empty where there is none.
[[nodiscard]] QString namedCharacter(const QString &address);

/// "jo@home.example" of "jo_home.example#EXT#@corp.example"; empty where it names no guest.
[[nodiscard]] QString addressOfGuest(const QString &address);

/// As it is sent: trimmed and composed (NFC), since the same letters can be written in two ways.
[[nodiscard]] QString plainEmail(const QString &address);

/// The form in which two addresses are compared: trimmed, composed, case folded, the domain in
/// letters ("müller.example" for "xn--mller-kva.example").
[[nodiscard]] QString foldedEmail(const QString &address);
[[nodiscard]] QString foldedDomain(const QString &domain); ///< the same for a domain alone
/// The same for what is looked for in folded addresses, which may be a piece of one.
[[nodiscard]] QString foldedPiece(const QString &text);

/// The ways in which another program may write it: in lower case, its domain in letters and as
/// A-labels ("xn--..."); one or two.
[[nodiscard]] QStringList emailSpellings(const QString &address);

/// Whether letters of different scripts stand together in a word, where people who write them do
/// not mix them: a Cyrillic "а" among Latin letters looks like an "a".
[[nodiscard]] bool mixesScripts(const QString &address);

/// Whether two domains (folded) are different and taken for each other at a glance: "rn" for "m",
/// a Cyrillic letter for a Latin one, one letter more, less, other or swapped.
[[nodiscard]] bool looksAlike(const QString &domain, const QString &other);

} // namespace Vestibule
