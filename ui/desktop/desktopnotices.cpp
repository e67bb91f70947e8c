// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/desktopnotices.h"

#include <QWidget>

namespace Vestibule {

DesktopNotices::DesktopNotices(const QDBusConnection &bus, QWidget *window)
    : NoticePort(window)
    , m_service(bus)
    , m_tray(window)
{
    connect(&m_service, &NotificationService::refused, &m_tray, &TrayNotices::show);
    for (const NoticePort *port :
         {static_cast<NoticePort *>(&m_service), static_cast<NoticePort *>(&m_tray)}) {
        connect(port, &NoticePort::shown, this, &NoticePort::shown);
        connect(port, &NoticePort::clicked, this, &NoticePort::clicked);
    }
}

void DesktopNotices::show(const DesktopNotice &notice)
{
    m_service.show(notice);
}

void DesktopNotices::withdraw(DesktopNotice::Kind kind)
{
    m_service.withdraw(kind);
    m_tray.withdraw(kind);
}

} // namespace Vestibule
