// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/keysort.h"

#include <algorithm>
#include <utility>

namespace Vestibule {

namespace {

constexpr size_t kRun = 1024; // keys that std::sort puts in order at once
constexpr size_t kStep = 4096; // keys between two checks of the clock
constexpr size_t kDigits = 8;

size_t digitOf(quint64 prefix, size_t digit)
{
    return prefix >> (8 * digit) & 0xff;
}

} // namespace

KeySort::KeySort(std::vector<RowKey> keys, bool texts, bool descending)
    : m_keys(std::move(keys))
    , m_less{descending}
    , m_texts(texts)
{
    m_other.reserve(m_keys.size());
}

bool KeySort::work(const QDeadlineTimer &deadline)
{
    if (m_texts)
        return sortRuns(deadline) && mergeRuns(deadline);
    return count(deadline) && distribute(deadline);
}

bool KeySort::count(const QDeadlineTimer &deadline)
{
    if (m_prepared)
        return true;
    m_counts.resize(kDigits);
    while (m_at < m_keys.size()) {
        const size_t end = std::min(m_keys.size(), m_at + kStep);
        for (; m_at < end; ++m_at) {
            for (size_t digit = 0; digit < kDigits; ++digit)
                ++m_counts[digit][digitOf(m_keys[m_at].prefix, digit)];
        }
        m_other.resize(end);
        if (m_at < m_keys.size() && deadline.hasExpired())
            return false;
    }
    m_at = 0;
    m_prepared = true;
    return true;
}

// Makes places of the counts of the next digit in which keys differ.
bool KeySort::nextDigit()
{
    for (; m_digit < kDigits; ++m_digit) {
        Counts &counts = m_counts[m_digit];
        if (std::find(counts.cbegin(), counts.cend(), m_keys.size()) != counts.cend())
            continue; // the same in all
        size_t place = 0;
        for (size_t &number : counts)
            place += std::exchange(number, place);
        return true;
    }
    return false;
}

bool KeySort::distribute(const QDeadlineTimer &deadline)
{
    while (m_at > 0 || nextDigit()) {
        Counts &places = m_counts[m_digit];
        while (m_at < m_keys.size()) {
            const size_t end = std::min(m_keys.size(), m_at + kStep);
            for (; m_at < end; ++m_at)
                m_other[places[digitOf(m_keys[m_at].prefix, m_digit)]++] = m_keys[m_at];
            if (deadline.hasExpired())
                return false;
        }
        m_keys.swap(m_other);
        m_at = 0;
        ++m_digit;
    }
    return true;
}

bool KeySort::sortRuns(const QDeadlineTimer &deadline)
{
    if (m_prepared)
        return true;
    while (m_at < m_keys.size()) {
        const size_t end = std::min(m_keys.size(), m_at + kRun);
        std::sort(m_keys.begin() + static_cast<std::ptrdiff_t>(m_at),
                  m_keys.begin() + static_cast<std::ptrdiff_t>(end), m_less);
        m_other.resize(end);
        m_at = end;
        if (m_at < m_keys.size() && deadline.hasExpired())
            return false;
    }
    m_width = kRun;
    m_at = 0;
    m_prepared = true;
    nextPair();
    return true;
}

// The two runs that begin where the pass has come to.
void KeySort::nextPair()
{
    m_left = m_at;
    m_leftEnd = std::min(m_keys.size(), m_left + m_width);
    m_right = m_leftEnd;
    m_rightEnd = std::min(m_keys.size(), m_right + m_width);
}

bool KeySort::mergeRuns(const QDeadlineTimer &deadline)
{
    while (m_width < m_keys.size()) {
        while (m_at < m_keys.size()) {
            const size_t end = std::min(m_rightEnd, m_at + kStep);
            for (; m_at < end && m_left < m_leftEnd && m_right < m_rightEnd; ++m_at) {
                const bool right = m_less(m_keys[m_right], m_keys[m_left]);
                m_other[m_at] = m_keys[right ? m_right++ : m_left++];
            }
            if (m_left == m_leftEnd) {
                for (; m_at < end; ++m_at)
                    m_other[m_at] = m_keys[m_right++];
            } else if (m_right == m_rightEnd) {
                for (; m_at < end; ++m_at)
                    m_other[m_at] = m_keys[m_left++];
            }
            if (m_at == m_rightEnd)
                nextPair();
            if (deadline.hasExpired())
                return false;
        }
        m_keys.swap(m_other);
        m_width *= 2;
        m_at = 0;
        nextPair();
    }
    return true;
}

} // namespace Vestibule
