// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/roworder.h"

#include "models/filter/keysort.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace Vestibule {

namespace {

using Model = InviteTableModel;

constexpr quint64 kLast = std::numeric_limits<quint64>::max(); // rows without a value
constexpr quint64 kGreatest = std::numeric_limits<quint64>::max() >> 1; // of a value
constexpr size_t kPrefixBytes = 8;

// The first bytes as a number of the same order, less its lowest bit.
quint64 bytesPrefix(std::string_view text)
{
    quint64 value = 0;
    for (size_t i = 0; i < kPrefixBytes; ++i)
        value = value << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    return value >> 1;
}

// What asks for a deed first, what is settled last.
quint64 stateRank(InviteState state)
{
    switch (state) {
    case InviteState::ExpiringSoon:
        return 0;
    case InviteState::Pending:
        return 1;
    case InviteState::PastExpiry:
        return 2;
    case InviteState::Expired:
        return 3;
    case InviteState::Accepted:
        return 4;
    case InviteState::Other:
        break;
    }
    return 5;
}

// From 1 on, by the words' order without case; equal words share a rank.
std::vector<quint64> ranksOf(const QStringList &words)
{
    std::vector<qsizetype> order(static_cast<size_t>(words.size()));
    std::iota(order.begin(), order.end(), 0);
    const auto compared = [&](qsizetype left, qsizetype right) {
        return QString::compare(words.at(left), words.at(right), Qt::CaseInsensitive);
    };
    std::sort(order.begin(), order.end(),
              [&](qsizetype left, qsizetype right) { return compared(left, right) < 0; });
    std::vector<quint64> ranks(order.size());
    quint64 rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i == 0 || compared(order[i - 1], order[i]) != 0)
            ++rank;
        ranks[static_cast<size_t>(order[i])] = rank;
    }
    return ranks;
}

} // namespace

RowOrder::RowOrder(const InviteTableModel &model, int column, Qt::SortOrder order, qint64 now)
    : m_model(model)
    , m_column(column)
    , m_descending(order == Qt::DescendingOrder)
    , m_now(now)
{
    if (m_column == Model::StatusColumn || m_column == Model::RoleColumn)
        rankWords();
    else if (m_column == Model::ProjectsColumn)
        rankProjects();
    else if (m_column == Model::InvitedByColumn)
        m_ranks = ranksOf(m_model.inviters());
}

bool RowOrder::hasTexts() const
{
    return m_column == Model::EmailColumn || m_column == Model::IdColumn;
}

void RowOrder::rankWords()
{
    const InvitePool &pool = m_model.store().pool();
    QStringList words;
    for (quint32 number = 0; number < pool.wordsCount(); ++number) {
        words.append(m_column == Model::RoleColumn ? pool.words(number).role
                                                   : pool.words(number).status);
    }
    m_ranks = ranksOf(words);
}

// By the name of the first project, then by their number; no project at all before.
void RowOrder::rankProjects()
{
    const InvitePool &pool = m_model.store().pool();
    QStringList names;
    QHash<QString, qsizetype> known; // by the first project's id
    std::vector<qsizetype> places;
    for (quint32 number = 0; number < pool.projectsCount(); ++number) {
        const auto &projects = pool.projects(number);
        const QString id = projects && !projects->isEmpty() ? projects->first().id : QString();
        const qsizetype place = known.value(id, names.size());
        if (place == names.size()) {
            known.insert(id, place);
            names.append(m_model.projectName(id));
        }
        places.push_back(place);
    }
    const std::vector<quint64> byName = ranksOf(names);
    for (quint32 number = 0; number < pool.projectsCount(); ++number) {
        const auto &projects = pool.projects(number);
        const quint64 some = projects && !projects->isEmpty()
            ? byName[static_cast<size_t>(places[number])] << 32
                | static_cast<quint64>(projects->size())
            : 0;
        m_ranks.push_back(projects ? some : kLast);
    }
}

RowKey RowOrder::key(int row, size_t skipped) const
{
    if (!hasTexts())
        return {prefix(row), nullptr, 0, row};
    const std::string_view rest = text(row).substr(skipped);
    return {directed(bytesPrefix(rest)), rest.data(), static_cast<quint32>(rest.size()), row};
}

size_t RowOrder::common(int row, int other, size_t bytes) const
{
    const std::string_view mine = text(row).substr(0, bytes);
    const std::string_view others = text(other).substr(0, bytes);
    const auto end = std::mismatch(mine.begin(), mine.end(), others.begin(), others.end());
    return static_cast<size_t>(end.first - mine.begin());
}

void RowOrder::sort(std::vector<int> &rows) const
{
    std::sort(rows.begin(), rows.end());
    if (m_column < 0)
        return;
    std::vector<RowKey> keys;
    keys.reserve(rows.size());
    for (const int row : rows)
        keys.push_back(key(row));
    KeySort sorting(std::move(keys), hasTexts(), m_descending);
    (void)sorting.work(QDeadlineTimer(QDeadlineTimer::Forever));
    std::transform(sorting.keys().begin(), sorting.keys().end(), rows.begin(),
                   [](const RowKey &k) { return k.row; });
}

// What a column of plain text is ordered by.
std::string_view RowOrder::text(int row) const
{
    return m_column == Model::EmailColumn ? m_model.store().foldedEmail(row)
                                          : m_model.store().foldedId(row);
}

quint64 RowOrder::prefix(int row) const
{
    const InviteStore &store = m_model.store();
    switch (m_column) {
    case Model::StatusColumn:
        return statePrefix(row);
    case Model::RoleColumn:
        return directed(rank(store.wordsNumber(row)));
    case Model::ProjectsColumn: {
        const quint64 ranked = rank(store.projectsNumber(row));
        return ranked == kLast ? kLast : directed(ranked);
    }
    case Model::InvitedByColumn: {
        const int number = m_model.inviterNumber(row);
        return number <= 0 ? kLast : directed(rank(static_cast<quint32>(number)));
    }
    case Model::InvitedColumn:
        return timePrefix(store.createdAt(row));
    case Model::ExpiresColumn:
        return timePrefix(store.expiresAt(row));
    case Model::AcceptedColumn:
        return timePrefix(store.acceptedAt(row));
    default:
        return 0;
    }
}

quint64 RowOrder::statePrefix(int row) const
{
    const InviteStore &store = m_model.store();
    const InviteState state = stateOf(store.status(row), store.expiresAt(row), m_now);
    return directed(stateRank(state) << 32 | rank(store.wordsNumber(row)));
}

// A number that came after the ranks were made belongs to a row that will be placed again.
quint64 RowOrder::rank(quint32 number) const
{
    return number < m_ranks.size() ? m_ranks[number] : 0;
}

quint64 RowOrder::directed(quint64 value) const
{
    return m_descending ? kGreatest - value : value;
}

quint64 RowOrder::timePrefix(std::optional<qint64> time) const
{
    constexpr qint64 bound = qint64(1) << 61;
    if (!time)
        return kLast;
    return directed(static_cast<quint64>(qBound(-bound, *time, bound) + bound));
}

} // namespace Vestibule
