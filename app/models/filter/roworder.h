// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/rowkey.h"
#include "models/list/invitetablemodel.h"

#include <string_view>
#include <vector>

namespace Vestibule {

/// The order of the rows of an InviteTableModel by one column; equal ones stay in server order.
///
/// What has no value (an unknown time, an untold project list) comes last either way. What many
/// rows share (role, status, projects) is ranked once when this is made.
class RowOrder
{
public:
    /// Column -1 is the server's own order. `now` decides the states; `model` must outlive this.
    RowOrder(const InviteTableModel &model, int column, Qt::SortOrder order, qint64 now);

    [[nodiscard]] int column() const { return m_column; }
    [[nodiscard]] bool isDescending() const { return m_descending; }
    [[nodiscard]] bool hasTexts() const;
    [[nodiscard]] RowKeyLess less() const { return {m_descending}; }

    /// The key of a row. Its text leaves out the first `skipped` bytes, which must be the same in
    /// all keys that it is compared with; it is valid as long as the store's text is held.
    [[nodiscard]] RowKey key(int row, size_t skipped = 0) const;
    /// How many of the first `bytes` bytes of this row's text are those of the other's.
    [[nodiscard]] size_t common(int row, int other, size_t bytes) const;

    /// Orders `rows`, which are rows of the model, each once; all at once.
    void sort(std::vector<int> &rows) const;

private:
    using Ranks = std::vector<quint64>;

    [[nodiscard]] std::string_view text(int row) const;
    [[nodiscard]] quint64 prefix(int row) const;
    [[nodiscard]] quint64 statePrefix(int row) const;
    [[nodiscard]] quint64 directed(quint64 value) const;
    [[nodiscard]] quint64 timePrefix(std::optional<qint64> time) const;
    [[nodiscard]] quint64 rank(quint32 number) const;
    void rankWords();
    void rankProjects();

    const InviteTableModel &m_model;
    int m_column;
    bool m_descending;
    qint64 m_now;
    Ranks m_ranks; // by the number in the pool
};

} // namespace Vestibule
