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
    /// From now on nobody is there to type its password: a locked keychain is left alone and told
    /// as Locked, and so is one that has not answered after so long, since it may be asking.
    void setUnattended(int limitMs = 20'000) { m_limitMs = limitMs; }

    KeyJob *read(const QString &slot, QObject *parent) override;
    KeyJob *write(const QString &slot, const QString &key, QObject *parent) override;
    KeyJob *remove(const QString &slot, QObject *parent) override;

private:
    int m_limitMs = 0; // 0: the person may be asked, and takes as long as they like
};

} // namespace Vestibule
