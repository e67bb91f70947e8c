// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/keystore.h"

namespace Vestibule {

/// The system's keychain (Secret Service, KWallet, macOS Keychain, Windows Credential Store).
class SystemKeyStore final : public KeyStore
{
public:
    KeyJob *read(QObject *parent) override;
    KeyJob *write(const QString &key, QObject *parent) override;
    KeyJob *remove(QObject *parent) override;
};

} // namespace Vestibule
