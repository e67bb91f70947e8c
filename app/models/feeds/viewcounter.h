// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/invitefilter.h"
#include "models/filter/invitematcher.h"
#include "models/filter/rowscan.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace Vestibule {

/// How many invites of a table each of several filters finds, kept right as the table grows and
/// changes. A million rows are counted in slices; the last counts stand until there are new ones.
class ViewCounter : public QObject
{
    Q_OBJECT

public:
    explicit ViewCounter(QObject *parent = nullptr);

    void setInvites(InviteTableModel *invites); ///< nullptr: nothing to count
    /// Counts that are known of a filter that means the same stay.
    void setFilters(const QList<InviteFilter> &filters);
    [[nodiscard]] const QList<InviteFilter> &filters() const { return m_filters; }
    /// Among the rows loaded; none before they were counted for the first time.
    [[nodiscard]] std::optional<int> count(int filter) const;

signals:
    void countsChanged();

private:
    void begin();
    void take(int first, int last);
    void publish();

    RowScan m_pass;
    QTimer m_minute;
    QList<InviteFilter> m_filters;
    std::vector<InviteMatcher> m_matchers; // by filter, of the present pass
    std::vector<int> m_running; // by filter, of the rows reached
    std::vector<std::optional<int>> m_counts; // by filter, published
};

} // namespace Vestibule
