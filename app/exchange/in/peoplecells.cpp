// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/in/peoplecells.h"

#include "domain/emailaddress.h"
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
        if (!ends)
            return false;
        add(cell);
        m_at = end;
        m_line += lines;
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
    const bool single = text.size() > 2 && text.front() == u'\'' && text.back() == u'\''
        && !text.mid(1, text.size() - 2).contains(u'\'');
    const qsizetype column = m_row.cells.size();
    if (m_pools.size() <= column && column < kMaxPeopleCells)
        m_pools.resize(column + 1);
    const QStringView plain = single ? text.mid(1, text.size() - 2) : text;
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

/// How well a separator fits; more is better, the first member first.
struct Fit
{
    int addresses = 0; ///< cells that are one
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
        fit.addresses += int(std::count_if(cells.cbegin(), cells.cend(), [](QStringView cell) {
            return checkEmail(namedAddress(cell).email) == EmailProblem::None;
        }));
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
    return bestFit.cells < 2 && isLinedUp(rows) ? QChar(u' ') : best;
}

QList<PeopleTable::Row> cutRows(QStringView text, QChar separator, int mostRows)
{
    return Cutter(text, separator).cut(mostRows);
}

} // namespace Vestibule
