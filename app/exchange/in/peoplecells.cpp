// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/in/peoplecells.h"

#include "domain/emailaddress.h"
#include "exchange/in/addressesin.h"
#include "exchange/in/namedaddress.h"
#include "exchange/in/peopleheadings.h"

#include <QHash>

#include <algorithm>

namespace Vestibule {

namespace {

using Rows = QList<PeopleTable::Row>;
using Fault = RowFault;

constexpr int kRowsForSeparator = 50; // rows that a guess is made from
constexpr qsizetype kLookedThrough = 256 * 1024; // characters

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// A cell with nothing but an address, or with one that has marks left at its ends.
bool isLoneAddress(QStringView cell)
{
    if (!cell.contains(u'@'))
        return false;
    const auto isMark = [](QChar c) { return c.isSpace() || QStringView(u"\".,;").contains(c); };
    while (!cell.isEmpty() && isMark(cell.front()))
        cell = cell.mid(1);
    while (!cell.isEmpty() && isMark(cell.back()))
        cell.chop(1);
    return checkEmail(namedAddress(cell).email) == EmailProblem::None;
}

/// Without a pair of quotes around the whole, of whichever kind.
QStringView unquotedCell(QStringView text)
{
    constexpr QStringView kOpening = u"'«»„“";
    constexpr QStringView kClosing = u"'»«“”";
    const qsizetype kind = text.size() > 2 ? kOpening.indexOf(text.front()) : -1;
    if (kind < 0 || text.back() != kClosing.at(kind))
        return text;
    const QStringView inner = text.mid(1, text.size() - 2);
    const bool pair = !inner.contains(text.front()) && !inner.contains(text.back());
    return pair ? trimmedPeople(inner) : text;
}

/// The words that a column repeats, each kept once: a long list is made of few of them.
class CellPool
{
public:
    [[nodiscard]] QString kept(QStringView text)
    {
        constexpr qsizetype kMostWords = 64; // a column of more has a text of its own in each row
        if (m_strange > kMostWords)
            return text.toString();
        if (const auto known = m_words.constFind(text); known != m_words.constEnd())
            return *known;
        const QString word = text.toString();
        if (m_words.size() < kMostWords)
            m_words.insert(word, word);
        else
            ++m_strange;
        return word;
    }

private:
    QHash<QStringView, QString> m_words; // the keys look at the values
    qsizetype m_strange = 0; // words that came when there was no place left
};

/// Goes over the text once. A row whose quotes do not match ends with its line, and the next one
/// begins there: else a single quote would take the rest of the list along.
class Cutter
{
public:
    Cutter(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    { }

    [[nodiscard]] Rows cut(int mostRows);

private:
    void cutRow();
    void cutBroken(qsizetype from, int line);
    [[nodiscard]] bool cutCell();
    [[nodiscard]] bool cutQuoted(qsizetype quote);
    [[nodiscard]] bool takesRowAlong(qsizetype from, qsizetype to) const;
    [[nodiscard]] bool cutTypographic(qsizetype quote);
    [[nodiscard]] qsizetype nameEnd(qsizetype quote) const;
    [[nodiscard]] qsizetype cellEnd(qsizetype from) const;
    [[nodiscard]] qsizetype separatorLength(qsizetype at) const;
    [[nodiscard]] qsizetype pastBlanks(qsizetype at) const;
    void takeLineEnd();
    void add(QStringView cell);

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_rowAt = 0; // where the row begins
    int m_line = 1;
    PeopleTable::Row m_row;
    QList<CellPool> m_pools; // by column
    qsizetype m_width = 0; // of the row before
};

Rows Cutter::cut(int mostRows)
{
    Rows rows;
    while (m_at < m_text.size() && rows.size() <= mostRows) {
        cutRow();
        QStringList &cells = m_row.cells;
        while (!cells.isEmpty() && cells.constLast().isEmpty())
            cells.removeLast();
        if (cells.size() > kMaxPeopleRows) { // a list may be one line
            m_row.fault = Fault::TooManyCells;
            cells.resize(kMaxPeopleRows);
        }
        m_width = cells.size();
        if (!cells.isEmpty())
            rows.append(std::move(m_row));
    }
    return rows;
}

void Cutter::cutRow()
{
    const qsizetype from = m_at;
    const int line = m_line;
    m_rowAt = from;
    m_row = {line, {}, Fault::None};
    m_row.cells.reserve(qMin<qsizetype>(m_width, kMaxPeopleCells));
    for (;;) {
        if (!cutCell()) {
            cutBroken(from, line);
            return;
        }
        if (m_at == m_text.size())
            return;
        if (endsLine(m_text.at(m_at))) {
            takeLineEnd();
            return;
        }
        m_at += separatorLength(m_at);
    }
}

/// Its cells as they are, quotes and all, so that the person finds it again.
void Cutter::cutBroken(qsizetype from, int line)
{
    m_row = {line, {}, Fault::Quotes};
    m_line = line;
    m_at = from;
    while (m_at < m_text.size() && !endsLine(m_text.at(m_at))) {
        const qsizetype end = cellEnd(m_at);
        add(m_text.mid(m_at, end - m_at));
        m_at = end;
        if (m_at < m_text.size() && !endsLine(m_text.at(m_at)))
            m_at += separatorLength(m_at);
    }
    if (m_at < m_text.size())
        takeLineEnd();
}

/// Ends at the separator, the line's end or that of the text; false where its quotes do not match.
bool Cutter::cutCell()
{
    const qsizetype begin = pastBlanks(m_at);
    const QChar c = begin < m_text.size() ? m_text.at(begin) : QChar();
    if (c == u'"')
        return cutQuoted(begin);
    // ="00123" is how a spreadsheet is made to keep the zeros.
    if (c == u'=' && begin + 1 < m_text.size() && m_text.at(begin + 1) == u'"'
        && cutQuoted(begin + 1))
        return true;
    if ((c == QChar(0x201C) || c == QChar(0x201E)) && cutTypographic(begin))
        return true;
    const qsizetype end = cellEnd(m_at);
    add(m_text.mid(m_at, end - m_at));
    m_at = end;
    return true;
}

bool Cutter::cutQuoted(qsizetype quote)
{
    if (const qsizetype end = nameEnd(quote); end > quote) {
        add(m_text.mid(quote, end - quote));
        m_at = end;
        return true;
    }
    QString cell;
    int lines = 0;
    qsizetype from = quote + 1;
    for (qsizetype at = from; at < m_text.size(); ++at) {
        const QChar c = m_text.at(at);
        if (endsLine(c)) {
            const bool pair = c == u'\r' && at + 1 < m_text.size() && m_text.at(at + 1) == u'\n';
            lines += !pair;
        }
        if (c != u'"')
            continue;
        cell += m_text.mid(from, at - from);
        if (at + 1 < m_text.size() && m_text.at(at + 1) == u'"') {
            from = ++at; // the second one is of the cell
            continue;
        }
        const qsizetype end = pastBlanks(at + 1);
        const bool ends =
            end == m_text.size() || endsLine(m_text.at(end)) || separatorLength(end) > 0;
        if (!ends || (lines > 0 && takesRowAlong(quote, at)))
            return false;
        add(cell);
        m_at = end;
        m_line += lines;
        return true;
    }
    return false;
}

/// Whether a line that begins between two quotes is a row of its own: it has as many cells as the
/// line of the first quote, and an address at the same place.
bool Cutter::takesRowAlong(qsizetype from, qsizetype to) const
{
    const auto lineFrom = [this](qsizetype at) {
        const auto begin = m_text.cbegin() + at;
        return m_text.mid(at, std::find_if(begin, m_text.cend(), endsLine) - begin);
    };
    const QList<QStringView> cells = lineFrom(m_rowAt).split(m_separator);
    const auto address = std::find_if(cells.cbegin(), cells.cend(), isLoneAddress);
    if (cells.size() < 2 || address == cells.cend())
        return false;
    for (qsizetype at = from; at < to; ++at) {
        if (!endsLine(m_text.at(at)) || endsLine(m_text.at(at + 1)))
            continue;
        const QList<QStringView> inside = lineFrom(at + 1).split(m_separator);
        if (inside.size() == cells.size() && isLoneAddress(inside.at(address - cells.cbegin())))
            return true;
    }
    return false;
}

/// Quotes of a text program, where they close again before the end of the cell.
bool Cutter::cutTypographic(qsizetype quote)
{
    for (qsizetype at = quote + 1; at < m_text.size() && !endsLine(m_text.at(at)); ++at) {
        const QChar c = m_text.at(at);
        if (c != QChar(0x201C) && c != QChar(0x201D))
            continue;
        qsizetype end = pastBlanks(at + 1);
        const bool address = end < m_text.size() && m_text.at(end) == u'<';
        if (address)
            end = cellEnd(end);
        if (end < m_text.size() && !endsLine(m_text.at(end)) && separatorLength(end) == 0)
            return false;
        add(address ? m_text.mid(quote, end - quote) : m_text.mid(quote + 1, at - quote - 1));
        m_at = end;
        return true;
    }
    return false;
}

/// Where a cell ends that is no quoted one: "Ash, Ann" <ann@x.org>, or "a b"@x.org; else `quote`.
qsizetype Cutter::nameEnd(qsizetype quote) const
{
    qsizetype at = quote + 1;
    for (; at < m_text.size() && m_text.at(at) != u'"' && !endsLine(m_text.at(at)); ++at) {
        if (m_text.at(at) == u'\\' && at + 1 < m_text.size() && !endsLine(m_text.at(at + 1)))
            ++at;
    }
    if (at >= m_text.size() || m_text.at(at) != u'"')
        return quote;
    const qsizetype next = pastBlanks(at + 1);
    if (next < m_text.size() && (m_text.at(next) == u'<' || m_text.at(next) == u'@')
        && (next == at + 1 || m_text.at(next) == u'<'))
        return cellEnd(next);
    return quote;
}

qsizetype Cutter::cellEnd(qsizetype from) const
{
    const auto ends = [this](const QChar &c) {
        return endsLine(c) || (c == m_separator && separatorLength(&c - m_text.data()) > 0);
    };
    return std::find_if(m_text.data() + from, m_text.data() + m_text.size(), ends) - m_text.data();
}

/// A blank as separator stands for two or more of them.
qsizetype Cutter::separatorLength(qsizetype at) const
{
    if (m_text.at(at) != m_separator)
        return 0;
    if (m_separator != u' ')
        return 1;
    qsizetype end = at;
    while (end < m_text.size() && m_text.at(end) == u' ')
        ++end;
    return end - at > 1 ? end - at : 0;
}

qsizetype Cutter::pastBlanks(qsizetype at) const
{
    while (at < m_text.size() && m_text.at(at) != m_separator && !endsLine(m_text.at(at))
           && !m_text.at(at).isLetterOrNumber() && trimmedPeople(m_text.mid(at, 1)).isEmpty())
        ++at;
    return at;
}

void Cutter::takeLineEnd()
{
    const bool pair =
        m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n';
    m_at += pair ? 2 : 1;
    ++m_line;
}

void Cutter::add(QStringView cell)
{
    QStringView text = trimmedPeople(cell);
    if (text.size() > 3 && text.startsWith(QLatin1String("=\"")) && text.endsWith(u'"'))
        text = text.mid(2, text.size() - 3);
    const qsizetype column = m_row.cells.size();
    if (m_pools.size() <= column && column < kMaxPeopleCells)
        m_pools.resize(column + 1);
    const QStringView plain = unquotedCell(text);
    m_row.cells.append(column < m_pools.size() ? m_pools[column].kept(plain) : plain.toString());
}

/// The first rows, with line breaks in quotes kept together.
QList<QStringView> firstRows(QStringView text)
{
    QList<QStringView> rows;
    bool quoted = false;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size() && rows.size() < kRowsForSeparator; ++at) {
        const QChar c = at < text.size() ? text.at(at) : QChar(u'\n');
        if (c == u'"')
            quoted = !quoted;
        if ((quoted && at < text.size()) || (c != u'\n' && c != u'\r'))
            continue;
        if (const QStringView row = text.mid(from, at - from); !row.trimmed().isEmpty())
            rows.append(row);
        from = at + 1;
    }
    return rows;
}

QList<QStringView> cellsOf(QStringView row, QChar separator)
{
    QList<QStringView> cells;
    bool quoted = false;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= row.size(); ++at) {
        if (at < row.size() && row.at(at) == u'"')
            quoted = !quoted;
        if (at < row.size() && (quoted || row.at(at) != separator))
            continue;
        cells.append(row.mid(from, at - from));
        from = at + 1;
    }
    return cells;
}

/// How many addresses a cell is made of, with others of its marks between.
int addressesAlone(QStringView cell)
{
    constexpr qsizetype kLongest = 10'000; // characters; longer ones are lines
    if (cell.count(u'@') < 2 || cell.size() > kLongest)
        return int(isLoneAddress(cell));
    return int(addressesOfCell(trimmedPeople(cell).toString().remove(u'"')).size());
}

/// How well a separator fits; more is better, the first member first.
struct Fit
{
    int addresses = 0; ///< in cells that hold nothing else
    int even = 0; ///< rows with the usual number of cells
    int cells = 0; ///< the usual number
    int cut = 0; ///< rows that are cut at all

    auto operator<=>(const Fit &) const = default;
};

Fit fitOf(const QList<QStringView> &rows, QChar separator)
{
    Fit fit;
    QHash<qsizetype, int> numbers;
    for (const QStringView &row : rows) {
        const QList<QStringView> cells = cellsOf(row, separator);
        for (const QStringView cell : cells)
            fit.addresses += addressesAlone(cell);
        fit.cut += cells.size() > 1;
        const int same = ++numbers[cells.size()];
        if (same > fit.even || (same == fit.even && int(cells.size()) > fit.cells)) {
            fit.even = same;
            fit.cells = int(cells.size());
        }
    }
    if (fit.cells < 2)
        fit.even = 0; // what cuts nothing cuts most evenly
    return fit;
}

/// What separates words that are known as headings, and is no usual separator: "email~role".
QChar oddSeparator(const QList<QStringView> &rows)
{
    const auto separates = [&](QChar mark) {
        const QList<QStringView> headings = rows.constFirst().split(mark, Qt::SkipEmptyParts);
        const QList<QStringView> below = rows.at(1).split(mark);
        return headings.size() > 1
            && std::all_of(headings.cbegin(), headings.cend(),
                           [](QStringView heading) {
                               return headingMeaning(heading.trimmed().toString()).exact;
                           })
            && std::any_of(below.cbegin(), below.cend(), isLoneAddress);
    };
    const QStringView marks(u":~，；、^#/\\&*!§¦·\u001F\u001E\u0001\u0002");
    const auto mark = std::find_if(marks.cbegin(), marks.cend(), [&](QChar one) {
        return rows.constFirst().contains(one) && separates(one);
    });
    return mark == marks.cend() ? QChar() : *mark;
}

/// Columns that are lined up by blanks, under headings that are known.
bool isLinedUp(const QList<QStringView> &rows)
{
    if (rows.isEmpty())
        return false;
    int known = 0;
    const QStringList headings =
        trimmedPeople(rows.constFirst()).toString().split(QStringLiteral("  "), Qt::SkipEmptyParts);
    for (const QString &heading : headings)
        known += headingMeaning(heading.trimmed()).exact;
    return known > 1;
}

/// The beginnings of the runs in a line that is made of such runs and blanks alone.
QList<int> runsOf(QStringView line)
{
    QList<int> starts;
    for (int at = 0; at < line.size(); ++at) {
        const QChar c = line.at(at);
        const bool dash = c == u'-' || c == u'=' || c == QChar(0x2500);
        if (!dash && !c.isSpace())
            return {};
        if (dash && (at == 0 || line.at(at - 1).isSpace()))
            starts.append(at);
    }
    return starts.size() > 1 ? starts : QList<int>();
}

/// What a line has in the columns that begin there.
QStringList cellsAtStops(QStringView line, const QList<int> &stops)
{
    QStringList cells;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        const qsizetype from = i == 0 ? 0 : stops.at(i);
        const qsizetype to = i + 1 < stops.size() ? stops.at(i + 1) : line.size();
        cells << trimmedPeople(line.mid(from, qMax<qsizetype>(to - from, 0))).toString();
    }
    return cells;
}

QList<QStringView> linesIn(QStringView text)
{
    QList<QStringView> lines = text.split(text.contains(u'\n') ? u'\n' : u'\r');
    for (QStringView &line : lines) {
        while (line.endsWith(u'\r'))
            line.chop(1);
    }
    return lines;
}

} // namespace

QChar guessSeparator(QStringView text)
{
    const QList<QStringView> rows = firstRows(text.left(kLookedThrough));
    QChar best(u',');
    Fit bestFit = fitOf(rows, best);
    for (const QChar candidate : {QChar(u';'), QChar(u'\t'), QChar(u'|')}) {
        const Fit fit = fitOf(rows, candidate);
        if (fit > bestFit) {
            best = candidate;
            bestFit = fit;
        }
    }
    if (bestFit.cells > 1 || rows.size() < 2)
        return best;
    const QChar odd = oddSeparator(rows);
    return !odd.isNull() ? odd : isLinedUp(rows) ? QChar(u' ') : best;
}

QList<int> underlinedColumns(QStringView text)
{
    constexpr qsizetype kRowsForLine = 30;
    const QList<QStringView> lines = linesIn(text.left(kLookedThrough));
    for (qsizetype i = 0; i < qMin(lines.size(), kRowsForLine); ++i) {
        const QList<int> stops = runsOf(lines.at(i));
        for (const qsizetype header : {i - 1, i + 1}) {
            const bool fits = !stops.isEmpty() && header >= 0 && header < lines.size();
            const QStringList cells = fits ? cellsAtStops(lines.at(header), stops) : QStringList();
            if (std::any_of(cells.cbegin(), cells.cend(),
                            [](const QString &cell) { return headingMeaning(cell).isKnown(); }))
                return stops;
        }
    }
    return {};
}

QList<PeopleTable::Row> cutAtStops(QStringView text, const QList<int> &stops, int mostRows)
{
    Rows rows;
    int number = 0;
    const QList<QStringView> lines = linesIn(text);
    for (const QStringView line : lines) {
        PeopleTable::Row row{++number, cellsAtStops(line, stops), Fault::None};
        while (!row.cells.isEmpty() && row.cells.constLast().isEmpty())
            row.cells.removeLast();
        if (row.cells.isEmpty())
            continue;
        const bool overlaps = std::any_of(stops.cbegin() + 1, stops.cend(), [line](int stop) {
            return stop < line.size() && !line.at(stop - 1).isSpace();
        });
        if (overlaps && runsOf(line).isEmpty()) {
            row.fault = Fault::TooManyCells;
            row.cells = {line.toString().simplified()}; // no address is cut
        }
        rows.append(row);
        if (rows.size() > mostRows)
            break;
    }
    return rows;
}

QList<PeopleTable::Row> cutRows(QStringView text, QChar separator, int mostRows)
{
    return Cutter(text, separator).cut(mostRows);
}

} // namespace Vestibule
