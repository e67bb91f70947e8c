// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demodice.h"

namespace Vestibule {

QString DemoDice::id(QLatin1String prefix)
{
    constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    constexpr int kLength = 24;
    QString id;
    id.reserve(prefix.size() + kLength);
    id += prefix;
    for (int i = 0; i < kLength; ++i)
        id += QLatin1Char(alphabet[below(sizeof(alphabet) - 1)]);
    return id;
}

} // namespace Vestibule
