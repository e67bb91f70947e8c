// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csvwriter.h"

#include <QLocale>

#include <algorithm>
#include <cstring>

namespace Vestibule {

namespace {

/// What any spreadsheet may cut at is quoted for one.
bool needsQuotes(QStringView field, CsvProfile profile)
{
    if (profile == CsvProfile::Spreadsheet && field.contains(u';'))
        return true;
    return std::any_of(field.begin(), field.end(),
                       [](QChar c) { return QStringView(u"\",\n\r").contains(c); });
}

bool mayCut(QChar c)
{
    return QStringView(u",;|\t\n\r").contains(c);
}

/// The first place from there where a guard has to stand; -1 where there is none.
qsizetype nextFormula(QStringView field, qsizetype from)
{
    if (from == 0 && !field.isEmpty()
        && (QStringView(u"\t\r\n").contains(field.front()) || opensCsvFormula(field, 0)))
        return 0;
    for (qsizetype at = qMax<qsizetype>(from, 1); at < field.size(); ++at) {
        if (mayCut(field.at(at - 1)) && opensCsvFormula(field, at))
            return at;
    }
    return -1;
}

constexpr quint64 everyUnit(quint64 unit)
{
    return unit * 0x0001'0001'0001'0001;
}

/// Looks at four UTF-16 units at a time, without a branch, and tells at the end whether every one
/// was plain.
class PlainCheck
{
public:
    void add(quint64 units)
    {
        // In ASCII, bit 7 of a sum is set where the unit is a blank or more, not a ", not a comma.
        m_all &= (units + everyUnit(0x60)) & ((units ^ everyUnit('"')) + everyUnit(0x7F))
            & ((units ^ everyUnit(',')) + everyUnit(0x7F));
        m_any |= units;
    }

    [[nodiscard]] bool isPlain() const
    {
        return (m_any & everyUnit(0xFF80)) == 0 && (~m_all & everyUnit(0x80)) == 0;
    }

private:
    quint64 m_all = ~quint64(0);
    quint64 m_any = 0;
};

/// The low bytes of four units, in their order.
void putFour(char *to, quint64 units)
{
    quint64 pairs = (units | units >> 8) & 0x0000'FFFF'0000'FFFF;
    const auto bytes = static_cast<quint32>(pairs | pairs >> 16);
    std::memcpy(to, &bytes, sizeof(bytes));
}

quint64 fourUnits(const char16_t *from)
{
    quint64 units;
    std::memcpy(&units, from, sizeof(units));
    return units;
}

} // namespace

// Nearly every field is ASCII without anything to quote, and a long export is little else: so it
// is copied first and judged after.
char *putCsvPlain(char *to, QStringView text)
{
    constexpr qsizetype kStep = 4;
    const qsizetype size = text.size();
    const char16_t *from = text.utf16();
    PlainCheck check;
    if (size >= kStep) {
        for (qsizetype i = 0; i < size - kStep; i += kStep) {
            const quint64 units = fourUnits(from + i);
            check.add(units);
            putFour(to + i, units);
        }
        const quint64 last = fourUnits(from + size - kStep); // some of them for the second time
        check.add(last);
        putFour(to + size - kStep, last);
    } else {
        for (qsizetype i = 0; i < size; ++i) {
            check.add(everyUnit(from[i]));
            to[i] = static_cast<char>(from[i]);
        }
    }
    return check.isPlain() ? to + size : nullptr;
}

bool isCsvFormula(QStringView field)
{
    return nextFormula(field, 0) >= 0;
}

QString withoutFormulas(const QString &field)
{
    QString text;
    qsizetype from = 0;
    for (qsizetype at = nextFormula(field, 0); at >= 0; at = nextFormula(field, at + 1)) {
        text += QStringView(field).mid(from, at - from);
        text += u'\'';
        from = at;
    }
    text += QStringView(field).mid(from);
    return text;
}

bool opensCsvFormula(QStringView field, qsizetype at)
{
    while (at < field.size() && !mayCut(field.at(at))
           && (field.at(at).isSpace() || field.at(at).category() == QChar::Other_Format))
        ++at;
    return at < field.size() && QStringView(u"=+-@\uFF1D\uFF0B\uFF0D\uFF20").contains(field.at(at));
}

QChar csvSeparator(CsvProfile profile)
{
    const bool comma =
        profile == CsvProfile::Data || QLocale().decimalPoint() != QLatin1String(",");
    return comma ? QChar(u',') : QChar(u';');
}

void appendCsvField(QByteArray &record, QStringView field, CsvProfile profile)
{
    const bool guard = profile == CsvProfile::Spreadsheet && isCsvFormula(field);
    const bool quote = needsQuotes(field, profile);
    if (quote)
        record += '"';
    const QByteArray text = guard ? withoutFormulas(field.toString()).toUtf8() : field.toUtf8();
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
    const char separator = csvSeparator(profile).toLatin1();
    bool first = true;
    for (const QString &field : fields) {
        if (!first)
            record += separator;
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
