// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desktop/desktopnotice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>

namespace Vestibule {

/// The desktop's notification service (org.freedesktop.Notifications). Nothing here waits for it.
class NotificationService : public NoticePort
{
    Q_OBJECT

public:
    explicit NotificationService(const QDBusConnection &bus, QObject *parent = nullptr);

    void show(const DesktopNotice &notice) override;
    void withdraw(DesktopNotice::Kind kind) override;

signals:
    void refused(const Vestibule::DesktopNotice &notice); ///< there is no such service

private slots:
    void onOwnerChanged(const QDBusMessage &message);
    void onActionInvoked(const QDBusMessage &message);
    void onClosed(const QDBusMessage &message);
    void onToken(const QDBusMessage &message);

private:
    struct Shown
    {
        uint id = 0; // the service's; 0: none is shown
        std::optional<DesktopNotice> next; // while an earlier one is being shown
        bool isSending = false;
        bool isWithdrawn = false; // while it is being shown
    };

    /// `then` gets the answer, or an error.
    void call(const QDBusMessage &message,
              const std::function<void(const QDBusMessage &answer)> &then);
    void askForAbilities();
    void onAsked(const std::optional<QStringList> &abilities); ///< none: there is no service
    void send(const DesktopNotice &notice);
    void onSent(DesktopNotice::Kind kind, uint id);
    /// The kind that a signal of the service is about; none where others are meant.
    [[nodiscard]] std::optional<DesktopNotice::Kind> kindIn(const QDBusMessage &message) const;

    QDBusConnection m_bus;
    QString m_owner; // of the service, by whose signals alone we go
    std::optional<QStringList> m_abilities;
    QList<DesktopNotice> m_early; // until they are known
    bool m_isAsking = false;
    QHash<DesktopNotice::Kind, Shown> m_shown;
    QString m_token; // for the action that follows
};

} // namespace Vestibule
