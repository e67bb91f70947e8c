// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/roworder.h"

#include <algorithm>
#include <limits>
#include <string_view>

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

quint64 wordPrefix(const QString &text)
{
    const QString folded = text.left(4).toCaseFolded();
    quint64 value = 0;
    for (qsizetype i = 0; i < 4; ++i)
        value = value << 16 | (i < folded.size() ? folded.at(i).unicode() : 0U);
    return value >> 1;
}

int sign(int value)
{
    return (value > 0) - (value < 0);
}

int compareWords(const QString &left, const QString &right)
{
    return QString::compare(left, right, Qt::CaseInsensitive);
}

} // namespace

RowOrder::RowOrder(const InviteTableModel &model, int column, Qt::SortOrder order, qint64 now)
    : m_model(model)
    , m_column(column)
    , m_descending(order == Qt::DescendingOrder)
    , m_now(now)
{ }

void RowOrder::sort(std::vector<int> &rows) const
{
    if (m_column < 0) {
        std::sort(rows.begin(), rows.end());
        return;
    }
    std::vector<Key> keys;
    keys.reserve(rows.size());
    for (const int row : rows)
        keys.push_back(key(row));
    std::sort(keys.begin(), keys.end(),
              [this](const Key &left, const Key &right) { return less(left, right); });
    std::transform(keys.begin(), keys.end(), rows.begin(), [](const Key &k) { return k.row; });
}

std::vector<int> RowOrder::merged(const std::vector<int> &rows, std::vector<int> more) const
{
    sort(more);
    std::vector<int> result;
    result.reserve(rows.size() + more.size());
    // Few are searched for their places; many are met on one way through both.
    const bool few = more.size() < rows.size() / 16;
    auto from = rows.begin();
    for (const int row : more) {
        const Key wanted = key(row);
        const auto before = [&](int other) { return !less(wanted, key(other)); };
        const auto to = few ? std::partition_point(from, rows.end(), before)
                            : std::find_if_not(from, rows.end(), before);
        result.insert(result.end(), from, to);
        result.push_back(row);
        from = to;
    }
    result.insert(result.end(), from, rows.end());
    return result;
}

RowOrder::Key RowOrder::key(int row) const
{
    const std::string_view plain = text(row);
    return {plain.empty() ? prefix(row) : directed(bytesPrefix(plain)), plain, row};
}

// What a column of plain text is ordered by; empty in the other columns.
std::string_view RowOrder::text(int row) const
{
    if (m_column == Model::EmailColumn)
        return m_model.store().foldedEmail(row);
    if (m_column == Model::IdColumn)
        return m_model.store().foldedId(row);
    return {};
}

quint64 RowOrder::prefix(int row) const
{
    const InviteStore &store = m_model.store();
    switch (m_column) {
    case Model::StatusColumn:
        return directed(stateRank(row));
    case Model::RoleColumn:
        return directed(wordPrefix(store.role(row)));
    case Model::ProjectsColumn:
        return projectsPrefix(row);
    case Model::InvitedColumn:
        return timePrefix(store.createdAt(row));
    case Model::ExpiresColumn:
        return timePrefix(store.expiresAt(row));
    case Model::AcceptedColumn:
        return timePrefix(store.acceptedAt(row));
    default:
        return directed(0);
    }
}

bool RowOrder::less(const Key &left, const Key &right) const
{
    if (left.prefix != right.prefix)
        return left.prefix < right.prefix;
    const int full = left.prefix == kLast ? 0 : compareFully(left, right);
    if (full != 0)
        return m_descending ? full > 0 : full < 0;
    return left.row < right.row;
}

int RowOrder::compareFully(const Key &left, const Key &right) const
{
    const InviteStore &store = m_model.store();
    switch (m_column) {
    case Model::EmailColumn:
    case Model::IdColumn:
        return sign(left.text.compare(right.text));
    case Model::StatusColumn:
        return compareWords(store.status(left.row), store.status(right.row));
    case Model::RoleColumn:
        return compareWords(store.role(left.row), store.role(right.row));
    case Model::ProjectsColumn:
        return compareProjects(left.row, right.row);
    default:
        return 0;
    }
}

// What asks for a deed first, what is settled last.
quint64 RowOrder::stateRank(int row) const
{
    const InviteStore &store = m_model.store();
    switch (stateOf(store.status(row), store.expiresAt(row), m_now)) {
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

quint64 RowOrder::projectsPrefix(int row) const
{
    const auto &projects = m_model.store().projects(row);
    if (!projects)
        return kLast;
    if (projects->isEmpty())
        return directed(0);
    return directed(wordPrefix(m_model.projectName(projects->first().id)));
}

int RowOrder::compareProjects(int left, int right) const
{
    const auto &mine = m_model.store().projects(left);
    const auto &other = m_model.store().projects(right);
    if (mine->isEmpty() || other->isEmpty())
        return int(other->isEmpty()) - int(mine->isEmpty());
    const int byName =
        compareWords(m_model.projectName(mine->first().id), m_model.projectName(other->first().id));
    return byName != 0 ? byName : sign(int(mine->size() - other->size()));
}

} // namespace Vestibule
