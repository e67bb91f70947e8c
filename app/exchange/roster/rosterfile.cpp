// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/roster/rosterfile.h"

#include "exchange/csvwriter.h"

#include <QStringList>

namespace Vestibule {

namespace {

constexpr QLatin1String kHeader("email,role,projects,note");
constexpr int kColumns = 4;

/// Cuts as csvRecord() writes: what stands between quotes is the cell, blanks and line breaks too.
class RosterCells
{
public:
    explicit RosterCells(QStringView text)
        : m_text(text)
    { }

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    /// The next row; false where its quotes do not match.
    bool takeRow(QStringList &cells, int &line)
    {
        cells.clear();
        line = m_line;
        bool whole = true;
        do {
            whole = takeCell(cells) && whole;
        } while (takeIf(u','));
        takeIf(u'\r');
        takeIf(u'\n');
        ++m_line;
        return whole;
    }

private:
    [[nodiscard]] bool isAt(QChar c) const { return !isAtEnd() && m_text.at(m_at) == c; }
    bool takeIf(QChar c)
    {
        if (!isAt(c))
            return false;
        ++m_at;
        return true;
    }
    [[nodiscard]] bool isAtLineEnd() const
    {
        return isAt(u'\n')
            || (isAt(u'\r') && (m_at + 1 == m_text.size() || m_text.at(m_at + 1) == u'\n'));
    }
    bool takeCell(QStringList &cells)
    {
        QString cell;
        bool whole = true;
        if (takeIf(u'"')) {
            whole = takeQuoted(cell);
        }
        for (; !isAtEnd() && !isAt(u',') && !isAtLineEnd(); ++m_at) {
            whole = whole && cell.isNull();
            m_rest += m_text.at(m_at);
        }
        cells.append(cell.isNull() ? m_rest : cell + m_rest);
        m_rest.clear();
        return whole;
    }
    bool takeQuoted(QString &cell)
    {
        cell = QLatin1String("");
        while (!isAtEnd()) {
            if (takeIf(u'"')) {
                if (!takeIf(u'"'))
                    return true;
                cell += u'"';
                continue;
            }
            if (isAt(u'\n'))
                ++m_line;
            cell += m_text.at(m_at++);
        }
        return false;
    }

    QStringView m_text;
    QString m_rest;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

QByteArray rosterFile(const QList<RosterRow> &rows)
{
    QByteArray bytes = QByteArray(kHeader.data(), kHeader.size()) + '\n';
    for (const RosterRow &row : rows) {
        bytes += csvRecord({row.draft.email, row.draft.role, row.draft.projects, row.note},
                           CsvProfile::Data);
    }
    return bytes;
}

std::optional<QList<RosterRow>> readRosterFile(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    RosterCells reading(text);
    QStringList cells;
    int line = 0;
    if (text.isEmpty() || !reading.takeRow(cells, line) || cells.join(u',') != kHeader)
        return std::nullopt;
    QList<RosterRow> rows;
    while (!reading.isAtEnd()) {
        const bool whole = reading.takeRow(cells, line);
        if (whole && cells == QStringList{QString()})
            continue;
        RosterRow row;
        row.draft.line = line;
        row.draft.email = cells.value(0);
        row.draft.role = cells.value(1);
        row.draft.projects = cells.value(2);
        row.note = cells.value(3);
        if (!whole)
            row.draft.fault = RowFault::Quotes;
        else if (cells.size() > kColumns)
            row.draft.fault = RowFault::TooManyCells;
        rows.append(row);
    }
    return rows;
}

} // namespace Vestibule
