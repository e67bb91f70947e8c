// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/secretservice.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

namespace Vestibule {

namespace {

constexpr auto kName = QLatin1String("org.freedesktop.secrets");

// No <servicedir>: on the system's own configuration a request would start a second daemon.
const char kBusConfiguration[] = R"(<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

} // namespace

SecretService::~SecretService()
{
    stopKeyring();
    QDBusConnection::disconnectFromBus(m_address);
    m_bus.kill();
    m_bus.waitForFinished();
}

bool SecretService::isInstalled()
{
    return !QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty()
        && !QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty();
}

bool SecretService::startBus()
{
    QFile configuration(m_home.filePath(QStringLiteral("bus.conf")));
    if (!configuration.open(QIODevice::WriteOnly) || configuration.write(kBusConfiguration) < 0)
        return false;
    configuration.close();
    m_bus.setProcessEnvironment(environment());
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                 QStringLiteral("--print-address=1"),
                 QStringLiteral("--config-file=") + configuration.fileName()});
    if (!m_bus.waitForReadyRead())
        return false;
    m_address = QString::fromLatin1(m_bus.readLine().trimmed());
    return QDBusConnection::connectToBus(m_address, m_address).isConnected();
}

bool SecretService::startKeyring()
{
    m_keyring.setProcessEnvironment(environment());
    m_keyring.start(QStringLiteral("gnome-keyring-daemon"),
                    {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                     QStringLiteral("--components=secrets")});
    m_keyring.write("password of a test");
    m_keyring.closeWriteChannel();
    QDBusConnectionInterface *bus = QDBusConnection(m_address).interface();
    return QTest::qWaitFor([bus] { return bus->isServiceRegistered(kName).value(); }, 20'000);
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
    const QDBusMessage answer = QDBusConnection(m_address).call(call);
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
                     m_address.isEmpty() ? QStringLiteral("unix:path=/nonexistent/bus")
                                         : m_address);
    return variables;
}

} // namespace Vestibule
