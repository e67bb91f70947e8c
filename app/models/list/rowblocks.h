// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

namespace Vestibule {

/// A vector in blocks that stay where they are: growing moves nothing, so that no push_back() takes
/// longer than any other, however many rows there are.
///
/// `Row` is cheap to copy. Room is made a block at a time and not touched before it is used.
template <typename Row, size_t BlockBits = 14>
class RowBlocks
{
public:
    static constexpr size_t kRowsPerBlock = size_t(1) << BlockBits;

    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] const Row &operator[](size_t row) const
    {
        return m_blocks[row >> BlockBits][row & kMask];
    }
    [[nodiscard]] Row &operator[](size_t row) { return m_blocks[row >> BlockBits][row & kMask]; }

    void push_back(const Row &row)
    {
        if (m_size == m_blocks.size() * kRowsPerBlock) {
            m_blocks.emplace_back();
            m_blocks.back().reserve(kRowsPerBlock);
        }
        m_blocks.back().push_back(row);
        ++m_size;
    }

private:
    using Block = std::vector<Row>;
    static constexpr size_t kMask = kRowsPerBlock - 1;

    std::vector<Block> m_blocks; // all but the last one full
    size_t m_size = 0;
};

} // namespace Vestibule
