// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From bytes to text.

#include "fuzz/peoplepromises.h"
#include "fuzz/promise.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Fuzz::checkEncoding(Vestibule::bytesOf(data, size));
    return 0;
}
