// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <vector>

class QModelIndex;

namespace Vestibule {

class InviteTableModel;

/// Rows of the table that are to be written one after the other, four bytes each: they follow their
/// invites while others come and go, and those that go are left out.
class ExportRows : public QObject
{
    Q_OBJECT

public:
    explicit ExportRows(const InviteTableModel *invites, QObject *parent = nullptr);

    void set(std::vector<int> rows);
    void clear();
    [[nodiscard]] qsizetype count() const { return std::ssize(m_rows); }
    [[nodiscard]] qsizetype done() const { return m_done; }
    [[nodiscard]] bool atEnd() const { return m_done >= count(); }
    /// The next row; -1 where its invite is gone.
    [[nodiscard]] int next() { return m_rows[static_cast<size_t>(m_done++)]; }

private:
    void onInserted(const QModelIndex &parent, int first, int last);
    void onRemoved(const QModelIndex &parent, int first, int last);
    void onOrderChanging();
    void onOrderChanged();

    QPointer<const InviteTableModel> m_invites;
    std::vector<int> m_rows;
    qsizetype m_done = 0;
    QStringList m_moving; // ids of what is left, during a change of order
};

} // namespace Vestibule
