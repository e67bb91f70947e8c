// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/invitematcher.h"

#include "domain/queryspan.h"
#include "models/invitetablemodel.h"

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
    test.always = condition.field == Field::Is && !m_model.members()
        && condition.values.contains(QLatin1String("member"));
    const QuerySpan span = spanOf(condition, m_now);
    test.from = span.first;
    test.to = span.last;
    return test;
}

bool InviteMatcher::matches(int row) const
{
    if (m_byId && !m_ids.contains(std::string(m_model.store().idBytes(row))))
        return false;
    return std::all_of(m_tests.cbegin(), m_tests.cend(), [&](const Test &test) {
        return test.always || holds(test, row) != test.condition.negated;
    });
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

bool InviteMatcher::holds(const Test &test, int row) const
{
    const InviteStore &store = m_model.store();
    const QStringList &values = test.condition.values;
    switch (test.condition.field) {
    case Field::Text:
        return contains(store.searchText(row), test.values);
    case Field::Id:
        return contains(store.foldedId(row), test.values);
    case Field::Status:
        return pooled(test, store.wordsNumber(row),
                      [&] { return values.contains(store.status(row).toCaseFolded()); });
    case Field::Role:
        return pooled(test, store.wordsNumber(row),
                      [&] { return values.contains(store.role(row).toCaseFolded()); });
    case Field::Project:
        return pooled(test, store.projectsNumber(row), [&] { return holdsProjects(test, row); });
    case Field::Domain:
        return holdsDomain(test, row);
    case Field::Expires:
    case Field::Invited:
    case Field::Accepted:
        return holdsTime(test, row);
    case Field::Is:
        return holdsIs(test, row);
    }
    return false;
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
    const QStringList &values = test.condition.values;
    return std::any_of(values.cbegin(), values.cend(),
                       [&](const QString &word) { return isWord(word, row); });
}

bool InviteMatcher::isWord(const QString &word, int row) const
{
    const InviteStore &store = m_model.store();
    if (word == QLatin1String("member")) {
        const std::string_view email = store.foldedEmail(row);
        return m_model.members()->contains(
            QString::fromUtf8(email.data(), static_cast<qsizetype>(email.size())));
    }
    if (word == QLatin1String("new"))
        return m_model.changeOf(row) == ListChange::New;
    if (word == QLatin1String("changed")) {
        const ListChange change = m_model.changeOf(row);
        return change != ListChange::None && change != ListChange::New;
    }
    const InviteState state = stateOf(store.status(row), store.expiresAt(row), m_now);
    if (word == QLatin1String("soon"))
        return state == InviteState::ExpiringSoon;
    if (word == QLatin1String("overdue"))
        return state == InviteState::PastExpiry;
    return word == QLatin1String("open")
        && (state == InviteState::Pending || state == InviteState::ExpiringSoon);
}

} // namespace Vestibule
