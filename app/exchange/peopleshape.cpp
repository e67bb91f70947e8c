// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/peopleshape.h"

#include "exchange/peoplecontent.h"
#include "exchange/peopleheadings.h"

#include <algorithm>

namespace Vestibule {

namespace {

using PeopleRows = QList<PeopleTable::Row>;
using Topic = HeadingMeaning::Topic;

constexpr int kRowsForHeader = 30; // rows that a header may be among
constexpr int kNamed = 1000; // the score of a heading that the person names
constexpr int kSure = 4; // the score of one plain heading of addresses

bool hasAddressCell(const PeopleTable::Row &row)
{
    return std::any_of(row.cells.cbegin(), row.cells.cend(), isAddressCell);
}

int scoreOf(const HeadingMeaning &meaning)
{
    switch (meaning.topic) {
    case Topic::Address:
        return meaning.exact ? kSure : kSure / 2;
    case Topic::Role:
    case Topic::Projects:
    case Topic::ProjectRole:
        return meaning.exact ? 3 : 1;
    case Topic::Name:
    case Topic::Other:
    case Topic::Access:
        return meaning.exact ? 1 : 0;
    case Topic::Unknown:
        break;
    }
    return 0;
}

/// How much a row is a header; 0 where it is none.
int headerScore(const PeopleTable::Row &row, const QStringList &headings)
{
    int score = 0;
    int filled = 0;
    int known = 0;
    bool address = false;
    bool data = false; // a cell that says which role or project somebody gets
    for (const QString &cell : row.cells) {
        if (!cell.isEmpty() && headings.contains(cell, Qt::CaseInsensitive))
            return kNamed;
        if (cell.contains(u'@') && !cell.contains(u'(') && !cell.contains(u'['))
            return 0;
        const HeadingMeaning meaning = headingMeaning(cell);
        const int one = scoreOf(meaning);
        score += one;
        filled += !cell.isEmpty();
        known += one > 0;
        address = address || meaning.topic == Topic::Address;
        data = data || isRoleCell(cell) || isProjectsCell(cell, nullptr) || cell.contains(u'@');
    }
    const bool enough = address || (!data && known * 2 >= filled);
    return enough ? score : 0;
}

/// Headings in words that nobody knows, or in a lost encoding, can be told from people only where
/// nobody would be called so.
bool isOddHeader(const PeopleTable::Row &row, const PeopleTable::Row &next)
{
    const auto column = std::find_if(next.cells.cbegin(), next.cells.cend(), isAddressCell);
    if (column == next.cells.cend())
        return false;
    const QString cell = row.cells.value(std::distance(next.cells.cbegin(), column));
    const bool data = std::any_of(row.cells.cbegin(), row.cells.cend(), [](const QString &other) {
        return other.contains(u'@') || other.contains(u'.') || isRoleCell(other)
            || isProjectsCell(other, nullptr);
    });
    return !data && std::any_of(cell.cbegin(), cell.cend(), [](QChar c) {
        return !c.isLetterOrNumber() && !c.isMark() && !c.isSpace()
            && !QStringView(u"'’-(),#").contains(c);
    });
}

bool isRule(const PeopleTable::Row &row)
{
    return std::all_of(row.cells.cbegin(), row.cells.cend(), [](const QString &cell) {
        return std::all_of(cell.cbegin(), cell.cend(),
                           [](QChar c) { return QStringView(u"-:=+").contains(c); });
    });
}

} // namespace

int findHeader(const QList<PeopleTable::Row> &rows, const QStringList &headings)
{
    int best = -1;
    int bestScore = 0;
    bool afterAddress = false;
    for (int i = 0; i < rows.size() && i < kRowsForHeader; ++i) {
        if (hasAddressCell(rows.at(i))) {
            afterAddress = true;
            continue;
        }
        const int score = headerScore(rows.at(i), headings);
        // Below an address only what is no title nor a person without an address.
        if (score > bestScore && (!afterAddress || (best < 0 && score > kSure))) {
            best = i;
            bestScore = score;
        }
    }
    const bool people = std::any_of(rows.cbegin() + (best + 1), rows.cend(), hasAddressCell);
    if (best >= 0 && (bestScore >= kSure || people))
        return best;
    return rows.size() > 1 && isOddHeader(rows.at(0), rows.at(1)) ? 0 : -1;
}

void giveShape(PeopleTable &table, const QStringList &headings)
{
    const int header = findHeader(table.rows, headings);
    if (header < 0)
        return;
    table.header = table.rows.at(header).cells.mid(0, kMaxPeopleCells);
    const PeopleRows above = table.rows.mid(0, header);
    table.rows.remove(0, header + 1);
    PeopleRows people;
    for (const PeopleTable::Row &row : above) {
        bool person = false;
        for (int column = 0; column < row.cells.size(); ++column) {
            person = person
                || (isAddressCell(row.cells.at(column))
                    && headingMeaning(table.header.value(column)).topic == Topic::Address);
        }
        (person ? people : table.skipped).append(row);
    }
    // What draws the line below the header of a table in Markdown.
    if (!table.rows.isEmpty() && isRule(table.rows.constFirst()))
        table.skipped.append(table.rows.takeFirst());
    if (!people.isEmpty())
        table.rows = people + table.rows;
    for (PeopleTable::Row &row : table.rows) {
        if (row.cells.size() > kMaxPeopleCells)
            row.fault = RowFault::TooManyCells;
    }
}

} // namespace Vestibule
