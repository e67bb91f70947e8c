// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/credentials.h"
#include "remembered/listmemory.h"

namespace Vestibule {

/// To be called where the API has called the key of these credentials invalid: it opens what is
/// remembered no longer. Does so in a thread of its own, which nobody waits for.
void wipeKeySoon(const ListMemory &memory, const Credentials &credentials);

} // namespace Vestibule
