// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/out/exportformat.h"

namespace Vestibule {

const QList<ExportFormat> &exportFormats()
{
    static const QList<ExportFormat> formats{ExportFormat::CsvSpreadsheet, ExportFormat::CsvData,
                                             ExportFormat::Json, ExportFormat::JsonLines,
                                             ExportFormat::Xlsx};
    return formats;
}

QString exportFormatWord(ExportFormat format)
{
    return format == ExportFormat::CsvSpreadsheet ? QStringLiteral("csv-spreadsheet")
                                                  : exportSuffix(format);
}

std::optional<ExportFormat> exportFormatOf(const QString &word)
{
    for (const ExportFormat format : exportFormats()) {
        if (exportFormatWord(format) == word)
            return format;
    }
    return {};
}

QString exportSuffix(ExportFormat format)
{
    switch (format) {
    case ExportFormat::CsvSpreadsheet:
    case ExportFormat::CsvData:
        break;
    case ExportFormat::Json:
        return QStringLiteral("json");
    case ExportFormat::JsonLines:
        return QStringLiteral("jsonl");
    case ExportFormat::Xlsx:
        return QStringLiteral("xlsx");
    }
    return QStringLiteral("csv");
}

} // namespace Vestibule
