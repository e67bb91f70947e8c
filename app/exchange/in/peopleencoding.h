// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/in/peoplelist.h"

namespace Vestibule {

/// Text as it stood in a file, without a byte order mark.
struct PeopleText
{
    QString text;
    QString encoding; ///< as in PeopleTable
    QList<int> lostLines; ///< from 1, those with bytes that are no text in this encoding
};

/// Finds the encoding out. What is mostly well-formed UTF-8 is UTF-8. Bytes that the encoding does
/// not know become U+FFFD, so that a name in another encoding does not cost the list; no address
/// with U+FFFD counts as one.
[[nodiscard]] tl::expected<PeopleText, PeopleProblem> decodePeople(const QByteArray &bytes);

/// The number of the line at `position`, from 1; CR, LF and CRLF end one.
[[nodiscard]] int lineAt(QStringView text, qsizetype position);

} // namespace Vestibule
