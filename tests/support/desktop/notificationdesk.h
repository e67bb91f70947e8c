// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace Vestibule {

/// A desktop's notification service that writes down what it is told. Its signals and slots have
/// the names that the bus knows.
class NotificationDesk : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Told
    {
        uint id = 0;
        uint replaced = 0;
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
    };

    NotificationDesk(const QDBusConnection &bus, const QStringList &abilities);
    ~NotificationDesk() override;

    [[nodiscard]] bool open(); ///< takes the service's name
    void close(); ///< gives it back, as a service does that ends
    void click(uint id, const QString &token = {});
    [[nodiscard]] const QList<Told> &told() const { return m_told; }
    [[nodiscard]] const QList<uint> &closed() const { return m_closed; }

public slots:
    QStringList GetCapabilities() { return m_abilities; }
    uint Notify(const QString &program, uint replaced, const QString &icon, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &hints,
                int milliseconds);
    void CloseNotification(uint id);

signals:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QStringList m_abilities;
    QList<Told> m_told;
    QList<uint> m_closed;
    uint m_last = 40;
};

} // namespace Vestibule
