// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/draft/draftwords.h"
#include "domain/draft/projectscell.h"
#include "domain/emailaddress.h"
#include "exchange/in/addressesin.h"
#include "exchange/in/peoplecontent.h"
#include "exchange/in/peopleheadings.h"
#include "exchange/in/peoplereader.h"

#include <QRegularExpression>

#include <algorithm>

namespace Vestibule {

namespace {

/// Our own export has blanks between the projects of an invite; ids hold none.
QString projectsOf(const QString &cell)
{
    if (std::none_of(cell.cbegin(), cell.cend(), [](QChar c) { return c.isSpace(); }))
        return cell;
    const QStringList parts = cell.simplified().split(u' ');
    const bool ids = std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) {
        return part.startsWith(QLatin1String("proj_"));
    });
    return ids ? parts.join(u';') : cell;
}

/// The projects with the role of the column beside them, where they bear none of their own.
QString withProjectRole(const QString &projects, const QString &role)
{
    if (projects.isEmpty() || role.isEmpty() || projectsWord(projects) != ProjectsWord::Projects)
        return projects;
    QStringList grants = projectWords(projects);
    for (QString &grant : grants) {
        const qsizetype colon = grant.lastIndexOf(u':');
        if (colon < 0 || projectRoleFromWord(grant.mid(colon + 1)).isEmpty())
            grant = grant.trimmed() + u':' + role;
    }
    return grants.join(u';');
}

/// What the addresses stood in, where that is more than they and their names.
QString foundIn(const QString &text, const FoundAddresses &found)
{
    constexpr qsizetype kLongest = 200; // characters
    if (found.alone)
        return {};
    const QString whole = text.left(2 * kLongest).simplified();
    return whole.size() > kLongest ? whole.left(kLongest - 1) + QChar(0x2026) : whole;
}

/// A role, and projects, that stand beside an address in the same text.
struct Beside
{
    QString role;
    QString projects;
};

/// "1." of a list, or nothing
bool isNumberAlone(const QString &word)
{
    return std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isNumber(); });
}

/// "ann@x.org - owner", "Owner: ann@x.org", "Ann Ash <ann@x.org> (owner) proj_a"; empty where
/// anything else stands there, too.
Beside besideIn(const QString &text, const NamedAddress &address)
{
    static const QRegularExpression marks(
        QStringLiteral("^[\\s:;,.=|/<>()\\[\\]{}\"'–—•·*-]+|[\\s:;,.=|/<>()\\[\\]{}\"'–—•·*-]+$"));
    static const QSet<QString> saysNothing{QStringLiteral("as"), QStringLiteral("als"),
                                           QStringLiteral("is"), QStringLiteral("an")};
    QString rest = text;
    rest.replace(address.email, QStringLiteral(" "));
    if (!address.name.isEmpty() && roleFromWord(address.name).isEmpty())
        rest.replace(address.name, QStringLiteral(" "));
    Beside found;
    QStringList projects;
    for (QChar &c : rest) {
        if (QStringView(u"=，；、：").contains(c))
            c = u' ';
    }
    const QStringList words = rest.simplified().split(u' ', Qt::SkipEmptyParts);
    for (QString word : words) {
        word.remove(marks);
        if (isNumberAlone(word) || headingMeaning(word).exact
            || saysNothing.contains(word.toLower()))
            continue;
        if (!roleFromWord(word).isEmpty() && found.role.isEmpty())
            found.role = word;
        else if (isProjectsCell(word, nullptr))
            projects << word;
        else
            return {};
    }
    if (found.role.isEmpty())
        return {};
    found.projects = projects.join(u';');
    return found;
}

/// Whether there is anything but marks that separate.
bool saysAnything(const QString &cell)
{
    return std::any_of(cell.cbegin(), cell.cend(), [](QChar c) {
        return !c.isSpace() && !QStringView(u",;|-–—•·").contains(c);
    });
}

/// A piece of a name that was cut at a comma, and no address that lacks its @.
bool isNameLike(const QString &cell)
{
    const bool pointed = cell.contains(u'.') && !cell.contains(u' ') && !cell.endsWith(u'.');
    return cell.size() <= 100 && !pointed && !cell.contains(u'@');
}

/// In one line; shared where it is that already.
QString simple(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool next = i + 1 < text.size() && !text.at(i + 1).isSpace();
        if (c.isSpace() && (c != u' ' || i == 0 || !next))
            return text.simplified();
    }
    return text;
}

/// Takes the people out of one row after the other.
class DraftTaker
{
public:
    DraftTaker(const PeopleTable &table, const PeopleColumns &columns)
        : m_table(table)
        , m_columns(columns)
    {
        m_drafts.reserve(table.rows.size());
    }

    [[nodiscard]] QList<InviteDraft> take();

private:
    void takeRow(const PeopleTable::Row &row);
    void takeBroken(const PeopleTable::Row &row);
    void takeCell(const QString &cell);
    void takeAnywhere(const PeopleTable::Row &row);
    void takeList(const PeopleTable::Row &row);
    void takeListCell(const QString &cell, QStringList &before);
    void refuseEach(QStringList &cells);
    void add(const NamedAddress &address, const QString &foundIn = {});
    void addFound(const QString &text, const FoundAddresses &found, const QString &foundIn);
    void refuse(const QString &cell);
    [[nodiscard]] QString cellAt(const PeopleTable::Row &row, int column) const;

    const PeopleTable &m_table;
    const PeopleColumns &m_columns;
    InviteDraft m_row; // what all people of the row have in common
    QList<InviteDraft> m_drafts;
};

QList<InviteDraft> DraftTaker::take()
{
    for (const PeopleTable::Row &row : m_table.rows)
        takeRow(row);
    return m_drafts;
}

void DraftTaker::takeRow(const PeopleTable::Row &row)
{
    m_row = {};
    m_row.line = row.line;
    m_row.name = simple(withoutGuard(cellAt(row, m_columns.name)));
    m_row.role = withoutGuard(cellAt(row, m_columns.role));
    m_row.projects = withProjectRole(projectsOf(withoutGuard(cellAt(row, m_columns.projects))),
                                     withoutGuard(cellAt(row, m_columns.projectRole)));
    if (m_columns.isList)
        takeList(row);
    else if (row.fault != RowFault::None)
        takeBroken(row);
    else if (m_columns.isAnywhere)
        takeAnywhere(row);
    else
        takeCell(cellAt(row, m_columns.email));
}

void DraftTaker::takeBroken(const PeopleTable::Row &row)
{
    m_row.fault = row.fault;
    // What stands past the headings stays with the words that it was cut from, for results.
    const QString rest =
        m_table.header.isEmpty() ? QString() : row.cells.mid(m_table.header.size()).join(u',');
    if (row.fault == RowFault::TooManyCells && !rest.isEmpty() && rest.size() < 1000)
        (m_columns.projects >= 0 ? m_row.projects : m_row.role) += u',' + rest;
    const QString cell = cellAt(row, m_columns.email);
    refuse(cell.isEmpty() ? row.cells.join(u' ') : cell);
}

void DraftTaker::takeCell(const QString &cell)
{
    const QList<NamedAddress> addresses = addressesOfCell(cell);
    // Other names of a mailbox are told.
    const QString text = addresses.size() == 1 ? foundIn(cell, addressesIn(cell)) : QString();
    for (const NamedAddress &address : addresses)
        add(address, text);
    if (addresses.isEmpty())
        refuse(cell);
}

/// Every address of the row, in whichever column.
void DraftTaker::takeAnywhere(const PeopleTable::Row &row)
{
    bool any = false;
    for (int column = 0; column < row.cells.size(); ++column) {
        if (column == m_columns.role || column == m_columns.projects)
            continue;
        const QString &cell = row.cells.at(column);
        const FoundAddresses found = addressesIn(cell);
        addFound(cell, found, foundIn(cell, found));
        if (found.addresses.isEmpty() && cell.contains(u'@'))
            refuse(cell);
        any = any || cell.contains(u'@');
    }
    if (any)
        return;
    const QString cell = cellAt(row, m_columns.email);
    const QString text = saysAnything(cell) ? cell : row.cells.join(u' ');
    if (saysAnything(text))
        refuse(text);
}

void DraftTaker::takeList(const PeopleTable::Row &row)
{
    QStringList before; // cells that may be a name with commas
    for (const QString &cell : row.cells) {
        if (!cell.isEmpty())
            takeListCell(cell, before);
    }
    refuseEach(before);
}

void DraftTaker::takeListCell(const QString &cell, QStringList &before)
{
    FoundAddresses found = addressesIn(cell);
    QList<NamedAddress> &addresses = found.addresses;
    if (addresses.isEmpty()) {
        before << cell;
        return;
    }
    const bool named = cell.endsWith(u'>') && addresses.size() == 1
        && !addresses.constFirst().name.isEmpty()
        && std::all_of(before.cbegin(), before.cend(), isNameLike);
    QString whole = cell;
    if (named && !before.isEmpty()) {
        before << addresses.constFirst().name;
        addresses.first().name = before.join(QStringLiteral(", "));
        before.removeLast();
        whole = (before << cell).join(QStringLiteral(", "));
        before.clear();
    }
    refuseEach(before);
    addFound(cell, found, whole.size() > cell.size() ? whole : foundIn(cell, found));
}

/// With the role and the projects that the text names beside a single address.
void DraftTaker::addFound(const QString &text, const FoundAddresses &found, const QString &foundIn)
{
    const InviteDraft row = m_row;
    QList<NamedAddress> addresses = found.addresses;
    if (!found.alone && addresses.size() == 1 && m_row.role.isEmpty()) {
        const Beside beside = besideIn(text, addresses.constFirst());
        m_row.role = beside.role;
        if (m_row.projects.isEmpty())
            m_row.projects = beside.projects;
        if (!beside.role.isEmpty() && !roleFromWord(addresses.constFirst().name).isEmpty())
            addresses.first().name.clear();
    }
    for (const NamedAddress &address : std::as_const(addresses))
        add(address, foundIn);
    m_row = row;
}

void DraftTaker::refuseEach(QStringList &cells)
{
    for (const QString &cell : std::as_const(cells)) {
        if (saysAnything(cell))
            refuse(cell);
    }
    cells.clear();
}

void DraftTaker::add(const NamedAddress &address, const QString &foundIn)
{
    InviteDraft draft = m_row;
    draft.email = address.email;
    if (draft.name.isEmpty())
        draft.name = address.name.simplified();
    draft.foundIn = foundIn;
    m_drafts.append(std::move(draft));
}

/// What stands there as it is; an address that it holds is offered.
void DraftTaker::refuse(const QString &cell)
{
    InviteDraft draft = m_row;
    const NamedAddress address = namedAddress(cell);
    draft.email = address.email;
    if (draft.name.isEmpty())
        draft.name = address.name.simplified();
    draft.offered = addressOfGuest(draft.email);
    const QList<NamedAddress> held = addressesIn(cell).addresses;
    if (held.size() == 1 && held.constFirst().email != draft.email)
        draft.offered = held.constFirst().email;
    m_drafts.append(std::move(draft));
}

QString DraftTaker::cellAt(const PeopleTable::Row &row, int column) const
{
    return column >= 0 && column < row.cells.size() ? row.cells.at(column) : QString();
}

} // namespace

QList<InviteDraft> draftsOf(const PeopleTable &table, const PeopleColumns &columns)
{
    return DraftTaker(table, columns).take();
}

} // namespace Vestibule
