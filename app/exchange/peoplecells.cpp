// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/peoplecells.h"

#include "domain/emailaddress.h"
#include "exchange/namedaddress.h"

#include <algorithm>
#include <csv.h>

namespace Vestibule {

namespace {

using Rows = tl::expected<QList<PeopleTable::Row>, PeopleProblem>;
using Kind = PeopleProblem::Kind;

constexpr int kRowsForSeparator = 50; // rows that a guess is made from
constexpr qsizetype kLookedThrough = 256 * 1024; // characters
constexpr size_t kCellBlock = 64 * 1024; // libcsv's own steps of 128 bytes make long cells slow

/// libcsv's parser with its two callbacks.
class Cutter
{
public:
    explicit Cutter(QChar separator)
    {
        // Strict, for in its other mode text after a closing quote opens it again, and the rest of
        // the file ends in one cell. Every line break outside of quotes is told, which counts
        // lines.
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator.toLatin1()));
        csv_set_blk_size(&m_parser, kCellBlock);
    }
    ~Cutter() { csv_free(&m_parser); }
    Q_DISABLE_COPY_MOVE(Cutter)

    [[nodiscard]] Rows cut(const QByteArray &utf8, int firstLine);

private:
    static void onCell(void *bytes, size_t size, void *self)
    {
        const auto length = qsizetype(size);
        static_cast<Cutter *>(self)->addCell(QString::fromUtf8(static_cast<char *>(bytes), length));
    }
    static void onBreak(int, void *self) { static_cast<Cutter *>(self)->endRow(); }
    void addCell(const QString &cell);
    void endRow();

    csv_parser m_parser{};
    QList<PeopleTable::Row> m_rows;
    QStringList m_cells;
    int m_rowLine = 0;
    bool m_inRow = false; // a quote is open
    bool m_tooWide = false;
};

void Cutter::addCell(const QString &cell)
{
    m_tooWide = m_tooWide || m_cells.size() == kMaxPeopleCells;
    if (!m_tooWide)
        m_cells.append(trimmedPeople(cell).toString());
}

void Cutter::endRow()
{
    m_inRow = false;
    const bool blank = std::all_of(m_cells.cbegin(), m_cells.cend(),
                                   [](const QString &cell) { return cell.isEmpty(); });
    if (!blank)
        m_rows.append({m_rowLine, m_cells});
    m_cells.clear();
}

qsizetype lineEnd(const QByteArray &text, qsizetype from)
{
    const char *const begin = text.constData();
    const char *const found = std::find_if(begin + from, begin + text.size(),
                                           [](char c) { return c == '\n' || c == '\r'; });
    const qsizetype at = found - begin;
    const bool pair = at + 1 < text.size() && text.at(at) == '\r' && text.at(at + 1) == '\n';
    return qMin(text.size(), at + (pair ? 2 : 1));
}

// libcsv counts no lines, so it is given one at a time.
Rows Cutter::cut(const QByteArray &utf8, int firstLine)
{
    int line = firstLine;
    for (qsizetype at = 0; at < utf8.size(); ++line) {
        const qsizetype end = lineEnd(utf8, at);
        if (!m_inRow)
            m_rowLine = line;
        m_inRow = true;
        const auto size = size_t(end - at);
        if (csv_parse(&m_parser, utf8.constData() + at, size, onCell, onBreak, this) != size
            || m_tooWide)
            return tl::unexpected(PeopleProblem{Kind::Unreadable, m_rowLine});
        if (m_rows.size() > kMaxPeopleRows + 1)
            return tl::unexpected(PeopleProblem{Kind::TooManyRows, 0});
        at = end;
    }
    if (csv_fini(&m_parser, onCell, onBreak, this) != 0 || m_tooWide)
        return tl::unexpected(PeopleProblem{Kind::Unreadable, m_rowLine});
    return m_rows;
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
    int addresses = 0; ///< rows with a cell that is one
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
        fit.addresses += std::any_of(cells.cbegin(), cells.cend(), [](QStringView cell) {
            return checkEmail(namedAddress(cell).email) == EmailProblem::None;
        });
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
    return best;
}

Rows cutRows(const QString &text, QChar separator, int firstLine)
{
    return Cutter(separator).cut(text.toUtf8(), firstLine);
}

} // namespace Vestibule
