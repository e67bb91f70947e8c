// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/in/peoplecontent.h"

#include "domain/draft/draftwords.h"
#include "domain/draft/projectscell.h"
#include "domain/emailaddress.h"
#include "exchange/in/addressesin.h"

#include <algorithm>

namespace Vestibule {

namespace {

constexpr int kRowsForContent = 1000; // rows

bool namesProject(QStringView word, const ProjectNames *names)
{
    const QString text = word.trimmed().toString();
    if (text.startsWith(QLatin1String("proj_")))
        return true;
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon > 0 && !projectRoleFromWord(text.mid(colon + 1)).isEmpty())
        return true;
    return names && !names->idOf(text).isEmpty();
}

} // namespace

bool isAddressCell(const QString &cell)
{
    return cell.contains(u'@') && !addressesOfCell(cell).isEmpty();
}

bool isRoleCell(const QString &cell)
{
    return !roleFromWord(cell).isEmpty();
}

bool isProjectsCell(const QString &cell, const ProjectNames *names)
{
    if (projectsWord(cell) != ProjectsWord::Projects || (names && !names->idOf(cell).isEmpty()))
        return true;
    const QStringList words = projectWords(cell);
    return !words.isEmpty() && std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
        return namesProject(word, names);
    });
}

bool isPlaceholder(const QString &cell)
{
    static const QSet<QString> words{
        QStringLiteral("-"),   QStringLiteral("–"),    QStringLiteral("—"),
        QStringLiteral("n/a"), QStringLiteral("na"),   QStringLiteral("null"),
        QStringLiteral("nil"), QStringLiteral("k.a."), QStringLiteral("#n/a"),
        QStringLiteral("#nv"), QStringLiteral("."),    QStringLiteral("?")};
    return cell.size() < 5 && words.contains(cell.toCaseFolded());
}

QList<ColumnContent> contentsOf(const PeopleTable &table, const ProjectNames *names)
{
    QList<ColumnContent> contents(table.header.size());
    const int rows = qMin<int>(kRowsForContent, int(table.rows.size()));
    for (int i = 0; i < rows; ++i) {
        const QStringList &cells = table.rows.at(i).cells;
        const qsizetype width = qMin<qsizetype>(cells.size(), kMaxPeopleCells);
        contents.resize(qMax(contents.size(), width));
        for (qsizetype column = 0; column < width; ++column) {
            const QString &cell = cells.at(column);
            if (cell.isEmpty() || isPlaceholder(cell))
                continue;
            ColumnContent &content = contents[column];
            const bool projects = isProjectsCell(cell, names);
            ++content.filled;
            content.addresses += isAddressCell(cell) || !addressOfGuest(cell).isEmpty();
            content.holding += holdsAddress(cell);
            content.roles += isRoleCell(cell);
            content.projects += projects;
            content.projectIds += projects && projectsWord(cell) == ProjectsWord::Projects;
            if (content.words.size() < ColumnContent::kMostWords)
                content.words.insert(cell.toCaseFolded());
        }
    }
    return contents;
}

bool areAlike(const PeopleTable &table, int one, int other)
{
    if (one == other)
        return true;
    return std::all_of(table.rows.cbegin(), table.rows.cend(), [&](const PeopleTable::Row &row) {
        return row.cells.value(one).compare(row.cells.value(other), Qt::CaseInsensitive) == 0;
    });
}

} // namespace Vestibule
