// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/desktop/settingsportal.h"

#include <QDBusMetaType>

namespace Vestibule {

namespace {

const auto kPortalName = QLatin1String("org.freedesktop.portal.Desktop");
const auto kPortalPath = QLatin1String("/org/freedesktop/portal/desktop");

} // namespace

SettingsPortal::SettingsPortal(const QDBusConnection &bus)
    : m_bus(bus)
{
    qDBusRegisterMetaType<QMap<QString, QVariantMap>>();
}

SettingsPortal::~SettingsPortal()
{
    m_bus.unregisterService(kPortalName);
    m_bus.unregisterObject(kPortalPath);
}

bool SettingsPortal::open()
{
    return m_bus.registerObject(kPortalPath, this,
                                QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
        && m_bus.registerService(kPortalName);
}

void SettingsPortal::set(const QString &space, const QString &key, const QVariant &value)
{
    m_values[space][key] = value;
    emit SettingChanged(space, key, QDBusVariant(value));
}

void SettingsPortal::ReadAll(const QStringList &spaces, const QDBusMessage &message)
{
    Q_UNUSED(spaces)
    m_wasRead = true;
    message.setDelayedReply(true);
    m_bus.send(message.createReply(QVariant::fromValue(m_values)));
}

} // namespace Vestibule
