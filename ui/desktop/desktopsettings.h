// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/desktopwishes.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QMap>
#include <QObject>
#include <QVariantMap>

namespace Vestibule {

/// Hears from the desktop's settings portal what it was set to, and when that changes, from
/// whichever portal there is; while there is none, what was said last holds. Nothing here waits for
/// it.
class DesktopSettings : public QObject
{
    Q_OBJECT

public:
    explicit DesktopSettings(const QDBusConnection &bus, QObject *parent = nullptr);

    void read(); ///< asks; changed() follows where anything differs
    [[nodiscard]] const DesktopWishes &wishes() const { return m_wishes; }

signals:
    void changed(const Vestibule::DesktopWishes &wishes);

private slots:
    void onSettingChanged(const QDBusMessage &message);
    void onOwnerChanged(const QDBusMessage &message);

private:
    void judge();

    QDBusConnection m_bus;
    QString m_owner; // of the portal
    QMap<QString, QVariantMap> m_values; // by their namespaces
    DesktopWishes m_wishes;
};

} // namespace Vestibule
