// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QObject;

namespace Vestibule {

/// Asks the Secret Service whether the keyring that keys are saved in is locked, which shows the
/// person nothing and unlocks nothing. `then` follows in the event loop, unless `context` has gone;
/// false also where no such service answers, as with KWallet.
void askKeychainLock(QObject *context, const std::function<void(bool isLocked)> &then);

} // namespace Vestibule
