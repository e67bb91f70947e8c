// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/in/headerrow.h"

#include "exchange/in/peoplecontent.h"
#include "exchange/in/peopleheadings.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <iterator>

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

/// "Email, e.g. jo@example.com"
bool isExample(const QString &cell)
{
    static const QRegularExpression address(QStringLiteral("\\S*@\\S*"));
    if (!cell.contains(u'@') || isAddressCell(cell))
        return false;
    return headingMeaning(QString(cell).remove(address)).topic == Topic::Address;
}

bool hasBracket(const PeopleTable::Row &row)
{
    return std::any_of(row.cells.cbegin(), row.cells.cend(), [](const QString &cell) {
        return cell.contains(u'@') && (cell.contains(u'(') || cell.contains(u'['));
    });
}

/// How much a row is a header; 0 where it is none.
int headerScore(const PeopleTable::Row &row, const QStringList &headings)
{
    int score = 0;
    int filled = 0;
    int known = 0;
    int examples = 0;
    bool address = false;
    bool bareAddress = false;
    bool data = false; // a cell that says which role or project somebody gets
    for (const QString &cell : row.cells) {
        if (!cell.isEmpty() && headings.contains(cell, Qt::CaseInsensitive))
            return kNamed;
        const bool example = isExample(cell);
        if (cell.contains(u'@') && !example)
            return 0;
        const HeadingMeaning meaning = headingMeaning(cell);
        const int one = scoreOf(meaning);
        score += one;
        filled += !cell.isEmpty();
        known += one > 0;
        examples += example;
        address = address || meaning.topic == Topic::Address;
        bareAddress = bareAddress || (meaning.topic == Topic::Address && meaning.exact);
        data = data || isRoleCell(cell) || isProjectsCell(cell, nullptr);
    }
    if (examples > 0 && known <= examples && !hasBracket(row))
        return 0; // "Email: ann@x.org" is a person
    const bool enough = bareAddress || (!data && (address || known * 2 >= filled));
    return enough ? score : 0;
}

/// Words over two columns of addresses are not one person who lacks both; nor is a row of words
/// that are known from headings, over an address as well.
bool isLikelyHeader(const PeopleTable::Row &row, const PeopleTable::Row &next)
{
    int filled = 0;
    int known = 0;
    int over = 0; // cells over addresses
    bool knownOver = false;
    for (int column = 0; column < row.cells.size(); ++column) {
        const QString &cell = row.cells.at(column);
        if (cell.contains(u'@') || isRoleCell(cell) || isProjectsCell(cell, nullptr))
            return false;
        const bool isKnown = headingMeaning(cell).isKnown();
        const bool isOver =
            !cell.isEmpty() && !isPlaceholder(cell) && isAddressCell(next.cells.value(column));
        filled += !cell.isEmpty();
        known += isKnown;
        over += isOver;
        knownOver = knownOver || (isOver && isKnown);
    }
    return over > 1 || (knownOver && known > 1 && known * 2 >= filled);
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
    return !data && !isPlaceholder(cell) && std::any_of(cell.cbegin(), cell.cend(), [](QChar c) {
        return !c.isLetterOrNumber() && !c.isMark() && !c.isSpace()
            && !QStringView(u"'’-(),#").contains(c);
    });
}

/// What draws a line in a table of plain text.
bool isRule(const PeopleTable::Row &row)
{
    return !row.cells.isEmpty()
        && std::all_of(row.cells.cbegin(), row.cells.cend(), [](const QString &cell) {
               return std::all_of(cell.cbegin(), cell.cend(),
                                  [](QChar c) { return QStringView(u"-:=+").contains(c); });
           });
}

bool isComment(const PeopleTable::Row &row)
{
    const QString &first = row.cells.constFirst();
    return (first.startsWith(u'#') || first.startsWith(QLatin1String("//")))
        && !hasAddressCell(row);
}

/// "Contact: it@x.org" over the list
bool isLabelled(const PeopleTable::Row &row)
{
    return std::any_of(row.cells.cbegin(), row.cells.cend(),
                       [](const QString &cell) { return cell.endsWith(u':'); });
}

/// What has a heading of its own.
class HeadedTopics
{
public:
    explicit HeadedTopics(const QStringList &header)
        : m_width(header.size())
    {
        for (const QString &heading : header) {
            if (const HeadingMeaning meaning = headingMeaning(heading); meaning.exact)
                m_topics.insert(int(meaning.topic));
        }
    }

    /// Whether the row says more of it, past the last heading: "proj_a;proj_b" without quotes, or
    /// a name that was cut at its comma.
    [[nodiscard]] bool areExceededBy(const PeopleTable::Row &row) const
    {
        for (qsizetype column = m_width; column < row.cells.size(); ++column) {
            const QString &cell = row.cells.at(column);
            if ((has(Topic::Role) && isRoleCell(cell))
                || (has(Topic::Projects) && !cell.isEmpty() && isProjectsCell(cell, nullptr))
                || (has(Topic::Address) && isAddressCell(cell)))
                return true;
        }
        return false;
    }

private:
    [[nodiscard]] bool has(Topic topic) const { return m_topics.contains(int(topic)); }

    qsizetype m_width;
    QSet<int> m_topics;
};

} // namespace

int findHeaderRow(const QList<PeopleTable::Row> &rows, const QStringList &headings)
{
    int best = -1;
    int bestScore = 0;
    bool afterAddress = false;
    int looked = 0;
    for (int i = 0; i < rows.size() && looked < kRowsForHeader; ++i) {
        looked += !isComment(rows.at(i));
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
    if (rows.size() < 2)
        return -1;
    return isLikelyHeader(rows.at(0), rows.at(1)) || isOddHeader(rows.at(0), rows.at(1)) ? 0 : -1;
}

void takeHeaderRow(PeopleTable &table, const QStringList &headings)
{
    const int header = findHeaderRow(table.rows, headings);
    if (header < 0)
        return;
    table.header = table.rows.at(header).cells.mid(0, kMaxPeopleCells);
    const PeopleRows above = table.rows.mid(0, header + 1);
    table.rows.remove(0, header + 1); // in place: there may be very many
    PeopleRows people;
    for (int i = 0; i < header; ++i) {
        const PeopleTable::Row &row = above.at(i);
        if (isLabelled(row) || above.at(i + 1).line > row.line + 1) {
            table.skipped.append(row);
            continue;
        }
        bool person = false;
        for (int column = 0; column < row.cells.size(); ++column) {
            person = person
                || (isAddressCell(row.cells.at(column))
                    && headingMeaning(table.header.value(column)).topic == Topic::Address);
        }
        (person ? people : table.skipped).append(row);
    }
    const auto rules = std::stable_partition(table.rows.begin(), table.rows.end(),
                                             [](const auto &row) { return !isRule(row); });
    std::move(rules, table.rows.end(), std::back_inserter(table.skipped));
    table.rows.resize(std::distance(table.rows.begin(), rules));
    if (!people.isEmpty())
        table.rows = people + table.rows;
    const HeadedTopics topics(table.header);
    for (PeopleTable::Row &row : table.rows) {
        if (row.cells.size() > kMaxPeopleCells || topics.areExceededBy(row))
            row.fault = RowFault::TooManyCells;
    }
}

} // namespace Vestibule
