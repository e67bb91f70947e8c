// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/profilekeys.h"
#include "doctor/check.h"

namespace Vestibule {

/// Whether the keychain keeps a key for the address; where no other is given, it becomes that of
/// the chart, and where there is none that becomes its obstacle.
class KeychainCheck final : public Check
{
    Q_OBJECT

public:
    using Check::Check;

    void start() override;
    void giveUp() override;

private:
    void onRead(const ReadProfileKeys &reading);
    void take(const ProfileKeys &keys);
    void askForLock();
    void endWithout(const QString &text);
};

} // namespace Vestibule
