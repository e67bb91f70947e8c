// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/in/peoplereader.h"

#include "exchange/csvwriter.h"
#include "exchange/in/peoplecells.h"
#include "exchange/in/peopleencoding.h"
#include "exchange/in/peoplejson.h"
#include "exchange/in/peopleshape.h"
#include "exchange/in/peopleworkbook.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace Vestibule {

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
        || findHeader(table.rows, headings) >= 0 || findHeader(rows, headings) < 0)
        return;
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i].line = table.rows.at(i).line;
    table.rows = rows;
    table.separator = separator;
}

PeopleTable tableOf(PeopleText text, const QStringList &headings, int mostRows)
{
    PeopleTable table;
    table.encoding = text.encoding;
    table.lostLines = text.lostLines;
    table.separator = takeSeparatorLine(text.text);
    if (table.separator.isNull())
        table.separator = guessSeparator(text.text);
    table.rows = cutRows(text.text, table.separator, mostRows);
    text = {};
    unwrapLines(table, headings);
    giveShape(table, headings);
    return table;
}

/// What holds no list, by how it begins; empty where it may be one.
QString formatOf(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(512).trimmed().toLower();
    if (start.startsWith("%pdf-"))
        return QStringLiteral("PDF");
    if (start.startsWith("<!doctype html") || start.startsWith("<html")
        || start.startsWith("<table"))
        return QStringLiteral("HTML");
    if (start.startsWith("<?xml"))
        return QStringLiteral("XML");
    if (start.startsWith("begin:vcard"))
        return QStringLiteral("vCard");
    if (start.startsWith("{\\rtf"))
        return QStringLiteral("RTF");
    return bytes.startsWith("\xD0\xCF\x11\xE0") ? QStringLiteral("XLS") : QString();
}

/// Its roles stand in lines of their own, where they would be passed over.
bool isYaml(const QString &text)
{
    static const QRegularExpression email(QStringLiteral("^[ -]*(e-?mail|mail|address) *: *\\S+@"),
                                          QRegularExpression::MultilineOption
                                              | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression role(QStringLiteral("^[ -]*(role|projects?) *:"),
                                         QRegularExpression::MultilineOption
                                             | QRegularExpression::CaseInsensitiveOption);
    const QString start = text.left(4096);
    return email.match(start).hasMatch() && role.match(start).hasMatch();
}

tl::expected<PeopleTable, PeopleProblem> tableIn(const QByteArray &bytes,
                                                 const QStringList &headings, const QString &sheet)
{
    if (isZip(bytes)) {
        auto table = readWorkbook(bytes, sheet);
        if (table)
            giveShape(*table, headings);
        return table;
    }
    if (const QString format = formatOf(bytes); !format.isEmpty())
        return tl::unexpected(PeopleProblem{Kind::NoList, 0, format});
    auto decoded = decodePeople(bytes);
    if (!decoded)
        return tl::unexpected(decoded.error());
    if (isPeopleJson(decoded->text))
        return peopleFromJson(decoded->text);
    if (isYaml(decoded->text))
        return tl::unexpected(PeopleProblem{Kind::NoList, 0, QStringLiteral("YAML")});
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
        return ReaderWording::tr("The file is larger than %1; give the list in several files.")
            .arg(locale.formattedDataSize(kMaxPeopleBytes, 0));
    case Kind::NotText:
        return problem.line > 0
            ? ReaderWording::tr(
                  "This is no text: line %1 holds what no list of people has. Save the list "
                  "as CSV, then try again.")
                  .arg(problem.line)
            : ReaderWording::tr("This is no text. Save the list as CSV, then try again.");
    case Kind::Empty:
        return problem.sheets.size() < 2
            ? ReaderWording::tr("There is nobody in this file.")
            : ReaderWording::tr("There is nobody in the sheet “%1”. There are also: %2.")
                  .arg(problem.sheets.constFirst(),
                       problem.sheets.mid(1).join(QStringLiteral(", ")));
    case Kind::TooManyRows:
        return ReaderWording::tr("The file has more than %1 rows; give the list in several files.")
            .arg(locale.toString(kMaxPeopleRows));
    case Kind::NoList:
        return ReaderWording::tr("This is a file of the kind %1, and no list. Save the list as CSV "
                                 "or .xlsx, then try again.")
            .arg(problem.more);
    case Kind::BadJson:
        return problem.line > 0
            ? ReaderWording::tr("This JSON cannot be read: line %1 holds no person.")
                  .arg(problem.line)
            : ReaderWording::tr("This JSON cannot be read.");
    case Kind::BadWorkbook:
        return ReaderWording::tr("This workbook cannot be read. Save the list as CSV, then try "
                                 "again.");
    case Kind::WorkbookTooLarge:
        return ReaderWording::tr("This workbook holds too much. Save the list as CSV, then try "
                                 "again.");
    case Kind::NoSheet:
        return ReaderWording::tr("There is no such sheet. The workbook has: %1.").arg(problem.more);
    }
    return {};
}

} // namespace Vestibule
