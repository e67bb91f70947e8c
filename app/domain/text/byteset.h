// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace Vestibule {

/// Lets a view of bytes be looked up among strings without making a string of it.
struct ByteHash
{
    using is_transparent = void;

    size_t operator()(std::string_view bytes) const noexcept
    {
        return std::hash<std::string_view>()(bytes);
    }
};

/// UTF-8 texts.
using ByteSet = std::unordered_set<std::string, ByteHash, std::equal_to<>>;

template <typename Value>
using ByteMap = std::unordered_map<std::string, Value, ByteHash, std::equal_to<>>;

} // namespace Vestibule
