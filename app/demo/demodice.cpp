// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demodice.h"

namespace Vestibule {

QString DemoDice::id(QLatin1String prefix)
{
    constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    constexpr int kLength = 24; // a multiple of the letters per throw
    QString id;
    id.reserve(prefix.size() + kLength);
    id += prefix;
    constexpr quint64 kLetters = sizeof(alphabet) - 1;
    constexpr int kLettersPerThrow = 8; // 62^8 is far below 2^64
    for (int i = 0; i < kLength; i += kLettersPerThrow) {
        quint64 thrown = m_engine();
        for (int j = 0; j < kLettersPerThrow; ++j, thrown /= kLetters)
            id += QLatin1Char(alphabet[thrown % kLetters]);
    }
    return id;
}

} // namespace Vestibule
