// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QMap>
#include <QObject>
#include <QVariantMap>

namespace Vestibule {

/// A desktop's portal, as far as its settings go. Its signals and slots have the names that the bus
/// knows.
class SettingsPortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit SettingsPortal(const QDBusConnection &bus);
    ~SettingsPortal() override;

    [[nodiscard]] bool open(); ///< takes the portal's name
    void set(const QString &space, const QString &key, const QVariant &value);
    [[nodiscard]] bool wasRead() const { return m_wasRead; }

public slots:
    void ReadAll(const QStringList &spaces, const QDBusMessage &message);

signals:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    QDBusConnection m_bus;
    QMap<QString, QVariantMap> m_values;
    bool m_wasRead = false;
};

} // namespace Vestibule
