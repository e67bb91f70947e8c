// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <string_view>

namespace Vestibule {

/// What a row is ordered by, complete in itself: two are compared without a look at the model.
struct RowKey
{
    quint64 prefix = 0; ///< settles most comparisons, and all in columns without text
    const char *text = nullptr; ///< UTF-8 behind what all keys begin with; nullptr: none
    quint32 length = 0; ///< of the text, in bytes
    int row = 0; ///< equal ones stay in server order

    [[nodiscard]] std::string_view view() const { return {text, length}; }
};

/// Whether one key stands before another; `descending` turns texts round (prefixes are turned
/// round already).
struct RowKeyLess
{
    bool descending = false;

    bool operator()(const RowKey &left, const RowKey &right) const
    {
        if (left.prefix != right.prefix)
            return left.prefix < right.prefix;
        if (left.text != nullptr && right.text != nullptr) {
            const int compared = left.view().compare(right.view());
            if (compared != 0)
                return descending ? compared > 0 : compared < 0;
        }
        return left.row < right.row;
    }
};

} // namespace Vestibule
