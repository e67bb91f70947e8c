// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/fileportal.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QStandardPaths>

namespace Vestibule {

namespace {

constexpr auto kTheme = "QT_QPA_PLATFORMTHEME";

/// Whether the session bus knows how to start one; nothing is asked yet.
bool hasPortal()
{
    return !QStandardPaths::locate(
                QStandardPaths::GenericDataLocation,
                QStringLiteral("dbus-1/services/org.freedesktop.portal.Desktop.service"))
                .isEmpty();
}

} // namespace

FilePortalTheme::FilePortalTheme()
    : m_isChosen(!qEnvironmentVariableIsSet(kTheme) && hasPortal())
{
    if (m_isChosen)
        qputenv(kTheme, "xdgdesktopportal");
}

FilePortalTheme::~FilePortalTheme()
{
    if (!m_isChosen)
        return;
    qunsetenv(kTheme);
    // Qt's plugin takes a portal without files for a person who cancels.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void useFilePortal(QDBusConnection bus, QObject *context)
{
    if (!QCoreApplication::testAttribute(Qt::AA_DontUseNativeDialogs))
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"),
        QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    call << QStringLiteral("org.freedesktop.portal.FileChooser") << QStringLiteral("version");
    auto *asked = new QDBusPendingCallWatcher(bus.asyncCall(call), context);
    QObject::connect(asked, &QDBusPendingCallWatcher::finished, context, [asked] {
        asked->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *asked;
        const bool opensFiles = !reply.isError() && reply.value().variant().toUInt() > 0;
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs, !opensFiles);
    });
}

} // namespace Vestibule
