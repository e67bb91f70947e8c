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
    /// For people: BOM, ";" between fields where the locale has a decimal comma, as spreadsheets
    /// there expect it, and a ' before whatever one would run.
    Spreadsheet,
};

/// "," or ";".
[[nodiscard]] QChar csvSeparator(CsvProfile profile);

/// One CSV record in RFC 4180 quoting; UTF-8, ending in LF (Data) or CRLF (Spreadsheet).
[[nodiscard]] QByteArray csvRecord(const QStringList &fields, CsvProfile profile);

/// The same piece by piece, for long files: a field, without the comma before it.
void appendCsvField(QByteArray &record, QStringView field, CsvProfile profile);
/// Writes text as it is to room of text.size() bytes, where it is printable ASCII with nothing to
/// quote, whatever its first character; gives the end of it. Otherwise nullptr, and what the room
/// holds then means nothing.
[[nodiscard]] char *putCsvPlain(char *to, QStringView text);
/// Whether a spreadsheet would take the field, or a piece of it behind whatever it may cut at, for
/// a formula: = + - @ (also in full width) behind blanks, and a TAB or line break at its start.
[[nodiscard]] bool isCsvFormula(QStringView field);
/// Whether the piece that begins at `at` would be one; what cannot be seen before it does not keep
/// it from that.
[[nodiscard]] bool opensCsvFormula(QStringView field, qsizetype at);
/// The field with a ' before each such piece.
[[nodiscard]] QString withoutFormulas(const QString &field);
/// The end of a record.
void appendCsvEnd(QByteArray &record, CsvProfile profile);

} // namespace Vestibule
