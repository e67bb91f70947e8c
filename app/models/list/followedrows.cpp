// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list/followedrows.h"

#include "models/list/invitetablemodel.h"

#include <utility>

namespace Vestibule {

namespace {

constexpr int kGone = -1;

} // namespace

void FollowedRows::set(const InviteTableModel *table, std::vector<int> rows)
{
    clear();
    m_table = table;
    m_rows = std::move(rows);
    using Table = QAbstractItemModel;
    connect(table, &Table::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { onInserted(first, last); });
    connect(table, &Table::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { onRemoved(first, last); });
    connect(table, &Table::layoutChanged, this, &FollowedRows::onLayoutChanged);
}

const InviteTableModel *FollowedRows::table() const
{
    return m_table;
}

void FollowedRows::clear()
{
    if (m_table)
        m_table->disconnect(this);
    m_table = nullptr;
    m_rows = {};
    m_done = 0;
}

void FollowedRows::onInserted(int first, int last)
{
    const int number = last - first + 1;
    for (int &row : m_rows)
        row += row >= first ? number : 0;
}

void FollowedRows::onRemoved(int first, int last)
{
    const int number = last - first + 1;
    for (int &row : m_rows) {
        if (row > last)
            row -= number;
        else if (row >= first)
            row = kGone;
    }
}

void FollowedRows::onLayoutChanged()
{
    for (int &row : m_rows)
        row = row != kGone ? m_table->newRows()[static_cast<size_t>(row)] : kGone;
}

} // namespace Vestibule
