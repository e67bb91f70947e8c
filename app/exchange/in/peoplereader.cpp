// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/in/peoplereader.h"

#include "exchange/csvwriter.h"
#include "exchange/in/headerrow.h"
#include "exchange/in/namedaddress.h"
#include "exchange/in/peoplecells.h"
#include "exchange/in/peopleencoding.h"
#include "exchange/in/peopleheadings.h"
#include "exchange/in/peoplejson.h"
#include "exchange/in/peopleworkbook.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace Vestibule {

using Topic = HeadingMeaning::Topic;

namespace {

using Kind = PeopleProblem::Kind;

class ReaderWording
{
    Q_DECLARE_TR_FUNCTIONS(Vestibule::PeopleProblem)
};

/// Excel writes "sep=;" before the header, and further separators where it saved the file again.
/// What it names is taken, and the line is gone.
QChar takeSeparatorLine(QString &text)
{
    static const QRegularExpression line(
        QStringLiteral(
            "\\A[\\s\\x{FEFF}]*\"?sep=([^\\w\\s\"]|\\t)\\1*\"?(\\1|[ \"])*(\\r\\n|\\r|\\n|\\z)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = line.match(text.left(200));
    if (!match.hasMatch())
        return {};
    // The line breaks stay, so that lines keep their numbers.
    const QChar separator = match.capturedView(1).front();
    QString breaks = match.captured(0);
    breaks.removeIf([](QChar c) { return c != u'\r' && c != u'\n'; });
    text.replace(match.capturedStart(0), match.capturedLength(0), breaks);
    return separator;
}

/// Each line was put into quotes as a whole, by a program that knew no better.
void unwrapLines(PeopleTable &table, const QStringList &headings)
{
    const bool single =
        std::all_of(table.rows.cbegin(), table.rows.cend(), [](const PeopleTable::Row &row) {
            return row.cells.size() == 1 && row.fault == RowFault::None
                && !row.cells.constFirst().contains(u'\n');
        });
    if (!single || table.rows.size() < 2)
        return;
    QString text;
    for (const PeopleTable::Row &row : std::as_const(table.rows))
        text += row.cells.constFirst() + u'\n';
    const QChar separator = guessSeparator(text);
    QList<PeopleTable::Row> rows = cutRows(text, separator, kMaxPeopleRows);
    if (rows.size() != table.rows.size() || rows.constFirst().cells.size() < 2
        || findHeaderRow(table.rows, headings) >= 0 || findHeaderRow(rows, headings) < 0)
        return;
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i].line = table.rows.at(i).line;
    table.rows = rows;
    table.separator = separator;
}

/// The ends of lines that only some programs write, and tables that are drawn with lines.
void makePlain(QString &text)
{
    constexpr QChar kNextLine(0x85);
    if (!text.contains(u'\n') && !text.contains(u'\r')) {
        for (const QChar end :
             {kNextLine, QChar(QChar::LineSeparator), QChar(QChar::ParagraphSeparator)}) {
            if (text.contains(end))
                text.replace(end, u'\n');
        }
    }
    constexpr QChar kUpright(0x2502);
    constexpr QChar kDoubleUpright(0x2551);
    if (!text.contains(kUpright) && !text.contains(kDoubleUpright))
        return;
    for (QChar &c : text) {
        if (c == kUpright || c == kDoubleUpright)
            c = u'|';
        else if (c >= QChar(0x2500) && c <= QChar(0x257F))
            c = u'-';
    }
}

PeopleTable tableOf(PeopleText text, const QStringList &headings, int mostRows)
{
    PeopleTable table;
    table.encoding = text.encoding;
    table.lostLines = text.lostLines;
    makePlain(text.text);
    table.separator = takeSeparatorLine(text.text);
    if (const QList<int> stops = underlinedColumns(text.text);
        table.separator.isNull() && !stops.isEmpty()) {
        table.separator = u' ';
        table.rows = cutAtStops(text.text, stops, mostRows);
    } else {
        if (table.separator.isNull())
            table.separator = guessSeparator(text.text);
        table.rows = cutRows(text.text, table.separator, mostRows);
    }
    text = {};
    unwrapLines(table, headings);
    takeHeaderRow(table, headings);
    return table;
}

/// What holds no list, by how it begins; empty where it may be one.
QString formatOf(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(512).trimmed().toLower();
    if (start.startsWith("%pdf-"))
        return QStringLiteral("PDF");
    if (start.startsWith("{\\rtf"))
        return QStringLiteral("RTF");
    return bytes.startsWith("\xD0\xCF\x11\xE0") ? QStringLiteral("XLS") : QString();
}

/// Excel puts a workbook with a password into a file of the older kind.
bool isLocked(const QByteArray &bytes)
{
    static const QByteArray stream = [] {
        const QByteArray plain = QByteArrayLiteral("EncryptedPackage");
        QByteArray name;
        for (const char c : plain)
            name += QByteArray(1, c) + QByteArray(1, 0);
        return name;
    }();
    return bytes.startsWith("\xD0\xCF\x11\xE0") && bytes.contains(stream);
}

/// The same of a text. Addresses in a message or a calendar are those of its machinery as well.
QString textFormatOf(const QString &text)
{
    static const QRegularExpression html(
        QStringLiteral(
            "\\A<(!doctype html|(html|head|body|table|tr|td|ul|ol|li|div|p|a|b|span)[\\s>])"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression xml(
        QStringLiteral("\\A<(\\?xml|!--|[a-z][\\w:.-]*(\\s+[\\w:.-]+\\s*=|\\s*/?>))"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression message(
        QStringLiteral(
            "\\A(From \\S+@\\S+ [^\\n]*\\d{4}\\s*\\n|([\\w-]+:[^\\n]*\\n([ \\t][^\\n]*\\n)*)*"
            "(Message-ID|Received|MIME-Version|Return-Path|DKIM-Signature):)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sql(QStringLiteral("\\A(INSERT\\s+INTO|CREATE\\s+TABLE)\\s"),
                                        QRegularExpression::CaseInsensitiveOption);
    const QString start = trimmedPeople(QStringView(text).left(4096)).toString();
    const QString begin = start.left(20).toLower();
    if (html.match(start).hasMatch())
        return QStringLiteral("HTML");
    if (begin.startsWith(QLatin1String("begin:vcard")))
        return QStringLiteral("vCard");
    if (begin.startsWith(QLatin1String("begin:vcalendar")))
        return QStringLiteral("iCalendar");
    if (xml.match(start).hasMatch())
        return QStringLiteral("XML");
    if (sql.match(start).hasMatch())
        return QStringLiteral("SQL");
    return message.match(start).hasMatch() ? QStringLiteral("EML") : QString();
}

/// "YAML" or "TOML" where roles or projects stand in lines of their own, and would be passed over.
QString keyedFormatOf(const QString &text)
{
    static const QRegularExpression line(
        QStringLiteral("^[ \\t-]*([^\\s:=,;|][^:=,;|\\t\\n]{0,60}?)[ \\t]*([:=])"
                       "[ \\t]*([^\\n]*)$"),
        QRegularExpression::MultilineOption);
    QString addressMark;
    bool says = false;
    auto lines = line.globalMatch(text.left(4096));
    while (lines.hasNext()) {
        const QRegularExpressionMatch match = lines.next();
        const HeadingMeaning meaning = headingMeaning(match.captured(1));
        if (meaning.topic == Topic::Address && match.capturedView(3).contains(u'@'))
            addressMark = match.captured(2);
        const bool access = meaning.topic == Topic::Role || meaning.topic == Topic::Projects
            || meaning.topic == Topic::ProjectRole || meaning.topic == Topic::Access;
        says = says || (access && !match.capturedView(3).contains(u'@'));
    }
    if (!says || addressMark.isEmpty())
        return {};
    return addressMark == QLatin1String(":") ? QStringLiteral("YAML") : QStringLiteral("TOML");
}

tl::expected<PeopleTable, PeopleProblem> tableIn(const QByteArray &bytes,
                                                 const QStringList &headings, const QString &sheet)
{
    if (isZip(bytes)) {
        auto table = readWorkbook(bytes, sheet);
        if (table)
            takeHeaderRow(*table, headings);
        return table;
    }
    if (isLocked(bytes))
        return tl::unexpected(PeopleProblem{Kind::Locked, 0, {}});
    if (const QString format = formatOf(bytes); !format.isEmpty())
        return tl::unexpected(PeopleProblem{Kind::NoList, 0, format});
    auto decoded = decodePeople(bytes);
    if (!decoded)
        return tl::unexpected(decoded.error());
    if (isPeopleJson(decoded->text))
        return peopleFromJson(decoded->text);
    for (const QString &format : {textFormatOf(decoded->text), keyedFormatOf(decoded->text)}) {
        if (!format.isEmpty())
            return tl::unexpected(PeopleProblem{Kind::NoList, 0, format});
    }
    return tableOf(*std::move(decoded), headings, kMaxPeopleRows + 1);
}

} // namespace

int PeopleTable::columnCount() const
{
    qsizetype count = header.size();
    for (const Row &row : rows)
        count = std::max(count, row.cells.size());
    return int(count);
}

tl::expected<PeopleTable, PeopleProblem>
readPeople(const QByteArray &bytes, const QStringList &headings, const QString &sheet)
{
    if (bytes.size() > kMaxPeopleBytes)
        return tl::unexpected(PeopleProblem{Kind::TooLarge, 0, {}});
    auto table = tableIn(bytes, headings, sheet);
    if (!table)
        return table;
    if (table->rows.isEmpty()) {
        PeopleProblem problem{Kind::Empty, 0, {}};
        if (!table->sheet.isEmpty())
            problem.sheets = QStringList{table->sheet} + table->otherSheets;
        return tl::unexpected(problem);
    }
    if (table->rows.size() > kMaxPeopleRows)
        return tl::unexpected(PeopleProblem{Kind::TooManyRows, 0, {}});
    return table;
}

PeopleTable pastedTable(const QString &text)
{
    if (isPeopleJson(text)) {
        if (auto table = peopleFromJson(text); table && !table->rows.isEmpty())
            return *std::move(table);
    }
    QString lines = text;
    lines.replace(QChar::LineSeparator, u'\n').replace(QChar::ParagraphSeparator, u'\n');
    PeopleTable table = tableOf({lines, {}, {}}, {}, std::numeric_limits<int>::max() - 1);
    if (table.rows.isEmpty() && !table.header.isEmpty()) {
        table.rows.append({lineAt(lines, lines.indexOf(table.header.constFirst())), table.header});
        table.header.clear();
    }
    return table;
}

bool hasColumns(const PeopleTable &table)
{
    const PeopleColumns columns = guessColumns(table);
    const bool addresses = columns.email >= 0 || !columns.emailTies.isEmpty();
    return addresses && (table.header.size() > 1 || columns.role >= 0 || columns.projects >= 0);
}

QList<InviteDraft> readPastedPeople(const QString &text)
{
    const PeopleTable table = pastedTable(text);
    return draftsOf(table, guessColumns(table));
}

QByteArray peopleTemplate()
{
    const auto record = [](const QString &email, const QString &role, const QString &projects) {
        return csvRecord({email, role, projects}, CsvProfile::Spreadsheet);
    };
    return QByteArrayLiteral("\xEF\xBB\xBF")
        + record(QStringLiteral("email"), QStringLiteral("role"), QStringLiteral("projects"))
        + record(QStringLiteral("jo@example.com"), QStringLiteral("reader"),
                 QStringLiteral("default"))
        + record(QStringLiteral("Mia Roe <mia@example.com>"), QStringLiteral("owner"),
                 QStringLiteral("Design:member; Research:owner"));
}

QString peopleProblemText(const PeopleProblem &problem)
{
    const QLocale locale;
    switch (problem.kind) {
    case Kind::TooLarge:
        return ReaderWording::tr("The file is larger than %1. Split the list into several files.")
            .arg(locale.formattedDataSize(kMaxPeopleBytes, 0));
    case Kind::NotText:
        return problem.line > 0
            ? ReaderWording::tr("This is not a text file: line %1 contains invalid characters. "
                                "Save the list as CSV, then try again.")
                  .arg(problem.line)
            : ReaderWording::tr("This is not a text file. Save the list as CSV, then try again.");
    case Kind::Empty:
        return problem.sheets.size() < 2
            ? ReaderWording::tr("No people were found in this file.")
            : ReaderWording::tr("No people were found in the sheet “%1”. Other sheets: %2.")
                  .arg(problem.sheets.constFirst(),
                       problem.sheets.mid(1).join(QStringLiteral(", ")));
    case Kind::Locked:
        return ReaderWording::tr(
            "This workbook is protected with a password. Save it without one, then try again.");
    case Kind::TooManyRows:
        return ReaderWording::tr(
                   "The file has more than %1 rows. Split the list into several files.")
            .arg(locale.toString(kMaxPeopleRows));
    case Kind::NoList:
        return ReaderWording::tr("This file is of type %1, not a list. Save the list as CSV or "
                                 ".xlsx, then try again.")
            .arg(problem.more);
    case Kind::BadJson:
        return problem.line > 0
            ? ReaderWording::tr("This JSON cannot be read: line %1 contains no person.")
                  .arg(problem.line)
            : ReaderWording::tr("This JSON cannot be read.");
    case Kind::SeveralLists:
        return ReaderWording::tr(
                   "This JSON contains several lists: %1. Save one of them in a file of its own.")
            .arg(problem.more);
    case Kind::BadWorkbook:
        return ReaderWording::tr("This workbook cannot be read. Save the list as CSV, then try "
                                 "again.");
    case Kind::WorkbookTooLarge:
        return ReaderWording::tr(
            "This workbook is too large. Save the list as CSV, then try again.");
    case Kind::NoSheet:
        return ReaderWording::tr("This sheet does not exist. The workbook has: %1.")
            .arg(problem.more);
    }
    return {};
}

} // namespace Vestibule
