// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/peoplereader.h"

#include "exchange/csvwriter.h"
#include "exchange/peoplecells.h"
#include "exchange/peopleencoding.h"
#include "exchange/peopleshape.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

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
    text.replace(
        match.capturedStart(0), match.capturedLength(0),
        match.capturedView(0).toString().remove(QRegularExpression(QStringLiteral("[^\\r\\n]"))));
    return separator;
}

} // namespace

tl::expected<PeopleTable, PeopleProblem> readPeople(const QByteArray &bytes,
                                                    const QStringList &headings)
{
    if (bytes.size() > kMaxPeopleBytes)
        return tl::unexpected(PeopleProblem{Kind::TooLarge, 0});
    auto decoded = decodePeople(bytes);
    if (!decoded)
        return tl::unexpected(decoded.error());
    PeopleTable table;
    table.encoding = decoded->encoding;
    table.separator = takeSeparatorLine(decoded->text);
    if (table.separator.isNull())
        table.separator = guessSeparator(decoded->text);
    auto rows = cutRows(decoded->text, table.separator, 1);
    if (!rows)
        return tl::unexpected(rows.error());
    table.rows = std::move(*rows);
    giveShape(table, headings);
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
