// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/invitetablemodel.h"

#include <string_view>
#include <vector>

namespace Vestibule {

/// The order of the rows of an InviteTableModel by one column; equal ones stay in server order.
///
/// What has no value (an unknown time, an untold project list) comes last either way.
class RowOrder
{
public:
    /// Column -1 is the server's own order. `now` decides the states; `model` must outlive this.
    RowOrder(const InviteTableModel &model, int column, Qt::SortOrder order, qint64 now);

    /// Orders `rows`, which are rows of the model, each once.
    void sort(std::vector<int> &rows) const;
    /// `rows` in order, with `more`, in any order, merged in.
    [[nodiscard]] std::vector<int> merged(const std::vector<int> &rows,
                                          std::vector<int> more) const;

private:
    struct Key
    {
        quint64 prefix = 0; // settles most comparisons by itself
        std::string_view text; // settles the others in a column of plain text
        int row = 0;
    };

    [[nodiscard]] Key key(int row) const;
    [[nodiscard]] std::string_view text(int row) const;
    [[nodiscard]] quint64 prefix(int row) const;
    [[nodiscard]] bool less(const Key &left, const Key &right) const;
    [[nodiscard]] int compareFully(const Key &left, const Key &right) const;

    [[nodiscard]] quint64 stateRank(int row) const;
    [[nodiscard]] quint64 directed(quint64 value) const;
    [[nodiscard]] quint64 timePrefix(std::optional<qint64> time) const;
    [[nodiscard]] quint64 projectsPrefix(int row) const;
    [[nodiscard]] int compareProjects(int left, int right) const;

    const InviteTableModel &m_model;
    int m_column;
    bool m_descending;
    qint64 m_now;
};

} // namespace Vestibule
