// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/profilekeys.h"
#include "doctor/check.h"

#include <memory>

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
    void onRead();
    [[nodiscard]] bool isOfEnvironment() const; ///< the key that is used
    void askForLock();
    [[nodiscard]] static QString lockedText();
    void endLocked(const QString &text);
    void endWithout(const QString &text);

    std::unique_ptr<ReadProfileKeys> m_reading;
};

} // namespace Vestibule
