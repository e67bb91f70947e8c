// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is header, what is skipped, and who is a person; the first line may name a heading.

#include "fuzz/peoplepromises.h"
#include "fuzz/promise.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(Vestibule::bytesOf(data, size));
    Fuzz::checkShape(text, {});
    Fuzz::checkShape(text.section(u'\n', 1), {text.section(u'\n', 0, 0).trimmed()});
    return 0;
}
