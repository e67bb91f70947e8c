// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Vestibule {

/// Who the CSV is for.
enum class CsvProfile {
    Data, ///< for programs: no BOM, nothing changed
    Spreadsheet, ///< for people: BOM, and a ' before fields that a spreadsheet would run
};

/// One CSV record in RFC 4180 quoting; UTF-8, ending in LF (Data) or CRLF (Spreadsheet).
/// The guard against formulas follows OWASP's list: = + - @ TAB CR at the start of a field.
[[nodiscard]] QByteArray csvRecord(const QStringList &fields, CsvProfile profile);

/// The same piece by piece, for long files: a field, without the comma before it.
void appendCsvField(QByteArray &record, QStringView field, CsvProfile profile);
/// Writes text as it is to room of text.size() bytes, where it is printable ASCII with nothing to
/// quote, whatever its first character; gives the end of it. Otherwise nullptr, and what the room
/// holds then means nothing.
[[nodiscard]] char *putCsvPlain(char *to, QStringView text);
/// Whether a spreadsheet would take the field for a formula.
[[nodiscard]] bool isCsvFormula(QStringView field);
/// The end of a record.
void appendCsvEnd(QByteArray &record, CsvProfile profile);

} // namespace Vestibule
