// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/desktop/sessionbus.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace Vestibule {

/// A session bus of its own with a real gnome-keyring daemon on it, in a home of its own.
class SecretService
{
public:
    ~SecretService();

    /// Whether the programs it needs are installed.
    [[nodiscard]] static bool isInstalled();

    /// Starts the bus; nothing on it is started by itself.
    [[nodiscard]] bool startBus();
    /// Starts the daemon with its keyring unlocked, and waits until it is on the bus.
    [[nodiscard]] bool startKeyring();
    void stopKeyring();
    [[nodiscard]] bool lock();
    void freeze(); ///< the daemon keeps its name on the bus and answers nothing
    void thaw();

    /// What a program needs to find this bus and this home, and no other.
    [[nodiscard]] QProcessEnvironment environment() const;

private:
    void signalKeyring(int number);

    QTemporaryDir m_home;
    SessionBus m_bus;
    QProcess m_keyring;
};

} // namespace Vestibule
