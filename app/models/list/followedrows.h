// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

#include <iterator>
#include <vector>

namespace Vestibule {

class InviteTableModel;

/// Rows of the table that are taken one after the other, four bytes each: they follow their invites
/// while others come, go and change places, and those that go are left out.
class FollowedRows : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `table` may go before this.
    void set(const InviteTableModel *table, std::vector<int> rows);
    void clear();
    [[nodiscard]] const InviteTableModel *table() const; ///< nullptr: gone
    [[nodiscard]] qsizetype count() const { return std::ssize(m_rows); }
    [[nodiscard]] qsizetype done() const { return m_done; }
    [[nodiscard]] bool atEnd() const { return m_done >= count(); }
    /// The next row; -1 where its invite is gone.
    [[nodiscard]] int next() { return m_rows[static_cast<size_t>(m_done++)]; }

private:
    void onInserted(int first, int last);
    void onRemoved(int first, int last);
    void onLayoutChanged();

    QPointer<const InviteTableModel> m_table;
    std::vector<int> m_rows;
    qsizetype m_done = 0;
};

} // namespace Vestibule
