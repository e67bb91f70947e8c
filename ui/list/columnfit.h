// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/list/invitetablemodel.h"

#include <QFont>

#include <array>

namespace Vestibule {

/// How the columns of the invite table share a width, all in pixels, by InviteTableModel::Column.
struct ColumnFit
{
    static constexpr size_t kColumns = InviteTableModel::ColumnCount;
    using Widths = std::array<int, kColumns>;
    using Flags = std::array<bool, kColumns>;

    /// What texts of ordinary length need, in the program's language and a font.
    struct Needs
    {
        Widths wide{}; ///< whole
        Widths
            least{}; ///< times in short; of an address, of projects and of an ID what still tells
    };

    Widths widths{};
    Flags givenUp{}; ///< columns that there is no room for
    bool shortTimes = false;

    [[nodiscard]] static Needs needs(const QFont &font);
    /// Among the `shown` columns, in this order until they fit: times in short; the accepted time,
    /// the projects, the time of the invite and the role given up; addresses cut. Those that are
    /// `kept` are never given up. What is left over goes to addresses and projects.
    [[nodiscard]] static ColumnFit fit(const Needs &needs, int room, const Flags &shown,
                                       const Flags &kept);
};

} // namespace Vestibule
