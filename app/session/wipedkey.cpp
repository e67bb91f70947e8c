// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/wipedkey.h"

#include <thread>

namespace Vestibule {

void wipeKeySoon(const ListMemory &memory, const Credentials &credentials)
{
    std::thread([memory, place = RememberedPlace::of(credentials), key = credentials.adminKey] {
        memory.wipeKey(place, key);
    }).detach(); // a drive that has gone holds up nothing
}

} // namespace Vestibule
