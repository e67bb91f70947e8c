// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace Vestibule {

/// A session bus of its own, on which nothing is started by itself.
class SessionBus
{
public:
    ~SessionBus();

    /// Whether the program it needs is installed.
    [[nodiscard]] static bool isInstalled();
    [[nodiscard]] bool start();
    void end(); ///< whoever is on it loses it
    [[nodiscard]] const QString &address() const { return m_address; } ///< empty before start()
    /// One of this process, made when it is first asked for: each name has a place of its own on
    /// the bus, as another program would.
    [[nodiscard]] QDBusConnection connection(const QString &name = {});

private:
    QTemporaryDir m_home;
    QString m_address;
    QStringList m_names;
    QProcess m_bus;
};

} // namespace Vestibule
