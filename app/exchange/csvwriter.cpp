// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csvwriter.h"

#include <algorithm>
#include <array>

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

constexpr std::array<bool, 128> plainCharacters()
{
    std::array<bool, 128> plain{};
    plain.fill(true);
    for (const char c : {'"', ',', '\n', '\r'})
        plain[static_cast<size_t>(c)] = false;
    return plain;
}

/// Nearly every field is ASCII without anything to quote, and a long export is little else.
bool appendPlain(QByteArray &record, QStringView field)
{
    static constexpr std::array<bool, 128> plain = plainCharacters();
    const qsizetype before = record.size();
    record.resize(before + field.size());
    char *to = record.data() + before;
    for (const QChar c : field) {
        const char16_t unit = c.unicode();
        if (unit >= plain.size() || !plain[unit]) {
            record.resize(before);
            return false;
        }
        *to++ = static_cast<char>(unit);
    }
    return true;
}

} // namespace

void appendCsvField(QByteArray &record, QStringView field, CsvProfile profile)
{
    const bool guard = profile == CsvProfile::Spreadsheet && wouldRun(field);
    if (!guard && appendPlain(record, field))
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
