// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/out/exportformattext.h"

#include <QCoreApplication>

namespace Vestibule {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Vestibule::ExportDialog)
};

} // namespace

QString exportFormatName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::CsvSpreadsheet:
        break;
    case ExportFormat::CsvData:
        return Words::tr("CSV for programs");
    case ExportFormat::Json:
        return Words::tr("JSON");
    case ExportFormat::JsonLines:
        return Words::tr("JSON Lines");
    case ExportFormat::Xlsx:
        return Words::tr("Excel workbook (XLSX)");
    }
    return Words::tr("CSV for spreadsheets");
}

QString exportFormatNote(ExportFormat format)
{
    switch (format) {
    case ExportFormat::CsvSpreadsheet:
        break;
    case ExportFormat::CsvData:
        return Words::tr("Plain UTF-8 with unchanged values.");
    case ExportFormat::Json:
        return Words::tr("One array of objects, with the field names and times of the API.");
    case ExportFormat::JsonLines:
        return Words::tr("One JSON object per line, for programs that read line by line.");
    case ExportFormat::Xlsx:
        return Words::tr("Times are real dates in UTC, and text that looks like a formula stays "
                         "text.");
    }
    return Words::tr("Special characters open correctly, and text that looks like a formula gets a "
                     "' in front to make it safe.");
}

QString exportFileFilter(ExportFormat format)
{
    switch (format) {
    case ExportFormat::CsvSpreadsheet:
    case ExportFormat::CsvData:
        break;
    case ExportFormat::Json:
        return Words::tr("JSON files (*.json)");
    case ExportFormat::JsonLines:
        return Words::tr("JSON Lines files (*.jsonl)");
    case ExportFormat::Xlsx:
        return Words::tr("Excel workbooks (*.xlsx)");
    }
    return Words::tr("CSV files (*.csv)");
}

} // namespace Vestibule
