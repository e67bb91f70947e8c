// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/invitematcher.h"

#include "domain/query/queryperiod.h"
#include "models/list/invitetablemodel.h"

#include <QHash>

#include <algorithm>

namespace Vestibule {

namespace {

using Field = QueryCondition::Field;

bool contains(std::string_view text, const std::vector<std::string> &parts)
{
    return std::any_of(parts.cbegin(), parts.cend(), [text](const std::string &part) {
        return text.find(part) != std::string_view::npos;
    });
}

} // namespace

InviteMatcher::InviteMatcher(const InviteTableModel &model, const InviteFilter &filter)
    : m_model(model)
    , m_now(model.clock()())
{
    for (const QueryCondition &condition : filter.query.conditions)
        m_tests.push_back(made(condition));
    if (!filter.ids)
        return;
    m_byId = true;
    for (const QString &id : *filter.ids)
        m_ids.insert(id.toStdString());
}

InviteMatcher::Test InviteMatcher::made(const QueryCondition &condition) const
{
    Test test;
    test.condition = condition;
    for (const QString &value : condition.values)
        test.values.push_back(value.toStdString());
    if (condition.field == Field::Is) {
        for (const QString &value : condition.values)
            test.words.push_back(isWordOf(value));
    }
    test.always = condition.field == Field::Is && !m_model.members()
        && condition.values.contains(QLatin1String("member"));
    const QueryPeriod span = periodOf(condition, m_now);
    test.from = span.first;
    test.to = span.last;
    return test;
}

bool InviteMatcher::matches(int row) const
{
    quint8 mark = 1;
    sift(row, {&mark, 1});
    return mark != 0;
}

void InviteMatcher::sift(int first, std::span<quint8> marks) const
{
    if (m_byId) {
        for (size_t i = 0; i < marks.size(); ++i) {
            const std::string_view id = m_model.store().idBytes(first + static_cast<int>(i));
            marks[i] &= static_cast<quint8>(m_ids.find(id) != m_ids.cend());
        }
    }
    for (const Test &test : m_tests) {
        if (!test.always)
            siftBy(test, first, marks);
    }
}

template <typename Judge>
bool InviteMatcher::pooled(const Test &test, quint32 number, const Judge &judge)
{
    if (number >= test.verdicts.size())
        test.verdicts.resize(number + 1, Verdict::Unknown);
    Verdict &verdict = test.verdicts[number];
    if (verdict == Verdict::Unknown)
        verdict = judge() ? Verdict::Yes : Verdict::No;
    return verdict == Verdict::Yes;
}

// One condition for all rows, so that what it asks is settled outside the loop.
template <typename Holds>
void InviteMatcher::siftEach(const Test &test, int first, std::span<quint8> marks,
                             const Holds &holds)
{
    const bool wanted = !test.condition.negated;
    for (size_t i = 0; i < marks.size(); ++i) {
        if (marks[i] != 0)
            marks[i] = holds(first + static_cast<int>(i)) == wanted ? 1 : 0;
    }
}

void InviteMatcher::siftText(const Test &test, int first, std::span<quint8> marks) const
{
    const InviteStore &store = m_model.store();
    if (test.values.size() == 1) {
        siftEach(test, first, marks,
                 [&store, part = std::string_view(test.values.front())](int row) {
                     return store.searchText(row).find(part) != std::string_view::npos;
                 });
    } else {
        siftEach(test, first, marks,
                 [&](int row) { return contains(store.searchText(row), test.values); });
    }
}

void InviteMatcher::siftBy(const Test &test, int first, std::span<quint8> marks) const
{
    const InviteStore &store = m_model.store();
    const QStringList &values = test.condition.values;
    const auto each = [&](const auto &holds) { siftEach(test, first, marks, holds); };
    switch (test.condition.field) {
    case Field::Text:
        return siftText(test, first, marks);
    case Field::Id:
        return each([&](int row) { return contains(store.foldedId(row), test.values); });
    case Field::Status:
        return each([&](int row) {
            return pooled(test, store.wordsNumber(row),
                          [&] { return values.contains(store.status(row).toCaseFolded()); });
        });
    case Field::Role:
        return each([&](int row) {
            return pooled(test, store.wordsNumber(row),
                          [&] { return values.contains(store.role(row).toCaseFolded()); });
        });
    case Field::Project:
        return each([&](int row) {
            return pooled(test, store.projectsNumber(row),
                          [&] { return holdsProjects(test, row); });
        });
    case Field::Domain:
        return each([&](int row) { return holdsDomain(test, row); });
    case Field::By:
        return siftByInviter(test, first, marks);
    case Field::Expires:
    case Field::Invited:
    case Field::Accepted:
        return each([&](int row) { return holdsTime(test, row); });
    case Field::Is:
        return each([&](int row) { return holdsIs(test, row); });
    }
}

// Who is not known is neither one nor another.
void InviteMatcher::siftByInviter(const Test &test, int first, std::span<quint8> marks) const
{
    const bool wanted = !test.condition.negated;
    for (size_t i = 0; i < marks.size(); ++i) {
        const int number = marks[i] != 0 ? m_model.inviterNumber(first + static_cast<int>(i)) : 0;
        const auto isMeant = [&] {
            const QString inviter = m_model.inviters().at(number).toCaseFolded();
            return std::any_of(test.condition.values.cbegin(), test.condition.values.cend(),
                               [&](const QString &value) { return inviter.contains(value); });
        };
        marks[i] = number > 0 && pooled(test, static_cast<quint32>(number), isMeant) == wanted;
    }
}

bool InviteMatcher::holdsProjects(const Test &test, int row) const
{
    const auto &projects = m_model.store().projects(row);
    if (!projects)
        return false;
    const QStringList &values = test.condition.values;
    if (projects->isEmpty())
        return values.contains(QLatin1String("none"));
    return std::any_of(projects->cbegin(), projects->cend(), [&](const ProjectGrant &grant) {
        const QString id = grant.id.toCaseFolded();
        const QString name = m_model.projectName(grant.id).toCaseFolded();
        return std::any_of(values.cbegin(), values.cend(), [&](const QString &value) {
            return value != QLatin1String("none") && (value == id || name.contains(value));
        });
    });
}

bool InviteMatcher::holdsDomain(const Test &test, int row) const
{
    const std::string_view email = m_model.store().foldedEmail(row);
    const size_t at = email.rfind('@');
    if (at == std::string_view::npos)
        return false;
    const std::string_view domain = email.substr(at + 1);
    return std::find(test.values.cbegin(), test.values.cend(), domain) != test.values.cend();
}

bool InviteMatcher::holdsTime(const Test &test, int row) const
{
    const InviteStore &store = m_model.store();
    const std::optional<qint64> time = test.condition.field == Field::Expires
        ? store.expiresAt(row)
        : (test.condition.field == Field::Invited ? store.createdAt(row) : store.acceptedAt(row));
    if (test.condition.range.none)
        return !time;
    return time && test.from <= *time && *time <= test.to;
}

bool InviteMatcher::holdsIs(const Test &test, int row) const
{
    return std::any_of(test.words.cbegin(), test.words.cend(),
                       [&](IsWord word) { return isWord(word, row); });
}

InviteMatcher::IsWord InviteMatcher::isWordOf(const QString &word)
{
    static const QHash<QString, IsWord> words{
        {QStringLiteral("member"), IsWord::Member},   {QStringLiteral("new"), IsWord::New},
        {QStringLiteral("changed"), IsWord::Changed}, {QStringLiteral("soon"), IsWord::Soon},
        {QStringLiteral("overdue"), IsWord::Overdue}, {QStringLiteral("open"), IsWord::Open}};
    return words.value(word, IsWord::Other);
}

bool InviteMatcher::isWord(IsWord word, int row) const
{
    switch (word) {
    case IsWord::Member:
        return m_model.isMember(row);
    case IsWord::New:
        return m_model.changeOf(row) == ListChange::New;
    case IsWord::Changed: {
        const ListChange change = m_model.changeOf(row);
        return change != ListChange::None && change != ListChange::New;
    }
    case IsWord::Soon:
        return stateOf(row) == InviteState::ExpiringSoon;
    case IsWord::Overdue:
        return stateOf(row) == InviteState::PastExpiry;
    case IsWord::Open: {
        const InviteState state = stateOf(row);
        return state == InviteState::Pending || state == InviteState::ExpiringSoon;
    }
    case IsWord::Other:
        break;
    }
    return false;
}

InviteState InviteMatcher::stateOf(int row) const
{
    const InviteStore &store = m_model.store();
    return Vestibule::stateOf(store.status(row), store.expiresAt(row), m_now);
}

} // namespace Vestibule
