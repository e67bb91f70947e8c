// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list/invitetablemodel.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Vestibule {

namespace {

constexpr int kNone = -1;

} // namespace

void InviteTableModel::onRestarted()
{
    m_malformed = 0;
    m_pass = {};
    m_pass.start = m_lastGeneration;
    m_pass.before = m_store.count();
    m_pass.merging = m_pass.before > 0;
    if (m_pass.merging)
        m_pass.lastBefore = m_store.id(m_pass.before - 1);
}

PageTurner::Wants InviteTableModel::take(const Page<Invite> &page)
{
    m_malformed += static_cast<int>(page.malformed.size());
    QStringList touched;
    append(updateKnown(page.items, touched));
    if (!page.hasMore || (m_pass.merging && isCovered()))
        settle();
    for (const QString &id : std::as_const(touched))
        emit inviteTouched(id);
    return m_pass.merging ? PageTurner::Wants::More : PageTurner::Wants::Enough;
}

// The rows of a page that are not in the table yet; the others are brought up to date.
QList<InviteTableModel::Arrival> InviteTableModel::updateKnown(const QList<Invite> &items,
                                                               QStringList &touched)
{
    QList<Arrival> arrivals;
    QHash<QString, qsizetype> places; // in arrivals: a page may name an invite twice
    for (const Invite &invite : items) {
        if (m_pass.removed.contains(invite.id))
            continue;
        const int row = m_store.find(invite.id);
        m_pass.endsUnknown = row < 0;
        if (const auto place = places.constFind(invite.id); place != places.cend()) {
            arrivals[*place].invite = invite;
        } else if (row < 0) {
            places.insert(invite.id, arrivals.size());
            arrivals.append({invite, ++m_lastGeneration});
            ++m_pass.seen;
            if (m_pass.merging)
                m_pass.added.append(invite.id);
        } else {
            const quint32 generation = m_store.generation(row);
            const bool repeated = generation > m_pass.start;
            if (!repeated) {
                ++m_pass.seen;
                m_pass.sawLast |= invite.id == m_pass.lastBefore;
                // Only what stands before a row known earlier is new; the rest was out of sight.
                touched += std::exchange(m_pass.added, {});
            }
            m_pass.local.remove(invite.id);
            m_store.setGeneration(repeated ? generation : ++m_lastGeneration);
            updateRow(row, invite, touched);
        }
    }
    return arrivals;
}

bool InviteTableModel::updateRow(int row, const Invite &invite, QStringList &touched)
{
    if (m_store.put(invite).change != InviteStore::Change::Changed)
        return false;
    touched.append(invite.id);
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    return true;
}

void InviteTableModel::append(const QList<Arrival> &arrivals)
{
    if (arrivals.isEmpty())
        return;
    const int first = m_store.count();
    beginInsertRows({}, first, first + static_cast<int>(arrivals.size()) - 1);
    for (const Arrival &arrival : arrivals) {
        m_store.setGeneration(arrival.generation);
        m_store.put(arrival.invite);
    }
    endInsertRows();
}

bool InviteTableModel::isCovered() const
{
    // Going by the number alone would drop known rows that new ones have pushed to the next page.
    return m_pass.sawLast || (m_pass.seen >= m_pass.before && m_pass.endsUnknown);
}

// Puts the rows in the server's order and drops those that it did not name again.
void InviteTableModel::settle()
{
    std::vector<int> order;
    // Numbers of seen rows are close together, so that no sorting is needed.
    std::vector<int> seen(static_cast<size_t>(m_lastGeneration - m_pass.start), kNone);
    std::vector<int> gone;
    for (int row = 0; row < m_store.count(); ++row) {
        const quint32 generation = m_store.generation(row);
        if (generation > m_pass.start)
            seen[generation - m_pass.start - 1] = row;
        else if (!m_pass.local.isEmpty() && m_pass.local.contains(m_store.id(row)))
            order.push_back(row);
        else
            gone.push_back(row);
    }
    std::copy_if(seen.cbegin(), seen.cend(), std::back_inserter(order),
                 [](int row) { return row != kNone; });
    order.insert(order.end(), gone.begin(), gone.end());
    m_pass.merging = false;
    m_pass.added.clear();
    if (!std::is_sorted(order.begin(), order.end()))
        reorder(order);
    if (gone.empty())
        return;
    const int left = m_store.count() - static_cast<int>(gone.size());
    beginRemoveRows({}, left, m_store.count() - 1);
    m_store.removeTail(static_cast<int>(gone.size()));
    endRemoveRows();
}

void InviteTableModel::reorder(const std::vector<int> &order)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    m_newRows.resize(order.size());
    for (size_t row = 0; row < order.size(); ++row)
        m_newRows[static_cast<size_t>(order[row])] = static_cast<int>(row);
    m_store.permute(order);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from)
        to.append(index(m_newRows[static_cast<size_t>(old.row())], old.column()));
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    m_newRows = {};
}

} // namespace Vestibule
