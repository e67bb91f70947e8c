// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/table/exportrows.h"

#include "models/list/invitetablemodel.h"

#include <utility>

namespace Vestibule {

ExportRows::ExportRows(const InviteTableModel *invites, QObject *parent)
    : QObject(parent)
    , m_invites(invites)
{
    connect(invites, &QAbstractItemModel::rowsInserted, this, &ExportRows::onInserted);
    connect(invites, &QAbstractItemModel::rowsRemoved, this, &ExportRows::onRemoved);
    connect(invites, &QAbstractItemModel::layoutAboutToBeChanged, this,
            &ExportRows::onOrderChanging);
    connect(invites, &QAbstractItemModel::layoutChanged, this, &ExportRows::onOrderChanged);
}

void ExportRows::set(std::vector<int> rows)
{
    m_rows = std::move(rows);
    m_done = 0;
}

void ExportRows::clear()
{
    m_rows = {};
    m_done = 0;
}

void ExportRows::onInserted(const QModelIndex &, int first, int last)
{
    const int number = last - first + 1;
    for (int &row : m_rows)
        row += row >= first ? number : 0;
}

void ExportRows::onRemoved(const QModelIndex &, int first, int last)
{
    const int number = last - first + 1;
    for (int &row : m_rows) {
        if (row > last)
            row -= number;
        else if (row >= first)
            row = -1;
    }
}

void ExportRows::onOrderChanging()
{
    m_moving.clear();
    for (qsizetype i = m_done; i < count(); ++i) {
        const int row = m_rows[static_cast<size_t>(i)];
        m_moving.append(row >= 0 ? m_invites->store().id(row) : QString());
    }
}

void ExportRows::onOrderChanged()
{
    const QStringList ids = std::exchange(m_moving, {});
    for (qsizetype i = 0; i < ids.size(); ++i)
        m_rows[static_cast<size_t>(m_done + i)] = m_invites->rowOf(ids.at(i));
}

} // namespace Vestibule
