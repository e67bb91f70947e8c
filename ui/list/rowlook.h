// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QModelIndex>

namespace Vestibule {

/// What a view tells its delegate: whether the mouse is over a row, how strongly it glows since it
/// changed just now, and whether there is room for times in full.
class RowLook
{
public:
    virtual ~RowLook() = default;
    [[nodiscard]] virtual bool isHovered(const QModelIndex &index) const = 0;
    [[nodiscard]] virtual bool showsShortTimes() const = 0;
    [[nodiscard]] virtual double glow(const QModelIndex &index) const = 0; ///< 0 to 1
};

} // namespace Vestibule
