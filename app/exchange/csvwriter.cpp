// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csvwriter.h"

#include <algorithm>

namespace Vestibule {

namespace {

bool wouldRun(QStringView field)
{
    return !field.isEmpty() && QStringView(u"=+-@\t\r").contains(field.front());
}

bool needsQuotes(QStringView field)
{
    return std::any_of(field.begin(), field.end(),
                       [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; });
}

} // namespace

// Nearly every field is ASCII without anything to quote, and a long export is little else: so it
// is copied first and judged after, in a loop without a branch.
bool appendCsvPlain(QByteArray &record, QStringView text)
{
    const qsizetype before = record.size();
    const qsizetype size = text.size();
    record.resize(before + size);
    char *to = record.data() + before;
    const char16_t *from = text.utf16();
    unsigned strange = 0;
    for (qsizetype i = 0; i < size; ++i) {
        const char16_t unit = from[i];
        strange |= static_cast<unsigned>((unit > 127) | (unit == u'"') | (unit == u',')
                                         | (unit == u'\n') | (unit == u'\r'));
        to[i] = static_cast<char>(unit);
    }
    if (strange)
        record.resize(before);
    return !strange;
}

void appendCsvField(QByteArray &record, QStringView field, CsvProfile profile)
{
    const bool guard = profile == CsvProfile::Spreadsheet && wouldRun(field);
    if (!guard && appendCsvPlain(record, field))
        return;
    const bool quote = needsQuotes(field);
    if (quote)
        record += '"';
    if (guard)
        record += '\'';
    const QByteArray text = field.toUtf8();
    record += quote ? QByteArray(text).replace('"', "\"\"") : text;
    if (quote)
        record += '"';
}

void appendCsvEnd(QByteArray &record, CsvProfile profile)
{
    record += profile == CsvProfile::Spreadsheet ? "\r\n" : "\n";
}

QByteArray csvRecord(const QStringList &fields, CsvProfile profile)
{
    QByteArray record;
    bool first = true;
    for (const QString &field : fields) {
        if (!first)
            record += ',';
        first = false;
        appendCsvField(record, field, profile);
    }
    // A record of one empty field would otherwise be an empty line, which readers skip.
    if (record.isEmpty() && fields.size() == 1)
        record += "\"\"";
    appendCsvEnd(record, profile);
    return record;
}

} // namespace Vestibule
