// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which column holds what; the first bytes are what a person chose.

#include "fuzz/peoplepromises.h"
#include "fuzz/promise.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::size_t kChoices = 4;
    if (size < kChoices)
        return 0;
    Fuzz::checkColumns(QString::fromUtf8(Vestibule::bytesOf(data + kChoices, size - kChoices)),
                       Fuzz::chosenBy(data), data[3] % 2 == 1);
    return 0;
}
