// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/peoplereader.h"

#include "domain/draftwords.h"
#include "exchange/namedaddress.h"

#include <algorithm>
#include <functional>

namespace Vestibule {

namespace {

using Test = std::function<bool(const QString &)>;

constexpr int kRowsForColumns = 1000; // rows
constexpr int kLongestWord = 100; // of a header, in characters

// As wordOf() gives them; the better ones first, since a file may have several.
const QStringList &emailWords()
{
    static const QStringList words{
        QStringLiteral("email"),         QStringLiteral("emailaddress"),
        QStringLiteral("emailadresse"),  QStringLiteral("mail"),
        QStringLiteral("mailaddress"),   QStringLiteral("mailadresse"),
        QStringLiteral("emails"),        QStringLiteral("emailaddresses"),
        QStringLiteral("emailadressen"), QStringLiteral("workemail"),
        QStringLiteral("primaryemail"),  QStringLiteral("useremail"),
        QStringLiteral("email1value"),   QStringLiteral("emailgeschäftlich"),
        QStringLiteral("address"),       QStringLiteral("adresse")};
    return words;
}

const QStringList &roleWords()
{
    static const QStringList words{QStringLiteral("role"),
                                   QStringLiteral("rolle"),
                                   QStringLiteral("orgrole"),
                                   QStringLiteral("organizationrole"),
                                   QStringLiteral("organisationsrolle"),
                                   QStringLiteral("roles"),
                                   QStringLiteral("rollen")};
    return words;
}

const QStringList &projectsWords()
{
    static const QStringList words{QStringLiteral("projects"),   QStringLiteral("projekte"),
                                   QStringLiteral("project"),    QStringLiteral("projekt"),
                                   QStringLiteral("projectids"), QStringLiteral("projektids"),
                                   QStringLiteral("projectid"),  QStringLiteral("projektid")};
    return words;
}

const QStringList &nameWords()
{
    static const QStringList words{QStringLiteral("name"),
                                   QStringLiteral("fullname"),
                                   QStringLiteral("displayname"),
                                   QStringLiteral("anzeigename"),
                                   QStringLiteral("vollständigername"),
                                   QStringLiteral("vorundnachname"),
                                   QStringLiteral("person")};
    return words;
}

/// "E-Mail-Adresse" and "e mail adresse" are one word.
QString wordOf(const QString &cell)
{
    QString word;
    for (const QChar c : cell) {
        if (c.isLetterOrNumber() || c.isMark())
            word += c;
    }
    return word.toCaseFolded();
}

QStringList wordsOf(const QStringList &cells)
{
    QStringList words;
    for (const QString &cell : cells)
        words << (cell.size() > kLongestWord ? QString() : wordOf(cell));
    return words;
}

int columnNamed(const QStringList &header, const QStringList &words)
{
    for (const QString &word : words) {
        if (const qsizetype column = header.indexOf(word); column >= 0)
            return int(column);
    }
    return -1;
}

bool looksLikeAddress(const QString &cell)
{
    return checkEmail(namedAddress(cell).email) == EmailProblem::None;
}

bool looksLikeRole(const QString &cell)
{
    return !roleFromWord(cell).isEmpty();
}

bool looksLikeProjects(const QString &cell)
{
    return cell.startsWith(QLatin1String("proj_")) || cell.endsWith(QLatin1String(":member"))
        || cell.endsWith(QLatin1String(":owner"));
}

/// The column with most cells of this look, if half of those that are not empty have it.
int columnLike(const PeopleTable &table, const Test &fits)
{
    QList<int> filled;
    QList<int> fitting;
    for (int row = 0; row < qMin<int>(kRowsForColumns, int(table.rows.size())); ++row) {
        const QStringList &cells = table.rows.at(row).cells;
        filled.resize(qMax(filled.size(), cells.size()));
        fitting.resize(filled.size());
        for (int column = 0; column < cells.size(); ++column) {
            filled[column] += !cells.at(column).isEmpty();
            fitting[column] += fits(cells.at(column));
        }
    }
    const auto most = std::max_element(fitting.cbegin(), fitting.cend());
    if (most == fitting.cend() || *most == 0)
        return -1;
    const int column = int(std::distance(fitting.cbegin(), most));
    return *most * 2 >= filled.at(column) ? column : -1;
}

/// Our own export has blanks between the projects of an invite; ids hold none.
QString projectsOf(const QString &cell)
{
    const QStringList parts = cell.simplified().split(u' ');
    const bool ids = std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) {
        return part.startsWith(QLatin1String("proj_"));
    });
    return ids ? parts.join(u';') : cell;
}

QString cellAt(const QStringList &cells, int column)
{
    return column >= 0 && column < cells.size() ? cells.at(column) : QString();
}

} // namespace

PeopleColumns guessColumns(const PeopleTable &table)
{
    const QStringList header = wordsOf(table.header);
    PeopleColumns columns{columnNamed(header, emailWords()), columnNamed(header, roleWords()),
                          columnNamed(header, projectsWords()), columnNamed(header, nameWords())};
    if (columns.email < 0)
        columns.email = columnLike(table, looksLikeAddress);
    // A list of one column that holds no address at all is still a list of people.
    const bool single = std::all_of(table.rows.cbegin(), table.rows.cend(),
                                    [](const auto &row) { return row.cells.size() == 1; });
    if (columns.email < 0 && single && !table.rows.isEmpty())
        columns.email = 0;
    if (table.header.isEmpty()) {
        columns.role = columnLike(table, looksLikeRole);
        columns.projects = columnLike(table, looksLikeProjects);
    }
    return columns;
}

QList<InviteDraft> draftsOf(const PeopleTable &table, const PeopleColumns &columns)
{
    QList<InviteDraft> drafts;
    drafts.reserve(table.rows.size());
    for (const PeopleTable::Row &row : table.rows) {
        const NamedAddress address = namedAddress(cellAt(row.cells, columns.email));
        const QString name = cellAt(row.cells, columns.name);
        InviteDraft draft;
        draft.line = row.line;
        draft.email = address.email;
        draft.name = (name.isEmpty() ? address.name : withoutGuard(name)).simplified();
        draft.role = withoutGuard(cellAt(row.cells, columns.role));
        draft.projects = projectsOf(withoutGuard(cellAt(row.cells, columns.projects)));
        drafts.append(draft);
    }
    return drafts;
}

} // namespace Vestibule
