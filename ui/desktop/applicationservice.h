// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/windowcall.h"

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QVariantMap>

namespace Vestibule {

/// The program as the desktop starts and calls it over the session bus (org.freedesktop.Application
/// of the Desktop Entry Specification). Its slots have the names that the bus knows.
class ApplicationService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit ApplicationService(const QDBusConnection &bus, QObject *parent = nullptr);
    ~ApplicationService() override;

    /// Asks for the program's name on the bus, and waits neither for that nor for whoever has it:
    /// windows of other profiles have their turn as those before them close.
    void open();

public slots:
    void Activate(const QVariantMap &platform);
    void Open(const QStringList &uris, const QVariantMap &platform);
    void ActivateAction(const QString &name, const QVariantList &parameters,
                        const QVariantMap &platform);

signals:
    void called(const Vestibule::WindowCall &call);
    void demoWanted();

private:
    QDBusConnection m_bus;
};

} // namespace Vestibule
