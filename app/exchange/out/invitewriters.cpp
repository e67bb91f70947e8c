// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/out/invitewriters.h"

#include "exchange/out/invitecsv.h"
#include "exchange/out/invitejson.h"
#include "exchange/out/invitexlsx.h"

namespace Vestibule {

std::unique_ptr<InviteWriter> makeInviteWriter(ExportFormat format, QIODevice *device)
{
    switch (format) {
    case ExportFormat::CsvSpreadsheet:
        return std::make_unique<InviteCsvWriter>(device, CsvProfile::Spreadsheet);
    case ExportFormat::CsvData:
        break;
    case ExportFormat::Json:
        return std::make_unique<InviteJsonWriter>(device);
    case ExportFormat::JsonLines:
        return std::make_unique<InviteJsonLinesWriter>(device);
    case ExportFormat::Xlsx:
        return std::make_unique<InviteXlsxWriter>(device);
    }
    return std::make_unique<InviteCsvWriter>(device, CsvProfile::Data);
}

} // namespace Vestibule
