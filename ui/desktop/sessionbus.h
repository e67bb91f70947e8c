// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/inbackground.h"

#include <QDBusConnection>
#include <QLatin1String>
#include <QObject>

namespace Vestibule {

/// The bus itself, which says who takes and gives back a name.
inline constexpr QLatin1String kBusName("org.freedesktop.DBus");

/// Opens the session bus in a thread, since Qt waits for the bus to answer, and then calls
/// `then(QDBusConnection)` in the thread of `context`. It is not connected where there is no bus.
template <typename Then>
void withSessionBus(QObject *context, Then then)
{
    inBackground(
        context, [] { return QDBusConnection::sessionBus().isConnected(); },
        [then](bool) { then(QDBusConnection::sessionBus()); });
}

} // namespace Vestibule
