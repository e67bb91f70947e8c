// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/desktop/notificationdesk.h"

namespace Vestibule {

namespace {

const auto kDeskName = QLatin1String("org.freedesktop.Notifications");
const auto kDeskPath = QLatin1String("/org/freedesktop/Notifications");

} // namespace

NotificationDesk::NotificationDesk(const QDBusConnection &bus, const QStringList &abilities)
    : m_bus(bus)
    , m_abilities(abilities)
{ }

NotificationDesk::~NotificationDesk()
{
    close();
}

void NotificationDesk::close()
{
    m_bus.unregisterService(kDeskName);
    m_bus.unregisterObject(kDeskPath);
}

bool NotificationDesk::open()
{
    return m_bus.registerObject(kDeskPath, this,
                                QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
        && m_bus.registerService(kDeskName);
}

void NotificationDesk::click(uint id, const QString &token)
{
    if (!token.isEmpty())
        emit ActivationToken(id, token);
    emit ActionInvoked(id, QStringLiteral("default"));
}

uint NotificationDesk::Notify(const QString &program, uint replaced, const QString &icon,
                              const QString &title, const QString &text, const QStringList &actions,
                              const QVariantMap &hints, int milliseconds)
{
    Q_UNUSED(program)
    Q_UNUSED(icon)
    Q_UNUSED(milliseconds)
    const uint id = replaced != 0 ? replaced : ++m_last;
    m_told.append({id, replaced, title, text, actions, hints});
    return id;
}

void NotificationDesk::CloseNotification(uint id)
{
    constexpr uint byCall = 3;
    m_closed.append(id);
    emit NotificationClosed(id, byCall);
}

} // namespace Vestibule
