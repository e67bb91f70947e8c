// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/applicationservice.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QUrl>

namespace Vestibule {

namespace {

const auto kApplicationName = QLatin1String("org.vestibule.Vestibule");
const auto kApplicationPath = QLatin1String("/org/vestibule/Vestibule");

QDBusMessage busCall(const char *method)
{
    const QString bus = QStringLiteral("org.freedesktop.DBus");
    QDBusMessage call = QDBusMessage::createMethodCall(bus, QStringLiteral("/org/freedesktop/DBus"),
                                                       bus, QLatin1String(method));
    call << QString(kApplicationName);
    return call;
}

QString tokenIn(const QVariantMap &platform)
{
    const QString token = platform.value(QStringLiteral("activation-token")).toString();
    return token.isEmpty() ? platform.value(QStringLiteral("desktop-startup-id")).toString()
                           : token;
}

} // namespace

ApplicationService::ApplicationService(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    m_bus.registerObject(kApplicationPath, this, QDBusConnection::ExportAllSlots);
}

ApplicationService::~ApplicationService()
{
    m_bus.unregisterObject(kApplicationPath);
    m_bus.send(busCall("ReleaseName"));
}

void ApplicationService::open()
{
    constexpr uint inTurn = 0; // neither replacing others nor refusing to wait
    QDBusMessage call = busCall("RequestName");
    call << inTurn;
    m_bus.asyncCall(call);
}

void ApplicationService::Activate(const QVariantMap &platform)
{
    emit called({WindowCall::Deed::Raise, {}, tokenIn(platform)});
}

void ApplicationService::Open(const QStringList &uris, const QVariantMap &platform)
{
    QString token = tokenIn(platform);
    bool isOpening = false;
    for (const QString &uri : uris) {
        const QUrl url(uri);
        const WindowCall call{WindowCall::Deed::Invite,
                              url.isLocalFile() ? url.toLocalFile() : QString(), token};
        if (call.file.isEmpty() || !WindowCall::of(call.bytes())) // the same bounds for all
            continue;
        emit called(call);
        isOpening = true;
        token.clear(); // it holds once
    }
    if (!isOpening)
        Activate(platform);
}

void ApplicationService::ActivateAction(const QString &name, const QVariantList &parameters,
                                        const QVariantMap &platform)
{
    Q_UNUSED(parameters)
    if (name == QLatin1String("demo"))
        emit demoWanted();
    else if (const std::optional<WindowCall::Deed> deed = WindowCall::deedOf(name))
        emit called({*deed, {}, tokenIn(platform)});
}

} // namespace Vestibule
