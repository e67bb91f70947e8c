// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/rowkey.h"

#include <QDeadlineTimer>

#include <array>
#include <vector>

namespace Vestibule {

/// Sorts keys in slices, so that no number of them holds up the event loop.
///
/// Keys without text are sorted by the digits of their prefixes, a pass a byte that differs; keys
/// with text by merging sorted runs.
class KeySort
{
public:
    /// `keys` by rising rows; `texts`: they have texts.
    KeySort(std::vector<RowKey> keys, bool texts, bool descending);

    /// Goes on until the deadline; true when all is sorted.
    [[nodiscard]] bool work(const QDeadlineTimer &deadline);
    [[nodiscard]] const std::vector<RowKey> &keys() const { return m_keys; }

private:
    using Counts = std::array<size_t, 256>;

    [[nodiscard]] bool count(const QDeadlineTimer &deadline);
    [[nodiscard]] bool distribute(const QDeadlineTimer &deadline);
    [[nodiscard]] bool nextDigit();
    [[nodiscard]] bool sortRuns(const QDeadlineTimer &deadline);
    [[nodiscard]] bool mergeRuns(const QDeadlineTimer &deadline);
    void nextPair();

    std::vector<RowKey> m_keys;
    std::vector<RowKey> m_other; // where a pass writes to; grows as keys are prepared
    RowKeyLess m_less;
    bool m_texts;
    bool m_prepared = false; // counted, or sorted in runs
    size_t m_at = 0; // of the present pass
    std::vector<Counts> m_counts; // a digit each, the least first
    size_t m_digit = 0;
    size_t m_width = 0; // of the sorted runs
    size_t m_left = 0; // heads and ends of the two being merged
    size_t m_leftEnd = 0;
    size_t m_right = 0;
    size_t m_rightEnd = 0;
};

} // namespace Vestibule
