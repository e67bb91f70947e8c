// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/in/peoplesummary.h"

#include "exchange/in/peoplecontent.h"

#include <QCoreApplication>

#include <algorithm>

namespace Vestibule {

namespace {

class ToldWording
{
    Q_DECLARE_TR_FUNCTIONS(Vestibule::PeopleTable)
};

constexpr int kMostNames = 8; // columns that are named
constexpr int kMostRows = 5; // rows that are named
constexpr int kLongestName = 40; // characters
constexpr int kLongestRow = 200; // characters

QString cut(const QString &text, int longest)
{
    const QString simple = text.simplified();
    return simple.size() > longest ? simple.left(longest - 1) + QChar(0x2026) : simple;
}

QString listed(QStringList names, int most)
{
    const int more = static_cast<int>(names.size()) - most;
    names.resize(std::min<qsizetype>(names.size(), most));
    if (more > 0)
        names << ToldWording::tr("%Ln more", nullptr, more);
    return names.join(QStringLiteral(", "));
}

QString linesText(const QList<int> &lines)
{
    QStringList numbers;
    numbers.reserve(lines.size());
    for (const int line : lines)
        numbers << QString::number(line);
    return listed(numbers, kMostNames);
}

bool holdsAnything(const PeopleTable &table, int column)
{
    return std::any_of(table.rows.cbegin(), table.rows.cend(), [&](const PeopleTable::Row &row) {
        return !row.cells.value(column).isEmpty();
    });
}

/// Whether another encoding would make other addresses.
bool hasStrangeAddress(const PeopleTable &table)
{
    return std::any_of(table.rows.cbegin(), table.rows.cend(), [](const PeopleTable::Row &row) {
        return std::any_of(row.cells.cbegin(), row.cells.cend(), [](const QString &cell) {
            return isAddressCell(cell) && std::any_of(cell.cbegin(), cell.cend(), [](QChar c) {
                       return c.unicode() >= 0x80;
                   });
        });
    });
}

QStringList unusedColumns(const PeopleTable &table, const PeopleColumns &columns)
{
    QStringList names;
    for (int column = 0, count = table.columnCount(); column < count; ++column) {
        const bool used = column == columns.email || column == columns.role
            || column == columns.projects || column == columns.projectRole || column == columns.name
            || columns.moreEmails.contains(column);
        if (!used && (!table.header.value(column).isEmpty() || holdsAnything(table, column)))
            names << peopleColumnName(table, column);
    }
    return names;
}

} // namespace

QString peopleColumnName(const PeopleTable &table, int column)
{
    const QString heading = cut(table.header.value(column), kLongestName);
    if (heading.isEmpty())
        return ToldWording::tr("column %1").arg(column + 1);
    return table.header.count(table.header.at(column)) > 1
        ? ToldWording::tr("“%1” (column %2)").arg(heading).arg(column + 1)
        : ToldWording::tr("“%1”").arg(heading);
}

QString peopleColumnsText(const PeopleTable &table, const PeopleColumns &columns)
{
    if (columns.isList)
        return ToldWording::tr("There are no columns: every address is used.");
    QStringList taken;
    const auto take = [&](int column, const QString &text) {
        if (column >= 0)
            taken << text.arg(peopleColumnName(table, column));
    };
    QStringList emails{peopleColumnName(table, columns.email)};
    for (const int column : columns.moreEmails)
        emails << peopleColumnName(table, column);
    taken << ToldWording::tr("Addresses: %1").arg(listed(emails, kMostNames));
    take(columns.role, ToldWording::tr("roles: %1"));
    take(columns.projects, ToldWording::tr("projects: %1"));
    take(columns.projectRole, ToldWording::tr("roles in projects: %1"));
    take(columns.name, ToldWording::tr("names: %1"));
    QString text = taken.join(QStringLiteral(", ")) + u'.';
    if (const QStringList unused = unusedColumns(table, columns); !unused.isEmpty())
        text += u' ' + ToldWording::tr("Not used: %1.").arg(listed(unused, kMostNames));
    return text;
}

QString peopleSkippedText(const PeopleTable &table)
{
    QStringList rows;
    for (const PeopleTable::Row &row : table.skipped) {
        QStringList cells = row.cells;
        cells.removeAll(QString());
        const QString words = cut(cells.join(u' '), kLongestRow);
        rows << ToldWording::tr("line %1 (%2)").arg(row.line).arg(words);
    }
    QStringList sentences;
    if (!rows.isEmpty())
        sentences << ToldWording::tr("Skipped: %1.").arg(listed(rows, kMostRows));
    if (!table.otherSheets.isEmpty()) {
        sentences << ToldWording::tr("The sheet “%1” was read, but not: %2.")
                         .arg(table.sheet, listed(table.otherSheets, kMostNames));
    }
    if (table.encoding == QLatin1String("Windows-1252") && hasStrangeAddress(table)) {
        sentences
            << ToldWording::tr(
                   "The file is not UTF-8: letters such as ä, also in addresses, are read as %1.")
                   .arg(table.encoding);
    }
    if (!table.hiddenLines.isEmpty()) {
        sentences << ToldWording::tr("These rows are hidden in the workbook, but are read: %1.")
                         .arg(linesText(table.hiddenLines));
    }
    if (!table.lostLines.isEmpty()) {
        sentences << ToldWording::tr("Characters that are not %1 were lost, in line: %2.")
                         .arg(table.encoding, linesText(table.lostLines));
    }
    return sentences.join(u' ');
}

} // namespace Vestibule
