// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/desktopsettings.h"

#include "ui/desktop/sessionbus.h"

#include <QDBusArgument>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QStringList>

namespace Vestibule {

namespace {

const auto kPortalName = QLatin1String("org.freedesktop.portal.Desktop");
const auto kPortal = QLatin1String("/org/freedesktop/portal/desktop");
const auto kSettings = QLatin1String("org.freedesktop.portal.Settings");
const auto kAppearance = QLatin1String("org.freedesktop.appearance");
const auto kGnome = QLatin1String("org.gnome.desktop.interface");
const auto kGnomeAccess = QLatin1String("org.gnome.desktop.a11y.interface");
const auto kKde = QLatin1String("org.kde.kdeglobals.KDE");

} // namespace

DesktopSettings::DesktopSettings(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    // By no name, since Qt would wait for the bus to say whose it is.
    m_bus.connect({}, kPortal, kSettings, QStringLiteral("SettingChanged"), this,
                  SLOT(onSettingChanged(QDBusMessage)));
    m_bus.connect({}, QStringLiteral("/org/freedesktop/DBus"), kBusName,
                  QStringLiteral("NameOwnerChanged"), {kPortalName}, QString(), this,
                  SLOT(onOwnerChanged(QDBusMessage)));
}

void DesktopSettings::read()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(kPortalName, kPortal, kSettings, QStringLiteral("ReadAll"));
    call << QStringList{kAppearance, kGnome, kGnomeAccess, kKde};
    auto *asked = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
        asked->deleteLater();
        const QDBusMessage reply = asked->reply();
        if (reply.type() != QDBusMessage::ReplyMessage
            || reply.signature() != QLatin1String("a{sa{sv}}"))
            return;
        m_owner = reply.service();
        m_values = qdbus_cast<QMap<QString, QVariantMap>>(reply.arguments().constFirst());
        judge();
    });
}

// It ends and comes again, or comes later than the window.
void DesktopSettings::onOwnerChanged(const QDBusMessage &message)
{
    if (message.service() != kBusName || message.signature() != QLatin1String("sss"))
        return;
    const QString owner = message.arguments().constLast().toString();
    if (owner == m_owner)
        return;
    m_owner.clear();
    if (!owner.isEmpty())
        read();
}

void DesktopSettings::onSettingChanged(const QDBusMessage &message)
{
    if (m_owner.isEmpty() || message.service() != m_owner
        || message.signature() != QLatin1String("ssv"))
        return;
    const QVariantList said = message.arguments();
    m_values[said.at(0).toString()][said.at(1).toString()] =
        said.at(2).value<QDBusVariant>().variant();
    judge();
}

void DesktopSettings::judge()
{
    const auto value = [this](QLatin1String space, const char *key) {
        return m_values.value(space).value(QLatin1String(key));
    };
    constexpr uint higher = 1;
    constexpr uint dark = 1;
    DesktopWishes wishes;
    wishes.highContrast = value(kAppearance, "contrast").toUInt() == higher
        || value(kGnomeAccess, "high-contrast").toBool();
    const QVariant animates = value(kGnome, "enable-animations");
    const QVariant speed = value(kKde, "AnimationDurationFactor");
    bool isNumber = false;
    const bool stands = speed.toDouble(&isNumber) <= 0 && isNumber;
    wishes.reducedMotion = value(kAppearance, "reduced-motion").toUInt() == 1
        || (animates.isValid() && !animates.toBool()) || stands;
    wishes.dark = value(kAppearance, "color-scheme").toUInt() == dark;
    if (wishes == m_wishes)
        return;
    m_wishes = wishes;
    emit changed(wishes);
}

} // namespace Vestibule
