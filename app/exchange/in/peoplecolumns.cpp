// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/in/peoplecontent.h"
#include "exchange/in/peopleheadings.h"
#include "exchange/in/peoplereader.h"

#include <algorithm>

namespace Vestibule {

namespace {

using Topic = HeadingMeaning::Topic;
using Whose = HeadingMeaning::Whose;

/// How good a column is for a purpose; the lower the better, and this: not at all.
constexpr int kUnfit = 100;
constexpr int kPrivate = 4;
constexpr int kSomebody = 5;

class ColumnGuess
{
public:
    ColumnGuess(const PeopleTable &table, const ChosenColumns &chosen, const ProjectNames *names);

    [[nodiscard]] PeopleColumns columns();

private:
    using Rank = int (ColumnGuess::*)(int) const;

    void guessAddresses();
    [[nodiscard]] int choose(const std::optional<int> &chosen, Rank rank, QList<int> &ties);
    [[nodiscard]] QList<int> bestBy(Rank rank, int *best = nullptr) const;
    [[nodiscard]] bool isTaken(int column) const;
    [[nodiscard]] bool hasHeader() const { return !m_table.header.isEmpty(); }
    [[nodiscard]] bool hasEmptyBetter() const;

    [[nodiscard]] int addressRank(int column) const;
    [[nodiscard]] int addressRankByHeading(int column) const;
    [[nodiscard]] int headlessAddressRank(int column) const;
    [[nodiscard]] int roleRank(int column) const;
    [[nodiscard]] int headlessRoleRank(int column) const;
    [[nodiscard]] int projectsRank(int column) const;
    [[nodiscard]] int headlessProjectsRank(int column) const;
    [[nodiscard]] int projectRoleRank(int column) const;
    [[nodiscard]] int nameRank(int column) const;
    [[nodiscard]] int headlessNameRank(int column) const;
    [[nodiscard]] bool isList() const;

    const PeopleTable &m_table;
    const ChosenColumns &m_chosen;
    QList<ColumnContent> m_contents;
    QList<HeadingMeaning> m_meanings;
    PeopleColumns m_columns;
};

ColumnGuess::ColumnGuess(const PeopleTable &table, const ChosenColumns &chosen,
                         const ProjectNames *names)
    : m_table(table)
    , m_chosen(chosen)
    , m_contents(contentsOf(table, names))
{
    for (qsizetype column = 0; column < m_contents.size(); ++column)
        m_meanings.append(headingMeaning(table.header.value(column)));
}

PeopleColumns ColumnGuess::columns()
{
    guessAddresses();
    m_columns.role =
        choose(m_chosen.role, hasHeader() ? &ColumnGuess::roleRank : &ColumnGuess::headlessRoleRank,
               m_columns.roleTies);
    m_columns.projects =
        choose(m_chosen.projects,
               hasHeader() ? &ColumnGuess::projectsRank : &ColumnGuess::headlessProjectsRank,
               m_columns.projectsTies);
    const QList<int> projectRoles = bestBy(&ColumnGuess::projectRoleRank);
    if (m_columns.projects >= 0 && !projectRoles.isEmpty())
        m_columns.projectRole = projectRoles.constFirst();
    m_columns.isList = isList();
    const QList<int> names =
        bestBy(hasHeader() ? &ColumnGuess::nameRank : &ColumnGuess::headlessNameRank);
    m_columns.name = names.isEmpty() ? -1 : names.constFirst();
    return m_columns;
}

void ColumnGuess::guessAddresses()
{
    if (m_chosen.email) {
        m_columns.email = *m_chosen.email;
        return;
    }
    int best = kUnfit;
    QList<int> fit =
        bestBy(hasHeader() ? &ColumnGuess::addressRank : &ColumnGuess::headlessAddressRank, &best);
    if (fit.isEmpty())
        fit = bestBy(&ColumnGuess::addressRankByHeading);
    else if (hasHeader() && best == kPrivate && hasEmptyBetter())
        best = kSomebody;
    if (fit.isEmpty() && m_contents.size() == 1)
        fit = {0}; // a list of one column that holds no address at all is still a list of people
    const bool alike = std::all_of(fit.cbegin(), fit.cend(), [&](int column) {
        return areAlike(m_table, fit.constFirst(), column);
    });
    if (fit.isEmpty())
        return;
    if (!hasHeader() || (alike && best < kSomebody) || (fit.size() == 1 && best == kUnfit))
        m_columns.email = fit.constFirst();
    m_columns.isAnywhere = !hasHeader();
    if (m_columns.isAnywhere)
        m_columns.moreEmails = fit.mid(1);
    if (m_columns.email < 0)
        m_columns.emailTies = fit;
}

int ColumnGuess::choose(const std::optional<int> &chosen, Rank rank, QList<int> &ties)
{
    if (chosen)
        return *chosen;
    const QList<int> fit = bestBy(rank);
    if (fit.isEmpty())
        return -1;
    const bool alike = std::all_of(fit.cbegin(), fit.cend(), [&](int column) {
        return areAlike(m_table, fit.constFirst(), column);
    });
    if (alike)
        return fit.constFirst();
    ties = fit;
    return -1;
}

/// The columns of the best rank.
QList<int> ColumnGuess::bestBy(Rank rank, int *best) const
{
    QList<int> fit;
    int found = kUnfit;
    for (int column = 0; column < m_contents.size(); ++column) {
        const int one = isTaken(column) ? kUnfit : (this->*rank)(column);
        if (one >= kUnfit || one > found)
            continue;
        if (one < found)
            fit.clear();
        found = one;
        fit.append(column);
    }
    if (best)
        *best = found;
    return fit;
}

bool ColumnGuess::isTaken(int column) const
{
    return column == m_columns.email || column == m_columns.role || column == m_columns.projects
        || column == m_columns.projectRole || column == m_chosen.email.value_or(-1)
        || column == m_chosen.role.value_or(-1) || column == m_chosen.projects.value_or(-1)
        || m_columns.emailTies.contains(column);
}

/// A column that would be better and holds nothing: the private addresses beside it may not be
/// those that were meant.
bool ColumnGuess::hasEmptyBetter() const
{
    for (int column = 0; column < m_contents.size(); ++column) {
        const HeadingMeaning &meaning = m_meanings.at(column);
        if (m_contents.at(column).filled == 0 && meaning.topic == Topic::Address
            && (meaning.whose == Whose::Work || meaning.whose == Whose::Unsaid))
            return true;
    }
    return false;
}

int ColumnGuess::addressRank(int column) const
{
    const ColumnContent &content = m_contents.at(column);
    const HeadingMeaning &meaning = m_meanings.at(column);
    const bool named = meaning.topic == Topic::Address;
    if (content.addresses == 0 || content.addresses * (named ? 4 : 2) < content.filled)
        return kUnfit;
    switch (meaning.whose) {
    case Whose::Somebody:
        return kSomebody;
    case Whose::Private:
        return kPrivate;
    case Whose::Work:
        return named ? 0 : 2;
    case Whose::Unsaid:
        break;
    }
    if (meaning.exact && named)
        return 1;
    // A word that is not known may say that the address is another person's.
    return named || meaning.exact || meaning.topic == Topic::Unknown ? 2 : 3;
}

/// Where no column holds an address, the heading says which rows are to be mended.
int ColumnGuess::addressRankByHeading(int column) const
{
    const HeadingMeaning &meaning = m_meanings.at(column);
    if (meaning.topic != Topic::Address || meaning.whose == Whose::Somebody)
        return kUnfit;
    return meaning.whose == Whose::Private ? 1 : 0;
}

int ColumnGuess::headlessAddressRank(int column) const
{
    return m_contents.at(column).holding > 0 ? 0 : kUnfit;
}

int ColumnGuess::roleRank(int column) const
{
    const ColumnContent &content = m_contents.at(column);
    const HeadingMeaning &meaning = m_meanings.at(column);
    const bool exact = meaning.topic == Topic::Role && meaning.exact;
    if (exact && content.roles > 0 && content.roles * 2 >= content.filled)
        return 0;
    const bool open = meaning.topic == Topic::Role || meaning.topic == Topic::Access
        || meaning.topic == Topic::Unknown;
    if (open && content.filled > 0 && content.roles == content.filled)
        return 1;
    if (exact)
        return 2; // roles of another program are refused, and not passed over
    const bool mostly = content.roles > 0 && content.roles * 2 >= content.filled
        && content.words.size() < ColumnContent::kMostWords;
    return open && mostly && meaning.topic != Topic::Role ? 3 : kUnfit;
}

/// One role is enough, else an odd word would make all of them vanish; many different words are
/// names among which one is a role's by chance.
int ColumnGuess::headlessRoleRank(int column) const
{
    const ColumnContent &content = m_contents.at(column);
    if (content.roles == 0 || content.holding > 0)
        return kUnfit;
    if (content.roles == content.filled)
        return 0;
    const bool few = content.words.size() < ColumnContent::kMostWords;
    return few || content.roles * 2 >= content.filled ? 1 : kUnfit;
}

int ColumnGuess::projectsRank(int column) const
{
    const ColumnContent &content = m_contents.at(column);
    const HeadingMeaning &meaning = m_meanings.at(column);
    const bool exact = meaning.topic == Topic::Projects && meaning.exact;
    if (exact && content.projects > 0 && content.projects * 2 >= content.filled)
        return 0;
    const bool open = meaning.topic == Topic::Projects || meaning.topic == Topic::Access
        || meaning.topic == Topic::Unknown;
    if (open && content.projectIds > 0 && content.projects == content.filled)
        return 1;
    return exact ? 2 : kUnfit;
}

int ColumnGuess::headlessProjectsRank(int column) const
{
    const ColumnContent &content = m_contents.at(column);
    if (content.holding > 0)
        return kUnfit;
    if (content.projectIds > 0)
        return 0;
    const bool none = content.words.contains(QStringLiteral("none"))
        || content.words.contains(QStringLiteral("default"));
    return none ? 1 : kUnfit;
}

int ColumnGuess::projectRoleRank(int column) const
{
    return m_meanings.at(column).topic == Topic::ProjectRole ? 0 : kUnfit;
}

int ColumnGuess::nameRank(int column) const
{
    return m_meanings.at(column).topic == Topic::Name ? 0 : kUnfit;
}

/// Different words of nothing but letters: "Jo Doe".
int ColumnGuess::headlessNameRank(int column) const
{
    const QSet<QString> &words = m_contents.at(column).words;
    const bool different = words.size() > 1 || m_contents.at(column).filled == 1;
    if (!different || words.contains(QStringLiteral("true"))
        || words.contains(QStringLiteral("false")))
        return kUnfit;
    const bool names = std::all_of(words.cbegin(), words.cend(), [](const QString &word) {
        return std::all_of(word.cbegin(), word.cend(), [](QChar c) {
            return c.isLetter() || c.isMark() || c.isSpace() || QStringView(u"'’.-").contains(c);
        });
    });
    return names && !words.isEmpty() ? 0 : kUnfit;
}

/// Columns are where a role or projects stand beside an address, or where one column of several
/// rows holds bare addresses and nothing else does.
bool ColumnGuess::isList() const
{
    if (hasHeader() || m_chosen.email || m_columns.role >= 0 || m_columns.projects >= 0)
        return false;
    if (!QStringView(u",;").contains(m_table.separator) || m_contents.size() < 2)
        return m_contents.size() < 2;
    if (!m_columns.moreEmails.isEmpty() || m_columns.email < 0 || m_table.rows.size() < 2)
        return true;
    return !std::all_of(m_table.rows.cbegin(), m_table.rows.cend(),
                        [this](const PeopleTable::Row &row) {
                            const QString cell = row.cells.value(m_columns.email);
                            return row.cells.size() > 1 && !cell.contains(u'<');
                        });
}

} // namespace

PeopleColumns guessColumns(const PeopleTable &table, const ChosenColumns &chosen,
                           const ProjectNames *names)
{
    return ColumnGuess(table, chosen, names).columns();
}

} // namespace Vestibule
