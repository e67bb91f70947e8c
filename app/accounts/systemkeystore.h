// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/keystore.h"

namespace Vestibule {

/// The system's keychain (Secret Service, KWallet, macOS Keychain, Windows Credential Store), an
/// entry for each slot.
class SystemKeyStore final : public KeyStore
{
public:
    KeyJob *read(const QString &slot, QObject *parent) override;
    KeyJob *write(const QString &slot, const QString &key, QObject *parent) override;
    KeyJob *remove(const QString &slot, QObject *parent) override;
};

} // namespace Vestibule
