// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/keychainlock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace Vestibule {

void askKeychainLock(QObject *context, const std::function<void(bool isLocked)> &then)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) { // of which Qt tells nothing
        QMetaObject::invokeMethod(
            context, [then] { then(false); }, Qt::QueuedConnection);
        return;
    }
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"),
        QStringLiteral("/org/freedesktop/secrets/aliases/default"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    auto *asked = new QDBusPendingCallWatcher(bus.asyncCall(question), context);
    QObject::connect(asked, &QDBusPendingCallWatcher::finished, context, [asked, then] {
        asked->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *asked;
        then(!reply.isError() && reply.value().variant().toBool());
    });
}

} // namespace Vestibule
