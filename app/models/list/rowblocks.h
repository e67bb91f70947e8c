// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
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
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] const Row &operator[](size_t row) const
    {
        return m_blocks[row >> BlockBits][row & kMask];
    }
    [[nodiscard]] Row &operator[](size_t row) { return m_blocks[row >> BlockBits][row & kMask]; }
    [[nodiscard]] const Row &back() const { return m_blocks.back().back(); }

    void push_back(const Row &row)
    {
        if (m_size == m_blocks.size() * kRowsPerBlock) {
            m_blocks.emplace_back();
            m_blocks.back().reserve(kRowsPerBlock);
        }
        m_blocks.back().push_back(row);
        ++m_size;
    }
    void pop_back()
    {
        m_blocks.back().pop_back();
        --m_size;
        if (m_blocks.back().empty())
            m_blocks.pop_back();
    }
    /// The rows behind it move up.
    void erase(size_t row)
    {
        size_t block = row >> BlockBits;
        const auto at = static_cast<std::ptrdiff_t>(row & kMask);
        std::copy(m_blocks[block].begin() + at + 1, m_blocks[block].end(),
                  m_blocks[block].begin() + at);
        for (; block + 1 < m_blocks.size(); ++block) {
            Block &next = m_blocks[block + 1];
            m_blocks[block].back() = next.front();
            std::copy(next.begin() + 1, next.end(), next.begin());
        }
        pop_back();
    }
    /// The last row is afterwards the first; the others move down. There has to be one.
    void lastToTop()
    {
        Row carried = back();
        for (Block &block : m_blocks) {
            const Row last = block.back();
            std::copy_backward(block.begin(), block.end() - 1, block.end());
            block.front() = std::exchange(carried, last);
        }
    }

private:
    using Block = std::vector<Row>;
    static constexpr size_t kMask = kRowsPerBlock - 1;

    std::vector<Block> m_blocks; // all but the last one full, none empty
    size_t m_size = 0;
};

} // namespace Vestibule
