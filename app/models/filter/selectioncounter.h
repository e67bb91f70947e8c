// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invite.h"

#include <QItemSelection>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <array>

namespace Vestibule {

class InviteFilterModel;

/// How many of some selected invites are in which state.
struct SelectionCounts
{
    static constexpr std::array kStates{InviteState::Pending,    InviteState::ExpiringSoon,
                                        InviteState::PastExpiry, InviteState::Expired,
                                        InviteState::Accepted,   InviteState::Other};

    int total = 0;
    int counted = 0; ///< less than the total while counting
    std::array<int, kStates.size()> byState{}; ///< in the order of kStates

    [[nodiscard]] int of(InviteState state) const;
    [[nodiscard]] int revocable() const { return counted - of(InviteState::Accepted); }
    [[nodiscard]] bool isComplete() const { return counted == total; }

    friend bool operator==(const SelectionCounts &, const SelectionCounts &) = default;
};

/// Counts a selection of any length by state, in slices. Has to be asked again where rows moved.
class SelectionCounter : public QObject
{
    Q_OBJECT

public:
    explicit SelectionCounter(QObject *parent = nullptr);

    /// The rows of `selection`, which are `invites`'; `total` of them.
    void count(const QItemSelection &selection, int total, InviteFilterModel *invites);
    void stop();
    [[nodiscard]] const SelectionCounts &counts() const { return m_counts; }

signals:
    void changed(); ///< of another number than before, or all are counted

private:
    void step();

    QPointer<InviteFilterModel> m_invites;
    QItemSelection m_selection;
    QTimer m_timer;
    SelectionCounts m_counts;
    int m_toldTotal = 0;
    int m_range = 0; // of m_selection
    int m_row = 0; // within it
};

} // namespace Vestibule
