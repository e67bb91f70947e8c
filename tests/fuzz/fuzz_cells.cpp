// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From text to cells; the first byte says which separator.

#include "fuzz/peoplepromises.h"
#include "fuzz/promise.h"

#include <cstddef>
#include <cstdint>
#include <iterator>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr char16_t kSeparators[] = {0, u',', u';', u'\t', u'|', u' '};
    if (size < 1)
        return 0;
    Fuzz::checkCells(QString::fromUtf8(Vestibule::bytesOf(data + 1, size - 1)),
                     kSeparators[data[0] % std::size(kSeparators)]);
    return 0;
}
