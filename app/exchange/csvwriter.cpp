// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csvwriter.h"

#include <algorithm>

namespace Vestibule {

namespace {

bool wouldRun(const QString &field)
{
    return !field.isEmpty() && QStringView(u"=+-@\t\r").contains(field.front());
}

bool needsQuotes(const QString &field)
{
    return std::any_of(field.begin(), field.end(),
                       [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; });
}

void appendField(QByteArray &record, const QString &field)
{
    if (!needsQuotes(field)) {
        record += field.toUtf8();
        return;
    }
    record += '"';
    record += field.toUtf8().replace('"', "\"\"");
    record += '"';
}

} // namespace

QByteArray csvRecord(const QStringList &fields, CsvProfile profile)
{
    QByteArray record;
    bool first = true;
    for (const QString &field : fields) {
        if (!first)
            record += ',';
        first = false;
        if (profile == CsvProfile::Spreadsheet && wouldRun(field))
            appendField(record, u'\'' + field);
        else
            appendField(record, field);
    }
    // A record of one empty field would otherwise be an empty line, which readers skip.
    if (record.isEmpty() && fields.size() == 1)
        record += "\"\"";
    record += profile == CsvProfile::Spreadsheet ? "\r\n" : "\n";
    return record;
}

} // namespace Vestibule
