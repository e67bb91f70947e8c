// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QModelIndex>

namespace Vestibule {

/// What a view tells its delegate about a row: whether the mouse is over it, and how strongly it
/// glows since it changed just now.
class RowLook
{
public:
    virtual ~RowLook() = default;
    [[nodiscard]] virtual bool isHovered(const QModelIndex &index) const = 0;
    [[nodiscard]] virtual double glow(const QModelIndex &index) const = 0; ///< 0 to 1
};

} // namespace Vestibule
