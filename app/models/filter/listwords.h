// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/rowscan.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <string>
#include <unordered_map>

namespace Vestibule {

/// The domains, statuses and roles that occur in a table, gathered in slices, for the menus and
/// the completion of a search.
class ListWords : public QObject
{
    Q_OBJECT

public:
    explicit ListWords(QObject *parent = nullptr);

    void setInvites(InviteTableModel *invites); ///< nullptr: none
    /// Folded, the most frequent first, at most `most`; of those reached so far.
    [[nodiscard]] QStringList domains(int most) const;
    [[nodiscard]] QStringList statuses() const; ///< as the API gives them, the most frequent first
    [[nodiscard]] QStringList roles() const; ///< the same
    [[nodiscard]] bool isComplete() const { return m_pass.isCaughtUp(); } ///< every row counts

signals:
    void completed(); ///< the last row was reached; again after rows were appended

private:
    void begin();
    void take(int first, int last);

    RowScan m_pass;
    std::unordered_map<std::string, int> m_domains; // UTF-8
    QHash<QString, int> m_statuses;
    QHash<QString, int> m_roles;
};

} // namespace Vestibule
