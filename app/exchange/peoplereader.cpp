// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/peoplereader.h"

#include "exchange/csvwriter.h"
#include "exchange/namedaddress.h"
#include "exchange/peoplecells.h"
#include "exchange/peopleencoding.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Vestibule {

namespace {

using Kind = PeopleProblem::Kind;

class ReaderWording
{
    Q_DECLARE_TR_FUNCTIONS(Vestibule::PeopleProblem)
};

/// Excel writes "sep=;" before the header. What it names is taken, and the line is gone.
QChar takeSeparatorLine(QString &text)
{
    if (!text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) || text.size() < 5)
        return {};
    const QChar separator = text.at(4);
    qsizetype end = 5;
    if (!QStringView(u",;\t|").contains(separator))
        return {};
    if (end < text.size() && text.at(end) == u'\r')
        ++end;
    if (end < text.size() && text.at(end) == u'\n')
        ++end;
    if (end == 5 && end < text.size())
        return {};
    text.remove(0, end);
    return separator;
}

bool isAddressCell(const QString &cell)
{
    return checkEmail(namedAddress(cell).email) == EmailProblem::None;
}

/// In doubt a row is no header: as a draft it is seen, as a header it would be passed over.
bool isHeader(const QList<PeopleTable::Row> &rows)
{
    const QStringList &cells = rows.constFirst().cells;
    if (std::any_of(cells.cbegin(), cells.cend(), isAddressCell))
        return false;
    const PeopleTable named{cells, {}, {}, {}};
    if (guessColumns(named).email >= 0)
        return true;
    const bool plain = std::none_of(cells.cbegin(), cells.cend(), [](const QString &cell) {
        return cell.contains(u'@') || cell.contains(u'.');
    });
    return plain && rows.size() > 1;
}

} // namespace

tl::expected<PeopleTable, PeopleProblem> readPeople(const QByteArray &bytes)
{
    if (bytes.size() > kMaxPeopleBytes)
        return tl::unexpected(PeopleProblem{Kind::TooLarge, 0});
    auto decoded = decodePeople(bytes);
    if (!decoded)
        return tl::unexpected(decoded.error());
    PeopleTable table;
    table.encoding = decoded->encoding;
    table.separator = takeSeparatorLine(decoded->text);
    const int firstLine = table.separator.isNull() ? 1 : 2;
    if (table.separator.isNull())
        table.separator = guessSeparator(decoded->text);
    auto rows = cutRows(decoded->text, table.separator, firstLine);
    if (!rows)
        return tl::unexpected(rows.error());
    table.rows = std::move(*rows);
    if (!table.rows.isEmpty() && isHeader(table.rows))
        table.header = table.rows.takeFirst().cells;
    if (table.rows.isEmpty())
        return tl::unexpected(PeopleProblem{Kind::Empty, 0});
    if (table.rows.size() > kMaxPeopleRows)
        return tl::unexpected(PeopleProblem{Kind::TooManyRows, 0});
    return table;
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
        return ReaderWording::tr("There is nobody in this file.");
    case Kind::TooManyRows:
        return ReaderWording::tr("The file has more than %1 rows; give the list in several files.")
            .arg(locale.toString(kMaxPeopleRows));
    case Kind::Unreadable:
        return ReaderWording::tr(
                   "The row that begins in line %1 cannot be read: its quotes do not match, "
                   "or it has too many cells. Correct it, then try again.")
            .arg(problem.line);
    }
    return {};
}

} // namespace Vestibule
