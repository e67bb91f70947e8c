// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Vestibule {

/// What invites can be written as.
enum class ExportFormat {
    CsvSpreadsheet, ///< CSV that is safe to open in a spreadsheet
    CsvData, ///< CSV for programs, nothing changed
    Json, ///< one array
    JsonLines, ///< one object a line
    Xlsx, ///< an Excel workbook with typed cells
};

/// All of them, in the order people are offered them.
[[nodiscard]] const QList<ExportFormat> &exportFormats();

/// The word on the command line and in the settings: "csv-spreadsheet", "csv", "json", "jsonl" or
/// "xlsx".
[[nodiscard]] QString exportFormatWord(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> exportFormatOf(const QString &word);

/// The end of a file's name, without the dot: "csv", "json", "jsonl" or "xlsx".
[[nodiscard]] QString exportSuffix(ExportFormat format);

} // namespace Vestibule
