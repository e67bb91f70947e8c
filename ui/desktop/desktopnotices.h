// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desktop/notificationservice.h"
#include "ui/desktop/traynotices.h"

namespace Vestibule {

/// The notification service, or the tray where there is none.
class DesktopNotices : public NoticePort
{
    Q_OBJECT

public:
    /// `window`: the one that notices are about; it has to outlive this.
    DesktopNotices(const QDBusConnection &bus, QWidget *window);

    void show(const DesktopNotice &notice) override;
    void withdraw(DesktopNotice::Kind kind) override;

private:
    NotificationService m_service;
    TrayNotices m_tray;
};

} // namespace Vestibule
