// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/peoplepromises.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Fuzz::checkPeopleFile(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
