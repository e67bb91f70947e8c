// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/secretservice.h"

#include "support/patience.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

namespace Vestibule {

namespace {

constexpr auto kName = QLatin1String("org.freedesktop.secrets");

} // namespace

SecretService::~SecretService()
{
    stopKeyring();
}

bool SecretService::isInstalled()
{
    return !QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty()
        && !QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty();
}

bool SecretService::startBus()
{
    return m_bus.start();
}

bool SecretService::startKeyring()
{
    m_keyring.setProcessEnvironment(environment());
    m_keyring.start(QStringLiteral("gnome-keyring-daemon"),
                    {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                     QStringLiteral("--components=secrets")});
    m_keyring.write("password of a test");
    m_keyring.closeWriteChannel();
    QDBusConnectionInterface *bus = m_bus.connection().interface();
    return waitUntil([bus] { return bus->isServiceRegistered(kName).value(); });
}

void SecretService::stopKeyring()
{
    if (m_keyring.state() == QProcess::NotRunning)
        return;
    thaw();
    m_keyring.terminate();
    if (!m_keyring.waitForFinished(5'000))
        m_keyring.kill();
    m_keyring.waitForFinished();
}

bool SecretService::lock()
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        kName, QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
    const QList<QDBusObjectPath> collections{
        QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))};
    call << QVariant::fromValue(collections);
    const QDBusMessage answer = m_bus.connection().call(call);
    return answer.type() == QDBusMessage::ReplyMessage
        && !qdbus_cast<QList<QDBusObjectPath>>(answer.arguments().value(0)).isEmpty();
}

void SecretService::freeze()
{
    signalKeyring(SIGSTOP);
}

void SecretService::thaw()
{
    signalKeyring(SIGCONT);
}

void SecretService::signalKeyring(int number)
{
    ::kill(static_cast<pid_t>(m_keyring.processId()), number);
}

QProcessEnvironment SecretService::environment() const
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_DATA_HOME", "XDG_CONFIG_HOME",
                             "XDG_CACHE_HOME", "GNOME_KEYRING_CONTROL", "XDG_CURRENT_DESKTOP"})
        variables.remove(QLatin1String(name));
    variables.insert(QStringLiteral("HOME"), m_home.path());
    variables.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
    variables.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                     m_bus.address().isEmpty() ? QStringLiteral("unix:path=/nonexistent/bus")
                                               : m_bus.address());
    return variables;
}

} // namespace Vestibule
