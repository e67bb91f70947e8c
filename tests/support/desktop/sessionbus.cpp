// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/desktop/sessionbus.h"

#include <QFile>
#include <QStandardPaths>

namespace Vestibule {

namespace {

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

SessionBus::~SessionBus()
{
    for (const QString &name : std::as_const(m_names))
        QDBusConnection::disconnectFromBus(name);
    end();
}

void SessionBus::end()
{
    m_bus.kill();
    m_bus.waitForFinished();
}

bool SessionBus::isInstalled()
{
    return !QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty();
}

bool SessionBus::start()
{
    QFile configuration(m_home.filePath(QStringLiteral("bus.conf")));
    if (!configuration.open(QIODevice::WriteOnly) || configuration.write(kBusConfiguration) < 0)
        return false;
    configuration.close();
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                 QStringLiteral("--print-address=1"),
                 QStringLiteral("--config-file=") + configuration.fileName()});
    if (!m_bus.waitForReadyRead())
        return false;
    m_address = QString::fromLatin1(m_bus.readLine().trimmed());
    return connection().isConnected();
}

QDBusConnection SessionBus::connection(const QString &name)
{
    const QString whole = m_address + name;
    if (m_names.contains(whole))
        return QDBusConnection(whole);
    m_names.append(whole);
    return QDBusConnection::connectToBus(m_address, whole);
}

} // namespace Vestibule
