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
/// Appends text as it is where it has nothing but ASCII and nothing to quote, whatever its first
/// character; else appends nothing and returns false.
[[nodiscard]] bool appendCsvPlain(QByteArray &record, QStringView text);
/// The end of a record.
void appendCsvEnd(QByteArray &record, CsvProfile profile);

} // namespace Vestibule
